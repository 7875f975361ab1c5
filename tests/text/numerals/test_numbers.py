"""Numbers by value: in digits as a language writes them, and in words."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.numerals.digits import Convention, conventions, holds_digits, numeral
from sicut.text.numerals.hanzi import value_in_characters
from sicut.text.numerals.numbers import is_numeric, ordinal, same, same_numeral, value
from tests.collate.collating import aligned, rows

POINT, COMMA, SPACED = Convention
NO = None


@pytest.mark.parametrize(
    ("text", "point", "comma", "spaced"),
    [
        ("12", 12, 12, 12), ("0", 0, 0, 0), ("1,250", 1250, 1.25, 1.25), ("1.250", 1.25, 1250, NO),
        ("3.5", 3.5, NO, NO), ("3,5", NO, 3.5, 3.5), ("1.250,75", NO, 1250.75, NO), ("1,250.75", 1250.75, NO, NO),
        ("1.250.000", NO, 1_250_000, NO), ("1,250,000", 1_250_000, NO, NO), ("1,00,000", 100_000, NO, NO),
        ("1 250", 1250, 1250, 1250), ("1\u202f250,5", NO, 1250.5, 1250.5), ("1'250", 1250, 1250, 1250),
        ("1’250.5", 1250.5, NO, NO), ("0,250", NO, .25, .25), ("0.250", .25, NO, NO), ("1,250 300", NO, NO, NO),
        ("12,50", NO, 12.5, 12.5), ("12 50", NO, NO, NO), ("1,2,3", NO, NO, NO), ("1..2", NO, NO, NO),
        ("٣٫٥", 3.5, 3.5, 3.5), ("١٬٢٥٠", 1250, 1250, 1250), ("१२", 12, 12, 12), ("۱۲", 12, 12, 12),
        ("１２", 12, 12, 12),
        ("①", 1, 1, 1), ("⑫", NO, NO, NO), ("½", .5, .5, .5), ("1½", 1.5, 1.5, 1.5), ("1 1/2", 1.5, 1.5, 1.5),
        ("1⁄2", .5, .5, .5), ("1/0", NO, NO, NO), ("-5", NO, NO, NO), ("2nd", NO, NO, NO), ("quay", NO, NO, NO),
        ("", NO, NO, NO), ("9" * 40, 10**40 - 1, 10**40 - 1, 10**40 - 1), ("9" * 41, NO, NO, NO),
    ],
)  # fmt: skip
def test_digits_by_convention(text: str, point: float | None, comma: float | None, spaced: float | None) -> None:
    assert [numeral(text, convention) for convention in (POINT, COMMA, SPACED)] == [point, comma, spaced]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", [POINT]), ("zh", [POINT]), ("de", [COMMA]), ("es", [COMMA]), ("fr", [SPACED]), ("ru", [SPACED]),
        ("ar", [POINT, COMMA, SPACED]), ("fa", [POINT, COMMA, SPACED]), (None, [POINT, COMMA, SPACED]),
    ],
)  # fmt: skip
def test_the_conventions_of_a_language(language: str | None, expected: list[Convention]) -> None:
    assert list(conventions(language)) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("a1", True), ("½", True), ("①", True), ("٣", True), ("quay", False), ("", False)]
)
def test_words_with_digits(text: str, *, expected: bool) -> None:
    assert holds_digits(text) is expected


SAME = [
    ("1,250", "1250", "en"), ("1.250", "1250", "de"), ("1.250", "1 250", "de"), ("1.250", "1250", "es"),
    ("1\u202f250", "1250", "fr"), ("3.5", "3.50", "en"), ("3,5", "3,50", "de"), ("1'250", "1250", None),
    ("1,250.5", "1250.5", None), ("12", "１２", None), ("١٢", "12", "ar"), ("۱۲", "12", "fa"), ("१२", "12", "hi"),
    ("½", "1/2", "en"), ("0.5", "½", "en"), ("0,5", "½", "de"), ("1,00,000", "100000", "en"), ("0,250", "0,25", "de"),
    ("1.250.000", "1250000", None), ("٣٫٥", "3.5", None),
]  # fmt: skip
OTHER = [
    ("1,250", "1.250", "en"), ("1,250", "1.250", "de"), ("1.250", "1250", "en"), ("1,250", "1250", "de"),
    ("1,250", "1250", None), ("1.250", "1250", None), ("1.250", "1,250", None), ("3,5", "3.5", "en"),
    ("3,5", "3.5", "de"), ("3,5", "3.5", None), ("1.250", "1250", "fr"), ("1,250", "1250", "ar"), ("½", "12", "en"),
    ("1½", "112", "en"), ("35", "3.5", "en"), ("12", "13", None), ("1,250", "1250", "es"), ("1⁄2", "12", None),
    ("10000000000000001", "10000000000000002", "en"), ("0.1", "0.10000000000000001", "en"), ("⑫", "12", "en"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "language"), SAME)
def test_the_same_number_in_digits(one: str, other: str, language: str | None) -> None:
    assert same([one], [other], (language, language))
    assert same([other], [one], (language, language))


@pytest.mark.parametrize(("one", "other", "language"), OTHER)
def test_another_number_in_digits(one: str, other: str, language: str | None) -> None:
    assert not same([one], [other], (language, language))
    assert not same([other], [one], (language, language))


def test_two_languages_read_each_its_own_digits() -> None:
    assert same(["1.250"], ["1,250"], ("de", "en"))
    assert same(["3,5"], ["3.5"], ("de", "en"))
    assert same(["zwölf"], ["twelve"], ("de", "en"))
    assert not same(["1.250"], ["1.250"], ("de", "en"))
    assert not same(["1,250"], ["1,250"], ("fr", "en"))
    assert not same(["1,250"], ["1250"], (None, "en"))
    assert not same(["quay"], ["quay"], ("de", "en"))


def test_without_a_language_all_that_read_both_must_agree() -> None:
    assert same_numeral("1 250", "1250")
    assert same_numeral("1.250.000", "1250000")
    assert not same_numeral("1,250", "1250")
    assert value(["1,250"]) is None
    assert value(["1,250"], "en") == 1250
    assert is_numeric(["1,250"], None)
    assert not is_numeric(["quay"], None)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("twenty 5", "en", NO), ("20 5", "en", NO), ("20 five", "en", NO), ("3 thousand 200", "en", 3200),
        ("4 million 200 thousand", "en", 4_200_000), ("12 hundred", "en", 1200), ("ten two", "en", NO),
        ("twenty and five", "en", NO), ("hundred and five", "en", 105), ("four twenty", "en", NO),
        ("four twenty", None, NO), ("two thousand three million", "en", NO), ("un millón mil", "es", 1_001_000),
        ("two hundred three hundred", "en", NO), ("a dozen", "en", 12), ("twice", "en", NO), ("once", "en", NO),
        ("three score", "en", NO), ("a twelve", "en", NO), ("one hundred and", "en", NO), ("and five", "en", NO),
        ("2.3 million", "en", 2_300_000), ("1.1 million", "en", 1_100_000), ("two billion", "en", 2 * 10**9),
        ("zwei Billionen", "de", 2 * 10**12), ("einmal", "de", NO), ("zwölfhundert", "de", 1200),
        ("fünfundzwanzig", "de", 25), ("zwei hundert", "de", 200), ("eineundzwanzig", "de", NO),
        ("quatre vingts", "fr", 80), ("quatre vingt deux", "fr", 82), ("quatre vingt dix", "fr", 90),
        ("quatre vingt dix huit", "fr", 98), ("soixante dix", "fr", 70), ("soixante et onze", "fr", 71),
        ("mille neuf cent quatorze", "fr", 1914), ("quatre vingt mille", "fr", 80_000), ("vingtaine", "fr", NO),
        ("dix sept", "fr", 17), ("vingt quatre", "fr", 24), ("dos mil treinta y uno", "es", 2031),
        ("mil doscientos cincuenta", "es", 1250), ("тысяча двести", "ru", 1200), ("полтора миллиона", "ru", 1_500_000),
        ("ثلاثة عشر", "ar", 13), ("مئة وخمسة وعشرون", "ar", 125), ("ثلاثة آلاف", "ar", 3000),
        ("3 万", "zh", 30_000), ("1.2 亿", "zh", 120_000_000), ("12 万 3 千", "zh", 123_000),
        ("一百二十", "en", NO),
    ],
)  # fmt: skip
def test_numbers_in_words(text: str, language: str, expected: float | None) -> None:
    assert value(text.split(), language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一百二十", 120), ("一百二十三", 123), ("十", 10), ("十五", 15), ("二十", 20), ("二百零五", 205),
        ("三千零七", 3007),
        ("一万二千", 12_000), ("一万零二", 10_002), ("一亿二千万", 120_000_000), ("一万亿", 10**12),
        ("百", 100), ("萬", 10_000),
        ("兩萬", 20_000), ("壹佰贰拾", 120), ("二〇三一", 2031), ("二零", 20), ("一二三", 123), ("零", 0), ("五", 5),
        ("二百五", NO), ("三千五", NO), ("一万二", NO), ("三五", NO), ("百十千", NO), ("二二十", NO),
        ("桥", NO), ("二桥", NO), ("", NO),
    ],
)  # fmt: skip
def test_numbers_in_chinese_characters(text: str, expected: int | None) -> None:
    assert value_in_characters(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("third", "en", 3), ("3rd", "en", 3), ("21st", "en", 21), ("twenty first", "en", 21), ("3 rd", "en", 3),
        ("hundred and first", "en", 101), ("ten first", "en", NO), ("twenty twentieth", "en", NO), ("first", "de", NO),
        ("3.", "de", 3), ("3.", "en", NO), ("dritten", "de", 3), ("einundzwanzigsten", "de", 21), ("3", "de", NO),
        ("dreizehnter", "de", 13), ("1er", "fr", 1), ("2e", "fr", 2), ("1º", "es", 1), ("3 й", "ru", 3),
        ("3й", "ru", 3),
        ("third quay", "en", NO), ("quay", "en", NO), ("", "en", NO), ("9" * 15 + "th", "en", NO),
    ],
)  # fmt: skip
def test_ordinals(text: str, language: str, expected: float | None) -> None:
    assert ordinal(text.split(), language) == expected


GERMAN = "Die Fischer sagten, dass im Hafen {} Boote lagen und dass der Steg für alle zu klein war."
ENGLISH = "The fishermen said that there were {} boats in the harbour and that the quay was too small for them."


@pytest.mark.parametrize(
    ("text", "one", "other", "licence"),
    [
        (GERMAN, "1.250", "1250", "number-form"),
        (GERMAN, "1 250", "1.250", "number-form"),
        (GERMAN, "1,250", "1.250", "-"),
        (GERMAN, "1,250", "1250", "-"),
        (GERMAN, "zwölf", "12", "number-form"),
        (ENGLISH, "1,250", "1250", "number-form"),
        (ENGLISH, "1.250", "1,250", "-"),
        (ENGLISH, "½", "12", "-"),
        (ENGLISH, "½", "1/2", "number-form"),
        (ENGLISH, "20 5", "25", "-"),
        (ENGLISH, "twice", "2", "-"),
        (ENGLISH, "two hundred, five", "205", "-"),
        (ENGLISH, "two hundred\nand-five", "205", "number-form"),
        (ENGLISH, "the twenty-first", "the 21st", "number-form"),
        ("港口里停着{}条船，都是他们的。", "120", "一百二十", "number-form"),
        ("港口里停着{}条船，都是他们的。", "250", "二百五", "-"),
    ],
)
def test_numbers_in_the_apparatus(text: str, one: str, other: str, licence: str) -> None:
    found = rows(*aligned(text.format(one), text.format(other)))
    assert {row[2] for row in found} == {licence}
    assert "number" in {row[1] for row in found}


MAY = "Die Fischer sagten, dass sie am {} Mai nicht in den Hafen fahren, weil der Steg für alle zu klein ist."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("3.", "dritten", [("substitution", "number", "number-form", "3.", "dritten")]),
        ("dritten", "3.", [("substitution", "number", "number-form", "dritten", "3.")]),
        ("4.", "dritten", [("substitution", "number", "-", "4", "dritten")]),
        ("drei", "3.", [("substitution", "number", "number-form", "drei", "3")]),
        ("21.", "einundzwanzigsten", [("substitution", "number", "number-form", "21.", "einundzwanzigsten")]),
    ],
)
def test_the_point_of_an_ordinal(one: str, other: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    found = rows(*aligned(MAY.format(one), MAY.format(other)))
    assert [row for row in found if row[1] == "number"] == expected
    assert all(row[1] == "number" for row in found) or one in {"4.", "drei"}


def test_the_point_of_a_sentence_is_none_of_an_ordinal() -> None:
    first, second = (
        f"Die Fischer sagten, der Steg ist nicht für alle, und der Hafen ist Nummer {n}." for n in ("3", "drei")
    )
    assert rows(*aligned(first, second)) == [("substitution", "number", "number-form", "3", "drei")]


@given(st.integers(0, 10**9), st.sampled_from(list(Convention)))
def test_grouping_changes_no_value(number: int, convention: Convention) -> None:
    group = convention.value[0] or "\u202f"
    assert numeral(f"{number:,}".replace(",", group), convention) == number


@given(
    st.decimals(0, 10**6, places=3), st.decimals(0, 10**6, places=3), st.sampled_from(["en", "de", "fr", "ar", None])
)
def test_no_two_numbers_are_one(one: object, other: object, language: str | None) -> None:
    texts = [f"{number:,}" for number in (one, other)]
    values = [Fraction(re.sub(",", "", text)) for text in texts]
    if same([texts[0]], [texts[1]], (language, language)):
        assert values[0] == values[1]


@given(st.integers(1, 99_999_999))
def test_numbers_in_characters_are_read_as_they_are_written(number: int) -> None:
    assert value_in_characters(_in_characters(number)) == number


def _in_characters(number: int) -> str:
    if number >= 10_000:
        rest = number % 10_000
        return (
            _in_characters(number // 10_000) + "万" + ("零" * (0 < rest < 1000) + _in_characters(rest) if rest else "")
        )
    made = ""
    for power, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % 10
        made += "零一二三四五六七八九"[digit] + sign if digit else "零"
    return re.sub("零+", "零", made).strip("零")
