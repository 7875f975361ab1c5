"""What stands in an edition at a place and around it, cut out to be held against words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.editions.edition import Edition
from sicut.model.collation import Collation, Hidden, Segment, Variant
from sicut.model.document import Document
from sicut.model.reference import Reach
from sicut.model.span import Span
from sicut.text.excerpt import excerpt

_ROOM = 240
WIDEST = 400_000


class Cutting(NamedTuple):
    """A part of an edition as a document with a name of its own, and where it begins in the edition."""

    document: Document
    siglum: str
    start: int

    def back(self, found: Collation) -> Collation:
        """*found* in the cutting, as it stands in the edition."""
        return replace(
            found,
            siglum=self.siglum,
            span=found.span.shifted(self.start),
            segments=tuple(self._segment(one) for one in found.segments),
            apparatus=tuple(self._variant(one) for one in found.apparatus),
            hidden=tuple(self._hidden(one) for one in found.hidden),
        )

    def _segment(self, one: Segment) -> Segment:
        return one._replace(siglum=self.siglum, span=one.span.shifted(self.start))

    def _hidden(self, one: Hidden) -> Hidden:
        return one._replace(siglum=self.siglum, span=one.span.shifted(self.start))

    def _variant(self, one: Variant) -> Variant:
        return replace(one, siglum=self.siglum, witness=one.witness.shifted(self.start))


def cuttings(edition: Edition, reaches: Sequence[Reach], length: int) -> Iterator[Cutting]:
    """What stands at each of *reaches* that *edition* has, with room around it for *length* code points more.

    Nothing is cut out for a reach of more than :data:`WIDEST` code points: so much is the work, which is indexed once.
    """
    room = _ROOM + 2 * length
    for number, reach in enumerate(reaches):
        span = edition.span(reach)
        if span is not None and span.width <= WIDEST:
            wide = Span(max(0, span.start - room), min(len(edition.document.text), span.end + room))
            siglum = edition.document.siglum
            document = replace(excerpt(edition.document, wide), siglum=f"{siglum}\0{number}")
            yield Cutting(document, siglum, wide.start)
