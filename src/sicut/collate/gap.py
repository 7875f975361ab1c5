"""What stands between two words, compared: spaces, punctuation, quotation marks, dashes."""

from sicut.collate.verses import ORNAMENTS, is_separated
from sicut.collate.wordform import Slip, changed, invisible_slip
from sicut.model.collation import Category, Licence
from sicut.model.span import Span
from sicut.text.arabic_letters import is_arabic
from sicut.text.normal import visible
from sicut.text.unicode import SPACES, is_digit, is_mark, is_vowelled, is_word_character

DOUBLE = frozenset('"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02\u300c\u300d\u300e\u300f\u301d\u301e\u301f\u2033')
SINGLE = frozenset("'\u2018\u2019\u201a\u201b\u2039\u203a\uff07`\u00b4\u2032")
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\uff0d")
RAISED = frozenset("\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u2020\u2021")
DAGGERS = frozenset("\u2020\u2021")
FULL_WIDTH = str.maketrans("\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff08\uff09\u3000", ",.:;!?() ")
EMPHASIS = frozenset("_*")
UNITS = frozenset("%$\u2030\u2031\xa2\xa3\xa4\xa5\xb0\u2103\u2109\u2032\u2033") | {
    chr(c) for c in range(0x20A0, 0x20C2)
}
MINUS = frozenset("-\u2212\u2013\ufe63\uff0d")
ABBREVIATED = 4


def collapsed(text: str) -> str:
    """*text* with each run of white space written as one space."""
    spaced = "".join(" " if c in SPACES else c for c in text)
    return " ".join(piece for piece in spaced.split(" ") if piece)


def _one_quote(text: str) -> str:
    """*text* with every quotation mark written ``'`` and without plain text's signs of emphasis."""
    plain = "".join("'" if c in DOUBLE or c in SINGLE else c for c in text if c not in EMPHASIS)
    return plain.replace("\u2026", "...").translate(FULL_WIDTH)


def _one_dash(text: str) -> str:
    """*text* with every dash, of whatever length and spacing, written ``-``."""
    dashed = "".join("-" if c in DASHES else c for c in text)
    pieces = [piece.strip(" ") for piece in dashed.split("-")]
    kept = [piece for at, piece in enumerate(pieces) if piece or at in {0, len(pieces) - 1}]
    return "-".join(kept)


def _unspaced(text: str) -> str:
    return "".join(c for c in text if c not in SPACES)


def _is_line_hyphen(text: str) -> bool:
    """Whether *text* is a hyphen at the end of a line."""
    at = text.lstrip(" \t")
    return (
        len(at) > 1 and at[0] in DASHES and not at[1:].strip("".join(sorted(SPACES))) and any(c in "\r\n" for c in at)
    )


def units_of(text: str) -> list[str]:
    """The signs of units and currencies in *text*, in order."""
    return [c for c in text if c in UNITS]


def is_signed(text: str) -> bool:
    """Whether *text*, which stands between a word and a number, ends with a minus sign, not with a hyphen."""
    return len(text) > 1 and text[-1] in MINUS and (text[-2] in SPACES or text[-2] in "([")


def sign_before(text: str, at: int) -> Span:
    """The currency signs and the minus sign right before the number at *at*."""
    start = at
    while start > 0 and text[start - 1] in UNITS:
        start -= 1
    if start > 0 and text[start - 1] in MINUS and (start == 1 or not is_word_character(text[start - 2])):
        start -= 1
    return Span(start, at)


def unit_after(text: str, at: int) -> Span:
    """The signs of units right after the number that ends at *at*, or after one space."""
    start = at + 1 if text[at : at + 1] in SPACES and text[at + 1 : at + 2] in UNITS else at
    end = start
    while end < len(text) and text[end] in UNITS:
        end += 1
    return Span(start, end) if end > start else Span(at, at)


def _shown(lemma: str, reading: str, before: str, after: str) -> tuple[Category, Licence | None]:
    """What the visible difference is: of meaning, of spacing, of style; else of punctuation, without a licence."""
    if units_of(lemma) != units_of(reading):
        return Category.UNIT, None
    if is_digit(after[0]) and is_signed(lemma) != is_signed(reading):
        return Category.NUMBER, None
    if _unspaced(lemma) == _unspaced(reading):
        return Category.WHITESPACE, Licence.WHITESPACE
    if is_arabic(before[-1]) and is_arabic(after[0]) and (is_separated(lemma, reading) or is_separated(reading, lemma)):
        return Category.PUNCTUATION, Licence.PUNCTUATION
    return _style(lemma, reading) or _signs(lemma, reading, before) or (Category.PUNCTUATION, None)


def _style(lemma: str, reading: str) -> tuple[Category, Licence] | None:
    """The same signs, written in another style."""
    one, other = _one_quote(collapsed(lemma)), _one_quote(collapsed(reading))
    if _unspaced(one) == _unspaced(other):
        return Category.TYPOGRAPHY, Licence.TYPOGRAPHY
    if _without_marks(one) == _without_marks(other):
        return Category.MARKS, Licence.MARKS
    if _is_line_hyphen(lemma) or _is_line_hyphen(reading):
        return Category.WHITESPACE, Licence.HYPHENATION
    if _unspaced(_one_dash(one)) == _unspaced(_one_dash(other)):
        return Category.PUNCTUATION, Licence.PUNCTUATION
    return None


def _without_marks(text: str) -> str:
    """*text* without spaces and the signs of recitation that stand between words of a vowelled script."""
    return "".join(c for c in _unspaced(text) if not (c in ORNAMENTS or (is_vowelled(c) and is_mark(c))))


def _signs(lemma: str, reading: str, before: str) -> tuple[Category, Licence | None] | None:
    """Signs that one side has more: of a note, or the point of an abbreviation."""
    one, other = (_unspaced(_one_quote(text)) for text in (lemma, reading))
    bare = "".join(c for c in one if c not in RAISED)
    if bare == "".join(c for c in other if c not in RAISED):
        number = any(c in RAISED and c not in DAGGERS for c in one)
        return (Category.NUMBER if number else Category.PUNCTUATION), Licence.NOTE if one == bare else None
    if len(before) <= ABBREVIATED and one.replace(".", "", 1) == other.replace(".", "", 1):
        return Category.PUNCTUATION, Licence.PUNCTUATION
    return None


def gap_slips(lemma: str, reading: str, before: str, after: str) -> list[Slip]:
    """The differences between what stands between the folded words *before* and *after* on both sides."""
    if lemma == reading:
        return []
    found = []
    hidden = invisible_slip(lemma, reading)
    if hidden is not None:
        found.append(hidden)
    one, other = visible(lemma), visible(reading)
    if one != other:
        spans = changed(lemma, reading) if hidden is None else (Span(0, len(lemma)), Span(0, len(reading)))
        found.append(Slip(*spans, *_shown(one, other, before, after)))
    return found
