"""What a caller may hand in, made into documents: paths, bytes with a name, texts with a name."""

import os
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from sicut.errors import UnreadableError, UsageError
from sicut.model.document import Document, Extraction, Role
from sicut.read import (
    assign_sigla,
    is_own_output,
    list_sources,
    read_bytes,
    read_file,
    read_source,
    real_path,
)
from sicut.read.reader import unreadable

Progress = Callable[[str, int, int], None]
HEAD, TAIL = 4096, 1024


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


def _read(given: Input, siglum: str, role: Role) -> Document:
    if isinstance(given, Text):
        return read_bytes(given.text.encode("utf-8", "surrogatepass"), given.name, siglum=siglum, role=role)
    if isinstance(given, Bytes):
        return read_bytes(given.data, given.name, siglum=siglum, role=role)
    return read_file(os.fspath(given), siglum=siglum, role=role)


def read_reports(given: Sequence[Input], taken: Collection[str] = ()) -> tuple[Document, ...]:
    """The reports, each file once, in the order given; none has a siglum that is *taken*.

    Raises:
        UsageError: there is none.
        UnreadableError: one cannot be read, or not in full.
    """
    once: dict[object, Input] = {}
    for report in given:
        once.setdefault(report if isinstance(report, Text | Bytes) else os.path.realpath(report), report)
    if not once:
        raise UsageError("no report given: name at least one file to check")
    reports = tuple(once.values())
    sigla = assign_sigla([name_of(report) for report in reports], taken)
    documents = tuple(_read(report, siglum, Role.REPORT) for report, siglum in zip(reports, sigla, strict=True))
    for document in documents:
        if document.extraction is not Extraction.COMPLETE:
            raise UnreadableError(document.path, document.reason or "it could be read only in part")
    return documents


def read_text(given: Input) -> Document:
    """One document as sicut reads it.

    Raises:
        UnreadableError: it cannot be read.
    """
    return _read(given, assign_sigla([name_of(given)])[0], Role.WITNESS)


def read_sources(
    given: Sequence[Input], reports: Sequence[Document], taken: Collection[str], progress: Progress | None = None
) -> Sources:
    """Every source, readable or not; the *reports* themselves and sicut's own outputs are passed over.

    Raises:
        UsageError: a path does not exist.
    """
    listing = list_sources([os.fspath(source) for source in given if not isinstance(source, Text | Bytes)])
    held = [source for source in given if isinstance(source, Text | Bytes)]
    own = {real_path(report.path) for report in reports}
    paths = [path for path in listing.files if real_path(path) not in own]
    sources: list[Input] = sorted([*paths, *held], key=name_of)
    sigla = assign_sigla([name_of(source) for source in sources], taken)
    documents = []
    for number, (source, siglum) in enumerate(zip(sources, sigla, strict=True)):
        if progress is not None:
            progress("reading", number, len(sources))
        document = _source(source, siglum)
        if not is_one_of(document, reports) and not _is_output(document):
            documents.append(document)
    passed_over = len(listing.files) - len(paths) + len(sources) - len(documents)
    return Sources(tuple(documents), len(listing.skipped) + passed_over)


def _source(given: Input, siglum: str) -> Document:
    if not isinstance(given, Text | Bytes):
        return read_source(os.fspath(given), siglum=siglum)
    try:
        return _read(given, siglum, Role.WITNESS)
    except UnreadableError as error:
        data = given.data if isinstance(given, Bytes) else given.text.encode("utf-8", "surrogatepass")
        return unreadable(data, given.name, siglum=siglum, reason=error.reason)


def is_one_of(source: Document, reports: Sequence[Document]) -> bool:
    """Whether *source* is one of *reports*: the same bytes, or the same file on disk."""
    real = real_path(source.path)
    same_file = os.path.exists(real) and any(real == real_path(report.path) for report in reports)  # noqa: PTH110
    return same_file or any(source.sha256 == report.sha256 for report in reports)


def _is_output(document: Document) -> bool:
    return is_own_output((document.text[:HEAD] + document.text[-TAIL:]).encode("utf-8", "surrogatepass"))


def list_documents(paths: Sequence[str]) -> tuple[tuple[Document, ...], int]:
    """What can be read at *paths*, and how many files were passed over.

    Raises:
        UsageError: a path does not exist.
    """
    sources = read_sources(paths, (), ())
    return sources.documents, sources.skipped
