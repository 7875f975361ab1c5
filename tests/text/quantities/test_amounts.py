from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.quantities import dimension, find_amounts

Told = tuple[str, str | float, str | None]


def told(text: str, language: str | None = "en") -> list[Told]:
    return [(text[slice(*one.span)], value(one), one.unit) for one in find_amounts(text, language)]


def value(one: Amount) -> str | float:
    return float(one.low) if one.low == one.high else f"{float(one.low):g}-{float(one.high):g}"


@pytest.mark.parametrize(
    ("text", "language", "words", "number", "unit"),
    [
        ("The pier is 3 km long.", "en", "3 km", 3, "kilometre"),
        ("a dock of 4,500 square metres", "en", "4,500 square metres", 4500, "square metre"),
        ("a dock of 450 m²", "en", "450 m²", 450, "square metre"),
        ("a dock of 4 km^2", "en", "4 km^2", 4, "square kilometre"),
        ("a yard of 20 sq ft", "en", "20 sq ft", 20, "square foot"),
        ("the ferry makes 30 km/h", "en", "30 km/h", 30, "kilometre per hour"),
        ("a flow of 5 m s-1", "en", "5 m s-1", 5, "metre per second"),
        ("it falls at 9.8 m/s²", "en", "9.8 m/s²", 9.8, "metre per square second"),
        ("paid 15 dollars per hour", "en", "15 dollars per hour", 15, "dollar per hour"),
        ("a two-year lease", "en", "two-year", 2, "year"),
        ("water at 20 °C", "en", "20 °C", 20, "degree Celsius"),
        ("a share of 12.5%", "en", "12.5%", 12.5, "percent"),
        ("rose by 3 percentage points", "en", "3 percentage points", 3, "percentage point"),
        ("cut by 25 bps", "en", "25 bps", 25, "basis point"),
        ("a plant of 40 MW", "en", "40 MW", 40, "megawatt"),
        ("used 900 kWh", "en", "900 kWh", 900, "kilowatt hour"),
        ("rocks of 66 Ma", "en", "66 Ma", 66, "megayear"),
        ("a worth of 5 kilodollars", "en", "5 kilodollars", 5000, "dollar"),
        ("six pounds of rope", "en", "six pounds", 6, "pound mass"),
        ("a fine of six pounds", "en", "six pounds", 6, "pound"),
        ("rund 30 Kilometern", "de", "30 Kilometern", 30, "kilometre"),
        ("seit 5 Jahren", "de", "5 Jahren", 5, "year"),
        ("12 Prozentpunkte", "de", "12 Prozentpunkte", 12, "percentage point"),
        ("pendant 5 années", "fr", "5 années", 5, "year"),
        ("une baisse de 20 pour cent", "fr", "20 pour cent", 20, "percent"),
        ("unos 20 kilómetros", "es", "20 kilómetros", 20, "kilometre"),
        ("el 20 por ciento", "es", "20 por ciento", 20, "percent"),
        ("طوله 5 كيلومترات", "ar", "5 كيلومترات", 5, "kilometre"),
        ("بعد سنتين", "ar", "سنتين", 2, "year"),
        ("نسبة 20 في المئة", "ar", "20 في المئة", 20, "percent"),
        ("в 20 километрах", "ru", "20 километрах", 20, "kilometre"),
        ("через 5 лет", "ru", "5 лет", 5, "year"),
        ("30 кв. м", "ru", "30 кв. м", 30, "square metre"),
        ("长5公里", "zh", "5公里", 5, "kilometre"),
        ("上升3个百分点", "zh", "3个百分点", 3, "percentage point"),
        ("5 km a piedi", "it", "5 km", 5, "kilometre"),
        ("30 km", None, "30 km", 30, "kilometre"),
        ("за 1 км", "ru", "1 км", 1, "kilometre"),
        ("скорость 140 км/ч", "ru", "140 км/ч", 140, "kilometre per hour"),
        ("всего 9 бит.", "ru", "9 бит", 9, "bit"),
        ("9 мес. назад", "ru", "9 мес.", 9, "month"),
        ("سنة بها 360 يومًا", "ar", "360 يومًا", 360, "day"),
        ("20多公里", "zh", "20多公里", 20, "kilometre"),
        ("hundreds of dollars", "en", "hundreds of dollars", "200-1000", "dollar"),
        ("3 milliards de dollars", "fr", "3 milliards de dollars", 3_000_000_000, "dollar"),
        ("ouvert 46 heures par semaine", "fr", "46 heures", 46, "hour"),
        ("不满二十岁", "zh", "二十岁", 20, "year"),
        ("4 millions d'euros", "fr", "4 millions d'euros", 4_000_000, "EUR"),
    ],
)  # fmt: skip
def test_units(text: str, language: str | None, words: str, number: str | float, unit: str) -> None:
    assert told(text, language) == [(words, number, unit)]


