"""An edition in XML whose verses are numbered: what the formats share.

A verse is one block, whose section is its place; paragraphs and lines of verse inside it are parted by white space.
Headings and notes inside a verse stand behind it.
"""

from collections.abc import Mapping
from typing import Final

from sicut.model.document import BlockKind
from sicut.read.element_reader import INLINE, ElementReader, Frame, Role
from sicut.read.flow import PARAGRAPH, ROW, Setting
from sicut.read.parsed import Parsed
from sicut.read.scribe import Point

MOST_TAGS: Final = 3_000_000
"""As many as a Bible has in which each word is tagged, several times over."""
NOTE: Final = Role(block=True, aside=True, note=True)
HEADER: Final = Role(block=True, holds=True, apart=BlockKind.FURNITURE)
FACT: Final = Role(block=True, gap=ROW, apart=BlockKind.FURNITURE)
LABEL: Final = Role(block=True, apart=BlockKind.FURNITURE)

HEADING: Final = Setting(BlockKind.HEADING, 1)


def heading(level: int) -> Role:
    """The role of a heading of this rank."""
    return Role(block=True, aside=True, kind=BlockKind.HEADING, level=level)


class VerseReader(ElementReader):
    """Takes the events of an edition.

    ``parts``: the elements that part text, in a verse and outside. ``words``: those that say no more than what a word
    is, of which a Bible has a million.
    """

    parts: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        self.verse: str | None = None
        self.chapter = ""
        self.tag = Point(1, 1)
        self._above = ""

    def place(self, line: int, column: int) -> None:
        """Where the next tag stands."""
        self.tag = Point(line, column)

    def begin_verse(self, section: str) -> None:
        """A verse begins, and ends the one before."""
        self.scribe.close()
        self.verse = section

    def end_verse(self) -> None:
        """The verse ends."""
        self.scribe.close()
        self.verse = None

    def begin_chapter(self, chapter: str) -> None:
        """A chapter begins."""
        self.end_verse()
        self.chapter = chapter

    def part(self) -> None:
        """What follows is another paragraph or line."""
        if self.verse is None and not self.here.where.note:
            self.scribe.close()
        else:
            self.space("\n")

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is; one that is not known is inline."""
        return super().role(name, attributes) or INLINE

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name in self.words:
            return
        if name in self.parts:
            self.part()
        super().start(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        if name not in self.words:
            super().end(name)

    def ended(self, frame: Frame) -> None:
        """The element of *frame* ends."""
        if frame.name in self.parts:
            self.part()

    def settled(self, setting: Setting) -> Setting:
        """A block is at the verse that it is in; verses of a chapter stand together."""
        if self.verse is None or setting.kind is BlockKind.HEADING:
            self._above = ""
            return setting
        if setting.kind is BlockKind.PARAGRAPH:
            self._gap = ROW if self._above == self.chapter else PARAGRAPH
            self._above = self.chapter
        return setting._replace(section=self.verse)

    def finish(self, missing: str | None) -> Parsed:
        """All that was read."""
        rights = self.told.get("rights", ())
        parsed = super().finish(missing)
        return parsed._replace(remarks=tuple(f"its rights: {one}" for one in rights[:1]))
