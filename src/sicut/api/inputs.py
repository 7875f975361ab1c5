"""What a caller may hand in, made into documents: paths, bytes with a name, texts with a name."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.errors import UnreadableError, UsageError
from sicut.model.document import Document, Extraction, Role
from sicut.model.reading import ReadingOptions
from sicut.read import Given, assign_sigla, included_by, included_files, read_documents
from sicut.read.files import shown_path
from sicut.read.reader import READING


class Text(NamedTuple):
    """A text in memory; the suffix of ``name`` tells its format."""

    name: str
    text: str


class Bytes(NamedTuple):
    """The bytes of a file in memory; the suffix of ``name`` tells its format."""

    name: str
    data: bytes


Input = str | os.PathLike[str] | Text | Bytes


def name_of(one: Input) -> str:
    """The path or name of an input."""
    return one.name if isinstance(one, Text | Bytes) else os.fspath(one)


def in_memory(inputs: Iterable[Input]) -> frozenset[str]:
    """The paths of the documents that are made from texts or bytes in memory."""
    return frozenset(shown_path(one.name) for one in inputs if isinstance(one, Text | Bytes))


def given(one: Input) -> Given:
    """What a reader is given of an input."""
    if isinstance(one, Text):
        return Given(one.name, one.text.encode("utf-8", "surrogatepass"))
    return Given(one.name, one.data) if isinstance(one, Bytes) else Given(os.fspath(one))


def _read(inputs: Sequence[Input], sigla: Sequence[str], role: Role, reading: ReadingOptions) -> tuple[Document, ...]:
    """One document for each of *inputs*; a path ``ARCHIVE!NAME`` means a document in an archive.

    Raises:
        UnreadableError: one cannot be read, or is an archive of documents.
    """
    files = [_opened(given(one)) for one in inputs]
    read = zip(map(name_of, inputs), sigla, read_documents(files, reading), strict=True)
    return tuple(_as(role, s, _the_one(shown_path(name), documents)) for name, s, documents in read)


def _as(role: Role, siglum: str, document: Document) -> Document:
    blocks, inline = tuple(document.blocks), tuple(document.inline)
    return replace(document, siglum=siglum, role=role, blocks=blocks, inline=inline)


def _opened(one: Given) -> Given:
    """*one*, or the archive in which the document is that its path names."""
    if one.data is not None or os.path.lexists(one.path):
        return one
    parts = (one.path[:at] for at, c in enumerate(one.path) if c == "!")
    return Given(next(filter(os.path.isfile, parts), one.path))


def _the_one(name: str, documents: Sequence[Document]) -> Document:
    """The document called *name* among those of one file."""
    for document in documents:
        whole = name.startswith(f"{document.path}!") and document.extraction is Extraction.UNREADABLE
        if document.path == name or whole:
            if document.extraction is Extraction.UNREADABLE:
                raise UnreadableError(name, document.reason or "unknown cause")
            return document
    known = next((document.path for document in documents), name)
    if "!" in name:
        raise UnreadableError(name, f"there is no such document in the archive; one that is there is {known}")
    raise UnreadableError(name, f"it is an archive of documents: name the one that is meant, such as {known}")


def read_reports(
    inputs: Iterable[Input], taken: Collection[str] = (), reading: ReadingOptions = READING
) -> tuple[Document, ...]:
    """The reports, each file once, in the order given, each followed by what it includes; no siglum is *taken*.

    Raises:
        UsageError: there is none.
        UnreadableError: one cannot be read, or not in full.
    """
    reports = _with_included(inputs)
    if not reports:
        raise UsageError("no report given: name at least one file to check")
    sigla = assign_sigla([name_of(report) for report in reports], taken)
    documents = _read(reports, sigla, Role.REPORT, reading)
    for document in documents:
        if document.extraction is not Extraction.COMPLETE:
            raise UnreadableError(document.path, document.reason or "it could be read only in part")
    return documents


def _with_included(inputs: Iterable[Input]) -> tuple[Input, ...]:
    """The reports given, each once, and the files that they include.

    Raises:
        UnreadableError: a file that a report includes cannot be followed and is not given itself.
    """
    once: dict[object, Input] = {}
    for report in inputs:
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
        missing = [(path, "it is not given") for path in included_names(report) if path not in names]
        files: tuple[str, ...] = ()
    else:
        files, others = included_files(name)
        missing = [(path, reason) for path, reason in others if os.path.realpath(path) not in known]
    for path, reason in missing:
        raise UnreadableError(name, f"it includes {path}, but {reason}: give that file as a report too")
    return files


def read_text(one: Input, reading: ReadingOptions = READING) -> Document:
    """One document as sicut reads it. A path ``ARCHIVE!NAME`` means a document in an archive.

    Raises:
        UnreadableError: it cannot be read, or is an archive.
    """
    return _read([one], assign_sigla([name_of(one)]), Role.WITNESS, reading)[0]


def included_names(one: Text | Bytes) -> tuple[str, ...]:
    """The names of what a text in memory includes."""
    text = one.text if isinstance(one, Text) else one.data.decode("utf-8", "replace")
    return included_by(text, one.name)
