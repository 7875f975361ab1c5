"""The tables of an index in the native core: what :class:`sicut.collate.index.Tables` is in Python.

Beside the tables' own questions it answers those of ``seed.py`` and ``chain.py`` whole, one call each.
"""

import struct
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import TypeVar

from sicut.collate.native import Core, Numbers, Opened, encoded, number, numbers, received, text
from sicut.collate.sketch import CHUNK, byte_at

_CHAIN = struct.Struct("<dQQQQQ")
Places = Sequence[tuple[int, int]]
T = TypeVar("T")


@lru_cache(maxsize=16)
def _scope(witnesses: frozenset[int], count: int) -> bytes:
    """Which of *count* witnesses to look in, to be sent: a byte for each, or none at all for all of them."""
    inside = b"" if len(witnesses) == count else bytes(at in witnesses for at in range(count))
    return number(len(inside)) + inside


def _pairs(found: Numbers) -> Iterator[tuple[int, int]]:
    return zip(found[::2], found[1::2], strict=True)


class Counted(dict[str, int]):
    """How often each word stands in the witnesses, as far as it was asked; *count* tells it of one."""

    def __init__(self, count: Callable[[str], int]) -> None:
        self._count = count

    def __missing__(self, word: str) -> int:
        """Ask for it."""
        found = self[word] = self._count(word)
        return found


class CoreIndex:
    """The streams of texts, their grams and words, in memory of the core's or in files mapped by it."""

    __slots__ = ("_opened", "frequencies", "sketches", "total")

    def __init__(self, opened: Opened, sketches: Sequence["CoreSketch"], total: int) -> None:
        """An index that is sealed, of texts that have *total* words."""
        self._opened, self.sketches, self.total = opened, tuple(sketches), total
        self.frequencies = Counted(lambda word: opened.asked("frequency", encoded(word))[0])

    @classmethod
    def of_texts(cls, core: Core, texts: Sequence[str]) -> "CoreIndex":
        """The index of *texts*."""
        opened = core.opened()
        marks = [opened.asked("add", encoded(one)) for one in texts]
        (total,) = opened.asked("seal", numbers(range(len(texts))) + number(0))
        known = enumerate(zip(texts, marks, strict=True))
        return cls(
            opened, [CoreSketch(opened, at, partial(same, one), partial(same, own)) for at, (one, own) in known], total
        )

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
        self, stream: bytes, witnesses: frozenset[int], reach: int, most: int, listed: int
    ) -> Iterator[tuple[float, int, int, int, int, int]]:
        """See :func:`sicut.collate.chain.gram_chains`; of about *listed* seeds."""
        sent = number(reach) + number(most) + number(listed) + self._inside(witnesses) + stream
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

    def may_stand(self, stream: bytes, most: int) -> bool:
        """See :func:`sicut.collate.seed.may_stand`."""
        return self._opened.asked("may_stand", number(most) + stream)[0] > 0

    def exact_places(self, stream: bytes, most: int) -> Iterator[tuple[int, int]]:
        """The first *most* places of a stream that is not empty."""
        return _pairs(self._opened.asked("exact_places", number(most) + stream))

    def inner_places(self, stream: bytes, within: tuple[int, int, int], most: int, *, ahead: bool) -> Numbers:
        """The first *most* places of a stream that is not empty *within* a witness and two bytes of it."""
        sent = b"".join(map(number, (most, ahead, *within)))
        return self._opened.asked("inner_places", sent + stream)

    @property
    def native(self) -> Core:
        """The core that has them."""
        return self._opened.core

    def find_all(self, header: bytes, witnesses: frozenset[int], lemmas: bytes) -> bytes:
        """Whole searches; see :mod:`sicut.collate.mapper_core`."""
        return self._opened.answer("find_all", header + self._inside(witnesses) + lemmas)

    def _inside(self, witnesses: frozenset[int]) -> bytes:
        return _scope(witnesses, len(self.sketches))


class CoreSketch:
    """The folded letters of a witness, which stay in the core. *text* and *marks* are asked for when needed."""

    __slots__ = ("_known", "_marks", "_opened", "_text", "_witness")

    def __init__(self, opened: Opened, witness: int, text: Callable[[], str], marks: Callable[[], Numbers]) -> None:
        self._opened, self._witness, self._text, self._marks = opened, witness, text, marks
        self._known: Numbers | None = None

    @property
    def text(self) -> str:
        """See :class:`sicut.collate.sketch.Sketch`."""
        return self._text()

    @property
    def marks(self) -> Numbers:
        """See :class:`sicut.collate.sketch.Sketch`."""
        if self._known is None:
            self._known = self._marks()
        return self._known

    @property
    def stream(self) -> bytes:
        """The letters, copied."""
        return self._opened.answer("stream", number(self._witness))

    def byte_at(self, offset: int) -> int:
        """See :meth:`sicut.collate.sketch.Sketch.byte_at`."""
        return byte_at(self.text, self.marks, offset)

    def offset_of(self, byte: int) -> int:
        """See :meth:`sicut.collate.sketch.Sketch.offset_of`."""
        chunk = bisect_right(self.marks, byte) - 1
        start = chunk * CHUNK
        sent = number(byte - self.marks[chunk]) + encoded(self.text[start : start + CHUNK])
        return start + received(self._opened.core.call("offset", sent))[0]


def same(value: T) -> T:
    """*value*."""
    return value
