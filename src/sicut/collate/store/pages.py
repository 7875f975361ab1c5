"""Checksums of pages, and of those checksums, so that neither a page nor the list of checksums is believed unread."""

from collections.abc import Iterator
from zlib import crc32

from sicut.collate.native import core

PAGE = 512
SUMMED = 4096
CHECK = 4


def page_checks(data: bytes, page: int = PAGE) -> bytes:
    """The CRC-32 of each *page* bytes of *data*, four bytes each, lowest first; the last page may be shorter."""
    native = core() if page == PAGE else None
    if native is not None:
        return native.call("page_checks", data)
    view = memoryview(data)
    return b"".join(crc32(view[at : at + page]).to_bytes(CHECK, "little") for at in range(0, len(data), page))


class Checks:
    """The checksums of pages, while they are written."""

    def __init__(self) -> None:
        """Nothing is written yet."""
        self._found: list[bytes] = []
        self._rest = b""

    def add(self, piece: bytes) -> None:
        """Go on with *piece*."""
        data = self._rest + piece if self._rest else piece
        whole = len(data) // PAGE * PAGE
        if whole:
            self._found.append(page_checks(data[:whole] if whole < len(data) else data))
        self._rest = data[whole:]

    def ended(self) -> tuple[bytes, bytes]:
        """The CRC-32 of each page, and of each :data:`SUMMED` bytes of these."""
        checks = b"".join((*self._found, page_checks(self._rest)))
        return checks, page_checks(checks, SUMMED)


def gathered(pieces: Iterator[bytes], size: int = 1 << 16) -> Iterator[bytes]:
    """The same bytes in pieces of *size* or more, but for the last."""
    kept, length = list[bytes](), 0
    for piece in pieces:
        kept.append(piece)
        length += len(piece)
        if length >= size:
            yield b"".join(kept)
            kept, length = [], 0
    yield b"".join(kept)
