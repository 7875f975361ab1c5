import struct
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Document, Extraction, InlineKind, Role
from sicut.model.reading import ReadingOptions, TrackedChanges
from sicut.read import read_bytes
from tests.read.reading import check, read, rows

_SECTOR = 512
_END, _FAT, _FREE = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def ole(streams: dict[str, bytes]) -> bytes:
    """A compound file ([MS-CFB]) of large streams."""
    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}
    sectors: list[bytes] = []
    chain: list[int] = []
    entries = [_entry("Root Entry", 5, _END, 0, child=1)]
    for n, (name, data) in enumerate(padded.items(), start=1):
        count = -(-len(data) // _SECTOR)
        first = len(sectors)
        sectors += [data[at * _SECTOR :][:_SECTOR].ljust(_SECTOR, b"\0") for at in range(count)]
        chain += [*range(first + 1, first + count), _END]
        entries.append(_entry(name, 2, first, len(data), right=n + 1 if n < len(padded) else _FREE))
    directory = b"".join(entries).ljust(-(-len(entries) // 4) * _SECTOR, b"\0")
    at = len(sectors)
    count = len(directory) // _SECTOR
    sectors += [directory[n * _SECTOR :][:_SECTOR] for n in range(count)]
    chain += [*range(at + 1, at + count), _END]
    tables = 1
    while len(chain) + tables > tables * 128:
        tables += 1
    places = range(len(chain), len(chain) + tables)
    chain += [_FAT] * tables
    chain += [_FREE] * (tables * 128 - len(chain))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9I", 0, tables, at, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", *places, *[_FREE] * (109 - tables))
    return head + b"".join(sectors) + struct.pack(f"<{len(chain)}I", *chain)


def _entry(name: str, kind: int, start: int, size: int, right: int = _FREE, child: int = _FREE) -> bytes:
    written = (name + "\0").encode("utf-16-le")
    links = struct.pack("<HBB3I", len(written), kind, 1, _FREE, right, child)
    return written.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", start, size)


class Run(NamedTuple):
    """A text, the properties of its characters, and those of the paragraph whose end it holds."""

    text: str
    characters: bytes = b""
    paragraph: bytes = b""
    style: int = 0


def sprm(code: int, value: int = 1, size: int = 1) -> bytes:
    return struct.pack("<H", code) + value.to_bytes(size, "little")


_START = 2048


def doc(
    *parts: list[Run], flags: int = 0, version: int = 0xC1, magic: int = 0xA5EC, wide: bool = True, cut: int = 0
) -> bytes:
    """A document of its parts: text, footnotes, headers, macros, comments, endnotes, text boxes, those of headers."""
    runs = [run for part in parts for run in part]
    lengths = [sum(len(_units(run.text)) for run in part) for part in parts] + [0] * (8 - len(parts))
    text = "".join(run.text for run in runs)
    data = text.encode("utf-16-le") if wide else text.encode("cp1252")
    width = 2 if wide else 1
    body = data.ljust(-(-len(data) // 512) * 512, b"\0")
    page = (_START + len(body)) // 512
    chars, paras, edges = [], [], [_START]
    for run in runs:
        edges.append(edges[-1] + len(_units(run.text)) * width)
        chars.append(bytes([len(run.characters)]) + run.characters)
        form = struct.pack("<H", run.style) + run.paragraph
        paras.append(
            bytes([0, -(-len(form) // 2)]) + form if len(form) % 2 == 0 else bytes([(len(form) + 1) // 2]) + form
        )
    fkps = _fkp(edges, chars, 1) + _fkp(edges, paras, 13)
    count = len(_units(text))
    place = _START if wide else _START * 2 | 0x40000000
    pieces = struct.pack("<IIHIH", 0, count + cut, 0, place, 0)
    clx = b"\1\2\0\0\0" + b"\2" + struct.pack("<I", len(pieces)) + pieces
    plc = b"".join(struct.pack("<III", _START, edges[-1], page + n) for n in range(2))
    places = [(0, 0)] * 37
    places[33] = (24, len(clx))
    places[12], places[13] = (0, 12), (12, 12)
    fib = struct.pack("<6H20x", magic, version, 0, 0x0409, 0, flags) + struct.pack("<H28xH", 14, 22)
    fib += struct.pack("<3i8i44x", 0, 0, 0, *lengths) + struct.pack("<H", 93)
    fib += b"".join(struct.pack("<II", *pair) for pair in places)
    stream = fib.ljust(_START, b"\0") + body + fkps
    return ole({"WordDocument": stream, "1Table" if flags & 0x200 else "0Table": plc + clx})


def _units(text: str) -> bytes:
    return text.encode("utf-16-le")[::2]


def _fkp(edges: list[int], rows: list[bytes], width: int) -> bytes:
    page = bytearray(512)
    struct.pack_into(f"<{len(edges)}I", page, 0, *edges)
    at = 510
    for n, row in enumerate(rows):
        at = (at - len(row)) // 2 * 2
        page[at : at + len(row)] = row
        page[4 * len(edges) + n * width] = at // 2
    page[511] = len(rows)
    return bytes(page)


_BOLD, _HIDDEN, _DELETED, _INSERTED = sprm(0x0835), sprm(0x083C), sprm(0x0800), sprm(0x0801)
_CELL, _ROW = sprm(0x2416), sprm(0x2416) + sprm(0x2417)


@pytest.mark.parametrize("wide", [True, False])
@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ([Run("One\rTwo\r")], [("paragraph", "One"), ("paragraph", "Two")]),
        ([Run("“caf\xe9”\x0bb\x1ec\x01d\r")], [("paragraph", "“café” b\u2011cd")]),
        ([Run("a\x0cb\x0ec\r")], [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]),
        ([Run("a \x13 PAGE \x144\x15 b \x13 TC x \x15c\r")], [("paragraph", "a 4 b c")]),
        ([Run("Piers\r", style=2), Run("Text\r")], [("heading", "Piers"), ("paragraph", "Text")]),
        ([Run("Piers\r", paragraph=sprm(0x2640, 0))], [("heading", "Piers")]),
        ([Run("First\r", paragraph=sprm(0x460B, 1, 2))], [("list-item", "First")]),
        (
            [Run("a "), Run("(", sprm(0x0855) + sprm(0x6A09, 0x21920001, 4)), Run(" (b\r")],
            [("paragraph", "a \u2192 (b")],
        ),
        ([Run("Seen "), Run("secret ", _HIDDEN), Run("again\r")], [("paragraph", "Seen again"), ("hidden", "secret")]),
    ],
)
def test_what_the_characters_of_a_text_are(runs: list[Run], expected: list[tuple[str, str]], *, wide: bool) -> None:
    assert rows(read(doc(runs, wide=wide), "a.doc")) == expected


def test_the_second_table_and_characters_of_two_units() -> None:
    document = read(doc([Run("a😀"), Run("b\r", _BOLD)], flags=0x200), "a.doc")
    assert document.text == "a😀b"
    assert [(one.kind, document.slice(one.span)) for one in document.inline] == [(InlineKind.STRONG, "b")]


def test_cells_stand_a_tab_apart_rows_a_line_end() -> None:
    row = [Run("a\x07", paragraph=_CELL), Run("b\x07", paragraph=_CELL), Run("\x07", paragraph=_ROW)]
    document = read(doc([Run("x\r"), *row, *row, Run("y\r")]), "a.doc")
    assert document.text == "x\n\na\tb\na\tb\n\ny"
    assert [block.kind.value for block in document.blocks] == ["paragraph", *["cell"] * 4, "paragraph"]


def test_links_are_kept() -> None:
    document = read(doc([Run('A \x13 HYPERLINK "u" \x14link\x15.\r')]), "a.doc")
    assert [(one.kind, document.slice(one.span), one.target) for one in document.inline] == [
        (InlineKind.LINK, "link", "u")
    ]


def test_the_parts_beside_the_text() -> None:
    names = ["text", "note", "head", "", "why", "end", "box", "logo"]
    document = read(doc(*([Run(f"{name}\r")] if name else [] for name in names)), "a.doc")
    assert rows(document) == [
        ("paragraph", "text"),
        ("note", "note"),
        ("furniture", "head"),
        ("note", "why"),
        ("note", "end"),
        ("paragraph", "box"),
        ("furniture", "logo"),
    ]


@pytest.mark.parametrize(
    ("tracked", "expected"),
    [
        (TrackedChanges.ACCEPTED, [("paragraph", "The new pier is"), ("hidden", "old")]),
        (TrackedChanges.REJECTED, [("paragraph", "The old pier"), ("hidden", "new"), ("paragraph", "is")]),
    ],
)
def test_tracked_changes(tracked: TrackedChanges, expected: list[tuple[str, str]]) -> None:
    runs = [Run("The "), Run("new ", _INSERTED), Run("old ", _DELETED), Run("pier"), Run("\r", _DELETED), Run(" is\r")]
    reading = ReadingOptions(tracked_changes=tracked)
    document = read_bytes(doc(runs), "a.doc", siglum="x", role=Role.REPORT, reading=reading)
    check(document)
    assert rows(document) == expected
    assert document.remarks[0].startswith(f"tracked changes are read as {tracked.value}: 1 insertion")


def test_what_is_cut_off_is_partial() -> None:
    document = read(doc([Run("One\r")], cut=100_000), "a.doc")
    assert document.extraction is Extraction.PARTIAL
    assert "cut off" in (document.reason or "")


def test_a_field_that_does_not_end_loses_nothing() -> None:
    document = read(doc([Run("One \x13 two\rthree\r")]), "a.doc")
    assert rows(document) == [("paragraph", "One"), ("hidden", "two three")]
    assert "does not end" in (document.reason or "")


def test_a_text_that_is_only_called_so() -> None:
    assert read("One café\n\nTwo".encode(), "a.doc").text == "One café\n\nTwo"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (doc([Run("x\r")], flags=0x100), "protected by a password"),
        (doc([Run("x\r")], version=0x65), "older than 97"),
        (doc([Run("x\r")], magic=0xA5DC), "older than 97"),
        (doc([Run("x\r")], magic=0x1234), "no Word document"),
        (ole({"EncryptedPackage": b"x"}), "protected by a password"),
        (ole({"Workbook": b"x"}), "Excel"),
        (ole({"PowerPoint Document": b"x"}), "PowerPoint"),
        (ole({"__properties_version1.0": b"x"}), "Outlook"),
        (doc([Run("\x01\r")]), "need OCR"),
        (ole({"Other": b"x"}), "no Word document"),
        (ole({"WordDocument": doc([Run("x\r")])[512:1500]}), "not there"),
        (doc([Run("x\r")])[:700], "Word document"),
        (b"\xdb\xa5-\0\0\0", "older than 97"),
        (b'<?xml version="1.0"?><w:wordDocument/>', "another format"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        read(data, "a.doc")
    assert reason in raised.value.reason


_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1)


@given(st.lists(_WORDS, min_size=1, max_size=8))
def test_texts_are_read_back_word_for_word(texts: list[str]) -> None:
    document = read(doc([Run(f"{text}\r") for text in texts]), "a.doc")
    assert document.text == "\n\n".join(texts)


_WHOLE = doc(
    [Run("The "), Run("new ", _INSERTED), Run("pier\x13a\x14b\x15\r"), Run("a\x07", paragraph=_CELL)], [Run("n\r")]
)


@given(st.binary(max_size=20), st.integers(0, len(_WHOLE)))
def test_any_bytes_make_a_document_or_say_why_not(junk: bytes, at: int) -> None:
    _read_or_not(_WHOLE[:at] + junk + _WHOLE[at + len(junk) :])


@given(st.integers(0, 700), st.integers(0, 255))
def test_any_head_makes_a_document_or_says_why_not(at: int, byte: int) -> None:
    _read_or_not(_WHOLE[: 512 + at] + bytes([byte]) + _WHOLE[513 + at :])


def _read_or_not(data: bytes) -> Document | None:
    try:
        return read(data, "a.doc")
    except UnreadableError:
        return None
