"""The numbers printed on the pages that words stand on."""

from bisect import bisect_left, bisect_right

from sicut.model.document import Block, Document, InlineKind
from sicut.model.span import Span


def page_at(document: Document, block: Block, offset: int) -> int | None:
    """The number of the page, counted from 1, on which the character at *offset* of a *block* stands."""
    if block.page is None:
        return None
    begin = bisect_left(document.inline, block.span.start, key=lambda inline: inline.span.start)
    end = bisect_right(document.inline, offset, key=lambda inline: inline.span.start)
    begun = [one for one in document.inline[begin:end] if one.kind is InlineKind.PAGE]
    return block.page + sum(one.span.start > block.span.start for one in begun)


def page_labels(document: Document, span: Span) -> tuple[str | None, ...]:
    """For each page that *span* reaches into, in order, its printed number; ``None`` where it is unknown.

    Furniture apart. Costs the logarithm of the make-up of the document, and the width of the blocks around *span*.
    """
    first = bisect_right(document.blocks, span.start, key=lambda block: block.span.end)
    last = bisect_left(document.blocks, span.end, key=lambda block: block.span.start)
    labels: list[str | None] = []
    for block in document.blocks[first:last]:
        if block.kind.is_apart:
            continue
        found = block.page_label
        begin = bisect_left(document.inline, block.span.start, key=lambda inline: inline.span.start)
        end = bisect_left(document.inline, min(block.span.end, span.end), key=lambda inline: inline.span.start)
        for inline in document.inline[begin:end]:
            if inline.kind is InlineKind.PAGE:
                if inline.span.start > span.start:
                    labels.append(found)
                found = inline.target
        labels.append(found)
    return tuple(dict.fromkeys(labels))
