"""Synonyms and forms of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.fold import letters
from sicut.text.synonyms import form, groups, may_be_forms, synonyms
from sicut.text.synonyms.groups import further

LANGUAGES = ("en", "de", "fr", "es", "ru", "ar", "zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_are_well_formed(language: str) -> None:
    given_groups = groups(language)
    assert 60 <= len(given_groups) <= 130
    for group in given_groups:
        assert len(group) > 1, group
        assert len(set(group)) == len(group), group
        assert all(letters(word) for word in group)
    assert len(set(given_groups)) == len(given_groups)


@pytest.mark.parametrize("language", LANGUAGES)
def test_synonymy_goes_both_ways(language: str) -> None:
    for group in groups(language):
        one, other = map(letters, group[:2])
        assert one == other or (other in synonyms(one, language) and one in synonyms(other, language))


@pytest.mark.parametrize(
    ("word", "other", "language"),
    [
        ("fees", "charge", "en"),
        ("fees", "charge", "en-GB"),
        ("delays", "postponement", "en"),
        ("Gebühren", "Entgelt", "de"),
        ("taxes", "redevance", "fr"),
        ("retrasos", "demora", "es"),
        ("сборах", "пошлина", "ru"),
        ("الرسوم", "رسم", "ar"),
        ("收费", "票价", "zh"),
    ],
)
def test_synonyms_of_forms(word: str, other: str, language: str) -> None:
    assert letters(other) in synonyms(letters(word), language)


def test_what_has_no_synonym() -> None:
    assert synonyms("sicut", "en") == synonyms("fee", "xx") == frozenset()


def test_further_groups() -> None:
    assert further("levies", "en", (("levy", "Dues"),)) == {"levy", "dues"}
    assert further("levies", "en", ()) == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("fees", "fee", "en"),
        ("harbour", "harbors", "en"),
        ("organisation", "organizations", "en"),
        ("parties", "party", "en"),
        ("children", "child", "en"),
        ("Gebühren", "Gebühr", "de"),
        ("Hafens", "Hafen", "de"),
        ("bateaux", "bateau", "fr"),
        ("hôpitaux", "hôpital", "fr"),
        ("luces", "luz", "es"),
        ("puertos", "puerto", "es"),
        ("сборами", "сборы", "ru"),
        ("гавани", "гавань", "ru"),
        ("للرسوم", "رسوم", "ar"),
        ("والميناء", "ميناء", "ar"),
    ],
)
def test_forms_of_one_word(one: str, other: str, language: str) -> None:
    assert form(letters(one), language) == form(letters(other), language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("fee", "feed", "en"),
        ("port", "porter", "en"),
        ("hour", "four", "en"),
        ("Brief", "Briten", "de"),
        ("port", "porte", "fr"),
        ("puerto", "puerta", "es"),
        ("порт", "портрет", "ru"),
        ("ميناء", "مبنى", "ar"),
    ],
)
def test_other_words(one: str, other: str, language: str) -> None:
    assert form(letters(one), language) != form(letters(other), language)


def test_what_may_come_from_one_word() -> None:
    assert may_be_forms("closure", "closed")
    assert not may_be_forms("close", "clothes")
    assert not may_be_forms("fee", "feed")


@given(st.text(max_size=30), st.sampled_from([*LANGUAGES, None, "xx"]))
def test_any_word(text: str, language: str | None) -> None:
    key = letters(text)
    assert isinstance(form(key, language), str)
    assert bool(form(key, language)) == bool(key)
    assert key not in synonyms(key, language)
