"""The index on disk of a folder of sources: made, brought up to date, and used instead of reading the files."""

import os
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from sicut.collate.store.building import MEMORY
from sicut.collate.store.documents import StoredDocument, stored_document
from sicut.collate.store.folder import Entry, IndexWriter, StoredIndex, writing
from sicut.collate.store.record import Stamp
from sicut.errors import StoredIndexError, UnreadableError, UsageError
from sicut.model.document import Document
from sicut.read import is_own_output, list_sources, read_source
from sicut.read.folder import STATE
from sicut.read.reader import load, shown_path
from sicut.render.escape import terminal

Progress = Callable[[str, int, int], None]
HEAD, TAIL = 4096, 1024
_NOTHING = sha256(b"").hexdigest()


class Updated(NamedTuple):
    """What an update did: how many sources the index has, of those how many were read, and how many it has no more.

    ``fault`` says why an index that was there was made anew.
    """

    sources: int
    read: int
    removed: int
    fault: str | None


def is_output(document: Document) -> bool:
    """Whether sicut itself wrote the document."""
    if isinstance(document, StoredDocument) and document.segment is not None:
        return document.is_output
    return is_own_output((document.text[:HEAD] + document.text[-TAIL:]).encode("utf-8", "surrogatepass"))


def _index_of(folder: str) -> str:
    return os.path.join(folder, STATE, "index")  # noqa: PTH118 - paths are strings here, as the user gave them


def _stamp(path: str) -> Stamp | None:
    """The size and times of a file that can be read."""
    try:
        found = os.stat(path)  # noqa: PTH116 - the same
        return Stamp(found.st_size, found.st_mtime_ns, found.st_ctime_ns) if os.access(path, os.R_OK) else None
    except (OSError, ValueError):
        return None


def _is_unchanged(path: str, entry: Entry) -> bool:
    """Whether the file at *path* is the one that was stored: by its size and times, or if those may lie, its bytes."""
    stamp = _stamp(path)
    if stamp is None or stamp.size != entry.stamp.size:
        return False
    if entry.settled and stamp == entry.stamp:
        return True
    try:
        return sha256(load(path)).hexdigest() == entry.sha256
    except UnreadableError:
        return False


class StoredSources:
    """The indexes on disk of those of *folders* that have one; what cannot be used is said in one line."""

    def __init__(self, folders: Sequence[str]) -> None:
        self._indexes: dict[str, StoredIndex] = {}
        self._afresh: dict[str, int] = {}
        for folder in folders:
            try:
                self._indexes[folder.rstrip("/" + os.sep).replace(os.sep, "/") + "/"] = StoredIndex(_index_of(folder))
            except (FileNotFoundError, NotADirectoryError):
                continue
            except (StoredIndexError, OSError) as error:
                _notice(f"{error}; the files of {folder} are read instead")

    def document(self, path: str, siglum: str) -> Document | None:
        """The source at *path*, if an index has it as it is now."""
        for folder, index in self._indexes.items():
            entry = index.entries.get(path.removeprefix(folder)) if path.startswith(folder) else None
            if entry is not None and _is_unchanged(path, entry):
                return stored_document(entry.segment, entry.number, entry.named, siglum, shown_path(path))
        return None

    def was_read(self, document: Document, path: str) -> None:
        """Take note of a source that had to be read from its file."""
        if document.sha256 != _NOTHING:
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


def update_index(folder: str, memory: int = MEMORY, progress: Progress | None = None) -> Updated:
    """Make the index of *folder*, or bring it up to date: only files that are new or changed are read.

    It takes about *memory* bytes, and the text of one file.

    Raises:
        UsageError: *folder* is none.
        LockedIndexError: another process is writing it.
        StoredIndexError: it cannot be written.
    """
    _require_folder(folder)
    try:
        with writing(_index_of(folder), memory) as writer:
            return _update(folder, writer, progress)
    except OSError as error:
        raise StoredIndexError(f"cannot write {_index_of(folder)}: {error.strerror or error}") from error


def _require_folder(folder: str) -> None:
    if not os.path.isdir(folder):  # noqa: PTH112 - the same
        raise UsageError(f"{folder} is no folder: an index is made of the sources in a folder")


def _update(folder: str, writer: IndexWriter, progress: Progress | None) -> Updated:
    files = list_sources([folder]).files
    update = _Update(writer)
    for number, path in enumerate(files):
        if progress is not None:
            progress("indexing", number, len(files))
        update.see(_name(path, folder), path)
    if progress is not None:
        progress("writing", len(files), len(files))
    return update.end()


class _Update:
    """An update on its way: the names of what stays or was added, and the files whose times alone are others."""

    def __init__(self, writer: IndexWriter) -> None:
        self._writer = writer
        self._before = writer.before.entries if writer.before is not None else {}
        self._kept: set[str] = set()
        self._touched: dict[str, Stamp] = {}
        self._read = 0

    def see(self, name: str, path: str) -> None:
        """Keep the file at *path*, or read it; what cannot be opened is left to each run, which says why."""
        stamp, entry = _stamp(path), self._before.get(name)
        if stamp is None:
            return
        if entry is not None and _is_unchanged(path, entry):
            self._kept.add(name)
            if entry.stamp != stamp:
                self._touched[name] = stamp
            return
        document = read_source(path, siglum=name)
        if document.sha256 != _NOTHING:
            self._writer.add(document, name, stamp, is_output=is_output(document))
            self._kept.add(name)
            self._read += 1

    def end(self) -> Updated:
        removed = set(self._before) - self._kept
        self._writer.commit(removed, self._touched)
        fault = self._writer.fault
        return Updated(len(self._kept), self._read, len(removed), None if fault is None else fault.what)


def _name(path: str, folder: str) -> str:
    """The path of a file in its *folder*."""
    return path.removeprefix(folder.rstrip("/" + os.sep).replace(os.sep, "/") + "/")


def verify_index(folder: str) -> Iterator[tuple[int, int]]:
    """Check every byte of the index of *folder*; gives now and then how much is done, and of how much.

    Raises:
        UsageError: there is none.
        DamagedIndexError, StaleIndexError: it cannot be used.
    """
    _require_folder(folder)
    try:
        index = StoredIndex(_index_of(folder))
    except FileNotFoundError as error:
        raise UsageError(f"{folder} has no index: sicut index {folder} makes one") from error
    yield from index.verify()
