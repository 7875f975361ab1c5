import pytest

from sicut.collate.category import expanded, is_negation, is_number, number, of_pair, of_words
from sicut.model.collation import Category


@pytest.mark.parametrize(
    "key", "no not never none nobody nothing neither nor cannot without dont isnt wont cant shant".split()
)
def test_negations(key: str) -> None:
    assert is_negation(key)


@pytest.mark.parametrize(
    "key", ["yes", "now", "note", "want", "front", "tenant", "ant", "nt", "", "knot", "harbour", "agent"]
)
def test_other_words_deny_nothing(key: str) -> None:
    assert not is_negation(key)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("twelve", 12), ("zero", 0), ("ninety", 90), ("million", 10**6), ("12", 12), ("1,250", 1250), ("3.5", 3.5),
        ("1\u202f250", 1250), ("٣", 3), ("२", 2), ("harbour", None), ("", None), ("2nd", None), ("1.2.3", None),
    ],
)  # fmt: skip
def test_the_value_of_a_word(word: str, value: float | None) -> None:
    assert number(word) == value


def test_words_that_hold_a_number() -> None:
    assert is_number("12")
    assert is_number("b2b")
    assert is_number("seven")
    assert not is_number("sevens")


@pytest.mark.parametrize(
    ("lemma", "reading", "category"),
    [
        ("now", "not", Category.NEGATION), ("is", "isnt", Category.NEGATION), ("no", "not", Category.WORDING),
        ("ten", "two", Category.NUMBER), ("ten", "the", Category.NUMBER), ("12", "13", Category.NUMBER),
        ("gate", "gates", Category.INFLECTION), ("closed", "close", Category.INFLECTION),
        ("harbour", "harbor", Category.SPELLING), ("quay", "gate", Category.WORDING), ("on", "in", Category.WORDING),
    ],
)  # fmt: skip
def test_one_word_for_another(lemma: str, reading: str, category: Category) -> None:
    assert of_pair(lemma, reading) is category
    assert of_pair(reading, lemma) is category


@pytest.mark.parametrize(
    ("keys", "category"),
    [
        ("the old quay", Category.WORDING),
        ("not", Category.NEGATION),
        ("at least two", Category.NUMBER),
        ("not two", Category.NEGATION),
        ("which had not been built of stone", Category.WORDING),
    ],
)
def test_words_left_out(keys: str, category: Category) -> None:
    assert of_words(keys.split()) is category


@pytest.mark.parametrize(
    ("keys", "full"),
    [
        ("dont", "do not"),
        ("cannot", "can not"),
        ("wont", "will not"),
        ("theyre late", "they are late"),
        ("quay", "quay"),
    ],
)
def test_contractions_written_out(keys: str, full: str) -> None:
    assert expanded(keys.split()) == tuple(full.split())
