import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.collate.category import expanded, is_negation, is_number, of_pair, of_words
from sicut.model.collation import Category
from sicut.text.fold import letters
from sicut.text.lexicon import LANGUAGES, lexicon
from sicut.text.numerals.numbers import ordinal, same, value
from tests.collate.category_pairs import PAIRS
from tests.collate.collating import aligned, rows


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
        ("at least two", Category.QUANTIFIER),
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


TABLE = [
    (language, category, *pair.split("/"))
    for language, categories in PAIRS.items()
    for category, pairs in categories.items()
    for pair in pairs.split()
]


def test_the_table_is_large() -> None:
    assert len(set(TABLE)) == len(TABLE) >= 250
    assert set(PAIRS) == set(LANGUAGES)


@pytest.mark.parametrize(("language", "category", "one", "other"), TABLE)
def test_pairs_of_seven_languages(language: str, category: str, one: str, other: str) -> None:
    key = lexicon(language).keys.key
    assert of_pair(key(one), key(other), language).value == category
    assert of_pair(key(other), key(one), language).value == category


@pytest.mark.parametrize(
    ("one", "other", "category"),
    [
        ("not", "now", "negation"),
        ("nicht", "nun", "negation"),
        ("не", "но", "negation"),
        ("لا", "قد", "negation"),
        ("no", "ya", "negation"),
        ("muss", "kann", "modality"),
        ("zwölf", "elfter", "number"),
        ("douze", "onze", "number"),
        ("двенадцать", "пять", "number"),
        ("montag", "dienstag", "date"),
        ("tous", "certains", "quantifier"),
        ("kilómetros", "millas", "unit"),
        ("es", "en", "wording"),
        ("mes", "mis", "wording"),
        ("könnte", "konnte", "modality"),
        ("würde", "wurde", "modality"),
        ("pourrait", "pouvait", "modality"),
        ("podría", "podía", "modality"),
    ],
)
def test_pairs_where_the_language_is_unknown(one: str, other: str, category: str) -> None:
    key = lexicon(None).keys.key
    assert of_pair(key(one), key(other)).value == category


@pytest.mark.parametrize(
    ("language", "text", "category"),
    [
        ("en", "up to", "quantifier"),
        ("en", "would have", "modality"),
        ("en", "on Monday", "date"),
        ("en", "hours", "unit"),
        ("en", "every old", "quantifier"),
        ("en", "a", "wording"),
        ("de", "nicht", "negation"),
        ("de", "mehr als", "quantifier"),
        ("de", "muss", "modality"),
        ("de", "eine alte", "wording"),
        ("fr", "ne", "negation"),
        ("fr", "pas", "negation"),
        ("fr", "au moins", "quantifier"),
        ("fr", "une", "wording"),
        ("es", "al menos", "quantifier"),
        ("es", "nunca", "negation"),
        ("ru", "не", "negation"),
        ("ru", "не менее", "negation"),
        ("ru", "почти", "quantifier"),
        ("ru", "бы", "modality"),
        ("ru", "бы не", "negation"),
        ("ar", "لم", "negation"),
        ("ar", "يجب", "modality"),
        ("zh", "不", "negation"),
        ("zh", "非 常", "wording"),
        ("zh", "必 须", "modality"),
        ("zh", "所 有", "quantifier"),
        ("zh", "会", "modality"),
        ("zh", "十 二", "number"),
        ("it", "non", "negation"),
        ("it", "sempre", "wording"),
        ("en", "", "wording"),
    ],
)
def test_words_left_out_by_language(language: str, text: str, category: str) -> None:
    assert of_words([letters(word) for word in text.split()], language).value == category


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("twenty one", "en", 21),
        ("two hundred", "en", 200),
        ("four thousand", "en", 4000),
        ("two hundred and five", "en", 205),
        ("4 thousand", "en", 4000),
        ("3.5 million", "en", 3_500_000),
        ("a hundred", "en", 100),
        ("two dozen", "en", 24),
        ("one hundred and twenty thousand three hundred", "en", 120_300),
        ("two thousand five", "en", 2005),
        ("two three", "en", None),
        ("one twenty", "en", None),
        ("the quay", "en", None),
        ("and", "en", None),
        ("", "en", None),
        ("zwölf", "de", 12),
        ("einundzwanzig", "de", 21),
        ("zwei Millionen", "de", 2_000_000),
        ("vingt et un", "fr", 21),
        ("quatre vingt dix sept", "fr", 97),
        ("soixante douze", "fr", 72),
        ("deux cents", "fr", 200),
        ("treinta y dos", "es", 32),
        ("doscientos tres", "es", 203),
        ("двадцать один", "ru", 21),
        ("пять тысяч", "ru", 5000),
        ("двести сорок", "ru", 240),
        ("خمسة وعشرون", "ar", 25),
        ("مئة", "ar", 100),
        ("二 十 三", "zh", 23),
        ("三 百", "zh", 300),
        ("两 万", "zh", 20_000),
        ("二 〇 一 二", "zh", 2012),
        ("十 二", "zh", 12),
        ("一 千 二 百", "zh", 1200),
        ("船", "zh", None),
    ],
)
def test_numbers_of_several_words(text: str, language: str, expected: float | None) -> None:
    assert value(text.split(), language) == expected


