"""Words: runs of letters and digits, with the apostrophes, marks and decimal points inside them.

In scripts without spaces each character is a word. Hyphens part words; spelling with and without
one is compared later, by their letters. The rules are those of UAX #29 (word boundaries), cut down
to what can be said character by character.
"""

import re
from itertools import islice
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

_ASCII = re.compile(r"[a-z0-9]+(?:['`][a-z0-9]+|(?<=[0-9])[.,](?=[0-9])[a-z0-9]+)*")


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


def _key(lowered: str) -> str:
    """The folded letters of a word in ASCII."""
    return lowered if lowered.isalnum() else "".join(c for c in lowered if c.isalnum())


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
        matches = list(_ASCII.finditer(text.lower()))
        spans = [match.span() for match in matches]
        found = [_key(match.group()) for match in matches]
    else:
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
        return tuple(map(_key, _ASCII.findall(text.lower())))
    return tuple(word.key for word in words(text))


def place(text: str, number: int) -> Span:
    """Where the word *number* of *text* stands; it has so many."""
    if text.isascii():
        return Span(*next(islice(_ASCII.finditer(text.lower()), number, None)).span())
    return words(text)[number].span
