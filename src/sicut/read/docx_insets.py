"""What is anchored in a paragraph of a DOCX: text boxes, pictures, charts, notes, comments, other documents."""

from collections.abc import Callable, Mapping
from typing import Final

from sicut.model.document import BlockKind
from sicut.model.word_copy import ENDING
from sicut.read.docx_facts import Facts
from sicut.read.docx_frame import Frame
from sicut.read.docx_paragraph import Change, look_of
from sicut.read.docx_teller import Teller
from sicut.read.drafts import NEXT_PARAGRAPH, Draft
from sicut.read.drawing_texts import drawn

_Attributes = Mapping[str, str]
_DRAWN: Final = frozenset(("chart", "chartEx", "diagramData"))


class Insets(Teller):
    """Follows what stands beside the running text."""

    def __init__(
        self, facts: Facts, part: str, emit: Callable[[list[Draft]], None], kind: BlockKind | None = None
    ) -> None:
        super().__init__(facts, part, emit, kind)
        self._alt: dict[str, None] = {}
        self._alternatives: list[int] = []
        self._skipped = 0

    def _begin_caption(self, attributes: _Attributes) -> None:
        self._describe(attributes.get("w:val"))

    def _begin_ruby(self, _: _Attributes) -> None:
        """What stands over the words, and tells how they are said, is a frame of its own."""
        self._open_frame(BlockKind.NOTE)

    def _begin_box(self, _: _Attributes) -> None:
        self._open_frame(self._frame.kind)

    def _begin_box_paragraph(self, _: _Attributes) -> None:
        self._open_frame(self._frame.kind)
        self._open_paragraph()

    def _open_frame(self, kind: BlockKind | None) -> None:
        above = self._frame
        paragraph = above.paragraph or self._open_paragraph()
        change = self._changed()
        hidden = look_of(above.run, self._look(paragraph, above.run))[2]
        gone = above.gone or any(row.is_gone for row in above.rows) or self._is_gone(change) or hidden
        if change is not Change.NONE:
            self._facts.tally.see(change)
        self._frame = Frame(kind, gone=gone)
        self._frames.append(self._frame)

    def _end_box(self) -> None:
        if len(self._frames) == 1:
            return
        self._close_body()
        self._flush_late()
        box = self._frames.pop()
        self._frame = self._frames[-1]
        self._add(box.out)

    def _add(self, drafts: list[Draft]) -> None:
        """Blocks that belong to a place in the open paragraph."""
        frame = self._frame
        paragraph = frame.paragraph or self._open_paragraph()
        paragraph.after += drafts

    def _describe(self, text: str | None) -> None:
        """Text for those who do not see a picture."""
        if text and text.strip() and text not in self._alt:
            self._alt[text] = None
            self._kept += 1
            gone = self._frame.gone or self._is_gone(self._changed())
            draft = Draft.of(text, BlockKind.HIDDEN if gone else BlockKind.FURNITURE)
            if self._frame.paragraph is None and self._frame.rows:
                self._frame.late.append(draft)
            elif self._frame.paragraph is None:
                self._frame.gap = NEXT_PARAGRAPH
                self._give([draft])
            else:
                self._add([draft])

    def _begin_drawing(self, _: _Attributes) -> None:
        self._alt.clear()

    def _begin_described(self, attributes: _Attributes) -> None:
        self._describe(attributes.get("descr"))
        self._describe(attributes.get("title"))

    def _begin_shape(self, attributes: _Attributes) -> None:
        self._describe(attributes.get("alt"))

    def _begin_word_art(self, attributes: _Attributes) -> None:
        self._describe(attributes.get("string"))

    def _begin_chart(self, attributes: _Attributes) -> None:
        self._draw(attributes.get("r:id"))

    def _begin_diagram(self, attributes: _Attributes) -> None:
        self._draw(attributes.get("r:dm"))

    def _draw(self, identifier: str | None) -> None:
        for text in drawn(self._facts.package, self._part, identifier, _DRAWN):
            self._describe(text)

    def _begin_chunk(self, attributes: _Attributes) -> None:
        self._close_body()
        drafts = self._facts.chunks(self._part, attributes.get("r:id", ""))
        self._frame.gap = NEXT_PARAGRAPH
        if self._frame.rows:
            self._frame.late += drafts
        else:
            self._give(drafts)

    def _begin_footnote(self, attributes: _Attributes) -> None:
        self._refer(self._facts.notes.pop(("footnote", attributes.get("w:id", "")), []))

    def _begin_endnote(self, attributes: _Attributes) -> None:
        self._refer(self._facts.notes.pop(("endnote", attributes.get("w:id", "")), []))

    def _begin_comment(self, attributes: _Attributes) -> None:
        self._refer(self._facts.comments.pop(attributes.get("w:id", ""), []), comment=True)

    def _begin_bookmark(self, attributes: _Attributes) -> None:
        if attributes.get("w:name") == ENDING:
            self._facts.ended = True

    def _refer(self, drafts: list[Draft], *, comment: bool = False) -> None:
        gone = not comment and (self._frame.gone or self._is_gone(self._changed()))
        page = self.pages.number if self.pages is not None else None
        kind = BlockKind.HIDDEN if gone else BlockKind.NOTE
        self._add([one.turned(kind, page=page) for one in drafts])

    def _begin_skipped(self, _: _Attributes) -> None:
        self._skipped = 1

    def _begin_fallback(self, _: _Attributes) -> None:
        """What stands for a choice counts if the choice gave nothing."""
        if self._alternatives and self._kept > self._alternatives[-1]:
            self._skipped = 1

    def _begin_alternatives(self, _: _Attributes) -> None:
        self._alternatives.append(self._kept)

    def _end_alternatives(self) -> None:
        if self._alternatives:
            self._alternatives.pop()
