"""Finding against a search of every place there is."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.mapper import MOST_PLACES, Search, find, is_found, nearest
from sicut.collate.window import Within
from sicut.model.alignment import Alignment
from sicut.text.segment import words
from tests.collate.collating import (
    BOUND,
    FEW,
    aligned,
    apply,
    check_steps,
    found_in,
    index_of,
    lemma_of,
    places,
    search_in,
)
from tests.text.scripts_of_the_world import WORDS


def everywhere(quote: str, texts: list[str]) -> dict[tuple[int, int, int], bool]:
    """Every run of whole words that has the letters of *quote*, by trying all runs; whether it has the same words."""
    keys = [word.key for word in words(quote)]
    found = {}
    for number, text in enumerate(texts):
        all_words = words(text)
        for first in range(len(all_words)):
            for last in range(first, len(all_words)):
                there = [word.key for word in all_words[first : last + 1]]
                if "".join(there) == "".join(keys):
                    found[number, all_words[first].span.start, all_words[last].span.end] = there == keys
                if len("".join(there)) >= len("".join(keys)):
                    break
    return found


def check_places(found: Sequence[Alignment], expected: dict[tuple[int, int, int], bool]) -> None:
    """All places with the same words, and of those with the same letters otherwise parted one at least."""
    intact = places([one for one in found if one.intact])
    same = places([one for one in found if one.cost == 0])
    assert len(intact) == len(set(intact))
    assert set(same) == {place for place, exact in expected.items() if exact}
    assert set(intact) <= set(expected)
    assert bool(intact) == bool(expected)


lettered = st.sampled_from([*FEW, "don't", "dont", "it's", "a-b", "码头", "é"])
numerals = st.sampled_from(["3.5", "5", "3", "1,250", "250", "1,", "quay", "of"])
between = st.sampled_from([" ", " ", " ", ", ", "\n", " — ", "-"])


@st.composite
def texts(draw: st.DrawFn, vocabulary: st.SearchStrategy[str] = lettered) -> str:
    made = "".join(word + draw(between) for word in draw(st.lists(vocabulary, max_size=25)))
    return draw(st.sampled_from(["", "“", "x "])) + made


@settings(max_examples=300)
@given(st.lists(texts(), min_size=1, max_size=3), st.data())
def test_all_places_of_a_run_of_words_are_found_and_no_other(made: list[str], data: st.DataObject) -> None:
    host = data.draw(st.sampled_from(made))
    there = words(host)
    if not there:
        return
    first = data.draw(st.integers(0, len(there) - 1))
    last = data.draw(st.integers(first, min(len(there) - 1, first + 7)))
    quote = host[there[first].span.start : there[last].span.end]
    found = find(lemma_of(quote), search_in(*made))
    check_places(found, everywhere(quote, made))
    assert all(one.intact for one in found)


@settings(max_examples=200)
@given(st.lists(lettered, min_size=1, max_size=6).map(" ".join), st.lists(texts(), min_size=1, max_size=3))
def test_words_that_may_be_absent_are_intact_where_they_stand_alone(quote: str, made: list[str]) -> None:
    found = find(lemma_of(quote), search_in(*made))
    check_places(found, everywhere(quote, made))


@given(st.lists(numerals, min_size=1, max_size=4).map(" ".join), st.lists(texts(numerals), min_size=1, max_size=2))
def test_numbers_are_intact_where_they_stand_whole(quote: str, made: list[str]) -> None:
    found = find(lemma_of(quote), search_in(*made))
    check_places(found, everywhere(quote, made))


@settings(max_examples=150)
@given(st.lists(lettered, min_size=1, max_size=8).map(" ".join), st.lists(texts(), min_size=1, max_size=3))
def test_every_place_is_well_formed_and_in_order(quote: str, made: list[str]) -> None:
    lemma = lemma_of(quote)
    found = find(lemma, search_in(*made))
    ranks = [(one.cost, one.witness, one.reading.spans[0]) for one in found]
    assert ranks == sorted(ranks)
    assert len(found) <= MOST_PLACES
    for one in found:
        check_steps(one.steps, len(lemma.tokens.keys), len(one.reading.keys))
        assert one.reading.text == made[one.witness]
        there = {word.span: word.key for word in words(made[one.witness])}
        assert [there.get(span) for span in one.reading.spans] == list(one.reading.keys)
        assert 0.0 <= one.identity <= 1.0
        assert one.expected > 0
        assert (one.cost == 0) == (one.reading.keys == lemma.tokens.keys)


@settings(max_examples=100)
@given(st.lists(texts(), min_size=2, max_size=3), st.lists(lettered, min_size=1, max_size=6).map(" ".join))
def test_a_witness_out_of_scope_is_not_searched(made: list[str], quote: str) -> None:
    index = index_of(*made)
    found = find(lemma_of(quote), Search(index, frozenset({1}), BOUND))
    assert {one.witness for one in found} <= {1}
    check_places(found, {place: same for place, same in everywhere(quote, made).items() if place[0] == 1})


@settings(max_examples=100)
@given(texts(), st.lists(lettered, min_size=1, max_size=4).map(" ".join), st.data())
def test_a_stretch_bounds_the_search(made: str, quote: str, data: st.DataObject) -> None:
    edges = sorted({0, len(made), *(edge for word in words(made) for edge in word.span)})
    start = data.draw(st.sampled_from(edges))
    end = data.draw(st.sampled_from([edge for edge in edges if edge >= start]))
    inside = sorted(at for at in everywhere(quote, [made]) if start <= at[1] and at[2] <= end)
    for ahead in (True, False):
        found = nearest(lemma_of(quote), search_in(made), Within(0, start, end), ahead=ahead)
        assert (found is not None and found.intact) == bool(inside)
        if found is not None:
            assert all(start <= a and b <= end for _, a, b in places([found]))
        if found is not None and inside:
            assert places([found]) == [inside[0] if ahead else inside[-1]]


@given(st.sampled_from(sorted(WORDS)), st.data())
def test_a_passage_of_any_script_is_found_at_its_place(script: str, data: st.DataObject) -> None:
    made = data.draw(st.lists(st.sampled_from(WORDS[script]), min_size=3, max_size=60))
    first = data.draw(st.integers(0, len(made) - 1))
    last = data.draw(st.integers(first, len(made) - 1))
    before = sum(len(word) + 1 for word in made[:first])
    quote = " ".join(made[first : last + 1])
    text = " ".join(made)
    assert (0, before, before + len(quote)) in places(find(lemma_of(quote), search_in(text)))


LONG = "The council met at noon and voted to close the old quay before the winter, as the harbour master had asked."
TABLE = [
    ("voted to close the old quay", [LONG], ["voted to close the old quay"]),
    ("VOTED TO CLOSE", [LONG], ["voted to close"]),
    ("old quay before the winter as", [LONG], ["old quay before the winter, as"]),
    ("harbourmaster", [LONG], ["harbour master"]),
    ("har bour", ["the harbour"], ["harbour"]),
    ("the", ["the quay, the gate", "The mill"], ["the", "the", "The"]),
    ("to close the new quay before the winter", [LONG], ["to close the old quay before the winter"]),
    ("voted to close the quay before the winter", [LONG], ["voted to close the old quay before the winter"]),
    ("quay", ["quayside"], []),
    ("side", ["quayside"], []),
    ("", [LONG], []),
    ("…", [LONG], []),
    ("quay", [], []),
    ("quay", [""], []),
    ("码头", ["市议会关闭旧码头。"], ["码头"]),
    ("5 metres", ["a wall of 3.5 metres"], []),
    ("250 people", ["some 1,250 people came"], []),
    ("1 people", ["some 2.1 people"], []),
    ("some 1", ["some 1.5 metres"], []),
]


@pytest.mark.parametrize(("quote", "sources", "expected"), TABLE)
def test_found(quote: str, sources: list[str], expected: list[str]) -> None:
    found = find(lemma_of(quote), search_in(*sources))
    shown = [one.reading.text[one.reading.spans[0].start : one.reading.spans[-1].end] for one in found]
    assert [text for text, one in zip(shown, found, strict=True) if is_found(one, BOUND)] == expected


@pytest.mark.parametrize(
    ("quote", "filler", "place"),
    [("art", "part ", "art"), ("art is", "artist ", "art is"), ("ran", "grand ", "ran")],
)
def test_a_short_word_is_found_behind_thousands_of_longer_ones(quote: str, filler: str, place: str) -> None:
    text = filler * 6000 + place
    found = find(lemma_of(quote), search_in(text))
    assert places(found)[:1] == [(0, len(filler) * 6000, len(text))]
    assert found[0].intact


def test_a_pair_of_common_words_is_found_behind_words_that_hold_its_letters() -> None:
    text = "in a " * 5000 + "it a " * 5000 + "finite " * 600 + "in it"
    found = find(lemma_of("in it"), search_in(text))
    assert places([one for one in found if one.intact]) == [(0, len(text) - 5, len(text))]


def test_at_most_so_many_places() -> None:
    found = find(lemma_of("quay"), search_in("the quay " * 300))
    assert len(found) == MOST_PLACES
    assert places(found)[0] == (0, 4, 8)
    assert all(one.intact for one in found)


def test_the_nearest_wording_is_returned_but_not_found() -> None:
    found = find(lemma_of("the orchard was sold to a baker"), search_in(LONG))
    assert not any(is_found(one, BOUND) for one in found)


def test_a_bracket_stands_for_words() -> None:
    assert found_in("voted to close [it] before the winter", LONG)[0] == "voted to close the old quay before the winter"


def test_the_same_search_gives_the_same_places() -> None:
    text = " ".join(f"{a} {b} the" for a in FEW for b in FEW)
    runs = [find(lemma_of("quay of the harbor shut to the day"), search_in(text)) for _ in range(2)]
    assert runs[0] == runs[1]


def test_a_place_found_is_aligned_as_by_hand() -> None:
    quote = "voted to close the new quay"
    lemma, by_hand = aligned(quote, "voted to close the old quay")
    (found,) = [one for one in find(lemma, search_in(LONG)) if is_found(one, BOUND)]
    assert found.reading.keys == by_hand.reading.keys
    assert found.steps == by_hand.steps
    assert apply([], (), ()) == []
