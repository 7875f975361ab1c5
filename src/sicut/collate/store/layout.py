"""The frame of a segment file: a header, blocks, and a checksum for each page.

All numbers are little-endian. The file begins with a header of :data:`HEAD` bytes: what it was made with (magic,
version of the format, of sicut and of Unicode, the parameters of the index), its length, where its blocks stand, and a
checksum of all that. Blocks follow, each at a multiple of 8. Then come the CRC-32 of each :data:`PAGE` bytes between
the header and here, and last the CRC-32 of each :data:`SUMMED` bytes of these. Only the last are looked at when the
file is opened; a page is checked when it is first read, so that opening costs little and no byte is believed unread.
"""

import mmap
import os
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, NamedTuple
from zlib import crc32

from sicut.collate.index import GRAM, STRIDE
from sicut.collate.sketch import CHUNK
from sicut.collate.store.pages import CHECK, PAGE, SUMMED, Checks, gathered, page_checks
from sicut.errors import DamagedIndexError, StaleIndexError
from sicut.version import UNICODE, __version__

TEMPORARY = "tmp"
MAGIC = b"sicut\x00ix"
FORMAT = 3
FOLDING = 1
"""The policy of folding; to be raised when ``text/fold.py`` folds any text otherwise."""
HEAD = 512
TABLES = ("streams", "starts", "groups", "counts", "slots", "buckets", "words")
"""The blocks that words are looked up in; the native core knows them in this order."""
BLOCKS = ("documents", "names", "texts", "shapes", "marks", *TABLES)
_MADE = struct.Struct("<8sI16s16sIIII")
_SIZES = struct.Struct("<QQQQI")
_SPAN = struct.Struct("<QQ")
_CRC = struct.Struct("<I")
_CHECKED = _MADE.size + _SIZES.size + _SPAN.size * len(BLOCKS)
_AT_ONCE = 1 << 20


def _made() -> bytes:
    return _MADE.pack(MAGIC, FORMAT, __version__.encode(), UNICODE.encode(), GRAM, STRIDE, CHUNK, FOLDING)


class Extent(NamedTuple):
    """Where a block stands in its file, and how long it is, in bytes."""

    start: int
    length: int


class Frame(NamedTuple):
    """Where everything in a segment file stands: its blocks, and the end of the pages, where the checksums begin."""

    blocks: dict[str, Extent]
    documents: int
    end: int
    summaries: int


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


class SegmentFile:
    """A segment file in the making: its blocks are put one after the other, in any order. The file is not flushed."""

    def __init__(self, file: BinaryIO) -> None:
        """Begin at the start of *file*."""
        self._file, self._checks = file, Checks()
        self._blocks: dict[str, Extent] = {}
        self._at = HEAD
        file.write(bytes(HEAD))

    def put(self, block: str, pieces: Iterable[bytes]) -> None:
        """Write a block, given in pieces."""
        start = self._at
        for piece in gathered(iter(pieces)):
            self._write(piece)
        self._blocks[block] = Extent(start, self._at - start)
        self._write(bytes(-self._at % 8))

    def _write(self, piece: bytes) -> None:
        self._file.write(piece)
        self._checks.add(piece)
        self._at += len(piece)

    @contextmanager
    def mapped(self, *blocks: str) -> Iterator[tuple[memoryview, ...]]:
        """The bytes of *blocks* that were put, for as long as this lasts."""
        self._file.flush()
        data = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_COPY)
        whole = memoryview(data)
        views = tuple(whole[extent.start : sum(extent)] for extent in map(self._blocks.__getitem__, blocks))
        try:
            yield views
        finally:
            for view in (*views, whole):
                view.release()
            data.close()

    def end(self, documents: int) -> None:
        """Write what is left, once all of :data:`BLOCKS` were put: a segment of so many *documents*."""
        checks, summaries = self._checks.ended()
        self._file.write(checks + summaries)
        sums = self._at + len(checks)
        head = _made() + _SIZES.pack(documents, self._at, sums, sums + len(summaries), crc32(summaries))
        head += b"".join(_SPAN.pack(*self._blocks[name]) for name in BLOCKS)
        self._file.seek(0)
        self._file.write(head + _CRC.pack(crc32(head)))


