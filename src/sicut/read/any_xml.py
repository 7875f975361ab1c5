"""XML of no known family: all its text. What stands beside text in an element is inline, all else is a block.

An element whose name is that of a title is a heading. An attribute that holds prose is a block. What
is written in HTML inside of either is read so.
"""

import re
from collections.abc import Mapping
from typing import Final

from sicut.model.document import BlockKind
from sicut.read import elements
from sicut.read.element_reader import BLOCK, INLINE, ElementReader, Frame, Role
from sicut.read.flow import CELL, ROW, Setting
from sicut.read.markup_inside import is_markup, write_markup
from sicut.read.parsed import WHITE
from sicut.read.scribe import Point
from sicut.read.strand import FileLines, Strand

_TITLES: Final = frozenset("title head heading headline".split())
_DEEPEST_TITLE: Final = 9
_PROSE: Final = re.compile(r"[^\W\d_]{2}\S{0,40} \S{1,60} \S")
_ITEMS: Final = frozenset(("li", "item", "listitem"))
_INLINE: Final = {name: Role(inline=kind, target=elements.TARGETS.get(name)) for name, kind in elements.INLINE.items()}


class Shape:
    """A first look at a document: which elements hold text beside elements, and which only elements."""

    def __init__(self) -> None:
        self._open: list[list[int]] = [[0, 0]]
        self._names: list[str] = [""]
        self.mixed: set[str] = set()
        self.lists: set[str] = set()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        del attributes
        self._open[-1][0] += 1
        self._open.append([0, 0])
        self._names.append(name)

    def end(self, name: str) -> None:
        """An element ends."""
        children, texts = self._open.pop()
        self._names.pop()
        if children and texts:
            self.mixed.add(name)
        elif children > 1 and not texts:
            self.lists.add(name)

    def text(self, text: str, line: int, column: int) -> None:
        """A run of text."""
        del line, column
        if text.strip(WHITE):
            self._open[-1][1] += 1


class AnyReader(ElementReader):
    """Reads a document whose :class:`Shape` is known."""

    def __init__(self, shape: Shape, lines: FileLines, path: str) -> None:
        super().__init__()
        self._lines, self._path = lines, path
        self._pieces: list[tuple[str, int]] | None = None
        self._mixed, self._lists = shape.mixed, shape.lists
        self.tag = Point(1, 1)

    def place(self, line: int, column: int) -> None:
        """Where the next tag stands."""
        self.tag = Point(line, column)

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is, by what stands in it and beside it."""
        del attributes
        low = name.lower()
        inside = self.here.name in self._mixed
        if inside and name not in self._lists and low not in elements.BLOCKS and low not in _ITEMS:
            return Role(raised=True) if low == "sup" else _INLINE.get(low, INLINE)
        holds = name not in self._mixed
        if low in _TITLES or low in elements.HEADINGS:
            level = elements.HEADINGS.get(low, min(max(1, len(self.frames) - 1), _DEEPEST_TITLE))
            return Role(block=True, kind=BlockKind.HEADING, level=level, holds=False)
        if low in elements.CELLS:
            return Role(block=True, kind=BlockKind.CELL, gap=CELL)
        if low in {"tr", "row"}:
            return Role(block=True, gap=ROW, holds=holds)
        if low == "blockquote":
            return Role(block=True, kind=BlockKind.BLOCK_QUOTATION, quotation=True, holds=holds)
        return BLOCK._replace(kind=BlockKind.LIST_ITEM) if low in _ITEMS and name not in self._lists else BLOCK

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """Keep a title, part lines, read attributes that hold prose."""
        self._attributes(attributes)
        self._pieces = [] if self.here.role.block and name not in self._mixed else None
        low = name.lower()
        if low == "br":
            self.space("\n")
        elif low == "title" and "title" not in self.told:
            self.hear("title")
        elif low in {"author", "creator", "dc:creator"} and "author" not in self.told:
            self.hear("author")
        elif low in {"date", "pubdate", "published"} and "date" not in self.told:
            self.hear("date")

    def text(self, text: str, line: int, column: int) -> None:
        """A run of text."""
        super().text(text, line, column)
        if self._pieces is not None:
            self._pieces.append((text, self._lines.offset(Point(line, column))))

    def ended(self, frame: Frame) -> None:
        """The text of an element without others may be written in HTML."""
        pieces, self._pieces = self._pieces, None
        if pieces and frame.role.block and any("<" in text for text, _ in pieces):
            strand = Strand.of(pieces)
            if is_markup(strand.text):
                self.scribe.discard()
                self._markup(strand, frame.where.setting)

    def _markup(self, strand: Strand, setting: Setting) -> None:
        missing = write_markup(self.scribe, strand, self._lines, setting, self._path)
        self.missing += [missing] if missing else []

    def _attributes(self, attributes: Mapping[str, str]) -> None:
        """Prose in attributes stands in blocks of its own: furniture, if it is that of an element in a sentence."""
        prose = [value for value in attributes.values() if _PROSE.search(value) is not None]
        inline = not self.here.role.block
        if not prose or (inline and not self.scribe.begin_aside()):
            return
        kind = BlockKind.FURNITURE if inline else BlockKind.PARAGRAPH
        for value in prose:
            if is_markup(value):
                self._markup(Strand(value, (0,), (self._lines.offset(self.tag),)), Setting(kind))
            else:
                self.scribe.open(Setting(kind))
                self.scribe.write(value, self.tag)
        self.scribe.close()
        if inline:
            self.scribe.end_aside()
