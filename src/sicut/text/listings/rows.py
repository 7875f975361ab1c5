"""The rows of tables, as lists."""

import re
from collections.abc import Iterable, Iterator

from sicut.model.document import BlockKind
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.listings import words as told
from sicut.text.listings.listing import Listing, ListingKind
from sicut.text.listings.pieces import Piece, lead_of
from sicut.text.segment import words

_NEW_ROW = re.compile(r"\n|<tr\b", re.IGNORECASE)
_NEW_TABLE = re.compile(r"\n[ \t\r>]*\n|<table\b", re.IGNORECASE)
_DELIMITER = re.compile(r"\n[ \t>]*\|?[ \t]*:?-+")
_HEAD_TAG = re.compile(r"<th\b", re.IGNORECASE)


class Table:
    """A table: its rows of cells, the block above it, and how many rows are surely a header."""

    __slots__ = ("above", "headed", "rows")

    def __init__(self, above: Piece | None) -> None:
        self.above = above
        self.rows: list[list[Piece]] = []
        self.headed = False

    def is_total(self, text: str, row: list[Piece]) -> bool:
        """Whether the first cell of *row* says that it sums up the others."""
        found = words(text[slice(*row[0].span)])
        few = 3
        return (bool(found) and len(found) <= few and any(word.key in told.TOTALS for word in found)) or (
            letters(text[slice(*row[0].span)]) in told.TOTALS
        )

    def has_header(self, text: str) -> bool:
        """Whether the first row is surely a header: marked as one, or alone without a number in some column."""
        first, *others = self.rows
        if self.headed or not others:
            return self.headed
        return any(
            not _has_number(text, cell) and all(len(row) > at and _has_number(text, row[at]) for row in others)
            for at, cell in enumerate(first)
        )

    def data(self, text: str) -> list[list[Piece]]:
        """The rows that are neither header nor total."""
        return [row for row in self.rows[self.has_header(text) :] if not self.is_total(text, row)]


def _has_number(text: str, cell: Piece) -> bool:
    return any(c.isdecimal() for c in text[slice(*cell.span)])


def tables(found: Iterable[Piece]) -> Iterator[Table]:
    """The tables that cells next to each other make."""
    table: Table | None = None
    above: Piece | None = None
    for piece in found:
        if piece.kind is not BlockKind.CELL:
            if table is not None:
                yield table
            table, above = None, None if piece.kind is BlockKind.LIST_ITEM else piece
            continue
        if table is None or _NEW_TABLE.search(piece.gap):
            if table is not None:
                yield table
                above = None
            table = Table(above)
            table.rows.append([piece])
            table.headed = _HEAD_TAG.search(piece.gap) is not None
        elif _NEW_ROW.search(piece.gap):
            if len(table.rows) == 1 and _DELIMITER.search(piece.gap):
                table.headed = True
            table.rows.append([piece])
        else:
            table.rows[-1].append(piece)
    if table is not None:
        yield table


def row_listings(text: str, found: Iterable[Piece]) -> Iterator[Listing]:
    """The rows of each table; where it is not told which row is the header, the first may be one."""
    for table in tables(found):
        rows = table.data(text)
        if not rows:
            continue
        width = max(map(len, rows))
        items = tuple(Span(row[0].span.start, row[-1].span.end) for row in rows)
        narrow = sum(len(row) == 1 for row in rows) if width > 1 else 0
        low = len(rows) - narrow - (not table.has_header(text))
        high = len(rows)
        span = Span(items[0].start, items[-1].end)
        yield Listing(span, items, ListingKind.ROWS, lead_of(text, table.above), max(0, low), high)
