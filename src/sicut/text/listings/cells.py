"""What stands above and beside a cell of a table: the heads of its column and its row."""

from bisect import bisect_right
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.listings.pieces import Piece, lead_of, pieces
from sicut.text.listings.rows import Table, tables
from sicut.text.shown import Reading


class _Cell(NamedTuple):
    span: Span
    heads: tuple[str, ...]


class Cells:
    """The cells of all tables of a document, with their heads."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        found = (cell for table in tables(pieces(reading)) for cell in self._cells(table))
        self._cells_in_order = sorted(found, key=lambda cell: cell.span)
        self._starts = [cell.span.start for cell in self._cells_in_order]

    def heads(self, span: Span) -> tuple[str, ...]:
        """The heads of the cell that holds *span*: of its column, its row, all rows, the table; else none."""
        at = bisect_right(self._starts, span.start) - 1
        if at < 0 or span.start >= self._cells_in_order[at].span.end:
            return ()
        return self._cells_in_order[at].heads

    def _cells(self, table: Table) -> list[_Cell]:
        headed = table.has_header(self._text)
        lead = lead_of(self._text, table.above)
        caption = () if lead is None else (self._words(lead),)
        top = [self._words(cell.span) for cell in table.rows[0]] if headed else []
        return [
            _Cell(cell.span, (*top[at : at + 1], *self._beside(row, at), *top[: min(at, 1)], *caption))
            for row in table.rows[headed:]
            for at, cell in enumerate(row)
        ]

    def _beside(self, row: list[Piece], at: int) -> tuple[str, ...]:
        return (self._words(row[0].span),) if at else ()

    def _words(self, span: Span) -> str:
        return self._text[slice(*span)].strip()
