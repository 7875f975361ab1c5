"""Properties of characters in one pinned version of Unicode, whatever version the interpreter has.

Verdicts must not change with the interpreter, so nothing that decides one may ask ``str.isalpha``,
``str.lower``, ``unicodedata`` or a class of ``re``. Characters unassigned in :data:`VERSION` have
none of these properties.
"""

from bisect import bisect_right
from functools import lru_cache

from sicut.text import unicode_tables as tables
from sicut.version import UNICODE

VERSION = UNICODE

# White_Space (UAX #44) has not changed since Unicode 6.3.
SPACES = frozenset("\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | {chr(c) for c in range(0x2000, 0x200B)}

# Characters that stand for an apostrophe inside a word; the prime and the grave accent come from typewriters and OCR.
APOSTROPHES = frozenset("'\u2018\u2019\u201b\u02bb\u02bc\u02bd\u2032\uff07`\u00b4")

_KEPT = 1 << 12


def _within(ranges: tuple[int, ...], c: str) -> bool:
    return bisect_right(ranges, ord(c)) % 2 == 1


@lru_cache(maxsize=_KEPT)
def is_word_character(c: str) -> bool:
    """Whether *c* is a letter or a digit, raised and lowered digits excepted."""
    return _within(tables.WORD, c)


@lru_cache(maxsize=_KEPT)
def is_mark(c: str) -> bool:
    """Whether *c* is a combining mark (M) that can be seen."""
    return _within(tables.MARK, c)


def is_dropped_mark(c: str) -> bool:
    """Whether folding drops the mark *c*: points and diacritics, not the vowel signs that spell a syllable."""
    return _within(tables.DROPPED_MARK, c)


def is_vowelled(c: str) -> bool:
    """Whether *c* belongs to a script whose vowel marks are written or left out at will."""
    return _within(tables.VOWELLED, c)


@lru_cache(maxsize=_KEPT)
def is_ignorable(c: str) -> bool:
    """Whether *c* shows nothing (Default_Ignorable_Code_Point)."""
    return _within(tables.IGNORABLE, c)


@lru_cache(maxsize=_KEPT)
def is_upper(c: str) -> bool:
    """Whether *c* is an upper-case or title-case letter."""
    return _within(tables.UPPER, c)


@lru_cache(maxsize=_KEPT)
def is_digit(c: str) -> bool:
    """Whether *c* is a decimal digit of any script (Nd)."""
    return _within(tables.DIGIT, c)


def is_punctuation(c: str) -> bool:
    """Whether *c* is punctuation (P)."""
    return _within(tables.PUNCTUATION, c)


@lru_cache(maxsize=_KEPT)
def is_unspaced(c: str) -> bool:
    """Whether *c* is a letter of a script that writes no spaces between words."""
    return _within(tables.UNSPACED, c)


def is_space(c: str) -> bool:
    """Whether *c* is white space (White_Space)."""
    return c in SPACES
