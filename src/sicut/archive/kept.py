"""The texts of sources as they were when they were recorded: ``.sicut/kept/``, each under the SHA-256 of its text.

A file begins with one line of JSON (its version, the lengths of the two parts that follow, and the marks by which texts
that are alike are told); the text follows in UTF-8, deflated, then the make-up of the document as the caller gave it.
"""

import json
import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from hashlib import sha256
from typing import NamedTuple
from zlib import compress, decompressobj
from zlib import error as zlib_error

from sicut.archive.atomic import STATE, make_folder, replace_file

VERSION = 1
_FOLDER = "kept"
_HEAD = 65_536
_MOST = 400_000_000


class Kept(NamedTuple):
    """A text, what the caller knows of its make-up, and its marks (see :mod:`sicut.archive.alike`)."""

    text: str
    shape: bytes = b""
    marks: tuple[int, ...] = ()


def text_sha256(text: str) -> str:
    """The SHA-256 of *text* in UTF-8, in hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def kept_path(folder: str, digest: str) -> str:
    """Where the text with the SHA-256 *digest* is kept for the lock in *folder*."""
    return os.path.join(folder, STATE, _FOLDER, digest)  # noqa: PTH118 - paths are strings here


def keep(folder: str, kept: Kept) -> None:
    """Keep a text for the lock in *folder*, unless it is empty or kept already; it is on the disk when this returns.

    Raises:
        OSError: it could not be written.
    """
    if not kept.text:
        return
    digest = text_sha256(kept.text)
    path = kept_path(folder, digest)
    if read_kept(folder, digest) is None:
        make_folder(os.path.dirname(os.path.abspath(path)))  # noqa: PTH100, PTH120 - the same
        replace_file(path, _bytes(kept))


def _bytes(kept: Kept) -> bytes:
    text = compress(kept.text.encode("utf-8", "surrogatepass"), 6)
    head = {"version": VERSION, "text": len(text), "shape": len(kept.shape), "marks": list(kept.marks)}
    return json.dumps(head, separators=(",", ":")).encode("ascii") + b"\n" + text + kept.shape


def read_kept(folder: str, digest: str) -> Kept | None:
    """The text with the SHA-256 *digest*, if it is kept and is what it was."""
    try:
        with open(kept_path(folder, digest), "rb") as file:  # noqa: PTH123 - the same
            head, data = _head(file.readline(_HEAD)), file.read()
    except (OSError, ValueError):
        return None
    if head is None or len(data) != head.text + head.shape:
        return None
    try:
        text = decompressobj().decompress(data[: head.text], _MOST).decode("utf-8", "surrogatepass")
    except (zlib_error, UnicodeDecodeError):
        return None
    return Kept(text, data[head.text :], head.marks) if text_sha256(text) == digest else None


class _Head(NamedTuple):
    text: int
    shape: int
    marks: tuple[int, ...]


def _head(line: bytes) -> _Head | None:
    try:
        found = json.loads(line)
        if found["version"] == VERSION:
            return _Head(int(found["text"]), int(found["shape"]), tuple(int(one) for one in found["marks"]))
    except (KeyError, TypeError, ValueError, RecursionError):
        pass
    return None


def kept_marks(folder: str, digest: str) -> tuple[int, ...]:
    """The marks of the text with the SHA-256 *digest*; none if it is not kept."""
    try:
        with open(kept_path(folder, digest), "rb") as file:  # noqa: PTH123 - the same
            head = _head(file.readline(_HEAD))
    except OSError:
        return ()
    return () if head is None else head.marks


def forget_others(folder: str, digests: Collection[str]) -> int:
    """Take away the texts kept for the lock in *folder* that are none of *digests*; gives their number."""
    gone = 0
    for path in tuple(_files(folder)):
        if os.path.basename(path) not in digests:  # noqa: PTH119 - the same
            with suppress(OSError):
                os.unlink(path)  # noqa: PTH108 - the same
                gone += 1
    return gone


def _files(folder: str) -> Iterator[str]:
    with suppress(OSError), os.scandir(os.path.dirname(kept_path(folder, ""))) as entries:  # noqa: PTH120 - the same
        yield from sorted(entry.path for entry in entries if entry.is_file(follow_symlinks=False))
