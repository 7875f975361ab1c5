r"""The files that a LaTeX file includes with ``\input`` and ``\include``, inside its own folder.

Each is a document of its own, so that lines and columns are those of its file. What cannot be followed is named.
"""

import os
from typing import NamedTuple

from sicut.errors import UnreadableError
from sicut.read import formats
from sicut.read.encoding import decode
from sicut.read.files import load, shown_path
from sicut.read.latex_order import included

MOST_FILES = 1_000


class Included(NamedTuple):
    """The files included, in the order in which they are read, and those not followed, each with the reason."""

    files: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]


def included_files(path: str) -> Included:
    """All that the file at *path* includes, to any depth, each file once, itself left out; of no LaTeX file nothing."""
    if formats.format_of(path).media_type != formats.LATEX:
        return Included((), ())
    folder = os.path.dirname(path)  # noqa: PTH120 - paths are strings here, as the user gave them
    files: list[str] = []
    missing: dict[str, str] = {}
    waiting, seen = [path], {os.path.realpath(path)}
    while waiting and len(files) < MOST_FILES:
        current = waiting.pop()
        files.append(current)
        for name in reversed(_names(current)):
            file, reason = _followed(name, folder)
            if reason is not None:
                missing[file] = reason
            elif file and os.path.realpath(file) not in seen:
                seen.add(os.path.realpath(file))
                waiting.append(file)
    return Included(tuple(files[1:]), tuple(missing.items()))


def included_by(text: str, path: str) -> tuple[str, ...]:
    """The paths of what *text*, a LaTeX file in memory called *path*, includes; of any other format nothing."""
    if formats.format_of(path).media_type != formats.LATEX:
        return ()
    folder = os.path.dirname(path)  # noqa: PTH120 - the same
    return tuple(_path(name, folder) for name in included(text))


def _names(path: str) -> tuple[str, ...]:
    try:
        text, _ = decode(load(path), shown_path(path), markup=False)
    except UnreadableError:
        return ()
    return included(text)


def _path(name: str, folder: str) -> str:
    file = name if formats.suffix_of(name) in {".tex", ".ltx"} else f"{name}.tex"
    return os.path.normpath(os.path.join(folder, file)).replace(os.sep, "/")  # noqa: PTH118 - the same


def _followed(name: str, folder: str) -> tuple[str, str | None]:
    """The file that *name* means, and why it is not followed; an empty path for what is no text of LaTeX."""
    path, inside = _path(name, folder), os.path.realpath(folder or ".")
    if os.path.commonpath([os.path.realpath(path), inside]) != inside:
        return path, "it lies outside the folder"
    if os.path.isfile(path):  # noqa: PTH113 - the same
        return path, None
    other = formats.suffix_of(name) not in {"", ".tex", ".ltx"}
    if other and os.path.isfile(os.path.join(folder, name)):  # noqa: PTH113, PTH118 - the same
        return "", None
    return path, "it is not there"
