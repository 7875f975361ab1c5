"""The tables of a DOCX: the cells of a row begin on one page; notes stand after the row of the outermost table."""

from collections.abc import Mapping

from sicut.read.docx_frame import Row
from sicut.read.docx_paragraph import Change
from sicut.read.docx_styles import is_on
from sicut.read.docx_teller import Teller
from sicut.read.drafts import NEXT_PARAGRAPH, NEXT_ROW

_Attributes = Mapping[str, str]


class Tables(Teller):
    """Follows tables, rows and cells."""

    def _begin_table(self, _: _Attributes) -> None:
        self._close_body()
        self._frame.tables += 1
        self._frame.gap, self._frame.fresh = NEXT_PARAGRAPH, False

    def _end_table(self) -> None:
        self._close_body()
        self._frame.tables -= 1
        self._frame.gap, self._frame.fresh = NEXT_PARAGRAPH, False

    def _begin_row(self, _: _Attributes) -> None:
        page = self.pages.number if self.pages is not None else 0
        self._frame.rows.append(Row(page=page, last_page=page))
        self._frame.gap = max(self._frame.gap, NEXT_ROW)

    def _end_row(self) -> None:
        self._close_body()
        if self._frame.rows:
            row = self._frame.rows.pop()
            if self.pages is not None and row.page:
                self.pages.number = max(row.last_page, self.pages.number)
        if not self._frame.rows:
            self._flush_late()

    def _begin_cell(self, _: _Attributes) -> None:
        self._close_body()
        self._frame.fresh = True
        if self._frame.rows:
            row = self._frame.rows[-1]
            row.cell_gone = False
            if self.pages is not None and row.page:
                row.last_page = max(row.last_page, self.pages.number)
                self.pages.number = row.page

    def _end_cell(self) -> None:
        self._close_body()

    def _begin_cell_inserted(self, _: _Attributes) -> None:
        self._change_cell(Change.INSERTED)

    def _begin_cell_deleted(self, _: _Attributes) -> None:
        self._change_cell(Change.DELETED)

    def _change_cell(self, change: Change) -> None:
        if self._frame.rows:
            self._facts.tally.see(change)
            self._frame.rows[-1].cell_gone |= self._goes(change)

    def _begin_hidden_row(self, attributes: _Attributes) -> None:
        if self._in_row_properties and self._frame.rows:
            self._frame.rows[-1].row_gone |= is_on(attributes)
