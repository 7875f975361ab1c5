"""The witnesses of a run, indexed: grams of their streams on a fixed grid, and the words' frequencies.

Sampling the corpus on a grid and looking every offset of the query up is cheaper than winnowing
both: a run of ``GRAM + STRIDE - 1`` intact bytes holds a sampled gram, so it is sure to be found.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from sicut.collate.sketch import Sketch, folded_words, sketch
from sicut.model.document import Document
from sicut.text.shown import Reading

GRAM = 12
STRIDE = 8
SURE_RUN = GRAM + STRIDE - 1


class Index:
    """Witnesses in memory, in the order given; a witness is named by its position in that order.

    Inside, a place is one number: the bytes of all streams before it, end to end.
    """

    __slots__ = ("_bases", "_first", "_further", "_postings", "frequencies", "readings", "sketches", "total")

    def __init__(self, witnesses: Sequence[Document]) -> None:
        self.readings = tuple(Reading(witness) for witness in witnesses)
        sketched = [sketch(reading.text) for reading in self.readings]
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
        """The first *most* sampled places (witness, byte) of a gram of :data:`GRAM` bytes, in order."""
        first = self._first.get(gram)
        if first is None:
            return ()
        return tuple(self._place(position) for position in (first, *self._further.get(gram, ())[: most - 1]))

    def count(self, gram: bytes) -> int:
        """How many sampled places a gram has."""
        return (gram in self._first) + len(self._further.get(gram, ()))

    def places(self, word: str, most: int) -> Sequence[tuple[int, int]]:
        """The first *most* places (witness, byte) of a folded word, in order. The first call reads all witnesses."""
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
