"""What the locks over the sources of a run say of them: names, addresses, languages, and whether they are the same."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import chain, count
from typing import NamedTuple

from sicut.archive.entry import MEMBER, NAME, Entry, Lock
from sicut.archive.paths import file_of, on_disk
from sicut.collate.store.documents import OfItself, StoredDocument
from sicut.errors import UnreadableError
from sicut.model.document import Document, Metadata
from sicut.model.result import LockFault
from sicut.read import RealPaths
from sicut.read.files import load, shown_path
from sicut.read.reader import unreadable

_GONE = "sicut.lock lists it, and it is not there"


class Ruling(NamedTuple):
    """A lock that may speak of sources of a run. ``held``: it is in memory, and speaks of texts in memory."""

    path: str
    lock: Lock
    held: bool


class Scene(NamedTuple):
    """What a run has beside its sources.

    Sigla that are taken, the real paths of files whose siglum is a citation key, the paths given for sources, and the
    paths of those in memory.
    """

    taken: Collection[str]
    keyed: Collection[str]
    places: Sequence[str]
    held: Collection[str]


class Locked(NamedTuple):
    """Sources as the locks speak of them, those that are missing included, and the faults that were found."""

    documents: tuple[Document, ...]
    faults: tuple[LockFault, ...]


def is_lock(path: str) -> bool:
    """Whether the file called *path* is a lock."""
    return shown_path(path).rpartition("/")[2] == NAME


def held_locks(named: Iterable[tuple[str, bytes]]) -> tuple[Ruling, ...]:
    """The locks among texts in memory, each a name and its bytes.

    Raises:
        ArchiveError: one of them makes no sense.
    """
    locks = [(name, data) for name, data in named if is_lock(name)]
    if not locks:
        return ()
    from sicut.archive.lock_file import parsed

    return tuple(Ruling(shown_path(name), parsed(data, name), held=True) for name, data in locks)


def locks_over(places: Sequence[str], reports: Iterable[Document]) -> tuple[Ruling, ...]:
    """The lock nearest to each of *places*, upwards, and that nearest to each report.

    Raises:
        ArchiveError: one of them cannot be read.
    """
    if not places:
        return ()
    found: dict[str, Ruling] = {}
    folders = (one if os.path.isdir(one) else os.path.dirname(one) for one in _all_places(places, reports))  # noqa: PTH112, PTH120
    for folder in dict.fromkeys(folders):
        path = _nearest(os.path.abspath(folder))  # noqa: PTH100 - paths are strings here
        lock = None if path is None or path in found else _read(path)
        if path is not None and lock is not None:
            found[path] = Ruling(_shown(path), lock, held=False)
    return tuple(found.values())


def _read(path: str) -> Lock | None:
    from sicut.archive.lock_file import read_lock

    return read_lock(_shown(path))


def _all_places(places: Sequence[str], reports: Iterable[Document]) -> Iterator[str]:
    return chain(places, (report.path for report in reports))


def _nearest(folder: str) -> str | None:
    while True:
        path = os.path.join(folder, NAME)  # noqa: PTH118 - the same
        if os.path.isfile(path):  # noqa: PTH113 - the same
            return path
        above = os.path.dirname(folder)  # noqa: PTH120 - the same
        if above == folder:
            return None
        folder = above


def _shown(path: str) -> str:
    try:
        return os.path.relpath(path).replace(os.sep, "/")
    except ValueError:
        return path.replace(os.sep, "/")


def locked(documents: Sequence[Document], locks: Sequence[Ruling], scene: Scene) -> Locked:
    """*documents* with what *locks* say of them, in the order of their paths.

    The first lock that lists a document speaks of it. A source that a lock lists, that is not there and that the paths
    given would hold is an unreadable document.
    """
    return _Speaking(locks, scene).locked(documents) if locks else Locked(tuple(documents), ())


class _Speaking:
    """Locks and the documents that they speak of, by their places."""

    def __init__(self, locks: Sequence[Ruling], scene: Scene) -> None:
        self._scene, self._real = scene, RealPaths()
        self._listed: dict[str, tuple[Ruling, Entry]] = {}
        for ruling in locks:
            for entry in ruling.lock.entries:
                self._listed.setdefault(self._place_of(ruling, entry), (ruling, entry))

    def _place_of(self, ruling: Ruling, entry: Entry) -> str:
        """What a listed source and the document read from it have in common."""
        file = on_disk(file_of(entry), os.path.dirname(ruling.path))  # noqa: PTH120 - the same
        member = entry.path[len(file_of(entry)) :]
        return f"={file}{member}" if ruling.held else self._real.of(file) + member

    def _place(self, document: Document) -> str:
        path = document.path
        if path in self._scene.held:
            return f"={os.path.normpath(path).replace(os.sep, '/')}"
        if MEMBER in path and not os.path.lexists(path):
            file, _, member = path.partition(MEMBER)
            return f"{self._real.of(file)}{MEMBER}{member}"
        return self._real.of(path)

    def locked(self, documents: Sequence[Document]) -> Locked:
        places = [self._place(document) for document in documents]
        missing = list(self._missing(frozenset(places)))
        found = sorted([*zip(documents, places, strict=True), *missing], key=lambda one: (one[0].path, one[0].siglum))
        sigla = self._sigla(found)
        told, faults = [], []
        gone = {place for _, place in missing}
        for (document, place), siglum in zip(found, sigla, strict=True):
            ruling, entry = self._listed.get(place, (None, None))
            if ruling is not None and entry is not None:
                told.append(_told(document, siglum, entry))
                if place in gone or document.sha256 != entry.sha256:
                    faults.append(LockFault(siglum, ruling.path, missing=place in gone))
            else:
                told.append(document if document.siglum == siglum else _told(document, siglum, None))
        return Locked(tuple(told), tuple(faults))

    def _sigla(self, found: Sequence[tuple[Document, str]]) -> list[str]:
        """The sigla that the locks give; who has none, or is cited by a key, keeps its own as long as it is free."""
        keyed = {place for _, place in found if place in self._scene.keyed}
        used = {*self._scene.taken, *(document.siglum for document, place in found if place in keyed)}
        sigla: dict[int, str] = {}
        for listed in (True, False):
            for number, (document, place) in enumerate(found):
                if place in keyed:
                    sigla[number] = document.siglum
                elif (place in self._listed) is listed:
                    wanted = self._listed[place][1].siglum if listed else document.siglum
                    names = chain([wanted], (f"{wanted}-{ordinal}" for ordinal in count(2)))
                    sigla[number] = next(name for name in names if name not in used)
                    used.add(sigla[number])
        return [sigla[number] for number in range(len(found))]

    # --- what is not there

    def _missing(self, places: Collection[str]) -> Iterator[tuple[Document, str]]:
        archives = {place.partition(MEMBER)[0] for place in places}
        given = tuple(self._real.of(place) for place in self._scene.places)
        for place, (ruling, entry) in self._listed.items():
            if place not in places and (ruling.held or self._is_gone(place, entry, given, archives)):
                path = on_disk(entry.path, os.path.dirname(ruling.path))  # noqa: PTH120 - the same
                yield unreadable(b"", path, siglum=entry.siglum, reason=_GONE), place

    def _is_gone(self, place: str, entry: Entry, given: Sequence[str], archives: Collection[str]) -> bool:
        file = place[: len(place) - len(entry.path[len(file_of(entry)) :])]
        if not any(file == one or file.startswith(one.rstrip(os.sep) + os.sep) for one in given):
            return False
        return not os.path.lexists(file) or (entry.is_member and file in archives and not _holds(file, entry))


def _holds(archive: str, entry: Entry) -> bool:
    """Whether the file *archive* is the one that the document of *entry* was recorded from, so that it is in there."""
    try:
        return sha256(load(archive)).hexdigest() == entry.container_sha256
    except UnreadableError:
        return False


def _told(document: Document, siglum: str, entry: Entry | None) -> Document:
    """*document* by *siglum*, with what *entry* says of it."""
    said = _said(document, siglum, entry)
    if isinstance(document, StoredDocument) and document.segment is not None:
        return document.told(siglum, said)
    return replace(
        document,
        siglum=siglum,
        language=said.language,
        address=said.address,
        metadata=said.metadata,
        aliases=said.aliases,
    )


def _said(document: Document, siglum: str, entry: Entry | None) -> OfItself:
    own = document.metadata
    if entry is None:
        return OfItself(document.language, document.address, own, document.aliases)
    given = entry.given
    metadata = Metadata(given.title or own.title, given.author or own.author, given.date or own.date)
    address = given.url or document.address
    others = (
        document.address if document.address != address else None,
        entry.siglum if entry.siglum != siglum else None,
    )
    names = (*given.aliases, *filter(None, (given.title, *others)), *entry.aliases, *document.aliases)
    return OfItself(given.language or document.language, address, metadata, tuple(dict.fromkeys(names)))