@pytest.mark.parametrize(
    ("text", "language", "words", "number", "unit"),
    [
        ("it cost $40", "en", "$40", 40, "dollar"),
        ("it cost US$ 4.7 billion", "en", "US$ 4.7 billion", 4_700_000_000, "USD"),
        ("it cost $4.7bn", "en", "$4.7bn", 4_700_000_000, "dollar"),
        ("it cost 10k$ in all", "en", "10k$", 10_000, "dollar"),
        ("it cost £3m", "en", "£3m", 3_000_000, "GBP"),
        ("it cost 42 KWD", "en", "42 KWD", 42, "KWD"),
        ("it cost BGN 42", "en", "BGN 42", 42, "BGN"),
        ("it cost 12 kuwaiti dinars", "en", "12 kuwaiti dinars", 12, "KWD"),
        ("it cost twelve crowns", "en", "twelve crowns", 12, "crown"),
        ("it cost 12 Kč", "en", "12 Kč", 12, "CZK"),
        ("it cost 20 dollars and 43 cents", "en", "20 dollars and 43 cents", 20.43, "dollar"),
        ("it cost 20 ringgit and 43 sen", "en", "20 ringgit and 43 sen", 20.43, "MYR"),
        ("a loss of -$5", "en", "-$5", -5, "dollar"),
        ("The result is ($99.50).", "en", "$99.50", -99.5, "dollar"),
        ("The result (of $99.50) is known", "en", "$99.50", 99.5, "dollar"),
        ("12 Kronen", "de", "12 Kronen", 12, "crown"),
        ("38,50 Euro im Monat", "de", "38,50 Euro im Monat", 38.5, "EUR per month"),
        ("900 euros al año", "es", "900 euros al año", 900, "EUR per year"),
        ("900 euros al año siguiente", "es", "900 euros", 900, "EUR"),
        ("45 دينارا في الشهر", "ar", "45 دينارا في الشهر", 45, "dinar per month"),
        ("4 Millionen Euro", "de", "4 Millionen Euro", 4_000_000, "EUR"),
        ("12 couronnes", "fr", "12 couronnes", 12, "crown"),
        ("12 coronas checas", "es", "12 coronas checas", 12, "CZK"),
        ("20 دولارا", "ar", "20 دولارا", 20, "dollar"),
        ("100 рублей", "ru", "100 рублей", 100, "rouble"),
        ("20 долларов США", "ru", "20 долларов США", 20, "USD"),
        ("20美元", "zh", "20美元", 20, "USD"),
    ],
)  # fmt: skip
def test_money(text: str, language: str, words: str, number: float, unit: str) -> None:
    assert told(text, language) == [(words, number, unit)]


