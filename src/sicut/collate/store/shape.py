"""The make-up of a document, deflated, and its name, as JSON in ASCII, so that halves of surrogate pairs survive."""

import json
from collections.abc import Sequence
from typing import NamedTuple, TypedDict
from zlib import compress, decompress

from sicut.model.document import Anchor, Block, BlockKind, Document, Inline, InlineKind, Shown, ShownColumns
from sicut.model.span import Span


class Archive(NamedTuple):
    """The file that a document was taken out of: its path in the folder, and its SHA-256 in hexadecimal."""

    path: str
    sha256: str


class Named(NamedTuple):
    """What is known of a document beside its text and make-up. ``path`` is relative to the folder, with ``/``.

    ``is_output``: sicut itself wrote the file, so that it is no witness. ``archive``: the file that it was taken out
    of.
    """

    path: str
    media_type: str
    language: str | None
    extraction: str
    reason: str | None
    address: str | None
    is_output: bool
    archive: Archive | None = None
    metadata: tuple[str | None, str | None, str | None] = (None, None, None)
    remarks: tuple[str, ...] = ()


class Shape(NamedTuple):
    """How the text of a document is made up."""

    shown: Sequence[Shown]
    inline: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    anchors: Sequence[Anchor]


_KINDS = {str(kind): kind for kind in BlockKind}
_BlockRow = tuple[str, int, int, int, int | None, str | None, str | None, int | None, str | None, str | None]


class _Rows(TypedDict):
    shown: tuple[list[int], list[int], Sequence[str]]
    inline: list[tuple[str, int, int, str | None]]
    blocks: list[_BlockRow]
    anchors: list[tuple[int, int, int]]


def _compact(made: object) -> bytes:
    return json.dumps(made, separators=(",", ":")).encode("ascii")


def name_bytes(document: Document, path: str, archive: Archive | None = None) -> bytes:
    """What :func:`named` reads: one line."""
    extraction = str(document.extraction)
    known = (document.media_type, document.language, extraction, document.reason, document.address)
    return _compact(Named(path, *known, document.is_output, archive, document.metadata, document.remarks)) + b"\n"


def named(data: bytes) -> Named:
    """The reverse of :func:`name_bytes`."""
    return names(data)[0]


def names(data: bytes) -> list[Named]:
    """The same of several lines."""
    return list(map(_named, json.loads(b"[" + data[:-1].replace(b"\n", b",") + b"]")))


def _named(row: Sequence[object]) -> Named:
    known = Named._make(row)
    return known if known.archive is None else known._replace(archive=Archive(*known.archive))


def shape_bytes(document: Document) -> bytes:
    """What :func:`shape` reads."""
    shown = document.shown
    if not isinstance(shown, ShownColumns):
        shown = ShownColumns.of((*one.span, one.reading) for one in shown)
    rows: _Rows = {
        "shown": (list(shown.starts), list(shown.ends), shown.readings),
        "inline": [(one.kind, *one.span, one.target) for one in document.inline],
        "blocks": [_block_row(one) for one in document.blocks],
        "anchors": [(one.offset, one.line, one.column) for one in document.anchors],
    }
    return compress(_compact(rows), 1)


def _block_row(one: Block) -> _BlockRow:
    place = one.page, one.page_label, one.time
    return (one.kind, *one.span, one.level, one.quotation, one.cite, one.section, *place)


def _block(row: _BlockRow) -> Block:
    kind, start, end, level, quotation, cite, section, page, label, time = row
    return Block(_KINDS[kind], Span(start, end), level, quotation, cite, section, page, label, time)


def shape(data: bytes) -> Shape:
    """The reverse of :func:`shape_bytes`."""
    rows: _Rows = json.loads(decompress(data))
    return Shape(
        ShownColumns(*rows["shown"]),
        tuple(Inline(InlineKind(kind), Span(start, end), target) for kind, start, end, target in rows["inline"]),
        tuple(map(_block, rows["blocks"])),
        tuple(Anchor(*one) for one in rows["anchors"]),
    )
