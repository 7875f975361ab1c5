"""The text of a page in the making: blocks, what reads otherwise, inline markup, places in the file."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

from sicut.model.document import Anchor, Block, BlockKind, Inline, InlineKind, ShownColumns
from sicut.model.span import Span
from sicut.read import elements
from sicut.read.page_breaks import PageBreak, paged
from sicut.read.parsed import Outline, Parsed
from sicut.read.places import NOWHERE, Source
from sicut.read.raised import raised_digits
from sicut.text.lines import line_starts

# The white space of HTML (https://infra.spec.whatwg.org/#ascii-whitespace): a no-break space is none.
_WHITE = " \t\n\f\r"
# White space other than one space: that reads as it stands.
_RUN = re.compile(f"(?:[\t\n\f\r]| [{_WHITE}])[{_WHITE}]*+")
# Where none of these is, all such runs begin with a line end, and those are found six times as fast.
_ODD = ("  ", " \n", "\t", "\r", "\f")
_LINE_ENDS = re.compile(r"\n[ \n]*+")
_SEPARATORS = ("", "\t", "\n", "\n\n")
_BLOCK = len(_SEPARATORS) - 1
_RANKS = dict.fromkeys(elements.ROWS, 2) | dict.fromkeys(elements.CELLS, 1)


class Place(NamedTuple):
    """Where in the make-up of a page a text stands."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    quotation: int | None = None
    cite: str | None = None
    lists: int = 0
    note: bool = False
    furniture: bool = False
    header: bool = False
    inner: bool = False
    preformatted: bool = False
    silent: bool = False
    raised: bool = False
    hidden: bool = False

    @property
    def block_kind(self) -> BlockKind:
        """What a block here is."""
        if self.hidden:
            return BlockKind.HIDDEN
        if self.furniture:
            return BlockKind.FURNITURE
        if self.kind is BlockKind.HEADING or self.kind is BlockKind.CODE:
            return self.kind
        return BlockKind.NOTE if self.note else self.kind


class _Pending(NamedTuple):
    """White space that is written once something follows it in its block."""

    text: str
    place: int
    breaks: bool = False


