"""The lock of a folder, and the sources that it lists, as they are read from their files."""

import os
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from sicut.archive.aliases import aliases_of
from sicut.archive.entry import MEMBER, NAME, Entry, Given, Lock
from sicut.archive.kept import text_sha256
from sicut.archive.lock_file import read_lock
from sicut.archive.paths import on_disk, relative_path
from sicut.errors import UnreadableError, UsageError
from sicut.model.document import Document
from sicut.model.reading import ReadingOptions
from sicut.read import formats, read_documents
from sicut.read.files import load, shown_path
from sicut.read.sandbox import Given as File
from sicut.version import __version__

_MARKUP = {formats.HTML: "html", formats.XHTML: "html"}


class Found(NamedTuple):
    """What stands in one file: its documents, its SHA-256 and its size in bytes; ``reason`` if it cannot be opened."""

    path: str
    documents: tuple[Document, ...]
    sha256: str
    size: int
    reason: str | None = None


def shown_lock(folder: str) -> str:
    """The path of the lock in *folder*, as users read it."""
    return on_disk(NAME, folder)


def required_lock(folder: str) -> Lock:
    """The lock in *folder*.

    Raises:
        UsageError: there is none.
        ArchiveError: it cannot be read.
    """
    lock = read_lock(shown_lock(folder))
    if lock is None:
        raise UsageError("there is no sicut.lock here or in a folder above: sicut add PATH... makes one")
    return lock


def found_in(paths: Sequence[str], reading: ReadingOptions) -> Iterator[Found]:
    """What stands in each of the files at *paths*, in order."""
    for path, documents in zip(paths, read_documents(map(File, paths), reading), strict=True):
        yield _found(path, documents)


def _found(path: str, documents: tuple[Document, ...]) -> Found:
    only = documents[0] if len(documents) == 1 and documents[0].path == shown_path(path) else None
    try:
        size = os.stat(path).st_size  # noqa: PTH116 - paths are strings here
        digest = sha256(load(path)).hexdigest() if only is None or not _is_opened(only) else only.sha256
    except (OSError, UnreadableError):
        return Found(path, (), "", 0, "it cannot be opened" if only is None else only.reason)
    return Found(path, documents, digest, size)


def _is_opened(document: Document) -> bool:
    """Whether the bytes of its file are known, so that its SHA-256 is theirs."""
    return document.sha256 != sha256(b"").hexdigest()


def reader_of(media_type: str) -> str:
    """What reads documents of *media_type*, by name and version."""
    name = (formats.TEXTS | formats.PARSERS | formats.CONTAINERS | _MARKUP).get(media_type, "none")
    return f"sicut {__version__} {name}"


def entry_of(document: Document, found: Found, path: str, siglum: str, given: Given) -> Entry:
    """The entry of *document*, which stands in the file *found*, by its *path* in the lock."""
    is_member = MEMBER in document.path.removeprefix(shown_path(found.path))
    return Entry(
        path=path,
        siglum=siglum,
        sha256=document.sha256,
        media_type=document.media_type,
        reader=reader_of(document.media_type),
        completeness=str(document.extraction),
        text_sha256=text_sha256(document.text),
        characters=len(document.text),
        size=None if is_member else found.size,
        container_sha256=found.sha256 if is_member else None,
        reason=document.reason,
        title=document.metadata.title,
        author=document.metadata.author,
        date=document.metadata.date,
        url=document.address,
        language=document.language,
        aliases=aliases_of(document),
        given=given,
    )


def path_in_lock(document: Document, found: Found, folder: str) -> str:
    """The path by which the lock in *folder* lists *document*."""
    return relative_path(found.path, folder) + document.path.removeprefix(shown_path(found.path))
