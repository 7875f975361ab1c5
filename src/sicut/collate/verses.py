"""The signs that number and part the verses of an Arabic text."""

from sicut.model.span import Span
from sicut.text.arabic_letters import is_arabic
from sicut.text.unicode import SPACES, is_digit, is_mark, is_word_character

END_OF_AYAH = "\u06dd"
ORNAMENTS = frozenset({END_OF_AYAH, "\u06de", "\u06e9"})
"""Signs of an edition at the end of a verse, of a part, and where one bows."""
SEPARATORS = frozenset("-\u2013\u2014*/|\u2022")
ORNATE = {"\ufd3e": "\ufd3f", "\ufd3f": "\ufd3e"}
BRACKETS = {"(": ")", "[": "]", "{": "}", **ORNATE}
LONGEST_GAP, LONGEST_WORD = 64, 12


def verse_number(text: str, number: Span, brackets: dict[str, str] = BRACKETS) -> Span | None:
    """*number* with the *brackets* around it or the ornament before it; ``None`` if it has none, or is no number."""
    if not all(is_digit(c) for c in text[number.start : number.end]):
        return None
    start, end = number
    while start > 0 and text[start - 1] in SPACES:
        start -= 1
    while end < len(text) and text[end] in SPACES:
        end += 1
    before = text[start - 1 : start]
    if before == END_OF_AYAH:
        return Span(start - 1, number.end)
    return Span(start - 1, end + 1) if brackets.get(before, "?") == text[end : end + 1] else None


def is_verse_end(text: str, at: int) -> bool:
    """Whether a verse of an Arabic text may end in the gap at *at*.

    The text ends or begins there, it has a sign or an empty line there, or a line ends after words with vowel marks:
    those are not the lines of prose, which end anywhere.
    """
    start = end = at
    while start > max(0, at - LONGEST_GAP) and not is_word_character(text[start - 1]):
        start -= 1
    while end < min(len(text), at + LONGEST_GAP) and not is_word_character(text[end]):
        end += 1
    gap, vowelled = text[start:end], any(map(is_mark, text[max(0, at - LONGEST_WORD) : at]))
    ends = start == 0 or end == len(text) or not ORNAMENTS.isdisjoint(gap) or lines(gap) > (0 if vowelled else 1)
    return ends and any(map(is_arabic, text[max(0, start - 1) : start] + text[end : end + 1]))


def lines(text: str) -> int:
    """How many lines end in *text*."""
    return text.replace("\r\n", "\n").replace("\r", "\n").count("\n")


def is_separated(line: str, sign: str) -> bool:
    """Whether one gap between two Arabic words is an empty line, where the other has a sign that parts verses."""
    return lines(line) > 1 and all(c in SPACES for c in line) and sign.strip(_SPACES) in SEPARATORS


_SPACES = "".join(sorted(SPACES))
