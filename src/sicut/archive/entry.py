"""What ``sicut.lock`` says of one source."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count
from typing import NamedTuple

NAME = "sicut.lock"
MEMBER = "!"
"""What stands between the path of an archive and the name of a document in it."""


class Given(NamedTuple):
    """What the user said of a source; it goes before what the document says of itself, and no refresh changes it.

    ``retrieved`` is when the source was fetched, ``date`` when it was written or published.
    """

    title: str | None = None
    author: str | None = None
    date: str | None = None
    retrieved: str | None = None
    url: str | None = None
    language: str | None = None
    aliases: tuple[str, ...] = ()

    def over(self, before: "Given") -> "Given":
        """This, and where it says nothing what was said *before*; aliases of both."""
        told = (new if new is not None else old for new, old in zip(self[:-1], before[:-1], strict=True))
        title, author, date, retrieved, url, language = told
        aliases = tuple(dict.fromkeys((*before.aliases, *self.aliases)))
        return Given(title, author, date, retrieved, url, language, aliases)


@dataclass(frozen=True, slots=True)
class Entry:
    """One source as it was when it was recorded.

    ``path`` is relative to the folder of the lock, with ``/``; a document in an archive has ``archive.zip!name``.
    ``sha256`` and ``size`` are those of its bytes; of a document in an archive ``container_sha256`` is that of the
    archive's, and the size is unknown. ``text_sha256`` is over the text as read, in UTF-8, ``characters`` its code
    points; ``reader`` names what read it. ``title`` to ``aliases`` are what the document says of itself.
    """

    path: str
    siglum: str
    sha256: str
    media_type: str
    reader: str
    completeness: str
    text_sha256: str
    characters: int
    size: int | None = None
    container_sha256: str | None = None
    reason: str | None = None
    title: str | None = None
    author: str | None = None
    date: str | None = None
    url: str | None = None
    language: str | None = None
    aliases: tuple[str, ...] = ()
    given: Given = Given()  # noqa: RUF009 - it is frozen

    @property
    def is_member(self) -> bool:
        """Whether it is a document in an archive."""
        return self.container_sha256 is not None

    @property
    def stands_for(self) -> tuple[str, str, str]:
        """What tells two states of one source apart: its bytes, its text, and what could be read."""
        return self.sha256, self.text_sha256, self.completeness


@dataclass(frozen=True, slots=True)
class Lock:
    """The sources of a lock, in the order of their paths; no path and no siglum stands twice."""

    entries: tuple[Entry, ...] = ()

    @property
    def sigla(self) -> frozenset[str]:
        """The sigla of all sources."""
        return frozenset(entry.siglum for entry in self.entries)

    def by_path(self) -> dict[str, Entry]:
        """Each source by its path."""
        return {entry.path: entry for entry in self.entries}


def lock_of(entries: Iterable[Entry]) -> Lock:
    """The lock of *entries*, whose paths differ. Of several with one siglum, all but the first get a number."""
    found: list[Entry] = []
    in_order = sorted(entries, key=lambda entry: entry.path)
    used, wanted = set[str](), {entry.siglum for entry in in_order}
    for entry in in_order:
        others = (f"{entry.siglum}-{number}" for number in count(2))
        free = (siglum for siglum in others if siglum not in used and siglum not in wanted)
        siglum = next(free) if entry.siglum in used else entry.siglum
        used.add(siglum)
        found.append(entry if siglum == entry.siglum else replace(entry, siglum=siglum))
    return Lock(tuple(found))
