"""A document as a frame and back. What comes back is checked: it is a document that keeps what the types promise.

Numbers go as columns, so that the frame of a hostile document is no larger in memory than its bytes say; strings that
recur (sections, readings) go once.
"""

import contextlib
from array import array
from collections.abc import Iterable, Sequence
from itertools import islice, repeat
from operator import attrgetter, le, lt
from typing import Final, TypeVar

from sicut.model.document import (
    Anchor,
    AnchorColumns,
    Block,
    BlockKind,
    Document,
    Extraction,
    Inline,
    InlineKind,
    Metadata,
    Role,
    Shown,
    ShownColumns,
)
from sicut.model.span import Span
from sicut.read.columns import blocks_from
from sicut.read.sandbox.frames import Frame, Kind, packed, unpacked
from sicut.read.sandbox.later import Later

_LARGEST: Final = 1 << 62
_BLOCK_KINDS: Final = tuple(BlockKind)
_INLINE_KINDS: Final = tuple(InlineKind)
_WIDTHS: Final = (3, 4, 10, 3)
_CODES: Final = {4: "i", 8: "q"}
_SHA256: Final = 64
_HEADER: Final = 12
# A block is made column by column, in half the time of its constructor, which sets one field after the other.

_T = TypeVar("_T")
_N = TypeVar("_N", bound=tuple[object, ...])


class _Table:
    """Strings by number, each once; 0 is ``None``."""

    def __init__(self) -> None:
        self.numbers: dict[str | None, int] = {None: 0}

    def column(self, strings: Iterable[str | None]) -> list[int]:
        numbers = self.numbers
        return [numbers.setdefault(one, len(numbers)) for one in strings]


def frame_of(document: Document) -> Frame:
    """*document* as a frame; its siglum, role and place inside another are not told."""
    table = _Table()
    shown = document.shown if isinstance(document.shown, ShownColumns) else _shown_columns(document.shown)
    columns = (
        *(shown.starts, shown.ends, table.column(shown.readings)),
        *_inline_columns(document.inline, table),
        *_block_columns(document.blocks, table),
        *_columns(document.anchors, len(Anchor._fields)),
    )
    width, told_columns = _packed_columns(columns)
    lengths = [width, *map(len, (shown, document.inline, document.blocks, document.anchors))]
    strings = list(islice(table.numbers, 1, None))
    told = (document.path, document.sha256, document.media_type, document.language, document.extraction)
    own = (document.metadata, document.remarks, document.is_output)
    more = (document.reason, document.address, *own, strings, lengths)
    data = document.text.encode("utf-8", "surrogatepass")
    return Frame(Kind.DOCUMENT, packed((*told, *more)), told_columns, data)


def _shown_columns(shown: Iterable[Shown]) -> ShownColumns:
    rows = tuple((*one.span, one.reading) for one in shown)
    return ShownColumns.of(rows) if rows else ShownColumns()


def _columns(rows: Sequence[Sequence[int]], width: int) -> tuple[Sequence[int], ...]:
    return tuple(zip(*rows, strict=True)) if rows else ((),) * width


def _spans(parts: Iterable[Inline | Block]) -> tuple[Sequence[int], ...]:
    return _columns([part.span for part in parts], len(Span._fields))


def _inline_columns(inline: Sequence[Inline], table: _Table) -> tuple[Sequence[int], ...]:
    ranks = {kind: number for number, kind in enumerate(_INLINE_KINDS)}
    kinds = [ranks[one.kind] for one in inline]
    return (kinds, *_spans(inline), table.column(one.target for one in inline))


def _block_columns(blocks: Sequence[Block], table: _Table) -> tuple[Sequence[int], ...]:
    ranks = {kind: number for number, kind in enumerate(_BLOCK_KINDS)}

    def numbers(name: str) -> list[int]:
        found = map(attrgetter(name), blocks)
        return [0 if one is None else one + 1 if one >= 0 else one for one in found]

    def strings(name: str) -> list[int]:
        return table.column(map(attrgetter(name), blocks))

    kinds = [ranks[one.kind] for one in blocks]
    quoted = [one.level for one in blocks], numbers("quotation"), strings("cite"), strings("section")
    return (kinds, *_spans(blocks), *quoted, numbers("page"), strings("page_label"), strings("time"))


def _packed_columns(columns: Sequence[Sequence[int]]) -> tuple[int, bytes]:
    """How many bytes a number takes, and all of them; a number past 64 bits is cut."""
    for width, code in _CODES.items():
        with contextlib.suppress(OverflowError):
            return width, b"".join(array(code, column).tobytes() for column in columns)
    return _packed_columns([[max(-_LARGEST, min(one, _LARGEST)) for one in column] for column in columns])


def document_of(frame: Frame) -> Document:
    """The reverse of :func:`frame_of`: a witness without a siglum.

    Raises:
        ValueError: it is not what a reader may give: a wrong type, a span that is not in the text, or out of order.
    """
    header = _list(unpacked(frame.header), _HEADER)
    path, sha256, media_type, language, extraction, reason, address, metadata, remarks, own, strings, lengths = header
    table = (None, *map(text_of, _list(strings)))
    columns = _Columns(frame.columns, [_count(one) for one in _list(lengths, 1 + len(_WIDTHS))])
    text = frame.data.decode("utf-8", "surrogatepass")
    document = Document(
        siglum="",
        role=Role.WITNESS,
        path=text_of(path),
        sha256=sha256_of(sha256),
        media_type=text_of(media_type),
        language=_optional(language),
        text=text,
        shown=_shown(columns, table, len(text)),
        inline=_inline(columns, table, len(text)),
        blocks=_blocks(columns, table, len(text)),
        anchors=_anchors(columns, len(text)),
        extraction=Extraction(text_of(extraction)),
        reason=_optional(reason),
        address=_optional(address),
        metadata=Metadata(*map(_optional, _list(metadata, len(Metadata._fields)))),
        remarks=tuple(map(text_of, _list(remarks))),
        is_output=_flag(own),
    )
    _need((document.extraction is Extraction.COMPLETE) == (document.reason is None))
    _need((document.extraction is Extraction.UNREADABLE) == (not text))
    return document


