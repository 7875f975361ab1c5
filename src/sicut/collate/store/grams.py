"""The sampled grams of a segment: for each bucket of hashes the slots whose grams fall into it.

There are about as many buckets as grams; 64 of them are a group. The block ``groups`` has how many entries stand before
each group (u32), and once more for the end. ``counts`` has for each bucket as many one-bits as it has entries, and a
zero. ``slots`` has the entries' slots, each in as many bits as the largest needs, sorted by the hash of the gram
(CRC-32), then by the gram, then by slot; 8 bytes of zeros follow. Neither gram nor hash is stored: what falls into a
bucket is held against the streams. Bits go from the lowest of a byte to the highest.
"""

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple
from zlib import crc32

from sicut.collate.index import GRAM, STRIDE
from sicut.collate.store.layout import Blocks
from sicut.collate.store.material import Material

GROUP = 64
SPARE = 8
_TWO = struct.Struct("<II")
_ENTRY = struct.Struct(f">I{GRAM}sI")


def grams_of(length: int) -> int:
    """How many grams a stream of *length* bytes has."""
    return max(0, (length - GRAM) // STRIDE + 1)


def groups_of(grams: int) -> int:
    """How many groups of buckets so many grams have."""
    return max(1, -(-grams // GROUP))


def width_of(streams: int) -> int:
    """The bits of a slot's number in streams of so many bytes."""
    return max(1, (streams // STRIDE - 1).bit_length())


class GramPass(NamedTuple):
    """The tables of some groups: how many entries each has, and bits of ``counts`` and ``slots``.

    The bits begin in the middle of a byte, where those of the groups before end.
    """

    entries: tuple[int, ...]
    counts: bytes
    slots: bytes


def gram_pass(material: Material, groups: int, first: int, last: int, before: int) -> GramPass:
    """The tables of the groups from *first* to *last* of all *groups*; those before have *before* entries."""
    width, buckets = width_of(len(material.streams)), groups * GROUP
    entries, counts, slots = [0] * (last - first), list[str](), list[str]()
    filled = [0] * (last - first) * GROUP
    for crc, _, slot in map(_ENTRY.unpack, sorted(_entries(material, groups, first, last))):
        filled[(crc * buckets >> 32) - first * GROUP] += 1
        entries[(crc * groups >> 32) - first] += 1
        slots.append(f"{slot:0{width}b}"[::-1])
    counts = ["1" * count + "0" for count in filled]
    return GramPass(tuple(entries), _packed(counts, before), _packed(slots, before * width))


def _entries(material: Material, groups: int, first: int, last: int) -> Iterator[bytes]:
    """Hash, gram and slot of each gram of some groups, so that they sort as bytes."""
    for start, length in material.documents:
        stream = bytes(material.streams[start : start + length])
        for at in range(0, length - GRAM + 1, STRIDE):
            gram = stream[at : at + GRAM]
            crc = crc32(gram)
            if first <= crc * groups >> 32 < last:
                yield _ENTRY.pack(crc, gram, (start + at) // STRIDE)


def _packed(bits: list[str], skipped: int) -> bytes:
    """Bits, lowest first, from the bit *skipped* of a byte on."""
    text = "0" * (skipped % 8) + "".join(bits)
    return int(text[::-1] or "0", 2).to_bytes(-(-len(text) // 8), "little")


class Grams:
    """The grams of a segment."""

    __slots__ = ("_blocks", "_groups", "_width")

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._groups = blocks.length("groups") // 4 - 1
        self._width = width_of(blocks.length("streams"))
        if self._groups < 1:
            raise blocks.damaged("groups")

    def places(self, gram: bytes) -> list[int]:
        """The sampled bytes of the streams where *gram* stands, ascending.

        Raises:
            DamagedIndexError: as :class:`Blocks` says.
        """
        if len(gram) != GRAM:
            return []
        crc = crc32(gram)
        start, end = self._bucket(crc * self._groups * GROUP >> 32)
        key = crc, gram
        start = self._first(start, end, lambda other: other >= key)
        end = self._first(start, end, lambda other: other > key)
        return [self._slot(entry) * STRIDE for entry in range(start, end)]

    def _bucket(self, bucket: int) -> tuple[int, int]:
        """The first entry of a bucket, and the one after its last."""
        group = bucket // GROUP
        before, after = _TWO.unpack(self._blocks.read("groups", 4 * group, 8))
        first, last = before + GROUP * group, after + GROUP * (group + 1)
        if before > after:
            raise self._blocks.damaged("groups")
        data = self._blocks.read("counts", first // 8, -(-last // 8) - first // 8)
        number = int.from_bytes(data, "little") >> (first % 8) & ((1 << (last - first)) - 1)
        counts = [len(ones) for ones in f"{number:0{last - first}b}"[::-1].split("0")]
        if len(counts) != GROUP + 1:
            raise self._blocks.damaged("counts")
        start = before + sum(counts[: bucket % GROUP])
        return start, start + counts[bucket % GROUP]

    def _slot(self, entry: int) -> int:
        at = entry * self._width
        data = self._blocks.read("slots", at // 8, SPARE)
        return int.from_bytes(data, "little") >> (at % 8) & ((1 << self._width) - 1)

    def _first(self, start: int, end: int, is_past: Callable[[tuple[int, bytes]], bool]) -> int:
        """The first entry from *start* on that is past the one looked for, or *end*."""
        while start < end:
            middle = (start + end) // 2
            gram = self._blocks.read("streams", self._slot(middle) * STRIDE, GRAM)
            if is_past((crc32(gram), gram)):
                end = middle
            else:
                start = middle + 1
        return start
