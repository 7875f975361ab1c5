"""A document's text as a reader sees it, with the way back to the text as it is written.

Markup, prefixes and soft line breaks are written but not shown, entities are shown otherwise. What
stands between two blocks belongs to none and shows as a paragraph break.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, chain, compress, islice, repeat
from operator import gt, itemgetter, sub
from typing import NamedTuple

from sicut.model.document import Document, Shown, ShownColumns
from sicut.model.span import Span

BREAK = "\n\n"


class _Columns(NamedTuple):
    """What reads otherwise, in order, without overlap."""

    starts: list[int]
    ends: list[int]
    readings: list[str]


def _between_blocks(document: Document, bounds: Span) -> list[tuple[int, int, str]]:
    blocks = document.blocks
    if not blocks:
        return []
    first = bisect_right(blocks, bounds.start, key=lambda block: block.span.end)
    last = bisect_left(blocks, bounds.end, lo=first, key=lambda block: block.span.start)
    edges = [bounds.start]
    for block in blocks[first:last]:
        if block.span.start < block.span.end:
            edges += block.span
    edges[1:2] = [max(edge, bounds.start) for edge in edges[1:2]]
    edges[-1] = min(edges[-1], bounds.end)
    edges.append(bounds.end)
    gaps = zip(edges[::2], edges[1::2], repeat(BREAK), strict=False)
    found = [gap for gap in gaps if gap[0] < gap[1]]
    for number in {0, len(found) - 1} if found else ():
        start, end, _ = found[number]
        if start == bounds.start or end == bounds.end:
            found[number] = start, end, ""
    return found


def _replaced(document: Document, bounds: Span) -> _Columns:
    """All that reads otherwise within *bounds*."""
    gaps = _between_blocks(document, bounds)
    shown = shown_inside(document.shown, bounds)
    inside = zip(shown.starts, shown.ends, shown.readings, strict=True)
    kept = compress(inside, _outside(shown.starts, gaps))
    merged = sorted(chain(kept, gaps))
    columns = _columns(merged)
    if any(map(gt, columns.ends, islice(columns.starts, 1, None))):
        return _columns(_apart(document.text, merged))
    return columns


def shown_inside(shown: Sequence[Shown], bounds: Span) -> ShownColumns:
    """Those of *shown* that lie in *bounds*."""
    if not isinstance(shown, ShownColumns):
        first = bisect_left(shown, bounds.start, key=lambda one: one.span.start)
        last = bisect_left(shown, bounds.end, lo=first, key=lambda one: one.span.start)
        shown = ShownColumns.of((*one.span, one.reading) for one in shown[first:last])
    first = bisect_left(shown.starts, bounds.start)
    last = bisect_left(shown.starts, bounds.end, lo=first)
    while last > first and shown.ends[last - 1] > bounds.end:
        last -= 1
    return shown[first:last] if first or last < len(shown) else shown


def _columns(rows: list[tuple[int, int, str]]) -> _Columns:
    return _Columns(*([*map(itemgetter(column), rows)] for column in range(3)))


def _outside(starts: "array[int]", gaps: list[tuple[int, int, str]]) -> bytearray:
    """Which of *starts*, sorted, lie in none of the *gaps*."""
    outside = bytearray(b"\1") * len(starts)
    for start, end, _ in gaps:
        first = bisect_left(starts, start)
        if first < len(starts) and starts[first] < end:
            last = bisect_left(starts, end, lo=first)
            outside[first:last] = bytes(last - first)
    return outside


def _apart(text: str, merged: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Those of *merged* that the ones before them do not reach into."""
    kept, at = [(0, 0, "")], 0
    for start, end, reading in merged:
        if start >= at and text[start:end] != reading:
            kept.append((start, end, reading))
            at = end
    return kept[1:]


class Reading:
    """The text of a document, or of a span of it, as shown.

    ``text`` is what is shown; offsets into it are *shown offsets*. Mapping an offset costs the
    logarithm of the number of places that read otherwise than written.
    """

    __slots__ = ("_as_written", "_shown", "_source", "document", "text")

    def __init__(self, document: Document, span: Span | None = None) -> None:
        bounds = span or Span(0, len(document.text))
        self.document = document
        replaced = _replaced(document, bounds)
        pieces = [""] * (2 * len(replaced.starts) + 1)
        stretches = zip((bounds.start, *replaced.ends), (*replaced.starts, bounds.end), strict=True)
        pieces[::2] = [document.text[start:end] for start, end in stretches]
        pieces[1::2] = replaced.readings
        self.text = "".join(pieces)
        self._set_out(bounds, replaced)

    def _set_out(self, bounds: Span, replaced: _Columns) -> None:
        """Note where each piece begins, as shown and in the source: by turns as written and otherwise.

        What reads otherwise but in step, character by character, counts as written.
        """
        written = self.document.text
        stepping = [
            (start, end, reading)
            for start, end, reading in zip(*replaced, strict=True)
            if end - start != len(reading) or (end - start > 1 and written[start:end] != reading)
        ]
        starts, ends, readings = _columns(stepping)
        self._source = array("q", bytes(8 * (2 * len(starts) + 2)))
        self._source[1:-1:2], self._source[2::2] = array("q", starts), array("q", ends)
        self._source[0], self._source[-1] = bounds
        widths = [0] * (2 * len(starts) + 1)
        widths[::2] = map(sub, (*starts, bounds.end), (bounds.start, *ends))
        widths[1::2] = map(len, readings)
        self._shown = array("q", accumulate(widths, initial=0))
        self._as_written = 0 if bounds.start else widths[0]

    def _is_verbatim(self, piece: int) -> bool:
        return piece % 2 == 0 or piece == len(self._source) - 1

    def to_source(self, offset: int) -> int:
        """Where the character shown at *offset* begins in the document's text."""
        piece = bisect_right(self._shown, offset) - 1
        if self._is_verbatim(piece):
            return self._source[piece] + offset - self._shown[piece]
        return self._source[piece]

    def _end_in_source(self, offset: int) -> int:
        """Where the character shown before *offset* ends in the document's text."""
        piece = bisect_left(self._shown, offset) - 1
        if piece < 0:
            return self._source[0]
        if self._is_verbatim(piece):
            return self._source[piece] + offset - self._shown[piece]
        return self._source[piece + 1]

    def source_span(self, span: Span) -> Span:
        """The span of the document's text that shows as *span*; an empty span stays empty."""
        if span.end < self._as_written:
            return span
        start = self.to_source(span.start)
        if span.start == span.end:
            return Span(start, start)
        return Span(start, max(start, self._end_in_source(span.end)))

    def from_source(self, offset: int) -> int:
        """The shown offset of the first character shown at or after *offset* of the document's text."""
        piece = bisect_right(self._source, offset) - 1
        if piece < 0:
            return 0
        if not self._is_verbatim(piece):
            return self._shown[piece] if offset == self._source[piece] else self._shown[piece + 1]
        end = self._shown[piece + 1] if piece + 1 < len(self._shown) else self._shown[piece]
        return min(self._shown[piece] + offset - self._source[piece], end)

    def shown_span(self, span: Span) -> Span:
        """What *span* of the document's text shows as."""
        if span.end < self._as_written:
            return span
        start = self.from_source(span.start)
        return Span(start, max(start, self.from_source(span.end)))


def shown(document: Document, span: Span) -> str:
    """The words at *span* of *document*, as shown."""
    return Reading(document, span).text