class _Columns:
    """The columns of a frame, one after the other."""

    def __init__(self, data: bytes, lengths: list[int]) -> None:
        self._width, *self._lengths = lengths
        _need(self._width in _CODES)
        _need(sum(map(int.__mul__, self._lengths, _WIDTHS)) * self._width == len(data))
        self._data = memoryview(data)
        self._at = 0
        self._part = -1

    def part(self) -> "list[array[int]]":
        """The columns of the next part."""
        self._part += 1
        return [self._column() for _ in range(_WIDTHS[self._part])]

    def _column(self) -> "array[int]":
        size = self._lengths[self._part] * self._width
        found: array[int] = array(_CODES[self._width])
        found.frombytes(self._data[self._at : self._at + size])
        self._at += size
        return found


def _shown(columns: _Columns, table: Sequence[str | None], length: int) -> ShownColumns:
    starts, ends, readings = columns.part()
    _check_apart(starts, ends, length)
    _need(not readings or min(readings) > 0)
    _check_numbers(len(table), readings)
    shown = ShownColumns()
    shown.starts, shown.ends = array("q", starts), array("q", ends)
    shown.readings = tuple(map(str, _looked_up(readings, table)))
    return shown


def _inline(columns: _Columns, table: Sequence[str | None], length: int) -> Later[Inline]:
    kinds, starts, ends, targets = columns.part()
    later = zip(islice(starts, 1, None), islice(ends, 1, None), strict=True)
    _need(all(map(le, starts, ends)) and all(map(le, zip(starts, ends, strict=True), later)))
    _need(not starts or (starts[0] >= 0 and max(ends) <= length))
    _check_numbers(len(_INLINE_KINDS), kinds)
    _check_numbers(len(table), targets)

    def make() -> Iterable[Inline]:
        spans = _tuples(Span, starts, ends)
        return _tuples(Inline, _looked_up(kinds, _INLINE_KINDS), spans, _looked_up(targets, table))

    return Later(len(kinds), make)


def _blocks(columns: _Columns, table: Sequence[str | None], length: int) -> Later[Block]:
    kinds, starts, ends, levels, quotations, cites, sections, pages, labels, times = columns.part()
    _check_apart(starts, ends, length)
    _need(not any(levels) or min(levels) >= 0)
    _need(not any(quotations) or min(quotations) >= 0)
    _check_numbers(len(_BLOCK_KINDS), kinds)
    _check_numbers(len(table), cites, sections, labels, times)

    def make() -> Iterable[Block]:
        own = (_looked_up(kinds, _BLOCK_KINDS), _tuples(Span, starts, ends), levels, _optionals(quotations))
        quoted = _looked_up(cites, table), _looked_up(sections, table)
        places = _optionals(pages), _looked_up(labels, table), _looked_up(times, table)
        return blocks_from(len(kinds), (*own, *quoted, *places))

    return Later(len(kinds), make)


def _anchors(columns: _Columns, length: int) -> AnchorColumns:
    offsets, lines, places = columns.part()
    _need(all(map(lt, offsets, islice(offsets, 1, None))))
    _need(not offsets or (offsets[0] >= 0 and offsets[-1] <= length and min(lines) >= 1 and min(places) >= 1))
    return AnchorColumns(offsets, lines, places)


def _tuples(kind: type[_N], *columns: Iterable[object]) -> list[_N]:
    """The rows of *columns* as named tuples, in half the time of their constructor."""
    return list(map(tuple.__new__, repeat(kind), zip(*columns, strict=True)))


def _check_apart(starts: Sequence[int], ends: Sequence[int], length: int) -> None:
    """Spans that hold something, in order, apart from each other, in a text of *length* characters."""
    _need(all(map(lt, starts, ends)) and all(map(le, ends, islice(starts, 1, None))))
    _need(not starts or (starts[0] >= 0 and ends[-1] <= length))


def _check_numbers(most: int, *columns: Sequence[int]) -> None:
    """Numbers from 0 to below *most*."""
    for numbers in columns:
        _need(not any(numbers) or (min(numbers) >= 0 and max(numbers) < most))


def _looked_up(numbers: Sequence[int], table: Sequence[_T]) -> Iterable[_T]:
    return map(table.__getitem__, numbers) if any(numbers) else repeat(table[0], len(numbers))


def _optionals(numbers: Sequence[int]) -> Iterable[int | None]:
    return (one - 1 if one > 0 else one or None for one in numbers) if any(numbers) else repeat(None, len(numbers))


def _need(holds: bool) -> None:  # noqa: FBT001 - what must be
    if not holds:
        raise ValueError("this is no document")


def _list(value: object, length: int | None = None) -> list[object]:
    if not isinstance(value, list) or len(value) != (len(value) if length is None else length):
        raise ValueError("this is no list")
    return value


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("this is no number of parts")
    return value


def _flag(value: object) -> bool:
    if type(value) is not bool:
        raise ValueError("this is no flag")
    return value


def _optional(value: object) -> str | None:
    return None if value is None else text_of(value)


def text_of(value: object) -> str:
    """*value*, if it is a string."""
    if type(value) is not str:
        raise ValueError("this is no string")
    return value


def sha256_of(value: object) -> str:
    """*value*, if it is a SHA-256 in hexadecimal."""
    found = text_of(value)
    _need(len(found) == _SHA256 and not found.strip("0123456789abcdef"))
    return found
