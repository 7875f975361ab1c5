"""The places of a work that words are meant to be, though they do not stand there so: verses misremembered or mixed up.

A place is as good as the information, in bits, of the words that it has in the same order (a longest common
subsequence, weighted by rarity). Whole innermost places are given, as those who correct a verse give the verse.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import log2
from typing import NamedTuple

from sicut.editions.edition import Edition
from sicut.model.reference import Place, Reach
from sicut.model.span import Span
from sicut.text.arabic_letters import ALEF, is_arabic
from sicut.text.segment import columns, keys

MOST_POSTED, MOST_TRIED, MOST_PLACES, MOST_WORDS = 1_500, 40, 30, 400
ADDED = 12.0
LEAST_START = 4
SHORTEST = 2
CONJUNCTIONS = frozenset("وف")
LIKE, CITED = 0.25, 0.6
MOST, LEAST_SHARED = 0.5, 3


class Meant(NamedTuple):
    """``places`` in a row, which stand at ``span`` of the edition's text; ``bits``: what the words share with them.

    ``part`` goes from the first to the last word shared. ``resembles``: both begin with the same words, or share some
    words that are most of what is said there and of what the words say.
    """

    places: tuple[Place, ...]
    span: Span
    part: Span
    bits: float
    resembles: bool


@lru_cache(maxsize=1 << 15)
def _bones(key: str) -> str:
    """A folded word without what the spellings of one text differ in."""
    if not is_arabic(key[0]):
        return key
    bare = key.replace(ALEF, "") or key
    return bare[1:] if bare[0] in CONJUNCTIONS and len(bare) > SHORTEST else bare


def _word_spans(text: str, span: Span) -> Iterator[Span]:
    found = columns(text[span.start : span.end], span.start)
    return map(Span, found.starts, found.ends)


def _common_start(one: Sequence[str], other: Sequence[str]) -> Sequence[str]:
    """The words with which both begin, if they are some: who misremembers a verse mostly knows how it begins."""
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    return one[:same] if same >= LEAST_START else ()


class _Rated(NamedTuple):
    """The places from ``first`` up to ``last``: ``score`` orders rivals, then the shortest is best, then the first.

    ``length`` and ``at`` count backwards for that. ``start``: with how many words both begin.
    """

    score: float
    length: int
    at: int
    first: int
    last: int
    bits: float
    start: int


class Places:
    """The innermost places of an edition, ready to be asked what words are meant to be. Reads the whole text once."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        text = edition.document.text
        self._places = tuple(edition.places_in(Span(0, len(text))))
        self._spans = tuple(edition.places[place] for place in self._places)
        self._starts, self._ends = [span.start for span in self._spans], [span.end for span in self._spans]
        self._words = tuple(tuple(map(_bones, keys(text[span.start : span.end]))) for span in self._spans)
        self._posted: dict[str, list[int]] = {}
        for number, words in enumerate(self._words):
            for word in dict.fromkeys(words):
                self._posted.setdefault(word, []).append(number)

    def meant(self, words: str, cited: Reach | None = None) -> Meant | None:
        """The places that *words* come closest to; those *cited* if they resemble the words, or nothing does.

        Of places that are equally close, the first. ``None``: no word of them stands anywhere, and nothing is cited.
        """
        told = tuple(map(_bones, keys(words)))[:MOST_WORDS]
        best = max((self._grown(told, number) for number in self._nearest(told)), default=None)
        given = self._cited(told, cited)
        chosen = best if given is None or (best and not self._prefers(told, given, best)) else given
        return None if chosen is None else self._told(told, chosen)

    def _prefers(self, told: Sequence[str], given: _Rated, best: _Rated) -> bool:
        """Whether the place cited is meant, rather than the one that shares most."""
        doubtful = not best.start and best.bits < LIKE * self._known(told)
        return (doubtful and given.bits > 0) or given.bits >= CITED * best.bits

    def _told(self, told: Sequence[str], chosen: _Rated) -> Meant:
        text, numbers = self.edition.document.text, range(chosen.first, chosen.last)
        spans = [word for number in numbers for word in _word_spans(text, self._spans[number])]
        span = Span(self._spans[chosen.first].start, self._spans[chosen.last - 1].end)
        shared = self._shared(told, self._joined(chosen.first, chosen.last))
        part = Span(spans[shared[0]].start, spans[shared[-1]].end) if shared else Span(span.start, span.start)
        dense = len(shared) >= LEAST_SHARED and len(shared) > MOST * (shared[-1] - shared[0] + 1)
        resembles = chosen.start > 0 or (dense and chosen.bits >= MOST * self._known(told))
        return Meant(self._places[chosen.first : chosen.last], span, part, chosen.bits, resembles)

    def _shared(self, told: Sequence[str], words: Sequence[str]) -> tuple[int, ...]:
        """Which of *words* both have in the same order, at most information."""
        rows = [[0.0] * (len(words) + 1)]
        for word in told:
            bits, above = self._rarity(word), rows[-1]
            row = [0.0]
            for at, other in enumerate(words):
                row.append(max(above[at + 1], row[at], above[at] + bits if word == other else 0.0))
            rows.append(row)
        found, down, at = list[int](), len(told), len(words)
        while down and at:
            if rows[down][at] == rows[down - 1][at]:
                down -= 1
            elif rows[down][at] == rows[down][at - 1]:
                at -= 1
            else:
                down, at = down - 1, at - 1
                found.append(at)
        return tuple(reversed(found))

    def _known(self, told: Sequence[str]) -> float:
        """The information of all of *told*."""
        return sum(map(self._rarity, told))

    def _rarity(self, word: str) -> float:
        return log2((len(self._places) + 1) / (len(self._posted.get(word, ())) + 1)) + 1

    def _nearest(self, told: Sequence[str]) -> list[int]:
        """The places that share the most information with *told*, in whatever order."""
        shared: defaultdict[int, float] = defaultdict(float)
        for word in dict.fromkeys(told):
            posted = self._posted.get(word, ())
            if len(posted) <= MOST_POSTED:
                bits = self._rarity(word)
                for number in posted:
                    shared[number] += bits
        return sorted(shared, key=lambda number: (-shared[number], number))[:MOST_TRIED]

    def _bits(self, told: Sequence[str], words: Sequence[str]) -> float:
        """The information of the words that both have in the same order."""
        row = [0.0] * (len(words) + 1)
        for word in told:
            bits, before = self._rarity(word), 0.0
            for at, other in enumerate(words, 1):
                above = row[at]
                row[at] = max(above, row[at - 1], before + bits if word == other else 0.0)
                before = above
        return row[-1]

    def _score(self, told: Sequence[str], first: int, last: int) -> float:
        """What the places from *first* up to *last* share with *told*; what both begin with counts twice."""
        words = self._joined(first, last)
        start = sum(map(self._rarity, _common_start(told, words)))
        return self._bits(told, words) + start - ADDED * (last - first - 1)

    def _grown(self, told: Sequence[str], number: int, low: int = 0, high: int | None = None) -> _Rated:
        """The place *number*, with those before and after it as long as they add more than they cost."""
        high = len(self._places) if high is None else high
        first, last = number, number + 1
        score = self._score(told, first, last)
        for _ in range(MOST_PLACES):
            wider = [
                (self._score(told, a, b), a, b)
                for a, b in ((first, last + 1), (first - 1, last))
                if low <= a and b <= high and self._places[a][:-1] == self._places[b - 1][:-1]
            ]
            gained, a, b = max(wider, default=(score, first, last))
            if gained <= score:
                break
            score, first, last = gained, a, b
        words = self._joined(first, last)
        length, at = self._spans[last - 1].end - self._spans[first].start, self._spans[first].start
        return _Rated(score, -length, -at, first, last, self._bits(told, words), len(_common_start(told, words)))

    def _joined(self, first: int, last: int) -> list[str]:
        return [word for words in self._words[first:last] for word in words]

    def _cited(self, told: Sequence[str], cited: Reach | None) -> _Rated | None:
        span = None if cited is None else self.edition.span(cited)
        if span is None:
            return None
        first, last = bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)
        numbers = range(first, min(last, first + MOST_PLACES))
        return max((self._grown(told, number, first, last) for number in numbers), default=None)
