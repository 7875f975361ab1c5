"""A document's text as a reader sees it, with the way back to the text as it is written.

Markup, prefixes and soft line breaks are written but not shown, entities are shown otherwise. What
stands between two blocks belongs to none and shows as a paragraph break.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from sicut.model.document import Document, Shown
from sicut.model.span import Span

BREAK = "\n\n"


def _between_blocks(document: Document, bounds: Span) -> Iterator[Shown]:
    at = bounds.start
    first = bisect_right(document.blocks, bounds.start, key=lambda block: block.span.end)
    for block in document.blocks[first:]:
        start, end = max(block.span.start, bounds.start), min(block.span.end, bounds.end)
        if block.span.start >= bounds.end:
            break
        if start >= end:
            continue
        if start > at:
            yield Shown(Span(at, start), BREAK if at > bounds.start else "")
        at = max(at, end)
    if at < bounds.end:
        yield Shown(Span(at, bounds.end), "")


def _replaced(document: Document, bounds: Span) -> list[Shown]:
    """All that reads otherwise within *bounds*, in order, without overlap."""
    gaps = list(_between_blocks(document, bounds)) if document.blocks else []
    first = bisect_left(document.shown, bounds.start, key=lambda shown: shown.span.start)
    last = bisect_left(document.shown, bounds.end, lo=first, key=lambda shown: shown.span.start)
    inside = [shown for shown in document.shown[first:last] if shown.span.end <= bounds.end]
    starts = [gap.span.start for gap in gaps]
    kept = []
    for shown in inside:
        at = bisect_right(starts, shown.span.start) - 1
        if at < 0 or gaps[at].span.end <= shown.span.start:
            kept.append(shown)
    return sorted(gaps + kept)


class Reading:
    """The text of a document, or of a span of it, as shown.

    ``text`` is what is shown; offsets into it are *shown offsets*. Mapping an offset costs the
    logarithm of the number of places that read otherwise than written.
    """

    __slots__ = ("_as_written", "_shown", "_source", "_verbatim", "document", "text")

    def __init__(self, document: Document, span: Span | None = None) -> None:
        bounds = span or Span(0, len(document.text))
        self.document = document
        pieces: list[str] = []
        self._shown: list[int] = []
        self._source: list[int] = []
        self._verbatim: list[bool] = []
        at, shown = bounds.start, 0
        for replaced in _replaced(document, bounds):
            start, end = replaced.span
            if start < at or document.text[start:end] == replaced.reading:
                continue
            shown = self._add(pieces, shown, at, document.text[at:start], verbatim=True)
            shown = self._add(pieces, shown, start, replaced.reading, verbatim=False)
            at = end
        self._add(pieces, shown, at, document.text[at : bounds.end], verbatim=True)
        self._shown.append(sum(map(len, pieces)))
        self._source.append(bounds.end)
        self._verbatim.append(True)
        self.text = "".join(pieces)
        self._as_written = 0 if bounds.start else len(pieces[0])

    def _add(self, pieces: list[str], shown: int, source: int, text: str, *, verbatim: bool) -> int:
        self._shown.append(shown)
        self._source.append(source)
        self._verbatim.append(verbatim)
        pieces.append(text)
        return shown + len(text)

    def to_source(self, offset: int) -> int:
        """Where the character shown at *offset* begins in the document's text."""
        piece = bisect_right(self._shown, offset) - 1
        if self._verbatim[piece]:
            return self._source[piece] + offset - self._shown[piece]
        return self._source[piece]

    def _end_in_source(self, offset: int) -> int:
        """Where the character shown before *offset* ends in the document's text."""
        piece = bisect_left(self._shown, offset) - 1
        if piece < 0:
            return self._source[0]
        if self._verbatim[piece]:
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
        if not self._verbatim[piece]:
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
