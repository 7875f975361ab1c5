"""How far a number may lie from what it should be: numbers are rounded, and "about" is licensed."""

from fractions import Fraction
from typing import NamedTuple

from sicut.model.value import Amount, Bound, NumberKind

_ROUGH = Fraction(15, 100)
_HALF = Fraction(1, 2)


class Range(NamedTuple):
    """All that a number may be."""

    low: Fraction
    high: Fraction

    def widened(self, by: Fraction) -> "Range":
        """The same, *by* wider at both ends."""
        return Range(self.low - by, self.high + by)

    def meets(self, other: "Range") -> bool:
        """Whether both have a number in common."""
        return self.low <= other.high and other.low <= self.high


def is_plain(amount: Amount) -> bool:
    """Whether it is one number that counts or measures."""
    return amount.low == amount.high and amount.kind is NumberKind.CARDINAL


def is_count(amount: Amount) -> bool:
    """Whether it counts things: whole, and not measured."""
    return is_plain(amount) and amount.unit is None and amount.low.denominator == 1 and amount.step <= 1


def range_of(amount: Amount) -> Range:
    """What *amount* may be, by the last digit written and by "about", "more than", "nearly"."""
    low, high = amount.low, amount.high
    if not (is_count(amount) and amount.bound is Bound.EXACT):
        by = Fraction(0) if amount.kind is NumberKind.SHARE else amount.step * _HALF
        low, high = low - by, high + by
    if amount.bound in {Bound.ABOUT, Bound.UNDER, Bound.MOST}:
        low -= abs(low) * _ROUGH
    if amount.bound in {Bound.ABOUT, Bound.OVER, Bound.LEAST}:
        high += abs(high) * _ROUGH
    return Range(low, high)


def written(number: Fraction) -> str:
    """*number* in digits, with at most two decimals."""
    if number.denominator == 1:
        return f"{int(number):,}"
    return f"{float(number):,.2f}".rstrip("0").rstrip(".")
