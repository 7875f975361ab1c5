"""PAGE XML, the text of scanned pages (https://github.com/PRImA-Research-Lab/PAGE-XML), as transcribers write it.

The text of a line is its own, or that of its words; that of a region without lines is its own.
"""

from collections.abc import Mapping
from typing import Final

from sicut.model.document import BlockKind
from sicut.read.flow import Setting
from sicut.read.parsed import WHITE, Parsed, together
from sicut.read.scanned_regions import Regions, Word, kind_of
from sicut.read.scribe import Point, Scribe

_HOLDERS: Final = frozenset(("TextRegion", "TextLine", "Word", "Glyph"))
_PICTURES: Final = frozenset(("ImageRegion", "GraphicRegion", "LineDrawingRegion", "UnknownRegion"))
_GOES_ON: Final = "\xac\xad\u2e17"


class PageReader:
    """Takes the events of a file, see :class:`sicut.read.xml.Handler`."""

    def __init__(self) -> None:
        self._regions, self._frame = Regions(), Scribe()
        self._names: list[str] = []
        self._holders: list[str] = []
        self._own: list[Word] = []
        self._of_words: list[Word] = []
        self._taken: set[str] = set()
        self._page = self._texts = self._pictures = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._names.append(name)
        self._frame.close()
        if name == "Page":
            self._page, self._texts, self._pictures = self._page + 1, 0, 0
        elif name == "TextRegion":
            kind = kind_of(filter(None, (attributes.get("type"), attributes.get("custom"))))
            setting = Setting(kind, int(kind is BlockKind.HEADING), page=self._page)
            self._regions.begin(attributes.get("id", ""), setting)
        elif name in _PICTURES:
            self._pictures += 1
        elif name == "TextLine":
            self._own, self._of_words = [], []
        elif name == "Word" and self._of_words:
            self._of_words.append(Word(" "))
        elif name in {"RegionRefIndexed", "RegionRef"}:
            self._regions.ordered(attributes.get("regionRef", ""))
        if name in _HOLDERS:
            self._holders.append(name)
            self._taken.discard(name)

    def end(self, name: str) -> None:
        """An element ends."""
        self._names.pop()
        self._frame.close()
        if name in _HOLDERS:
            self._holders.pop()
        if name == "TextLine":
            self._line(self._own or self._of_words)
            self._own, self._of_words = [], []
        elif name == "TextRegion":
            if not self._regions.has_lines:
                self._line(self._own)
            self._own = []
        elif name == "TextEquiv" and self._holders:
            self._taken.add(self._holders[-1])
        elif name == "Page" and self._pictures and not self._texts:
            self._regions.lacks_text(str(self._page))

    def _line(self, words: list[Word]) -> None:
        text = "".join(word.text for word in words).rstrip(WHITE)
        if text:
            self._texts += 1
            self._regions.line(words, goes_on=text[-1] in _GOES_ON)

    def text(self, text: str, line: int, column: int) -> None:
        """A run of text."""
        holder = self._holders[-1] if self._holders else ""
        if self._names[-1] == "Unicode" and holder:
            if holder in self._taken:
                return
            if holder == "Word":
                self._of_words.append(Word(text, Point(line, column)))
            elif holder != "Glyph":
                self._own.append(Word(text, Point(line, column)))
        elif self._names[-1] != "PlainText":
            self._furniture(text, Point(line, column))

    def _furniture(self, text: str, point: Point) -> None:
        if not self._frame.is_open:
            if not text.strip(WHITE):
                return
            self._frame.open(Setting(BlockKind.FURNITURE, page=self._page or None))
        self._frame.write(text, point)

    def finish(self, missing: str | None) -> Parsed:
        """All that was read."""
        self._frame.close()
        self._regions.write(self._frame)
        return self._frame.flow.finish(missing=together(self._regions.missing, missing))
