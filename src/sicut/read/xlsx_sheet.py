"""A sheet of a workbook in events: its cells in their order."""

import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from sicut.read.opc import number
from sicut.read.xlsx_formats import shown

MOST_CELLS: Final = 1_000_000
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_ON = frozenset(("1", "true"))
_MOST_COLUMNS = 16_384


class Cell(NamedTuple):
    """A cell with a text. ``hidden``: its row or column is."""

    row: int
    column: int
    text: str
    hidden: bool

    @property
    def name(self) -> str:
        """As it is called: ``B4``."""
        letters, left = "", self.column
        while left:
            left, digit = divmod(left - 1, 26)
            letters = chr(65 + digit) + letters
        return f"{letters}{self.row}"


class Book(NamedTuple):
    """What cells refer to: shared strings, formats of numbers, and where days are counted from."""

    strings: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    since_1904: bool = False


def place_of(reference: str) -> tuple[int, int] | None:
    """The row and column of a cell's name, each from 1."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column


class Sheet:
    """Gives each cell with a text to ``emit``, in their order in the file; ``room``: how many there may be."""

    def __init__(self, book: Book, emit: Callable[[Cell], None], room: int) -> None:
        self._book, self._emit = book, emit
        self.room = room
        self.over = 0
        self.damaged = 0
        self.uncalculated = 0
        self._has_formula = self._has_value = False
        self._row = self._column = 0
        self._hidden_row = False
        self._hidden_columns = bytearray(_MOST_COLUMNS + 1)
        self._kind = "n"
        self._code = ""
        self._pieces: list[str] = []
        self._heard = False
        self._silent = 0
        self.header: list[str] = []
        self.prompts: dict[str, None] = {}
        self.used: set[int] = set()
        self._in_header = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "x:c":
            self._begin_cell(attributes)
        elif name == "x:row":
            self._row = number(attributes.get("r"), self._row + 1)
            self._column = 0
            self._hidden_row = attributes.get("hidden", "0") in _ON
        elif name in {"x:v", "x:t"}:
            self._heard = self._has_value = True
        elif name == "x:f":
            self._has_formula = True
        elif name == "x:rPh":
            self._silent += 1
        elif name == "x:col" and attributes.get("hidden", "0") in _ON:
            low, high = (min(number(attributes.get(name)), _MOST_COLUMNS) for name in ("min", "max"))
            self._hidden_columns[low : high + 1] = b"\1" * max(0, high + 1 - low)
        elif name == "x:dataValidation":
            told = (attributes.get(key) for key in ("promptTitle", "prompt", "errorTitle", "error"))
            self.prompts |= dict.fromkeys(filter(None, told))
        elif name in {"x:oddHeader", "x:oddFooter", "x:evenHeader", "x:evenFooter", "x:firstHeader", "x:firstFooter"}:
            self._in_header = True
            self._pieces.clear()

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        place = place_of(attributes.get("r", ""))
        self._row, self._column = place or (max(1, self._row), self._column + 1)
        self._kind = attributes.get("t", "n")
        style = number(attributes.get("s"))
        self._code = self._book.codes[style] if style < len(self._book.codes) else ""
        self._pieces.clear()
        self._has_formula = self._has_value = False

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "x:c":
            self._end_cell()
        elif name in {"x:v", "x:t"}:
            self._heard = False
        elif name == "x:rPh":
            self._silent = max(0, self._silent - 1)
        elif self._in_header and name.endswith(("Header", "Footer")):
            self._in_header = False
            self.header.append("".join(self._pieces))
            self._pieces.clear()

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        """A run of text."""
        if (self._heard and not self._silent) or self._in_header:
            self._pieces.append(text)

    def _end_cell(self) -> None:
        self.uncalculated += self._has_formula and not self._has_value
        text = self._text()
        if not text.strip():
            return
        if self.room == 0:
            self.over += 1
            return
        self.room -= 1
        hidden = self._hidden_row or bool(self._hidden_columns[min(self._column, _MOST_COLUMNS)])
        self._emit(Cell(self._row, self._column, text, hidden))

    def _text(self) -> str:
        value = "".join(self._pieces)
        if self._kind == "s":
            at = number(value.strip(), -1)
            if 0 <= at < len(self._book.strings):
                self.used.add(at)
                return self._book.strings[at]
            self.damaged += 1
            return ""
        if self._kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, value)
        if self._kind == "d":
            return value.removesuffix("T00:00:00")
        if self._kind == "n" and value:
            return shown(value.strip(), self._code, since_1904=self._book.since_1904)
        return value