class Page:
    """Takes the texts of a page in order."""

    def __init__(self, source: str, prepared: Source) -> None:
        self._prepared = prepared
        self._lines = line_starts(source)
        self._pieces: list[str] = []
        self.length = 0
        self._gap = 0
        self._start = NOWHERE
        self._spoken = False
        self._first_piece = 0
        self._where = Place()
        self._pending: list[_Pending] = []
        self._otherwise: list[tuple[int, int, str]] = []
        self._inline_starts: list[int] = []
        self._unset = 0
        self._outline = Outline()
        self._blocks: list[Block] = []
        self._shown: list[tuple[int, int, str]] = []
        self._inline: list[Inline] = []
        self._anchors: list[tuple[int, int]] = []
        self._breaks: list[PageBreak] = []

    @property
    def is_bare(self) -> bool:
        """Whether no text so far is running text."""
        return all(block.kind.is_apart for block in self._blocks)

    def write(self, text: str, place: int, where: Place) -> None:
        """Write a text that stands at *place* of the stream."""
        if where.preformatted:
            self._write_preformatted(text, place, where)
            return
        body = text.lstrip(_WHITE)
        lead = len(text) - len(body)
        if lead and self._start != NOWHERE:
            self._pending.append(_Pending(text[:lead], place))
        if not body:
            return
        body = body.rstrip(_WHITE)
        self._open(where)
        self._spoken = self._spoken or not where.silent
        reading = "" if where.silent else raised_digits(body) if where.raised else None
        self._put(body, place if place == NOWHERE else place + lead, reading)
        tail = lead + len(body)
        if tail < len(text):
            self._pending.append(_Pending(text[tail:], place if place == NOWHERE else place + tail))

    def _write_preformatted(self, text: str, place: int, where: Place) -> None:
        """Keep all but the line ends around the block."""
        body = text if self._start != NOWHERE else text.lstrip("\n")
        lead = len(text) - len(body)
        tail = lead + len(body.rstrip("\n"))
        if lead < tail:
            self._open(where)
            self._spoken = True
            self._put(text[lead:tail], place if place == NOWHERE else place + lead)
        tail = max(tail, lead)
        if self._start != NOWHERE and tail < len(text):
            self._pending.append(_Pending(text[tail:], place if place == NOWHERE else place + tail))

    def line_break(self, where: Place) -> None:
        """A forced line end; two of them, with nothing between, end the block."""
        if self._start == NOWHERE:
            return
        if any(pending.breaks for pending in self._pending) and not where.preformatted:
            self.close("")
        else:
            self._pending.append(_Pending("\n", NOWHERE, breaks=True))

    def comment(self, content: str, end: int | None) -> None:
        """A comment that leaves no trace in the text; between two blocks it stands inside the gap."""
        offset = self.length + 1 if self._start == NOWHERE and self._blocks else self.length
        self._inline.append(Inline(InlineKind.COMMENT, Span(offset, offset), content))
        if end is not None:
            self._anchor(offset, end)
        if not self.length:
            self._add("\n")  # or the text that follows would take this place in the file from the comment

    def begin_page(self, begun: PageBreak) -> None:
        """A page of print begins; of marks for one page at one place the first counts."""
        if (begun.offset, begun.label) not in {(one.offset, one.label) for one in self._breaks[-1:]}:
            self._breaks.append(begun)

    def begin_inline(self) -> None:
        """An inline element begins; it reaches from its first character to its last."""
        self._inline_starts.append(NOWHERE)

    def end_inline(self, kind: InlineKind, target: str | None) -> None:
        """The innermost inline element ends."""
        start = self._inline_starts.pop()
        self._unset = min(self._unset, len(self._inline_starts))
        if start != NOWHERE:
            self._inline.append(Inline(kind, Span(start, self.length), target))

    def close(self, name: str, *, written: bool = False) -> None:
        """End the block in the making where the element *name* begins or ends; *written*: it ends, with text in it."""
        rank = _RANKS.get(name, _BLOCK)
        if written or rank > self._gap:
            self._gap = rank
        if self._start == NOWHERE:
            return
        where, span = self._where, Span(self._start, self.length)
        kind = where.block_kind if self._spoken or where.hidden else BlockKind.FURNITURE
        self._start, self._spoken = NOWHERE, False
        self._pending.clear()
        text = "".join(self._pieces[self._first_piece :])
        shown = [] if where.preformatted else self._readings(text, span.start)
        if self._otherwise:
            shown = sorted([*shown, *self._otherwise])
            self._otherwise.clear()
        self._shown += shown
        section = self._outline.path
        if kind is BlockKind.HEADING and where.quotation is None and not where.note:
            section = self._outline.path_above(where.level)
            self._outline.enter(where.level, text)
        self._blocks.append(Block(kind, span, where.level, where.quotation, where.cite, section))

    def finish(self, language: str | None, missing: str | None, breaks: list[PageBreak] | None = None) -> Parsed:
        """All that was written; marks of pages are added to *breaks*, if that is given, and tell nothing yet."""
        self.close("")
        anchors = self._anchors if self._anchors and self._anchors[0][0] == 0 else [(0, 0), *self._anchors]
        while anchors[-1][0] > self.length:
            _, place = anchors.pop()
            if not anchors or anchors[-1][0] < self.length:
                anchors.append((self.length, place))
        inline = [
            Inline(kind, Span(min(span.start, self.length), min(span.end, self.length)), target)
            for kind, span, target in self._inline
        ]
        if breaks is not None:
            breaks += self._breaks
            self._breaks.clear()
        blocks, pages = paged(self._breaks, self._blocks)
        return Parsed(
            "".join(self._pieces),
            ShownColumns.of(self._shown),
            tuple(sorted([*inline, *pages], key=lambda inline: inline.span)),
            blocks,
            self._placed(anchors),
            language,
            missing,
        )

    def _open(self, where: Place) -> None:
        """Begin a block if none is in the making, and write the white space before what comes."""
        if self._start == NOWHERE:
            if self.length:
                self._add(_SEPARATORS[self._gap] or _SEPARATORS[_BLOCK])
            self._gap = 0
            self._start = self.length
            self._where = where
            self._first_piece = len(self._pieces)
        if self._pending:
            pending, self._pending = self._pending, []
            for white in pending:
                self._put(white.text, white.place, white=True)

    def _put(self, text: str, place: int, reading: str | None = None, *, white: bool = False) -> None:
        if not white and self._unset < len(self._inline_starts):
            begun = len(self._inline_starts) - self._unset
            self._inline_starts[self._unset :] = [self.length] * begun
            self._unset += begun
        start = self.length
        if place != NOWHERE:
            for at, offset in self._prepared.file_offsets(place, place + len(text)):
                self._anchor(start + at - place, offset)
        self._pieces.append(text)
        self.length += len(text)
        if reading is not None:
            self._otherwise.append((start, self.length, reading))

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)

    def _anchor(self, offset: int, place: int) -> None:
        if self._anchors and self._anchors[-1][0] >= offset:
            self._anchors.pop()
        self._anchors.append((offset, place))

    def _placed(self, anchors: Sequence[tuple[int, int]]) -> tuple[Anchor, ...]:
        """The lines and columns of *anchors*, given as an offset of the text and one of the file."""
        offsets, places = zip(*anchors, strict=True)
        rows = list(map(bisect_right, repeat(self._lines), places))
        columns = [place - self._lines[row - 1] + 1 for place, row in zip(places, rows, strict=True)]
        return tuple(map(tuple.__new__, repeat(Anchor), zip(offsets, rows, columns, strict=True)))

    def _readings(self, text: str, by: int) -> list[tuple[int, int, str]]:
        """Runs of white space read as one space, but where it reads otherwise; *text* begins at offset *by*."""
        if not self._otherwise:
            runs = (_RUN if any(map(text.__contains__, _ODD)) else _LINE_ENDS).finditer(text)
            return [(by + start, by + end, " ") for start, end in map(re.Match.span, runs)]
        edges = [by, *(edge for start, end, _ in self._otherwise for edge in (start, end)), by + len(text)]
        return [
            (by + run[0], by + run[1], " ")
            for start, end in zip(edges[::2], edges[1::2], strict=True)
            for run in map(re.Match.span, _RUN.finditer(text, start - by, end - by))
        ]
