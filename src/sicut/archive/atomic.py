"""Files that are written whole or not at all, by one writer at a time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sicut.errors import ArchiveError

STATE = ".sicut"
_HELD = "lock"


def replace_file(path: str, data: bytes) -> None:
    """Put *data* in the place of the file at *path*, and see that it is on the disk.

    Whatever happens, the file has its old content or the new one, whole. It is written beside its place under a fixed
    name, so one writer at a time (:func:`writing`).

    Raises:
        OSError: it could not be written, or it is not sure to be on the disk.
    """
    target = os.path.realpath(path)
    folder, name = os.path.split(target)
    fresh = os.path.join(folder, f".{name.lstrip('.')}.tmp")  # noqa: PTH118 - paths are strings here
    try:
        with open(fresh, "wb") as file:  # noqa: PTH123 - the same
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, target)  # noqa: PTH105 - the same
    except BaseException:
        with suppress(OSError):
            os.unlink(fresh)  # noqa: PTH108 - the same
        raise
    sync_folder(folder)


def sync_folder(folder: str) -> None:
    """See that the names in *folder* are on the disk; nothing to do where a folder cannot be opened (Windows)."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def make_folder(folder: str) -> None:
    """Make *folder* and those above it that are missing, each sure to be on the disk."""
    missing = []
    while not os.path.isdir(folder):  # noqa: PTH112 - the same
        missing.append(folder)
        folder = os.path.dirname(folder)  # noqa: PTH120 - the same
    for one in reversed(missing):
        with suppress(FileExistsError):
            os.mkdir(one)  # noqa: PTH102 - the same
        sync_folder(os.path.dirname(one))  # noqa: PTH120 - the same


@contextmanager
def writing(folder: str) -> Iterator[None]:
    """Be the one that writes the lock of *folder*.

    Raises:
        ArchiveError: another process is writing it, or the disk does not let it be written.
    """
    state = os.path.join(os.path.abspath(folder), STATE)  # noqa: PTH100, PTH118 - the same
    try:
        make_folder(state)
        with open(os.path.join(state, _HELD), "ab") as held:  # noqa: PTH118, PTH123 - the same
            _take(held.fileno())
            yield
    except OSError as error:
        raise ArchiveError(f"cannot write sicut.lock: {error.strerror or error}") from error


def _take(held: int) -> None:
    try:
        import fcntl
    except ImportError:  # a system without it: there the user sees to it that one process writes
        return
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise ArchiveError("sicut.lock is being written by another process: wait until it ends") from error
