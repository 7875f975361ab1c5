"""The sentences of a text as shown: where each begins and ends.

Blocks are parted by blank lines. A single line break is soft, unless a line begins as an item, a heading or a turn of
speech does. A full stop ends no sentence behind an abbreviation, an initial or a German ordinal, nor before a small
letter.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sicut.model.span import Span
from sicut.text.fold import letters, listed
from sicut.text.language import function_words
from sicut.text.pattern import pattern
from sicut.text.unicode import is_space, is_upper, is_word_character

_CANDIDATE = pattern(
    r"\n[ \t]*+(?:\n[ \t]*+)*+|(?<![.!?…؟۔])[.!?…؟۔]++(?:\[\d{1,3}\]|[\"'”’»)\]*_“])*+(?=\s)|[。！？]++[”’」』）》]*+",
    re.ASCII,
)
_ITEM = pattern(r"(?:[-*•‣◦▪–—·] |#{1,6} |[(]?(?:\d{1,3}|[a-zA-Z])[.)] |\|)|.{0,80}(?:\t| \| )")
_TURN = pattern(r"[^\W\d_][^\s:.!?]{0,20}(?: [^\s:.!?]{1,20}){0,3}: ")
_MARKER = pattern(r"[(]?(?:\d{1,3}|[a-zA-Z])[.)]\s*\Z")
_GERMAN_ORDINAL = pattern(
    r"(?:Jan|Jän|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jh\b|Stock|Klasse|Auflage)"
)
"""What stands behind a German ordinal, where the language is not known."""
_SHORT_LINE = 40
_BEFORE = 24
_LONGEST_ORDINAL = 2
_NEVER = listed(
    """mr mrs ms mx dr prof st gen col capt lt sgt maj rev hon messrs sen rep gov pres eg ie vs cf viz ca approx fr hr
    frl dipl ing mme mlle sr sra srta dna г-н г-жа им ул д т акад д-р د أ م"""
)
_USUALLY = listed(
    """no nos nr jan feb mar apr jun jul aug sept sep oct nov dec okt dez inc ltd co corp jr bros dept est fig figs vol
    pp p art sec ch ed eds al etc am pm u a z b d h s bzw abs ziff vgl evtl ggf inkl bspw str tel mio mrd av bd
    n° núm pág
    ee uu m hab env janv févr avr juil déc ene abr ago dic рис стр руб тыс млн млрд гг г в с напр др см коп кв"""
)
_CLOSE = "\"'”’»)]*_“"


class Sentences:
    """The sentences of a text in order; every place that is no space lies in one."""

    __slots__ = ("_spans", "_starts")

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = tuple(spans)
        self._starts = [span.start for span in spans]

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def __getitem__(self, at: int) -> Span:
        return self._spans[at]

    def index_at(self, offset: int) -> int:
        """The number of the sentence that *offset* lies in, else of the last one before it; -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def at(self, offset: int) -> Span:
        """The sentence that *offset* lies in, else the last one before it; an empty span before the first one."""
        found = self.index_at(offset)
        return self._spans[found] if found >= 0 else Span(offset, offset)


def sentences(text: str, language: str | None, within: Span | None = None) -> Sentences:
    """The sentences of *text* or of the part *within* it, without spaces around them; linear in its length."""
    part, by = (text, 0) if within is None else (text[slice(*within)], within.start)
    bounds = [0, *_bounds(part, language), len(part)]
    found = [span for one, other in pairwise(bounds) if (span := _trimmed(part, one, other)).width]
    return Sentences([Span(span.start + by, span.end + by) for span in found] if by else found)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and is_space(text[start]):
        start += 1
    while end > start and is_space(text[end - 1]):
        end -= 1
    return Span(start, end)


def _bounds(text: str, language: str | None) -> Iterator[int]:
    """Where one sentence ends and another may begin."""
    line = begin = 0
    openers = function_words(language or "en")
    for found in _CANDIDATE().finditer(text):
        at, end = found.span()
        if text[at] == "\n":
            if _breaks(text, line, at, end):
                begin = end
                yield at
            line = end
        elif text[at] in "。！？" or _ends(text, Span(begin, at), end, language, openers):
            begin = end
            yield end


def _breaks(text: str, line: int, at: int, end: int) -> bool:
    """Whether the line break at *at* is more than a wrapped line: a blank line, an item, a short line before it."""
    if text.count("\n", at, end) > 1 or end >= len(text):
        return True
    if _ITEM().match(text, end) or _ITEM().match(text, line):
        return True
    if is_upper(text[end]) and _TURN().match(text, end):
        return True
    before = text[line:at].rstrip()
    return len(before) <= _SHORT_LINE and not before.endswith((",", "-")) and is_upper(text[end])


def _ends(text: str, before: Span, end: int, language: str | None, openers: frozenset[str]) -> bool:
    """Whether the stop behind *before* ends a sentence; *end* is behind its closing marks."""
    following = end
    while following < len(text) and is_space(text[following]):
        following += 1
    if following >= len(text):
        return True
    first = next((c for c in text[following : following + 4] if is_word_character(c)), "")
    if first and not is_upper(first) and letters(first) != first.casefold() + " " and _is_small(first):
        return False
    if text[before.end] != "." or text[before.end : before.end + 2] == "..":
        return True
    word = _word_before(text, before)
    if not word:
        return before.width > 0
    key = letters(word)
    if key in _NEVER or (before.width <= _BEFORE and _MARKER().match(text[before.start : before.end + 1].lstrip())):
        return False
    opens = _first_word(text, following) in openers
    if key.isdigit():
        is_german = language == "de" or (language is None and _GERMAN_ORDINAL().match(text, following) is not None)
        return not is_german or len(key) > _LONGEST_ORDINAL or (opens and language is not None)
    if (len(word) == 1 and is_upper(word)) or "." in word or key in _USUALLY:
        return opens and text[following : following + 1].isupper()
    return True


def _is_small(c: str) -> bool:
    return c.lower() == c != c.upper()


def _word_before(text: str, before: Span) -> str:
    """The word that ends where *before* does, with the points inside it."""
    start = before.end
    lowest = max(before.start, before.end - _BEFORE)
    while start > lowest and (is_word_character(text[start - 1]) or text[start - 1] in ".-’'"):
        start -= 1
    return text[start : before.end]


def _first_word(text: str, at: int) -> str:
    end = at
    while end < min(len(text), at + _BEFORE) and is_word_character(text[end]):
        end += 1
    return letters(text[at:end])
