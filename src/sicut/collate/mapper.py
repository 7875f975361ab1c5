"""Where a lemma stands: the one place that knows the order of seed, chain and extend."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from sicut.collate import mapper_core
from sicut.collate.chain import Chain, Reach, gram_chains, word_chains
from sicut.collate.extend import align
from sicut.collate.index import SURE_RUN, Index
from sicut.collate.mapper_core import Stage, Tried
from sicut.collate.respelt import in_one_spelling
from sicut.collate.seed import (
    FEW_GRAM_SEEDS,
    MOST_GRAM_SEEDS,
    MOST_LISTED,
    MOST_WORD_SEEDS,
    exact_places,
    gram_places,
    may_stand,
    word_places,
)
from sicut.collate.significance import expected
from sicut.collate.window import Within, tokens, window
from sicut.model.alignment import Alignment, Lemma, Tokens
from sicut.model.span import Span

MOST_PLACES = 100
MOST_TRIED = 500
MOST_TRIED_BYTES = 400_000
LEAST_TRIES = 50
MOST_WORDS = 20_000
EXTENDED = 8
RIVAL = 0.7
WEAK = 0.9
SHARE = 0.4
SURE = 0.8
REACH = 600
_LIMITS = mapper_core.Limits(
    MOST_PLACES, MOST_TRIED, MOST_TRIED_BYTES, LEAST_TRIES, MOST_WORDS, EXTENDED, REACH, MOST_WORD_SEEDS,
    MOST_LISTED, RIVAL, WEAK, SHARE, SURE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Search:
    """Where to look and how sure to be. ``witnesses``: those in scope; ``bound``: see :func:`is_found`.

    ``known``: places that were looked up before, for the same witnesses and bound.
    """

    index: Index
    witnesses: frozenset[int]
    bound: float
    known: Mapping[Lemma, tuple[Alignment, ...]] = field(default_factory=dict)


def find(lemma: Lemma, search: Search) -> tuple[Alignment, ...]:
    """The places of *lemma*, best first: by cost, then in the order of witnesses and offsets.

    A place is one whose words are all there, or one that chance would give no more than ``bound`` times. The nearest
    wording comes first even if it is none: ask :func:`is_found`.
    """
    known = search.known.get(lemma) if search.known else None
    return next(find_all((lemma,), search)) if known is None else known


def find_all(lemmas: Sequence[Lemma], search: Search) -> Iterator[tuple[Alignment, ...]]:
    """What :func:`find` promises for each of *lemmas*; the native core looks all up at once, before the first."""
    core = search.index.core
    if core is None:
        return (reference(lemma, search) for lemma in lemmas)
    asked = mapper_core.Asked(search.index, search.witnesses, search.bound, _LIMITS)
    found = zip(lemmas, mapper_core.find_all(core, lemmas, asked), strict=True)
    return (_settled(lemma, places, search) for lemma, places in found)


def _settled(lemma: Lemma, found: tuple[Alignment, ...] | Tried | None, search: Search) -> tuple[Alignment, ...]:
    """The places, with the core's help as far as it goes."""
    places = _respelt(lemma, found, search) if isinstance(found, list) else found
    return reference(lemma, search) if places is None else places


def _respelt(lemma: Lemma, tried: Tried, search: Search) -> tuple[Alignment, ...] | None:
    """The places when words in another spelling count as the same; nothing if the core would then have tried others."""
    before = {stage: [place for at, place in tried if at is stage] for stage in Stage}
    after = {stage: [_in_one_spelling(lemma, place, search.index) for place in before[stage]] for stage in Stage}
    if [place.intact for place in before[Stage.WHOLE]] != [place.intact for place in after[Stage.WHOLE]]:
        return None
    whole = [place for place in after[Stage.WHOLE] if place.intact]
    if whole:
        return _ranked(whole, search)
    seen, places = list[Alignment](), list[Alignment]()
    for stage, least in ((Stage.FEW, SURE), (Stage.GRAMS, 0.0)):
        seen, places = before[stage] or seen, after[stage] or places
        if _any_found(places, search, least):
            return _ranked(_distinct(places), search)
        if _any_found(seen, search, least):
            return None
    return _ranked(_distinct(places + after[Stage.WORDS]), search)


def _in_one_spelling(lemma: Lemma, place: Alignment, index: Index) -> Alignment:
    reading = in_one_spelling(lemma.tokens, place.reading, place.steps)
    if reading.keys == place.reading.keys:
        return place
    return _measured(lemma, replace(place, reading=reading), index)


def reference(lemma: Lemma, search: Search) -> tuple[Alignment, ...]:
    """What :func:`find` promises, step by step."""
    stream = "".join(lemma.tokens.keys).encode()
    if not stream:
        return ()
    found = _exact(lemma, stream, search)
    if not found:
        found = _distinct(_inexact(lemma, stream, search))
    return _ranked(found, search)


def _ranked(found: Sequence[Alignment], search: Search) -> tuple[Alignment, ...]:
    """The nearest wording and all places, best first."""
    ranked = enumerate(sorted(found, key=_rank)[:MOST_PLACES])
    return tuple(place for at, place in ranked if at == 0 or place.intact or place.expected <= search.bound)


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


def _any_found(places: Sequence[Alignment], search: Search, least: float) -> bool:
    """Whether the lemma stands at one of *places*, this share of its words as they are."""
    return any(is_found(place, search.bound) and place.identity >= least for place in places)


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
        may_stand_otherwise = by_word is None and may_stand("".join(lemma.tokens.keys), search.index)
        seeds = exact_places(stream, search.index, MOST_TRIED) if may_stand_otherwise else by_word or iter(())
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
    reach = Reach(search.witnesses, REACH + len(stream) // 2, MOST_PLACES, MOST_GRAM_SEEDS)
    places, before = list[Alignment](), list[Chain]()
    for most, least in ((FEW_GRAM_SEEDS, SURE), (MOST_GRAM_SEEDS, 0.0)):
        by_gram = _best(gram_chains(stream, search.index, reach._replace(seeds=most)), len(stream))
        if by_gram != before:
            places = _extended(lemma, by_gram, search.index, None)
        if _any_found(places, search, least):
            break
        before = by_gram
    else:
        by_word = word_chains(lemma.tokens.keys, search.index, reach._replace(most=EXTENDED, seeds=MOST_WORD_SEEDS))
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
        seen = window(index, chain.witness, (start, end), within)
        reading = tokens(index.sketches[chain.witness].text, seen)
        cost, steps = align(lemma, reading.keys)
        reading = in_one_spelling(lemma.tokens, reading, steps)
        there = [step.reading for step in steps if step.reading is not None]
        if not there:
            continue
        first, last = there[0], there[-1] + 1
        kept = Tokens(reading.text, reading.keys[first:last], reading.spans[first:last])
        moved = tuple(s._replace(reading=s.reading - first) if s.reading is not None else s for s in steps)
        place = Alignment(chain.witness, kept, moved, cost, identity=0.0, expected=0.0, intact=False)
        alignments.append(_measured(lemma, place, index))
    return alignments


def _measured(lemma: Lemma, place: Alignment, index: Index) -> Alignment:
    """An alignment with what follows from its words."""
    keys, reading = lemma.tokens.keys, place.reading.keys
    same = sum(i is not None and j is not None and keys[i] == reading[j] for i, j in place.steps)
    chance, intact = expected(keys, reading, place.steps, index), "".join(reading) == "".join(keys)
    return replace(place, identity=same / len(keys), expected=chance, intact=intact)


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
