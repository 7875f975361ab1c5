"""A sentence as words with what they do and what parts them, and the clause around a value in it."""

from collections.abc import Mapping
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.binding.grammar import Grammar, Part
from sicut.text.binding.stemming import stem
from sicut.text.binding.synonyms import sense
from sicut.text.fold import letters
from sicut.text.segment import columns
from sicut.text.unicode import APOSTROPHES, is_upper

_CLAUSE = frozenset(',;:()—،؛，；：（）[]|\t\n"“”«»„')
_DASHES = (" - ", " – ", "--")
TELLING = frozenset({Part.CONTENT, Part.MEASURING})
"""Words that tell what something is of."""
_REACH = 60
_WIDER = 3
_VALUES = frozenset({Part.NUMBER, Part.UNIT, Part.DATE})
_LABELS = frozenset({":", "：", "|"})
_ELIDED = frozenset("d l n s j m t c qu jusqu lorsqu puisqu".split())
_CONTRACTED = frozenset("s ve re ll d m".split())
_LY = 4
_AND, _WORD = "و", 2
_OPENS = ("ال", "ب", "لل", "ت", "ي", "س")
_NO_ADVERBS = frozenset(
    """family supply reply assembly italy monopoly anomaly early daily weekly monthly quarterly yearly elderly
    butterfly""".split()
)


class Token(NamedTuple):
    """A word: where it is, its folded key, what it does, whether it has a capital.

    ``parted``: a mark parts it from the word before; ``labelled``: that mark is a colon.
    """

    start: int
    end: int
    key: str
    part: Part
    upper: bool
    parted: bool
    labelled: bool = False


def tokens(text: str, span: Span, grammar: Grammar) -> list[Token]:
    """The words of a sentence."""
    found: list[Token] = []
    last = span.start
    for start, end, key in zip(*columns(text[span.start : span.end], span.start), strict=True):
        gap = text[last:start]
        parted = gap != " " and (not _CLAUSE.isdisjoint(gap) or any(dash in gap for dash in _DASHES))
        last = end
        parts = _split(text, start, end, key, grammar.language, grammar.parts)
        for at, (begin, part_of_key) in enumerate(parts):
            part = _part(part_of_key, grammar, upper=is_upper(text[begin]) and bool(found))
            labelled = at == 0 and gap.strip() in _LABELS
            found.append(Token(begin, end, part_of_key, part, is_upper(text[begin]), parted and at == 0, labelled))
    return found


def _split(
    text: str, start: int, end: int, key: str, language: str, parts: Mapping[str, Part]
) -> list[tuple[int, str]]:
    """A word without a possessive or a contracted verb; two where an article is elided."""
    if language == "ar":
        return _without_and(key, start, parts)
    if language not in {"en", "fr"} or end - start == len(key):
        return [(start, key)]
    at = next((n for n in range(start + 1, end - 1) if text[n] in APOSTROPHES), 0)
    if not at:
        return [(start, key)]
    before, behind = letters(text[start:at]), letters(text[at:end])
    if language == "fr" and before in _ELIDED:
        return [(start, before), (at + 1, behind)]
    if language == "en" and behind in _CONTRACTED:
        return [(start, before)]
    return [(start, key)]


def _without_and(key: str, start: int, parts: Mapping[str, Part]) -> list[tuple[int, str]]:
    """An Arabic word without the "and" that is written together with it, as far as what follows tells it."""
    rest = key[1:]
    if not key.startswith(_AND) or len(rest) < _WORD or key in parts:
        return [(start, key)]
    is_joined = (
        rest in parts
        or sense(stem(rest, "ar"), "ar") != stem(rest, "ar")
        or rest[0].isdigit()
        or rest.startswith((*_OPENS, _AND + "ال"))
    )
    return [(start, _AND), (start + 1, rest)] if is_joined else [(start, key)]


def _part(key: str, grammar: Grammar, *, upper: bool) -> Part:
    """What a word does; *upper*: it has a capital though it does not open the sentence."""
    part = grammar.parts.get(key, Part.CONTENT)
    if part is Part.CONTENT and key[0].isdigit():
        return Part.NUMBER
    if (
        part is Part.CONTENT
        and grammar.language == "en"
        and key.endswith("ly")
        and len(key) > _LY
        and key not in _NO_ADVERBS
    ):
        return Part.OTHER
    if part is Part.MEASURING and upper and grammar.language == "de":
        return Part.CONTENT
    return part


def clause_at(found: list[Token], first: int, last: int) -> tuple[int, int]:
    """The words around those from *first* up to *last*, as far as no mark or conjunction parts them.

    A colon before the value, and a conjunction between two values, part nothing. Where no other word is left, the words
    before are taken too.
    """
    end = last
    while end < min(len(found), last + _REACH) and not found[end].parted and not _joins(found, end):
        end += 1
    start = _start(found, first)
    if _lacks_subject(found, start, first):
        start = _start(found, max(0, start - 1))
        start = _start(found, max(0, start - 1))
    for _ in range(_WIDER):
        if start == 0 or any(token.part in TELLING for token in (*found[start:first], *found[last:end])):
            break
        start = _start(found, start - 1)
    return start, end


def _lacks_subject(found: list[Token], start: int, first: int) -> bool:
    """Whether a clause behind a comma begins with what is said of a subject before: "The pier, …, costs"."""
    if not start or not found[start].parted or found[start].part is not Part.MEASURING:
        return False
    return not any(token.part is Part.CONTENT for token in found[start:first])


def _start(found: list[Token], start: int) -> int:
    """The first word of the clause that the word *start* is in, by what stands before it."""
    first = start
    while start > max(0, first - _REACH) and not _joins(found, start - 1):
        here = found[start] if start < len(found) else None
        if here is not None and here.parted and not (start == first and here.labelled):
            break
        start -= 1
    return start


def _joins(found: list[Token], at: int) -> bool:
    """Whether a conjunction stands there, other than between two values."""
    if found[at].part is not Part.JOINER:
        return False
    between = 0 < at < len(found) - 1 and found[at - 1].part in _VALUES and found[at + 1].part in _VALUES
    return not between


def opening(found: list[Token], start: int) -> range:
    """The words of a phrase without a subject that opens the sentence of a clause: "Excluding special items, ..."."""
    if start == 0 or not found[0].key.endswith("ing"):
        return range(0)
    return range(next((n for n in range(1, start + 1) if found[n].parted), 0))
