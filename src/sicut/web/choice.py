"""What may be checked: the files of the folder served, what the command line named, and what was uploaded."""

import os
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sicut.errors import UsageError
from sicut.read import list_sources, real_path
from sicut.read.files import shown_path
from sicut.read.formats import NO_READER, SKIPPED, suffix_of

MOST: Final = 2_000
"""How many files are offered; a folder can be chosen whole."""


class Choice(NamedTuple):
    """The reports to check, and the sources; ``None``: the texts printed inside the reports."""

    reports: tuple[str, ...]
    sources: tuple[str, ...] | None


class Offer(NamedTuple):
    """The files and folders to choose from, sorted; ``left_out`` counts files beyond the most that are listed."""

    files: tuple[str, ...]
    folders: tuple[str, ...]
    left_out: int = 0


class Shelf:
    """The folder served, and what else was named when it was started: nothing outside of them can be reached."""

    def __init__(self, folder: str, named: Iterable[str] = (), uploads: str | None = None) -> None:
        """*folder* is the current one, so that paths are relative to it."""
        self.folder, self.uploads = folder, uploads
        self._named = tuple(dict.fromkeys(named))

    def holds(self, path: str) -> bool:
        """Whether the real *path* lies in the folder, in the uploads, or in what was named."""
        if "\0" in path:
            return False
        real = real_path(path)
        roots = (self.folder, *((self.uploads,) if self.uploads else ()), *self._named)
        return any(_lies_in(real, real_path(root)) for root in roots)

    def offer(self) -> Offer:
        """What can be chosen now."""
        places = [self.folder, *(path for path in (*self._named, self.uploads or "") if path and os.path.lexists(path))]
        found = (path for path in list_sources(places).files if os.path.isfile(path))  # noqa: PTH113 - paths are strings here
        files = sorted({_plain(path) for path in found if _may_be_read(path) and self.holds(path)})
        folders = {_plain(path) for path in self._named if os.path.isdir(path)}  # noqa: PTH112 - the same
        for path in files:
            above = os.path.dirname(path)  # noqa: PTH120 - the same
            while above and above not in {os.sep, os.curdir} and above not in folders and self.holds(above):
                folders.add(above)
                above = os.path.dirname(above)  # noqa: PTH120 - the same
        return Offer(tuple(files[:MOST]), tuple(sorted(folders)), max(0, len(files) - MOST))

    def chosen(self, reports: Sequence[str], sources: Sequence[str]) -> Choice:
        """The choice of *reports* and *sources*, each of which must be offered.

        Raises:
            UsageError: none is chosen, or one cannot be.
        """
        if not reports:
            raise UsageError("no report chosen: tick at least one text to check")
        offered = self.offer()
        files = {*offered.files, *(_plain(path) for path in self._named)}
        for path, known in (*((r, files) for r in reports), *((s, {*files, *offered.folders}) for s in sources)):
            if path not in known or not self.holds(path):
                raise UsageError(f"{shown_path(path)} is not among the files to choose from")
        return Choice(tuple(dict.fromkeys(reports)), tuple(dict.fromkeys(sources)) or None)


def _plain(path: str) -> str:
    return os.path.normpath(path).replace(os.sep, "/")


def _lies_in(real: str, root: str) -> bool:
    return real == root or real.startswith(root.rstrip(os.sep) + os.sep)


def _may_be_read(path: str) -> bool:
    suffix = suffix_of(path)
    return suffix not in NO_READER and suffix not in SKIPPED