def test_ordinals_are_no_cardinals() -> None:
    assert ordinal(["3rd"], "en") == ordinal(["third"], "en") == 3
    assert ordinal(["1er"], "fr") == ordinal(["premier"], "fr") == 1
    assert ordinal(["3rd"], "de") is None
    assert same(["first"], ["1st"], ("en", "en"))
    assert not same(["twelve"], ["twelfth"], ("en", "en"))


NUMBERS = [
    (
        "we saw twenty-one boats there",
        "we saw 21 boats there",
        [("substitution", "number", "number-form", "twenty-one", "21")],
    ),
    (
        "we saw 4,000 boats there",
        "we saw four thousand boats there",
        [("substitution", "number", "number-form", "4,000", "four thousand")],
    ),
    ("we saw 22 boats there", "we saw twenty-one boats there", [("substitution", "number", "-", "22", "twenty-one")]),
    ("我们看见23只船", "我们看见二十三只船", [("substitution", "number", "number-form", "23", "二十三")]),
]


@pytest.mark.parametrize(("quote", "text", "expected"), NUMBERS)
def test_numbers_of_several_words_are_one_difference(
    quote: str, text: str, expected: list[tuple[str, str, str, str, str]]
) -> None:
    assert rows(*aligned(quote, text)) == expected


def test_names_in_the_apparatus() -> None:
    assert rows(*aligned("and then Reed came home", "and then Green came home")) == [
        ("substitution", "name", "-", "Reed", "Green")
    ]


WORDS = sorted({lexicon(row[0]).keys.key(word) for row in TABLE for word in row[2:]})
keys = st.one_of(st.sampled_from(WORDS), st.text(max_size=8).map(letters).filter(bool))
tongues = st.sampled_from([*LANGUAGES, "it", "ja", None])


@given(keys, keys, tongues)
def test_the_order_of_a_pair_tells_nothing(one: str, other: str, language: str | None) -> None:
    assert of_pair(one, other, language) is of_pair(other, one, language)


@given(st.lists(keys, max_size=7), tongues)
def test_any_words_have_a_category(words: list[str], language: str | None) -> None:
    assert of_words(words, language) is of_words(words, language)
    assert value(words, language) == value(words, language)


MISREAD = [
    ("also", "a1so", Category.SPELLING),
    ("hills", "hi1ls", Category.SPELLING),
    ("boats", "b0ats", Category.SPELLING),
    ("l0", "lo", Category.NUMBER),
    ("10", "1o", Category.NUMBER),
    ("x86", "x8b", Category.NUMBER),
    ("gate1", "gate", Category.NUMBER),
    ("gate1", "gate2", Category.NUMBER),
    ("1st", "lst", Category.SPELLING),
]


@pytest.mark.parametrize(("one", "other", "category"), MISREAD)
def test_a_digit_that_print_has_for_a_letter_is_no_number(one: str, other: str, category: Category) -> None:
    assert of_pair(one, other, "en") is of_pair(other, one, "en") is category
