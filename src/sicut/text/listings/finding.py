"""All lists of a document."""

from bisect import bisect_right
from collections.abc import Iterable

from sicut.model.document import BlockKind
from sicut.model.span import Span
from sicut.text.listings.blocks import item_listings
from sicut.text.listings.inline import inline_listings
from sicut.text.listings.lines import line_listings
from sicut.text.listings.listing import Listing
from sicut.text.listings.pieces import pieces
from sicut.text.listings.rows import row_listings
from sicut.text.shown import Reading

_LEAST = 2


def find_listings(reading: Reading) -> tuple[Listing, ...]:
    """The lists of the document that *reading* shows, in order of their place.

    Items with marks or numbers, lines below a colon, signature blocks, rows of tables, and what a sentence lists. Lists
    may lie within items of others. Linear in the width of the text.
    """
    text = reading.text
    found = list(pieces(reading))
    items = [one for one in item_listings(text, found, reading.document.media_type) if len(one.items) >= _LEAST]
    lines = list(line_listings(reading, found))
    rows = list(row_listings(text, found))
    taken = sorted(one.span for one in lines)
    inline = [
        one
        for piece in found
        if piece.kind not in {BlockKind.CODE, BlockKind.HEADING}
        for one in inline_listings(text, piece.span)
        if not _is_within(one.span, taken)
    ]
    return _once([*items, *lines, *rows, *inline])


def _is_within(span: Span, taken: list[Span]) -> bool:
    at = bisect_right(taken, span.start, key=lambda one: one.start) - 1
    return at >= 0 and span.start < taken[at].end


def _once(found: Iterable[Listing]) -> tuple[Listing, ...]:
    """Each list once: of two that begin and end alike, the first."""
    by_span = {one.span: one for one in reversed([*found])}
    return tuple(sorted(by_span.values(), key=lambda one: (one.span.start, -one.span.end)))
