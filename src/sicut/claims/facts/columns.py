"""Columns of tables with a total below."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction

from sicut.claims.facts.outline import Found, wrong
from sicut.model.value import Amount
from sicut.text.listings.pieces import Piece, pieces
from sicut.text.listings.rows import Table, tables
from sicut.text.quantities.margins import Range, is_plain, range_of, written
from sicut.text.shown import Reading

_NEAR = Fraction(3, 10)
_MOST_SAID = 4
_WHOLE, _POINTS = 100, 2


def columns(reading: Reading, amounts: Sequence[Amount]) -> Iterator[Found]:
    """The totals of tables that their columns deny: of columns with a number in each cell, and nothing else."""
    for table in tables(pieces(reading)):
        yield from _Columns(reading.text, amounts, table).found()


class _Columns:
    """The columns of one table."""

    def __init__(self, text: str, amounts: Sequence[Amount], table: Table) -> None:
        self.text = text
        self.amounts = amounts
        self.table = table

    def found(self) -> Iterator[Found]:
        """What the last row says and the others deny."""
        rows = self.table.rows
        totals = [row for row in rows if self.table.is_total(self.text, row)]
        least = 3
        if len(rows) < least or len(totals) != 1 or totals[0] is not rows[-1]:
            return
        width = len(rows[-1])
        for column in range(1, width):
            body = [row[column] for row in rows[:-1] if len(row) == width]
            if len(body) != len(rows) - 1:
                return
            numbers = [self._number(cell) for cell in body]
            total = self._number(rows[-1][column])
            addends = [number for number in numbers if number is not None]
            missing = len(numbers) - len(addends)
            if total is None or missing > 1 or (missing and numbers[0] is not None) or len(addends) < least - 1:
                continue
            yield from _summed(total, addends)

    def _number(self, cell: Piece) -> Amount | None:
        """The number that is all that *cell* holds."""
        starts = bisect_left(self.amounts, cell.span.start, key=lambda amount: amount.span.start)
        inside = self.amounts[starts : starts + 2]
        inside = [amount for amount in inside if amount.span.end <= cell.span.end]
        rest = cell.span.width - inside[0].span.width if len(inside) == 1 else cell.span.width
        return inside[0] if len(inside) == 1 and rest <= _MOST_SAID and is_plain(inside[0]) else None


def _summed(total: Amount, addends: Sequence[Amount]) -> Iterator[Found]:
    if len({each.unit for each in (total, *addends)} - {None}) > 1:
        return
    ranges = [range_of(each) for each in addends]
    added = Range(sum((each.low for each in ranges), Fraction(0)), sum((each.high for each in ranges), Fraction(0)))
    exact = sum((each.low for each in addends), Fraction(0))
    is_share = any(each.unit == "percent" for each in (total, *addends))
    if (
        added.meets(range_of(total))
        or abs(exact - total.low) > abs(exact) * _NEAR
        or (is_share and total.low != _WHOLE)
    ):
        return
    if is_share and abs(exact - total.low) <= _POINTS:
        return
    yield wrong(total, f"the column adds up to {written(exact)}", addends)
