"""Whole searches by the native core, many in one call, with the results of the reference in ``mapper.py``.

The core takes the words of a window from the stream, which parts a few oddly spelt ones otherwise than
:func:`sicut.text.segment.words` (two apostrophes within a word). So it tells all windows it looked at, and a lemma
whose windows have other words here is left to the reference. Of one with Arabic letters it tells every alignment:
whether two spellings are one word is seen in the text.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from math import inf, log2
from typing import NamedTuple, TypeAlias
from zlib import adler32

from sicut.collate import significance
from sicut.collate.category import NEGATIONS
from sicut.collate.core_index import CoreIndex
from sicut.collate.extend_core import flags_of, steps_of
from sicut.collate.index import Index
from sicut.collate.native import Core, Numbers, encoded, number, numbers, received, text
from sicut.collate.window import tokens, window
from sicut.model.alignment import Alignment, Lemma
from sicut.text.arabic import CALLS
from sicut.text.arabic_letters import is_arabic
from sicut.text.lexicon.anywhere import NUMBERS
from sicut.text.segment import Columns
from sicut.text.unicode_tables import UNSPACED

_PLACE = 9
_WINDOW = 4


class Limits(NamedTuple):
    """The numbers of ``mapper.py`` and ``seed.py``, in the order of ``core/src/mapper.rs``."""

    most_places: int
    most_tried: int
    most_tried_bytes: int
    least_tries: int
    most_words: int
    extended: int
    reach: int
    most_word_seeds: int
    most_listed: int
    rival: float
    weak: float
    share: float
    sure: float


@dataclass(frozen=True, slots=True)
class Asked:
    """In which witnesses to look, and how sure to be."""

    index: Index
    witnesses: frozenset[int]
    bound: float
    limits: Limits


class Stage(IntEnum):
    """What led to an alignment, in the order of ``core/src/mapper.rs``."""

    WHOLE = 0
    FEW = 1
    GRAMS = 2
    WORDS = 3


Tried: TypeAlias = list[tuple[Stage, Alignment]]
"""Every alignment that the core made, in the order of trying, before words in another spelling count as the same."""


def find_all(core: CoreIndex, lemmas: Sequence[Lemma], asked: Asked) -> Iterator[tuple[Alignment, ...] | Tried | None]:
    """What ``mapper.find`` promises for each of *lemmas*; every alignment of one that may stand in another spelling.

    Nothing for one that is left to the reference.
    """
    _tell(core.native)
    sent = b"".join(map(_sent, lemmas))
    answer = core.find_all(_header(asked), asked.witnesses, sent) if sent else b""
    found = _Answer(answer, asked.index)
    return (found.next(lemma) if _is_fit(lemma) else None for lemma in lemmas)


def _is_fit(lemma: Lemma) -> bool:
    return bool(lemma.tokens.keys) and all(lemma.tokens.keys)


def _is_arabic(letters: str) -> bool:
    return not letters.isascii() and any(map(is_arabic, letters))


def _sent(lemma: Lemma) -> bytes:
    if not _is_fit(lemma):
        return b""
    letters = "".join(lemma.tokens.keys)
    keys: Iterable[str | bytes] = lemma.tokens.keys
    lengths = numbers(map(len, keys if letters.isascii() else map(encoded, lemma.tokens.keys)))
    brackets = numbers(bracket.before for bracket in lemma.brackets)
    return text(letters) + lengths + brackets + number(_is_arabic(letters))


class _Answer:
    """What the core found, read lemma by lemma."""

    __slots__ = ("_answer", "_at", "_index", "_numbers")

    def __init__(self, answer: bytes, index: Index) -> None:
        self._answer, self._index = answer, index
        self._numbers, self._at = received(answer), 0

    def next(self, lemma: Lemma) -> tuple[Alignment, ...] | Tried | None:
        """What was found of the next lemma, or nothing when the core saw other words than there are."""
        windows = [self._window(*self._take(_WINDOW)) for _ in range(self._count())]
        tried = [self._place(lemma, windows) for _ in range(self._count())]
        found = [place for place in tried if place is not None]
        if None in windows:
            return None
        return found if _is_arabic("".join(lemma.tokens.keys)) else tuple([place for _, place in found])

    def _count(self) -> int:
        (found,) = self._take(1)
        return found

    def _take(self, count: int) -> Numbers:
        self._at += count
        return self._numbers[self._at - count : self._at]

    def _window(self, witness: int, start: int, end: int, words: int) -> tuple[int, Columns] | None:
        found = window(self._index, witness, (start, end))
        return (witness, found) if adler32(encoded("\0".join(found.keys))) == words else None

    def _place(self, lemma: Lemma, windows: Sequence[tuple[int, Columns] | None]) -> tuple[Stage, Alignment] | None:
        (exponent,) = struct.unpack_from("<d", self._answer, 8 * self._at)
        _, cost, stage, same, intact, number_of_window, first, last, count = self._take(_PLACE)
        steps = self._take(2 * count)
        seen = windows[number_of_window]
        if seen is None:
            return None
        witness, words = seen
        kept = tokens(self._index.sketches[witness].text, words, first, last)
        share = same / len(lemma.tokens.keys)
        return Stage(stage), Alignment(witness, kept, steps_of(steps), cost, share, 2.0**exponent, intact == 1)


@cache
def _tell(core: Core) -> None:
    """Tell the core, once, what the tables say of words and letters."""
    listed = b"".join(bytes([flags_of(word)]) + text(word) for word in NUMBERS | NEGATIONS | CALLS)
    core.call("lexicon", numbers(UNSPACED) + listed)


def _header(asked: Asked) -> bytes:
    """Weights, limits and the bound."""
    lists = significance.COMPANY, significance.COMPANY_UNSPACED, significance.LENGTH_SHARES
    weights = (
        significance.UNSPACED_SHARE, significance.PRIOR_WORDS, significance.KINDS, significance.ADDED,
        significance.SKIPPED, significance.PARTED, significance.ALIKE, significance.LETTER, significance.MOST_BITS,
        significance.MOST_EXPONENT,
    )  # fmt: skip
    lengths = b"".join(number(len(one)) + struct.pack(f"<{len(one)}d", *one) for one in lists)
    rest = struct.pack("<10dQ", *weights, significance.LEAST_CUT)
    return lengths + rest + struct.pack("<9Q4dd", *asked.limits, _largest_exponent(asked.bound))


@lru_cache(maxsize=16)
def _largest_exponent(bound: float) -> float:
    """The largest number that 2 to the power of it is at most *bound*: the core compares the exponents."""
    if bound <= 0 or bound >= 2.0**significance.MOST_EXPONENT:
        return inf if bound > 0 else -inf
    low, high = log2(bound) - 1, log2(bound) + 1
    while low < (middle := (low + high) / 2) < high:
        low, high = (middle, high) if 2.0**middle <= bound else (low, middle)
    return low
