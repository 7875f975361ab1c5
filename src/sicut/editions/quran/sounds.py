"""Vowelled Arabic as sounds, and the Latin letters in which romanisations spell each.

The letters are those of ALA-LC, DIN 31635 and the DMG, ISO 233, EI², BGN/PCGN, of Turkish, Indonesian and Malay,
Persian and Urdu usage, and of English, French, German and Spanish print, without diacritics that tell no sounds apart.
"""

from collections.abc import Iterator
from typing import NamedTuple

Ways = tuple[str, ...]
"""The ways to spell a sound; one of them is empty where it may go unwritten."""

_FATHA, _DAMMA, _KASRA, _SHADDA, _DAGGER = "\u064e\u064f\u0650\u0651\u0670"
_SHORT = {_FATHA: "a", _DAMMA: "u", _KASRA: "i", _DAGGER: "ā"}
_MARKS = frozenset("\u064b\u064c\u064d\u0652") | {*_SHORT, _SHADDA}
_WEAK = {("a", "ا"): "ā", ("a", "ى"): "ā", ("a", "و"): "aw", ("a", "ي"): "ay", ("u", "و"): "ū", ("i", "ي"): "ī"}
_HAMZAS = dict.fromkeys("أإئؤ", "ء")
_SUN = frozenset("تثدذرزسشصضطظلن")

# Before the bar what is taken in any name, after it what would make names of too many words of other languages.
_VOWELS = {
    "a": "a e | aa ae",
    "aʿ": "a aa",
    "i": "i | e",
    "u": "u | o ou",
    "ā": "a aa | ae",
    "ī": "i ee ii | ie iy",
    "ū": "u oo uu ou | o uw",
    "aw": "aw au ow ou ev aou | av ew eu ov o",
    "ay": "ay ai ey ei | aj ej aiy",
    "iy": "iy i | ij y ey iyy",
    "ah": "a ah at e eh et",
    "-": "i e u a",
}
_CONSONANTS = {
    "ء": "a",
    "ع": "a",
    "ب": "b",
    "ت": "t",
    "ث": "th s ts | t z",
    "ج": "j dj dsch c dzh | g dsh zh y",
    "ح": "h",
    "خ": "kh ch h x | j",
    "د": "d",
    "ذ": "dh z d ds | dz th",
    "ر": "r",
    "ز": "z",
    "س": "s",
    "ش": "sh sch ch sy | sj",
    "ص": "s sh",
    "ض": "d dh z | dl dz",
    "ط": "t th",
    "غ": "gh g | rh",
    "ف": "f",
    "ق": "q k | g gh",
    "ك": "k | c",
    "ل": "l",
    "م": "m",
    "ن": "n",
    "ه": "h",
    "و": "w v ou | u",
    "ي": "y i j",
}
_MAY_BE_UNWRITTEN = frozenset("ءع-")


class _Letter(NamedTuple):
    """A letter with the vowel on it, if any, and whether it is doubled."""

    sign: str
    vowel: str
    doubled: bool


def is_vowelled(name: str) -> bool:
    """Whether *name* says how it is spoken."""
    return any(c in _SHORT for c in name) or "آ" in name


class Taken(NamedTuple):
    """Which ways are taken: those of few usages, and letters that are written twice without need."""

    rare: bool
    doubled: bool


def sounds(name: str, taken: Taken) -> tuple[Ways, ...]:
    """The sounds of a vowelled name of one or more words; before its first word an article may be or be left out."""
    reader = _Reader(taken)
    words = name.split()
    for number, word in enumerate(words):
        bare = word.removeprefix("ال") if len(word) > len("ال") else word
        if not number or bare != word:
            reader.article(bare, first=not number)
        reader.word(tuple(_letters(bare)), last=number == len(words) - 1)
    return tuple(reader.found)


def _letters(word: str) -> Iterator[_Letter]:
    at = 0
    while at < len(word):
        end = at + 1
        while end < len(word) and word[end] in _MARKS:
            end += 1
        marks = word[at + 1 : end]
        vowel = next((_SHORT[mark] for mark in (_DAGGER, *_SHORT) if mark in marks), "")
        yield _Letter(_HAMZAS.get(word[at], word[at]), vowel, _SHADDA in marks)
        at = end


class _Reader:
    """Reads words into sounds."""

    def __init__(self, taken: Taken) -> None:
        self.found: list[Ways] = []
        self._taken = taken

    def article(self, word: str, *, first: bool) -> None:
        """The article before *word*, its *l* as it is or assimilated."""
        ways = [vowel + "l" for vowel in "aeui"]
        if word[0] in _SUN:
            ways += [vowel + way for vowel in "aeui" for way in self._ways(_CONSONANTS, word[0])]
        self.found.append(("", *ways) if first else tuple(ways))

    def word(self, letters: tuple[_Letter, ...], *, last: bool) -> None:
        """The sounds of a word, which is the last of its name or not."""
        at = 0
        while at < len(letters):
            letter = letters[at]
            at += 1
            vowel = self._onset(letter, first=at == 1)
            while vowel:
                named, taken = _vowel(vowel, letters[at : at + 1], last=last)
                self.found.append(self._ways(_VOWELS, named))
                at += taken
                # The y between i and another vowel is part of the sound, and its own vowel comes after.
                vowel = letters[at - 1].vowel if named == "iy" else ""

    def _onset(self, letter: _Letter, *, first: bool) -> str:
        """What *letter* sounds like before its vowel, which is returned."""
        if letter.sign == "آ":
            self.found.append(self._ways(_VOWELS, "ā"))
            return ""
        if letter.sign == "ا":
            return letter.vowel or "i"
        self.found.append(self._consonant(letter, first=first))
        return letter.vowel

    def _consonant(self, letter: _Letter, *, first: bool) -> Ways:
        """A letter inside a word may be written twice: as it is doubled, to show that it is sharp, or by mistake."""
        ways = self._ways(_CONSONANTS, letter.sign)
        if letter.sign == "ج" and letter.doubled:  # a y written twice is a y
            ways = tuple(way for way in ways if way != "y")
        if first or not (self._taken.doubled or letter.doubled):
            return ways
        written = [way for way in ways if way]
        twice = [way + way for way in written if len(way) > 1] if letter.doubled else []
        return (*ways, *(way[0] + way for way in written), *twice)

    def _ways(self, table: dict[str, str], sound: str) -> Ways:
        usual, _, others = table[sound].partition(" | ")
        ways = (*usual.split(), *(others.split() if self._taken.rare else ()))
        return ("", *ways) if sound in _MAY_BE_UNWRITTEN else ways


def _vowel(short: str, following: tuple[_Letter, ...], *, last: bool) -> tuple[str, int]:
    """The name of the vowel that begins with *short*, and how many of the letters that follow belong to it."""
    if not following:
        return (short if last else "-"), 0
    after = following[0]
    if after.sign == "ة":
        return "ah", 1
    if short == "i" and after.sign == "ي" and after.vowel:
        return "iy", 1
    if not after.vowel and not after.doubled and (short, after.sign) in _WEAK:
        return _WEAK[short, after.sign], 1
    return ("aʿ" if short == "a" and after.sign == "ع" else short), 0
