"""Files as the user names them: their bytes, and their names as they are shown."""

import os
import stat

from sicut.errors import UnreadableError
from sicut.read import scan


def shown_path(path: str) -> str:
    """*path* with ``/``, and with U+FFFD for what is no Unicode in it. Of a path so shown it is the same."""
    try:
        shown = os.fsencode(path).decode("utf-8", "replace")
    except UnicodeEncodeError:  # it is shown already, and the file system's encoding knows fewer characters
        shown = path
    return shown.replace(os.sep, "/")


def load(path: str) -> bytes:
    """The bytes of the file at *path*; a pipe or a device is never opened.

    Raises:
        UnreadableError: it is missing, no regular file, too large, or not permitted.
    """
    name = shown_path(path)
    try:
        found = os.stat(path)  # noqa: PTH116 - paths are strings here, as the user gave them
        if stat.S_ISDIR(found.st_mode):
            os.scandir(path).close()
            raise UnreadableError(name, "it is a folder, not a file")
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableError(name, "it is no regular file")
        scan.check_size(found.st_size, name)
        with open(path, "rb") as file:  # noqa: PTH123 - the same
            return file.read(scan.MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise UnreadableError(name, reason[:1].lower() + reason[1:]) from error
    except ValueError as error:
        raise UnreadableError(name, "its name is no valid path") from error
