"""gzip (RFC 1952), expanded piece by piece and no further than a limit."""

import zlib
from collections.abc import Iterator

from sicut.errors import UnreadableError
from sicut.read import scan

_PIECE = 1024 * 1024
_GZIP = 31


def gunzip(data: bytes, path: str, limit: int) -> Iterator[bytes]:
    """What *data* expands to, all its members one after the other, in pieces of a mebibyte at most.

    Raises:
        UnreadableError: after the pieces that could be read: it is damaged, breaks off, or exceeds *limit* bytes.
    """
    left, rest = limit, data
    while rest:
        expander = zlib.decompressobj(_GZIP)
        while not expander.eof:
            try:
                piece = expander.decompress(rest, min(_PIECE, left + 1))
            except zlib.error:
                raise UnreadableError(path, "its compression is damaged") from None
            rest = expander.unconsumed_tail
            if len(piece) > left:
                raise UnreadableError(path, f"it expands to more than {limit // scan.MIB} MiB; split it")
            left -= len(piece)
            if piece:
                yield piece
            elif not rest and not expander.eof:
                raise UnreadableError(path, "it breaks off")
        rest = expander.unused_data.lstrip(b"\0")
