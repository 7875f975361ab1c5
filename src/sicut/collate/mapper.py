"""Where a lemma stands: the one place that knows the order of seed, chain and extend."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from sicut.collate.chain import Chain, Reach, gram_chains, word_chains
from sicut.collate.extend import align
from sicut.collate.index import SURE_RUN, Index
from sicut.collate.respelt import in_one_spelling
from sicut.collate.seed import exact_places, gram_places, word_places
from sicut.collate.significance import expected
from sicut.model.alignment import Alignment, Lemma, Tokens
from sicut.model.span import Span
from sicut.text.segment import Word, words
from sicut.text.unicode import SPACES

MOST_PLACES = 100
MOST_TRIED = 500
MOST_TRIED_BYTES = 400_000
LEAST_TRIES = 50
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
    tries = max(LEAST_TRIES, MOST_TRIED_BYTES // len(stream))
    if len(stream) < SURE_RUN:
        by_word = word_places(lemma.tokens.keys, _rarest(lemma, search.index), search.index, search.witnesses, tries)
        seeds = exact_places(stream, search.index, MOST_TRIED) if by_word is None else by_word
    else:
        seeds = gram_places(stream, search.index, search.witnesses, tries)
    most = max(1, min(MOST_PLACES, MOST_WORDS // len(lemma.tokens.keys)))
    for seed in islice((seed for seed in seeds if seed.witness in search.witnesses), tries):
        if len(found) >= most:
            break
        chain = Chain(0.0, seed.witness, seed.reading, seed.reading + len(stream), 0, len(stream))
        found.extend(a for a in _extended(lemma, [chain], search.index, None, slack=0) if a.intact)
    return found


def _rarest(lemma: Lemma, index: Index) -> int:
    """Which of the lemma's words is the rarest."""
    keys = lemma.tokens.keys
    return min(range(len(keys)), key=lambda word: (index.frequencies[keys[word]], word))


def _bytes(within: Within, index: Index) -> tuple[int, int]:
    sketch = index.sketches[within.witness]
    return sketch.byte_at(within.start), sketch.byte_at(within.end)


def _inexact(lemma: Lemma, stream: bytes, search: Search) -> list[Alignment]:
    """The alignments around chains of grams, and around chains of words where those lead to no place."""
    reach = Reach(search.witnesses, REACH + len(stream) // 2, MOST_PLACES)
    by_gram = _best(gram_chains(stream, search.index, reach), len(stream))
    places = _extended(lemma, by_gram, search.index, None)
    if not any(is_found(place, search.bound) for place in places):
        by_word = word_chains(lemma.tokens.keys, search.index, reach._replace(most=EXTENDED))
        places += _extended(lemma, by_word, search.index, None)
    return places


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
