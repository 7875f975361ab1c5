"""The folded words of a segment with their counts and the stretches of the streams that have them, by hash.

An entry of the block ``words`` is: how many bytes the word has and those, its count, how many bytes list its
stretches and those. A list has the number of the first stretch, then how much each number is more than the one before.
It is empty when the word stands more than 20,000 times and in more than half of all stretches: then one looks in all.
Numbers are in 7 bits a byte, lower ones first, the last byte below 128. Entries are sorted by bucket (CRC-32 × buckets
>> 32), then by the word; ``buckets`` has where each bucket begins (u64), and once more the end.
"""

import struct
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from sicut.collate.seed import STRETCH
from sicut.collate.store.layout import Blocks
from sicut.collate.store.material import Material, bits, bits_of, stretches_of

COMMON = 20_000
SHARE = 256
"""A bucket for so many words of text."""
_TWO = struct.Struct("<QQ")


def buckets_of(words: int) -> int:
    """How many buckets a text of so many words has."""
    return words // SHARE + 1


class WordPass(NamedTuple):
    """The entries of some buckets, and where in them each bucket begins."""

    starts: tuple[int, ...]
    words: bytes


def word_pass(material: Material, buckets: int, first: int, last: int) -> WordPass:
    """The entries of the buckets from *first* to *last* of all *buckets*."""
    counts, stretches = Counter[bytes](), dict[bytes, list[int]]()
    for word, stretch in words_of(material):
        if first <= crc32(word) * buckets >> 32 < last:
            counts[word] += 1
            listed = stretches.setdefault(word, [])
            if not listed or listed[-1] != stretch:
                listed.append(stretch)
    everywhere = sum(stretches_of(length) for _, length in material.documents)
    made, starts = bytearray(), list[int]()
    for bucket, word in sorted((crc32(word) * buckets >> 32, word) for word in counts):
        starts += [len(made)] * (bucket + 1 - first - len(starts))
        made += _entry(word, counts[word], stretches[word], everywhere)
    starts += [len(made)] * (last - first - len(starts))
    return WordPass(tuple(starts), bytes(made))


def words_of(material: Material) -> Iterator[tuple[bytes, int]]:
    """Each word of the streams, and in which stretch it begins, in order."""
    stretches = 0
    for start, length in material.documents:
        stream = bytes(material.streams[start : start + length])
        starts = bytes(material.starts[start // 8 :][: bits_of(length)])
        for at, end in pairwise(bits(starts, 0, length + 1)):
            yield stream[at:end], stretches + at // STRETCH
        stretches += stretches_of(length)


def _entry(word: bytes, count: int, stretches: list[int], everywhere: int) -> bytes:
    listed, before = bytearray(), 0
    is_listed = count <= COMMON or 2 * len(stretches) <= everywhere
    for stretch in stretches if is_listed else ():
        listed += _number(stretch - before)
        before = stretch
    return _number(len(word)) + word + _number(count) + _number(len(listed)) + bytes(listed)


def _number(number: int) -> bytes:
    found = bytearray()
    while number > 127:  # noqa: PLR2004 - seven bits
        found.append(number & 127 | 128)
        number >>= 7
    found.append(number)
    return bytes(found)


class Entry(NamedTuple):
    """How often a word stands in the segment, and in which stretches; ``None`` for any."""

    times: int
    stretches: list[int] | None


class Vocabulary:
    """The words of a segment."""

    __slots__ = ("_blocks", "_buckets")

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._buckets = blocks.length("buckets") // 8 - 1

    def entry(self, word: str) -> Entry | None:
        """What is known of the folded *word*, if the segment has it.

        Raises:
            DamagedIndexError: as :class:`Blocks` says.
        """
        wanted = word.encode()
        if not wanted or self._buckets < 1:
            return None
        start, end = _TWO.unpack(self._blocks.read("buckets", 8 * (crc32(wanted) * self._buckets >> 32), 16))
        data, at = self._blocks.read("words", start, end - start), 0
        try:
            while at < len(data):
                length, at = _read(data, at)
                found, at = data[at : at + length], at + length
                count, at = _read(data, at)
                length, at = _read(data, at)
                listed, at = data[at : at + length], at + length
                if found == wanted:
                    return Entry(count, _stretches(listed) or None)
        except IndexError as error:
            raise self._blocks.damaged("words") from error
        return None

    def places(self, word: str, start: int, end: int) -> Iterator[int]:
        """The bytes of the streams from *start* to *end*, within a document, where the folded *word* stands."""
        letters = word.encode()
        last = min(self._blocks.length("streams"), end + len(letters))
        data = self._blocks.read("streams", start, last - start)
        first, after = start // 8, min(self._blocks.length("starts"), last // 8 + 1)
        starts = self._blocks.read("starts", first, after - first)
        at = data.find(letters)
        while 0 <= at < end - start:
            if list(bits(starts, start % 8 + at, start % 8 + at + len(letters) + 1)) == [0, len(letters)]:
                yield start + at
            at = data.find(letters, at + 1)


def _stretches(listed: bytes) -> list[int]:
    found, at, stretch = list[int](), 0, 0
    while at < len(listed):
        more, at = _read(listed, at)
        stretch += more
        found.append(stretch)
    return found


def _read(data: bytes, at: int) -> tuple[int, int]:
    """The number at *at*, and where it ends; ``IndexError`` if it does not."""
    number = shift = 0
    while data[at] > 127:  # noqa: PLR2004 - seven bits
        number |= (data[at] & 127) << shift
        shift, at = shift + 7, at + 1
    return number | data[at] << shift, at + 1
