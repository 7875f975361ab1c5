"""Plain text: blocks by blank lines, `>` for quotations, simple lists, underlined titles.

Deliberately little is read into the lines. Within a block a line end reads as a space, and so do
spaces in a row; a hyphen at a line's end stays, for it may be part of the word. A paragraph
with a line longer than :data:`LONGEST_WRAPPED` is not wrapped: there each line is a paragraph of
its own. A line that begins with a time in brackets begins a paragraph.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sicut.model.document import Block, BlockKind, Shown
from sicut.model.span import Span
from sicut.read.pages import FEED, furnished
from sicut.read.parsed import SPACES, WHITE, Outline, Parsed
from sicut.read.times import LINE as TIMED_LINE

LONGEST_WRAPPED = 200
_LONGEST_TITLE = 120

_BLANK_LINES = re.compile(rf"(?:[{SPACES}\ufeff]*+(?:\r\n?|\n))++")
_LINE = re.compile(r"([^\r\n]*+)(\r\n?|\n|\Z)")
_INDENT = re.compile(rf"[{SPACES}\ufeff]*+")
_PREFIX = re.compile(r" {0,3}>(?:[ \t]{0,4}>)*+[ \t]?")
_MARKER = re.compile(r"(?:[-*\u2022\u2023\u25aa\u2043]|\(?[0-9]{1,3}[.)])[ \t]++(?=[^ \t])")
_UNDERLINE = re.compile(r"(?:={3,}+|-{3,}+)[ \t]*+\Z")
_WIDE = re.compile(r"[ \t]{2,}+")


class _Line(NamedTuple):
    """``start`` to ``end`` is what the line says, without prefix, indent and trailing white space.

    ``depth`` counts the signs of quotation (``>``) before it.
    """

    start: int
    end: int
    width: int
    depth: int


def parse(text: str) -> Parsed:
    """Read *text*, in time linear in its length."""
    reader = _Reader(text)
    for lines in _runs(text):
        reader.run(lines)
    return Parsed(text, shown=tuple(reader.shown), blocks=furnished(text, reader.blocks))


def _runs(text: str) -> Iterator[list[_Line]]:
    """The runs of lines that no blank line or new page parts, all quoted as deep; an empty run is a blank line."""
    at = 0
    run: list[_Line] = []
    while at < len(text):
        blank = _BLANK_LINES.match(text, at)
        if blank is not None:
            yield from (run, []) if run else ([],)
            run, at = [], blank.end()
            continue
        begin = at
        line, at = _line(text, at)
        if run and (run[-1].depth != line.depth or FEED in text[begin : line.start]):
            yield run
            run = []
        if line.start < line.end:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _line(text: str, at: int) -> tuple[_Line, int]:
    """The line of *text* that begins at *at*, and where the next one begins."""
    found = _LINE.match(text, at)
    assert found is not None  # noqa: S101 - the pattern matches anywhere
    prefix = _PREFIX.match(text, at, found.end(1))
    start = _INDENT.match(text, prefix.end() if prefix else at, found.end(1)).end()  # type: ignore[union-attr]
    end = start + len(text[start : found.end(1)].rstrip(WHITE))
    return _Line(start, end, found.end(1) - at, prefix.group().count(">") if prefix else 0), found.end()


class _Reader:
    """Makes blocks of runs."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.blocks: list[Block] = []
        self.shown: list[Shown] = []
        self._outline = Outline()
        self._quotations = 0
        self._in_quotation = False

    def run(self, lines: list[_Line]) -> None:
        quoted = bool(lines) and lines[0].depth > 0
        if quoted and not self._in_quotation:
            self._quotations += 1
        self._in_quotation = quoted
        if not quoted:
            lines = self._title(lines)
        for kind, part in self._parts(lines):
            self._block(BlockKind.BLOCK_QUOTATION if quoted and kind is BlockKind.PARAGRAPH else kind, part)

    def _title(self, lines: list[_Line]) -> list[_Line]:
        """Take an underlined title off the head of a run."""
        if len(lines) < 2 or lines[0].width > _LONGEST_TITLE:  # noqa: PLR2004 - a title and its underline
            return lines
        underline = self.text[lines[1].start : lines[1].end]
        if _UNDERLINE.match(underline) is None or _UNDERLINE.match(self.text, lines[0].start, lines[0].end):
            return lines
        self._block(BlockKind.HEADING, lines[:1], 1 if underline[0] == "=" else 2)
        return lines[2:]

    def _parts(self, lines: list[_Line]) -> Iterator[tuple[BlockKind, list[_Line]]]:
        """Cut a run into list items and paragraphs."""
        wrapped = all(line.width <= LONGEST_WRAPPED for line in lines)
        kind, part = BlockKind.PARAGRAPH, list[_Line]()
        for line in lines:
            marker = _MARKER.match(self.text, line.start, line.end)
            may_begin = not part or kind is BlockKind.LIST_ITEM or self.text[part[-1].end - 1] in ":\uff1a"
            if marker is not None and may_begin:
                if part:
                    yield kind, part
                kind, part = BlockKind.LIST_ITEM, [line._replace(start=marker.end())]
            elif not part or (wrapped and not TIMED_LINE.match(self.text, line.start, line.end)):
                part.append(line)
            else:
                yield kind, part
                kind, part = BlockKind.PARAGRAPH, [line]
        if part:
            yield kind, part

    def _block(self, kind: BlockKind, lines: list[_Line], level: int = 0) -> None:
        for above, below in pairwise(lines):
            self._spaces(above)
            self.shown.append(Shown(Span(above.end, below.start), " "))
        self._spaces(lines[-1])
        span = Span(lines[0].start, lines[-1].end)
        if kind is BlockKind.HEADING:
            section = self._outline.path_above(level)
            self._outline.enter(level, self.text[span.start : span.end])
        else:
            section = self._outline.path
        number = self._quotations - 1 if self._in_quotation else None
        rank = 1 if kind is BlockKind.LIST_ITEM else level
        self.blocks.append(Block(kind, span, level=rank, quotation=number, section=section))

    def _spaces(self, line: _Line) -> None:
        """Show each wide space inside a line as one."""
        for wide in _WIDE.finditer(self.text, line.start, line.end):
            self.shown.append(Shown(Span(*wide.span()), " "))
