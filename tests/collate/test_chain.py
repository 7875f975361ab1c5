import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.collate.chain import Chain, chains
from sicut.collate.seed import Seed


def run(witness: int, reading: int, lemma: int, count: int) -> list[Seed]:
    """Seeds of 12 bytes on one diagonal, 8 bytes apart."""
    return [Seed(witness, reading + 8 * at, lemma + 8 * at, 12) for at in range(count)]


TABLE = [
    ([], 100, []),
    (run(0, 50, 0, 1), 100, [(0, 50, 62, 0, 12)]),
    (run(0, 50, 0, 4), 100, [(0, 50, 86, 0, 36)]),
    (run(0, 50, 0, 3) + run(0, 90, 30, 3), 100, [(0, 50, 118, 0, 58)]),
    (run(0, 50, 0, 2) + run(0, 5000, 30, 3), 600, [(0, 5000, 5028, 30, 58), (0, 50, 70, 0, 20)]),
    (run(0, 50, 0, 2) + run(1, 80, 30, 2), 600, [(0, 50, 70, 0, 20), (1, 80, 100, 30, 50)]),
    (run(0, 50, 40, 3) + run(0, 90, 0, 2), 600, [(0, 50, 78, 40, 68), (0, 90, 110, 0, 20)]),
    (run(1, 7, 0, 2) + run(2, 7, 0, 2), 600, [(1, 7, 27, 0, 20), (2, 7, 27, 0, 20)]),
]


@pytest.mark.parametrize(("seeds", "reach", "expected"), TABLE)
def test_chains(seeds: list[Seed], reach: int, expected: list[tuple[int, int, int, int, int]]) -> None:
    assert [chain[1:] for chain in chains(seeds, reach)] == expected


def test_a_straight_chain_beats_a_crooked_one() -> None:
    straight, crooked = run(0, 0, 0, 3), [Seed(1, 0, 0, 12), Seed(1, 40, 8, 12), Seed(1, 80, 16, 12)]
    found = chains(straight + crooked, 600)
    assert [chain.witness for chain in found] == [0, 1]
    assert found[0].score > found[1].score


seeds = st.lists(
    st.builds(Seed, st.integers(0, 2), st.integers(0, 300), st.integers(0, 60), st.just(12)), max_size=30, unique=True
).map(sorted)


@given(seeds, st.sampled_from([10, 100, 1000]))
def test_chains_are_in_order_and_hold_every_seed_once(given_seeds: list[Seed], reach: int) -> None:
    found = chains(given_seeds, reach)
    assert found == sorted(found, key=lambda chain: (-chain.score, chain.witness, chain.start))
    assert chains(given_seeds, reach) == found
    for chain in found:
        assert chain.score > 0
        assert chain.start < chain.end
        assert chain.lemma_start < chain.lemma_end
        ends = {(s.witness, s.reading, s.lemma) for s in given_seeds}
        assert (chain.witness, chain.start, chain.lemma_start) in ends
        assert (chain.witness, chain.end - 12, chain.lemma_end - 12) in ends
    starts = [(chain.witness, chain.start, chain.lemma_start) for chain in found]
    assert len(starts) == len(set(starts))
    assert all(any(_may_hold(chain, seed) for chain in found) for seed in given_seeds)


def _may_hold(chain: Chain, seed: Seed) -> bool:
    inside = chain.start <= seed.reading and seed.reading + seed.length <= chain.end
    return chain.witness == seed.witness and inside and chain.lemma_start <= seed.lemma < chain.lemma_end
