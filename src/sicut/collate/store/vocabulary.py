"""The folded words of a segment with their counts: sorted, and each written as what differs from the one before.

A word in the block ``words`` is three things: how many bytes it begins with as the word before it, the number of
its further bytes and those, and its count; numbers are in 7 bits a byte, lower ones first, the last byte below 128.
Every 16th word is whole, and ``restarts`` has where in the block it stands.
"""

import struct
from collections.abc import Iterator, Mapping
from itertools import takewhile
from operator import eq

from sicut.collate.store.layout import Blocks

STEP = 16
_AT = struct.Struct("<I")


def written(counts: Mapping[str, int]) -> tuple[bytes, bytes]:
    """The blocks ``words`` and ``restarts`` of the words and their *counts*."""
    words, restarts, before = bytearray(), bytearray(), b""
    for number, word in enumerate(sorted(one.encode() for one in counts)):
        if number % STEP == 0:
            restarts += _AT.pack(len(words))
            before = b""
        shared = sum(takewhile(bool, map(eq, before, word)))
        words += _number(shared) + _number(len(word) - shared) + word[shared:] + _number(counts[word.decode()])
        before = word
    return bytes(words), bytes(restarts)


def _number(number: int) -> bytes:
    found = bytearray()
    while number > 127:  # noqa: PLR2004 - seven bits
        found.append(number & 127 | 128)
        number >>= 7
    found.append(number)
    return bytes(found)


class Vocabulary:
    """The words of a segment."""

    __slots__ = ("_blocks", "_restarts")

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._restarts = blocks.length("restarts") // _AT.size

    def count(self, word: str) -> int:
        """How often the folded *word* stands in the segment, which may be 0.

        Raises:
            DamagedIndexError: as :class:`Blocks` says.
        """
        wanted = word.encode()
        low, high = 0, self._restarts
        while low < high:
            middle = (low + high) // 2
            if next(self._run(middle))[0] <= wanted:
                low = middle + 1
            else:
                high = middle
        return next((count for found, count in self._run(low - 1) if found == wanted), 0) if low else 0

    def _run(self, restart: int) -> Iterator[tuple[bytes, int]]:
        """The words of one run, and their counts."""
        start, end = self._at(restart), self._at(restart + 1)
        data, at, word = self._blocks.read("words", start, end - start), 0, b""
        try:
            while at < len(data):
                shared, at = _read(data, at)
                further, at = _read(data, at)
                word = word[:shared] + data[at : at + further]
                count, at = _read(data, at + further)
                yield word, count
        except IndexError as error:
            raise self._blocks.damaged("words") from error

    def _at(self, restart: int) -> int:
        if restart == self._restarts:
            return self._blocks.length("words")
        (found,) = _AT.unpack(self._blocks.read("restarts", _AT.size * restart, _AT.size))
        return int(found)


def _read(data: bytes, at: int) -> tuple[int, int]:
    """The number at *at*, and where it ends; ``IndexError`` if it does not."""
    number = shift = 0
    while data[at] > 127:  # noqa: PLR2004 - seven bits
        number |= (data[at] & 127) << shift
        shift, at = shift + 7, at + 1
    return number | data[at] << shift, at + 1
