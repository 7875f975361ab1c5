"""Quotations with the words around them, each as far as it may tell of a speaker."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sicut.claims.prose import Prose, first_visible, last_visible
from sicut.claims.sayings import Grammar
from sicut.model.claim import Candidate, PartKind
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.segment import keys
from sicut.text.shown import Reading

COLONS = frozenset(":：")
BEFORE = 900
AFTER = 300
_GAP = 1_800
_STOPS = frozenset(",.!?…—–-;:")
_CLOSE = 2
_MARKS = 20


class Place(NamedTuple):
    """A quotation in the text as shown.

    ``outer`` is with, ``inner`` without its marks; ``floor`` and ``ceiling``: where its paragraph or the next quotation
    bounds what stands around it. ``first`` and ``last``: the blocks it begins and ends in. ``breaks``: where words of
    the author interrupt it.
    """

    outer: Span
    inner: Span
    floor: int
    ceiling: int
    first: int
    last: int
    breaks: tuple[Span, ...]


class Surroundings:
    """The quotations of a document as :class:`Place`, in text order.

    ``gaps[n]`` is the text between the quotation before ``n`` and that one, or the end of it.
    """

    __slots__ = ("gaps", "grammar", "places", "reading", "text")

    def __init__(self, document: Document, reading: Reading, grammar: Grammar, found: Sequence[Candidate]) -> None:
        self.reading, self.text, self.grammar = reading, reading.text, grammar
        blocks = [reading.shown_span(block.span) for block in document.blocks] or [Span(0, len(self.text))]
        self.places = tuple(_places(reading, blocks, found))
        self.gaps = tuple(self._gaps())

    def _gaps(self) -> Iterator[Prose]:
        end = 0
        for place in self.places:
            yield self.prose(max(end, place.outer.start - _GAP), place.outer.start)
            end = max(end, place.outer.end)

    def prose(self, start: int, end: int) -> Prose:
        """The words of the text as shown from *start* to *end*."""
        return Prose(self.text, Span(min(start, end), end), self.grammar)

    def before(self, at: int) -> Prose:
        """The words of its paragraph before the quotation *at*, back to the quotation before it."""
        place, gap = self.places[at], self.gaps[at]
        start = max(place.floor, place.outer.start - BEFORE, gap.span.start)
        return gap if start == gap.span.start else gap.part(start, place.outer.start)

    def after(self, at: int) -> Prose:
        """The words of its paragraph behind the quotation *at*, up to the next one."""
        place = self.places[at]
        end = min(place.ceiling, place.outer.end + AFTER)
        gap = self.gaps[at + 1] if at + 1 < len(self.gaps) else None
        if gap is None or gap.span.start != place.outer.end:
            return self.prose(place.outer.end, end)
        return gap if end >= gap.span.end else gap.part(place.outer.end, end)

    def stop(self, at: int) -> str:
        """The mark with which the words of the quotation *at* end; empty if there is none."""
        place = self.places[at]
        return next((c for c in self.text[place.inner.end : place.outer.end] if c in _STOPS), "")

    def is_led(self, at: int) -> bool:
        """Whether a colon leads to the quotation *at*."""
        return last_visible(self.text, self.places[at].floor, self.places[at].outer.start) in COLONS

    def following(self, at: int) -> str:
        """What stands behind the quotation *at* in its paragraph, spaces apart."""
        return first_visible(self.text, self.places[at].outer.end, self.places[at].ceiling)

    def is_bound(self, at: int) -> bool:
        """Whether a comma at the end of the quotation *at* says that its sentence goes on."""
        return "," in {self.stop(at), self.following(at)}

    def is_loose(self) -> bool:
        """Whether the words of several speakers share a paragraph, as where a text has lost its paragraphs."""
        gaps = zip(pairwise(self.places), self.gaps[1:], strict=False)
        return sum(one.last == other.first and not len(gap) for (one, other), gap in gaps) > _CLOSE


def _places(reading: Reading, blocks: Sequence[Span], found: Sequence[Candidate]) -> Iterator[Place]:
    starts = [block.start for block in blocks]
    outers = [reading.shown_span(one.claim.outer) for one in found]
    for at, (one, outer) in enumerate(zip(found, outers, strict=True)):
        first = max(0, bisect_right(starts, outer.start) - 1)
        last = max(first, bisect_right(starts, max(outer.start, outer.end - 1)) - 1)
        floor = max(_led_from(reading.text, blocks, first, outer.start), outers[at - 1].end if at else 0)
        ceiling = min(blocks[last].end, outers[at + 1].start if at + 1 < len(outers) else len(reading.text))
        breaks = tuple(reading.shown_span(part.span) for part in one.claim.parts if part.kind is PartKind.INTERRUPTION)
        inner = reading.shown_span(one.claim.span)
        yield Place(outer, inner, min(floor, outer.start), max(ceiling, outer.end), first, last, breaks)


def _led_from(text: str, blocks: Sequence[Span], at: int, start: int) -> int:
    """Where the paragraph begins that leads to a quotation at *start* in the block *at*.

    It is the block before where that ends with a colon, and the quotation begins its own.
    """
    near = at > 0 and start - blocks[at].start <= _MARKS
    if near and not keys(text[blocks[at].start : start]) and last_visible(text, *blocks[at - 1]) in COLONS:
        return blocks[at - 1].start
    return blocks[at].start
