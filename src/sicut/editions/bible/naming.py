"""Names of the books of the Bible in running text."""

from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from sicut.editions.bible.readings import Reading, is_plain, is_psalm, is_suffix, readings
from sicut.editions.bible.scanning import NEXT, NUMBER_BEHIND, WORD, has_case, is_capital
from sicut.editions.bible.tables import folded, tables
from sicut.text.unicode import is_digit

_SPACES = ' .:,"\u05f3\u05f4\u00a0\u2009\u202f'
_IN_NUMBERS = frozenset(
    {
        "",
        *_SPACES,
        *"0123456789ivxlcIVXLC;-\u2013)",
        *map(chr, (*range(0x5D0, 0x5EB), *range(0x660, 0x66A), *range(0x6F0, 0x6FA))),
    }
)
"""What may be the second character behind a name that a number follows."""
_SHORT = 3
_KEPT = 1 << 16


class Named(NamedTuple):
    """A name at ``start`` to ``end``, without a point behind it.

    ``books`` are the OSIS ids of what it may mean, the likeliest first. ``weak``: it is also a common word, a letter or
    another abbreviation, and means a book only with chapter and verse right behind it. ``core``: where the name proper
    begins, behind small words and nouns that are no part of it ("book of").
    """

    start: int
    end: int
    books: tuple[str, ...]
    weak: bool
    core: int


def book_names(text: str) -> Iterator[Named]:
    """The names of books in *text*: the longest at each place, in order, without overlap.

    Each as :func:`book_at` reads it. Linear.
    """
    end = 0
    number_behind = NUMBER_BEHIND().match
    for match in WORD().finditer(text):
        role = _role(match[0])
        if not role:
            continue
        start, behind = match.span()
        if role is _Role.ABBREVIATION and (
            text[behind + 1 : behind + 2] not in _IN_NUMBERS or not number_behind(text, behind)
        ):
            continue
        if start < end or (role > _Role.NAME and not _goes_on(text, behind, role)):
            continue
        if named := book_at(text, start) if is_digit(text[start]) else _longest(text, start):
            yield named
            end = named.end


def book_at(text: str, start: int) -> Named | None:
    """The longest name that begins exactly at *start*.

    A weak name of up to three letters, or one cut short or misspelt, is a name only with a number right behind it.
    """
    return None if _is_inside(text, start) else _longest(text, start)


def _longest(text: str, start: int) -> Named | None:
    best: Reading | None = None
    for reading in readings(text, start):
        if reading.needs_number and not NUMBER_BEHIND().match(text, reading.end):
            continue
        if best is None or reading.end > best.end:
            best = reading
    if best is None:
        return None
    if start and is_digit(text[start - 1]) and (best.is_weak or best.end - start <= _SHORT):
        return None
    return Named(start, best.end, best.books, best.is_weak, best.core)


class _Role(IntEnum):
    """What a word may be at the beginning of a name."""

    NONE = 0
    ABBREVIATION = 1
    NAME = 2
    BEFORE = 3
    ARTICLE = 4


@lru_cache(maxsize=_KEPT)
def _role(word: str) -> _Role:
    key, table = folded(word), tables()
    if len(key) <= _SHORT and not is_capital(word[0]) and not is_plain(key) and key not in table.before:
        return _Role.NONE
    if key in table.articles and key not in table.leads:
        return _Role.ARTICLE
    if key in table.before and (len(key) <= _SHORT or key not in table.single):
        return _Role.BEFORE
    if key in table.leads:
        is_long = len(key) > _SHORT and (word != word.lower() or not has_case(word[0]) or is_psalm(key))
        return _Role.NAME if is_long or key in table.longer else _Role.ABBREVIATION
    if not key.isascii() and (key[1:] in table.names or key[2:] in table.names):
        return _Role.NAME
    return _Role.ABBREVIATION if is_capital(word[0]) and len(key) > _SHORT else _Role.NONE


@lru_cache(maxsize=_KEPT)
def _may_follow(word: str) -> bool:
    key, table = folded(word), tables()
    return key in table.links or is_suffix(key) or _role(word) in (_Role.NAME, _Role.BEFORE)


def _goes_on(text: str, end: int, role: _Role) -> bool:
    """Whether a quick look at the word behind *end* allows a name."""
    if not (match := NEXT().match(text, end)):
        return False
    if _role(match[1]) is _Role.ABBREVIATION and NUMBER_BEHIND().match(text, match.end()):
        return True
    return _may_follow(match[1]) or (role is _Role.BEFORE and is_capital(match[1][0]))


def _is_inside(text: str, start: int) -> bool:
    """Whether *start* is inside a word or a number, or at no word at all."""
    here = WORD().match(text, start)
    if start == 0 or not here:
        return here is None
    before = text[start - 1]
    if is_digit(here[0][0]):
        follows_number = before in ".:,/" and start > 1 and is_digit(text[start - 2])
        return follows_number or bool(WORD().match(before))
    return not is_digit(before) and bool(WORD().match(before))
