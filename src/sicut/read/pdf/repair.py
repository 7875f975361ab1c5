"""Damage: a table of objects that is missing is made anew, compressed parts that do not expand are counted."""

import re
import zlib
from typing import NamedTuple

_OBJECT = re.compile(rb"(?:^|[\r\n \t])([0-9]{1,7})[ \t\r\n]{1,3}([0-9]{1,5})[ \t\r\n]{1,3}obj\b")
_CATALOG = re.compile(rb"/Type[ \t\r\n]{0,3}/Catalog\b")
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_FLATE = re.compile(
    rb"/Filter[ \t\r\n]{0,3}\[?[ \t\r\n]{0,3}/FlateDecode(?![ \t\r\n]{0,3}/[A-Z][A-Za-z0-9]{0,9}Decode)"
)
_PACKED = re.compile(rb"/(?:Filter|F)[ \t\r\n]{0,3}\[?[ \t\r\n]{0,3}/(?!DCT|JPX|CCITT|JBIG2)")
_ESCAPED = re.compile(rb"/(?:#41|A[A-Za-z]{0,9}#[0-9A-Fa-f]{2})")
ALTERNATIVE, REPLACED = b"/Alt", b"/ActualText"
_NAMES = frozenset((ALTERNATIVE, REPLACED))
_LONGEST_NAME = 16
_ENCRYPTED = re.compile(rb"/Encrypt\b")
_MOST_EXPANDED = 64 * 1024 * 1024
_PIECE = 16 * 1024
_MOST_OBJECTS = 500_000
_LOOKED_AT = 4096


def repaired(data: bytes) -> bytes | None:
    """*data* with a table of its objects and a trailer at its end; ``None``: no catalog is found. Linear."""
    places: dict[int, tuple[int, int]] = {}
    root = None
    for found in _OBJECT.finditer(data):
        number = int(found[1])
        places[number] = found.start(1), int(found[2])
        if _CATALOG.search(data, found.end(), min(found.end() + _LOOKED_AT, _end(data, found.end()))):
            root = number
        if len(places) > _MOST_OBJECTS:
            return None
    if root is None:
        return None
    rows = b"".join(
        b"%d 1\n%010d %05d n \n" % (number, place, generation) for number, (place, generation) in sorted(places.items())
    )
    trailer = b"trailer\n<</Size %d/Root %d %d R>>\n" % (max(places) + 1, root, places[root][1])
    table = b"\nxref\n0 1\n0000000000 65535 f \n" + rows
    return data + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (len(data) + 1)


def _end(data: bytes, start: int) -> int:
    end = data.find(b"endobj", start, start + _LOOKED_AT)
    return end if end >= 0 else len(data)


class Parts(NamedTuple):
    """What the compressed parts of a file show.

    ``damaged``: how many break off or fail their checksum; PDFium reads those up to there in silence. ``names``: the
    names of :data:`_NAMES` that stand anywhere in the file, or may.
    """

    damaged: int
    names: frozenset[bytes]


def parts(data: bytes) -> Parts:
    """Look through the parts of *data* compressed by Flate alone, up to :data:`_MOST_EXPANDED` bytes in all."""
    if _ENCRYPTED.search(data) or _ESCAPED.search(data):
        return Parts(0 if _ENCRYPTED.search(data) else _Look(data).damaged, _NAMES)
    look = _Look(data)
    return Parts(look.damaged, look.names if look.is_whole else _NAMES)


class _Look:
    def __init__(self, data: bytes) -> None:
        left, self.damaged, self.is_whole = _MOST_EXPANDED, 0, True
        self.names = frozenset(name for name in _NAMES if name in data)
        for found in _STREAM.finditer(data):
            begin = data.rfind(b"obj", max(0, found.start() - _LOOKED_AT), found.start())
            if begin < 0 or not _FLATE.search(data, begin, found.start()):
                packed = begin < 0 or _PACKED.search(data, begin, found.start())
                self.is_whole = self.is_whole and not packed
                continue
            taken, whole, names = _expanded(data, found.end(), left)
            left -= taken
            if left <= 0:
                self.is_whole = False
                break
            self.damaged += not whole
            self.names |= names


def _expanded(data: bytes, start: int, left: int) -> tuple[int, bool, frozenset[bytes]]:
    """How many bytes a part expands to, at most about *left*, whether it is whole, and which names stand in it."""
    expander = zlib.decompressobj()
    taken, tail, names = 0, b"", frozenset[bytes]()
    try:
        while not expander.eof and taken < left:
            piece = expander.unconsumed_tail or data[start : start + _PIECE]
            if not piece:
                return taken, False, names
            if not expander.unconsumed_tail:
                start += len(piece)
            held = tail + expander.decompress(piece, _PIECE * 16)
            taken += len(held) - len(tail)
            names |= {name for name in _NAMES - names if name in held}
            tail = held[-_LONGEST_NAME:]
    except zlib.error:
        return taken, False, names
    return taken, True, names
