"""A report as a new Word document, with comments."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from sicut.model.document import Block, BlockKind, Document, Inline, InlineKind
from sicut.model.span import Span
from sicut.render.docx_report.comments import Commenter
from sicut.render.docx_report.remarks import Remark, Remarks
from sicut.render.docx_report.wording import one_line
from sicut.render.escape import runs_right_to_left, word_text
from sicut.render.places import Places

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement as Element
    from docx.text.paragraph import Paragraph

_STYLES: Final = {BlockKind.LIST_ITEM: "List Bullet", BlockKind.BLOCK_QUOTATION: "Quote"}
_APART: Final = {
    BlockKind.HIDDEN: "[hidden in the report] ",
    BlockKind.FURNITURE: "[beside the text] ",
    BlockKind.NOTE: "[note] ",
}
_DEEPEST: Final = 9
_DEEPEST_ITEM: Final = 3
_LOOKS: Final = (InlineKind.EMPHASIS, InlineKind.STRONG)
_FIXED: Final = "Courier New"


class _Piece(NamedTuple):
    """A run of the new document, and the span of the report's text that it shows."""

    span: Span
    run: "Element"


def build(remarks: Remarks, places: Places, notice: str | None) -> "Word":
    """A new document of all reports, *notice* first, with their comments."""
    import docx

    word = docx.Document()
    if notice is not None:
        word.add_paragraph().add_run(notice).italic = True
    commenter = Commenter(word)
    for report in remarks.reports:
        if len(remarks.reports) > 1:
            word.add_heading(one_line(f"[{report.siglum}] {places.path(report.siglum)}"), 1)
        _Report(word, report, places).write(remarks.of(report.siglum), commenter)
    return word


class _Report:
    """One report in the making."""

    def __init__(self, word: "Word", document: Document, places: Places) -> None:
        self._word, self._document, self._places = word, document, places
        self._pieces: list[_Piece] = []
        self._edges: list[int] = []
        self._looks: list[Inline] = []

    def write(self, remarks: Sequence[Remark], commenter: Commenter) -> None:
        """Write every block, then the comments."""
        document = self._document
        self._looks = sorted((one for one in document.inline if one.kind in _LOOKS), key=lambda one: one.span)
        spans = [*(remark.span for remark in remarks), *(look.span for look in self._looks)]
        self._edges = sorted({edge for span in spans for edge in span})
        blocks = document.blocks or (Block(BlockKind.PARAGRAPH, Span(0, len(document.text))),)
        for is_cell, group in groupby(blocks, key=lambda block: block.kind is BlockKind.CELL):
            alike = list(group)
            rows = list(_rows(document, alike)) if is_cell else [[block] for block in alike]
            if is_cell and len(rows[0]) > 1 and all(len(row) == len(rows[0]) for row in rows):
                self._table(rows)
            else:
                for block in (block for row in rows for block in row):
                    self._block(block)
        if not self._pieces:
            empty = self._word.add_paragraph().add_run("(no text)")
            self._pieces.append(_Piece(Span(0, 0), empty._r))  # noqa: SLF001 - the run's own element
        for remark in remarks:
            commenter.add(remark.lines, *self._held(remark.span))

    def _held(self, span: Span) -> tuple["Element", "Element"]:
        """The first and the last run that show *span*; of a place that none shows, the nearest run before it."""
        first = bisect_right(self._pieces, span.start, key=lambda piece: piece.span.end)
        last = bisect_left(self._pieces, max(span.end, span.start + 1), key=lambda piece: piece.span.start) - 1
        most = len(self._pieces) - 1
        first = min(first, most)
        if last < first:
            first = last = max(0, min(last, most))
        return self._pieces[first].run, self._pieces[last].run

    def _table(self, rows: Sequence[Sequence[Block]]) -> None:
        table = self._word.add_table(rows=len(rows), cols=len(rows[0]))
        table.style = "Table Grid"
        cells = table._cells  # noqa: SLF001 - looked up once: each public way walks the whole table
        for number, block in enumerate(block for row in rows for block in row):
            self._fill(cells[number].paragraphs[0], block)

    def _block(self, block: Block) -> None:
        if block.kind is BlockKind.HEADING:
            paragraph = self._word.add_heading("", min(max(block.level, 1), _DEEPEST))
        else:
            style = _STYLES.get(block.kind)
            if style == "List Bullet" and block.level > 1:
                style = f"{style} {min(block.level, _DEEPEST_ITEM)}"
            paragraph = self._word.add_paragraph(style=style)
        self._fill(paragraph, block)

    def _fill(self, paragraph: "Paragraph", block: Block) -> None:
        """Write *block*, cut where a remark or an emphasis begins or ends."""
        low, high = block.span
        if block.kind in _APART:
            paragraph.add_run(_APART[block.kind]).italic = True
        inner = self._edges[bisect_right(self._edges, low) : bisect_left(self._edges, high)]
        right_to_left = _runs_from_the_right(self._places.shown(self._document.siglum, block.span))
        for start, end in pairwise((low, *inner, high)):
            text = self._places.shown(self._document.siglum, Span(start, end))
            run = paragraph.add_run(word_text(text))
            if block.kind is BlockKind.CODE:
                run.font.name = _FIXED
            run.font.rtl = True if right_to_left else None
            kinds = {one.kind for one in self._looks_at(start)}
            run.bold = True if InlineKind.STRONG in kinds else None
            run.italic = True if InlineKind.EMPHASIS in kinds else None
            self._pieces.append(_Piece(Span(start, end), run._r))  # noqa: SLF001 - the run's own element
        if right_to_left:
            _turn(paragraph)

    def _looks_at(self, offset: int) -> Iterator[Inline]:
        """The emphases that hold *offset*: of those that begin before it, the last few."""
        last = bisect_right(self._looks, offset, key=lambda one: one.span.start)
        return (one for one in self._looks[max(0, last - _DEEPEST) : last] if offset < one.span.end)


def _rows(document: Document, cells: Sequence[Block]) -> Iterator[list[Block]]:
    """Cells that no line end stands between."""
    row = [cells[0]]
    for before, cell in pairwise(cells):
        if "\n" in document.text[before.span.end : cell.span.start]:
            yield row
            row = []
        row.append(cell)
    yield row


def _runs_from_the_right(text: str) -> bool:
    """Whether the first letter of *text* is written from right to left.

    Source: Unicode Standard Annex 9, rules P2 and P3.
    """
    first = next((character for character in text if character.isalpha()), "")
    return runs_right_to_left(first)


def _turn(paragraph: "Paragraph") -> None:
    from docx.oxml.parser import OxmlElement

    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the library has no name for it
    properties.insert_element_before(
        OxmlElement("w:bidi"),
        *("w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:jc w:rPr".split()),
    )
