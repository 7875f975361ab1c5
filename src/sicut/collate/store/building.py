"""A segment in the making."""

import struct
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from sicut.collate.store.layout import SegmentFile, replacing
from sicut.collate.store.making import put_tables
from sicut.collate.store.material import ALIGNED, Material, sketched
from sicut.collate.store.record import PARTS, Record, Stamp, written
from sicut.collate.store.segment import Segment
from sicut.collate.store.shape import Archive, name_bytes, shape_bytes
from sicut.model.document import Document, Extraction
from sicut.text.shown import Reading

MEMORY = 256 * 1024 * 1024


class _Piece(NamedTuple):
    """Part of a block: its length in bytes, and how to get it."""

    length: int
    read: Callable[[], bytes]


def _piece(data: bytes) -> _Piece:
    return _Piece(len(data), lambda: data)


class Building:
    """Documents for a segment. Holds the texts and streams of those added, not of those copied."""

    def __init__(self) -> None:
        """No document is there yet."""
        self._pieces: dict[str, list[_Piece]] = {name: [] for name in PARTS}
        self._lengths = dict.fromkeys(PARTS, 0)
        self._records: list[Record] = []
        self._copied: set[Segment] = set()

    def __len__(self) -> int:
        """How many documents there are."""
        return len(self._records)

    @property
    def size(self) -> int:
        """The bytes of the texts so far."""
        return self._lengths["texts"]

    def add(self, document: Document, path: str, stamp: Stamp, archive: Archive | None = None) -> None:
        """Add a *document*, called *path* in the folder of the index; *archive*: the file that it was taken from."""
        is_read = document.extraction is not Extraction.UNREADABLE
        found = sketched(Reading(document).text if is_read else "")
        parts = {
            "names": name_bytes(document, path, archive),
            "texts": document.text.encode("utf-8", "surrogatepass"),
            "shapes": shape_bytes(document),
            "marks": struct.pack(f"<{len(found.marks)}I", *found.marks),
            "streams": found.stream,
            "starts": found.starts,
        }
        pieces = {name: _piece(data) for name, data in parts.items()}
        self._put(pieces, found.words, stamp, bytes.fromhex(document.sha256))

    def copy(self, segment: Segment, number: int, stamp: Stamp) -> None:
        """Add a document of a *segment* as it is there, but for its *stamp*. It is read when this one is written."""
        record = segment.records[number]
        self._copied.add(segment)
        extents = {name: record.extent(name) for name in PARTS}
        pieces = {
            name: _Piece(extent.length, partial(segment.blocks.read, name, *extent)) for name, extent in extents.items()
        }
        self._put(pieces, record.words, stamp, record.sha256)

    def _put(self, pieces: Mapping[str, _Piece], words: int, stamp: Stamp, sha256: bytes) -> None:
        where = tuple(size for name in PARTS[:-1] for size in (self._lengths[name], pieces[name].length))
        self._records.append(Record(where, words, *stamp, sha256))
        for name, piece in pieces.items():
            self._append(name, piece)
        self._append("streams", _piece(bytes(ALIGNED - self._lengths["streams"] % ALIGNED)))

    def _append(self, name: str, piece: _Piece) -> None:
        self._pieces[name].append(piece)
        self._lengths[name] += piece.length

    def write(self, path: str, memory: int = MEMORY) -> None:
        """Write the segment to *path*, first beside it, then all at once; keep about *memory* bytes while at it."""
        with replacing(path) as file:
            segment = SegmentFile(file)
            segment.put("documents", written(self._records))
            for name in PARTS:
                segment.put(name, (piece.read() for piece in self._pieces.pop(name)))
                for copied in self._copied:
                    copied.blocks.forget()
            spans = [record.extent("streams") for record in self._records]
            words = sum(record.words for record in self._records)
            with segment.mapped("streams", "starts") as (streams, starts):
                put_tables(segment, Material(streams, starts, spans), words, memory)
            segment.end(len(self._records))
