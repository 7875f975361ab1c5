"""Numbers that follow from several others."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.span import Span
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.quantities.sums import MOST, derive


def _amount(number: str) -> Amount:
    """An amount as "40", "4.7" or "25 percent"."""
    digits, _, unit = number.partition(" ")
    bound = Bound.ABOUT if digits.startswith("~") else Bound.EXACT
    digits = digits.lstrip("~")
    kind = NumberKind.SHARE if "/" in digits else NumberKind.CARDINAL
    value, step = Fraction(digits), Fraction(1, 10 ** len(digits.partition(".")[2]))
    span = Span(0, 1)
    return Amount(span, span, value, value, step, kind, bound, unit or None)


FOLLOWS = [
    ("13", "11, 2", "11 + 2"),
    ("2", "1, 1", "1 + 1"),
    ("28", "40, 12", "40 − 12"),
    ("23", "11, 2, 10", "11 + 2 + 10"),
    ("29", "11, 2, 10, 6", "11 + 2 + 10 + 6"),
    ("35", "11, 2, 10, 6, 6", "11 + 2 + 10 + 6 + 6"),
    ("310", "100, 7, 200, 10", "100 + 200 + 10"),
    ("25 percent", "10, 40", "10 of 40 is 25 %"),
    ("39 percent", "7, 18", "7 of 18 is 38.9 %"),
    ("75 percent", "40, 70", "from 40 to 70 is 75 %"),
    ("1/2", "20, 40", "20 of 40"),
    ("1/3", "133, 400", "133 of 400"),
    ("7 percentage point", "40 percent, 33 percent", "40 − 33"),
    ("10.9 EUR", "4.7 EUR, 6.2 EUR", "4.7 + 6.2"),
    ("100", "25 percent, 401", "25 % of 401"),
    ("120", "3, 40", "3 × 40"),
]


@pytest.mark.parametrize(("ours", "theirs", "text"), FOLLOWS)
def test_what_follows(ours: str, theirs: str, text: str) -> None:
    found = derive(_amount(ours), [_amount(each) for each in theirs.split(", ")])
    assert found is not None
    assert found.text == text


STRANGE = [
    ("13", "11, 3"),
    ("2", "40, 38"),
    ("13", "11 EUR, 2"),
    ("13 EUR", "11, 2"),
    ("8", "20, 5, 12"),
    ("30 percent", "10, 40"),
    ("25 percent", "10, 7, 40"),
    ("1/2", "15, 40"),
    ("13", "~11, 2"),
    ("13", "13"),
    ("13", ""),
]


@pytest.mark.parametrize(("ours", "theirs"), STRANGE)
def test_what_does_not_follow(ours: str, theirs: str) -> None:
    assert derive(_amount(ours), [_amount(each) for each in theirs.split(", ") if each]) is None


_AMOUNTS = st.builds(
    "{}{}".format, st.integers(0, 10**6), st.sampled_from(["", " percent", " EUR", " percentage point"])
).map(_amount)


@given(_AMOUNTS, st.lists(_AMOUNTS, max_size=40))
def test_the_parts_are_among_the_first_and_differ(ours: Amount, theirs: list[Amount]) -> None:
    found = derive(ours, theirs)
    assert found == derive(ours, theirs)
    if found is not None:
        assert len(set(found.parts)) == len(found.parts) >= 2
        assert all(part < min(MOST, len(theirs)) for part in found.parts)
