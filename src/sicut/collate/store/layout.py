"""The frame of a segment file: a header, blocks, and a checksum for each page.

All numbers are little-endian. The file begins with a header of :data:`HEAD` bytes: what it was made with (magic,
version of the format, of sicut and of Unicode, the parameters of the index), its length, where its blocks stand, and a
checksum of all that. Blocks follow, each at a multiple of 8. The last block has the CRC-32 of each :data:`PAGE` bytes
between the header and itself. A page is checked when it is first read, so that opening costs nothing and no byte is
believed unchecked.
"""

import mmap
import os
import struct
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import BinaryIO, NamedTuple
from zlib import crc32

from sicut.collate.index import GRAM, STRIDE
from sicut.collate.sketch import CHUNK
from sicut.errors import DamagedIndexError, StaleIndexError
from sicut.version import UNICODE, __version__

TEMPORARY = "tmp"
MAGIC = b"sicut\x00ix"
FORMAT = 1
FOLDING = 1
"""The policy of folding; to be raised when ``text/fold.py`` folds any text otherwise."""
HEAD = 512
PAGE = 4096
BLOCKS = (
    "documents",
    "names",
    "texts",
    "shapes",
    "streams",
    "marks",
    "bounds",
    "directory",
    "slots",
    "words",
    "restarts",
)
_MADE = struct.Struct("<8sI16s16sIIII")
_SIZES = struct.Struct("<QQQI")
_SPAN = struct.Struct("<QQ")
_CRC = struct.Struct("<I")
_CHECKED = _MADE.size + _SIZES.size + _SPAN.size * len(BLOCKS)


def _made() -> bytes:
    return _MADE.pack(MAGIC, FORMAT, __version__.encode(), UNICODE.encode(), GRAM, STRIDE, CHUNK, FOLDING)


class _Block(NamedTuple):
    start: int
    length: int


@contextmanager
def replacing(path: str) -> Iterator[BinaryIO]:
    """A file to write, which is at *path* once it is written in full and on the disk; one at a time in a folder."""
    beside = os.path.join(os.path.dirname(path), TEMPORARY)  # noqa: PTH118, PTH120 - paths are strings here
    try:
        with open(beside, "w+b") as file:  # noqa: PTH123 - the same
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)  # noqa: PTH105 - the same
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)  # noqa: PTH108 - the same
        raise


def write_segment(file: BinaryIO, documents: int, blocks: Mapping[str, Iterable[bytes]]) -> None:
    """Write a segment of so many *documents*: all of :data:`BLOCKS`, each in pieces. The file is not flushed."""
    file.write(bytes(HEAD))
    at, spans, checks = HEAD, bytearray(), _Checks()
    for name in BLOCKS:
        start = at
        for piece in blocks[name]:
            file.write(piece)
            checks.add(piece)
            at += len(piece)
        spans += _SPAN.pack(start, at - start)
        filling = bytes(-at % 8)
        file.write(filling)
        checks.add(filling)
        at += len(filling)
    table = checks.table()
    file.write(table)
    head = _made() + _SIZES.pack(documents, at, at + len(table), crc32(table)) + spans
    file.seek(0)
    file.write(head + _CRC.pack(crc32(head)))


class _Checks:
    """The checksums of pages, while they are written."""

    def __init__(self) -> None:
        self._found, self._page, self._filled = bytearray(), 0, 0

    def add(self, piece: bytes) -> None:
        at = 0
        while at < len(piece):
            part = piece[at : at + PAGE - self._filled]
            self._page = crc32(part, self._page)
            self._filled += len(part)
            at += len(part)
            if self._filled == PAGE:
                self._end()

    def _end(self) -> None:
        self._found += _CRC.pack(self._page)
        self._page = self._filled = 0

    def table(self) -> bytes:
        """The CRC-32 of each page, one after the other."""
        if self._filled:
            self._end()
        return bytes(self._found)


