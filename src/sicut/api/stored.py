"""The index on disk of a folder of sources: made, brought up to date, and used instead of reading the files."""

import os
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from sicut.collate.store.building import MEMORY
from sicut.collate.store.documents import StoredDocument, stored_document
from sicut.collate.store.folder import Entry, IndexWriter, StoredIndex, writing
from sicut.collate.store.record import Stamp
from sicut.collate.store.shape import Archive
from sicut.errors import StoredIndexError, UnreadableError, UsageError
from sicut.model.document import Document
from sicut.model.reading import ReadingOptions
from sicut.read import Given, list_sources, read_documents
from sicut.read.files import load, shown_path
from sicut.read.folder import STATE
from sicut.read.reader import READING
from sicut.render.escape import terminal

Progress = Callable[[str, int, int], None]
_NOTHING = sha256(b"").hexdigest()


class Updated(NamedTuple):
    """What an update did: how many sources the index has, of those how many were read, and how many it has no more.

    ``fault`` says why an index that was there was made anew.
    """

    sources: int
    read: int
    removed: int
    fault: str | None


def _index_of(folder: str) -> str:
    return os.path.join(folder, STATE, "index")  # noqa: PTH118 - paths are strings here, as the user gave them


def _stamp(path: str) -> Stamp | None:
    """The size and times of a file that can be read."""
    try:
        found = os.stat(path)  # noqa: PTH116 - the same
        return Stamp(found.st_size, found.st_mtime_ns, found.st_ctime_ns) if os.access(path, os.R_OK) else None
    except (OSError, ValueError):
        return None


def _stored(entry: Entry, folder: str) -> StoredDocument:
    return stored_document(entry.segment, entry.number, entry.named, "", shown_path(folder + entry.named.path))


def _is_unchanged(path: str, entries: Sequence[Entry]) -> bool:
    """Whether the file at *path* is the one that was stored: by its size and times, or if those may lie, its bytes."""
    stamp, entry = _stamp(path), entries[0]
    if stamp is None or stamp.size != entry.stamp.size:
        return False
    if entry.settled and stamp == entry.stamp:
        return True
    return _sha256(path) == (entry.sha256 if entry.named.archive is None else entry.named.archive.sha256)


def _sha256(path: str) -> str:
    """The SHA-256 of the bytes at *path*; of none, if they cannot be read."""
    try:
        return sha256(load(path)).hexdigest()
    except UnreadableError:
        return _NOTHING


class StoredSources:
    """The indexes on disk of those of *folders* that have one; what cannot be used is said in one line."""

    def __init__(self, folders: Sequence[str], reading: ReadingOptions = READING) -> None:
        self._indexes: dict[str, StoredIndex] = {}
        self._afresh: dict[str, int] = {}
        for folder in folders:
            try:
                index = StoredIndex(_index_of(folder), reading.decisive)
                self._indexes[folder.rstrip("/" + os.sep).replace(os.sep, "/") + "/"] = index
            except (FileNotFoundError, NotADirectoryError):
                continue
            except (StoredIndexError, OSError) as error:
                _notice(f"{error}; the files of {folder} are read instead")

    def documents(self, path: str) -> tuple[Document, ...] | None:
        """The documents in the file at *path*, if an index has them as they are now; they have no siglum yet."""
        for folder, index in self._indexes.items():
            entries = index.files.get(path.removeprefix(folder)) if path.startswith(folder) else None
            if entries is not None and _is_unchanged(path, entries):
                return tuple(_stored(entry, folder) for entry in entries)
        return None

    def was_read(self, documents: Sequence[Document], path: str) -> None:
        """Take note of a file that had to be read."""
        if any(document.sha256 != _NOTHING for document in documents):
            for folder in self._indexes:
                if path.startswith(folder):
                    self._afresh[folder] = self._afresh.get(folder, 0) + 1

    def tell(self) -> None:
        """Say, in one line for each index, that it is stale."""
        for folder, number in self._afresh.items():
            files = "1 file was" if number == 1 else f"{number} files were"
            _notice(f"the index of {folder} is stale: {files} read afresh; run sicut index {folder}")


