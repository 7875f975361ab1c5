"""Words: runs of letters and digits, with the apostrophes, marks and decimal points inside them.

In scripts without spaces each character is a word. Hyphens part words; spelling with and without
one is compared later, by their letters. The rules are those of UAX #29 (word boundaries), cut down
to what can be said character by character.
"""

import re
from itertools import accumulate
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.fold import DECIMAL_POINTS, letters
from sicut.text.unicode import (
    APOSTROPHES,
    is_digit,
    is_dropped_mark,
    is_ignorable,
    is_mark,
    is_unspaced,
    is_word_character,
)


class Word(NamedTuple):
    """A word: its span, in code points, and its folded letters."""

    span: Span
    key: str


class Columns(NamedTuple):
    """Words side by side, as less than a third of the time makes them: where each begins and ends, and its key."""

    starts: list[int]
    ends: list[int]
    keys: list[str]

    def place(self, number: int) -> Span:
        """Where a word stands."""
        return Span(self.starts[number], self.ends[number])


# One letter for each class of character, so that the pattern needs no Unicode class of `re`.
LETTER, VOWEL, DIGIT, SINGLE, JOINER, APOSTROPHE, POINT, OTHER = "wvdsja. "
_KEPT = 1 << 15
_WORD = re.compile(r"[wvd][wvdj]*+(?:[a.](?:(?<=a)j*+(?=[wvd])|(?<=d.)(?=d))[wvdj]++)*+|s[jv]*+")

_ASCII = re.compile(r"[a-z0-9]++(?:['`.,](?:(?<=['`])|(?<=[0-9].)(?=[0-9]))[a-z0-9]++)*+")
_WITHIN = "'`.,"
_PARTED = re.compile(f"({_ASCII.pattern})")


def _class_of(c: str) -> str:
    if c in APOSTROPHES:
        return APOSTROPHE
    if c in DECIMAL_POINTS:
        return POINT
    if is_ignorable(c) or is_dropped_mark(c):
        return JOINER
    if is_mark(c):
        return VOWEL
    if is_digit(c):
        return DIGIT
    if is_unspaced(c):
        return SINGLE
    return LETTER if is_word_character(c) else OTHER


def _latin() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a text matches that is all in plain Latin letters, and what parts it into words."""
    classes: dict[str, str] = {}
    for c in map(chr, (*range(0x180), *range(0x2010, 0x2028))):
        classes[_class_of(c)] = classes.get(_class_of(c), "") + re.escape(c)
    digit, apostrophe, point = (f"[{classes[one]}]" for one in (DIGIT, APOSTROPHE, POINT))
    letters_or_digits = f"[{classes[LETTER]}{classes[DIGIT]}]"
    inside = f"{apostrophe}(?={letters_or_digits})|(?<={digit}){point}(?={digit})"
    every = "".join(classes[one] for one in (LETTER, DIGIT, APOSTROPHE, POINT, OTHER))
    return re.compile(f"[{every}]*+"), re.compile(f"({letters_or_digits}++(?:(?:{inside}){letters_or_digits}++)*+)")


_IN_LATIN, _LATIN = _latin()


class _Classes(dict[int, str]):
    """A table for ``str.translate`` that fills itself."""

    def __missing__(self, point: int) -> str:
        found = self[point] = _class_of(chr(point))
        return found


_CLASSES = _Classes()


def _keys_of(lowered: list[str]) -> list[str]:
    """The folded letters of words in ASCII."""
    if not lowered or "".join(lowered).isalnum():
        return lowered
    joined = " ".join(lowered)
    for c in _WITHIN:
        joined = joined.replace(c, "")
    return joined.split(" ")


class _Keys(dict[str, str]):
    """The keys of words as written; most words of a text stand in it many times."""

    def __missing__(self, written: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
        key = self[written] = letters(written)
        return key


_KEYS = _Keys()


def columns(text: str, at: int = 0) -> Columns:
    """The words of *text* in order, each with at least one letter or digit; offsets count from *at*.

    Linear in the length of *text*.
    """
    if text.isascii():
        pieces = _PARTED.split(text.lower())
        found = _keys_of(pieces[1::2])
    elif _IN_LATIN.fullmatch(text):
        pieces = _LATIN.split(text)
        found = [_KEYS[word] for word in pieces[1::2]]
    else:
        return _columns_of_any(text, at)
    bounds = list(accumulate(map(len, pieces), initial=at))
    return Columns(bounds[1:-1:2], bounds[2::2], found)


def _columns_of_any(text: str, at: int) -> Columns:
    """The same in any script."""
    spans = [match.span() for match in _WORD.finditer(text.translate(_CLASSES))]
    found = [_KEYS[text[start:end]] for start, end in spans]
    if not all(found):
        spans = [span for span, key in zip(spans, found, strict=True) if key]
        found = [key for key in found if key]
    return Columns([start + at for start, _ in spans], [end + at for _, end in spans], found)


def words(text: str, at: int = 0) -> tuple[Word, ...]:
    """The same as one :class:`Word` each."""
    new = tuple.__new__  # a third of the time of calling the types
    return tuple(
        [new(Word, (new(Span, (start, end)), key)) for start, end, key in zip(*columns(text, at), strict=True)]
    )


def keys(text: str) -> tuple[str, ...]:
    """The folded letters of the words of *text*: those of :func:`words`, at a fraction of the time."""
    if text.isascii():
        return tuple(_keys_of(_ASCII.findall(text.lower())))
    return tuple(columns(text).keys)
