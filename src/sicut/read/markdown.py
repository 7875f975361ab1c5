"""Markdown: CommonMark with tables, footnotes, strikethrough, task lists, heading attributes, alerts and front matter.

The text is the file; blocks, and what reads otherwise than it is written, come from the parser's
events. Smart punctuation, mathematics and wiki links are off: they would read ``"``, ``$`` and ``[[…]]``
otherwise than they are written. Definitions of links are no text; front matter is code.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import TYPE_CHECKING

from sicut.model.document import Block, BlockKind, Inline, InlineKind, ShownColumns
from sicut.model.span import Span
from sicut.read.embedded import Html
from sicut.read.leaf import Frame, Leaf
from sicut.read.parsed import Outline, Parsed

if TYPE_CHECKING:
    from pyromark.event import Event, Range

# 1 for each byte of UTF-8 that goes on with a character.
_CONTINUATION = bytes(byte in range(0x80, 0xC0) for byte in range(256))
_STRIDE = 256
_LINE_END = re.compile(r"\r\n|\n")
_BARE_RETURN = re.compile(r"\r(?!\n)")
_CONTAINERS = frozenset(("BlockQuote", "Item", "FootnoteDefinition"))
_INLINE: dict[str, InlineKind | None] = {
    "Emphasis": InlineKind.EMPHASIS,
    "Strong": InlineKind.STRONG,
    "Link": InlineKind.LINK,
    "Image": None,
    "Strikethrough": None,
    "Superscript": None,
    "Subscript": None,
}


def parse(text: str) -> Parsed:
    """Read *text*, in time near linear in its length."""
    import pyromark

    options = pyromark.Options
    enabled = (
        options.ENABLE_TABLES
        | options.ENABLE_FOOTNOTES
        | options.ENABLE_STRIKETHROUGH
        | options.ENABLE_TASKLISTS
        | options.ENABLE_HEADING_ATTRIBUTES
        | options.ENABLE_GFM
        | options.ENABLE_YAML_STYLE_METADATA_BLOCKS
        | options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    )
    # The parser takes a carriage return alone for no line end; a line feed is as long in any unit.
    source = _BARE_RETURN.sub("\n", text)
    reader = _Reader(text, source)
    reader.read(pyromark.events_with_range(source, options=enabled))
    return reader.finish()


def _characters(text: str) -> Callable[[int], int]:
    """From places in UTF-8 (bytes) to places in *text* (code points)."""
    if text.isascii():
        return lambda place: place
    data = text.encode()
    strides = [data[at : at + _STRIDE] for at in range(0, len(data), _STRIDE)]
    within = [None if stride.isascii() else stride.translate(_CONTINUATION) for stride in strides]
    widths = (_STRIDE if stride is None else _STRIDE - stride.count(1) for stride in within)
    before = list(accumulate(widths, initial=0))

    def place(byte: int) -> int:
        number, rest = divmod(byte, _STRIDE)
        if not rest:
            return before[number]
        stride = within[number]
        return before[number] + rest - (0 if stride is None else stride.count(1, 0, rest))

    return place


def _tag(value: object) -> tuple[str, object]:
    """The name of a started or ended element, and its properties."""
    if isinstance(value, dict):
        ((name, properties),) = value.items()
        return name, properties
    return str(value), None


def _property(properties: object, name: str) -> str:
    return str(properties[name]) if isinstance(properties, dict) else ""


class _Reader:
    """Makes blocks of events."""

    def __init__(self, text: str, source: str) -> None:
        self.text = text
        self._source = source
        self.blocks: list[Block] = []
        self.shown: list[tuple[int, int, str]] = []
        self.inline: list[Inline] = []
        self._frames = [(Frame(), 0)]
        self._leaf: Leaf | None = None
        self._outline = Outline()
        self._quotations = 0
        self._open: list[tuple[int, str | None]] = []
        self._titles: list[tuple[int, str]] = []
        self._comments: list[Span] = []
        self._html = Html(self)

    def read(self, events: "Iterable[tuple[Event, Range]]") -> None:
        """Read the parser's events, whose places are bytes; most begin where the one before ended."""
        place = _characters(self.text)
        at, end = 0, 0
        for event, where in events:
            first, last = where["start"], where["end"]
            if isinstance(event, str):
                start = end if first == at else place(first)
                at, end = last, start + last - first
                self.sign(event, start, end)
                continue
            ((name, value),) = event.items()
            if name == "Text" and isinstance(value, str):
                start = end if first == at else place(first)
                in_step = len(value) == last - first and value.isascii()
                at, end = last, start + len(value) if in_step else place(last)
                self._piece(start, end, None if value == self._source[start:end] else value)
            elif name == "End":
                self._end(_tag(value)[0])
            elif name == "Start":
                tag, properties = _tag(value)
                if tag in _INLINE:
                    self.leaf.cover(place(first), place(last))
                    self._titles.append((place(last), _property(properties, "title")))
                self._begin(tag, properties)
            else:
                self.event(name, value, place(first), place(last))

    @property
    def frame(self) -> Frame:
        """What the next block is by the elements of Markdown around it."""
        return self._frames[-1][0]

    @property
    def leaf(self) -> Leaf:
        """The block in the making."""
        if self._leaf is None:
            frame = self._frames[-1][0]
            self._leaf = Leaf(self._html.frame(frame) if self._html.depth else frame)
        return self._leaf

    @property
    def count(self) -> int:
        """How many pieces the block in the making has."""
        return 0 if self._leaf is None else len(self._leaf.pieces)

    def next_quotation(self) -> int:
        """The number of a block quotation that begins here."""
        self._quotations += 1
        return self._quotations - 1

    def close(self) -> None:
        """End the block in the making, if there is one."""
        leaf, self._leaf = self._leaf, None
        if self._html.in_inline:
            self._html.end_of_block()
        if leaf is not None:
            block, shown = leaf.finish(self.text, self._outline)
            if block is not None:
                self.blocks.append(block)
                self.shown += shown

    def comment(self, outer: Span, inner: Span, content: str) -> None:
        """A comment, inside a block or between blocks."""
        if self._leaf is not None:
            self._leaf.cover(outer.start, outer.end)
        self._comments.append(outer)
        self.inline.append(Inline(InlineKind.COMMENT, inner, content))

    def mark(self, kind: InlineKind, since: int, target: str | None) -> None:
        """Mark the pieces of this block from number *since* on."""
        if since < self.count:
            pieces = self.leaf.pieces
            self.inline.append(Inline(kind, Span(pieces[since].start, pieces[-1].end), target))

    def finish(self) -> Parsed:
        """All that was read."""
        self.close()
        starts = [block.span.start for block in self.blocks]
        for comment in self._comments:
            above = bisect_right(starts, comment.start) - 1
            if above < 0 or self.blocks[above].span.end <= comment.start:
                self.shown.append((*comment, ""))
        inline = sorted(self.inline, key=lambda inline: inline.span)
        return Parsed(self.text, ShownColumns.of(sorted(self.shown)), tuple(inline), tuple(self.blocks))

    def sign(self, name: str, start: int, end: int) -> None:
        """An event without properties."""
        if name == "Rule":
            self.close()
        else:
            (self._leaf or self.leaf).add(start, end, " ", joint=True)

    def event(self, name: str, value: object, start: int, end: int) -> None:
        """An event with its properties."""
        if name == "Code":
            self._code(str(value), start, end)
        elif name == "Html":
            self._html.add_line(start, end)
        elif name == "InlineHtml":
            self.leaf.cover(start, end)
            self._html.inline(start, end)
        elif name == "FootnoteReference":
            self.leaf.cover(start, end)

    def _begin(self, name: str, properties: object) -> None:
        if name in _INLINE:
            self._open.append((self.count, _property(properties, "dest_url") or None))
            return
        self.close()
        frame = self.frame if name == "Paragraph" else self._inner_frame(name, properties)
        self._frames.append((frame, self._html.depth))

    def _end(self, name: str) -> None:
        if name in _INLINE:
            since, target = self._open.pop()
            self._say_title(*self._titles.pop())
            kind = _INLINE[name]
            if kind is not None:
                self.mark(kind, since, target)
            return
        if name == "HtmlBlock":
            self._html.end_of_lines()
        self.close()
        _, depth = self._frames.pop()
        if name in _CONTAINERS:
            self._html.leave(depth)

    def _say_title(self, end: int, title: str) -> None:
        """The title of a link or an image, which shows when it is pointed at, stands behind it as a comment does."""
        if title.strip():
            self.inline.append(Inline(InlineKind.COMMENT, Span(end, end), title))

    def _inner_frame(self, name: str, properties: object) -> Frame:
        frame = self.frame
        if name == "BlockQuote" and properties is None:
            number = self._html.frame(frame).quotation
            number = self.next_quotation() if number is None else number
            return frame._replace(kind=_sticky(frame, BlockKind.BLOCK_QUOTATION), level=0, quotation=number)
        if name == "List":
            return frame._replace(depth=frame.depth + 1)
        if name == "Item":
            return frame._replace(kind=_sticky(frame, BlockKind.LIST_ITEM), level=frame.depth)
        if name == "FootnoteDefinition":
            return frame._replace(kind=BlockKind.NOTE, level=0, note=True)
        if name == "Heading":
            return frame._replace(kind=BlockKind.HEADING, level=int(_property(properties, "level").removeprefix("H")))
        if name == "TableCell":
            return frame._replace(kind=_sticky(frame, BlockKind.CELL), level=0)
        if name in {"CodeBlock", "MetadataBlock"}:
            return frame._replace(kind=BlockKind.CODE, level=0)
        return frame

    def _piece(self, start: int, end: int, reading: str | None = None) -> None:
        if start < end:
            (self._leaf or self.leaf).add(start, end, reading)

    def _code(self, value: str, start: int, end: int) -> None:
        raw = self.text[start:end]
        ticks = len(raw) - len(raw.lstrip("`"))
        inner = Span(start + ticks, end - ticks)
        if self._source[inner.start : inner.end] == f" {value} ":
            inner = Span(inner.start + 1, inner.end - 1)
        self.leaf.cover(start, end)
        since = self.count
        if len(value) == inner.width:
            at = inner.start
            for line_end in _LINE_END.finditer(self._source, inner.start, inner.end):
                self._piece(at, line_end.start())
                self._piece(*line_end.span(), " ")
                at = line_end.end()
            self._piece(at, inner.end)
        else:
            self._piece(inner.start, inner.end, value)
        self.mark(InlineKind.CODE, since, None)


def _sticky(frame: Frame, kind: BlockKind) -> BlockKind:
    """Whatever stands in a note is a note."""
    return BlockKind.NOTE if frame.note else kind
