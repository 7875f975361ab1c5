"""What a caller may hand in, made into documents: paths, bytes with a name, texts with a name."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count
from typing import NamedTuple

from sicut.api.stored import Progress, StoredSources, is_output
from sicut.errors import UnreadableError, UsageError
from sicut.model.document import Document, Extraction, Role
from sicut.read import (
    RealPaths,
    assign_sigla,
    included_by,
    included_files,
    list_sources,
    read_bytes,
    read_file,
    read_source,
    real_path,
)
from sicut.read.reader import shown_path, unreadable


class Text(NamedTuple):
    """A text in memory; the suffix of ``name`` tells its format."""

    name: str
    text: str


class Bytes(NamedTuple):
    """The bytes of a file in memory; the suffix of ``name`` tells its format."""

    name: str
    data: bytes


Input = str | os.PathLike[str] | Text | Bytes


class Sources(NamedTuple):
    """The witnesses as read, in the order of their paths, and how many files were passed over."""

    documents: tuple[Document, ...]
    skipped: int


def name_of(given: Input) -> str:
    """The path or name of an input."""
    return given.name if isinstance(given, Text | Bytes) else os.fspath(given)


def in_memory(given: Iterable[Input]) -> frozenset[str]:
    """The paths of the documents that are made from texts or bytes in memory."""
    return frozenset(shown_path(one.name) for one in given if isinstance(one, Text | Bytes))


def _read(given: Input, siglum: str, role: Role) -> Document:
    if isinstance(given, Text):
        return read_bytes(given.text.encode("utf-8", "surrogatepass"), given.name, siglum=siglum, role=role)
    if isinstance(given, Bytes):
        return read_bytes(given.data, given.name, siglum=siglum, role=role)
    return read_file(os.fspath(given), siglum=siglum, role=role)


def read_reports(given: Iterable[Input], taken: Collection[str] = ()) -> tuple[Document, ...]:
    """The reports, each file once, in the order given, each followed by what it includes; no siglum is *taken*.

    Raises:
        UsageError: there is none.
        UnreadableError: one cannot be read, or not in full.
    """
    reports = _with_included(given)
    if not reports:
        raise UsageError("no report given: name at least one file to check")
    sigla = assign_sigla([name_of(report) for report in reports], taken)
    documents = tuple(_read(report, siglum, Role.REPORT) for report, siglum in zip(reports, sigla, strict=True))
    for document in documents:
        if document.extraction is not Extraction.COMPLETE:
            raise UnreadableError(document.path, document.reason or "it could be read only in part")
    return documents


def _with_included(given: Iterable[Input]) -> tuple[Input, ...]:
    """The reports given, each once, and the files that they include.

    Raises:
        UnreadableError: a file that a report includes cannot be followed and is not given itself.
    """
    once: dict[object, Input] = {}
    for report in given:
        once.setdefault(_identity(report), report)
    found: dict[object, Input] = {}
    for identity, report in once.items():
        found.setdefault(identity, report)
        for path in _included(report, once):
            found.setdefault(os.path.realpath(path), path)
    return tuple(found.values())


def _identity(report: Input) -> object:
    return report if isinstance(report, Text | Bytes) else os.path.realpath(report)


def _included(report: Input, known: Mapping[object, Input]) -> tuple[str, ...]:
    name = name_of(report)
    if isinstance(report, Text | Bytes):
        names = {name_of(one) for one in known.values()}
        missing = [(path, "it is not given") for path in _in_memory(report) if path not in names]
        files: tuple[str, ...] = ()
    else:
        files, others = included_files(name)
        missing = [(path, reason) for path, reason in others if os.path.realpath(path) not in known]
    for path, reason in missing:
        raise UnreadableError(name, f"it includes {path}, but {reason}: give that file as a report too")
    return files


def read_text(given: Input) -> Document:
    """One document as sicut reads it.

    Raises:
        UnreadableError: it cannot be read.
    """
    return _read(given, assign_sigla([name_of(given)])[0], Role.WITNESS)


def read_sources(
    inputs: Iterable[Input],
    reports: Sequence[Document],
    taken: Collection[str],
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
    given = (*inputs, *named)
    places = [os.fspath(source) for source in given if not isinstance(source, Text | Bytes)]
    real_paths = RealPaths()
    listing, stored = list_sources(places, real_paths), StoredSources(places)
    own, listed = Own(reports, real_paths), _with_files_included(listing.files, real_paths)
    held = [source for source in given if isinstance(source, Text | Bytes)]
    sources: list[Input] = sorted([*(path for path in listed if not own.is_file(path)), *held], key=name_of)
    sigla, names = _sigla(sources, taken, named), frozenset(map(name_of, sources))
    documents = []
    for number, (source, siglum) in enumerate(zip(sources, sigla, strict=True)):
        if progress is not None:
            progress("reading", number, len(sources))
        document = _source(source, siglum, names, stored)
        if not own.has(document) and not is_output(document):
            documents.append(document)
    stored.tell()
    passed_over = len(listed) + len(held) - len(documents)
    return Sources(tuple(documents), len(listing.skipped) + passed_over)


def _with_files_included(paths: Sequence[str], real_paths: RealPaths) -> Collection[str]:
    """The files at *paths* and those that they include, each once."""
    listed = {real_paths.of(path): path for path in paths}
    for path in paths:
        for file in included_files(path).files:
            listed.setdefault(real_paths.of(file), file)
    return listed.values()


def _sigla(sources: Sequence[Input], taken: Collection[str], keys: Mapping[str, str]) -> Sequence[str]:
    """The sigla of *sources*: the citation key of a file that has one (a second one with ``-2``), else by its name."""
    by_file = {real_path(path): key for path, key in keys.items() if key not in taken}
    fixed: dict[int, str] = {}
    for number, source in enumerate(sources):
        is_file = by_file and not isinstance(source, Text | Bytes)
        key = by_file.pop(real_path(name_of(source)), None) if is_file else None
        if key is not None:
            used = {*taken, *fixed.values()}
            fixed[number] = next(one for one in chain([key], (f"{key}-{n}" for n in count(2))) if one not in used)
    names = [name_of(source) for number, source in enumerate(sources) if number not in fixed]
    others = iter(assign_sigla(names, {*taken, *fixed.values()}))
    return [fixed[number] if number in fixed else next(others) for number in range(len(sources))]


def _source(given: Input, siglum: str, names: Collection[str], stored: StoredSources) -> Document:
    """A source, partial if it includes files that are not there; *names* are those of all sources in memory."""
    if isinstance(given, Text | Bytes):
        document = _held(given, siglum)
        missing = [(path, "it is not given") for path in _in_memory(given) if path not in names]
    else:
        path = os.fspath(given)
        document = stored.document(path, siglum) or _read_afresh(path, siglum, stored)
        missing = list(included_files(path).missing)
    if not missing or document.extraction is Extraction.UNREADABLE:
        return document
    reasons = (document.reason, *(f"it includes {path}, but {reason}" for path, reason in missing))
    return replace(document, extraction=Extraction.PARTIAL, reason="; ".join(filter(None, reasons)))


def _read_afresh(path: str, siglum: str, stored: StoredSources) -> Document:
    document = read_source(path, siglum=siglum)
    stored.was_read(document, path)
    return document


def _in_memory(given: Text | Bytes) -> tuple[str, ...]:
    """The names of what a text in memory includes."""
    text = given.text if isinstance(given, Text) else given.data.decode("utf-8", "replace")
    return included_by(text, given.name)


def _held(given: Text | Bytes, siglum: str) -> Document:
    try:
        return _read(given, siglum, Role.WITNESS)
    except UnreadableError as error:
        data = given.data if isinstance(given, Bytes) else given.text.encode("utf-8", "surrogatepass")
        return unreadable(data, given.name, siglum=siglum, reason=error.reason)


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


def list_documents(paths: Sequence[str]) -> tuple[tuple[Document, ...], int]:
    """What can be read at *paths*, and how many files were passed over.

    Raises:
        UsageError: a path does not exist.
    """
    sources = read_sources(paths, (), ())
    return sources.documents, sources.skipped
