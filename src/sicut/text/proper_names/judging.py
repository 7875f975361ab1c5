"""How two words of two names stand to each other."""

from enum import IntEnum
from functools import lru_cache

from sicut.text.distance import edit_distance, is_swapped
from sicut.text.fold import letters
from sicut.text.proper_names import given, places, sounds
from sicut.text.proper_names.parts import Part, is_syllabic, roots
from sicut.text.proper_names.romanised import is_unvowelled, romanised
from sicut.text.unicode import is_upper

_SHORT, _MIDDLE, _LONG, _SLIPS, _ACRONYM = 3, 8, 13, 3, 6
_INFLECTED = frozenset("а у ы е я ю ь и ом ым ои ем еи ии ию ия ие иеи ием ую ого ому ая ых ыи ою".split()) | {""}
"""Endings of declension, folded."""
_FLEETING = ("ел", "ец", "ок", "ек")


class Likeness(IntEnum):
    """How two words stand to each other, the closest first."""

    EQUAL = 0
    VARIANT = 1
    INITIAL = 2
    SPELLING = 3
    OTHER = 4


class Manner(IntEnum):
    """What kind of name the words are of: how its variants are judged."""

    PLAIN = 0
    ARABIC = 1
    CHINESE = 2


@lru_cache(maxsize=16384)
def likeness(one: Part, other: Part, manner: Manner, *, alone: bool) -> Likeness:
    """How *one* and *other* stand to each other; *alone*: no other words of the names agree."""
    if one.number is not None or other.number is not None:
        return Likeness.EQUAL if one.number == other.number else Likeness.OTHER
    if one.key == other.key:
        plain = one.written.casefold() == other.written.casefold() or any(
            w.key != letters(w.written) for w in (one, other)
        )
        return Likeness.EQUAL if plain else Likeness.VARIANT
    mine, theirs = sorted((one.latin, other.latin), key=lambda word: (len(word), word))
    if not mine:
        return Likeness.OTHER
    if len(mine) == 1:
        return Likeness.INITIAL if theirs.startswith(mine) else Likeness.OTHER
    if _are_variants(one, other, manner):
        return Likeness.VARIANT
    if given.spellings_of_one(mine, theirs):
        return Likeness.SPELLING
    return Likeness.SPELLING if _is_slip(one, other, alone=alone) else Likeness.OTHER


def _are_variants(one: Part, other: Part, manner: Manner) -> bool:
    """Whether the words are one by a rule, in whatever script."""
    mine, theirs = one.latin, other.latin
    spelt = any(spell(one.written) == spell(other.written) for spell in (_plain, _expanded))
    if mine == theirs or spelt or given.forms_of_one(mine, theirs) or places.same_land(one.key, other.key):
        return True
    if is_unvowelled(one.written) != is_unvowelled(other.written):
        return sounds.same_consonants(*((mine, theirs) if is_unvowelled(one.written) else (theirs, mine)))
    if is_syllabic(one) and is_syllabic(other):
        return False
    if manner is Manner.ARABIC and sounds.same_arabic(mine, theirs):
        return True
    if manner is Manner.CHINESE and sounds.chinese_key(mine) == sounds.chinese_key(theirs):
        return True
    if given.both_known(mine, theirs) or places.both_known(mine, theirs):
        return False
    other_script = one.key.isascii() != other.key.isascii()
    cyrillic = not one.key.isascii() and not other.key.isascii()
    slavic = other_script or (not cyrillic and sounds.is_slavic(mine) and sounds.is_slavic(theirs))
    return (slavic and sounds.same_sounds(mine, theirs)) or _are_inflected(one, other) or _is_genitive(mine, theirs)


_PLAIN = str.maketrans({"ø": "o", "å": "a", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ħ": "h", "ŧ": "t"})


def _plain(written: str) -> str:
    """A word without the strokes of its letters, as texts without them spell it: Søren, Soren."""
    return letters(written.casefold().translate(_PLAIN))


def _expanded(written: str) -> str:
    """A German or Nordic word as it is spelt without its own letters: Müller, Mueller."""
    spelt = written.casefold()
    for c, plain in (
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("å", "aa"),
        ("ø", "oe"),
        ("æ", "ae"),
        ("þ", "th"),
        ("ð", "d"),
        ("ł", "l"),
        ("đ", "d"),
        ("ı", "i"),
    ):
        spelt = spelt.replace(c, plain)
    return letters(spelt)


def _are_inflected(one: Part, other: Part) -> bool:
    """Whether two Cyrillic words are forms of one noun or of the names of man and wife."""
    if one.key.isascii() != other.key.isascii():
        cyrillic, latin = (other, one) if one.key.isascii() else (one, other)
        stem = romanised(cyrillic.key.rstrip("аяуюеыий"))
        return "\u0400" <= cyrillic.key[0] <= "\u04ff" and len(stem) > _SHORT and sounds.same_sounds(stem, latin.latin)
    mine, theirs = sorted((one.key, other.key), key=lambda word: (len(word), word))
    if not ("\u0400" <= mine[0] <= "\u04ff" and "\u0400" <= theirs[0] <= "\u04ff") or len(mine) <= _SHORT:
        return False
    forms = (mine, f"{mine[:-2]}{mine[-1]}") if mine.endswith(_FLEETING) else (mine,)
    return any(_is_declined(form, theirs) for form in forms)


def _is_declined(one: str, other: str) -> bool:
    """Whether both are one stem with endings of a declension."""
    size = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return size >= _SHORT and {one[size:], other[size:]} <= _INFLECTED


def _is_genitive(mine: str, theirs: str) -> bool:
    """Whether one word is the other with the s of a genitive or plural."""
    shorter, longer = sorted((mine, theirs), key=len)
    known = given.is_given(shorter) or shorter in given.SURNAMES
    return longer == f"{shorter}s" and len(shorter) > _SHORT and not known


def _is_slip(one: Part, other: Part, *, alone: bool) -> bool:
    """Whether one word is the other with a slip of the pen, and neither is another known name."""
    if is_syllabic(one) or is_syllabic(other):
        return False
    mine, theirs = one.latin, other.latin
    if alone and _is_acronym(one) and _is_acronym(other):
        return False
    if mine.isdigit() or theirs.isdigit() or given.both_known(mine, theirs) or places.both_known(mine, theirs):
        return False
    if (roots(mine), roots(theirs)) != (mine, theirs):
        return roots(mine) == roots(theirs)
    return 0 < slips(mine, theirs) <= _allowed(min(len(mine), len(theirs)), alone=alone)


def _is_acronym(word: Part) -> bool:
    return len(word.written) <= _ACRONYM and all(map(is_upper, word.written))


def is_one_slip(one: Part, other: Part) -> bool:
    """Whether a single slip, or digits put for letters, make one word of the other."""
    mine, theirs = one.latin, other.latin
    return slips(mine, theirs) == 1 or roots(mine) == roots(theirs) or given.spellings_of_one(mine, theirs)


def slips(mine: str, theirs: str) -> int:
    """How many slips make one word of the other; two neighbours that changed places are one."""
    if is_swapped(mine, theirs):
        return 1
    count = edit_distance(mine, theirs, _SLIPS)
    return count + 1 if count > 1 and mine[0] != theirs[0] else count


def _allowed(length: int, *, alone: bool) -> int:
    if length <= _SHORT:
        return 0 if alone else 1
    return 1 if length < _MIDDLE else 2 if length < _LONG else 3
