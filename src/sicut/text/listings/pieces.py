"""The blocks of a document as they are shown, with what stands before each in the file."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.document import BlockKind
from sicut.model.span import Span
from sicut.text.binding import sentences
from sicut.text.listings.parting import trimmed
from sicut.text.shown import Reading


class Piece(NamedTuple):
    """A block: ``span`` as shown, ``raw`` in the document; ``gap`` is what the file has before it."""

    kind: BlockKind
    level: int
    span: Span
    raw: Span
    gap: str


def pieces(reading: Reading) -> Iterator[Piece]:
    """The blocks of running text, in order. A text without blocks has its paragraphs."""
    text, document = reading.text, reading.document
    if not document.blocks:
        start = 0
        for paragraph in text.split("\n\n"):
            span = Span(start, start + len(paragraph))
            if paragraph.strip():
                yield Piece(BlockKind.PARAGRAPH, 0, span, reading.source_span(span), "\n\n")
            start = span.end + 2
        return
    above = 0
    for block in document.blocks:
        if block.kind.is_apart:
            continue
        span = reading.shown_span(block.span)
        if span.width:
            gap = document.text[max(above, block.span.start - _WIDEST_GAP) : block.span.start]
            yield Piece(block.kind, block.level, span, block.span, gap)
            above = block.span.end


_WIDEST_GAP = 2000
_SHORT_HEADING = 120


def lead_of(text: str, above: Piece | None) -> Span | None:
    """The last sentence of the block above a list, or the heading."""
    if above is None or above.kind in {BlockKind.CELL, BlockKind.CODE}:
        return None
    if above.kind is BlockKind.HEADING:
        return above.span if above.span.width <= _SHORT_HEADING else None
    start = max(above.span.start, above.span.end - _WIDEST_GAP)
    last = [*sentences(text, None, Span(start, above.span.end))][-1:]
    return last[0] if last and trimmed(text, last[0]).width else None
