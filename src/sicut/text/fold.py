"""Folding: the form in which texts are searched, never judged.

Compatibility decomposition and case folding by code point (UTR #30 in spirit; UAX #15, Unicode
Standard section 3.13), without diacritics, points, apostrophes and invisible characters, and with one
letter for each that the hands of Arabic write in several ways. Each code point folds by itself, so an
offset of the folded text can always be mapped back.
"""

from functools import cache

from sicut.text import unicode_tables as tables
from sicut.text.unicode import APOSTROPHES, is_dropped_mark, is_ignorable, is_mark, is_unspaced, is_word_character

TATWEEL = "\u0640"


@cache
def fold_character(c: str) -> str:
    """The folded form of one code point: letters or digits, nothing, or one space.

    Characters of scripts without spaces come between spaces, as each is a word.
    """
    if c in APOSTROPHES or c == TATWEEL or is_ignorable(c) or is_dropped_mark(c):
        return ""
    if is_unspaced(c):
        return f" {tables.FOLD.get(ord(c), c)} "
    if is_word_character(c) or is_mark(c):
        return tables.FOLD.get(ord(c), c)
    return " "


class _Folding(dict[int, str]):
    """A table for ``str.translate`` that fills itself."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = fold_character(chr(point))
        return folded


FOLDING = _Folding()

DECIMAL_POINTS = frozenset(".,\u066b\u066c")

POINTED = _Folding({ord(c): "." for c in DECIMAL_POINTS})
"""As :data:`FOLDING`, but every sign that may stand in a number is kept as a point."""


def fold(text: str) -> str:
    """*text* folded: words apart by one or more spaces. Linear in the length of *text*."""
    return text.translate(FOLDING)


def letters(text: str) -> str:
    """*text* folded, without any space: the letters and digits alone."""
    return text.translate(FOLDING).replace(" ", "")


@cache
def listed(words: str) -> frozenset[str]:
    """The folded forms of *words*, which are apart by spaces: for tables, as each is kept."""
    return frozenset(letters(word) for word in words.split())
