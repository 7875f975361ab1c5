"""What is uploaded or pasted: kept under ``.sicut/uploads``, under names that cannot do any harm."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from typing import Final
from unicodedata import category, normalize

from sicut.archive.atomic import STATE, make_folder
from sicut.errors import UsageError

FOLDER: Final = "uploads"
MOST_FILES: Final = 50
LARGEST: Final = 25 * 1024 * 1024
"""The bytes of one file."""

_LONGEST: Final = 80
_KEPT: Final = frozenset(("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd"))
_SUFFIX: Final = re.compile(r"\.[A-Za-z0-9]{1,10}")
_DEVICES: Final = frozenset(("con", "prn", "aux", "nul", *(f"{one}{n}" for one in ("com", "lpt") for n in range(10))))


def uploads_folder(folder: str) -> str:
    """Where the uploads of *folder* are kept."""
    return os.path.normpath(os.path.join(folder, STATE, FOLDER)).replace(os.sep, "/")  # noqa: PTH118 - paths are strings


def safe_name(name: str) -> str:
    """A file name made from *name*: letters, digits, ``-``, ``_`` and a plain suffix; never hidden, never empty."""
    last = normalize("NFC", name).replace("\\", "/").rstrip("/").rpartition("/")[2]
    stem, suffix = os.path.splitext(last)  # noqa: PTH122 - the same
    if not _SUFFIX.fullmatch(suffix):
        stem, suffix = last, ""
    kept = "".join(c if category(c) in _KEPT or c in "-_" else "-" for c in stem)
    kept = re.sub("-{2,}", "-", kept).strip("-_")
    while len(kept.encode()) > 2 * _LONGEST or len(kept) > _LONGEST:
        kept = kept[:-1]
    if not kept or kept.lower() in _DEVICES or category(kept[0]).startswith("M"):
        kept = f"text-{kept}".rstrip("-")
    return kept + (suffix.lower() or ".txt")


def keep(folder: str, name: str, data: bytes) -> str:
    """Write *data* into *folder*, beside what is there, and tell its path; the same bytes are kept once.

    Raises:
        UsageError: it is empty, too large, or could not be written.
    """
    if not data:
        raise UsageError("nothing was sent: choose a file, or paste a text")
    if len(data) > LARGEST:
        raise UsageError(f"a file may have {LARGEST // 1024 // 1024} MiB at most")
    try:
        make_folder(os.path.abspath(folder))  # noqa: PTH100 - the same
        for path in _candidates(folder, safe_name(name)):
            if _written(path, data):
                return path
    except OSError as error:
        raise UsageError(f"the file could not be kept: {error.strerror or error}") from None
    raise AssertionError


def _candidates(folder: str, name: str) -> Iterator[str]:
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - the same
    yield f"{folder}/{name}"
    yield from (f"{folder}/{stem}-{number}{suffix}" for number in count(2))


def _written(path: str, data: bytes) -> bool:
    """Whether *data* stands at *path* now; another file there stays as it is."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        opened = os.open(path, flags, 0o600)
    except FileExistsError:
        return _holds(path, data)
    try:
        with os.fdopen(opened, "wb") as file:
            file.write(data)
    except BaseException:
        with suppress(OSError):
            os.unlink(path)  # noqa: PTH108 - the same
        raise
    return True


def _holds(path: str, data: bytes) -> bool:
    if os.path.islink(path) or not os.path.isfile(path):  # noqa: PTH113, PTH114 - the same
        return False
    with open(path, "rb") as file:  # noqa: PTH123 - the same
        return file.read(len(data) + 1) == data
