"""Tables of text, CSV and TSV: each cell is a block, its section the number of its row and the name of its column."""

import re
from collections.abc import Sequence
from typing import Final

from sicut.model.document import BlockKind
from sicut.model.reading import ReadingOptions
from sicut.read.csv_scan import Records, dialect
from sicut.read.encoding import decode
from sicut.read.flow import CELL, PARAGRAPH, ROW, Setting
from sicut.read.markup_inside import is_markup, write_markup
from sicut.read.parsed import WHITE, Parsed, together
from sicut.read.scribe import Scribe
from sicut.read.strand import FileLines, Strand

_BLANK: Final = re.compile(r"(?:\r\n?+|\n)[ \t]*+(?:\r\n?+|\n)\s*+")
_LONGEST_NAME: Final = 80
_MOST_CELLS: Final = 1_000_000
_LETTER: Final = re.compile(r"[^\W\d_]")


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a table.

    Raises:
        UnreadableError: its bytes are no text.
    """
    text, undecoded = decode(data, path)
    table = _Table(text, path, reading.fields)
    missing = table.read(tabs=path.lower().endswith(".tsv"))
    return table.scribe.flow.finish(missing=together(undecoded, *missing))


class _Table:
    def __init__(self, text: str, path: str, fields: Sequence[str]) -> None:
        self.scribe = Scribe()
        self._text, self._path, self._fields = text, path, frozenset(fields)
        self._lines = FileLines(text)
        self._names: list[str] = []
        self._missing: list[str] = []
        self._cells = 0

    def read(self, *, tabs: bool) -> list[str]:
        """Read all rows; what is missing."""
        delimiter, start = dialect(self._text, tabs=tabs)
        records = Records(self._text, delimiter, start)
        for number, record in enumerate(records, 1):
            if self._cells > _MOST_CELLS:
                self._missing.append(f"the rows from {number} on are missing: it has more than {_MOST_CELLS} cells")
                break
            if number == 1:
                self._names = _names(record)
            self._row(number, record)
        self.scribe.close()
        if records.unclosed is not None:
            line = self._lines.point(records.unclosed).line
            self._missing.append(f"a quotation mark on line {line} is never closed: cells may be parted wrongly")
        return self._missing

    def _row(self, number: int, record: Sequence[Strand]) -> None:
        gap = ROW
        for column, cell in enumerate(record, 1):
            if not cell.text.strip(WHITE):
                continue
            self._cells += 1
            name = self._names[column - 1] if column <= len(self._names) else ""
            kind = BlockKind.CELL
            if self._fields and name not in self._fields and str(column) not in self._fields:
                kind = BlockKind.FURNITURE
            setting = Setting(kind, section=f"Row {number} > {name or column}")
            self._cell(cell, setting, gap)
            gap = CELL

    def _cell(self, cell: Strand, setting: Setting, gap: str) -> None:
        if cell.is_plain:
            self.scribe.block(cell.text, self._lines.point(cell.place), setting, gap)
            return
        if is_markup(cell.text):
            missing = write_markup(self.scribe, cell, self._lines, setting, self._path)
            self._missing += [missing] if missing else []
            return
        at = 0
        edges = [found.span() for found in _BLANK.finditer(cell.text)]
        for start, end in (*edges, (len(cell.text), len(cell.text))):
            self.scribe.open(setting, gap)
            cell.write(self.scribe, self._lines, at, start)
            self.scribe.close()
            at, gap = end, PARAGRAPH


def _names(record: Sequence[Strand]) -> list[str]:
    """The names of the columns, if the first row has some: short words, each once."""
    names = [" ".join(cell.text.split()) for cell in record]
    fit = all(0 < len(name) <= _LONGEST_NAME and _LETTER.search(name) for name in names)
    return names if fit and len(set(names)) == len(names) else []
