"""ALTO, the text of scanned pages (https://www.loc.gov/standards/alto/), versions 1 to 4.

A block of text is a block, a line's end a space. A word that a hyphen divides at a line's end is read as one.
Margins are furniture. How sure the program was of a word is not judged.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from sicut.model.document import BlockKind
from sicut.read.flow import Setting
from sicut.read.markup import references
from sicut.read.parsed import WHITE, Parsed, together
from sicut.read.scanned_regions import Regions, Word, kind_of
from sicut.read.scribe import Point, Scribe
from sicut.text.lines import line_starts

_MARGINS: Final = frozenset(("TopMargin", "LeftMargin", "RightMargin", "BottomMargin"))
_PICTURES: Final = frozenset(("Illustration", "GraphicalElement"))
_HIGHEST: Final = 1_000_000
_HYPHENS: Final = "-\xad\u2010\u2e17\xac"


class AltoReader:
    """Takes the events of the decoded file *source*, see :class:`sicut.read.xml.Handler`."""

    def __init__(self, source: str) -> None:
        self._source, self._starts = source, line_starts(source)
        self._tag = Point(1, 1)
        self._regions, self._frame = Regions(), Scribe()
        self._names: list[str] = []
        self._tags: dict[str, str] = {}
        self._words: list[Word] = []
        self._page = self._strings = 0
        self._label: str | None = None
        self._pictures = self._margin = self._in_block = 0
        self._divided = self._hyphen = False

    def place(self, line: int, column: int) -> None:
        """Where the next tag stands."""
        self._tag = Point(line, column)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._names.append(name)
        self._frame.close()
        if name == "Page":
            self._begin_page(attributes)
        elif name in _MARGINS:
            self._margin += 1
        elif name in _PICTURES:
            self._pictures += 1
        elif name == "TextBlock":
            self._begin_block(attributes)
        elif name == "String":
            self._string(attributes)
        elif name == "SP":
            self._space()
        elif name == "HYP":
            self._words += self._placed(attributes.get("CONTENT", "-"))
        elif name == "ElementRef":
            self._regions.ordered(attributes.get("REF", ""))
        elif name.endswith("Tag") and "ID" in attributes:
            self._tags[attributes["ID"]] = f"{attributes.get('TYPE', '')} {attributes.get('LABEL', '')}"

    def _begin_page(self, attributes: Mapping[str, str]) -> None:
        number = attributes.get("PHYSICAL_IMG_NR", "").strip()
        known = number.isascii() and number.isdigit() and 0 < int(number[:9]) < _HIGHEST
        self._page = int(number[:9]) if known else self._page + 1
        self._label = attributes.get("PRINTED_IMG_NR", "").strip()[:40] or None
        self._strings = self._pictures = 0

    def _begin_block(self, attributes: Mapping[str, str]) -> None:
        self._in_block += 1
        tags = [self._tags.get(tag, "") for tag in attributes.get("TAGREFS", "").split()]
        kind = BlockKind.FURNITURE if self._margin else kind_of(filter(None, map(str.strip, tags)))
        self._regions.begin(attributes.get("ID", ""), self._setting(kind))

    def _setting(self, kind: BlockKind) -> Setting:
        return Setting(kind, int(kind is BlockKind.HEADING), page=self._page or None, page_label=self._label)

    def _string(self, attributes: Mapping[str, str]) -> None:
        content = attributes.get("CONTENT", "")
        if not content.strip(WHITE):
            return
        self._strings += 1
        if self._words:
            self._space()
        self._words += self._placed(content)
        whole = attributes.get("SUBS_CONTENT", "")
        kept = bool(content.rstrip(_HYPHENS)) and whole.startswith(content.rstrip(_HYPHENS) + "-")
        self._divided = attributes.get("SUBS_TYPE", "").lower() == "hyppart1"
        self._hyphen = kept

    def _space(self) -> None:
        if self._words and self._words[-1].text != " ":
            self._words.append(Word(" "))

    def _placed(self, content: str) -> Sequence[Word]:
        """The content of the tag, with its place in the file; character references break the step."""
        start = self._starts[min(self._tag.line, len(self._starts)) - 1] + self._tag.column - 1
        end = self._source.find(">", start)
        at = self._source.find("CONTENT=", start, end)
        while at > 0 and self._source[at - 1] not in WHITE:
            at = self._source.find("CONTENT=", at + 1, end)
        written = self._source[at + 9 : at + 9 + len(content)]
        if at < 0:
            return [Word(content, self._tag)]
        point = self._tag.after(self._source[start : at + 9].replace("\r\n", "\n"))
        if written == content:
            return [Word(content, point)]
        return _resolved(self._source[at + 9 : end], content, point) or [Word(content, point)]

    def end(self, name: str) -> None:
        """An element ends."""
        self._names.pop()
        self._frame.close()
        if name == "TextLine":
            self._end_line()
        elif name == "TextBlock":
            self._end_line()
            self._in_block -= 1
        elif name in _MARGINS:
            self._margin -= 1
        elif name == "Page" and self._pictures and not self._strings:
            self._regions.lacks_text(self._label or str(self._page))

    def _end_line(self) -> None:
        words, self._words = self._words, []
        if not words:
            return
        if not self._in_block:
            self._regions.begin("", self._setting(BlockKind.PARAGRAPH))
        self._regions.line(words, goes_on=self._divided, hyphen=self._hyphen)
        self._divided = False

    def text(self, text: str, line: int, column: int) -> None:
        """Text outside the attributes: what the file says of itself, other readings."""
        if not self._frame.is_open:
            if not text.strip(WHITE):
                return
            hidden = "Layout" in self._names
            self._frame.open(Setting(BlockKind.HIDDEN if hidden else BlockKind.FURNITURE, page=self._page or None))
        self._frame.write(text, Point(line, column))

    def finish(self, missing: str | None) -> Parsed:
        """All that was read."""
        self._end_line()
        self._frame.close()
        self._regions.write(self._frame)
        return self._frame.flow.finish(missing=together(self._regions.missing, missing))


def _resolved(written: str, content: str, point: Point) -> Sequence[Word]:
    """The words of an attribute with character references, if they give its *content*."""
    words: list[Word] = []
    at = length = 0
    for reference in references(written, 0, len(written)):
        if length >= len(content):
            break
        before = written[at : reference.start]
        words.append(Word(before, point))
        point = point.after(before)
        words.append(Word(reference.reading, point))
        point = point.after(written[reference.start : reference.end])
        at = reference.end
        length += len(before) + len(reference.reading)
    words.append(Word(written[at : at + max(0, len(content) - length)], point))
    words = [word for word in words if word.text]
    return words if "".join(word.text for word in words) == content else ()
