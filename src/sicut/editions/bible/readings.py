"""What the words at one place of a text may be read as: a name of a book, with what stands before and behind it."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sicut.editions.bible.misspelling import near, nearest
from sicut.editions.bible.scanning import (
    NUMBER_BEHIND,
    NUMERAL_SIGNS,
    Word,
    has_case,
    is_all_capital,
    is_all_small,
    is_capital,
    next_word,
    word_at,
)
from sicut.editions.bible.tables import Name, tables
from sicut.text.pattern import pattern

_DAY = pattern("[ \u00a0][0-9]{1,2}\\.(?:[ \u00a0]|[0-9]{1,2}\\.)")
_BRACKET = pattern(" ?\\(")
_CHAPTER_AND_VERSE = pattern("[ \u00a0][0-9]{1,3}[:.,][0-9]")
_SIGN_AND_VERSE = pattern(f"[.{NUMERAL_SIGNS}]?[ \u00a0][0-9]{{1,3}}[:.,] ?[0-9]")
_SUFFIXES = frozenset("st nd rd th d er ere re e eme emes nde ro do to ter te o a os as iere ieme".split())
_FIRST_TO_FIFTH = frozenset("12345")
_WORDS_BEFORE = 10
_WORDS_IN_NAME = 9
_LETTERS, _SHORT = 2, 3
_BRIEF = 4
_LONG_SLIP = 9
_CUT = 5
_CUT_UNCASED = 4
_MOST_ATTACHED = 2
_ATTACHED = frozenset("בלוכמשهوبلفك")
_GOSPELS = frozenset(("Matt", "Luke", "John"))

# Abbreviations of up to four letters that are nothing else in the languages of the tables.
_PLAIN = frozenset(
    """gn dt lv ps mt lk jn jb jl exod deut judg ruth ezra esth esr esra hiob psa pss prov eccl koh hld isa jes jer ezek
    hos joel amos obad jona jon nah zeph zef zech hag matt luke lc john joh apg offb apk eph heb hebr jas jak jude
    tob jdt macc mal psal ijob ecc qoh ijb spr klgl hes phlm phm hch flp flm miq""".split()
)
_SMALL_WORDS = frozenset("in".split())
_PSALMS = frozenset("psalm psalms salmo salmos psaume psaumes psalmus".split())


class Reading(NamedTuple):
    """A name that ends at ``end``, what it may mean, and whether it may just as well be a common word.

    ``needs_number``: without a number right behind it, it is no name. ``core``: where it begins without
    the words before it, unless an ordinal is among them.
    """

    end: int
    books: tuple[str, ...]
    is_weak: bool
    needs_number: bool
    core: int


class _Before(NamedTuple):
    """What was read before the name; ``begin``: where the ordinal stands."""

    ordinal: int = 0
    begin: int = 0
    has_head: bool = False
    has_link: bool = False
    has_article: bool = False

    def allows(self, core: "_Core") -> bool:
        return not self.has_article or self.has_head or self.has_link or self.ordinal > 0 or core.is_several


class _Core(NamedTuple):
    """An entry of the tables at ``start`` to ``end``; ``slips``: the letters that differ from it."""

    start: int
    end: int
    name: Name
    key: str
    slips: int = 0
    is_several: bool = False
    is_doubtful: bool = False


def readings(text: str, start: int) -> Iterator[Reading]:
    """All readings of the words from *start*.

    What stands before a name is read word by word; at each word, the name itself may begin.
    """
    before = _Before()
    word = word_at(text, start)
    for count in range(_WORDS_BEFORE):
        if word is None:
            return
        yield from _names_at(text, word, before)
        suffix = _suffix(text, word) if not before.ordinal and word.key in tables().ordinals else None
        following = _after(before, word, is_first=count == 0)
        if following is None:
            return
        before = following
        if suffix and (beyond := next_word(text, suffix.end)):
            yield from _names_at(text, beyond, before)
            word = suffix
        word = next_word(text, word.end)


def is_plain(key: str) -> bool:
    """Whether the abbreviation *key* is no common word, so that it is a name in small letters too."""
    return key in _PLAIN


def is_psalm(key: str) -> bool:
    """Whether *key* is a word for a psalm, a name in small letters too."""
    return key in _PSALMS


def is_suffix(key: str) -> bool:
    """Whether *key* is the end of an ordinal in digits ("st", "er")."""
    return key in _SUFFIXES


def _after(before: _Before, word: Word, *, is_first: bool) -> _Before | None:
    """What has been read when *word* is no part of the name itself; ``None`` if it must be."""
    table = tables()
    if before.has_head and word.key in table.prepositions:
        return before._replace(has_link=True)
    if not before.ordinal and (value := table.ordinals.get(word.key)):
        return before._replace(ordinal=value, begin=word.start)
    if word.key in table.heads:
        return before._replace(has_head=True)
    if word.key in table.prepositions:
        return before._replace(has_link=True)
    if word.key in table.articles:
        return before._replace(has_article=True)
    return before if not is_first and word.key in table.links else None


def _names_at(text: str, word: Word, before: _Before) -> Iterator[Reading]:
    core = _core(text, word) or _slipped(text, word, before)
    if core and before.allows(core) and not _is_common(text, core, before):
        yield from _with_ordinals(text, core, before)


def _is_common(text: str, core: _Core, before: _Before) -> bool:
    """Whether it is a short word in small letters ("is", "la"), or "Am" before a day ("Am 9. März", "Am 9.3.")."""
    if before.ordinal or len(core.key) > _SHORT:
        return False
    if core.key == "am" and _DAY().match(text, core.end):
        return True
    return not is_capital(text[core.start]) and core.key not in _PLAIN


def _suffix(text: str, number: Word) -> Word | None:
    if number.key not in _FIRST_TO_FIFTH:
        return None
    word = word_at(text, number.end + (text[number.end : number.end + 1] == "."))
    return word if word and word.key in _SUFFIXES else None


def _core(text: str, word: Word) -> _Core | None:
    """The longest entry of the tables that begins at *word*; or what it may be cut short or misspelt from."""
    table = tables()
    if word.key not in table.leads:
        return _attached(text, word) or _unsure(text, word)
    best: _Core | None = None
    key, end = word.key, word.end
    for count in range(_WORDS_IN_NAME):
        if name := table.names.get(key):
            best = _Core(word.start, end, name, key, is_several=count > 0)
        more = next_word(text, end) if key in table.longer else None
        if more is None and (bracket := _BRACKET().match(text, end)):
            inner = word_at(text, bracket.end())
            more = inner._replace(end=inner.end + 1) if inner and text[inner.end : inner.end + 1] == ")" else None
        if more is None:
            break
        key, end = key + more.key, more.end
    return best or _unsure(text, word)


def _attached(text: str, word: Word) -> _Core | None:
    """A name with conjunctions and prepositions of one letter written to it, in Hebrew or Arabic."""
    for count in range(1, _MOST_ATTACHED + 1):
        key = word.key[count:]
        is_sure = len(key) > _SHORT or (len(key) == _SHORT and NUMBER_BEHIND().match(text, word.end))
        if word.key[count - 1 : count] not in _ATTACHED or not is_sure:
            break
        if name := tables().names.get(key):
            return _Core(word.start, word.end, name, key)
    return None


def _unsure(text: str, word: Word) -> _Core | None:
    """A name misspelt or cut short, with a number right behind it."""
    if not is_capital(text[word.start]) or not NUMBER_BEHIND().match(text, word.end):
        return None
    return _misspelt(word) or _cut(text, word)


def _misspelt(word: Word) -> _Core | None:
    if close := near(word.key):
        name = tables().names[close.key]
        is_singular = close.key.startswith(word.key)
        is_doubtful = is_singular or close.distance > 1 or len(close.key) < _LONG_SLIP
        return _Core(word.start, word.end, name, close.key, close.distance, is_doubtful=is_doubtful)
    return None


def _slipped(text: str, word: Word, before: _Before) -> _Core | None:
    """A short name with one slip, where an ordinal or a noun leaves only few that it can be."""
    if not (before.ordinal or before.has_head or before.has_link) or word.key in tables().leads:
        return None
    if not is_capital(text[word.start]) or not NUMBER_BEHIND().match(text, word.end):
        return None
    if close := near(word.key, 1):
        name = tables().names[close.key]
        return _Core(word.start, word.end, name, close.key, close.distance, is_doubtful=True)
    if key := nearest(word.key, _expected(before.ordinal)):
        return _Core(word.start, word.end, tables().names[key], key, 1, is_doubtful=True)
    return None


@cache
def _expected(ordinal: int) -> frozenset[str]:
    """The names that can stand after *ordinal*, or without one after "Gospel" and "Saint"."""
    return frozenset(
        key
        for key, name in tables().names.items()
        if (not name.weak or (ordinal and len(key) > _BRIEF))
        and key in tables().single
        and (name.of(ordinal) if ordinal else _GOSPELS & {*name.books})
    )


def _cut(text: str, word: Word) -> _Core | None:
    """The beginning of a long name, as an abbreviation."""
    least = _CUT if has_case(text[word.start]) else _CUT_UNCASED
    if len(word.key) < least or not (key := tables().cuts.get(word.key)):
        return None
    return _Core(word.start, word.end, tables().names[key], key, 1, is_doubtful=True)


def _with_ordinals(text: str, core: _Core, before: _Before) -> Iterator[Reading]:
    weak = _is_weak(text[core.start : core.end], core, before)
    needs_number = core.slips > 0 or (weak and (len(core.key) <= _SHORT or not is_capital(text[core.start])))
    is_bare_letter = not before.ordinal and not core.name.books and len(core.key) <= _LETTERS
    if (books := core.name.of(before.ordinal)) and not is_bare_letter:
        begin = before.begin if before.ordinal else core.start
        yield Reading(_with_sign(text, core.end), books, weak, needs_number, begin)
    if before.ordinal or not core.name.series:
        return
    after = next_word(text, core.end)
    if after and after.key in tables().heads:
        after = next_word(text, after.end)
    if after and (value := _trail(text, core, after, before)) and (books := core.name.of(value)):
        weak = _is_weak(text[core.start : core.end], core, before._replace(ordinal=value))
        yield Reading(_with_sign(text, after.end), books, weak, needs_number, core.start)


def _trail(text: str, core: _Core, word: Word, before: _Before) -> int:
    """The ordinal that *word* behind the name is.

    "John iii" is a chapter: a digit, a Roman numeral, and whatever follows a name that is a book without an ordinal,
    is one only with chapter and verse behind it.
    """
    if word.key in _FIRST_TO_FIFTH:
        can_be = before.has_head or not core.name.books
        return int(word.key) if can_be and _CHAPTER_AND_VERSE().match(text, word.end) else 0
    value = tables().trails.get(word.key, 0)
    is_sure = not core.name.books and (before.has_head or not word.key.isascii())
    return value if value and (is_sure or _SIGN_AND_VERSE().match(text, word.end)) else 0


def _with_sign(text: str, end: int) -> int:
    """*end*, behind the numeral sign or geresh of Greek and Hebrew letters."""
    is_foreign = text[end - 1 : end] > "\u0370"
    return end + 1 if is_foreign and text[end : end + 1] and text[end] in NUMERAL_SIGNS else end


def _is_weak(written: str, core: _Core, before: _Before) -> bool:
    if has_case(written[0]):
        if is_all_small(written) and core.key not in _PSALMS:
            return True
        if len(core.key) <= _SHORT and is_all_capital(written):
            return True
        if core.key.isascii() and not written.isascii() and not core.name.weak:
            return core.is_doubtful
    if before.has_head or before.ordinal:
        return (core.is_doubtful and len(core.key) < _LONG_SLIP) or len(core.key) == 1 or core.key in _SMALL_WORDS
    if core.is_doubtful or core.name.weak:
        return True
    return len(core.key) <= (_BRIEF if core.key.isascii() else _SHORT) and core.key not in _PLAIN
