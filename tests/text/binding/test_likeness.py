"""Likeness: other numbers of one thing are told from numbers of other things."""

import pytest

from sicut.model.value import About
from sicut.text.binding import Bindings, Likeness, likeness, maybe_same, surely_same
from tests.text.binding.pairs import Pair, pairs

LANGUAGES = ("en", "de", "fr", "es", "ru", "ar", "zh")


def like(pair: Pair) -> Likeness:
    one = Bindings(pair.one, pair.language).about(pair.first)
    return likeness(one, Bindings(pair.other, pair.language).about(pair.second))


def of(language: str) -> list[tuple[Pair, Likeness]]:
    return [(pair, like(pair)) for pair in pairs() if pair.language == language]


def test_there_are_enough_pairs() -> None:
    assert len(pairs()) >= 150
    assert sum(not pair.same for pair in pairs()) * 2 >= len(pairs())


def test_what_is_surely_the_same_is_the_same() -> None:
    sure = [pair for pair in pairs() if surely_same(like(pair))]
    assert sum(pair.same for pair in sure) >= 0.95 * len(sure)


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_of_the_same_is_surely_so(language: str) -> None:
    same = [found for pair, found in of(language) if pair.same]
    assert sum(map(surely_same, same)) >= 0.6 * len(same)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_may_always_be_the_same(language: str) -> None:
    assert [pair.other for pair, found in of(language) if pair.same and not maybe_same(found)] == []


def test_other_languages_cannot_be_compared() -> None:
    one = Bindings("The repairs cost 5 crowns.", "en").about(pairs()[0].first)
    other = About(one.sentence, head="стоимост", topic=frozenset({"ремонт"}))
    found = likeness(one, other)
    assert not found.comparable
    assert not surely_same(found)
    assert maybe_same(found)


def test_a_thing_is_surely_itself() -> None:
    for pair in pairs():
        own = Bindings(pair.one, pair.language).about(pair.first)
        assert not likeness(own, own).modifiers_clash
        assert not likeness(own, own).names_clash
        assert likeness(own, own).lost == 0


def test_rare_words_weigh_more() -> None:
    bindings = Bindings("The boat sank. The boat came. The boat left. The anchor was lost.", "en")
    assert bindings.rarity("anchor") > bindings.rarity("boat") >= 0.2
