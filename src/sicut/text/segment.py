"""Words: runs of letters and digits, with the apostrophes, marks and decimal points inside them.

In scripts without spaces each character is a word. Hyphens part words; spelling with and without
one is compared later, by their letters. The rules are those of UAX #29 (word boundaries), cut down
to what can be said character by character.
"""

import re
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


# One letter for each class of character, so that the pattern needs no Unicode class of `re`.
LETTER, VOWEL, DIGIT, SINGLE, JOINER, APOSTROPHE, POINT, OTHER = "wvdsja. "
_KEPT = 1 << 15
_WORD = re.compile(r"s[jv]*|[wvd][wvdj]*(?:aj*[wvd][wvdj]*|(?<=d)\.(?=d)[wvdj]+)*")


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


class _Classes(dict[int, str]):
    """A table for ``str.translate`` that fills itself."""

    def __missing__(self, point: int) -> str:
        found = self[point] = _class_of(chr(point))
        return found


_CLASSES = _Classes()


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
    spans = [match.span() for match in _WORD.finditer(text.translate(_CLASSES))]
    keys = [_KEYS[text[start:end]] for start, end in spans]
    if not all(keys):
        spans = [span for span, key in zip(spans, keys, strict=True) if key]
        keys = [key for key in keys if key]
    return Columns([start + at for start, _ in spans], [end + at for _, end in spans], keys)


def words(text: str, at: int = 0) -> tuple[Word, ...]:
    """The same as one :class:`Word` each."""
    new = tuple.__new__  # a third of the time of calling the types
    return tuple(
        [new(Word, (new(Span, (start, end)), key)) for start, end, key in zip(*columns(text, at), strict=True)]
    )
