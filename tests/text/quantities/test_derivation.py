from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.span import Span
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.quantities import compatible, derived, differs_in_unit, dimension, find_amounts, same_amount, told
from sicut.text.quantities.unit_measure import _table as table_of_units


def amount(text: str) -> Amount:
    """The amount of *text*, with the bound that its first word names."""
    (found,) = find_amounts(text, "en")
    return found


@pytest.mark.parametrize(
    ("ours", "theirs", "how"),
    [
        ("180 million", "181,674,817", "rounded from 181,674,817"),
        ("about 180 million", "181,674,817", "rounded from 181,674,817"),
        ("4.7 million", "4,683,112", "rounded from 4,683,112"),
        ("over 400", "415", "rounded from 415"),
        ("over 400", "390", None),
        ("over 200", "1,000", None),
        ("less than 400", "390", "rounded from 390"),
        ("less than 400", "415", None),
        ("about 10", "11", "rounded from 11"),
        ("10", "11", None),
        ("100", "96", None),
        ("16 km", "10 miles", "converted and rounded from 10 miles"),
        ("15 km", "10 miles", None),
        ("5 km", "5,000 m", "converted from 5,000 metres"),
        ("68 °F", "20 °C", "converted from 20 °C"),
        ("40 years", "4 decades", "converted from 4 decades"),
        ("2 weeks", "14 days", "converted from 14 days"),
        ("90 minutes", "1.5 hours", "converted from 1.5 hours"),
        ("half", "50%", "converted from 50%"),
        ("half", "49.8%", "converted and rounded from 49.8%"),
        ("half", "40%", None),
        ("$20", "$19.99", "rounded from 19.99 dollars"),
        ("up to 5 km", "3 to 5 km", "one end of 3 to 5 kilometres"),
        ("at least 5 km", "3 to 5 km", None),
        ("5 km", "3 to 5 km", None),
        ("5 km", "5 kg", None),
        ("$5", "€5", None),
        ("2%", "2 percentage points", None),
        ("5", "5 km", None),
        ("12 km", "12 km", None),
    ],
)
def test_derived(ours: str, theirs: str, how: str | None) -> None:
    assert derived(amount(ours), amount(theirs)) == how


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ("12 crowns", "12 CZK", True), ("12 crowns", "€12", False), ("about 50", "50", True), ("50", "about 50", True),
        ("more than 50", "50", False), ("more than 50", "over 50", True), ("at least 50", "50", True),
        ("more than 50", "less than 50", False), ("twelve", "12", True), ("52 years", "52", True),
        ("520 years", "520", False), ("12", "12 km", False), ("12", "13", False),
    ],
)  # fmt: skip
def test_same_amount(ours: str, theirs: str, same: bool) -> None:  # noqa: FBT001 - a table
    assert same_amount(amount(ours), amount(theirs)) is same


@pytest.mark.parametrize(
    ("ours", "theirs", "differs"),
    [
        ("4.7 million crowns", "4.7 billion crowns", True), ("12 km", "12 miles", True), ("€5", "$5", True),
        ("2%", "2 percentage points", True), ("$5 million", "$5 thousand", True), ("12 km", "13 miles", False),
        ("12 km", "12 km", False), ("12 crowns", "12 CZK", False), ("12", "12 km", False), ("5", "5000", False),
    ],
)  # fmt: skip
def test_differs_in_unit(ours: str, theirs: str, differs: bool) -> None:  # noqa: FBT001 - a table
    assert differs_in_unit(amount(ours), amount(theirs)) is differs


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("10 miles", "10 miles"), ("1 mile", "1 mile"), ("$4,700,000", "4.7 million dollars"),
        ("3 to 5 km", "3 to 5 kilometres"),
        ("more than 12%", "more than 12%"), ("$0.50", "0.50 dollars"), ("1,250", "1,250"),
    ],
)  # fmt: skip
def test_told(text: str, words: str) -> None:
    assert told(amount(text)) == words


ENDS = st.one_of(st.integers(-1000, 1000).map(Fraction), st.fractions(-1000, 1000, max_denominator=100))
UNITS = st.one_of(st.none(), st.sampled_from(sorted(table_of_units())))


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    low, high = sorted((draw(ENDS), draw(ENDS))) if draw(st.booleans()) else [draw(ENDS)] * 2
    step = draw(st.sampled_from([Fraction(1, 10), Fraction(1), Fraction(1000)]))
    kind, bound = draw(st.sampled_from(NumberKind)), draw(st.sampled_from(Bound))
    return Amount(Span(0, 1), Span(0, 1), low, high, step, kind, bound, draw(UNITS))


@given(amounts(), amounts())
def test_what_is_derived_is_of_one_dimension(ours: Amount, theirs: Amount) -> None:
    if derived(ours, theirs) is not None:
        assert not same_amount(ours, theirs)
        shares = {NumberKind.SHARE, NumberKind.CARDINAL}
        assert dimension(ours.unit) == dimension(theirs.unit) or {ours.kind, theirs.kind} <= shares
        assert (
            compatible(ours.unit, theirs.unit)
            or dimension(ours.unit) == dimension(theirs.unit)
            or {ours.unit, theirs.unit} == {None, "percent"}
        )


@given(amounts())
def test_an_amount_is_itself(one: Amount) -> None:
    assert same_amount(one, one)
    assert derived(one, one) is None
    assert not differs_in_unit(one, one)
