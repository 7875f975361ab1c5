"""Where the stories of a DOCX become blocks: the texts of paragraphs, and what tracked changes do to them."""

from collections.abc import Callable, Mapping

from sicut.model.document import BlockKind
from sicut.read.docx_facts import Facts, Pages
from sicut.read.docx_frame import Frame
from sicut.read.docx_math import Formula
from sicut.read.docx_paragraph import Change, Paragraph, Run, look_of, script_of
from sicut.read.docx_styles import Look
from sicut.read.drafts import GAPS, NEXT_CELL, NEXT_PARAGRAPH, Draft
from sicut.read.flow import Setting
from sicut.read.numerals import is_simple

_Attributes = Mapping[str, str]
_NO_LOOK = Look()


class Teller:
    """Takes texts, and begins and ends paragraphs. Blocks that are ready are given to ``emit``."""

    def __init__(
        self, facts: Facts, part: str, emit: Callable[[list[Draft]], None], kind: BlockKind | None = None
    ) -> None:
        self._facts, self._part, self._emit = facts, part, emit
        self._frames = [Frame(kind)]
        self._frame = self._frames[0]
        self._quotations = -1
        self._quoting = False
        self._heard = ""
        self._in_paragraph_properties = self._in_run_properties = self._in_row_properties = False
        self._kept = 0
        self._formula = Formula()
        self.pages: Pages | None = None

    def _write(self, text: str, reading: str | None = None) -> None:
        frame = self._frame
        if not text:
            return
        self._kept += 1
        paragraph = frame.paragraph or self._open_paragraph()
        change = self._changed()
        if text != "\n":
            self._facts.tally.see(change)
        run = frame.run
        bold, italic, hidden = look_of(run, self._look(paragraph, run))
        if hidden or frame.instructing or self._is_gone(change):
            paragraph.set_apart(text if reading is None else reading, BlockKind.HIDDEN)
            return
        if frame.fields:
            frame.fields[-1].has_text = True
        if paragraph.page is None and self.pages is not None:
            paragraph.page = self.pages.number
        if self.pages is not None:
            self.pages.seen[-1] += len(text)
        script = script_of(text)
        self._facts.languages[run.languages.get(script), script] += len(text)
        paragraph.write(text, reading, bold, italic, run.raised)

    def _look(self, paragraph: Paragraph, run: Run) -> Look:
        """What the styles say of a run; bold and italics count only if the run's own style says so."""
        if run.style is None and paragraph.style is None:
            return _NO_LOOK
        own = self._facts.styles.look(run.style)
        if own.hidden is not None:
            return own
        return own._replace(hidden=self._facts.styles.look(paragraph.style).hidden)

    def _changed(self) -> Change:
        frame = self._frame
        if frame.deleted:
            return Change.DELETED
        return Change.INSERTED if frame.inserted else Change.NONE

    def _is_gone(self, change: Change) -> bool:
        """Whether a text is none of the running text, as tracked changes are read."""
        if self._facts.rejected:
            return self._frame.inserted > 0
        return change is Change.DELETED

    def _apart(self, text: str, change: Change) -> None:
        self._facts.tally.see(change)
        paragraph = self._frame.paragraph or self._open_paragraph()
        if self._facts.rejected and not self._frame.inserted:
            self._write(text)
        else:
            self._kept += 1
            paragraph.set_apart(text, BlockKind.HIDDEN)

    def _math(self, text: str) -> None:
        if text and self._frame.paragraph is not None:
            self._write(text)

    def _change(self, change: Change, by: int) -> None:
        """A tracked change begins or ends: of text, of a paragraph's mark, or of a row or cell."""
        frame = self._frame
        if self._in_paragraph_properties:
            if self._in_run_properties and by > 0 and frame.paragraph is not None:
                self._change_mark(change)
        elif self._in_row_properties:
            if by > 0 and frame.rows:
                self._facts.tally.see(change)
                frame.rows[-1].row_gone |= self._goes(change)
        elif self._in_run_properties:
            return
        elif change is Change.INSERTED:
            frame.inserted = max(0, frame.inserted + by)
        else:
            frame.deleted = max(0, frame.deleted + by)

    def _goes(self, change: Change) -> bool:
        return change is (Change.INSERTED if self._facts.rejected else Change.DELETED)

    def _change_mark(self, change: Change) -> None:
        paragraph = self._frame.paragraph
        if paragraph is not None:
            paragraph.mark = change
            paragraph.removed |= self._goes(change)

    def _open_paragraph(self) -> Paragraph:
        frame = self._frame
        if frame.carried is not None:
            frame.paragraph, frame.carried = frame.carried, None
            frame.paragraph.begin()
        else:
            frame.paragraph = Paragraph()
        frame.paragraph.style = self._facts.styles.paragraph
        return frame.paragraph

    def _begin_paragraph(self, _: _Attributes) -> None:
        self._end_paragraph()
        self._open_paragraph()

    def _end_paragraph(self) -> None:
        frame = self._frame
        paragraph, frame.paragraph = frame.paragraph, None
        self._in_paragraph_properties = self._in_run_properties = False
        if paragraph is None:
            return
        if paragraph.mark is not Change.NONE:
            self._facts.tally.see(paragraph.mark)
        if paragraph.removed:
            frame.carried = paragraph
            return
        self._close(paragraph)

    def _close(self, paragraph: Paragraph) -> None:
        frame = self._frame
        if not frame.fresh:
            frame.gap = NEXT_PARAGRAPH
        frame.fresh = False
        setting = self._setting(paragraph)
        self._number(paragraph, setting)
        one, others = paragraph.drafts(setting, GAPS[frame.gap])
        written = bool(one.steps) and bool(one.text.strip())
        if frame.rows:
            frame.late += others
            others = []
        if written:
            frame.gap = NEXT_CELL
        if others:
            frame.gap = NEXT_PARAGRAPH
        self._give([one, *others] if written else others)

    def _number(self, paragraph: Paragraph, setting: Setting) -> None:
        """Count a paragraph of a list; a label that says more than its place among others is words to be read."""
        look = self._facts.styles.look(paragraph.style)
        told = paragraph.list or look.list
        if told is None or told == "0" or setting.kind is BlockKind.HIDDEN:
            return
        level = paragraph.item[0] if paragraph.item is not None else look.item
        label, between = self._facts.numbers.label(told, None if level is None else level - 1, paragraph.style)
        if label and paragraph.at:
            silent = setting.kind is not BlockKind.HEADING and is_simple(label)
            paragraph.label(label + between, "" if silent else None)

    def _give(self, drafts: list[Draft]) -> None:
        """Blocks are ready."""
        frame = self._frame
        if len(self._frames) > 1:
            frame.out += drafts
        elif drafts:
            self._emit(drafts)

    def _setting(self, paragraph: Paragraph) -> Setting:
        frame = self._frame
        page = paragraph.page
        label = str(page) if page is not None and self.pages is not None and self.pages.labelled else None
        gone = frame.gone or (bool(frame.rows) and any(row.is_gone for row in frame.rows))
        if gone or frame.kind is not None:
            kind = BlockKind.HIDDEN if gone else frame.kind or BlockKind.PARAGRAPH
            return Setting(kind, page=page, page_label=label)
        look = self._facts.styles.look(paragraph.style)
        level = paragraph.level if paragraph.level is not None else look.level or 0
        self._count_quotation(paragraph, quoted=bool(look.quote) and not level)
        quotation = self._quotations if look.quote and not level else None
        if level:
            return Setting(BlockKind.HEADING, level, page=page, page_label=label)
        depth, numbered = paragraph.item or (look.item or 1, bool(look.numbered))
        kind = BlockKind.CELL if frame.rows else BlockKind.PARAGRAPH
        if look.quote:
            kind = BlockKind.BLOCK_QUOTATION
        elif look.code:
            kind = BlockKind.CODE
        elif numbered:
            kind = BlockKind.LIST_ITEM
        depth = depth if kind is BlockKind.LIST_ITEM else 0
        return Setting(kind, depth, quotation, page=page, page_label=label)

    def _count_quotation(self, paragraph: Paragraph, *, quoted: bool) -> None:
        """Paragraphs of a quotation that follow each other are one."""
        if quoted and not self._quoting and paragraph.steps:
            self._quotations += 1
        if paragraph.steps:
            self._quoting = quoted

    def _close_body(self) -> None:
        """End the last paragraph, though its mark may be gone: nothing follows it."""
        self._end_paragraph()
        frame = self._frame
        if frame.carried is not None:
            paragraph, frame.carried = frame.carried, None
            self._close(paragraph)

    def _flush_late(self) -> None:
        frame = self._frame
        late, frame.late = frame.late, []
        if late:
            frame.gap = NEXT_PARAGRAPH
            self._give(late)
