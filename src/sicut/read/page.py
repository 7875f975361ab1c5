"""The text of a page in the making: blocks, what reads otherwise, inline markup, places in the file."""

import re
from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from sicut.model.document import Anchor, Block, BlockKind, Inline, InlineKind, Shown
from sicut.model.span import Span
from sicut.read import elements
from sicut.read.page_breaks import PageBreak, paged
from sicut.read.parsed import Outline, Parsed
from sicut.read.places import NOWHERE, Source

# The white space of HTML (https://infra.spec.whatwg.org/#ascii-whitespace): a no-break space is none.
_WHITE = " \t\n\f\r"
_RUN = re.compile(f"[{_WHITE}]++")
_LINE_END = re.compile(r"\r\n?|\n")
_SEPARATORS = ("", "\t", "\n", "\n\n")
_BLOCK = len(_SEPARATORS) - 1


_DIGITS = "0123456789"
_RAISED = str.maketrans(_DIGITS, "\u2070\xb9\xb2\xb3\u2074\u2075\u2076\u2077\u2078\u2079")


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

    @property
    def block_kind(self) -> BlockKind:
        """What a block here is."""
        if self.furniture:
            return BlockKind.FURNITURE
        if self.kind in {BlockKind.HEADING, BlockKind.CODE}:
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
        self._lines = [0, *(found.end() for found in _LINE_END.finditer(source))]
        self._pieces: list[str] = []
        self.length = 0
        self._gap = 0
        self._start = NOWHERE
        self._spoken = False
        self._first_piece = 0
        self._where = Place()
        self._pending: list[_Pending] = []
        self._otherwise: list[Shown] = []
        self._inline_starts: list[int] = []
        self._unset = 0
        self._outline = Outline()
        self._blocks: list[Block] = []
        self._shown: list[Shown] = []
        self._inline: list[Inline] = []
        self._anchors: list[Anchor] = []
        self._breaks: list[PageBreak] = []

    @property
    def is_bare(self) -> bool:
        """Whether all text so far is furniture."""
        kinds = {block.kind for block in self._blocks}
        return kinds <= {BlockKind.FURNITURE}

    def write(self, text: str, place: int, where: Place) -> None:
        """Write a text that stands at *place* of the stream."""
        if where.preformatted:
            self._write_preformatted(text, place, where)
            return
        body = text.lstrip(_WHITE)
        lead = len(text) - len(body)
        body = body.rstrip(_WHITE)
        if self._start != NOWHERE and lead:
            self._pending.append(_Pending(text[:lead], place))
        if body:
            self._open(where)
            self._spoken = self._spoken or not where.silent
            raised = where.raised and not body.strip(_DIGITS)
            reading = "" if where.silent else body.translate(_RAISED) if raised else None
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
        rank = 1 if name in elements.CELLS else 2 if name in elements.ROWS else _BLOCK
        self._gap = rank if written else max(self._gap, rank)
        if self._start == NOWHERE:
            return
        where, span = self._where, Span(self._start, self.length)
        kind = where.block_kind if self._spoken else BlockKind.FURNITURE
        self._start, self._spoken = NOWHERE, False
        self._pending.clear()
        text = "".join(self._pieces[self._first_piece :])
        shown = [] if where.preformatted else self._readings(text, span)
        self._shown += sorted([*shown, *self._otherwise])
        self._otherwise.clear()
        section = self._outline.path
        if kind is BlockKind.HEADING and where.quotation is None and not where.note:
            section = self._outline.path_above(where.level)
            self._outline.enter(where.level, text)
        self._blocks.append(Block(kind, span, where.level, where.quotation, where.cite, section))

    def finish(self, language: str | None, missing: str | None) -> Parsed:
        """All that was written."""
        self.close("")
        anchors = self._anchors if self._anchors and self._anchors[0].offset == 0 else [Anchor(0, 1, 1), *self._anchors]
        while anchors[-1].offset > self.length:
            beyond = anchors.pop()._replace(offset=self.length)
            if not anchors or anchors[-1].offset < self.length:
                anchors.append(beyond)
        inline = [
            Inline(kind, Span(min(span.start, self.length), min(span.end, self.length)), target)
            for kind, span, target in self._inline
        ]
        blocks, pages = paged(self._breaks, self._blocks)
        return Parsed(
            "".join(self._pieces),
            tuple(self._shown),
            tuple(sorted([*inline, *pages], key=lambda inline: inline.span)),
            blocks,
            tuple(anchors),
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
        pending, self._pending = self._pending, []
        for white in pending:
            self._put(white.text, white.place, white=True)

    def _put(self, text: str, place: int, reading: str | None = None, *, white: bool = False) -> None:
        if not white:
            for number in range(self._unset, len(self._inline_starts)):
                self._inline_starts[number] = self.length
            self._unset = len(self._inline_starts)
        if place != NOWHERE:
            for at, offset in self._prepared.file_offsets(place, place + len(text)):
                self._anchor(self.length + at - place, offset)
        start = self.length
        self._add(text)
        if reading is not None:
            self._otherwise.append(Shown(Span(start, self.length), reading))

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)

    def _anchor(self, offset: int, place: int) -> None:
        line = bisect_right(self._lines, place)
        anchor = Anchor(offset, line, place - self._lines[line - 1] + 1)
        if self._anchors and self._anchors[-1].offset >= offset:
            self._anchors.pop()
        self._anchors.append(anchor)

    def _readings(self, text: str, span: Span) -> list[Shown]:
        """Runs of white space read as one space, but for those that read otherwise as it is."""
        edges = [Span(span.start, span.start), *(shown.span for shown in self._otherwise), Span(span.end, span.end)]
        return [
            Shown(Span(span.start + found.start(), span.start + found.end()), " ")
            for before, after in pairwise(edges)
            for found in _RUN.finditer(text, before.end - span.start, after.start - span.start)
            if found[0] != " "
        ]
