"""USX, the XML of Bible translators (Unified Scripture XML 3.0)."""

from collections.abc import Mapping
from typing import Final

from sicut.editions.book_ids import book_of
from sicut.read.element_reader import INLINE, Frame, Role
from sicut.read.usfm_styles import heading_level, is_label
from sicut.read.verse_reader import LABEL, NOTE, VerseReader, heading

_LONGEST: Final = 40


class UsxReader(VerseReader):
    """Reads a book in USX."""

    parts = frozenset("para row cell optbreak".split())

    words = frozenset(("char", "ref", "ms"))

    def __init__(self) -> None:
        super().__init__()
        self._book = ""

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is."""
        style = attributes.get("style", "")
        if name == "book":
            return LABEL
        if name == "para":
            level = heading_level(style)
            if level:
                return heading(level)
            return LABEL if is_label(style) else INLINE
        if name == "note":
            return NOTE
        return INLINE

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "para" and (heading_level(attributes.get("style", "")) or is_label(attributes.get("style", ""))):
            super(VerseReader, self).start(name, attributes)
        else:
            super().start(name, attributes)

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """Tell verses and what they stand in."""
        number = attributes.get("number", "")[:_LONGEST]
        if name == "book":
            code = attributes.get("code", "")[:_LONGEST]
            self._book = book_of(code) or code
        elif name == "para" and attributes.get("style") in {"mt", "mt1"} and "title" not in self.told:
            self.hear("title")
        elif name == "chapter" and number:
            self.begin_chapter(f"{self._book}.{number}")
        elif name == "chapter" or (name == "verse" and "eid" in attributes):
            self.end_verse()
        elif name == "verse" and number:
            self.begin_verse(verse_section(self.chapter, number))

    def ended(self, frame: Frame) -> None:
        """The element of *frame* ends."""
        if not frame.role.aside:
            super().ended(frame)


def verse_section(chapter: str, number: str) -> str:
    """The section of the verse *number* of a chapter: "Gen.1.1"; of several in one, "Gen.1.1-Gen.1.2"."""
    first, joint, last = number.replace("\u2013", "-").replace("\u200f", "").partition("-")
    return f"{chapter}.{first}-{chapter}.{last}" if joint else f"{chapter}.{number}"
