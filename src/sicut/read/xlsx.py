"""XLSX (Office Open XML, SpreadsheetML): the cells of its sheets, each a block; its section names it (``Sheet1 > B4``).

Formulas read as the values kept with them. Cells of a row are a tab apart, rows a line end. Hidden sheets, rows and
columns are hidden text; comments and text boxes stand after the cells of their sheet.
"""

import re
from collections.abc import Mapping
from typing import Final

from sicut.model.document import BlockKind
from sicut.model.reading import ReadingOptions
from sicut.read.chunks import objects
from sicut.read.drafts import Draft, put
from sicut.read.drawing_texts import texts_of
from sicut.read.flow import CELL, PARAGRAPH, ROW, Flow, Setting
from sicut.read.opc import Package, read_package
from sicut.read.parsed import Parsed, counted
from sicut.read.vml import texts_of_vml
from sicut.read.xlsx_comments import comments_of
from sicut.read.xlsx_formats import code_of
from sicut.read.xlsx_sheet import MOST_CELLS, Book, Cell, Sheet

_CODES = re.compile(r'&(?:&|"[^"]*"|[0-9]{1,3}|K[0-9A-F]{6}|.)')
_HIDDEN: Final = frozenset(("hidden", "veryHidden"))


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read an XLSX.

    Raises:
        UnreadableError: it is none, or beyond a limit of :mod:`sicut.read.scan`.
    """
    return read_package(data, path, reading, "xlsx", lambda package, main: _Workbook(package, main, reading).parsed())


class _Workbook:
    def __init__(self, package: Package, main: str, reading: ReadingOptions) -> None:
        self._package, self._main, self._reading = package, main, reading
        self._flow = Flow()
        self._room = MOST_CELLS
        self._over = self._damaged = self._uncalculated = 0
        self._seen: set[str] = set()
        self._used: set[int] = set()
        self._last: tuple[str, int] = "", 0
        self._title = ""
        self._hidden = False

    def parsed(self) -> Parsed:
        """The workbook as read."""
        package, main = self._package, self._main
        order = _Order()
        package.walk(main, order)
        strings = _Strings()
        for part in package.related(main, "sharedStrings"):
            package.walk(part, strings)
        codes = code_of(package, package.one(main, "styles"))
        book = Book(tuple(strings.found), codes, order.since_1904)
        for title, identifier, state in order.sheets:
            self._sheet(book, title, identifier, hidden=state in _HIDDEN)
        unused = dict.fromkeys(text for at, text in enumerate(book.strings) if at not in self._used and text.strip())
        if not self._over:
            put(self._flow, (Draft.of(text, BlockKind.HIDDEN) for text in unused))
        if self._over:
            package.miss(f"{counted(self._over, 'cell')} left out: it has more than {MOST_CELLS}")
        if self._damaged:
            package.miss(f"the text of {counted(self._damaged, 'cell')} is missing: the shared strings lack it")
        if self._uncalculated:
            package.miss(
                f"the value of {counted(self._uncalculated, 'formula')} is missing: no program has calculated it yet"
            )
        properties = package.metadata()
        package.miss_unread()
        if self._flow.has_text:
            put(self._flow, (Draft.of(text, BlockKind.FURNITURE) for text in properties.texts))
        return self._flow.finish(None, package.missing, None, properties.metadata)

    def _sheet(self, book: Book, title: str, identifier: str, *, hidden: bool) -> None:
        relation = self._package.relations(self._main).get(identifier)
        if relation is None or relation.target not in self._package:
            self._package.miss(f"the sheet {title[:80]} is not in the file")
            return
        self._title, self._hidden = title, hidden
        sheet = Sheet(book, self._cell, self._room)
        self._package.walk(relation.target, sheet)
        self._room = sheet.room
        self._over += sheet.over
        self._damaged += sheet.damaged
        self._uncalculated += sheet.uncalculated
        self._used |= sheet.used
        self._beside(relation.target, sheet)

    def _cell(self, cell: Cell) -> None:
        title, row = self._last
        gap = PARAGRAPH if title != self._title else ROW if row != cell.row else CELL
        self._last = self._title, cell.row
        kind = BlockKind.HIDDEN if self._hidden or cell.hidden else BlockKind.CELL
        self._flow.open(Setting(kind, section=f"{self._title} > {cell.name}"), gap)
        self._flow.write(cell.text)

    def _beside(self, part: str, sheet: Sheet) -> None:
        """What stands beside the cells: comments, text boxes, charts, headers and footers."""
        drafts = [
            Draft.of(one.text, BlockKind.NOTE, f"{self._title} > {one.cell} > {one.section}")
            for one in comments_of(self._package, part)
        ]
        for drawing in self._package.related(part, "drawing"):
            drafts += self._drawn(drawing)
            for kind in ("chart", "chartEx", "diagramData"):
                for name in self._package.related(drawing, kind):
                    drafts += self._drawn(name)
        drafts += [Draft.of(text, BlockKind.FURNITURE, self._title) for text in sheet.prompts]
        for old in self._package.related(part, "vmlDrawing"):
            drafts += (Draft.of(text, BlockKind.FURNITURE, self._title) for text in texts_of_vml(self._package, old))
        for line in sheet.header:
            text = _CODES.sub(" ", line).strip()
            if text and text not in self._seen:
                self._seen.add(text)
                drafts.append(Draft.of(text, BlockKind.FURNITURE, self._title))
        if self._hidden:
            drafts = [one.turned(BlockKind.HIDDEN) for one in drafts]
        put(self._flow, drafts)
        put(self._flow, objects(self._package, [part], self._reading))

    def _drawn(self, part: str) -> list[Draft]:
        return [Draft.of(text, BlockKind.FURNITURE, self._title) for text in texts_of(self._package, part)]


class _Order:
    """Reads the list of sheets."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, str]] = []
        self.since_1904 = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "x:sheet":
            title = " ".join(attributes.get("name", "").split())[:100]
            self.sheets.append((title, attributes.get("r:id", ""), attributes.get("state", "")))
        elif name == "x:workbookPr":
            self.since_1904 = attributes.get("date1904", "0") in {"1", "true"}

    def end(self, name: str) -> None:
        pass

    def text(self, text: str, line: int, column: int) -> None:
        pass


class _Strings:
    """Reads the shared strings; how Japanese is said (``rPh``) is left out of them."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._pieces: list[str] = []
        self._heard = False
        self._silent = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - the interface of events
        if name == "x:t":
            self._heard = True
        elif name == "x:rPh":
            self._silent += 1

    def end(self, name: str) -> None:
        if name == "x:t":
            self._heard = False
        elif name == "x:rPh":
            self._silent -= 1
        elif name == "x:si":
            self.found.append("".join(self._pieces))
            self._pieces.clear()

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        if self._heard and not self._silent:
            self._pieces.append(text)
