"""What a bibliography says of the sources that a report cites."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sicut.model.span import Span


class Entry(NamedTuple):
    """One entry; ``names`` are the surnames of its authors or editors, ``files`` the paths of its files.

    ``key`` is its citation key, and the siglum of its source. Paths are from the current folder, with ``/``. Those in
    ``outside`` are not followed: they mean a source only if it is given.
    """

    key: str
    names: tuple[str, ...] = ()
    year: str | None = None
    title: str | None = None
    url: str | None = None
    files: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()


class Absent(NamedTuple):
    """A bibliography that the report ``document`` names at ``span``, and why it is not read."""

    document: str
    span: Span
    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Bibliography:
    """The entries of all bibliographies of a run, by key.

    ``unread`` says, in one line, why entries may be missing: what to install for a bibliography's format to be read;
    ``absent`` are those that could not be read at all.
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    unread: str | None = None
    absent: tuple[Absent, ...] = ()
