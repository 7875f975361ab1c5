"""The Qur'an as XML of Tanzil (https://tanzil.net/docs): suras with their verses, whose texts are attributes."""

from collections.abc import Mapping
from typing import Final

from sicut.read.element_reader import Role
from sicut.read.verse_reader import HEADING, VerseReader

_LONGEST: Final = 100
_HOLDS: Final = Role(holds=True)


class TanzilReader(VerseReader):
    """Reads the Qur'an."""

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """All elements hold others."""
        del name, attributes
        return _HOLDS

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """A sura's name is a heading, a verse's text its block; the words before a sura's first verse are a heading."""
        index = attributes.get("index", "")[:_LONGEST].strip()
        if name == "sura":
            self.begin_chapter(index)
            if attributes.get("name"):
                self.scribe.block(attributes["name"][:_LONGEST], self.tag, HEADING)
        elif name == "aya":
            if attributes.get("bismillah"):
                self.scribe.block(attributes["bismillah"].strip(), self.tag, HEADING._replace(level=2))
            self.begin_verse(f"{self.chapter}:{index}")
            if attributes.get("text", "").strip():
                self.put(attributes["text"], self.tag)
            self.end_verse()
