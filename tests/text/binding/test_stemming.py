"""Stems: forms of a word meet, other words do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.binding import stem
from sicut.text.fold import letters


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "repair repairs repaired repairing"),
        ("en", "invest invests invested investment investments"),
        ("en", "increase increases increased increasing"),
        ("en", "city cities"),
        ("en", "house houses"),
        ("en", "box boxes"),
        ("en", "plan plans planned planning"),
        ("en", "rise rises rose risen"),
        ("en", "person people"),
        ("en", "donate donated donation donations"),
        ("en", "organise organized organisation organizations"),
        ("en", "harbour harbors"),
        ("de", "Hafen Häfen Hafens"),
        ("de", "Boot Boote Booten"),
        ("de", "kostet kosten gekostet kostete"),
        ("de", "Mitarbeiter Mitarbeiterinnen"),
        ("fr", "réparation réparations réparer réparé réparés"),
        ("fr", "bateau bateaux"),
        ("fr", "augmentation augmenter augmenté augmentent"),
        ("es", "reparación reparaciones"),
        ("es", "barco barcos"),
        ("es", "costó costaron cuesta"),
        ("ru", "порт порты портов портом"),
        ("ru", "стоимость стоимости"),
        ("ru", "судно суда судов"),
        ("ar", "إصلاح الإصلاحات والإصلاح"),
        ("ar", "سفينة سفن"),
        ("zh", "船"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, words: str) -> None:
    assert len({stem(letters(word), language) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "station", "state"),
        ("en", "news", "new"),
        ("en", "department", "depart"),
        ("en", "king", "kin"),
        ("en", "need", "ne"),
        ("fr", "port", "porc"),
        ("es", "barco", "barra"),
        ("ru", "порт", "портрет"),
        ("ar", "كتاب", "كاتب"),
        ("zh", "船", "人"),
    ],
)
def test_other_words_have_other_stems(language: str, one: str, other: str) -> None:
    assert stem(letters(one), language) != stem(letters(other), language)


@given(st.text(min_size=1, max_size=20), st.sampled_from(["en", "de", "fr", "es", "ar", "ru", "zh", None, "xx"]))
def test_a_word_has_a_stem(word: str, language: str | None) -> None:
    key = letters(word)
    assert not key or stem(key, language)
    assert stem(key, language) == stem(key, language)
