"""The same length, weight or the like told in two units: "10 miles (16 km)"."""

from collections.abc import Iterator
from fractions import Fraction

from sicut.claims.facts.outline import A, Found, Outline, wrong
from sicut.model.value import Amount
from sicut.text.pattern import pattern
from sicut.text.quantities import convert, dimension, unit_name
from sicut.text.quantities.margins import is_plain, written

_PAIR = pattern(
    rf"(?P<one>{A})(?:\s[^\W\d_]+)?\s?[(（\[]\s?(?:about\s|approx\.\s|ca\.\s|=\s|≈\s|or\s"
    rf"|around\s)?(?P<two>{A})\s?[)）\]]"
)
_UNCONVERTED = frozenset({None, "money", "share", "points", "time", "data", "amount"})
_LICENSED = Fraction(4, 100)


def conversions(outline: Outline) -> Iterator[Found]:
    """The values in brackets that are not what stands before them in another unit."""
    for found in _PAIR().finditer(outline.text):
        one, other = outline.amount(found["one"]), outline.amount(found["two"])
        if not (is_plain(one) and is_plain(other)) or one.unit is None or other.unit is None or one.unit == other.unit:
            continue
        if dimension(one.unit) != dimension(other.unit) or dimension(one.unit) in _UNCONVERTED:
            continue
        ends = [convert(end, one.unit, other.unit) for end in _rounded(one)]
        exact = convert(one.low, one.unit, other.unit)
        if exact is None or None in ends:
            continue
        low, high = _rounded(other)
        slack = abs(exact) * _LICENSED
        known = [end for end in ends if end is not None]
        if high < min(known) - slack or low > max(known) + slack:
            text = f"{written(one.low)} {unit_name(one.unit)} is {_short(exact)} {unit_name(other.unit)}"
            yield wrong(other, text, (one,))


def _rounded(amount: Amount) -> tuple[Fraction, Fraction]:
    """What may have been rounded to *amount*; zeros at its end count as rounded, to a tenth of it at most."""
    step, ten = amount.step, 10
    while amount.low and step >= 1 and amount.low % (step * ten) == 0:
        step *= ten
    step = max(amount.step, min(step, abs(amount.low) / ten))
    return amount.low - step / 2, amount.low + step / 2


def _short(number: Fraction) -> str:
    whole = 20
    return written(Fraction(round(number))) if abs(number) >= whole else written(Fraction(round(number * 10), 10))
