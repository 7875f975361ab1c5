"""The sources of a run: every file named or found, read or taken from an index on disk."""

import os
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count
from typing import NamedTuple

from sicut.api.inputs import Bytes, Input, Text, given, included_names, name_of
from sicut.api.locks import Locked, Scene, held_locks, is_lock, locked, locks_over
from sicut.api.stored import Progress, StoredSources
from sicut.collate.store.documents import StoredDocument
from sicut.model.document import Document, Extraction
from sicut.model.reading import ReadingOptions
from sicut.model.result import LockFault
from sicut.read import RealPaths, assign_sigla, included_files, list_sources, read_documents, real_path
from sicut.read.files import shown_path
from sicut.read.reader import READING


class Sources(NamedTuple):
    """The witnesses as read, in the order of their paths, how many files were passed over, and what locks say."""

    documents: tuple[Document, ...]
    skipped: int
    faults: tuple[LockFault, ...] = ()


class Listed(NamedTuple):
    """What is told of a source that was read: all but its text."""

    siglum: str
    path: str
    media_type: str
    language: str | None
    characters: int
    extraction: Extraction
    reason: str | None
    remarks: tuple[str, ...]


class Own:
    """The reports of a run, told from its sources."""

    def __init__(self, reports: Sequence[Document], real_paths: RealPaths | None = None) -> None:
        """*real_paths*: those that are known, to which more come."""
        self._real_paths = real_paths or RealPaths()
        self._files = {self._real_paths.of(report.path) for report in reports}
        self._digests = {report.sha256 for report in reports}

    def is_file(self, path: str) -> bool:
        """Whether *path* is the file of a report."""
        real = self._real_paths.of(path)
        return real in self._files and os.path.exists(real)  # noqa: PTH110 - paths are strings here

    def has(self, source: Document) -> bool:
        """Whether *source* is a report: the same bytes, or the same file on disk."""
        return source.sha256 in self._digests or self.is_file(source.path)


def read_sources(
    inputs: Iterable[Input],
    reports: Sequence[Document],
    taken: Collection[str],
    reading: ReadingOptions = READING,
    *,
    progress: Progress | None = None,
    keys: Mapping[str, str] | None = None,
) -> Sources:
    """Every source, readable or not; the *reports* themselves and sicut's own outputs are passed over.

    What a folder's index on disk has is taken from there, if the file has not changed.

    *keys* are the citation keys of files, by their real paths: such a file is a source, and its key the siglum.

    Raises:
        UsageError: a path does not exist.
    """
    named = keys or {}
    run = _Run((*inputs, *named), reports, reading)
    files: list[Input] = []
    documents: list[Document] = []
    for file, document in run.read(progress):
        files.append(file)
        documents.append(document)
    paths = [document.path for document in documents]
    sigla = _sigla(files, paths, taken, named)
    told = run.locked(tuple(map(_called, documents, sigla)), taken, named)
    return Sources(told.documents, run.skipped, told.faults)


def list_documents(paths: Sequence[str], reading: ReadingOptions = READING) -> tuple[tuple[Listed, ...], int]:
    """What can be read at *paths*, and how many files were passed over. No text is kept.

    Raises:
        UsageError: a path does not exist.
    """
    run = _Run(paths, (), reading)
    rows = list(map(_listed, run.read(None)))
    sigla = assign_sigla([row.path for row in rows])
    return tuple(row._replace(siglum=siglum) for row, siglum in zip(rows, sigla, strict=True)), run.skipped


def _listed(found: tuple[Input, Document]) -> Listed:
    document = found[1]
    told = document.media_type, document.language, len(document.text), document.extraction, document.reason
    return Listed(document.siglum, document.path, *told, document.remarks)


def _called(document: Document, siglum: str) -> Document:
    if isinstance(document, StoredDocument) and document.segment is not None:
        return document.called(siglum)
    return replace(document, siglum=siglum, blocks=tuple(document.blocks), inline=tuple(document.inline))


