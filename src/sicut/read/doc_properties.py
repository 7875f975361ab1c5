"""How the characters and paragraphs of a Word document are set: [MS-DOC] 2.4.6, as far as it bears on text."""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from sicut.read.doc_pieces import CHARACTERS, PARAGRAPHS, Fib

_PAGE = 512
_SIZES = (1, 1, 2, 4, 2, 2, 0, 3)
_LONG, _TABS = 0xD608, 0xC615
_DELETED, _INSERTED, _BOLD, _ITALIC, _HIDDEN = 0x0800, 0x0801, 0x0835, 0x0836, 0x083C
_IN_TABLE, _ROW_END, _OUTLINE, _LEVEL, _LIST = 0x2416, 0x2417, 0x2640, 0x260A, 0x460B
_NESTED, _CELL_END, _NESTED_ROW_END = 0x6649, 0x244B, 0x244C
_STYLE = 0x4600
_SYMBOL, _SPECIAL = 0x6A09, 0x0855
_MOST_PAGES = 100_000


class Run(NamedTuple):
    """How a run of characters is set; ``symbol``: the character that stands for each ``(`` in it, if one does."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    inserted: bool = False
    symbol: int = 0


class Form(NamedTuple):
    """How a paragraph is set."""

    style: int = 0
    outline: int | None = None
    in_table: bool = False
    row_end: bool = False
    cell_end: bool = False
    item: int | None = None


class Properties:
    """What is known of the characters at each byte of the file."""

    def __init__(self, stream: bytes, table: bytes, fib: Fib) -> None:
        self.missing: str | None = None
        self._runs, self._run_starts = self._all(stream, table, fib, CHARACTERS)
        self._forms, self._form_starts = self._all(stream, table, fib, PARAGRAPHS)
        self._known_runs: dict[bytes, Run] = {}
        self._known_forms: dict[bytes, Form] = {}

    def _all(self, stream: bytes, table: bytes, fib: Fib, kind: int) -> tuple[list[bytes], list[int]]:
        start, length = fib.places[kind]
        plc = table[start : start + length]
        count = min(_MOST_PAGES, max(0, (len(plc) - 4) // 8))
        pages = struct.unpack_from(f"<{count}I", plc, 4 * (count + 1)) if count else ()
        rows: list[tuple[int, bytes]] = []
        for number in pages:
            page = stream[(number & 0x3FFFFF) * _PAGE :][:_PAGE] if number else b""
            if len(page) == _PAGE:
                rows += _runs(page) if kind == CHARACTERS else _paragraphs(page)
            else:
                self.missing = "how parts of it are set is not known: hidden and deleted text may stand among the rest"
        rows.sort(key=lambda row: row[0])
        return [row[1] for row in rows], [row[0] for row in rows]

    def runs(self, place: int, end: int) -> Iterator[tuple[int, Run]]:
        """How the characters from byte *place* to *end* are set: where each run ends, and how it is set."""
        at = bisect_right(self._run_starts, place) - 1
        while place < end:
            following = self._run_starts[at + 1] if at + 1 < len(self._run_starts) else end
            stop = min(end, max(following, place))
            if stop > place:
                yield stop, self._run(self._runs[at]) if at >= 0 else Run()
            place = max(place, stop)
            at += 1

    def form(self, place: int) -> Form:
        """How the paragraph is set whose end stands at byte *place*."""
        at = bisect_right(self._form_starts, place) - 1
        if at < 0:
            return Form()
        written = self._forms[at]
        known = self._known_forms.get(written)
        if known is None:
            known = self._known_forms[written] = _form(written)
        return known

    def _run(self, written: bytes) -> Run:
        known = self._known_runs.get(written)
        if known is None:
            told = dict(_sprms(written))
            keys = _BOLD, _ITALIC, _HIDDEN, _DELETED, _INSERTED
            bold, italic, hidden, deleted, inserted = (bool(told.get(key, 0) & 1) for key in keys)
            symbol = told.get(_SYMBOL, 0) >> 16 if told.get(_SPECIAL) else 0
            known = self._known_runs[written] = Run(bold, italic, hidden, deleted, inserted, symbol)
        return known


def _runs(page: bytes) -> Iterator[tuple[int, bytes]]:
    count = page[-1]
    if 5 * count + 4 >= _PAGE:
        return
    starts = struct.unpack_from(f"<{count}I", page)
    for start, word in zip(starts, page[4 * (count + 1) :][:count], strict=True):
        at = 2 * word
        yield start, page[at + 1 : at + 1 + page[at]] if at else b""


def _paragraphs(page: bytes) -> Iterator[tuple[int, bytes]]:
    count = page[-1]
    if 17 * count + 4 >= _PAGE:
        return
    starts = struct.unpack_from(f"<{count}I", page)
    for n, start in enumerate(starts):
        at = 2 * page[4 * (count + 1) + 13 * n]
        if not at:
            yield start, b""
        elif page[at]:
            yield start, page[at + 1 : at + 2 * page[at]]
        else:
            yield start, page[at + 2 : at + 2 + 2 * page[min(at + 1, _PAGE - 1)]]


def _form(written: bytes) -> Form:
    told = dict(_sprms(written[2:]))
    style = told.get(_STYLE, int.from_bytes(written[:2], "little"))
    nested = told.get(_NESTED, 0) > 1
    return Form(
        style,
        told.get(_OUTLINE),
        bool(told.get(_IN_TABLE)) or told.get(_NESTED, 0) > 0,
        bool(told.get(_ROW_END)) or (nested and bool(told.get(_NESTED_ROW_END))),
        nested and bool(told.get(_CELL_END)),
        told.get(_LEVEL, 0) if told.get(_LIST) else None,
    )


def _sprms(written: bytes) -> Iterator[tuple[int, int]]:
    """Each property and its operand; a long operand as nought."""
    at = 0
    while at + 3 <= len(written):
        code = int.from_bytes(written[at : at + 2], "little")
        at += 2
        size = _SIZES[code >> 13]
        if code == _LONG:
            size = int.from_bytes(written[at : at + 2], "little") + 1
        elif code == _TABS and written[at] == 0xFF:  # noqa: PLR2004 - a size that the size itself does not tell
            return
        elif not size:
            size = written[at] + 1
        yield code, int.from_bytes(written[at : at + size], "little") if size <= 4 else 0  # noqa: PLR2004 - of numbers
        at += size
