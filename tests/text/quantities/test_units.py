from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.quantities import compatible, convert, dimension, unit_name
from sicut.text.quantities.unit_measure import _table as table_of_units
from sicut.text.quantities.unit_names import MODULES, money_signs, names, unit_signs

UNITS = st.sampled_from(sorted(table_of_units()))
NUMBERS = st.fractions(-(10**9), 10**9, max_denominator=1000)


@pytest.mark.parametrize(
    ("unit", "measured"),
    [
        ("kilometre", "length"), ("square mile", "area"), ("cubic foot", "volume"), ("mile per hour", "speed"),
        ("knot", "speed"), ("dollar per hour", "money per time"), ("KWD", "money"), ("crown", "money"),
        ("percent", "share"), ("percentage point", "points"), ("gigabyte", "data"), ("fortnight", "time"),
        ("per second", "per time"), (None, None), ("nonsense", None), ("square dollar", None),
    ],
)  # fmt: skip
def test_dimension(unit: str | None, measured: str | None) -> None:
    assert dimension(unit) == measured


@pytest.mark.parametrize(
    ("value", "unit", "other", "converted"),
    [
        (10, "mile", "kilometre", "16.09344"),
        (20, "degree Celsius", "degree Fahrenheit", "68"),
        (212, "degree Fahrenheit", "degree Celsius", "100"),
        (4, "decade", "year", "40"),
        (1, "fortnight", "week", "2"),
        (36, "kilometre per hour", "metre per second", "10"),
        (1, "square kilometre", "hectare", "100"),
        (1, "cubic metre", "litre", "1000"),
        (250, "cent", "dollar", "2.5"),
        (5, "dollar", "USD", "5"),
        (5, "dollar", "EUR", None),
        (5, "USD", "AUD", None),
        (5, "kilometre", "kilogram", None),
        (5, "percent", "percentage point", None),
        (5, "dollar per hour", "EUR per hour", None),
        (5, "nonsense", "kilometre", None),
    ],
)
def test_convert(value: int, unit: str, other: str, converted: str | None) -> None:
    assert convert(Fraction(value), unit, other) == (None if converted is None else Fraction(converted))


@given(NUMBERS, UNITS, UNITS)
def test_there_and_back(value: Fraction, unit: str, other: str) -> None:
    there = convert(value, unit, other)
    assert (there is None) == (convert(value, other, unit) is None)
    if there is not None:
        assert dimension(unit) == dimension(other)
        assert convert(there, other, unit) == value


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("dollar", "USD", True), ("dollar", "AUD", True), ("crown", "CZK", True), ("crown", "EUR", False),
        ("USD", "AUD", False), ("dollar", "crown", False), ("rial", "riyal", True), ("ton", "tonne", True),
        ("degree", "degree Celsius", True), ("degree Fahrenheit", "degree Celsius", False), (None, None, True),
        (None, "kilometre", False), ("dollar per year", "dollar", True), ("dollar per year", "dollar per month", False),
        ("dollar per year", "USD per year", True), ("percent", "percentage point", False),
    ],
)  # fmt: skip
def test_compatible(one: str | None, other: str | None, may: bool) -> None:  # noqa: FBT001 - a table
    assert compatible(one, other) is compatible(other, one) is may


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        ("mile", "miles"), ("foot", "feet"), ("KWD", "KWD"), ("crown", "crowns"), ("square foot", "square feet"),
        ("dollar per hour", "dollars per hour"), ("gigahertz", "gigahertz"), ("degree Celsius", "°C"),
    ],
)  # fmt: skip
def test_names_in_messages(unit: str, name: str) -> None:
    assert unit_name(unit) == name


@pytest.mark.parametrize("language", [*MODULES, None, "it"])
def test_every_name_is_of_a_unit(language: str | None) -> None:
    known = names(language)
    units = {key for rest in known.by_first.values() for _, key in rest}
    units |= {key for rest in known.unspaced.values() for _, key in rest}
    assert units
    assert {unit for unit in units if dimension(unit) is None} == set()


def test_every_sign_is_of_a_unit() -> None:
    signs = [sign for table in (unit_signs(), money_signs()) for group in table.values() for sign in group]
    assert {sign.unit for sign in signs if dimension(sign.unit) is None} == set()
