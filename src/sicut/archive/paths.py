"""Paths as a lock has them: relative to its folder, with ``/``."""

import os
from pathlib import Path

from sicut.archive.entry import MEMBER, Entry
from sicut.errors import ArchiveError


def relative_path(path: str, folder: str) -> str:
    """*path* as the lock in *folder* has it; one that lies elsewhere begins with ``../``.

    Links on the way do not matter where *path* lies in *folder* as it is written.

    Raises:
        ArchiveError: there is no way from the folder to it (another drive), or it is no Unicode.
    """
    try:
        path.encode()
        written = os.path.relpath(os.path.abspath(path), os.path.abspath(folder))  # noqa: PTH100 - paths are strings
        if Path(written).parts[:1] == (os.pardir,):
            above, name = os.path.split(os.path.abspath(path))  # noqa: PTH100 - the same
            way = os.path.relpath(os.path.realpath(above), os.path.realpath(folder))
            written = os.path.join(way, name)  # noqa: PTH118 - the same
    except UnicodeEncodeError:
        shown = os.fsencode(path).decode("utf-8", "replace")
        raise ArchiveError(f"the name {shown} is no Unicode, so sicut.lock cannot have it: rename the file") from None
    except ValueError:
        raise ArchiveError(f"{path} lies on another drive than sicut.lock: copy it into the folder") from None
    return os.path.normpath(written).replace(os.sep, "/")


def file_of(entry: Entry) -> str:
    """The path of the file that has the source: its own, or that of the archive."""
    return entry.path.partition(MEMBER)[0] if entry.is_member else entry.path


def on_disk(path: str, folder: str) -> str:
    """Where *path*, a path of the lock in *folder*, is found from the current folder."""
    joined = os.path.join(folder, path)  # noqa: PTH118 - the same
    return os.path.normpath(joined).replace(os.sep, "/")
