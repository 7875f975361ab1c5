"""A segment: documents, their texts and make-up, and the tables of their streams, in one file that never changes.

Each document has a record of fixed length in the block ``documents``: where its parts stand in the other blocks, its
counts, and the size, times and SHA-256 of its file.
"""

import struct
import zlib
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from sicut.collate.index import STRIDE
from sicut.collate.sketch import sketch_and_words
from sicut.collate.store.bounds import bounds, bounds_bytes
from sicut.collate.store.grams import Grams, packed, slots_of
from sicut.collate.store.layout import Blocks, replacing, write_segment
from sicut.collate.store.shape import Named, Shape, name_bytes, named, shape, shape_bytes
from sicut.collate.store.vocabulary import Vocabulary, written
from sicut.model.document import Document, Extraction
from sicut.text.shown import Reading

_RECORD = struct.Struct("<14QQqq32s")
_MARK = 4
_PARTS = ("names", "texts", "shapes", "streams", "marks", "bounds")
T = TypeVar("T")


class Stamp(NamedTuple):
    """The size of a file when it was read, when its bytes had last changed, and when anything of it had."""

    size: int
    mtime_ns: int
    ctime_ns: int


class Record(NamedTuple):
    """Where the parts of a document stand, in bytes of their blocks, and what was counted."""

    name: int
    name_length: int
    text: int
    text_length: int
    shape: int
    shape_length: int
    stream: int
    stream_length: int
    marks: int
    marks_length: int
    bounds: int
    bounds_length: int
    slot: int
    words: int
    size: int
    mtime_ns: int
    ctime_ns: int
    sha256: bytes


class Building:
    """A segment in the making. Holds the texts and streams of its documents."""

    def __init__(self) -> None:
        self._parts: dict[str, list[bytes]] = {name: [] for name in _PARTS}
        self._lengths = dict.fromkeys(self._parts, 0)
        self._records: list[bytes] = []
        self._slots = 0
        self._counts: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._records)

    @property
    def size(self) -> int:
        """The bytes of the texts so far."""
        return self._lengths["texts"]

    def add(self, document: Document, path: str, stamp: Stamp, *, is_output: bool) -> None:
        """Add a *document*, whose file is called *path* in the folder of the index."""
        where = [
            *self._put("names", name_bytes(document, path, is_output=is_output)),
            *self._put("texts", document.text.encode("utf-8", "surrogatepass")),
            *self._put("shapes", shape_bytes(document)),
        ]
        slot, stream, marks = self._slots, b"", b""
        words: list[str] = []
        if document.extraction is not Extraction.UNREADABLE:
            found, words = sketch_and_words(Reading(document).text)
            stream, marks = found.stream, struct.pack(f"<{len(found.marks)}I", *found.marks)
            self._counts.update(words)
        where += [*self._put("streams", stream), *self._put("marks", marks), *self._put("bounds", bounds_bytes(words))]
        self._slots += slots_of(len(stream))
        self._records.append(_RECORD.pack(*where, slot, len(words), *stamp, bytes.fromhex(document.sha256)))

    def _put(self, block: str, data: bytes) -> tuple[int, int]:
        at = self._lengths[block]
        self._parts[block].append(data)
        self._lengths[block] += len(data)
        return at, len(data)

    def write(self, path: str) -> None:
        """Write the segment to *path*: first beside it, then all at once."""
        directory, slots = packed(self._parts["streams"])
        words, restarts = written(self._counts)
        blocks = self._parts | {
            "documents": self._records,
            "directory": directory,
            "slots": slots,
            "words": [words],
            "restarts": [restarts],
        }
        with replacing(path) as file:
            write_segment(file, len(self._records), blocks)


class Segment:
    """A segment file, open. Its documents are numbered from 0.

    Raises:
        DamagedIndexError, StaleIndexError: on opening or at any later read, as :class:`Blocks` says.
    """

    __slots__ = ("_slots", "blocks", "grams", "records", "vocabulary")

    def __init__(self, path: str) -> None:
        self.blocks = blocks = Blocks(path)
        length = blocks.length("documents")
        if length != blocks.documents * _RECORD.size:
            raise blocks.damaged("documents")
        found = _RECORD.iter_unpack(blocks.read("documents", 0, length))
        self.records = tuple(map(Record._make, found))
        self._slots = [record.slot for record in self.records]
        last = self.records[-1:]
        self.grams = Grams(blocks, sum(record.slot + slots_of(record.stream_length) for record in last))
        self.vocabulary = Vocabulary(blocks)

    def place(self, slot: int) -> tuple[int, int]:
        """The document and the byte of its stream that a slot stands for."""
        number = bisect_right(self._slots, slot) - 1
        return number, STRIDE * (slot - self._slots[number])

    def named(self, number: int) -> Named:
        """The name of a document, and what else is known of it."""
        record = self.records[number]
        return self._made("names", record.name, record.name_length, named)

    def text(self, number: int) -> str:
        """The text of a document, as it was read."""
        record = self.records[number]
        return self._made("texts", record.text, record.text_length, lambda data: data.decode("utf-8", "surrogatepass"))

    def shape(self, number: int) -> Shape:
        """The make-up of a document."""
        record = self.records[number]
        return self._made("shapes", record.shape, record.shape_length, shape)

    def bounds(self, number: int) -> "array[int]":
        """Where the words of a document begin in its stream; see :func:`sicut.collate.store.bounds.bounds`."""
        record = self.records[number]
        return self._made("bounds", record.bounds, record.bounds_length, bounds)

    def _made(self, block: str, at: int, length: int, make: Callable[[bytes], T]) -> T:
        """What bytes of a block mean."""
        data = self.blocks.read(block, at, length)
        try:
            return make(data)
        except (ValueError, KeyError, TypeError, zlib.error) as error:
            raise self.blocks.damaged(block) from error

    def stream(self, number: int) -> bytes:
        """The folded letters of a document."""
        record = self.records[number]
        return self.blocks.read("streams", record.stream, record.stream_length)

    def stream_at(self, number: int, at: int, length: int) -> bytes:
        """So many bytes of the stream of a document from *at* on, less at its end."""
        record = self.records[number]
        length = min(length, record.stream_length - at)
        return self.blocks.read("streams", record.stream + at, length)

    def marks(self, number: int) -> "array[int]":
        """The marks of a document; see :class:`sicut.collate.sketch.Sketch`."""
        record = self.records[number]
        data = self.blocks.read("marks", record.marks, record.marks_length)
        return array("Q", struct.unpack(f"<{record.marks_length // _MARK}I", data))
