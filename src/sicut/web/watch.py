"""Noticing that files change: what they are is looked at again and again, since not every disk tells of changes."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from threading import Event, Thread
from typing import Final, NamedTuple

from sicut.archive.decisions import decisions_path
from sicut.errors import UsageError
from sicut.read import list_sources
from sicut.web.choice import Choice

EVERY: Final = 1.0
"""Seconds between two looks."""
_PIECE: Final = 1 << 20


class Mark(NamedTuple):
    """What is seen of a file from outside: when it was written, in nanoseconds, its size, and which file it is."""

    written: int
    size: int
    inode: int


@dataclass(frozen=True, slots=True)
class Seen:
    """Files as they were at one time; ``digests`` are those that had to be taken."""

    marks: Mapping[str, Mark | None]
    digests: Mapping[str, str]

    @classmethod
    def of(cls, paths: Iterable[str], *, digests: bool = False) -> "Seen":
        """The files at *paths* now; with *digests* so well that a file that is only written anew counts as the same."""
        once = dict.fromkeys(paths)
        return cls({path: _mark(path) for path in once}, {path: _digest(path) for path in once if digests})

    def is_of(self, later: "Seen") -> bool:
        """Whether *later* has the same files with the same content."""
        if self.marks == later.marks:
            return True
        if self.marks.keys() != later.marks.keys():
            return False
        changed = [path for path, mark in self.marks.items() if mark != later.marks[path]]
        return all(self.digests.get(path, "") == _digest(path) != "" for path in changed)

    def marked_as(self, later: "Seen") -> "Seen":
        """The same content under the marks of *later*."""
        return replace(self, marks=later.marks)


def _mark(path: str) -> Mark | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - paths are strings here
    except (OSError, ValueError):
        return None
    return Mark(found.st_mtime_ns, found.st_size, found.st_ino)


def _digest(path: str) -> str:
    found = sha256()
    try:
        if not os.path.isfile(path):  # noqa: PTH113 - the same
            return ""
        with open(path, "rb") as file:  # noqa: PTH123 - the same
            while piece := file.read(_PIECE):
                found.update(piece)
    except (OSError, ValueError):
        return ""
    return found.hexdigest()


def files_of(choice: Choice) -> tuple[str, ...]:
    """The reports and every file among the sources of *choice*, as they are now."""
    sources: list[str] = []
    for path in choice.sources or ():
        try:
            sources += list_sources([path]).files
        except UsageError:  # it is not there just now
            sources.append(path)
    return (*choice.reports, *sources)


def decisions_of(homes: Iterable[str]) -> tuple[str, ...]:
    """The files of decisions in the folders *homes*."""
    return tuple(dict.fromkeys(decisions_path(home) for home in homes))


class Watcher:
    """Calls *look* every second, in a thread of its own, until it is stopped."""

    def __init__(self, look: Callable[[], None], every: float = EVERY) -> None:
        """*every*: seconds."""
        self._look, self._every = look, every
        self._end = Event()
        self._thread = Thread(target=self._run, name="sicut watch", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, and wait until it has ended."""
        self._end.set()
        if self._thread.is_alive():
            self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._end.wait(self._every):
            self._look()