def _notice(line: str) -> None:
    """A line for the user; without any handler, logging writes it on standard error."""
    from logging import getLogger

    getLogger("sicut").warning("sicut: %s", terminal(line))


def update_index(
    folder: str, memory: int = MEMORY, progress: Progress | None = None, reading: ReadingOptions = READING
) -> Updated:
    """Make the index of *folder*, or bring it up to date: only files that are new or changed are read.

    It takes about *memory* bytes, and the text of one file.

    Raises:
        UsageError: *folder* is none.
        LockedIndexError: another process is writing it.
        StoredIndexError: it cannot be written.
    """
    _require_folder(folder)
    try:
        with writing(_index_of(folder), memory, reading.decisive) as writer:
            return _Update(folder, writer, reading).run(progress)
    except OSError as error:
        raise StoredIndexError(f"cannot write {_index_of(folder)}: {error.strerror or error}") from error


def _require_folder(folder: str) -> None:
    if not os.path.isdir(folder):  # noqa: PTH112 - the same
        raise UsageError(f"{folder} is no folder: an index is made of the sources in a folder")


class _Update:
    """An update on its way: the names of what stays or was added, and the files whose times alone are others."""

    def __init__(self, folder: str, writer: IndexWriter, reading: ReadingOptions) -> None:
        self._folder, self._writer, self._reading = folder, writer, reading
        self._before = writer.before.files if writer.before is not None else {}
        self._kept: set[str] = set()
        self._touched: dict[str, Stamp] = {}

    def run(self, progress: Progress | None) -> Updated:
        """See each file: keep what is stored of it, or read it."""
        files = list_sources([self._folder]).files
        afresh = [path for path in files if not self._is_kept(path)]
        read = 0
        stamps = [_stamp(path) for path in afresh]
        for number, documents in enumerate(read_documents(map(Given, afresh), self._reading)):
            if progress is not None:
                progress("indexing", len(files) - len(afresh) + number, len(files))
            read += self._add(afresh[number], stamps[number], documents)
        if progress is not None:
            progress("writing", len(files), len(files))
        before = {name for entries in self._before.values() for name in _names(entries)}
        self._writer.commit(before - self._kept, self._touched)
        fault = self._writer.fault
        return Updated(len(self._kept), read, len(before - self._kept), None if fault is None else fault.what)

    def _is_kept(self, path: str) -> bool:
        """Whether the documents of the file at *path* are stored as they are now."""
        entries, stamp = self._before.get(self._name(path)), _stamp(path)
        if entries is None or stamp is None or not _is_unchanged(path, entries):
            return False
        self._kept.update(_names(entries))
        if entries[0].stamp != stamp:
            self._touched.update(dict.fromkeys(_names(entries), stamp))
        return True

    def _add(self, path: str, stamp: Stamp | None, documents: Sequence[Document]) -> int:
        """Add the documents of the file at *path*, and count them; one that cannot be opened is left to each run."""
        own = shown_path(path)
        added = [one for one in documents if one.path != own or one.sha256 != _NOTHING]
        if stamp is None or not added:
            return 0
        inside = [self._name(path) + one.path.removeprefix(own) for one in added]
        archive = None if inside == [self._name(path)] else Archive(self._name(path), _sha256(path))
        for document, name in zip(added, inside, strict=True):
            self._writer.add(document, name, stamp, archive)
        self._kept.update(inside)
        return len(added)

    def _name(self, path: str) -> str:
        """The path of a file in the folder."""
        return path.removeprefix(self._folder.rstrip("/" + os.sep).replace(os.sep, "/") + "/")


def _names(entries: Sequence[Entry]) -> list[str]:
    return [entry.named.path for entry in entries]


def verify_index(folder: str) -> Iterator[tuple[int, int]]:
    """Check every byte of the index of *folder*; gives now and then how much is done, and of how much.

    Raises:
        UsageError: there is none.
        DamagedIndexError, StaleIndexError: it cannot be used.
    """
    _require_folder(folder)
    try:
        index = StoredIndex(_index_of(folder), None)
    except FileNotFoundError as error:
        raise UsageError(f"{folder} has no index: sicut index {folder} makes one") from error
    yield from index.verify()
