"""The fonts and the styles of a document in RTF, as its head lists them."""

import re

from sicut.read import rtf_words as words
from sicut.read.rtf_groups import Format

_HEADING = re.compile(r"\s*heading ([1-9])", re.IGNORECASE)
_QUOTATION = re.compile(r"\s*(?:intense quote|quote|quotations|block text|block quotation)\b", re.IGNORECASE)
_BODY = 9
_LONGEST = 100


class Tables:
    """Takes the words of both tables."""

    def __init__(self) -> None:
        self.fonts: dict[int, str] = {}
        """The codec of each font, by its number."""
        self.styles: dict[int, Format] = {}
        """What a paragraph is by its style, by the number of that."""
        self._font = self._style = 0
        self._name = ""

    def word(self, table: str, word: str, number: int | None) -> None:
        """A control word in the *table* ``fonttbl`` or ``stylesheet``."""
        if table == "fonttbl":
            self._font_word(word, number or 0)
        elif word in {"s", "cs", "ds", "ts"}:
            self._style = (number or 0) if word == "s" else -1
            self._name = ""
        elif word == "outlinelevel" and number is not None and 0 <= number < _BODY:
            self.styles[self._style] = self.styles.get(self._style, Format())._replace(heading=number + 1)
        elif word == "sbasedon" and number in self.styles:
            self.styles.setdefault(self._style, self.styles[number or 0])

    def _font_word(self, word: str, number: int) -> None:
        if word == "f":
            self._font = number
        elif word == "fcharset" and number in words.CHARSETS:
            self.fonts.setdefault(self._font, words.CHARSETS[number])
        elif word == "cpg" and (codec := words.code_page(number)):
            self.fonts[self._font] = codec

    def name(self, text: str) -> None:
        """A part of the name of a style."""
        self._name += text[:_LONGEST]
        if self._style < 0 or len(self._name) > _LONGEST:
            self._name = self._name[: _LONGEST + 1]
            return
        before = self.styles.get(self._style, Format())
        found = _HEADING.match(self._name)
        if found is not None and before.heading is None:
            self.styles[self._style] = before._replace(heading=int(found[1]))
        elif _QUOTATION.match(self._name):
            self.styles[self._style] = before._replace(quotation=True)
