import pytest

from sicut.text.fold import letters
from sicut.text.lexicon import LANGUAGES, Lexicon, lexicon


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_table_has_every_kind_of_word(language: str) -> None:
    words = lexicon(language)
    for table in (
        words.negations,
        words.modals,
        words.quantifiers,
        words.numbers,
        words.units,
        words.dates,
        words.weak,
    ):
        assert len(table) > 5


@pytest.mark.parametrize("language", [*LANGUAGES, "it", None])
def test_keys_are_folded(language: str | None) -> None:
    words = lexicon(language)
    tables = (words.negations, words.modals, words.quantifiers, words.numbers, words.ordinals, words.units, words.dates)
    for table in tables:
        for key in table:
            assert key
            assert key in {letters(key), *words.keys.marked}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_denies_is_nothing_else(language: str) -> None:
    words = lexicon(language)
    strong = words.negations - words.weak
    assert not strong & (words.numbers.keys() | words.units.keys() | words.dates.keys())


@pytest.mark.parametrize(
    ("language", "values"),
    [
        ("en", "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"),
        ("de", "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"),
        ("fr", "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"),
        ("es", "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"),
        ("ru", "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"),
        ("ar", "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"),
        ("zh", "零 一 二 三 四 五 六 七 八 九 十"),
    ],
)
def test_number_words_count_from_nothing(language: str, values: str) -> None:
    numbers = lexicon(language).numbers
    assert [numbers[letters(word)] for word in values.split()] == list(range(len(values.split())))


def test_where_the_language_is_unknown_no_word_of_another_is_taken_for_english() -> None:
    words = lexicon(None)
    for key in ("once", "elf", "sin", "non", "six"):
        assert key not in words.negations
    assert words.numbers["six"] == 6
    assert words.tallies["once"] == 1
    assert {"nicht", "nunca", letters("не"), letters("لم"), "不"} <= words.negations


def test_a_language_without_a_table_knows_nothing() -> None:
    assert lexicon("ja") == lexicon("xx")
    assert isinstance(lexicon("ja"), Lexicon)
    assert lexicon("it").negations
    assert not lexicon("it").numbers
