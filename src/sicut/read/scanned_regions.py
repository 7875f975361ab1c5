"""The pages of a scan whose text a program has recognised: regions of lines, in the order of reading."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sicut.model.document import BlockKind
from sicut.read.flow import Setting
from sicut.read.scribe import Point, Scribe

_MOST_NAMED: Final = 12
_FURNITURE: Final = (
    "page-number",
    "page number",
    "pagenumber",
    "header",
    "footer",
    "running",
    "catch-word",
    "signature",
)


class Word(NamedTuple):
    """A piece of a line; ``reading``: how it reads, if not as it is written."""

    text: str
    point: Point | None = None
    reading: str | None = None


class Line(NamedTuple):
    """A line of print; ``goes_on``: its last word goes on in the next line; ``hyphen``: with the hyphen."""

    words: Sequence[Word]
    goes_on: bool = False
    hyphen: bool = False


class Region(NamedTuple):
    """A block of print on a page; ``name`` is that by which an order of reading refers to it."""

    name: str
    setting: Setting
    lines: list[Line]


class Regions:
    """Takes the regions of all pages."""

    def __init__(self) -> None:
        self._regions: list[Region] = []
        self._order: dict[str, int] = {}
        self._pages: list[str] = []

    def begin(self, name: str, setting: Setting) -> None:
        """A region begins."""
        self._regions.append(Region(name, setting, []))

    def line(self, words: Sequence[Word], *, goes_on: bool = False, hyphen: bool = False) -> None:
        """A line of the region; see :class:`Line`."""
        if words and not self._regions:
            self.begin("", Setting())
        if words:
            self._regions[-1].lines.append(Line(words, goes_on, hyphen))

    @property
    def has_lines(self) -> bool:
        """Whether the region has lines yet."""
        return bool(self._regions and self._regions[-1].lines)

    def ordered(self, name: str) -> None:
        """The region *name* is the next in the order of reading."""
        self._order.setdefault(name, len(self._order))

    def lacks_text(self, page: str) -> None:
        """There are pictures on this page, and no text."""
        self._pages.append(page)

    @property
    def missing(self) -> str | None:
        """What is missing."""
        if not self._pages:
            return None
        named = ", ".join(self._pages[:_MOST_NAMED]) + (", …" if len(self._pages) > _MOST_NAMED else "")
        if len(self._pages) == 1:
            return f"the text of a picture of a page is missing (page {named}): it needs OCR"
        return f"the text of {len(self._pages)} pictures of pages is missing (pages {named}): they need OCR"

    def write(self, scribe: Scribe) -> None:
        """Write all regions; those that the order of reading names stand in it, in the places of each other."""
        listed = [number for number, region in enumerate(self._regions) if region.name in self._order]
        arranged = list(self._regions)
        ranked = sorted(
            listed,
            key=lambda number: (self._regions[number].setting.page or 0, self._order[self._regions[number].name]),
        )
        for place, number in zip(listed, ranked, strict=True):
            arranged[place] = self._regions[number]
        for region in arranged:
            if region.lines:
                _write(scribe, region)


def _write(scribe: Scribe, region: Region) -> None:
    scribe.open(region.setting)
    before = Line(())
    for line in region.lines:
        if before.goes_on and not before.hyphen:
            scribe.silence_end()
        if scribe.at:
            scribe.write("\n", None, "" if before.goes_on else None)
        for word in line.words:
            scribe.write(word.text, word.point, word.reading)
        before = line
    scribe.close()


def kind_of(words: Iterable[str]) -> BlockKind:
    """What a region is by what it is called: a heading, a note, furniture, else a paragraph."""
    called = " ".join(words).lower()
    if any(name in called for name in _FURNITURE):
        return BlockKind.FURNITURE
    if "footnote" in called or "endnote" in called or "marginalia" in called:
        return BlockKind.NOTE
    return BlockKind.HEADING if called.split()[:1] in (["heading"], ["title"], ["headline"]) else BlockKind.PARAGRAPH