class Blocks:
    """A segment file, mapped. Nothing is read from it but through :meth:`read`.

    Raises:
        DamagedIndexError: on opening or at any later read: the bytes are not those that were written.
        StaleIndexError: on opening: it is whole, but was made with another version or other parameters.
    """

    __slots__ = ("_checks", "_data", "_end", "_good", "_spans", "check", "documents", "mtime_ns", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        with open(path, "rb") as file:  # noqa: PTH123 - paths are strings here
            found = os.fstat(file.fileno())
            self.mtime_ns = found.st_mtime_ns
            if found.st_size < HEAD:
                raise self._damaged("it is cut off")
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.documents, self._end, length, table = self._sizes()
        if length != len(self._data) or not HEAD <= self._end <= length:
            raise self._damaged("it is cut off, or something was added to it")
        self._checks = self._data[self._end :]
        pages = -(-(self._end - HEAD) // PAGE)
        if len(self._checks) != pages * _CRC.size or crc32(self._checks) != table:
            raise self._damaged("its checksums are not right")
        self._good = bytearray(pages)
        self._spans = self._blocks()

    def _sizes(self) -> tuple[int, int, int, int]:
        """What the header says, once that is known to be whole, and made as this version makes it."""
        head = self._data[:HEAD]
        if head[: len(MAGIC)] != MAGIC or any(head[_CHECKED + _CRC.size :]):
            raise self._damaged("it is no segment of an index")
        (self.check,) = _CRC.unpack_from(head, _CHECKED)
        if head[: _MADE.size] != _made() and self.check == crc32(head[:_CHECKED]):
            raise StaleIndexError(f"{self.path} was made by another version: run sicut index to make it anew")
        if self.check != crc32(head[:_CHECKED]):
            raise self._damaged("its header is not right")
        documents, end, length, table = _SIZES.unpack_from(head, _MADE.size)
        return documents, end, length, table

    def _blocks(self) -> dict[str, _Block]:
        found = {}
        for number, name in enumerate(BLOCKS):
            start, length = _SPAN.unpack_from(self._data, _MADE.size + _SIZES.size + number * _SPAN.size)
            if not HEAD <= start <= start + length <= self._end:
                raise self._damaged(f"its block of {name} lies outside")
            found[name] = _Block(start, length)
        return found

    def length(self, block: str) -> int:
        """The bytes of a block."""
        return self._spans[block].length

    def read(self, block: str, at: int, length: int) -> bytes:
        """*length* bytes of a block from *at* on, checked.

        Raises:
            DamagedIndexError: they do not all lie in the block, or are not those that were written.
        """
        span = self._spans[block]
        if at < 0 or length < 0 or at + length > span.length:
            raise self._damaged(f"something in it points outside its {block}")
        start = span.start + at
        if length:
            self._ensure((start - HEAD) // PAGE, (start - HEAD + length - 1) // PAGE)
        return self._data[start : start + length]

    def _ensure(self, first: int, last: int) -> None:
        """Check the pages from *first* to *last*, as far as they are not yet."""
        good = self._good
        for page in range(first, last + 1):
            if not good[page]:
                start = HEAD + page * PAGE
                there = crc32(self._data[start : min(start + PAGE, self._end)])
                if there != _CRC.unpack_from(self._checks, page * _CRC.size)[0]:
                    raise self._damaged("its bytes are not those that were written")
                good[page] = 1

    def verify(self) -> Iterator[tuple[int, int]]:
        """Check every page, also those that were read; gives now and then how many are done, and of how many.

        Raises:
            DamagedIndexError: one is not right.
        """
        self._good = bytearray(len(self._good))
        for page in range(len(self._good)):
            if page % 4096 == 0:
                yield page, len(self._good)
            self._ensure(page, page)

    def close(self) -> None:
        """Let go of the file; nothing can be read then."""
        self._data.close()

    def _damaged(self, what: str) -> DamagedIndexError:
        return DamagedIndexError(f"{self.path} is damaged: {what}; run sicut index to make it anew")

    def damaged(self, block: str) -> DamagedIndexError:
        """The error that says that a block makes no sense."""
        return self._damaged(f"its {block} make no sense")
