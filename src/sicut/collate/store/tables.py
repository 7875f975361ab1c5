"""The tables of :class:`sicut.collate.index.Tables` over segments, and over several tables as if they were one."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from sicut.collate.core_index import Counted
from sicut.collate.index import Frequencies, Lookup, common
from sicut.collate.sketch import Sketched, byte_at, offset_of
from sicut.collate.store.material import Material
from sicut.collate.store.segment import Segment
from sicut.collate.store.vocabulary import words_of

if TYPE_CHECKING:
    from array import array

Places = Sequence[tuple[int, int]]
_GRAMS_KEPT = 4096
_STREAMS_KEPT = 32


class StoredSketch:
    """The folded letters of a document of a segment; its text as shown is asked for when it is needed."""

    __slots__ = ("_marks", "_number", "_segment", "_stream", "_text")

    def __init__(self, segment: Segment, number: int, text: Callable[[], str], stream: Callable[[int], bytes]) -> None:
        self._segment, self._number, self._text, self._stream = segment, number, text, stream
        self._marks: array[int] | None = None

    @property
    def text(self) -> str:
        """The text, as shown."""
        return self._text()

    @property
    def stream(self) -> bytes:
        """Its folded letters."""
        return self._stream(self._number)

    @property
    def marks(self) -> "array[int]":
        """See :class:`sicut.collate.sketch.Sketch`."""
        if self._marks is None:
            self._marks = self._segment.marks(self._number)
        return self._marks

    def byte_at(self, offset: int) -> int:
        """See :meth:`sicut.collate.sketch.Sketch.byte_at`."""
        return byte_at(self.text, self.marks, offset)

    def offset_of(self, byte: int) -> int:
        """See :meth:`sicut.collate.sketch.Sketch.offset_of`."""
        return offset_of(self.text, self.marks, byte)


class SegmentTables:
    """The tables of some documents of a segment, in the order of their *numbers*, which rise.

    *text* gives the text, as shown, of the document at a place of that order. What the other documents of the segment
    count is taken off; to know it, their words are counted when the first one is asked for.
    """

    __slots__ = ("_at", "_gone", "_numbers", "_segment", "frequencies", "placed", "sketches", "total")

    def __init__(self, segment: Segment, numbers: Sequence[int], text: Callable[[int], str]) -> None:
        self._segment, self._numbers = segment, tuple(numbers)
        self._at = {number: at for at, number in enumerate(self._numbers)}
        stream = lru_cache(maxsize=_STREAMS_KEPT)(segment.stream)
        self.sketches = tuple(
            StoredSketch(segment, number, lambda at=at: text(at), stream)  # type: ignore[misc] # at is bound
            for at, number in enumerate(self._numbers)
        )
        self.total = sum(segment.records[number].words for number in self._numbers)
        self.frequencies: Frequencies = Counted(self._frequency)
        self.placed = lru_cache(maxsize=_GRAMS_KEPT)(self._placed)
        self._gone: Counter[str] | None = None

    def _frequency(self, word: str) -> int:
        there = self._segment.vocabulary.entry(word)
        if there is None or len(self._numbers) == len(self._segment.records):
            return 0 if there is None else there.times
        if self._gone is None:
            self._gone = Counter()
            for number in range(len(self._segment.records)):
                if number not in self._at:
                    self._gone.update(self._words(number))
        return there.times - self._gone[word]

    def _words(self, number: int) -> Iterator[str]:
        """The folded words of a document."""
        stream, starts = self._segment.stream(number), self._segment.starts(number)
        material = Material(memoryview(stream), memoryview(starts), ((0, len(stream)),))
        return (word.decode() for word, _ in words_of(material))

    def _kept(self, places: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Those places in the streams that are in documents of these tables."""
        for place in places:
            number, byte = self._segment.place(place)
            at = self._at.get(number)
            if at is not None:
                yield at, byte

    def _placed(self, gram: bytes) -> Places:
        """All sampled places of a gram."""
        return tuple(self._kept(self._segment.grams.places(gram)))

    def sampled(self, gram: bytes, most: int) -> Places:
        """See :meth:`sicut.collate.index.Index.sampled`."""
        return self.placed(gram)[:most]

    def count(self, gram: bytes) -> int:
        """See :meth:`sicut.collate.index.Index.count`."""
        return len(self.placed(gram))

    def common(self, stream: bytes, most: int) -> Iterator[tuple[int, Places]]:
        """See :meth:`sicut.collate.index.Index.common`."""
        return common(self, stream, most)

    def places(self, word: str, most: int) -> Places:
        """See :meth:`sicut.collate.index.Index.places`."""
        entry = self._segment.vocabulary.entry(word)
        if entry is None:
            return ()
        stretches = range(self._segment.stretches) if entry.stretches is None else entry.stretches
        return tuple(islice(self._kept(self._places(word, stretches)), most))

    def _places(self, word: str, stretches: Iterable[int]) -> Iterator[int]:
        for stretch in stretches:
            number, start, end = self._segment.stretch(stretch)
            if number in self._at:
                yield from self._segment.vocabulary.places(word, start, end)


class JoinedTables:
    """Several parts as one. *numbers* are, for each part, the witnesses that its texts are."""

    __slots__ = ("_numbers", "_parts", "frequencies", "sketches", "total")

    def __init__(self, parts: Sequence[Lookup], numbers: Sequence[Sequence[int]]) -> None:
        self._parts, self._numbers = tuple(parts), tuple(map(tuple, numbers))
        placed = {
            witness: found
            for part, own in zip(self._parts, self._numbers, strict=True)
            for witness, found in zip(own, part.sketches, strict=True)
        }
        self.sketches: tuple[Sketched, ...] = tuple(placed[witness] for witness in range(len(placed)))
        self.total = sum(part.total for part in self._parts)
        self.frequencies: Frequencies = Counted(lambda word: sum(part.frequencies[word] for part in self._parts))

    def _placed(self, found: Callable[[Lookup], Places], most: int) -> Places:
        """The first *most* places of all parts."""
        placed = [
            (own[at], byte) for part, own in zip(self._parts, self._numbers, strict=True) for at, byte in found(part)
        ]
        return tuple(sorted(placed)[:most])

    def sampled(self, gram: bytes, most: int) -> Places:
        """See :meth:`sicut.collate.index.Index.sampled`."""
        return self._placed(lambda part: part.sampled(gram, part.count(gram)), most)

    def count(self, gram: bytes) -> int:
        """See :meth:`sicut.collate.index.Index.count`."""
        return sum(part.count(gram) for part in self._parts)

    def common(self, stream: bytes, most: int) -> Iterator[tuple[int, Places]]:
        """See :meth:`sicut.collate.index.Index.common`."""
        return common(self, stream, most)

    def places(self, word: str, most: int) -> Places:
        """See :meth:`sicut.collate.index.Index.places`."""
        return self._placed(lambda part: part.places(word, part.frequencies[word]), most)
