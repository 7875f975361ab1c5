"""Writing a lock: the texts first, then the file that names them, so that it never names what is not there."""

import os
from collections.abc import Iterable

from sicut.archive.atomic import replace_file
from sicut.archive.entry import NAME, Lock
from sicut.archive.kept import Kept, keep
from sicut.archive.lock_file import rendered


def lock_path(folder: str) -> str:
    """The path of the lock in *folder*."""
    return os.path.join(folder, NAME)  # noqa: PTH118 - paths are strings here


def record(folder: str, lock: Lock, texts: Iterable[Kept] = ()) -> None:
    """Write *lock* in *folder*, and keep *texts* that are not kept yet; all is on the disk when this returns.

    Cut off at any moment, the lock is the old one or the new one, whole. The caller is the one writer
    (:func:`sicut.archive.atomic.writing`).

    Raises:
        OSError: the disk did not take it.
    """
    for text in texts:
        keep(folder, text)
    data, path = rendered(lock), lock_path(folder)
    if not _has(path, data):
        replace_file(path, data)


def _has(path: str, data: bytes) -> bool:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - the same
            return file.read() == data
    except FileNotFoundError:
        return False
