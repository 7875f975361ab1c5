"""How far a sentence reaches around a quotation, in the text as shown."""

import re
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.pattern import pattern
from sicut.text.shown import BREAK
from sicut.text.unicode import is_digit, is_space, is_upper, is_word_character

WINDOW = 400
_BESIDE = 8
_SHORT = 3
_DASHES = frozenset("—–―-")
_LONGEST_LINE = 200
_STOP = pattern(r"[.!?…。！？][”’»\"')\]]*(?=\s|$)")
_ENDS = ".!?…。！？"


class Reach(NamedTuple):
    """The sentence around a quotation, in the text as shown: from ``start`` to the quotation, from there to ``end``."""

    start: int
    quotation: Span
    end: int


def reach_of(text: str, quotation: Span) -> Reach:
    """The sentence of *text* that *quotation* stands in."""
    return Reach(sentence_start(text, quotation.start), quotation, sentence_end(text, quotation))


def sentence_start(text: str, at: int) -> int:
    """Where the sentence begins that *at* stands in; at most :data:`WINDOW` characters before."""
    start = max(0, at - WINDOW, text.rfind(BREAK, max(0, at - WINDOW), at) + 1)
    for stop in _STOP().finditer(text, start, at):
        if _ends(text, stop, at):
            start = stop.end()
    return start


def sentence_end(text: str, outer: Span) -> int:
    """Where the sentence ends that the quotation *outer* stands in; that is the quotation's end if it closes it."""
    limit = text.find(BREAK, outer.end, outer.end + WINDOW)
    limit = limit if limit >= 0 else min(len(text), outer.end + WINDOW)
    inner = text[max(outer.start, outer.end - 3) : outer.end].rstrip("”’»\"'“‘«*_")
    rest = text[outer.end : limit].lstrip(" \xa0")
    if inner.endswith(tuple(_ENDS)) and (not rest or is_upper(rest[0]) or not is_word_character(rest[0])):
        begins = _first_word(rest)
        if begins is None or is_upper(begins):
            return outer.end
    for stop in _STOP().finditer(text, outer.end, limit):
        if _ends(text, stop, limit):
            return stop.end()
    return limit


def _first_word(text: str) -> str | None:
    return next((c for c in text[:_BESIDE] if is_word_character(c)), None)


def _ends(text: str, stop: re.Match[str], limit: int) -> bool:
    """Whether a stop ends a sentence: no abbreviation stands before it, no small letter follows."""
    following = text[stop.end() : limit].lstrip()[:1]
    if following and is_word_character(following) and not is_upper(following):
        return False
    if text[stop.start()] != ".":
        return True
    start = stop.start()
    while start > 0 and is_word_character(text[start - 1]) and stop.start() - start <= _SHORT:
        start -= 1
    word = text[start : stop.start()]
    if not 0 < len(word) < _SHORT:
        return word != "vgl"
    return not (is_upper(word[0]) or is_digit(word[0]) or len(word) == 1 or word in {"al", "cf", "pp"})


def line_of_attribution(text: str, outer: Span) -> Span | None:
    """The paragraph that ends the quotation *outer*, or the one behind it, if it begins with a dash; without it."""
    last = text.rfind(BREAK, max(outer.start, outer.end - WINDOW), outer.end)
    for start, limit in ((last, outer.end), (outer.end, outer.end + WINDOW)):
        while 0 <= start < limit and start < len(text) and is_space(text[start]):
            start += 1  # noqa: PLW2901 - past the break
        if 0 <= start < len(text) and text[start] in _DASHES:
            end = text.find(BREAK, start, limit)
            line = Span(start + 1, end if end >= 0 else min(limit, len(text)))
            return line if line.width <= _LONGEST_LINE else None
    return None
