"""The witnesses of a run, indexed: grams of their streams on a fixed grid, and the words' frequencies.

Sampling the corpus on a grid and looking every offset of the query up is cheaper than winnowing
both: a run of ``GRAM + STRIDE - 1`` intact bytes holds a sampled gram, so it is sure to be found.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from sicut.collate.sketch import Sketch, folded_words, sketch
from sicut.model.document import Document
from sicut.text.shown import Reading

GRAM = 12
STRIDE = 8
SURE_RUN = GRAM + STRIDE - 1


class Index:
    """Witnesses in memory, in the order given; a witness is named by its position in that order."""

    __slots__ = ("_first", "_further", "_postings", "frequencies", "readings", "sketches", "total")

    def __init__(self, witnesses: Sequence[Document]) -> None:
        self.readings = tuple(Reading(witness) for witness in witnesses)
        sketched = [sketch(reading.text) for reading in self.readings]
        self.sketches: tuple[Sketch, ...] = tuple(found for found, _ in sketched)
        self.frequencies: Counter[str] = Counter()
        for _, counts in sketched:
            self.frequencies.update(counts)
        self.total = self.frequencies.total()
        self._first: dict[bytes, tuple[int, int]] = {}
        self._further: dict[bytes, list[tuple[int, int]]] = {}
        for witness, found in enumerate(self.sketches):
            self._add(witness, found.stream)
        self._postings: dict[str, list[tuple[int, int]]] = {}

    def _add(self, witness: int, stream: bytes) -> None:
        first, further = self._first, self._further
        for at in range(0, len(stream) - GRAM + 1, STRIDE):
            gram = stream[at : at + GRAM]
            place = (witness, at)
            if first.setdefault(gram, place) is not place:
                further.setdefault(gram, []).append(place)

    @property
    def witnesses(self) -> Iterator[Document]:
        """The documents, in the order of the index."""
        return (reading.document for reading in self.readings)

    def sampled(self, gram: bytes) -> Sequence[tuple[int, int]]:
        """The sampled places (witness, byte) of a gram of :data:`GRAM` bytes, in order."""
        first = self._first.get(gram)
        if first is None:
            return ()
        return (first, *self._further.get(gram, ()))

    def count(self, gram: bytes) -> int:
        """How many sampled places a gram has."""
        return (gram in self._first) + len(self._further.get(gram, ()))

    def places(self, word: str) -> Sequence[tuple[int, int]]:
        """Every place (witness, byte) of a folded word, in order. The first call reads all witnesses."""
        if not self._postings and self.total:
            self._build_postings()
        return self._postings.get(word, ())

    def _build_postings(self) -> None:
        postings = self._postings
        for witness, found in enumerate(self.sketches):
            words = folded_words(found.text)
            starts = accumulate((len(word.encode()) for word in words), initial=0)
            for word, start in zip(words, starts, strict=False):
                postings.setdefault(word, []).append((witness, start))
