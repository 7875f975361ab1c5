"""A file compressed with gzip: the one document in it, or the captures of a web archive."""

from collections.abc import Iterator

from sicut.errors import UnreadableError
from sicut.model.reading import ReadingOptions
from sicut.read import scan, warc
from sicut.read.gunzip import gunzip
from sicut.read.reader import Member
from sicut.read.warc_records import MAGIC

_SUFFIX = ".gz"


def members(data: bytes, path: str, reading: ReadingOptions) -> Iterator[Member]:
    """The document, under its name without ``.gz``; of one that breaks off, what could be read."""
    pieces: list[bytes] = []
    reason = None
    try:
        for piece in gunzip(data, path, scan.MAX_BYTES):
            if not pieces and piece.startswith(MAGIC):
                yield from warc.members(data, path, reading)
                return
            pieces.append(piece)
    except UnreadableError as error:
        reason = error.reason
        if sum(map(len, pieces)) + scan.MIB > scan.MAX_BYTES:
            pieces.clear()
    if pieces or reason:
        yield Member(_inner_name(path), b"".join(pieces), reason=reason)


def _inner_name(path: str) -> str:
    name = path.rsplit("!", 1)[-1].rsplit("/", 1)[-1]
    return name[: -len(_SUFFIX)] if name.lower().endswith(_SUFFIX) and len(name) > len(_SUFFIX) else name
