"""The list of the segments of an index, written whole or not at all.

``manifest.json`` has two lines: the CRC-32 of the second, in hexadecimal, and one object: the version of the format,
when the last whole update began (``began``, nanoseconds of the file system's clock), how documents were read where that
decides their text (``reading``), and for each segment its file's name, its header's checksum, the documents that no
longer count (``removed``), and those whose file has the same bytes but another size or times by now (``touched``:
number and :class:`Stamp`).
"""

import json
import os
from collections.abc import Sequence
from typing import NamedTuple, TypedDict
from zlib import crc32

from sicut.collate.store.layout import FORMAT, replacing
from sicut.errors import DamagedIndexError, StaleIndexError

MANIFEST = "manifest.json"
_CHECK = 8


class Listed(NamedTuple):
    """A segment as the manifest lists it."""

    name: str
    check: int
    removed: tuple[int, ...] = ()
    touched: tuple[tuple[int, int, int, int], ...] = ()


class Manifest(NamedTuple):
    """The segments of an index, when the last update that saw all files began, and how documents were read."""

    began: int
    reading: str
    segments: tuple[Listed, ...]


def write_manifest(folder: str, manifest: Manifest) -> None:
    """Write the *manifest* of the index in *folder*."""
    body = json.dumps({"version": FORMAT, **manifest._asdict()}, separators=(",", ":")).encode("ascii")
    with replacing(os.path.join(folder, MANIFEST)) as file:  # noqa: PTH118 - paths are strings here
        file.write(f"{crc32(body):08x}\n".encode("ascii") + body + b"\n")


def read_manifest(folder: str) -> Manifest:
    """The manifest of the index in *folder*.

    Raises:
        FileNotFoundError: there is no index.
        DamagedIndexError: the manifest is not as it was written.
        StaleIndexError: it was written by another version.
    """
    path = os.path.join(folder, MANIFEST)  # noqa: PTH118 - the same
    with open(path, "rb") as file:  # noqa: PTH123 - the same
        data = file.read()
    check, body, end = data[:_CHECK], data[_CHECK + 1 : -1], data[-1:]
    if check != f"{crc32(body):08x}".encode("ascii") or data[_CHECK : _CHECK + 1] != b"\n" or end != b"\n":
        raise DamagedIndexError(f"{path} is damaged")
    try:
        return _parsed(json.loads(body), path)
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedIndexError(f"{path} makes no sense") from error


class _Body(TypedDict):
    version: int
    began: int
    reading: str
    segments: list[tuple[str, int, list[int], list[tuple[int, int, int, int]]]]


def _parsed(found: _Body, path: str) -> Manifest:
    if found["version"] != FORMAT:
        raise StaleIndexError(f"{path} was made by another version")
    segments = (
        Listed(name, check, tuple(removed), tuple(map(_touch, touched)))
        for name, check, removed, touched in found["segments"]
    )
    return Manifest(found["began"], str(found["reading"]), tuple(segments))


def _touch(row: Sequence[int]) -> tuple[int, int, int, int]:
    number, size, mtime_ns, ctime_ns = row
    return number, size, mtime_ns, ctime_ns
