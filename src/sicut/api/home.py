"""Which folder's lock, decisions and records are meant."""

import os
from pathlib import Path

from sicut.archive.entry import NAME
from sicut.config import find_file


def archive_folder(start: str = ".") -> str:
    """The folder whose lock is meant in the folder *start*: the nearest upwards with a lock or settings, else itself.

    Raises:
        ConfigError: a settings file on the way holds what cannot be.
    """
    begin = Path(start).absolute()
    settings = find_file(begin)
    home = None if settings is None else Path(settings.path).absolute().parent.resolve()
    for folder in (begin, *begin.parents):
        if (folder / NAME).is_file() or folder.resolve() == home:
            return from_here(folder)
    return from_here(begin)


def from_here(folder: Path) -> str:
    """*folder* as a path from the current one, with ``/``; as it is when it is on another drive."""
    try:
        return os.path.relpath(folder).replace(os.sep, "/")
    except ValueError:
        return folder.as_posix()
