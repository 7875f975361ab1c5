"""Misspelt names of books: those that are long and like no other word.

A word stands for a name when both have nearly the same consonants (doubled letters counted once, letters that sound
alike as one) and differ in few letters. Bounded, so that no ordinary word of English, German, French, Spanish or Latin
is a misspelling of a book.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

from sicut.editions.bible.tables import Name, tables
from sicut.text.distance import edit_distance, is_swapped

_KEPT = 1 << 13
_LEAST, _MOST = 6, 24
_LEAST_SKELETON = 3
_SOUNDS = (("ph", "f"), ("ch", "k"), ("ck", "k"), ("th", "t"), ("tz", "s"))
_ALIKE = str.maketrans({"c": "k", "q": "k", "z": "s", "v": "f", "y": "i"})
_VOWELS = re.compile("[aeiou]|h(?![aeiou]|$)")
_LATIN = re.compile("[a-z]+")

# Words that are near a book's name and mean something else; with all that they begin.
_OTHERS = tuple(
    """philippin filipin proverbial konig collision closen closer genoss genuss brauch revolution regulation
    relation apocalypt ecclesiastic deuteronomi levitical galici matthews mathews samuels daniels danielle
    denial thessalonik thessalonica maccabean revelator lamentabl palm spric sprac sprech predig nemours
    mythus ephesus glatt glitt galant jerome johann chronicler chronicled nummer numer revoc provee romaan
    cornic corniq colision corrent corrient corent romana romano""".split()
)
_OTHER_NAMES = frozenset(
    """matthias mathias philippus philippe philippa samuele danieli daniil jacobs jakobs matthes phelim chronic
    chronically chronicling genes bruch marks apostel aposteln apostels muchas romanes marcas filipe philipe
    hebras hebreeuws galati regno daniele number numbered ether ethers issas bauch geese genesen perdo perus
    abide auges lacus salomo susan esteban malacca""".split()
)
_LEAST_WEAK = 9
_SAME, _OTHER, _BRIEF = 3, 4, 7
_LONG = 9
_MOST_JUMBLED = 2


class Near(NamedTuple):
    """The name that a word stands for, by its letters, and in how many letters they differ."""

    key: str
    distance: int


@lru_cache(maxsize=_KEPT)
def near(word: str, more: int = 0) -> Near | None:
    """The one name of the tables that the folded *word* misspells; *more*: how many letters more may differ."""
    if not _LEAST - 1 <= len(word) <= _MOST or not _LATIN.fullmatch(word) or _means_something_else(word):
        return None
    short, bones = _single(word), _skeleton(word)
    if key := _shuffles().get(_shuffle(word)) or _singles().get(short):
        return Near(key, 1)
    found = dict(_jumbled(word))
    for shape in {bones, *_without_one(bones)}:
        for key in _shapes().get(shape, ()):
            if key[0] != word[0]:
                continue
            most = _allowed(_single(key), bones, is_same=_skeleton(key) == bones) + more
            if (distance := _apart(short, _single(key), most)) <= most:
                found[key] = distance
    return _best(found)


def _means_something_else(word: str) -> bool:
    return word in _OTHER_NAMES or word.startswith(_OTHERS)


def nearest(word: str, names: frozenset[str]) -> str | None:
    """The one of *names* that *word*, of four letters or more, has one slip in: where only they can stand."""
    if len(word) < 4 or not _LATIN.fullmatch(word):  # noqa: PLR2004
        return None
    close = [name for name in names if name[0] == word[0] and _apart(word, name, 1) <= 1]
    return min(close) if close else None


def _best(found: dict[str, int]) -> Near | None:
    if not found:
        return None
    least = min(found.values())
    keys = sorted(key for key, distance in found.items() if distance == least)
    meant = {tables().names[key].of(0)[:1] for key in keys}
    return Near(keys[0], least) if len(meant) == 1 else None


def _single(word: str) -> str:
    """*word* with doubled letters once."""
    return "".join(letter for letter, _ in groupby(word))


def _skeleton(word: str) -> str:
    word = _single("i" + word[1:] if word[0] == "j" else word)
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    word = word.translate(_ALIKE)
    return _single(word[:1] + _VOWELS.sub("", word[1:]))


def _without_one(bones: str) -> Iterator[str]:
    if len(bones) > _LEAST_SKELETON:
        for at in range(len(bones)):
            yield bones[:at] + bones[at + 1 :]


def _allowed(name: str, bones: str, *, is_same: bool) -> int:
    """How many letters may differ: more, when all consonants are right."""
    if not is_same:
        return (len(name) - 3) // _OTHER
    if len(bones) == _LEAST_SKELETON and len(name) <= _BRIEF:
        return 1
    return (len(name) - 1) // _SAME + (len(name) >= _LONG)


def _jumbled(word: str) -> Iterator[tuple[str, int]]:
    """The names that have the letters of *word*, some of them twice or in another place."""
    for key in _letter_sets().get(frozenset(word), ()):
        if key[0] == word[0] and len(word) >= len(key) - 1:
            most = _MOST_JUMBLED if set(word) == set(key) else 1
            if (distance := _apart(word, key, most)) <= most:
                yield key, distance


@cache
def _letter_sets() -> dict[frozenset[str], list[str]]:
    """The names by their letters, and by all but one of them."""
    sets: dict[frozenset[str], list[str]] = {}
    for key in sorted(tables().full):
        if _LATIN.fullmatch(key) and len(key) >= _LEAST and not tables().names[key].weak:
            for letters in {frozenset(key), *(frozenset(key) - {letter} for letter in key)}:
                sets.setdefault(letters, []).append(key)
    return sets


def _is_brief(key: str) -> bool:
    return len(key) < (_LEAST + 1 if tables().names[key].weak else _LEAST - 1)


def _is_short(key: str, name: Name) -> bool:
    return len(_single(key)) < (_LEAST_WEAK if name.weak else _LEAST)


def _apart(one: str, other: str, most: int) -> int:
    return 1 if is_swapped(one, other) else edit_distance(one, other, most)


def _shuffle(word: str) -> tuple[str, str, str]:
    """What stays the same when letters inside *word* change places."""
    return word[0], "".join(sorted(word)), word[-1]


@cache
def _shuffles() -> dict[tuple[str, str, str], str]:
    return {_shuffle(key): key for key in sorted(tables().full) if _LATIN.fullmatch(key) and not _is_brief(key)}


@cache
def _singles() -> dict[str, str]:
    plain = (key for key in sorted(tables().full) if _LATIN.fullmatch(key) and not tables().names[key].weak)
    return {_single(key): key for key in plain if len(key) >= _LEAST}


@cache
def _shapes() -> dict[str, list[str]]:
    """The long names of one word, by their skeletons and these without one letter."""
    shapes: dict[str, list[str]] = {}
    for key, name in tables().names.items():
        if key not in tables().full or not _LATIN.fullmatch(key) or _is_short(key, name):
            continue
        bones = _skeleton(key)
        if len(bones) >= _LEAST_SKELETON:
            for shape in {bones, *_without_one(bones)}:
                shapes.setdefault(shape, []).append(key)
    return shapes
