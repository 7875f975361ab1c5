"""Where things stand: the documents of a result by siglum, with lines, pages and words as shown."""

import os
from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path

from sicut.model.document import Block, Document
from sicut.model.span import Span
from sicut.text.lines import Lines, Position
from sicut.text.shown import Reading


class Places:
    """The documents of one result; what is worked out of one is kept until the output is written."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = {document.siglum: document for document in documents}
        self._lines: dict[str, Lines] = {}
        self._readings: dict[str, Reading] = {}
        self._starts: dict[str, tuple[int, ...]] = {}

    def document(self, siglum: str) -> Document:
        """The document called *siglum*."""
        return self._documents[siglum]

    def position(self, siglum: str, offset: int) -> Position:
        """Line and column of the file, from 1."""
        return self._lines_of(siglum).position(offset)

    def line(self, siglum: str, offset: int) -> Span:
        """The span of the text that stands on the same line of the file, without its line end."""
        return self._lines_of(siglum).file_line_span(offset)

    def shown(self, siglum: str, span: Span) -> str:
        """The words at *span*, as read."""
        if siglum not in self._readings:
            self._readings[siglum] = Reading(self._documents[siglum])
        reading = self._readings[siglum]
        within = reading.shown_span(span)
        return reading.text[within.start : within.end]

    def block(self, siglum: str, offset: int) -> Block | None:
        """The block that holds *offset*."""
        blocks = self._documents[siglum].blocks
        if siglum not in self._starts:
            self._starts[siglum] = tuple(block.span.start for block in blocks)
        index = bisect_right(self._starts[siglum], offset) - 1
        return blocks[index] if index >= 0 and offset <= blocks[index].span.end else None

    def path(self, siglum: str) -> str:
        """The document's path for a reader: from the current folder when it lies in it."""
        path = self._documents[siglum].path
        relative = relative_path(path)
        return path if relative.startswith("../") else relative

    def _lines_of(self, siglum: str) -> Lines:
        if siglum not in self._lines:
            self._lines[siglum] = Lines(self._documents[siglum])
        return self._lines[siglum]


def relative_path(path: str) -> str:
    """*path* from the current folder, with ``/``; as it is when it is relative or on another drive."""
    if not Path(path).is_absolute():
        return path
    try:
        return os.path.relpath(path).replace(os.sep, "/")
    except ValueError:
        return path
