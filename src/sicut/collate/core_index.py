"""The tables of an index in the native core: what :class:`sicut.collate.index.Tables` is in Python.

Beside the tables' own questions it answers those of ``seed.py`` and ``chain.py`` whole, one call each.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sicut.collate.native import Core, Numbers, Opened, encoded, number, received, text
from sicut.collate.sketch import CHUNK, byte_at

_CHAIN = struct.Struct("<dQQQQQ")
Places = Sequence[tuple[int, int]]


@lru_cache(maxsize=16)
def _scope(witnesses: frozenset[int], count: int) -> bytes:
    """Which of *count* witnesses to look in, to be sent: a byte for each, or none at all for all of them."""
    inside = b"" if len(witnesses) == count else bytes(at in witnesses for at in range(count))
    return number(len(inside)) + inside


def _pairs(found: Numbers) -> Iterator[tuple[int, int]]:
    return zip(found[::2], found[1::2], strict=True)


class _Frequencies(dict[str, int]):
    """How often each word stands in the witnesses, as far as it was asked."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def __missing__(self, word: str) -> int:
        found = self[word] = self._opened.asked("frequency", encoded(word))[0]
        return found


class CoreIndex:
    """The streams of texts, their grams and words, in memory of the core's."""

    __slots__ = ("_opened", "frequencies", "sketches", "total")

    def __init__(self, core: Core, texts: Sequence[str]) -> None:
        self._opened = opened = core.opened()
        marks = [opened.asked("add", encoded(one)) for one in texts]
        (self.total,) = opened.asked("seal")
        self.sketches = tuple(CoreSketch(one, marks[at], opened, at) for at, one in enumerate(texts))
        self.frequencies = _Frequencies(opened)

    def sampled(self, gram: bytes, most: int) -> Places:
        """See :meth:`sicut.collate.index.Index.sampled`."""
        return tuple(_pairs(self._opened.asked("sampled", number(most) + gram)))

    def count(self, gram: bytes) -> int:
        """See :meth:`sicut.collate.index.Index.count`."""
        return self._opened.asked("count", gram)[0]

    def common(self, stream: bytes, most: int) -> Iterator[tuple[int, Places]]:
        """See :meth:`sicut.collate.index.Index.common`."""
        found, at = self._opened.asked("common", number(most) + stream), 0
        while at < len(found):
            offset, end = found[at], at + 2 + 2 * found[at + 1]
            yield offset, tuple(_pairs(found[at + 2 : end]))
            at = end

    def places(self, word: str, most: int) -> Places:
        """See :meth:`sicut.collate.index.Index.places`."""
        return tuple(_pairs(self._opened.asked("places", number(most) + encoded(word))))

    def gram_chains(
        self, stream: bytes, witnesses: frozenset[int], reach: int, most: int
    ) -> Iterator[tuple[float, int, int, int, int, int]]:
        """See :func:`sicut.collate.chain.gram_chains`."""
        sent = number(reach) + number(most) + self._inside(witnesses) + stream
        return _CHAIN.iter_unpack(self._opened.answer("gram_chains", sent))

    def word_chains(
        self, keys: Sequence[str], witnesses: frozenset[int], reach: int, most: int, listed: int
    ) -> Iterator[tuple[float, int, int, int, int, int]]:
        """See :func:`sicut.collate.chain.word_chains`; at most *listed* places of a word."""
        sent = number(reach) + number(most) + number(listed) + self._inside(witnesses) + b"".join(map(text, keys))
        return _CHAIN.iter_unpack(self._opened.answer("word_chains", sent))

    def gram_places(self, stream: bytes, witnesses: frozenset[int], most: int) -> Iterator[tuple[int, int]]:
        """The first *most* places in *witnesses* where the grams of *stream* lead to the whole of it."""
        sent = number(most) + self._inside(witnesses) + stream
        return _pairs(self._opened.asked("gram_places", sent)[1:])

    def word_places(
        self, stream: bytes, word: tuple[int, str], witnesses: frozenset[int], most: int, listed: int
    ) -> tuple[bool, Iterator[tuple[int, int]]]:
        """The same by the first *listed* places of one *word* of it, given with the bytes before it.

        And first whether any place was found, in *witnesses* or not.
        """
        limits = number(most) + number(listed) + number(word[0])
        found = self._opened.asked("word_places", limits + self._inside(witnesses) + text(word[1]) + stream)
        return found[0] > 0, _pairs(found[1:])

    def exact_places(self, stream: bytes, most: int) -> Iterator[tuple[int, int]]:
        """The first *most* places of a stream that is not empty."""
        return _pairs(self._opened.asked("exact_places", number(most) + stream))

    def inner_places(self, stream: bytes, within: tuple[int, int, int], most: int, *, ahead: bool) -> Numbers:
        """The first *most* places of a stream that is not empty *within* a witness and two bytes of it."""
        sent = b"".join(map(number, (most, ahead, *within)))
        return self._opened.asked("inner_places", sent + stream)

    def _inside(self, witnesses: frozenset[int]) -> bytes:
        return _scope(witnesses, len(self.sketches))


@dataclass(frozen=True, slots=True)
class CoreSketch:
    """The folded letters of a witness, which stay in the core."""

    text: str
    marks: Numbers
    opened: Opened
    witness: int

    @property
    def stream(self) -> bytes:
        """The letters, copied."""
        return self.opened.answer("stream", number(self.witness))

    def byte_at(self, offset: int) -> int:
        """See :meth:`sicut.collate.sketch.Sketch.byte_at`."""
        return byte_at(self.text, self.marks, offset)

    def offset_of(self, byte: int) -> int:
        """See :meth:`sicut.collate.sketch.Sketch.offset_of`."""
        chunk = bisect_right(self.marks, byte) - 1
        start = chunk * CHUNK
        sent = number(byte - self.marks[chunk]) + encoded(self.text[start : start + CHUNK])
        return start + received(self.opened.core.call("offset", sent))[0]
