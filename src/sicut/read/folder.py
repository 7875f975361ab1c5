"""Finding the sources in folders, and naming them."""

import os
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from sicut.errors import UsageError
from sicut.read import formats
from sicut.read.files import shown_path

STATE = ".sicut"
"""The folder where sicut keeps what it knows of the folder around it: no source, and not counted."""
_SAVED_PAGE = "_files"
_DEEPEST = 100
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd\ud800-\udfff]")


class Listing(NamedTuple):
    """The files to read, and those passed over; each sorted by path. A hidden folder counts as one."""

    files: tuple[str, ...]
    skipped: tuple[str, ...]


def list_sources(paths: Sequence[str], real_paths: "RealPaths | None" = None) -> Listing:
    """The files at *paths*, folders searched to any depth. *real_paths*: those that are known, to which more come.

    Paths are as given, with ``/``. Passed over inside a folder: hidden files, what belongs to a saved
    page, lock files of word processors, and images, sound, film, scripts and styles by their suffix.
    A file or folder that is reached twice is listed once. A folder that cannot be searched is listed
    as a file, so that reading it says why.

    Raises:
        UsageError: one of *paths* does not exist.
    """
    files: set[str] = set()
    skipped: set[str] = set()
    visited: set[str] = set()
    for path in paths:
        if not os.path.lexists(path):
            raise UsageError(f"there is no file or folder {shown_path(path)}; {_advice(path)}")
        if os.path.isdir(path):  # noqa: PTH112 - paths are strings here, as the user gave them
            _search(path, files, skipped, visited)
        else:
            files.add(_slashed(path))
    return _once(files, skipped, real_paths or RealPaths())


def _advice(path: str) -> str:
    archive = path.partition("!")[0]
    return f"give the whole archive, {shown_path(archive)}" if os.path.isfile(archive) else "check the path"  # noqa: PTH113 - the same


def _once(files: set[str], skipped: set[str], real_paths: "RealPaths") -> Listing:
    """Keep one path of each file, the first; a file that was named is not counted as passed over."""
    real: dict[str, str] = {}
    for path in sorted(files):
        real.setdefault(real_paths.of(path), path)
    kept = {os.path.normpath(path) for path in files}
    others = {path for path in skipped if os.path.normpath(path) not in kept}
    return Listing(tuple(sorted(real.values())), tuple(sorted(others)))


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")


def _search(folder: str, files: set[str], skipped: set[str], visited: set[str]) -> None:
    """Walk *folder* without recursion; a folder is entered once, so that links in a circle end."""
    waiting = [(folder, False)]
    while waiting:
        at, passed_over = waiting.pop()
        real = os.path.realpath(at)
        if real in visited:
            continue
        visited.add(real)
        try:
            with os.scandir(at) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            files.add(_slashed(at))
            continue
        names = {entry.name.lower() for entry in found}
        for entry in found:
            path = _slashed(os.path.join(at, entry.name))  # noqa: PTH118 - the same
            if entry.name == STATE:
                continue
            if _is_hidden(entry.name):
                skipped.add(path)
            elif os.path.isdir(entry.path):  # noqa: PTH112 - the same
                waiting.append((path, passed_over or _is_part_of_page(entry.name, names)))
            elif passed_over or formats.suffix_of(entry.name) in formats.SKIPPED:
                skipped.add(path)
            else:
                files.add(path)


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in {"thumbs.db", "desktop.ini", "__macosx", "__pycache__"}


def _is_part_of_page(name: str, names: set[str]) -> bool:
    lowered = name.lower()
    page = lowered.removesuffix(_SAVED_PAGE)
    return page != lowered and any(page + suffix in names for suffix in _PAGE_SUFFIXES)


def passed_over(names: Iterable[str]) -> frozenset[str]:
    """Those of *names*, paths inside an archive, that would be passed over in a folder."""
    split = [(name, _parts(name)) for name in names]
    inside: dict[tuple[str, ...], set[str]] = {}
    for _, parts in split:
        inside.setdefault(tuple(parts[:-1]), set()).add(parts[-1].lower())
    skipped = set()
    for name, parts in split:
        folders = (
            _is_hidden(part) or _is_part_of_page(part, inside.get(tuple(parts[:depth]), set()))
            for depth, part in enumerate(parts[:-1][:_DEEPEST])
        )
        if any(folders) or _is_hidden(parts[-1]) or formats.suffix_of(parts[-1]) in formats.SKIPPED:
            skipped.add(name)
    return frozenset(skipped)


def _parts(name: str) -> list[str]:
    """The folders and the name of a path, without what leads nowhere inside an archive."""
    parts = name.replace("\\", "/").split("/")
    return [*(part for part in parts[:-1] if part not in {"", os.curdir, os.pardir}), parts[-1]]


def real_path(path: str) -> str:
    """The real path of *path*, or *path* itself where the file system cannot have such a name."""
    try:
        return os.path.realpath(path)
    except ValueError:
        return path


class RealPaths:
    """What :func:`real_path` tells, with one look at each folder and file. While it is used, no link changes."""

    __slots__ = ("_folders", "_known")

    def __init__(self) -> None:
        self._folders: dict[str, str] = {}
        self._known: dict[str, str] = {}

    def of(self, path: str) -> str:
        """The real path of *path*."""
        if path not in self._known:
            self._known[path] = self._looked_up(path)
        return self._known[path]

    def _looked_up(self, path: str) -> str:
        folder, name = os.path.split(path)
        if name in {"", os.curdir, os.pardir}:
            return real_path(path)
        if folder not in self._folders:
            self._folders[folder] = real_path(folder or os.curdir)
        whole = os.path.join(self._folders[folder], name)  # noqa: PTH118 - paths are strings here
        return real_path(path) if os.path.islink(whole) else whole  # noqa: PTH114 - the same


def assign_sigla(paths: Sequence[str], taken: Collection[str] = ()) -> tuple[str, ...]:
    """A siglum for each of *paths*, in their order; all differ, from each other and from *taken*.

    A siglum is the file's name without its suffix. Of several with one name the first, in the order of
    paths, has it plain; the others have ``-2``, ``-3`` and so on. The order in which *paths* are given
    does not matter.
    """
    names = [_plain_siglum(path) for path in paths]
    used = set(taken)
    sigla: dict[int, str] = {}
    in_order = sorted(range(len(paths)), key=lambda index: (paths[index], index))
    for index in in_order:
        if names[index] not in used:
            sigla[index] = names[index]
            used.add(names[index])
    numbers: dict[str, Iterator[str]] = {}
    for index in in_order:
        if index not in sigla:
            name = names[index]
            numbered = numbers.setdefault(name, _numbered(name))
            sigla[index] = next(siglum for siglum in numbered if siglum not in used)
            used.add(sigla[index])
    return tuple(sigla[index] for index in range(len(paths)))


def _numbered(name: str) -> Iterator[str]:
    number = 2
    while True:
        yield f"{name}-{number}"
        number += 1


def _plain_siglum(path: str) -> str:
    name = shown_path(path).rstrip("/").rsplit("!", 1)[-1].rsplit("/", 1)[-1]
    suffix = formats.suffix_of(name)
    stem = name[: len(name) - len(suffix)] if suffix else name
    return _UNSAFE.sub("_", stem).strip() or "source"
