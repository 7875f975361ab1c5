from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.index import GRAM, STRIDE, SURE_RUN, Index
from sicut.collate.seed import MOST_GRAM_SEEDS, exact_places, gram_seeds, word_seeds
from sicut.text.fold import letters
from sicut.text.segment import words
from tests.collate.collating import index_of, tokens, witness

few = st.sampled_from("the quay of harbour harbors to day today a ab aba дом 码 don't it's".split())
texts = st.lists(few, max_size=40).map(" ".join)
many = st.lists(texts, min_size=1, max_size=3)


def everywhere(piece: bytes, stream: bytes) -> list[int]:
    return [at for at in range(len(stream) - len(piece) + 1) if stream[at : at + len(piece)] == piece]


@given(many)
def test_sampled_is_every_place_on_the_grid(made: list[str]) -> None:
    index = index_of(*made)
    streams = [letters(text).encode() for text in made]
    grams = {stream[at : at + GRAM] for stream in streams for at in range(len(stream) - GRAM + 1)}
    for gram in grams:
        expected = [
            (number, at) for number, stream in enumerate(streams) for at in everywhere(gram, stream) if at % STRIDE == 0
        ]
        assert list(index.sampled(gram, 10**6)) == expected
        assert index.count(gram) == len(expected)
    assert index.sampled(b"no such gram", 9) == ()
    assert index.count(b"no such gram") == 0


@given(many)
def test_places_are_all_those_of_a_word(made: list[str]) -> None:
    index = index_of(*made)
    expected: dict[str, list[tuple[int, int]]] = {}
    for number, text in enumerate(made):
        for word in words(text):
            before = len(letters(text[: word.span.start]).encode())
            expected.setdefault(word.key, []).append((number, before))
    for key, found in expected.items():
        assert list(index.places(key, 10**6)) == found
        assert index.frequencies[key] == len(found)
    assert index.total == sum(map(len, expected.values()))
    assert index.places("nosuchword", 9) == ()


def test_a_decimal_number_is_one_word_of_the_index() -> None:
    index = index_of("a wall of 3.5 metres and 3.5 more")
    assert list(index.places("35", 9)) == [(0, 7), (0, 18)]
    assert index.frequencies["35"] == 2
    assert index.places("3", 9) == ()


@settings(max_examples=50)
@given(st.lists(few, min_size=6, max_size=14), many, st.data())
def test_every_sure_run_is_seeded_on_its_diagonal(lemma: list[str], made: list[str], data: st.DataObject) -> None:
    """A run of SURE_RUN bytes that lemma and witness share has a seed inside it."""
    host = data.draw(st.integers(0, len(made) - 1))
    made = [*made[:host], f"{made[host]} {' '.join(lemma)} {made[host]}", *made[host + 1 :]]
    index = index_of(*made)
    stream = letters(" ".join(data.draw(texts).split() + lemma)).encode()
    seeds = gram_seeds(stream, index)
    assert seeds == sorted(seeds)
    for seed in seeds:
        there = index.sketches[seed.witness].stream[seed.reading : seed.reading + seed.length]
        assert there == stream[seed.lemma : seed.lemma + seed.length]
    for at in range(len(stream) - SURE_RUN + 1):
        for number, found in enumerate(index.sketches):
            for place in everywhere(stream[at : at + SURE_RUN], found.stream):
                assert any(
                    seed.witness == number and seed.reading - seed.lemma == place - at and at <= seed.lemma
                    and seed.lemma + seed.length <= at + SURE_RUN
                    for seed in seeds
                )  # fmt: skip


@given(st.lists(few, min_size=1, max_size=6).map(" ".join), many)
def test_word_seeds_hold_the_word_on_both_sides(lemma: str, made: list[str]) -> None:
    index, keys = index_of(*made), tokens(lemma).keys
    stream = "".join(keys).encode()
    seeds = word_seeds(keys, index)
    assert seeds == sorted(seeds)
    for seed in seeds:
        there = index.sketches[seed.witness].stream[seed.reading : seed.reading + seed.length]
        assert there == stream[seed.lemma : seed.lemma + seed.length]
    seeded = {stream[seed.lemma : seed.lemma + seed.length].decode() for seed in seeds}
    assert seeded == {key for key in keys for text in made if key in tokens(text).keys}


@given(st.sampled_from(["a", "ab", "aba", "harbour"]), many, st.integers(1, 30))
def test_exact_places_are_the_first_of_all(piece: str, made: list[str], most: int) -> None:
    index = index_of(*made)
    expected = [
        (number, at) for number, text in enumerate(made) for at in everywhere(piece.encode(), letters(text).encode())
    ]
    found = list(exact_places(piece.encode(), index, most))
    assert [(seed.witness, seed.reading) for seed in found] == expected[:most]
    assert all(seed.lemma == 0 and seed.length == len(piece) for seed in found)


class _Counting(Index):
    """An index that counts the places it lists."""

    __slots__ = ("listed",)

    def __init__(self, text: str) -> None:
        super().__init__([witness(text)])
        self.listed = 0

    def sampled(self, gram: bytes, most: int) -> Sequence[tuple[int, int]]:
        found = super().sampled(gram, most)
        self.listed += len(found)
        return found


@pytest.mark.parametrize("letters_repeated", ["x", "ha"])
def test_a_text_that_repeats_itself_does_not_list_every_place_for_every_offset(letters_repeated: str) -> None:
    index = _Counting(letters_repeated * 10_000)
    seeds = gram_seeds((letters_repeated * 400).encode(), index)
    assert 0 < len(seeds) <= 2 * MOST_GRAM_SEEDS
    assert index.listed <= 2 * MOST_GRAM_SEEDS


def test_an_index_of_nothing() -> None:
    index = index_of()
    assert index.total == 0
    assert index.places("quay", 9) == ()
    assert index.sampled(b"a" * GRAM, 9) == ()
    assert gram_seeds(b"theharbouriswide", index) == []
    assert word_seeds(("quay",), index) == []
    assert list(exact_places(b"quay", index, 5)) == []
    assert index_of("", "...").total == 0