class Blocks:
    """A segment file, mapped. Nothing is read from it but through :meth:`read`, and by the native core as carefully.

    Raises:
        DamagedIndexError: on opening or at any later read: the bytes are not those that were written.
        StaleIndexError: on opening: it is whole, but was made with another version or other parameters.
    """

    __slots__ = ("_good", "_sums", "check", "data", "frame", "mtime_ns", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        with open(path, "rb") as file:  # noqa: PTH123 - paths are strings here
            found = os.fstat(file.fileno())
            self.mtime_ns = found.st_mtime_ns
            if found.st_size < HEAD:
                raise self._damaged("it is cut off")
            self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
        documents, end, summaries, length, sums = self._sizes()
        if length != len(self.data) or not HEAD <= end <= summaries <= length:
            raise self._damaged("it is cut off, or something was added to it")
        pages = -(-(end - HEAD) // PAGE)
        sizes = summaries - end, length - summaries
        if sizes != (pages * CHECK, -(-pages * CHECK // SUMMED) * CHECK) or crc32(self.data[summaries:]) != sums:
            raise self._damaged("its checksums are not right")
        self._good, self._sums = bytearray(pages), bytearray(sizes[1] // CHECK)
        self.frame = Frame(self._blocks(end), documents, end, summaries)

    def _sizes(self) -> tuple[int, int, int, int, int]:
        """What the header says, once that is known to be whole, and made as this version makes it."""
        head = self.data[:HEAD]
        if head[: len(MAGIC)] != MAGIC or any(head[_CHECKED + _CRC.size :]):
            raise self._damaged("it is no segment of an index")
        (self.check,) = _CRC.unpack_from(head, _CHECKED)
        if head[: _MADE.size] != _made() and self.check == crc32(head[:_CHECKED]):
            raise StaleIndexError(f"{self.path} was made by another version")
        if self.check != crc32(head[:_CHECKED]):
            raise self._damaged("its header is not right")
        documents, end, summaries, length, sums = _SIZES.unpack_from(head, _MADE.size)
        return documents, end, summaries, length, sums

    def _blocks(self, end: int) -> dict[str, Extent]:
        found = {}
        for number, name in enumerate(BLOCKS):
            start, length = _SPAN.unpack_from(self.data, _MADE.size + _SIZES.size + number * _SPAN.size)
            if not HEAD <= start <= start + length <= end:
                raise self._damaged(f"its block of {name} lies outside")
            found[name] = Extent(start, length)
        return found

    def length(self, block: str) -> int:
        """The bytes of a block."""
        return self.frame.blocks[block].length

    def read(self, block: str, at: int, length: int) -> bytes:
        """*length* bytes of a block from *at* on, checked.

        Raises:
            DamagedIndexError: they do not all lie in the block, or are not those that were written.
        """
        extent = self.frame.blocks[block]
        if at < 0 or length < 0 or at + length > extent.length:
            raise self._damaged(f"something in it points outside its {block}")
        start = extent.start + at
        if length:
            self._ensure((start - HEAD) // PAGE, (start - HEAD + length - 1) // PAGE)
        return self.data[start : start + length]

    def _ensure(self, first: int, last: int) -> None:
        """Check the pages from *first* to *last*, as far as they are not yet."""
        while first <= last:
            if self._good[first]:
                first += 1
                continue
            count = min(last + 1 - first, _AT_ONCE // PAGE)
            start = HEAD + first * PAGE
            there = page_checks(self.data[start : min(start + count * PAGE, self.frame.end)])
            if there != self._checks(first, count):
                raise self._damaged("its bytes are not those that were written")
            self._good[first : first + count] = bytes([1]) * count
            first += count

    def _checks(self, first: int, count: int) -> bytes:
        """The checksums of *count* pages, themselves checked."""
        start, end = self.frame.end, self.frame.summaries
        at = CHECK * first
        for number in range(at // SUMMED, (at + CHECK * count - 1) // SUMMED + 1):
            if not self._sums[number]:
                place = start + number * SUMMED
                known = _CRC.unpack_from(self.data, end + number * CHECK)[0]
                if crc32(self.data[place : min(place + SUMMED, end)]) != known:
                    raise self._damaged("its checksums are not right")
                self._sums[number] = 1
        return self.data[start + at : start + at + CHECK * count]

    def verify(self) -> Iterator[tuple[int, int]]:
        """Check every page, also those that were read; gives now and then how many are done, and of how many.

        Raises:
            DamagedIndexError: one is not right.
        """
        pages = len(self._good)
        self._good, self._sums = bytearray(pages), bytearray(len(self._sums))
        for page in range(0, pages, _AT_ONCE // PAGE):
            yield page, pages
            self._ensure(page, min(page + _AT_ONCE // PAGE, pages) - 1)
        self.forget()

    def forget(self) -> None:
        """Give the memory back that what was read takes, where the system can; it is read again when it is needed."""
        if hasattr(self.data, "madvise"):
            self.data.madvise(mmap.MADV_DONTNEED)

    def close(self) -> None:
        """Let go of the file; nothing can be read then."""
        self.data.close()

    def _damaged(self, what: str) -> DamagedIndexError:
        return DamagedIndexError(f"{self.path} is damaged: {what}")

    def damaged(self, block: str) -> DamagedIndexError:
        """The error that says that a block makes no sense."""
        return self._damaged(f"its {block} make no sense")
