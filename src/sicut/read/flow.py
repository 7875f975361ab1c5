"""The text of a document in the making, for formats whose text stands in no lines of the file.

A reader opens blocks in their order and writes into them. Paragraphs are two line ends apart, rows of a table one,
cells of a row a tab.
"""

import re
from typing import NamedTuple

from sicut.model.document import Anchor, Block, BlockKind, Inline, InlineKind, Metadata, Shown
from sicut.model.span import Span
from sicut.read.parsed import SPACES, WHITE, Outline, Parsed

PARAGRAPH, ROW, CELL = "\n\n", "\n", "\t"
_RUN = re.compile(f"[\t\v\f\r\n][{SPACES}\r\n]*+| [{SPACES}\r\n]++")


class Setting(NamedTuple):
    """What a block is and where it stands; see :class:`sicut.model.document.Block`.

    ``section``: ``None`` for the path of the headings above it.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    quotation: int | None = None
    cite: str | None = None
    section: str | None = None
    page: int | None = None
    page_label: str | None = None
    time: str | None = None


_PLAIN = Setting()


class Flow:
    """Takes the blocks of a document in order."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._shown: list[Shown] = []
        self._inline: list[Inline] = []
        self._anchors: list[Anchor] = []
        self._outline = Outline()
        self._setting: Setting | None = None
        self._gap = PARAGRAPH
        self._pieces: list[str] = []
        self._readings: list[Shown] = []
        self._marks: list[Inline] = []
        self._places: list[Anchor] = []
        self.at = 0
        """How many characters the open block has."""

    @property
    def has_text(self) -> bool:
        """Whether any block has a text."""
        return bool(self._blocks) or self.at > 0

    def open(self, setting: Setting = _PLAIN, gap: str = PARAGRAPH) -> None:
        """End the block before and begin one, apart from that by *gap*. A block without a text is none."""
        self.close()
        self._setting, self._gap = setting, gap

    def write(self, text: str, reading: str | None = None) -> None:
        """Add *text* to the open block (a paragraph, if none is); *reading*: how it reads, if not as written.

        White space at both ends of a block is left out.
        """
        if reading is not None and text:
            self._readings.append(Shown(Span(self.at, self.at + len(text)), reading))
        self._pieces.append(text)
        self.at += len(text)

    def anchor(self, line: int, column: int) -> None:
        """What is written next stands at this place of the file, each from 1."""
        self._places.append(Anchor(self.at, line, column))

    def mark(self, kind: InlineKind, start: int, target: str | None = None, end: int | None = None) -> None:
        """The open block's text from *start* to *end* (values of ``at``; none: now) is inline markup of this *kind*."""
        self._marks.append(Inline(kind, Span(start, self.at if end is None else end), target))

    def begin_page(self, label: str | None) -> None:
        """A page begins at this place in the open block; *label*: the number printed on it, if known."""
        self.mark(InlineKind.PAGE, self.at, label)

    def close(self) -> None:
        """End the open block."""
        if not self._pieces:
            self._marks.clear()
            self._places.clear()
            self._setting = None
            return
        text = "".join(self._pieces)
        body = text.strip(WHITE)
        if body:
            lead = text.index(body[0])
            self._keep(body, self._setting or _PLAIN, lead)
        self._pieces.clear()
        self._readings.clear()
        self._marks.clear()
        self._places.clear()
        self._setting, self.at = None, 0

    def _keep(self, body: str, setting: Setting, lead: int) -> None:
        if self._blocks:
            self._texts.append(self._gap)
            self._length += len(self._gap)
        span, by = Span(self._length, self._length + len(body)), self._length - lead
        self._texts.append(body)
        self._length = span.end
        self._blocks.append(self._block(setting, span, body))
        readings = [Shown(_within(old, by, span), reading) for old, reading in self._readings]
        if setting.kind is not BlockKind.CODE and _RUN.search(body) is not None:
            readings += _white(body, span, readings)
        if readings:
            self._shown += sorted(one for one in readings if one.span.start < one.span.end)
        for kind, old, target in self._marks:
            inner = _within(old, by, span)
            if inner.start < inner.end or old.start == old.end:
                self._inline.append(Inline(kind, inner, target))
        for place, line, column in self._places:
            skipped = max(0, lead - place)
            self._anchor(Anchor(max(place, lead) + by, line, column + skipped), span)

    def _anchor(self, anchor: Anchor, span: Span) -> None:
        if anchor.offset < span.end:
            while self._anchors and self._anchors[-1].offset >= anchor.offset:
                self._anchors.pop()
            self._anchors.append(anchor)

    def _block(self, setting: Setting, span: Span, body: str) -> Block:
        """The block; a heading is entered into the outline, its own section is what stands above it."""
        section = setting.section or self._outline.path
        if setting.kind is BlockKind.HEADING:
            section = setting.section or self._outline.path_above(setting.level)
            self._outline.enter(setting.level, body)
        place = setting.page, setting.page_label, setting.time
        return Block(setting.kind, span, setting.level, setting.quotation, setting.cite, section, *place)

    def finish(
        self,
        language: str | None = None,
        missing: str | None = None,
        address: str | None = None,
        metadata: Metadata = Metadata(),  # noqa: B008 - it is frozen
        remarks: tuple[str, ...] = (),
    ) -> Parsed:
        """All that was written."""
        self.close()
        return Parsed(
            "".join(self._texts),
            tuple(self._shown),
            tuple(sorted(self._inline, key=lambda one: one.span)),
            tuple(self._blocks),
            tuple(self._anchors),
            language,
            missing,
            address,
            metadata,
            remarks,
        )


def _within(old: Span, by: int, span: Span) -> Span:
    """*old*, moved, as much of it as lies in *span*."""
    start, end = old.start + by, old.end + by
    return Span(min(max(start, span.start), span.end), max(span.start, min(end, span.end)))


def _white(body: str, span: Span, readings: list[Shown]) -> list[Shown]:
    """Runs of white space that read as one space, but for those that read otherwise."""
    taken = [one.span for one in readings]
    runs = (Span(found.start() + span.start, found.end() + span.start) for found in _RUN.finditer(body))
    if not taken:
        return [Shown(run, " ") for run in runs]
    edges = sorted(taken)
    kept, at = [], 0
    for run in runs:
        while at < len(edges) and edges[at].end <= run.start:
            at += 1
        if at == len(edges) or edges[at].start >= run.end:
            kept.append(Shown(run, " "))
    return kept
