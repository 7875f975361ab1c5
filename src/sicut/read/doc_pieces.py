"""Where the text of a Word document stands in its file: [MS-DOC] 2.5 (Fib) and 2.4.1 (retrieving text)."""

import struct
from typing import NamedTuple, Self

_MAGIC, _OLDER = 0xA5EC, frozenset((0xA5DB, 0xA5DC, 0xA697, 0xA699))
_WORD_97 = 0x00C1
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_BASE, _COUNTS, _PLACES = 32, 64, 154
_LEAST = 900
_CLX, _CHARACTERS, _PARAGRAPHS = 33, 12, 13
_PRC, _PCDT = 1, 2
_COMPRESSED, _PLACE = 0x40000000, 0x3FFFFFFF
_MOST_CHARACTERS = 64 * 1024 * 1024


class Broken(Exception):  # noqa: N818 - it is caught within the reader
    """The document cannot be read; its text is the reason."""


class Fib(NamedTuple):
    """What the head of a document says: how many characters each part has, and where the tables are."""

    table: str
    language: int
    main: int
    notes: int
    headers: int
    macros: int
    comments: int
    endnotes: int
    boxes: int
    header_boxes: int
    places: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, stream: bytes) -> Self:
        """The head of the stream called WordDocument."""
        if len(stream) < _LEAST:
            raise Broken(
                "it is damaged: its head is cut off" if stream[:2] == b"\xec\xa5" else "it is no Word document"
            )
        magic, version, _, language, _, flags = struct.unpack_from("<6H", stream)
        if magic in _OLDER or (magic == _MAGIC and version < _WORD_97):
            raise Broken("it was written by a Word older than 97; save it as .docx")
        if magic != _MAGIC:
            raise Broken("it is no Word document: its head is another's")
        if flags & _ENCRYPTED:
            raise Broken("it is protected by a password; save a copy without one")
        counts = struct.unpack_from("<8i", stream, _COUNTS + 12)
        numbers = struct.unpack_from("<74I", stream, _PLACES)
        places = tuple(zip(numbers[::2], numbers[1::2], strict=True))
        main, *others = (max(0, count) for count in counts)
        notes, headers, macros, comments, endnotes, boxes, header_boxes = others
        parts = main, notes, headers, macros, comments, endnotes, boxes, header_boxes
        table = "1Table" if flags & _SECOND_TABLE else "0Table"
        return cls(table, language, *parts, places)


class Piece(NamedTuple):
    """``text`` begins at byte ``place`` of the file, each character in ``width`` bytes."""

    text: str
    place: int
    width: int


def pieces(stream: bytes, table: bytes, fib: Fib) -> tuple[list[Piece], str | None]:
    """The pieces of the text in their order, and what is missing of them."""
    start, length = fib.places[_CLX]
    clx = table[start : start + length]
    at = 0
    while at + 3 <= len(clx) and clx[at] == _PRC:
        at += 3 + int.from_bytes(clx[at + 1 : at + 3], "little")
    if at + 5 > len(clx) or clx[at] != _PCDT:
        raise Broken("it is damaged: its table of pieces cannot be read")
    size = int.from_bytes(clx[at + 1 : at + 5], "little")
    plc = clx[at + 5 : at + 5 + size]
    count = max(0, (len(plc) - 4) // 12)
    positions = struct.unpack_from(f"<{count + 1}I", plc) if count else ()
    found, lost, total = [], 0, 0
    for n in range(count):
        characters = positions[n + 1] - positions[n]
        (place,) = struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * n + 2)
        total += max(0, characters)
        if characters < 0 or total > _MOST_CHARACTERS:
            raise Broken("it is damaged: its table of pieces contradicts itself")
        piece = _piece(stream, place, characters)
        short = characters - len(piece.text)
        lost += short
        found.append(piece._replace(text=piece.text + "\ufffd" * min(short, 1_000)) if short else piece)
    if len(plc) < size:
        lost = max(lost, 1)
    return found, f"{lost} characters of it are cut off" if lost else None


def _piece(stream: bytes, place: int, characters: int) -> Piece:
    if place & _COMPRESSED:
        start = (place & _PLACE) // 2
        return Piece(stream[start : start + characters].decode("cp1252", "replace"), start, 1)
    start = place & _PLACE
    data = stream[start : start + 2 * characters]
    return Piece(_units(data[: len(data) // 2 * 2]), start, 2)


def _units(data: bytes) -> str:
    """UTF-16 with each code unit as one character, so that places can be counted; :func:`whole` joins them."""
    return (
        data.decode("utf-16-le", "surrogatepass")
        if not _has_surrogates(data)
        else "".join(map(chr, struct.unpack(f"<{len(data) // 2}H", data)))
    )


def _has_surrogates(data: bytes) -> bool:
    return any(0xD8 <= high <= 0xDF for high in set(data[1::2]))  # noqa: PLR2004 - the range of surrogates


def whole(text: str) -> str:
    """Pairs of surrogates as the characters that they stand for; a lone one as U+FFFD."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


CHARACTERS, PARAGRAPHS = _CHARACTERS, _PARAGRAPHS
