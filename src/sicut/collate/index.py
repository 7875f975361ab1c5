"""The witnesses of a run, indexed: grams of their streams on a fixed grid, and the words' frequencies.

Sampling the corpus on a grid and looking every offset of the query up is cheaper than winnowing
both: a run of ``GRAM + STRIDE - 1`` intact bytes holds a sampled gram, so it is sure to be found.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Protocol

from sicut.collate.core_index import CoreIndex
from sicut.collate.native import core
from sicut.collate.sketch import Sketch, Sketched, folded_words, sketch
from sicut.model.document import Document
from sicut.text.shown import Reading

GRAM = 12
STRIDE = 8
SURE_RUN = GRAM + STRIDE - 1


class Frequencies(Protocol):
    """How often each folded word stands in the witnesses."""

    def __getitem__(self, word: str, /) -> int:
        """The number, which may be 0."""


class Lookup(Protocol):
    """What the tables of an index answer, wherever they are kept; see :class:`Index`."""

    @property
    def sketches(self) -> Sequence[Sketched]:
        """One for each text."""

    @property
    def frequencies(self) -> Frequencies:
        """How often each folded word stands in the texts."""

    @property
    def total(self) -> int:
        """How many words the texts have."""

    def sampled(self, gram: bytes, most: int, /) -> Sequence[tuple[int, int]]:
        """See :meth:`Index.sampled`."""

    def count(self, gram: bytes, /) -> int:
        """See :meth:`Index.count`."""

    def common(self, stream: bytes, most: int, /) -> Iterator[tuple[int, Sequence[tuple[int, int]]]]:
        """See :meth:`Index.common`."""

    def places(self, word: str, most: int, /) -> Sequence[tuple[int, int]]:
        """See :meth:`Index.places`."""


class Index:
    """Witnesses in memory, in the order given; a witness is named by its position in that order.

    The tables are the native core's where it is the engine in use (``core``), else those of Python.
    """

    __slots__ = ("_tables", "core", "frequencies", "readings", "sketches", "total")

    def __init__(self, witnesses: Sequence[Document]) -> None:
        readings = tuple(Reading(witness) for witness in witnesses)
        texts = [reading.text for reading in readings]
        native = core()
        self._set(readings, Tables(texts) if native is None else CoreIndex.of_texts(native, texts))

    @classmethod
    def over(cls, readings: Sequence[Reading], tables: Lookup) -> "Index":
        """An index with *tables* that were made elsewhere, of the texts of *readings*."""
        index = cls.__new__(cls)
        index._set(readings, tables)  # noqa: SLF001 - its own
        return index

    def _set(self, readings: Sequence[Reading], tables: Lookup) -> None:
        self.readings, self._tables = readings, tables
        self.core = tables if isinstance(tables, CoreIndex) else None
        self.sketches: Sequence[Sketched] = tables.sketches
        self.frequencies: Frequencies = tables.frequencies
        self.total = tables.total

    def sampled(self, gram: bytes, most: int) -> Sequence[tuple[int, int]]:
        """The first *most* sampled places (witness, byte) of a gram of :data:`GRAM` bytes, in order."""
        return self._tables.sampled(gram, most)

    def count(self, gram: bytes) -> int:
        """How many sampled places a gram has."""
        return self._tables.count(gram)

    def common(self, stream: bytes, most: int) -> Iterator[tuple[int, Sequence[tuple[int, int]]]]:
        """Each byte of a stream where a gram begins that has sampled places, and the first *most* of them."""
        return self._tables.common(stream, most)

    def places(self, word: str, most: int) -> Sequence[tuple[int, int]]:
        """The first *most* places (witness, byte) of a folded word, in order. The first call reads all witnesses."""
        return self._tables.places(word, most)


def common(tables: Lookup, stream: bytes, most: int) -> Iterator[tuple[int, Sequence[tuple[int, int]]]]:
    """See :meth:`Index.common`; gram by gram."""
    for at in range(len(stream) - GRAM + 1):
        places = tables.sampled(stream[at : at + GRAM], most)
        if places:
            yield at, places


class Tables:
    """The tables of an index in Python. Inside, a place is one number: the bytes of all streams before it."""

    __slots__ = ("_bases", "_first", "_further", "_postings", "frequencies", "sketches", "total")

    def __init__(self, texts: Sequence[str]) -> None:
        sketched = [sketch(text) for text in texts]
        self.sketches: tuple[Sketch, ...] = tuple(found for found, _ in sketched)
        self._bases = list(accumulate((len(found.stream) for found in self.sketches), initial=0))
        self.frequencies: Counter[str] = Counter()
        for _, counts in sketched:
            self.frequencies.update(counts)
        self.total = self.frequencies.total()
        self._first: dict[bytes, int] = {}
        self._further: dict[bytes, list[int]] = {}
        for base, found in zip(self._bases, self.sketches, strict=False):
            self._add(base, found.stream)
        self._postings: dict[str, list[int]] | None = None

    def _add(self, base: int, stream: bytes) -> None:
        first, further = self._first, self._further
        for at in range(0, len(stream) - GRAM + 1, STRIDE):
            gram = stream[at : at + GRAM]
            if first.setdefault(gram, base + at) != base + at:
                further.setdefault(gram, []).append(base + at)

    def _place(self, position: int) -> tuple[int, int]:
        witness = bisect_right(self._bases, position) - 1
        return witness, position - self._bases[witness]

    def sampled(self, gram: bytes, most: int) -> Sequence[tuple[int, int]]:
        """See :meth:`Index.sampled`."""
        first = self._first.get(gram)
        if first is None:
            return ()
        return tuple(self._place(position) for position in (first, *self._further.get(gram, ())[: most - 1]))

    def count(self, gram: bytes) -> int:
        """See :meth:`Index.count`."""
        return (gram in self._first) + len(self._further.get(gram, ()))

    def common(self, stream: bytes, most: int) -> Iterator[tuple[int, Sequence[tuple[int, int]]]]:
        """See :meth:`Index.common`."""
        return common(self, stream, most)

    def places(self, word: str, most: int) -> Sequence[tuple[int, int]]:
        """See :meth:`Index.places`."""
        if self._postings is None:
            self._postings = self._built_postings()
        return tuple(self._place(position) for position in self._postings.get(word, ())[:most])

    def _built_postings(self) -> dict[str, list[int]]:
        postings: dict[str, list[int]] = {word: [] for word in self.frequencies}
        for base, found in zip(self._bases, self.sketches, strict=False):
            words = folded_words(found.text)
            lengths = map(len, words if found.stream.isascii() else (word.encode() for word in words))
            for word, start in zip(words, accumulate(lengths, initial=base), strict=False):
                postings[word].append(start)
        return postings
