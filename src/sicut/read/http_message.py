"""An answer of a web server (RFC 9112) as it was captured: its status, what it is, and its content, decoded."""

import zlib
from collections.abc import Mapping
from typing import NamedTuple

from sicut.read import scan
from sicut.read.mail_words import parameters

_LONGEST_HEAD = 262_144
_LONGEST_SIZE = 32
_GZIP_OR_ZLIB = 47
_CUT = "its content breaks off"


class Answer(NamedTuple):
    """``written``: the content as it was sent; ``content``: decoded. ``missing`` says what could not be."""

    status: int
    headers: Mapping[str, str]
    written: bytes
    content: bytes
    missing: str | None = None

    @property
    def media_type(self) -> str | None:
        """The media type that the server named."""
        return media_type(self.headers.get("content-type"))

    @property
    def charset(self) -> str | None:
        """The character encoding that the server named."""
        return parameters(self.headers.get("content-type", "")).get("charset") or None


def media_type(field: str | None) -> str | None:
    """The media type in a ``Content-Type``."""
    return (field or "").split(";")[0].strip().lower() or None


def answer_of(record: bytes) -> Answer | None:
    """The answer in a record; ``None`` if there is none."""
    head, found, body = record.partition(b"\r\n\r\n")
    if not found or b"\n\n" in head:
        head, found, body = record.partition(b"\n\n")
    first, *lines = head[:_LONGEST_HEAD].decode("latin-1").split("\n")
    words = first.split()
    if len(words) < 2 or not words[0].startswith("HTTP/") or not words[1][:3].isdecimal():  # noqa: PLR2004
        return None
    headers: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers.setdefault(name.strip().lower(), value.strip())
    chunked = "chunked" in headers.get("transfer-encoding", "").lower()
    content, cut = _dechunked(body) if chunked else (body, _is_cut(body, headers.get("content-length", "")))
    decoded, missing = _decoded(content, headers.get("content-encoding", "").lower())
    return Answer(int(words[1][:3]), headers, content, decoded, missing or (_CUT if cut else None))


def _is_cut(body: bytes, length: str) -> bool:
    """Whether there is less than the server announced."""
    return length.isascii() and length.isdecimal() and len(length) <= _LONGEST_SIZE and len(body) < int(length)


def _dechunked(body: bytes) -> tuple[bytes, bool]:
    """*body* without the sizes of its chunks, or as it is, if it has none (some archives take them out); is it cut?"""
    pieces: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\n", at, at + 1_000)
        size = body[at:end].split(b";")[0].strip() if end >= 0 else b""
        if not size or len(size) > _LONGEST_SIZE or size.strip(b"0123456789abcdefABCDEF"):
            return b"".join((*pieces, body[at:])), bool(pieces)
        count = int(size, 16)
        if count == 0:
            return b"".join(pieces), False
        pieces.append(body[end + 1 : end + 1 + count])
        at = end + 1 + count
        if at >= len(body):
            return b"".join(pieces), True
        at += 2 if body[at : at + 2] == b"\r\n" else 1


def _decoded(content: bytes, coding: str) -> tuple[bytes, str | None]:
    if not content or coding in {"", "identity", "none"}:
        return content, None
    if coding in {"gzip", "x-gzip", "deflate"}:
        return _inflated(content, coding)
    if coding == "br":
        return _unbrotlied(content)
    return b"", f"its content is compressed as {coding[:40]}, for which there is no reader"


def _inflated(content: bytes, coding: str) -> tuple[bytes, str | None]:
    if coding != "deflate" and not content.startswith(b"\x1f\x8b"):
        return content, None
    bits = _GZIP_OR_ZLIB if coding != "deflate" or content[0] & 15 == zlib.DEFLATED else -zlib.MAX_WBITS
    expander = zlib.decompressobj(bits)
    pieces, left, rest = [], scan.MAX_BYTES, content
    try:
        while rest and not expander.eof and left > 0:
            pieces.append(expander.decompress(rest, min(left, scan.MIB)))
            left -= len(pieces[-1])
            rest = expander.unconsumed_tail
    except zlib.error:
        return b"".join(pieces), "its compression is damaged"
    if not expander.eof and left <= 0:
        return b"", f"it expands to more than {scan.MAX_BYTES // scan.MIB} MiB"
    return b"".join(pieces), None if expander.eof else _CUT


def _unbrotlied(content: bytes) -> tuple[bytes, str | None]:
    import brotli

    expander = brotli.Decompressor()
    pieces: list[bytes] = []
    rest, left = content, scan.MAX_BYTES
    try:
        while left > 0 and not expander.is_finished():
            pieces.append(expander.process(rest, output_buffer_limit=scan.MIB))
            left -= len(pieces[-1])
            if not pieces[-1] and expander.can_accept_more_data():
                break
            rest = b""
    except brotli.error:
        return b"".join(pieces), "its compression is damaged"
    if left <= 0:
        return b"", f"it expands to more than {scan.MAX_BYTES // scan.MIB} MiB"
    return b"".join(pieces), None if expander.is_finished() else _CUT
