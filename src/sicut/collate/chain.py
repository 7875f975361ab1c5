"""Chains: seeds that follow each other in the same order in lemma and witness.

The scoring is that of minimap2 (Li 2018, *Bioinformatics* 34:3094, section 2.1): bytes newly
covered, less a cost for the difference of the two gaps.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from sicut.collate.index import Index
from sicut.collate.seed import Seed, gram_seeds, word_seeds

LOOK_BACK = 32
GAP_SHARE = 0.02


class Chain(NamedTuple):
    """A stretch of a witness's stream, in bytes, that a stretch of the lemma's seems to stand in."""

    score: float
    witness: int
    start: int
    end: int
    lemma_start: int
    lemma_end: int


def _clusters(seeds: Sequence[Seed], reach: int) -> Iterator[list[Seed]]:
    """Seeds of one witness with no gap of more than *reach* bytes between neighbours."""
    for _, same in groupby(seeds, key=lambda seed: seed.witness):
        cluster: list[Seed] = []
        for seed in same:
            if cluster and seed.reading - cluster[-1].reading > reach:
                yield cluster
                cluster = []
            cluster.append(seed)
        yield cluster


def _link(before: Seed, seed: Seed) -> float:
    """What *seed* adds to a chain that ends with *before*; less than zero where it cannot follow."""
    on, ahead = seed.lemma - before.lemma, seed.reading - before.reading
    if on <= 0 or ahead <= 0:
        return -1.0
    return min(on, ahead, seed.length) - GAP_SHARE * abs(on - ahead)


def _chains_of(cluster: Sequence[Seed]) -> Iterator[Chain]:
    scores: list[float] = []
    previous: list[int] = []
    for at, seed in enumerate(cluster):
        best, source = float(seed.length), -1
        for earlier in range(max(0, at - LOOK_BACK), at):
            gain = _link(cluster[earlier], seed)
            if gain > 0 and scores[earlier] + gain > best:
                best, source = scores[earlier] + gain, earlier
        scores.append(best)
        previous.append(source)
    taken = [False] * len(cluster)
    for last in sorted(range(len(cluster)), key=lambda i: (-scores[i], i)):
        if taken[last]:
            continue
        first = at = last
        while at >= 0 and not taken[at]:
            taken[at] = True
            first, at = at, previous[at]
        head, tail = cluster[first], cluster[last]
        kept = scores[last] - (scores[at] if at >= 0 else 0.0)
        yield Chain(kept, head.witness, head.reading, tail.reading + tail.length, head.lemma, tail.lemma + tail.length)


def chains(seeds: Sequence[Seed], reach: int) -> list[Chain]:
    """Every chain of *seeds* (sorted), best first; rivals of one score in the order of places.

    *reach* is the widest gap inside a chain, in bytes of the witness's stream.
    """
    found = [chain for cluster in _clusters(seeds, reach) for chain in _chains_of(cluster)]
    return sorted(found, key=lambda chain: (-chain.score, chain.witness, chain.start))


class Reach(NamedTuple):
    """Which witnesses to look in, the widest gap inside a chain, the most chains wanted, and of how many seeds."""

    witnesses: frozenset[int]
    gap: int
    most: int
    seeds: int


def gram_chains(stream: bytes, index: Index, reach: Reach) -> list[Chain]:
    """The best chains of the grams of the lemma's stream."""
    if index.core is not None:
        return list(map(Chain._make, index.core.gram_chains(stream, *reach)))
    return _reached(gram_seeds(stream, index, reach.seeds), reach)


def word_chains(keys: Sequence[str], index: Index, reach: Reach) -> list[Chain]:
    """The best chains of the lemma's rarer words."""
    if index.core is not None:
        return list(map(Chain._make, index.core.word_chains(keys, *reach)))
    return _reached(word_seeds(keys, index, reach.seeds), reach)


def _reached(seeds: Sequence[Seed], reach: Reach) -> list[Chain]:
    return chains([seed for seed in seeds if seed.witness in reach.witnesses], reach.gap)[: reach.most]