class _Run:
    """The files of a run, and how many of them are passed over: all of those, once they are read."""

    def __init__(self, inputs: Sequence[Input], reports: Sequence[Document], reading: ReadingOptions) -> None:
        places = [os.fspath(one) for one in inputs if not isinstance(one, Text | Bytes)]
        real_paths = RealPaths()
        listing = list_sources(places, real_paths)
        listed = _with_files_included(listing.files, real_paths)
        in_hand = [one for one in inputs if isinstance(one, Text | Bytes)]
        held = [one for one in in_hand if not is_lock(one.name)]
        self._held, self._places = held, places
        self._locks = (*held_locks(map(_data, in_hand)), *locks_over(places, reports))
        self._own, self._reading = Own(reports, real_paths), reading
        files = [path for path in listed if not self._own.is_file(path)]
        self._files: list[Input] = sorted([*files, *held], key=name_of)
        self._stored = StoredSources(places, reading)
        self._kept = 0
        self.skipped = len(listing.skipped) + len(listed) - len(files)

    def read(self, progress: Progress | None) -> Iterator[tuple[Input, Document]]:
        """Each file with each of its documents, in the order of paths."""
        names = frozenset(map(name_of, self._files))
        known = [self._stored.documents(name_of(one)) if isinstance(one, str) else None for one in self._files]
        afresh = (given(one) for one, documents in zip(self._files, known, strict=True) if documents is None)
        read = read_documents(afresh, self._reading)
        for number, (file, documents) in enumerate(zip(self._files, known, strict=True)):
            if progress is not None:
                progress("reading", number, len(self._files))
            before = self._kept
            yield from self._wanted(file, documents or self._read_afresh(file, next(read)), names)
            self.skipped += before == self._kept
        self._stored.tell()

    def _wanted(
        self, file: Input, documents: Sequence[Document], names: Collection[str]
    ) -> Iterator[tuple[Input, Document]]:
        """Those of a file's documents that are no report and no output of sicut; none is held when the next is read."""
        rest = deque(documents)
        del documents
        while rest:
            if self._own.has(rest[0]) or rest[0].is_output:
                rest.popleft()
            else:
                self._kept += 1
                yield file, _with_missing(rest.popleft(), _not_there(file, names))

    def locked(self, documents: Sequence[Document], taken: Collection[str], keys: Mapping[str, str]) -> Locked:
        """*documents* with what the locks over them say; *taken* sigla are not theirs, nor are the *keys* of files."""
        held = frozenset(shown_path(name_of(one)) for one in self._held)
        return locked(documents, self._locks, Scene(taken, frozenset(map(real_path, keys)), self._places, held))

    def _read_afresh(self, file: Input, documents: tuple[Document, ...]) -> tuple[Document, ...]:
        if not isinstance(file, Text | Bytes):
            self._stored.was_read(documents, os.fspath(file))
        return documents


def _with_files_included(paths: Sequence[str], real_paths: RealPaths) -> Collection[str]:
    """The files at *paths* and those that they include, each once."""
    listed = {real_paths.of(path): path for path in paths}
    for path in paths:
        for file in included_files(path).files:
            listed.setdefault(real_paths.of(file), file)
    return listed.values()


def _sigla(
    files: Sequence[Input], paths: Sequence[str], taken: Collection[str], keys: Mapping[str, str]
) -> Sequence[str]:
    """The sigla of the documents at *paths*, each in its file: the citation key of that, if it has one, else the name.

    A second document with one key has it with ``-2``.
    """
    by_file = {real_path(path): key for path, key in keys.items() if key not in taken}
    fixed: dict[int, str] = {}
    for number, file in enumerate(files):
        is_file = by_file and not isinstance(file, Text | Bytes)
        key = by_file.get(real_path(name_of(file))) if is_file else None
        if key is not None:
            used = {*taken, *fixed.values()}
            fixed[number] = next(one for one in chain([key], (f"{key}-{n}" for n in count(2))) if one not in used)
    names = [path for number, path in enumerate(paths) if number not in fixed]
    others = iter(assign_sigla(names, {*taken, *fixed.values()}))
    return [fixed[number] if number in fixed else next(others) for number in range(len(paths))]


def _data(one: Text | Bytes) -> tuple[str, bytes]:
    return one.name, given(one).data or b""


def _not_there(file: Input, names: Collection[str]) -> Sequence[tuple[str, str]]:
    """The files that a source includes and that are not there, and why; *names* are those of all sources."""
    if isinstance(file, Text | Bytes):
        return [(path, "it is not given") for path in included_names(file) if path not in names]
    return included_files(os.fspath(file)).missing


def _with_missing(document: Document, missing: Sequence[tuple[str, str]]) -> Document:
    """*document*, partial if files that it includes are *missing*."""
    if not missing or document.extraction is Extraction.UNREADABLE:
        return document
    reasons = (document.reason, *(f"it includes {path}, but {reason}" for path, reason in missing))
    return replace(document, extraction=Extraction.PARTIAL, reason="; ".join(filter(None, reasons)))
