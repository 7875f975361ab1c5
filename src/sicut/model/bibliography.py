"""What a bibliography says of the sources that a report cites."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Entry(NamedTuple):
    """One entry; ``names`` are the surnames of its authors or editors, ``files`` the paths of its files.

    ``key`` is its citation key, and the siglum of its source. Paths are from the current folder, with ``/``.
    """

    key: str
    names: tuple[str, ...] = ()
    year: str | None = None
    title: str | None = None
    url: str | None = None
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bibliography:
    """The entries of all bibliographies of a run, by key.

    ``unread`` says, in one line, why entries may be missing: what to install for a bibliography's format to be read.
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    unread: str | None = None