@pytest.mark.parametrize(
    ("text", "words", "number", "unit"),
    [
        ("7 feet 10 inches", "7 feet 10 inches", 94, "inch"),
        ("5 ft 11", "5 ft 11", 71, "inch"),
        ("5'11\" tall", "5'11\"", 71, "inch"),
        ("1 hour and 15 seconds", "1 hour and 15 seconds", 3615, "second"),
        ("2 years and 3 months", "2 years and 3 months", 27, "month"),
        ("3 to 5 km", "3 to 5 km", "3-5", "kilometre"),
        ("44 mg to 50 mg", "44 mg to 50 mg", "44-50", "milligram"),
        ("between $10 and $20", "$10 and $20", "10-20", "dollar"),
        ("$10-$20", "$10-$20", "10-20", "dollar"),
        ("half an hour", "half an hour", 0.5, "hour"),
        ("half a mile", "half a mile", 0.5, "mile"),
        ("they walked a mile", "a mile", 1, "mile"),
        ("they met a week ago", "a week", 1, "week"),
        ("between the range of $90 million and $100 million", "$90 million and $100 million", "9e+07-1e+08", "dollar"),
        ("$0.02 a year ago", "$0.02", 0.02, "dollar"),
        ("$40 a barrel", "$40 a barrel", 40, "dollar per barrel"),
        ("an hour and a half", "an hour and a half", 1.5, "hour"),
        ("an hour and 45 minutes", "an hour and 45 minutes", 105, "minute"),
        ("half-hour", "half-hour", 0.5, "hour"),
        ("1m dollars", "1m dollars", 1_000_000, "dollar"),
        ("15 min and 30 s", "15 min and 30 s", 930, "second"),
        ("two years and a half", "two years and a half", 2.5, "year"),
    ],
)
def test_one_amount_of_several_words(text: str, words: str, number: str | float, unit: str) -> None:
    assert told(text) == [(words, number, unit)]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("45 and 50 km", ["kilometre", "kilometre"]),
        ("12, 15 and 20 km", ["kilometre", "kilometre", "kilometre"]),
        ("3 km and 5 people", ["kilometre", None]),
        ("It rose from 3 km to 5 km", ["kilometre", "kilometre"]),
        ("20 dollars and 30 dollars", ["dollar", "dollar"]),
        ("it cost 5 $10 notes", [None, "dollar"]),
        ("10 miles and 30 km", ["mile", "kilometre"]),
    ],
)
def test_units_of_several_amounts(text: str, units: list[str | None]) -> None:
    assert [one.unit for one in find_amounts(text, "en")] == units


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("10 in the harbour", "en"),
        ("5 in 10", "en"),
        ("at 2 pm", "en"),
        ("3m people", "en"),
        ("COP 26 met", "en"),
        ("20 second-hand boats", "en"),
        ("the 5 a day", "en"),
        ("в 2019 году", "ru"),
        ("2019年", "zh"),
        ("90年代", "zh"),
        ("twice a week", "en"),
        ("12 litri", "it"),
        ("§ 13 Nr. 2 c BGB", "de"),
        ("Ende.\n21\nc) Aus", "de"),
        ("seit 1990 um eine Regel", "de"),
        ("the 2022 second quarter", "en"),
        ("the cell $A$1", "en"),
        ("на Евро 2004", "ru"),
        ("en 2031 au sujet du port", "fr"),
        ("第 1 周", "zh"),
        ("il 1° gennaio", "it"),
        ("A Decade of Silence", "en"),
    ],
)
def test_no_unit(text: str, language: str) -> None:
    assert [one.unit for one in find_amounts(text, language) if one.unit is not None] == []


def test_a_share_of_a_thing_stays_a_share() -> None:
    (found,) = find_amounts("half of the cake", "en")
    assert (found.kind, found.unit) == (NumberKind.SHARE, None)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("about $10", Bound.ABOUT),
        ("more than 10 km", Bound.OVER),
        ("more than $10", Bound.OVER),
        ("at least €10", Bound.LEAST),
        ("less than 7 EUR", Bound.UNDER),
        ("about 7 feet 10 inches", Bound.ABOUT),
        ("between $10 and $20", Bound.EXACT),
    ],
)
def test_bounds_reach_over_currencies(text: str, bound: Bound) -> None:
    (found,) = find_amounts(text, "en")
    assert found.bound is bound


PIECES = st.sampled_from(
    ["5", "$", " ", "km", "/", "²", "-", "and", "h", "half", "an", "hour", "to", ",", "'", '"', "10", "EUR", "年", "\n"]
)
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "ar", "ru", "zh", "it", None, "en-GB"])


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), LANGUAGES)
def test_any_text(text: str, language: str | None) -> None:
    found = find_amounts(text, language)
    assert [one.span for one in found] == sorted(one.span for one in found)
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start
    for one in found:
        assert 0 <= one.span.start <= one.number.start < one.number.end <= one.span.end <= len(text)
        assert "\n\n" not in text[slice(*one.span)]
        assert one.low <= one.high
        assert one.unit is None or dimension(one.unit) is not None


@given(st.integers(2, 40))
def test_what_is_found_twice_is_found_as_often(times: int) -> None:
    text = "It is 3 km by 20 m and cost $5 an hour.\n\n"
    assert len(find_amounts(text * times, "en")) == times * len(find_amounts(text, "en"))


def test_steps_and_values_are_exact() -> None:
    (found,) = find_amounts("$4.75m", "en")
    assert (found.low, found.step) == (Fraction(4_750_000), Fraction(10_000))
