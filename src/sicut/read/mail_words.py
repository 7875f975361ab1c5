"""What the fields of a mail's header say: words in other encodings (RFC 2047), parameters (RFC 2231)."""

import binascii
import re
from collections.abc import Mapping
from urllib.parse import unquote_to_bytes

from sicut.read import charsets
from sicut.text.pattern import pattern

_WORD = pattern(r"=\?([A-Za-z0-9_.:+-]{1,40})(?:\*[A-Za-z0-9-]{0,40})?\?([bBqQ])\?([^?\n]*+)\?=")
_PARAMETER = pattern(
    r";[ \t\r\n]*+([A-Za-z0-9_.-]{1,80})(?:\*([0-9]{1,4}))?(\*)?[ \t]*+=[ \t]*+"
    r"""(?:"((?:[^"\\]|\\.)*+)"?|([^;"]*+))""",
    re.DOTALL,
)
_ESCAPED = pattern(r"\\(.)", re.DOTALL)
_QUOTED = pattern(rb"=([0-9A-Fa-f]{2})")
_MOST_PARAMETERS = 1_000
_WIDE = frozenset(("utf-16", "utf-16le", "utf-16be", "utf-7"))


def unfolded(value: bytes) -> str:
    """The value of a field without the line ends inside; UTF-8 (RFC 6532), else Windows-1252."""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        text = value.decode("cp1252", "replace")
    return text.replace("\r", "").replace("\n", "").replace("\0", "\ufffd").strip()


def in_words(value: str) -> str:
    """*value* with its encoded words decoded; the white space between two of them is no part of it. Linear."""
    if "=?" not in value:
        return value
    pieces: list[str] = []
    held: list[bytes] = []
    codec, at = "", 0
    for found in _WORD().finditer(value):
        between = value[at : found.start()]
        named = _codec(found[1], charsets.UTF_8)
        if between.strip() or named != codec or not pieces:
            pieces += [_decoded(b"".join(held), codec), between if between.strip() or not held else ""]
            held, codec = [], named
        held.append(_bytes_of(found[2], found[3]))
        at = found.end()
    return "".join((*pieces, _decoded(b"".join(held), codec), value[at:]))


def _bytes_of(encoding: str, written: str) -> bytes:
    data = written.encode("utf-8")
    if encoding in "qQ":
        return _QUOTED().sub(lambda found: bytes((int(found[1], 16),)), data.replace(b"_", b" "))
    return base64_bytes(data)[0]


def base64_bytes(data: bytes) -> tuple[bytes, bool]:
    """What base64 says, whatever else stands between, and whether all of it is intact."""
    pieces, intact = [], True
    for run in re.split(rb"=+", data):
        kept = run.translate(None, delete=_NO_BASE64)
        if len(kept) % 4 == 1:
            kept, intact = kept[:-1], False
        pieces.append(binascii.a2b_base64(kept + b"=" * (-len(kept) % 4)))
    return b"".join(pieces), intact


_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NO_BASE64 = bytes(sorted(set(range(256)) - set(_ALPHABET)))


def _decoded(data: bytes, codec: str) -> str:
    if not data:
        return ""
    text = charsets.attempt(data, codec) if codec in charsets.MANY_BYTES or codec in _WIDE else None
    if text is None:
        text = charsets.attempt(data, charsets.UTF_8)
    if text is None:
        text = data.decode(codec, "replace")
    return text.replace("\0", "\ufffd").replace("\ufeff", "")


def _codec(label: str, standard: str) -> str:
    """The codec for what a mail calls an encoding: there UTF-16 is meant, unlike in a page."""
    named = label.lower()
    return named if named in _WIDE else charsets.BY_LABEL.get(named, standard)


def parameters(value: str) -> Mapping[str, str]:
    """The parameters of a field, by their names in lower case; continued and encoded ones put together."""
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for count, found in enumerate(_PARAMETER().finditer(value)):
        if count == _MOST_PARAMETERS:
            break
        name, number, encoded, quoted, bare = found.groups()
        text = _ESCAPED().sub(r"\1", quoted) if quoted is not None else (bare or "").strip()
        pieces.setdefault(name.lower(), []).append((int(number or 0), encoded is not None, text))
    return {name: _whole(sorted(found, key=lambda piece: piece[0])) for name, found in pieces.items()}


def _whole(pieces: list[tuple[int, bool, str]]) -> str:
    if not any(encoded for _, encoded, _ in pieces):
        return in_words("".join(text for _, _, text in pieces))
    label, data = "", []
    for number, encoded, text in pieces:
        body = text
        if encoded and number == pieces[0][0] and text.count("'") > 1:
            label, _, body = text.split("'", 2)
        data.append(unquote_to_bytes(body) if encoded else body.encode("utf-8"))
    return _decoded(b"".join(data), _codec(label, "cp1252"))
