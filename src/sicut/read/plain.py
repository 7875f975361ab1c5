"""Plain text: blocks by blank lines, `>` for quotations, simple lists, underlined titles.

Deliberately little is read into the lines. Within a block a line end reads as a space, and so do
spaces in a row; a hyphen at a line's end stays, for it may be part of the word. A paragraph
with a line longer than :data:`LONGEST_WRAPPED` is not wrapped: there each line is a paragraph of
its own. A line that begins with a time in brackets begins a paragraph.
"""

import re
from array import array
from itertools import repeat

from sicut.model.document import Block, BlockKind, ShownColumns
from sicut.model.span import Span
from sicut.read.columns import blocks_of
from sicut.read.pages import furnished
from sicut.read.parsed import Outline, Parsed
from sicut.read.plain_lines import LONGEST_WRAPPED, Lines, portions
from sicut.read.times import LINE as TIMED_LINE

_LONGEST_TITLE = 120

_MARKER = re.compile(r"(?:[-*\u2022\u2023\u25aa\u2043]|\(?[0-9]{1,3}[.)])[ \t]++(?=[^ \t])")
_UNDERLINE = re.compile(r"(?:={3,}+|-{3,}+)[ \t]*+\Z")
# A control sequence of a terminal (ECMA-48, 5.4): a colour, mostly.
_CONTROL = re.compile(r"\x1b\[[0-9;:?]{0,40}[A-Za-z]")
_COLONS = (":", "\uff1a")


def parse(text: str) -> Parsed:
    """Read *text*, in time linear in its length."""
    reader = _Reader(text)
    for begin, end in portions(text):
        reader.read(Lines(text, begin, end))
    return Parsed(text, shown=reader.shown(), blocks=furnished(text, reader.blocks()))


class _Reader:
    """Makes blocks of runs. The blocks are kept in columns, made at last."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts, self._ends = array("q"), array("q")
        self._kinds: list[BlockKind] = []
        self._spans: list[Span] = []
        self._levels: list[int] = []
        self._numbers: list[int | None] = []
        self._sections: list[str | None] = []
        self._outline = Outline()
        self._plain: list[tuple[int, int]] = []
        self._quotations = 0
        self._joined = bytearray()

    def read(self, lines: Lines) -> None:
        """Read the next portion of the text."""
        self._joined = bytearray(map(bool, lines.bodies))
        above = 0
        for first, last in lines.runs():
            kind = self._kind(lines.depths, above, first) if lines.depths[first] else BlockKind.PARAGRAPH
            above = last
            if lines.telling.find(1, first, last) < 0:
                self._add(kind, lines, first, last)
            else:
                self._run(kind, lines, first, last)
        self._add_plain(lines)
        starts, ends = lines.spaces(self._joined)
        self._starts.extend(starts)
        self._ends.extend(ends)

    def _kind(self, depths: list[int], above: int, first: int) -> BlockKind:
        """Number the quotation of the run that begins at line *first*; the one before ended at *above*."""
        if not above or not depths[above - 1] or 0 in depths[above:first]:
            self._quotations += 1
        return BlockKind.BLOCK_QUOTATION

    def _run(self, paragraph: BlockKind, lines: Lines, first: int, last: int) -> None:
        if paragraph is BlockKind.PARAGRAPH and self._is_title(lines, first, last):
            level = 1 if lines.bodies[first + 1][0] == "=" else 2
            self._block(BlockKind.HEADING, lines, first, first + 1, level)
            self._joined[first + 1] = 0
            first += 2
        if first < last:
            self._parts(paragraph, lines, first, last)

    def _is_title(self, lines: Lines, first: int, last: int) -> bool:
        """Whether a run begins with an underlined title."""
        if last - first < 2 or lines.width(first) > _LONGEST_TITLE:  # noqa: PLR2004 - a title and its underline
            return False
        title, underline = lines.bodies[first : first + 2]
        return _UNDERLINE.match(underline) is not None and _UNDERLINE.match(title) is None

    def _parts(self, paragraph: BlockKind, lines: Lines, first: int, last: int) -> None:
        """Cut a run into list items and paragraphs."""
        telling = [line for line in range(first, last) if lines.telling[line]]
        wrapped = all(lines.width(line) <= LONGEST_WRAPPED for line in telling)
        kind, begin = paragraph, first
        for line in telling if wrapped else range(first, last):
            body = lines.bodies[line]
            marker = _MARKER.match(body) if lines.telling[line] else None
            if marker is not None and (
                line == first or kind is BlockKind.LIST_ITEM or lines.bodies[line - 1].endswith(_COLONS)
            ):
                following = BlockKind.LIST_ITEM
                lines.starts[line] += marker.end()
            elif line > first and not (wrapped and not TIMED_LINE.match(body)):
                following = paragraph
            else:
                continue
            if line > first:
                self._add(kind, lines, begin, line)
            kind, begin = following, line
        self._add(kind, lines, begin, last)

    def _add(self, kind: BlockKind, lines: Lines, first: int, last: int) -> None:
        """Add the block of the lines from *first* to before *last*; plain paragraphs wait for those that follow."""
        if kind is BlockKind.PARAGRAPH:
            self._plain.append((first, last))
        else:
            self._block(kind, lines, first, last)

    def _add_plain(self, lines: Lines) -> None:
        """Add the plain paragraphs that wait, all at once."""
        count = len(self._plain)
        if not count:
            return
        for first, last in self._plain:
            self._joined[first] = 0
            self._spans.append(tuple.__new__(Span, (lines.starts[first], lines.ends[last - 1])))
        self._kinds += repeat(BlockKind.PARAGRAPH, count)
        self._levels += repeat(0, count)
        self._numbers += repeat(None, count)
        self._sections += repeat(self._outline.path, count)
        self._plain.clear()

    def _block(self, kind: BlockKind, lines: Lines, first: int, last: int, level: int = 0) -> None:
        self._add_plain(lines)
        self._joined[first] = 0
        self._kinds.append(kind)
        self._spans.append(tuple.__new__(Span, (lines.starts[first], lines.ends[last - 1])))
        self._levels.append(1 if kind is BlockKind.LIST_ITEM else level)
        self._numbers.append(self._quotations - 1 if lines.depths[first] else None)
        if kind is BlockKind.HEADING:
            self._sections.append(self._outline.path_above(level))
            self._outline.enter(level, lines.bodies[first])
        else:
            self._sections.append(self._outline.path)

    def blocks(self) -> list[Block]:
        """All blocks."""
        return blocks_of(self._kinds, self._spans, self._levels, self._numbers, self._sections)

    def shown(self) -> ShownColumns:
        """All that reads as one space, and the codes for a terminal, which read as nothing."""
        spaces = ShownColumns(self._starts, self._ends, repeat(" ", len(self._starts)))
        if "\xad" in self.text:  # a word goes on behind a soft hyphen
            spaces.readings = tuple("" if self.text[start - 1] == "\xad" else " " for start in self._starts)
        if "\x1b[" not in self.text:
            return spaces
        codes = [(*found.span(), "") for found in _CONTROL.finditer(self.text)]
        return ShownColumns.of(sorted([*((*one.span, one.reading) for one in spaces), *codes]))
