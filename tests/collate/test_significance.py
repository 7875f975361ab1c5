import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.collate.index import Index
from sicut.collate.significance import expected, rarity
from sicut.model.alignment import Step
from tests.collate.collating import index_of

TEXT = "the council of the town met at noon and the harbour master asked the council to close the old quay " * 3
INDEX = index_of(TEXT, "the orchard was sold to a baker who kept bees")
KEYS = tuple(TEXT.split()[:21])
runs = st.lists(st.sampled_from(KEYS), min_size=1, max_size=15)


def of(keys: tuple[str, ...], steps: list[Step], reading: tuple[str, ...] | None = None, index: Index = INDEX) -> float:
    return expected(keys, keys if reading is None else reading, steps, index)


def straight(count: int) -> list[Step]:
    return [Step(at, at) for at in range(count)]


@given(runs)
def test_longer_intact_runs_are_never_more_expected(keys: list[str]) -> None:
    found = [of(tuple(keys[:count]), straight(count)) for count in range(1, len(keys) + 1)]
    assert found == sorted(found, reverse=True)


@given(runs.filter(lambda keys: len(keys) > 2), st.data())
def test_a_longer_run_of_other_words_is_never_less_expected(keys: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(1, len(keys) - 2))
    reading, found = list(keys), [of(tuple(keys), straight(len(keys)))]
    for at in range(first, len(keys) - 1):
        reading[at] = "zzz"
        found.append(of(tuple(keys), straight(len(keys)), tuple(reading)))
    assert found == sorted(found)


@given(runs.filter(lambda keys: len(keys) > 2), st.data())
def test_edits_are_never_less_expected_than_none(keys: list[str], data: st.DataObject) -> None:
    edited = data.draw(st.sets(st.integers(0, len(keys) - 1), min_size=1))
    reading = tuple("zzz" if at in edited else key for at, key in enumerate(keys))
    assert of(tuple(keys), straight(len(keys)), reading) >= of(tuple(keys), straight(len(keys)))


@given(runs.filter(lambda keys: len(keys) > 2), st.integers(1, 20))
def test_words_passed_over_make_it_more_expected(keys: list[str], count: int) -> None:
    reading = (keys[0], *["zzz"] * count, *keys[1:])
    steps = [Step(0, 0), *(Step(None, 1 + at) for at in range(count))]
    steps += [Step(at, at + count) for at in range(1, len(keys))]
    assert of(tuple(keys), steps, reading) >= of(tuple(keys), straight(len(keys)))


@given(runs.filter(lambda keys: len(keys) > 2))
def test_words_added_make_it_more_expected(keys: list[str]) -> None:
    added = (keys[0], "zzz", *keys[1:])
    steps = [Step(0, 0), Step(1, None), *(Step(at + 1, at) for at in range(1, len(keys)))]
    assert of(added, steps, tuple(keys)) >= of(tuple(keys), straight(len(keys)))


def test_a_rare_word_tells_more_than_a_common_one() -> None:
    assert rarity("orchard", INDEX) > rarity("council", INDEX) > rarity("the", INDEX) > 0
    assert rarity("nowhere", INDEX) >= rarity("orchard", INDEX)


def test_a_larger_text_expects_more() -> None:
    larger = index_of(TEXT * 20, "the orchard was sold to a baker who kept bees")
    keys = tuple("was sold to a baker".split())
    assert of(keys, straight(5), index=larger) > 0
    short = of(("zebra", "market"), straight(2), index=larger)
    assert short > of(("zebra", "market"), straight(2))


@pytest.mark.parametrize(("count", "found"), [(2, False), (15, True)])
def test_few_common_words_say_nothing_and_many_do(count: int, found: bool) -> None:  # noqa: FBT001
    assert (of(KEYS[:count], straight(count)) <= 0.001) == found


def test_the_number_stays_a_number() -> None:
    keys = tuple(f"w{at}" for at in range(3000))
    assert 0 < of(keys, straight(3000)) < 1e-100
    nothing = [Step(at, None) for at in range(3000)]
    assert 1 < of(keys, nothing, ()) < 1e30
