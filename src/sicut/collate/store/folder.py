"""A stored index: a folder with a manifest and the segments that it lists. One writer, any number of readers."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NamedTuple

from sicut.collate.store.building import MEMORY, Building
from sicut.collate.store.layout import TEMPORARY
from sicut.collate.store.manifest import MANIFEST, Listed, Manifest, read_manifest, write_manifest
from sicut.collate.store.record import Stamp
from sicut.collate.store.segment import Segment
from sicut.collate.store.shape import Archive, Named
from sicut.errors import DamagedIndexError, LockedIndexError, StaleIndexError, UnusableIndexError
from sicut.model.document import Document

LOCK = "lock"
SUFFIX = ".segment"
SHARE = 4
"""A segment is written as soon as its text fills this part of the memory given."""
LARGEST = 8 * 1024**3
"""Segments with more text than this are not made out of others."""
_SETTLED_NS = 2_000_000_000
_MANY = 4


class Entry(NamedTuple):
    """A document of a stored index.

    Not ``settled``: its file was written so shortly before it was last looked at that it may have changed since, with
    the same size and times.
    """

    segment: Segment
    number: int
    named: Named
    stamp: Stamp
    settled: bool

    @property
    def sha256(self) -> str:
        """The SHA-256 of its file, in hexadecimal."""
        return self.segment.records[self.number].sha256.hex()


class StoredIndex:
    """An index on disk, open to be read: its documents by their paths in the folder of the sources."""

    def __init__(self, folder: str, reading: str | None = "") -> None:
        """Open the index in *folder*, if its documents were read in the way that *reading* tells; ``None``: in any.

        Raises:
            FileNotFoundError: there is none.
            DamagedIndexError, StaleIndexError: it cannot be used.
        """
        self.folder = folder
        (self.began, read, self.listed), self.segments = _opened(folder)
        if reading is not None and reading != read:
            raise StaleIndexError(f"{folder} was made with other settings of reading")
        self.entries: dict[str, Entry] = {}
        """The documents by their paths in the folder of the sources."""
        self.files: dict[str, list[Entry]] = {}
        """The documents in each file of that folder, in their order."""
        for one, segment in zip(self.listed, self.segments, strict=True):
            removed = frozenset(one.removed)
            touched = {number: Stamp(*stamp) for number, *stamp in one.touched}
            for number, (record, known) in enumerate(zip(segment.records, segment.names(), strict=True)):
                if number not in removed:
                    stamp = touched.get(number, record.stamp)
                    settled = max(stamp.mtime_ns, stamp.ctime_ns) + _SETTLED_NS < self.began
                    entry = self.entries[known.path] = Entry(segment, number, known, stamp, settled)
                    file = known.path if known.archive is None else known.archive.path
                    self.files.setdefault(file, []).append(entry)

    def verify(self) -> Iterator[tuple[int, int]]:
        """Check every byte; gives now and then how much is done, and of how much.

        Raises:
            DamagedIndexError: a segment is not as it was written.
        """
        for segment in self.segments:
            yield from segment.blocks.verify()


def _opened(folder: str) -> tuple[Manifest, tuple[Segment, ...]]:
    """The manifest and the segments that it lists; read anew if a writer has replaced them meanwhile."""
    manifest, before = read_manifest(folder), None
    while manifest != before:
        with suppress(FileNotFoundError):
            return manifest, tuple(_segment(folder, one) for one in manifest.segments)
        manifest, before = read_manifest(folder), manifest
    raise DamagedIndexError(f"{folder} lacks a segment that its manifest lists")


def _segment(folder: str, one: Listed) -> Segment:
    segment = Segment(os.path.join(folder, one.name))  # noqa: PTH118 - paths are strings here
    if segment.blocks.check != one.check:
        raise DamagedIndexError(f"{segment.blocks.path} is another file than was written")
    return segment


@contextmanager
def writing(folder: str, memory: int = MEMORY, reading: str = "") -> "Iterator[IndexWriter]":
    """A writer of the index in *folder*, which is made; what it does counts once it commits.

    It keeps about *memory* bytes, and the text of one document. *reading* tells in which way documents are read.

    Raises:
        LockedIndexError: another process is writing it.
    """
    os.makedirs(folder, exist_ok=True)  # noqa: PTH103 - the same
    path = os.path.join(folder, LOCK)  # noqa: PTH118 - the same
    with open(path, "ab") as lock:  # noqa: PTH123 - the same
        _take(lock.fileno(), folder)
        os.utime(path)
        yield IndexWriter(folder, memory, os.stat(path).st_mtime_ns, reading)  # noqa: PTH116 - the same


def _take(lock: int, folder: str) -> None:
    try:
        import fcntl
    except ImportError:  # a system without it: there the user sees to it that one process writes
        return
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise LockedIndexError(f"{folder} is being written by another process: wait until it ends") from error


class IndexWriter:
    """Changes a stored index. A segment that is full is written and listed at once, so that no work is lost.

    ``before`` is the index as it was, ``None`` if there was none that can be used; ``fault`` says then why.
    """

    def __init__(self, folder: str, memory: int, began: int, reading: str) -> None:
        self.folder, self._memory, self._began, self._reading = folder, memory, began, reading
        self.before: StoredIndex | None = None
        self.fault: UnusableIndexError | None = None
        try:
            self.before = StoredIndex(folder, reading)
            for _ in self.before.verify():
                pass
        except FileNotFoundError:
            pass
        except UnusableIndexError as error:
            self.before, self.fault = None, error
        self._listed = list(self.before.listed) if self.before is not None else []
        self._building, self._replaced = Building(), set[str]()

    def add(self, document: Document, path: str, stamp: Stamp, archive: Archive | None = None) -> None:
        """Add a document, in the place of that which has the same *path*; *archive*: the file it was taken from."""
        self._building.add(document, path, stamp, archive)
        self._replaced.add(path)
        if self._building.size >= self._memory // SHARE:
            self._write()

    def _write(self) -> None:
        """Write the segment in the making, and list it."""
        if len(self._building):
            self._listed = [*self._without(self._replaced), self._written(self._building)]
            self._building, self._replaced = Building(), set()
            self._list(self.before.began if self.before is not None else 0)

    def _list(self, began: int) -> None:
        write_manifest(self.folder, Manifest(began, self._reading, tuple(self._listed)))

    def _written(self, building: Building) -> Listed:
        name = self._free_name()
        path = os.path.join(self.folder, name)  # noqa: PTH118 - the same
        building.write(path, max(1, self._memory // 2))
        return Listed(name, Segment(path).blocks.check)

    def _free_name(self) -> str:
        taken = os.listdir(self.folder)  # noqa: PTH208 - the same
        numbers = [int(name.removesuffix(SUFFIX)) for name in taken if name.removesuffix(SUFFIX).isdecimal()]
        return f"{max(numbers, default=0) + 1:06}{SUFFIX}"

    def _without(self, paths: set[str]) -> list[Listed]:
        """The segments listed, without the documents of the index as it was that have *paths*."""
        gone: dict[str, set[int]] = {}
        for path in paths:
            entry = self.before.entries.get(path) if self.before is not None else None
            if entry is not None:
                gone.setdefault(os.path.basename(entry.segment.blocks.path), set()).add(entry.number)  # noqa: PTH119
        return [one._replace(removed=tuple(sorted({*one.removed, *gone.get(one.name, ())}))) for one in self._listed]

    def commit(self, removed: set[str], touched: dict[str, Stamp]) -> None:
        """End: documents with the paths *removed* no longer count, and *touched* ones have another size or other times.

        All others were looked at since the writer was made, and are as they were.
        """
        self._write()
        listed = self._without(removed)
        for path, stamp in sorted(touched.items()):
            entry = self.before.entries.get(path) if self.before is not None else None
            if entry is not None:
                name = os.path.basename(entry.segment.blocks.path)  # noqa: PTH119 - the same
                listed = [_touched(one, entry.number, stamp) if one.name == name else one for one in listed]
        kept = self._merged([_Live(one, _segment(self.folder, one)) for one in listed])
        self._listed = kept
        self._list(self._began)
        self._clear({one.name for one in kept} | {MANIFEST, LOCK})

    def _merged(self, live: Sequence["_Live"]) -> list[Listed]:
        """The segments, those written in one that :func:`_to_merge` names; none without a document that counts."""
        merged, building = _to_merge(live), Building()
        for one in merged:
            for number, stamp in one.stamps.items():
                building.copy(one.segment, number, stamp)
        kept = [one.listed for one in live if one.stamps and one not in merged]
        return [*kept, self._written(building)] if len(building) else kept

    def _clear(self, kept: set[str]) -> None:
        """Remove what no longer belongs to the index: old segments, and what an interrupted run has left."""
        for name in os.listdir(self.folder):  # noqa: PTH208 - the same
            if name == TEMPORARY or (name not in kept and name.endswith(SUFFIX)):
                with suppress(OSError):  # somebody reads it on a system that minds; the next run removes it
                    os.unlink(os.path.join(self.folder, name))  # noqa: PTH108, PTH118 - the same


class _Live:
    """A segment with those of its documents that count: their numbers and stamps."""

    __slots__ = ("listed", "segment", "size", "stamps")

    def __init__(self, listed: Listed, segment: Segment) -> None:
        self.listed, self.segment = listed, segment
        touched = {number: Stamp(*stamp) for number, *stamp in listed.touched}
        self.stamps = {
            number: touched.get(number, record.stamp)
            for number, record in enumerate(segment.records)
            if number not in set(listed.removed)
        }
        self.size = sum(segment.records[number].extent("texts").length for number in self.stamps)

    @property
    def is_half_empty(self) -> bool:
        """Whether less than half of its text counts."""
        return 2 * self.size < self.segment.blocks.length("texts")


def _to_merge(live: Sequence[_Live]) -> list[_Live]:
    """The segments to be written in one: those half empty, and all up to a size of which there are many.

    Sizes count by powers of eight, so that a text is written anew a few times at most, however many updates there are.
    """
    chosen = {id(one) for one in live if one.stamps and one.is_half_empty}
    full = [one for one in live if one.stamps]
    for tier in sorted({_tier(one) for one in full}):
        small = [one for one in full if _tier(one) <= tier]
        if len(small) >= _MANY and sum(one.size for one in small) <= LARGEST:
            chosen.update(map(id, small))
    return [one for one in live if id(one) in chosen]


def _tier(one: _Live) -> int:
    return one.size.bit_length() // 3


def _touched(one: Listed, number: int, stamp: Stamp) -> Listed:
    others = tuple(found for found in one.touched if found[0] != number)
    return one._replace(touched=tuple(sorted((*others, (number, *stamp)))))
