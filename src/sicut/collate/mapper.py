"""Where a lemma stands: the one place that knows the order of seed, chain and extend."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from sicut.collate.chain import Chain, chains
from sicut.collate.extend import align
from sicut.collate.index import SURE_RUN, Index
from sicut.collate.respelt import in_one_spelling
from sicut.collate.seed import Seed, exact_places, gram_seeds, word_seeds
from sicut.collate.significance import expected
from sicut.model.alignment import Alignment, Lemma, Tokens
from sicut.model.span import Span
from sicut.text.segment import Word, words
from sicut.text.unicode import SPACES

MOST_PLACES = 100
MOST_TRIED = 500
MOST_TRIED_BYTES = 400_000
LEAST_TRIES = 50
MOST_LISTED = 50_000
MOST_WORDS = 20_000
EXTENDED = 8
RIVAL = 0.7
WEAK = 0.9
SHARE = 0.4
REACH = 600
LONGEST_WORD = 64


class Within(NamedTuple):
    """A stretch of a witness to search: offsets of its text as shown."""

    witness: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Search:
    """Where to look and how sure to be. ``witnesses``: those in scope; ``bound``: see :func:`is_found`."""

    index: Index
    witnesses: frozenset[int]
    bound: float


def find(lemma: Lemma, search: Search) -> tuple[Alignment, ...]:
    """The places of *lemma*, best first: by cost, then in the order of witnesses and offsets.

    A place is one whose words are all there, or one that chance would give fewer than ``bound`` times. When there is
    none, the nearest wordings are returned: ask :func:`is_found`.
    """
    stream = "".join(lemma.tokens.keys).encode()
    if not stream:
        return ()
    found = _exact(lemma, stream, search)
    if not found:
        found = _distinct(_inexact(lemma, stream, search))
    return tuple(sorted(found, key=_rank)[:MOST_PLACES])


def nearest(lemma: Lemma, search: Search, within: Within, *, ahead: bool) -> Alignment | None:
    """The place of *lemma* in a short stretch: the intact one nearest to its start (*ahead*) or end, else the best."""
    stream = "".join(lemma.tokens.keys).encode()
    if not lemma.brackets:
        stretch = within.witness, *_bytes(within, search.index)
        for seed in exact_places(stream, search.index, MOST_TRIED, stretch, ahead=ahead):
            chain = Chain(0.0, seed.witness, seed.reading, seed.reading + len(stream), 0, len(stream))
            intact = [place for place in _extended(lemma, [chain], search.index, within, slack=0) if place.intact]
            if intact:
                return intact[0]
    start, end = _bytes(within, search.index)
    whole = Chain(0.0, within.witness, start, end, 0, len(stream))
    return next(iter(_extended(lemma, [whole], search.index, within, slack=0)), None)


def is_found(alignment: Alignment, bound: float) -> bool:
    """Whether the lemma stands at this place: intact, or too good for chance to give it *bound* times."""
    return alignment.intact or (alignment.expected <= bound and alignment.identity > 0)


def _rank(alignment: Alignment) -> tuple[int, int, Span]:
    return alignment.cost, alignment.witness, alignment.reading.spans[0] if alignment.reading.spans else Span(0, 0)


def _exact(lemma: Lemma, stream: bytes, search: Search) -> list[Alignment]:
    """The places where the whole stream stands and the words begin and end as the lemma's do."""
    found: list[Alignment] = []
    if lemma.brackets:
        return found
    if len(stream) < SURE_RUN:
        by_word = list(_verified(stream, _rarest(lemma, search.index), search.index))
        seeds = iter(by_word) if by_word else exact_places(stream, search.index, MOST_TRIED)
    else:
        seeds = _verified(stream, gram_seeds(stream, search.index), search.index)
    most = max(1, min(MOST_PLACES, MOST_WORDS // len(lemma.tokens.keys)))
    tries = max(LEAST_TRIES, MOST_TRIED_BYTES // len(stream))
    for seed in islice((seed for seed in seeds if seed.witness in search.witnesses), tries):
        if len(found) >= most:
            break
        chain = Chain(0.0, seed.witness, seed.reading, seed.reading + len(stream), 0, len(stream))
        found.extend(a for a in _extended(lemma, [chain], search.index, None, slack=0) if a.intact)
    return found


def _rarest(lemma: Lemma, index: Index) -> Sequence[Seed]:
    """The places of the lemma's rarest word."""
    keys = lemma.tokens.keys
    at = min(range(len(keys)), key=lambda word: (index.frequencies[keys[word]], word))
    before = len("".join(keys[:at]).encode())
    return [seed._replace(lemma=before) for seed in word_seeds(keys[at : at + 1], index, MOST_LISTED)]


def _verified(stream: bytes, seeds: Sequence[Seed], index: Index) -> Iterator[Seed]:
    """The places, each once and in order, where the seeds' diagonals hold the whole stream."""
    starts = sorted({(seed.witness, seed.reading - seed.lemma) for seed in seeds})
    for witness, start in starts:
        if start >= 0 and index.sketches[witness].stream.startswith(stream, start):
            yield Seed(witness, start, 0, len(stream))


def _bytes(within: Within, index: Index) -> tuple[int, int]:
    sketch = index.sketches[within.witness]
    return sketch.byte_at(within.start), sketch.byte_at(within.end)


def _inexact(lemma: Lemma, stream: bytes, search: Search) -> list[Alignment]:
    """The alignments around chains of grams, and around chains of words where those lead to no place."""
    reach = REACH + len(stream) // 2
    by_gram = _best(chains(_inside(gram_seeds(stream, search.index), search), reach), len(stream))
    places = _extended(lemma, by_gram, search.index, None)
    if not any(is_found(place, search.bound) for place in places):
        by_word = chains(_inside(word_seeds(lemma.tokens.keys, search.index), search), reach)
        places += _extended(lemma, by_word[:EXTENDED], search.index, None)
    return places


def _inside(seeds: list[Seed], search: Search) -> list[Seed]:
    return [seed for seed in seeds if seed.witness in search.witnesses]


def _best(found: Sequence[Chain], length: int) -> list[Chain]:
    """The chains that rival the best; where even the best does not cover the lemma's *length* bytes, a few more."""
    if not found:
        return []
    rivals = sum(chain.score >= RIVAL * found[0].score for chain in found)
    few = sum(chain.score >= SHARE * found[0].score for chain in found[:EXTENDED])
    return list(found[: max(few if found[0].score < WEAK * length else 1, min(rivals, MOST_PLACES))])


def _extended(
    lemma: Lemma, found: Sequence[Chain], index: Index, within: Within | None, slack: int | None = None
) -> list[Alignment]:
    """The alignments around chains; *slack* bytes of the witness are looked at on both sides."""
    length = sum(len(key.encode()) for key in lemma.tokens.keys)
    room = 48 + length // 4 if slack is None else slack
    alignments = []
    for chain in found:
        start = chain.start - chain.lemma_start - room
        end = chain.end + length - chain.lemma_end + room
        reading = _window(index, Within(chain.witness, start, end), within)
        cost, steps = align(lemma, reading.keys)
        reading = in_one_spelling(lemma.tokens, reading, steps)
        there = [step.reading for step in steps if step.reading is not None]
        if not there:
            continue
        same = sum(
            1
            for step in steps
            if step.lemma is not None
            and step.reading is not None
            and lemma.tokens.keys[step.lemma] == reading.keys[step.reading]
        )
        chance = expected(lemma.tokens.keys, reading.keys, steps, index)
        first, last = there[0], there[-1] + 1
        kept = Tokens(reading.text, reading.keys[first:last], reading.spans[first:last])
        moved = tuple(s._replace(reading=s.reading - first) if s.reading is not None else s for s in steps)
        intact = "".join(kept.keys) == "".join(lemma.tokens.keys)
        share = same / len(lemma.tokens.keys)
        alignments.append(Alignment(chain.witness, kept, moved, cost, share, chance, intact))
    return alignments


def _window(index: Index, stretch: Within, within: Within | None) -> Tokens:
    """The whole words of a witness that a stretch of its stream, given in bytes, is part of."""
    sketch = index.sketches[stretch.witness]
    start = sketch.offset_of(max(0, stretch.start))
    end = sketch.offset_of(stretch.end - 1) + 1 if stretch.end > 0 else 0
    if within is not None:
        start, end = max(start, within.start), min(end, within.end)
    first, last = _around(sketch.text, start, end)
    found = [Word(word.span.shifted(first), word.key) for word in words(sketch.text[first:last])]
    inside = [word for word in found if word.span.overlaps(Span(start, end))]
    return Tokens(sketch.text, tuple(word.key for word in inside), tuple(word.span for word in inside))


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """*start* and *end* moved outwards to white space, so that no word or number is cut; a word's length at most."""
    first, last = max(0, start - LONGEST_WORD), min(len(text), end + LONGEST_WORD)
    while start > first and text[start - 1] not in SPACES:
        start -= 1
    while end < last and text[end] not in SPACES:
        end += 1
    return start, end


def _distinct(alignments: Sequence[Alignment]) -> list[Alignment]:
    """Each place once: of alignments that overlap, the best."""
    kept: list[Alignment] = []
    taken: dict[int, list[Span]] = {}
    for alignment in sorted(alignments, key=_rank):
        span = Span(alignment.reading.spans[0].start, alignment.reading.spans[-1].end)
        if not any(span.overlaps(other) for other in taken.get(alignment.witness, ())):
            taken.setdefault(alignment.witness, []).append(span)
            kept.append(alignment)
    return kept
