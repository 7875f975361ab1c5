"""Scripture that stands in running text without any mark: stretches that an edition has word for word, or nearly.

Seeds and chains lead to the places (:mod:`sicut.collate.chain`); around each, the words of both sides are aligned, and
the stretch that agrees is what is left when its ends are cut where they stop agreeing (Kadane's maximum subarray, which
never goes on across a stretch that differs, as in BLAST). It
counts if chance would not give it, and if it is more than a phrase that people say without quoting.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from sicut.collate.chain import Chain, Reach, gram_chains
from sicut.collate.extend import align
from sicut.collate.mapper import Search
from sicut.collate.respelt import in_one_spelling
from sicut.collate.significance import expected
from sicut.collate.window import tokens, window
from sicut.locate.stock_phrases import stock_words
from sicut.model.alignment import Lemma, Step, Tokens
from sicut.model.claim import Candidate, Form, Part, PartKind, Quotation
from sicut.model.span import Span
from sicut.text.segment import Columns, columns
from sicut.text.shown import BREAK, Reading

LEAST_WORDS, LEAST_ANNOUNCED = 5, 2
LEAST_SHARE = 0.75
LEAST_SEEDED, LEAST_SEEDED_ANNOUNCED, LEAST_DENSITY = 28, 12, 0.5
CHUNK, OVERLAP, SHORT, ROOM, MOST_ROOM = 160, 24, 16, 12, 768
GAP, MOST_CHAINS, MOST_SEEDS = 400, 100, 6_000
SAME, OTHER, DROP = 2, 3, 14
AFTER = 24


class Passage(NamedTuple):
    """Words of a report, ``span``, that stand at ``place`` of the edition ``siglum``; both in the documents' texts.

    ``words`` is how many of them are the same, ``expected`` how many stretches this good chance would give.
    """

    span: Span
    siglum: str
    place: Span
    words: int
    expected: float


def passages(
    report: Reading, search: Search, spans: Sequence[Span], announced: Sequence[int] = ()
) -> Iterator[Passage]:
    """The stretches of *report*, within *spans* of its text as shown, that the witnesses of *search* have.

    In text order, without overlap; of places that fit equally well the first. Where scripture is *announced* (offsets
    as shown) two words are enough, if chance would not give them. Linear in the length of the report.
    """
    for span in spans:
        for paragraph in _paragraphs(report.text, span):
            yield from _Stretch(report, search, paragraph, announced).passages()


def candidate(passage: Passage, report: Reading) -> Candidate:
    """*passage* as a quotation without marks, to be judged like any other."""
    document = report.document
    part = Part(PartKind.VERBATIM, passage.span)
    return Candidate(Quotation(document.siglum, passage.span, passage.span, (part,), Form.INLINE, document.language))


def _paragraphs(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    while at < span.end:
        end = text.find(BREAK, at, span.end)
        end = span.end if end < 0 else end
        if at < end:
            yield Span(at, end)
        at = end + len(BREAK)


class _Local(NamedTuple):
    """The words from ``first`` up to ``last`` of a stretch, and where they stand."""

    first: int
    last: int
    witness: int
    place: Span
    words: int
    expected: float


class _Stretch:
    """A stretch of a report in which to look."""

    def __init__(self, report: Reading, search: Search, span: Span, announced: Sequence[int]) -> None:
        self.report, self.search, self.announced = report, search, announced
        self.words: Columns = columns(report.text[span.start : span.end], span.start)

    def passages(self) -> Iterator[Passage]:
        """The stretches found, in order: of those that overlap, the one that chance explains least."""
        found = set(self._announced())
        for first in range(0, len(self.words.keys), CHUNK):
            found.update(self._chunk(first, first + CHUNK + OVERLAP, LEAST_SEEDED))
        kept: list[_Local] = []
        for local in sorted(found, key=lambda one: (one.expected, -one.words, one.witness, one.place, one.first)):
            at = bisect_left(kept, local.first, key=lambda one: one.first)
            if (at == 0 or kept[at - 1].last <= local.first) and (at == len(kept) or kept[at].first >= local.last):
                kept.insert(at, local)
        for local in kept:
            start, end = self.words.starts[local.first], self.words.ends[local.last - 1]
            witness = self.search.index.readings[local.witness]
            place = witness.source_span(local.place)
            span = self.report.source_span(Span(start, end))
            yield Passage(span, witness.document.siglum, place, local.words, local.expected)

    def _announced(self) -> Iterator[_Local]:
        """What stands right behind an announcement."""
        if not self.words.keys:
            return
        low = bisect_left(self.announced, self.words.starts[0] - AFTER)
        for at in self.announced[low : bisect_right(self.announced, self.words.ends[-1])]:
            first = bisect_left(self.words.starts, at)
            yield from self._chunk(first, first + SHORT, LEAST_SEEDED_ANNOUNCED)

    def _chunk(self, first: int, last: int, least: int) -> Iterator[_Local]:
        """What chains of *least* bytes lead to from the words from *first* up to *last*."""
        keys = self.words.keys[first:last]
        stream = "".join(keys).encode()
        ends = list(accumulate(len(key.encode()) for key in keys))
        reach = Reach(self.search.witnesses, GAP, MOST_CHAINS, MOST_SEEDS)
        taken: list[tuple[int, int]] = []
        for chain in gram_chains(stream, self.search.index, reach):
            if chain.score < least:
                break
            if chain.score < LEAST_DENSITY * (chain.lemma_end - chain.lemma_start):
                continue
            seeded = first + bisect_right(ends, chain.lemma_start), first + bisect_left(ends, chain.lemma_end) + 1
            if any(start <= seeded[0] and seeded[1] <= end for start, end in taken):
                continue
            local = self._local(chain, *seeded)
            if local is not None:
                taken.append((local.first, local.last))
                yield local

    def _local(self, chain: Chain, first: int, last: int) -> _Local | None:
        """The stretch around the words of *chain* that agrees, as far as it goes."""
        room = ROOM
        while True:
            low, high = max(0, first - room), min(len(self.words.keys), last + room)
            lemma = Lemma(tokens(self.report.text, self.words, low, high))
            before = sum(len(key.encode()) for key in lemma.tokens.keys[: first - low])
            behind = sum(len(key.encode()) for key in lemma.tokens.keys[last - low :])
            found = window(self.search.index, chain.witness, (chain.start - before - 64, chain.end + behind + 64))
            reading = tokens(self.search.index.sketches[chain.witness].text, found)
            _, steps = align(lemma, reading.keys)
            reading = in_one_spelling(lemma.tokens, reading, steps)
            best = _agreeing(lemma.tokens.keys, reading.keys, steps)
            if not best:
                return None
            start, end = low + (best[0].lemma or 0), low + (best[-1].lemma or 0) + 1
            grows = (start <= low + 1 and low > 0) or (end >= high - 1 and high < len(self.words.keys))
            if not grows or room >= MOST_ROOM:
                return self._measured(lemma.tokens, reading, best, low, chain.witness)
            room *= 4

    def _measured(self, lemma: Tokens, reading: Tokens, steps: Sequence[Step], low: int, witness: int) -> _Local | None:
        """The stretch of *steps*, if it is more than chance or habit would give."""
        first, last = steps[0].lemma or 0, (steps[-1].lemma or 0) + 1
        same = sum(_is_same(step, lemma.keys, reading.keys) for step in steps)
        if same < LEAST_SHARE * len(steps):
            return None
        keys = lemma.keys[first:last]
        if self._is_announced(lemma.spans[first].start):
            if same < LEAST_ANNOUNCED:
                return None
        elif same - stock_words(keys) < LEAST_WORDS:
            return None
        based = tuple(step._replace(lemma=None if step.lemma is None else step.lemma - first) for step in steps)
        chance = expected(keys, reading.keys, based, self.search.index)
        if chance > self.search.bound:
            return None
        there = [step.reading for step in steps if step.reading is not None]
        place = Span(reading.spans[there[0]].start, reading.spans[there[-1]].end)
        return _Local(low + first, low + last, witness, place, same, chance)

    def _is_announced(self, start: int) -> bool:
        at = bisect_right(self.announced, start) - 1
        return at >= 0 and start - self.announced[at] <= AFTER


def _is_same(step: Step, keys: Sequence[str], reading: Sequence[str]) -> bool:
    return step.lemma is not None and step.reading is not None and keys[step.lemma] == reading[step.reading]


def _agreeing(keys: Sequence[str], reading: Sequence[str], steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps where most words are the same; from the first to the last of those."""
    best, total, high, start, stretch = 0, 0, 0, 0, (0, 0)
    for at, step in enumerate(steps):
        if total <= 0 or total < high - DROP:
            total, high, start = 0, 0, at
        total += SAME if _is_same(step, keys, reading) else -OTHER
        high = max(high, total)
        if total > best:
            best, stretch = total, (start, at + 1)
    return tuple(steps[slice(*stretch)])
