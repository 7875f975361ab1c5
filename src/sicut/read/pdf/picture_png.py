"""A PNG file of 16 greys (W3C, Portable Network Graphics, 3rd edition): the chunks that each has, and no other."""

import struct
import zlib
from typing import Final

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_BITS, _GREY, _DEFLATE, _ADAPTIVE, _NOT_INTERLACED = 4, 0, 0, 0, 0
_UNFILTERED: Final = b"\0"  # filters do little for few greys (12.7)
_HARDEST: Final = 9


def png_of(width: int, height: int, rows: bytes) -> bytes:
    """The file of *rows* from above, each of ``width / 2`` bytes with two dots."""
    stride = len(rows) // height
    filtered = b"".join(_UNFILTERED + rows[at : at + stride] for at in range(0, len(rows), stride))
    head = struct.pack(">IIBBBBB", width, height, _BITS, _GREY, _DEFLATE, _ADAPTIVE, _NOT_INTERLACED)
    chunks = (b"IHDR", head), (b"IDAT", zlib.compress(filtered, _HARDEST)), (b"IEND", b"")
    return _SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    """Its length, kind, data, and the checksum of the latter two (5.3)."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
