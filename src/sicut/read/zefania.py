"""Zefania XML, texts of Bibles (Zefania XML Bible Markup Language 2005/2014)."""

from collections.abc import Mapping
from typing import Final

from sicut.editions.book_ids import book_at, book_of
from sicut.read.element_reader import INLINE, Frame, Role
from sicut.read.verse_reader import FACT, HEADER, HEADING, NOTE, VerseReader, heading

_LONGEST: Final = 40
_FACTS: Final = {"TITLE": "title", "CREATOR": "author", "DATE": "date", "RIGHTS": "rights", "LANGUAGE": "language"}
_LANGUAGES: Final = {
    "ger": "de",
    "deu": "de",
    "eng": "en",
    "fre": "fr",
    "fra": "fr",
    "spa": "es",
    "rus": "ru",
    "lat": "la",
}
# The numbers of books beyond the 66.
_BEYOND: Final = dict(
    enumerate(
        "Jdt Wis Tob Sir Bar 1Macc 2Macc AddDan AddEsth PrMan 3Macc 4Macc EpJer 1Esd 2Esd Odes PssSol".split(), 67
    )
)


class ZefaniaReader(VerseReader):
    """Reads an edition in Zefania XML."""

    parts = frozenset(("BR", "br", "PROLOG", "REMARK", "prolog", "remark"))

    words = frozenset(("gr", "GRAM", "gram", "STYLE", "style"))

    def __init__(self) -> None:
        super().__init__()
        self._book = ""
        self._in_header = False

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is."""
        del attributes
        low = name.upper()
        if self._in_header:
            return FACT
        if low == "INFORMATION":
            return HEADER
        if low == "CAPTION":
            return heading(3)
        if low in {"NOTE", "XREF", "REMARK", "PROLOG"}:
            return NOTE
        return INLINE

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """Tell verses and what they stand in."""
        low = name.upper()
        if low == "INFORMATION":
            self._in_header = True
        elif self._in_header:
            if low in _FACTS:
                self.hear(_FACTS[low])
        elif low == "XMLBIBLE" and attributes.get("biblename"):
            self.told["name"] = [attributes["biblename"][:200]]
        elif low == "BIBLEBOOK":
            self.end_verse()
            self._begin_book(attributes)
        elif low == "CHAPTER":
            self.begin_chapter(f"{self._book}.{attributes.get('cnumber', '')[:_LONGEST]}")
        elif low in {"VERS", "VERSE"}:
            self.begin_verse(f"{self.chapter}.{attributes.get('vnumber', '')[:_LONGEST]}")

    def _begin_book(self, attributes: Mapping[str, str]) -> None:
        number = attributes.get("bnumber", "")
        at = int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0  # noqa: PLR2004 - digits
        name = attributes.get("bname", "").strip()[:_LONGEST]
        short = attributes.get("bsname", "").strip()[:_LONGEST]
        self._book = book_at(at) or book_of(short) or book_of(name) or _BEYOND.get(at) or short or name
        title = name or self._book
        if title:
            self.scribe.block(title, self.tag, HEADING)

    def ended(self, frame: Frame) -> None:
        """A verse ends with its element."""
        super().ended(frame)
        if frame.name.upper() == "INFORMATION":
            self._in_header = False
            told = self.told.get("language", [""])[0].casefold()
            self.language = _LANGUAGES.get(told) or (told if len(told) == 2 else self.language)  # noqa: PLR2004 - "en"
        elif frame.name.upper() in {"VERS", "VERSE"}:
            self.end_verse()
