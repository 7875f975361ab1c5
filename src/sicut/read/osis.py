"""OSIS, texts of Bibles and works like them (OSIS 2.1.1 User's Manual).

A verse is an element, or begins and ends with empty ones (``sID``, ``eID``).
"""

from collections.abc import Mapping
from typing import Final

from sicut.read.element_reader import BLOCK, INLINE, Frame, Role
from sicut.read.verse_reader import FACT, HEADER, NOTE, VerseReader, heading

_FACTS: Final = {"title": "title", "creator": "author", "date": "date", "rights": "rights", "language": "language"}
_LEVELS: Final = {"main": 1, "chapter": 2}
_OTHER_LEVEL: Final = 3
_LONGEST: Final = 200


class OsisReader(VerseReader):
    """Reads an edition in OSIS."""

    parts = frozenset("p l lg lb div list item table row cell head speech speaker salute closer closing".split())

    words = frozenset(("w", "transChange", "divineName", "seg", "foreign", "hi", "name", "inscription"))

    def __init__(self) -> None:
        super().__init__()
        self._in_header = False
        self._is_milestone = False

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is."""
        if self._in_header:
            return HEADER if name in {"work", "workPrefix", "revisionDesc", "teiHeader"} else FACT
        if name == "header":
            return HEADER
        if name == "title":
            return heading(_LEVELS.get(attributes.get("type", ""), _OTHER_LEVEL))
        if name == "note":
            return NOTE
        return BLOCK if name == "figure" and self.verse is None else INLINE

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """Tell verses and what they stand in."""
        if name == "header":
            self._in_header = True
        elif self._in_header:
            if name in _FACTS:
                self.hear(_FACTS[name])
        elif name == "osisText":
            self.language = self.language or attributes.get("xml:lang", "").strip()[:35] or None
        elif name == "chapter" and ("osisID" in attributes or "sID" in attributes):
            self.begin_chapter((attributes.get("osisID") or attributes.get("sID", ""))[:_LONGEST])
        elif name == "div" and attributes.get("type") == "book":
            self.end_verse()
        elif name == "verse":
            self._verse(attributes)
        elif name == "q" and attributes.get("marker"):
            self.put(attributes["marker"][:_LONGEST], self.tag)

    def _verse(self, attributes: Mapping[str, str]) -> None:
        self._is_milestone = "sID" in attributes or "eID" in attributes
        if "eID" in attributes:
            self.end_verse()
            return
        names = (attributes.get("osisID") or attributes.get("sID", ""))[:_LONGEST].split()
        places = [name.rpartition(":")[2].partition("!")[0] for name in names]
        if places:
            self.begin_verse(places[0] if len(places) == 1 else f"{places[0]}-{places[-1]}")
            self.chapter = places[0].rpartition(".")[0]

    def ended(self, frame: Frame) -> None:
        """A verse that is an element ends with it."""
        super().ended(frame)
        if frame.name == "header":
            self._in_header = False
        elif frame.name == "verse":
            if not self._is_milestone:
                self.end_verse()
            self._is_milestone = False
