"""What a segment knows of a document: where its parts stand in the blocks, its counts, and the state of its file."""

import struct
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sicut.collate.store.layout import Extent
from sicut.collate.store.material import ALIGNED, bits_of

PARTS = ("names", "texts", "shapes", "marks", "streams", "starts")
"""The blocks in which each document has a part."""
_RECORD = struct.Struct("<11QQqq32s")
_REST = 5


class Stamp(NamedTuple):
    """The size of a file when it was read, when its bytes had last changed, and when anything of it had."""

    size: int
    mtime_ns: int
    ctime_ns: int


class Record(NamedTuple):
    """A document's entry in the block ``documents``.

    ``where``: for each of :data:`PARTS` but the last where it begins in its block, and its length in bytes.
    """

    where: tuple[int, ...]
    words: int
    size: int
    mtime_ns: int
    ctime_ns: int
    sha256: bytes

    @property
    def stamp(self) -> Stamp:
        """The state of the file when it was read."""
        return Stamp(self.size, self.mtime_ns, self.ctime_ns)

    def extent(self, part: str) -> Extent:
        """Where a part of the document stands in its block."""
        if part == "starts":
            start, length = self.extent("streams")
            return Extent(start // ALIGNED, bits_of(length))
        at = 2 * PARTS.index(part)
        return Extent(self.where[at], self.where[at + 1])


def written(records: Iterable[Record]) -> Iterator[bytes]:
    """The block ``documents``, in pieces."""
    return (_RECORD.pack(*where, *rest) for where, *rest in records)


def read(block: bytes) -> tuple[Record, ...]:
    """The records of the block ``documents``; ``struct.error`` if it is none."""
    return tuple(Record(found[:-_REST], *found[-_REST:]) for found in _RECORD.iter_unpack(block))
