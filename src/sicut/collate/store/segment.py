"""A segment: documents, their texts and make-up, and the tables of their streams, in one file that never changes."""

import struct
import zlib
from array import array
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import TypeVar

from sicut.collate.seed import STRETCH
from sicut.collate.store.grams import Grams
from sicut.collate.store.layout import Blocks
from sicut.collate.store.material import stretches_of
from sicut.collate.store.record import read
from sicut.collate.store.shape import Named, Shape, named, names, shape
from sicut.collate.store.vocabulary import Vocabulary

_MARK = 4
T = TypeVar("T")


class Segment:
    """A segment file, open. Its documents are numbered from 0.

    Raises:
        DamagedIndexError, StaleIndexError: on opening or at any later read, as :class:`Blocks` says.
    """

    __slots__ = ("_streams", "_stretches", "blocks", "grams", "records", "vocabulary")

    def __init__(self, path: str) -> None:
        self.blocks = blocks = Blocks(path)
        self.records = self._made("documents", 0, blocks.length("documents"), read)
        if len(self.records) != blocks.frame.documents:
            raise blocks.damaged("documents")
        self._streams = [record.extent("streams").start for record in self.records]
        lengths = (record.extent("streams").length for record in self.records)
        self._stretches = list(accumulate(map(stretches_of, lengths), initial=0))
        self.grams, self.vocabulary = Grams(blocks), Vocabulary(blocks)

    def place(self, byte: int) -> tuple[int, int]:
        """The document that has a byte of the streams, and which byte of its own stream that is."""
        number = bisect_right(self._streams, byte) - 1
        return number, byte - self._streams[number]

    def stretch(self, number: int) -> tuple[int, int, int]:
        """The document that has a stretch of the streams, and where in these the stretch begins and ends."""
        document = bisect_right(self._stretches, number) - 1
        if document >= len(self.records):
            raise self.blocks.damaged("words")
        start, length = self.records[document].extent("streams")
        first = start + (number - self._stretches[document]) * STRETCH
        return document, first, min(first + STRETCH, start + length)

    @property
    def stretches(self) -> int:
        """How many stretches the streams have."""
        return self._stretches[-1]

    def names(self) -> list[Named]:
        """The name of each document, and what else is known of it."""
        return self._made("names", 0, self.blocks.length("names"), names)

    def named(self, number: int) -> Named:
        """The name of a document, and what else is known of it."""
        return self._part("names", number, named)

    def text(self, number: int) -> str:
        """The text of a document, as it was read."""
        return self._part("texts", number, lambda data: data.decode("utf-8", "surrogatepass"))

    def shape(self, number: int) -> Shape:
        """The make-up of a document."""
        return self._part("shapes", number, shape)

    def stream(self, number: int) -> bytes:
        """The folded letters of a document."""
        return self._part("streams", number, bytes)

    def starts(self, number: int) -> bytes:
        """The bits where the words of a document begin in its stream."""
        return self._part("starts", number, bytes)

    def marks(self, number: int) -> "array[int]":
        """The marks of a document; see :class:`sicut.collate.sketch.Sketch`."""
        return self._part("marks", number, _marks)

    def _part(self, block: str, number: int, make: Callable[[bytes], T]) -> T:
        """What the part of a document in a block means."""
        return self._made(block, *self.records[number].extent(block), make)

    def _made(self, block: str, at: int, length: int, make: Callable[[bytes], T]) -> T:
        data = self.blocks.read(block, at, length)
        try:
            return make(data)
        except (ValueError, KeyError, TypeError, zlib.error, struct.error) as error:
            raise self.blocks.damaged(block) from error


def _marks(data: bytes) -> "array[int]":
    return array("Q", struct.unpack(f"<{len(data) // _MARK}I", data))
