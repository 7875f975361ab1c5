"""The paragraphs of a Word document: its characters, with what the special ones among them do ([MS-DOC] 2.4.1)."""

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from sicut.model.document import BlockKind, InlineKind
from sicut.model.reading import TrackedChanges
from sicut.read.doc_pieces import Fib, Piece, whole
from sicut.read.doc_properties import Form, Properties, Run
from sicut.read.flow import CELL, PARAGRAPH, ROW, Flow, Setting
from sicut.read.side_by_side import Draft, Drafts
from sicut.read.spoken import spoken
from sicut.read.tracked import tracked_remarks

_SPECIAL = re.compile("[\x01-\x08\x0b-\x0f\x13-\x15\x1e\x1f]|\r")
_READ = {"\x0b": "\n", "\x1e": "\u2011", "\x1f": "\xad"}
_ENDS = {"\r": PARAGRAPH, "\x0c": PARAGRAPH, "\x0e": PARAGRAPH, "\x07": CELL}
_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"')
_PICTURES = frozenset("\x01\x08")
_HEADINGS = range(1, 10)
_BODY = 9


class _Field(NamedTuple):
    """A field that is open: what it instructs, and where its result begins, once it has."""

    instruction: list[str]
    draft: Draft | None = None
    start: int = -1


class Story:
    """Takes the parts of a document in order."""

    def __init__(self, pieces: list[Piece], properties: Properties, tracked: TrackedChanges) -> None:
        self._pieces, self._properties = pieces, properties
        self._starts = [0, *accumulate(len(piece.text) for piece in pieces)]
        self._accepted = tracked is TrackedChanges.ACCEPTED
        self._drafts = Drafts()
        self._draft: Draft | None = None
        self._apart: Draft | None = None
        self._gap = PARAGRAPH
        self._kind = BlockKind.PARAGRAPH
        self._fields: list[_Field] = []
        self._changes = [0, 0]
        self._before = Run()
        self._pictures = 0
        self._outermost = 0
        self.missing: str | None = None

    def title(self, text: str) -> None:
        """What the document says of itself."""
        self._drafts.begin(Setting(BlockKind.FURNITURE)).write(text)

    def part(self, start: int, length: int, kind: BlockKind) -> None:
        """A part of the text; *kind*: what its paragraphs are."""
        self._kind, self._draft, self._apart, self._gap = kind, None, None, PARAGRAPH
        end = start + length
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._pieces) and self._starts[at] < end:
            piece, by = self._pieces[at], self._starts[at]
            first, last = max(start, by) - by, min(end - by, len(piece.text))
            self._piece(piece, first, last)
            at += 1
        self._end_paragraph(PARAGRAPH, Form())
        for field in self._fields:
            if field.start < 0 and field.instruction:
                self._drafts.begin(Setting(BlockKind.HIDDEN)).write(whole("".join(field.instruction)))
                self.missing = "a field in it does not end: what stands in it is read as hidden text"
        self._fields.clear()
        self._outermost = 0

    @property
    def is_pictured(self) -> bool:
        """Whether there are pictures and no text."""
        return self._pictures > 0 and not any(draft.speaks for draft in self._drafts if not draft.setting.kind.is_apart)

    def _piece(self, piece: Piece, first: int, last: int) -> None:
        place, width = piece.place, piece.width
        for stop, run in self._properties.runs(place + first * width, place + last * width):
            until = min(last, (stop - place + width - 1) // width)
            if until > first:
                self._run(piece, first, until, run)
                first = until
        if first < last:
            self._run(piece, first, last, Run())

    def _run(self, piece: Piece, first: int, last: int, run: Run) -> None:
        at = first
        if run.symbol and not piece.text[first:last].strip("("):
            self._write(chr(run.symbol) * (last - first), run)
            return
        for found in _SPECIAL.finditer(piece.text, first, last):
            self._write(piece.text[at : found.start()], run)
            at = found.end()
            self._special(found[0], piece.place + found.start() * piece.width, run)
        self._write(piece.text[at:last], run)

    def _special(self, character: str, place: int, run: Run) -> None:
        if character == "\x13":
            self._fields.append(_Field([]))
        elif character == "\x14" and self._fields:
            draft = self._open()
            self._fields[-1] = self._fields[-1]._replace(draft=draft, start=draft.length)
        elif character == "\x15" and self._fields:
            self._end_field(self._fields.pop())
        elif character in _ENDS:
            self._ends(_ENDS[character], place, run)
        elif character in _PICTURES:
            self._pictures += 1
        elif character in _READ:
            self._write(_READ[character], run)

    def _ends(self, gap: str, place: int, run: Run) -> None:
        instruction = self._instructing()
        if instruction is not None:
            instruction.instruction.append("\n")
        form = self._properties.form(place)
        merged = gap is PARAGRAPH and not form.in_table and (run.deleted if self._accepted else run.inserted)
        if merged and self._draft is not None:
            return
        if form.row_end:
            gap = ROW
        elif form.cell_end:
            gap = CELL
        self._end_paragraph(gap, form)

    def _end_field(self, field: _Field) -> None:
        found = _HYPERLINK.match("".join(field.instruction))
        if found is not None and field.draft is not None and field.draft is self._draft:
            field.draft.mark(InlineKind.LINK, field.start, found[1])

    def _write(self, text: str, run: Run) -> None:
        if not text:
            return
        instruction = self._instructing()
        if instruction is not None:
            instruction.instruction.append(text)
            return
        self._count(text, run)
        draft = self._open()
        if (run.hidden or (run.deleted if self._accepted else run.inserted)) and not draft.setting.kind.is_apart:
            if self._apart is None:
                self._apart = self._drafts.begin(Setting(BlockKind.HIDDEN))
            self._apart.write(whole(text))
            return
        self._apart = None
        start = draft.length
        draft.write(whole(text))
        for kind, holds in ((InlineKind.STRONG, run.bold), (InlineKind.EMPHASIS, run.italic)):
            if holds:
                draft.mark_on(kind, start)

    def _instructing(self) -> _Field | None:
        """The outermost field that is open and has no result yet: what comes is its instruction."""
        while self._fields and self._outermost < len(self._fields) and self._fields[self._outermost].start >= 0:
            self._outermost += 1
        self._outermost = min(self._outermost, len(self._fields))
        return self._fields[self._outermost] if self._outermost < len(self._fields) else None

    def _count(self, text: str, run: Run) -> None:
        for n, (now, before) in enumerate(((run.inserted, self._before.inserted), (run.deleted, self._before.deleted))):
            self._changes[n] += now and not before and not text.isspace()
        self._before = run

    def _open(self) -> Draft:
        if self._draft is None:
            self._draft = self._drafts.begin(Setting(self._kind), self._gap)
            self._gap = PARAGRAPH
        return self._draft

    def _end_paragraph(self, gap: str, form: Form) -> None:
        draft, self._draft, self._apart, self._gap = self._draft, None, None, gap
        if draft is None or self._kind is not BlockKind.PARAGRAPH:
            return
        kind, level = BlockKind.PARAGRAPH, 0
        if form.outline is not None and form.outline < _BODY:
            kind, level = BlockKind.HEADING, form.outline + 1
        elif form.style in _HEADINGS:
            kind, level = BlockKind.HEADING, form.style
        elif form.in_table or gap is not PARAGRAPH:
            kind = BlockKind.CELL
        elif form.item is not None:
            kind, level = BlockKind.LIST_ITEM, min(form.item, _BODY) + 1
        if not form.in_table and gap is PARAGRAPH:
            draft.gap = PARAGRAPH
        draft.setting = draft.setting._replace(kind=kind, level=level)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was decided about tracked changes."""
        inserted, deleted = self._changes
        return tracked_remarks(inserted, deleted, accepted=self._accepted)

    def language(self, number: int) -> str | None:
        """The language that the document says it was written with, if its script fits."""
        from locale import windows_locale

        tag = windows_locale.get(number, "").replace("_", "-") or None
        text = "".join(draft.text[:1000] for draft in self._drafts if not draft.setting.kind.is_apart)
        asian = tag if tag and tag[:2] in {"zh", "ja", "ko"} else None
        complex_ = tag if tag and tag[:2] in {"ar", "he", "fa", "ur", "hi", "th"} else None
        return spoken(text, None if asian or complex_ else tag, asian, complex_)

    def finish(self, flow: Flow) -> None:
        """Write all into *flow*."""
        self._drafts.pour(flow)


def tell(story: Story, fib: Fib) -> None:
    """Tell *story* the parts of a document; they stand one after the other, the headers after the notes."""
    parts = (
        (fib.main, BlockKind.PARAGRAPH),
        (fib.notes, BlockKind.NOTE),
        (fib.headers, BlockKind.FURNITURE),
        (fib.macros, BlockKind.FURNITURE),
        (fib.comments, BlockKind.NOTE),
        (fib.endnotes, BlockKind.NOTE),
        (fib.boxes, BlockKind.PARAGRAPH),
        (fib.header_boxes, BlockKind.FURNITURE),
    )
    at = 0
    for length, kind in parts:
        story.part(at, length, kind)
        at += length
