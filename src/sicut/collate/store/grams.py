"""The sampled grams of a segment, packed: for each bucket of hashes the numbers of the slots that fall into it.

A *slot* is a place on the grid: the slots of a segment are numbered through its streams. The block ``slots`` has their
numbers, sorted by bucket and then by number, each in as many bits as the largest needs; ``directory`` has, for each
bucket, how many slots stand before it, and once more for the end. No gram and no hash is stored: each slot of a
bucket is held against the stream.
"""

import struct
from array import array
from collections.abc import Iterable, Iterator, Sequence
from zlib import crc32

from sicut.collate.index import GRAM, STRIDE
from sicut.collate.store.layout import Blocks

PER_BUCKET = 16
PARTITIONS = 16
_TWO = struct.Struct("<II")
_AT_ONCE = 256


def slots_of(length: int) -> int:
    """How many slots a stream of *length* bytes has."""
    return max(0, (length - GRAM) // STRIDE + 1)


def _buckets(slots: int) -> int:
    return max(1, slots // PER_BUCKET)


def _width(slots: int) -> int:
    """The bits of a slot's number."""
    return max(1, (slots - 1).bit_length())


def packed(streams: Sequence[bytes]) -> tuple[list[bytes], list[bytes]]:
    """The blocks ``directory`` and ``slots`` of *streams*, in pieces."""
    slots = sum(slots_of(len(stream)) for stream in streams)
    buckets, width = _buckets(slots), _width(slots)
    counts, pieces, kept, bits = array("I", bytes(4 * (buckets + 1))), [], 0, 0
    for part in _partitions(streams, buckets):
        for start in range(0, len(part), _AT_ONCE):
            chunk = part[start : start + _AT_ONCE]
            for number, entry in enumerate(chunk):
                counts[(entry >> 32) + 1] += 1
                kept |= (entry & 0xFFFFFFFF) << (bits + number * width)
            bits += len(chunk) * width
            whole = bits // 8
            pieces.append((kept & ((1 << (8 * whole)) - 1)).to_bytes(whole, "little"))
            kept, bits = kept >> (8 * whole), bits % 8
    pieces.append(kept.to_bytes(9, "little"))
    return [struct.pack(f"<{buckets + 1}I", *_summed(counts))], pieces


def _summed(counts: Iterable[int]) -> Iterator[int]:
    total = 0
    for count in counts:
        total += count
        yield total


def _partitions(streams: Sequence[bytes], buckets: int) -> Iterator[list[int]]:
    """All slots, each with its bucket in the higher 32 bits, sorted; in parts, so that one at a time is a list."""
    parts = [array("Q") for _ in range(PARTITIONS)]
    slot = 0
    for stream in streams:
        for at in range(0, len(stream) - GRAM + 1, STRIDE):
            bucket = crc32(stream[at : at + GRAM]) * buckets >> 32
            parts[bucket * PARTITIONS // buckets].append(bucket << 32 | slot)
            slot += 1
    for part in parts:
        yield sorted(part)
        del part[:]


class Grams:
    """The grams of a segment of *slots* slots."""

    __slots__ = ("_blocks", "_buckets", "_slots", "_width")

    def __init__(self, blocks: Blocks, slots: int) -> None:
        self._blocks, self._slots = blocks, slots
        self._buckets, self._width = _buckets(slots), _width(slots)
        if blocks.length("directory") != 4 * (self._buckets + 1):
            raise blocks.damaged("grams")

    def candidates(self, gram: bytes) -> list[int]:
        """The slots whose grams may be *gram*, in order: all that are, and a few others.

        Raises:
            DamagedIndexError: as :class:`Blocks` says.
        """
        bucket = crc32(gram) * self._buckets >> 32
        first, last = _TWO.unpack(self._blocks.read("directory", 4 * bucket, 8))
        if not first <= last <= self._slots:
            raise self._blocks.damaged("grams")
        if first == last:
            return []
        width = self._width
        start = first * width // 8
        data = self._blocks.read("slots", start, last * width // 8 - start + 8)
        mask, bit = (1 << width) - 1, first * width - 8 * start
        found = []
        for at in range(bit, bit + (last - first) * width, width):
            number = int.from_bytes(data[at >> 3 : (at >> 3) + 8], "little") >> (at & 7) & mask
            if number >= self._slots:
                raise self._blocks.damaged("grams")
            found.append(number)
        return found
