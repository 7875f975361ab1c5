"""Lines and columns of the file that a text was read from.

Lines end at LF, CRLF or CR alone; lines and columns start at 1 and count code points.
"""

from bisect import bisect_right
from io import StringIO
from itertools import accumulate
from typing import NamedTuple

from sicut.model.document import Anchor, AnchorColumns, Document
from sicut.model.span import Span


class Position(NamedTuple):
    """A place in a file: ``line`` and ``column``, both from 1, in code points."""

    line: int
    column: int


def line_starts(text: str) -> list[int]:
    """The offset at which each line of *text* begins; after a line end at the very end there is one more."""
    starts = list(accumulate(map(len, StringIO(text, newline="")), initial=0))
    return starts if not text or text.endswith(("\n", "\r")) else starts[:-1]


class Lines:
    """The lines of one document. Looking a place up costs a logarithm."""

    __slots__ = ("_anchors", "_offsets", "_starts", "_text")

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._starts = line_starts(document.text)
        self._anchors = document.anchors or (Anchor(0, 1, 1),)
        own = self._anchors
        self._offsets = own.offsets if isinstance(own, AnchorColumns) else [anchor.offset for anchor in own]

    def position(self, offset: int) -> Position:
        """The line and column of the file at *offset* of the text."""
        anchor = self._anchors[max(0, bisect_right(self._offsets, offset) - 1)]
        first = bisect_right(self._starts, anchor.offset)
        row = bisect_right(self._starts, offset)
        if row <= first:
            return Position(anchor.line, anchor.column + max(0, offset - anchor.offset))
        return Position(anchor.line + row - first, offset - self._starts[row - 1] + 1)

    def file_line_span(self, offset: int) -> Span:
        """The span of the text on whose line *offset* lies, without its line end."""
        row = bisect_right(self._starts, offset) - 1
        start = self._starts[row]
        end = self._starts[row + 1] if row + 1 < len(self._starts) else len(self._text)
        return Span(start, start + len(self._text[start:end].rstrip("\r\n")))
