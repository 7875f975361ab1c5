"""Where a cell of an OpenDocument sheet stands: repeated rows and columns are counted, never written out."""

from bisect import bisect_right
from collections.abc import Mapping

from sicut.read.opendocument_styles import Styles

_MOST = 16_777_216
_HIDDEN = frozenset(("collapse", "filter"))


class Sheet:
    """Counts the rows and columns of the sheet that is open; tables inside its cells are none."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._in_sheets = False
        self._depth = 0
        self._name = ""
        self._row = self._rows = self._column = self._columns = 0
        self._starts: list[int] = []
        self._collapsed: list[bool] = []
        self._hidden = self._hidden_row = False
        self._at = 0
        self.has_text = False
        """Whether the cell that is open has a paragraph."""
        self.value = ""
        """What the cell that is open holds, as a value."""

    @property
    def is_open(self) -> bool:
        """Whether a cell of a sheet may be open."""
        return self._in_sheets and self._depth == 1

    @property
    def is_hidden(self) -> bool:
        """Whether the sheet, row or column is hidden."""
        if not self.is_open:
            return False
        at = bisect_right(self._starts, self._column) - 1
        return self._hidden or self._hidden_row or (0 <= at < len(self._collapsed) and self._collapsed[at])

    def begin_all(self) -> None:
        """What comes are sheets."""
        self._in_sheets = True

    def begin(self, attributes: Mapping[str, str]) -> bool:
        """A table begins; whether it is a sheet."""
        self._depth += 1
        if not self.is_open:
            return False
        self._name = attributes.get("table:name") or "Sheet"
        self._row = self._rows = self._column = self._columns = self._at = 0
        self._starts, self._collapsed = [], []
        self._hidden_row = False
        self._hidden = bool(self._styles.look("table", attributes.get("table:style-name")).hidden)
        return True

    def end(self) -> None:
        """A table ends."""
        self._depth = max(0, self._depth - 1)

    def column(self, attributes: Mapping[str, str]) -> None:
        """A column, or several alike."""
        if self.is_open:
            self._starts.append(self._at)
            self._collapsed.append(attributes.get("table:visibility") in _HIDDEN)
            self._at += _repeated(attributes.get("table:number-columns-repeated"))

    def row(self, attributes: Mapping[str, str]) -> None:
        """A row, or several alike."""
        if self.is_open:
            self._row += self._rows
            self._rows = _repeated(attributes.get("table:number-rows-repeated"))
            self._column = self._columns = 0
            self._hidden_row = attributes.get("table:visibility") in _HIDDEN

    def cell(self, attributes: Mapping[str, str]) -> str | None:
        """A cell, or several alike: ``Sheet1 > B4``, ``Sheet1 > B4:D4``."""
        if not self.is_open:
            return None
        self._column += self._columns
        self._columns = _repeated(attributes.get("table:number-columns-repeated"))
        self.has_text = False
        keys = ("office:string-value", "office:value", "office:date-value", "office:time-value", "office:boolean-value")
        self.value = next((attributes[key] for key in keys if attributes.get(key)), "")
        first = _letters(self._column) + str(self._row + 1)
        last = _letters(self._column + self._columns - 1) + str(self._row + max(1, self._rows))
        return f"{self._name} > {first}" + (f":{last}" if last != first else "")


def _repeated(written: str | None) -> int:
    fits = written is not None and written.isascii() and written.isdigit() and len(written) <= len(str(_MOST))
    return min(_MOST, max(1, int(written))) if fits and written is not None else 1


def _letters(column: int) -> str:
    name = ""
    column += 1
    while column:
        column, digit = divmod(column - 1, 26)
        name = chr(ord("A") + digit) + name
    return name
