"""A part of a document as a document."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sicut.model.document import Document, Inline
from sicut.model.span import Span
from sicut.text.shown import shown_inside


def excerpt(document: Document, span: Span) -> Document:
    """What stands at *span* of *document*, with offsets from 0 and without places in the file.

    Blocks that reach beyond *span* are cut; markup that does is left out. Costs the logarithm of the make-up
    of the document, and the width of *span*.
    """
    by = -span.start
    first = bisect_right(document.blocks, span.start, key=lambda block: block.span.end)
    last = bisect_left(document.blocks, span.end, key=lambda block: block.span.start)
    cut = (
        replace(block, span=Span(max(block.span.start, span.start), min(block.span.end, span.end)).shifted(by))
        for block in document.blocks[first:last]
    )
    return replace(
        document,
        text=document.slice(span),
        shown=tuple(one._replace(span=one.span.shifted(by)) for one in shown_inside(document.shown, span)),
        inline=tuple(one._replace(span=one.span.shifted(by)) for one in _inside(document.inline, span)),
        blocks=tuple(cut),
        anchors=(),
    )


def _inside(marked: Sequence[Inline], span: Span) -> Iterator[Inline]:
    """Those of *marked*, in the order of their spans, that lie in *span*."""
    first = bisect_left(marked, span.start, key=lambda one: one.span.start)
    last = bisect_right(marked, span.end, key=lambda one: one.span.start)
    return (one for one in marked[first:last] if one.span.end <= span.end)
