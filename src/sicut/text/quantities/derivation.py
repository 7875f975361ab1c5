"""How a value of a report follows from one of a source: the same, rounded, converted, or only its digits the same."""

from fractions import Fraction

from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.quantities.unit_measure import compatible, convert, dimension, unit_name

CLOSE = Fraction(15, 100)
"""How far a value may lie beyond "more than" or "nearly" one."""
ROUGH = Fraction(1, 10)
"""How far "about" a value may lie from it."""
SLIGHT = Fraction(25, 1000)
"""How far a value rounded to one or two digits may lie from the value, where nothing says that it is rounded."""
LICENSED = Fraction(3, 100)
"""How far a converted value may lie from "about" it."""
_LEAST_ROUNDED, _THOUSAND = 100, 1000
_TEN_THOUSANDS = frozenset({Fraction(10**4), Fraction(10**8), Fraction(1, 10**4), Fraction(1, 10**8)})
"""What stands between 万 and 亿."""
_OLDEST = 120
_POINT = Fraction(1, 100)
_MILLION, _BILLION, _TRILLION = 10**6, 10**9, 10**12
_ABOVE, _BELOW = frozenset({Bound.OVER, Bound.LEAST}), frozenset({Bound.UNDER, Bound.MOST})
_BOUNDS = {
    Bound.EXACT: "", Bound.ABOUT: "about ", Bound.OVER: "more than ", Bound.UNDER: "less than ",
    Bound.LEAST: "at least ", Bound.MOST: "at most ",
}  # fmt: skip


def same_amount(ours: Amount, theirs: Amount) -> bool:
    """Whether both are one value: equal numbers, units that may be the same, and bounds that allow it.

    What the report gives as exact may be "about" or "more than" that in the source; "more than 50" is not 50. Years
    and no unit may be the same, as of an age.
    """
    if (ours.low, ours.high) != (theirs.low, theirs.high):
        return False
    if not compatible(ours.unit, theirs.unit) and not _are_ages(ours, theirs):
        return False
    ranks = (ours.kind is NumberKind.ORDINAL) == (theirs.kind is NumberKind.ORDINAL)
    return ranks and _bounds_agree(ours.bound, theirs.bound)


def _are_ages(ours: Amount, theirs: Amount) -> bool:
    """Whether one is of years and the other has no unit, as an age may be told ("the mayor, 52,")."""
    units = {ours.unit, theirs.unit}
    return units == {None, "year"} and 0 < ours.low <= _OLDEST and ours.low.denominator == 1


def _bounds_agree(ours: Bound, theirs: Bound) -> bool:
    if ours in {Bound.EXACT, Bound.ABOUT} or ours is theirs:
        return True
    if ours in _ABOVE:
        return theirs in _ABOVE or (ours is Bound.LEAST and theirs in {Bound.EXACT, Bound.ABOUT})
    return theirs in _BELOW or (ours is Bound.MOST and theirs in {Bound.EXACT, Bound.ABOUT})


def derived(ours: Amount, theirs: Amount) -> str | None:
    """How *ours* follows from *theirs*, in a phrase for a message ("rounded from 181,674,817"); ``None`` if not.

    A value may be rounded, converted into another unit, or both, and a share be told as percentages. What is the same
    as it stands (:func:`same_amount`) is not derived.
    """
    if ours.kind is NumberKind.ORDINAL or theirs.kind is NumberKind.ORDINAL:
        return None
    if NumberKind.LABEL in {ours.kind, theirs.kind} or same_amount(ours, theirs):
        return None
    brought, is_converted = _brought(ours, theirs)
    if brought is None:
        return None
    how = _follows(ours, brought, is_converted=is_converted)
    return None if how is None else f"{how} {told(theirs)}"


def _brought(ours: Amount, theirs: Amount) -> tuple[Amount | None, bool]:
    """*theirs* in the unit of *ours*, and whether it had to be converted."""
    if compatible(ours.unit, theirs.unit):
        return theirs, False
    if _is_share(ours) and _is_share(theirs):
        factor = Fraction(100 if ours.unit == "percent" else Fraction(1, 100))
        return _scaled(theirs, factor), True
    if ours.unit is None or theirs.unit is None:
        return None, False
    ends = [convert(each, theirs.unit, ours.unit) for each in (theirs.low, theirs.high)]
    low, high = ends
    if low is None or high is None:
        return None, False
    is_money = dimension(ours.unit) == "money"
    return theirs._replace(low=low, high=high, step=_step(theirs, ours.unit)), not is_money or low != theirs.low


def _is_share(amount: Amount) -> bool:
    return amount.unit == "percent" or (amount.unit is None and amount.kind is NumberKind.SHARE)


def _scaled(amount: Amount, factor: Fraction) -> Amount:
    return amount._replace(low=amount.low * factor, high=amount.high * factor, step=amount.step * factor)


def _step(theirs: Amount, unit: str) -> Fraction:
    ends = convert(theirs.low + theirs.step, theirs.unit or "", unit), convert(theirs.low, theirs.unit or "", unit)
    return abs(ends[0] - ends[1]) if ends[0] is not None and ends[1] is not None else theirs.step


def _follows(ours: Amount, theirs: Amount, *, is_converted: bool) -> str | None:
    """What makes *theirs*, in the same unit, *ours*: a word or two; ``None`` if it does not follow."""
    converted = "converted" if is_converted else ""
    if (ours.low, ours.high) == (theirs.low, theirs.high):
        return "converted from" if converted and _bounds_agree(ours.bound, theirs.bound) else None
    if ours.low == ours.high and theirs.low != theirs.high:
        return _end_of(ours, theirs, converted)
    if ours.low != ours.high and theirs.low == theirs.high:
        is_inside = ours.low <= theirs.low <= ours.high and ours.bound is Bound.ABOUT
        return "a range around" if is_inside and not converted else None
    ends = ((ours.low, theirs.low), (ours.high, theirs.high))
    share = _is_share(ours) and is_converted
    if not all(_rounds(ours, mine, theirs, value, is_share=share, is_converted=is_converted) for mine, value in ends):
        return None
    return "converted and rounded from" if converted else "rounded from"


def _end_of(ours: Amount, theirs: Amount, converted: str) -> str | None:
    """Whether *ours* tells one end of a range ("up to 5", of 3 to 5)."""
    end = theirs.low if ours.bound in _ABOVE else theirs.high
    return "one end of" if ours.bound in {Bound.LEAST, Bound.MOST} and ours.low == end and not converted else None


def _rounds(
    ours: Amount, mine: Fraction, theirs: Amount, value: Fraction, *, is_share: bool, is_converted: bool
) -> bool:
    """Whether *mine* is what *value* is rounded to, in the direction that the bound of *ours* tells."""
    if mine == value:
        return _bounds_agree(ours.bound, theirs.bound)
    if (mine < 0) != (value < 0) or mine == 0:
        return False
    distance, size = abs(value - mine), abs(mine)
    if ours.bound in _ABOVE:
        return (
            value > mine and theirs.bound not in _BELOW and _is_close(distance, size, ours, is_converted=is_converted)
        )
    if ours.bound in _BELOW:
        return (
            value < mine and theirs.bound not in _ABOVE and _is_close(distance, size, ours, is_converted=is_converted)
        )
    if is_share and distance <= (1 if ours.unit == "percent" else _POINT):
        return True
    if ours.bound is Bound.ABOUT:
        near = is_converted and (distance > LICENSED * size and 2 * distance > ours.step)
        return (distance <= ROUGH * size and not near) or _rounded(ours, mine, theirs, value)
    return _rounded(ours, mine, theirs, value)


def _is_close(distance: Fraction, size: Fraction, ours: Amount, *, is_converted: bool) -> bool:
    """Whether "more than" says it well enough: of weeks for days, anything less than one more."""
    return distance <= CLOSE * size or (is_converted and distance < min(ours.step, size / 2))


def _rounded(ours: Amount, mine: Fraction, theirs: Amount, value: Fraction) -> bool:
    """Whether *mine* is *value* to the last digit that it is written with, or to two digits and nearly the same."""
    distance = abs(value - mine)
    if theirs.step < ours.step or theirs.unit != ours.unit:
        if 2 * distance <= ours.step and 2 * distance <= abs(mine) * ROUGH:
            return True
        if ours.step > 1 and distance < ours.step and abs(mine) < abs(value) and distance <= SLIGHT * abs(mine):
            return True
    grain = _grain(mine)
    return (
        abs(mine) >= _LEAST_ROUNDED
        and 2 * distance <= grain
        and distance <= SLIGHT * abs(mine)
        and _is_finer(value, grain)
    )


def _grain(value: Fraction) -> Fraction:
    """The unit of the last digit of *value* that is not nought, if it has at most two; else 0."""
    grain = Fraction(1)
    if value.denominator != 1:
        return Fraction(0)
    while value % (grain * 10) == 0:
        grain *= 10
    return grain if grain > 1 and abs(value) < grain * 100 else Fraction(0)


def _is_finer(value: Fraction, grain: Fraction) -> bool:
    return value % grain != 0


def differs_in_unit(ours: Amount, theirs: Amount) -> bool:
    """Whether both have the same digits, but another magnitude, unit or currency ("4.7 million", "4.7 billion")."""
    if ours.kind is NumberKind.ORDINAL or theirs.kind is NumberKind.ORDINAL or same_amount(ours, theirs):
        return False
    if (ours.low, ours.high) == (theirs.low, theirs.high):
        return None not in {ours.unit, theirs.unit} and not compatible(ours.unit, theirs.unit)
    if 0 in {ours.low, ours.high, theirs.low, theirs.high}:
        return False
    ratios = {theirs.low / ours.low, theirs.high / ours.high}
    both_measured = (ours.unit is None) == (theirs.unit is None)
    return (
        both_measured
        and len(ratios) == 1
        and _is_of_thousands(ratios.pop())
        and max(ours.step, theirs.step) >= _THOUSAND
    )


def _is_of_thousands(ratio: Fraction) -> bool:
    return (
        any(ratio in {Fraction(1000**power), Fraction(1, 1000**power)} for power in (1, 2, 3))
        or ratio in _TEN_THOUSANDS
    )


def told(amount: Amount) -> str:
    """An amount in words and digits for a message: "10 miles", "about 4.7 million crowns", "3 to 5 km"."""
    is_money = dimension(amount.unit) == "money"
    numbers = [_number(each, is_money=is_money) for each in (amount.low, amount.high)]
    ends = " to ".join(numbers[: 1 if amount.low == amount.high else 2])
    if amount.unit is None:
        return _BOUNDS[amount.bound] + ends
    if amount.unit == "percent":
        return f"{_BOUNDS[amount.bound]}{ends}%"
    name = unit_name(amount.unit)
    is_one = amount.low == amount.high == 1 and name == f"{amount.unit}s"
    return f"{_BOUNDS[amount.bound]}{ends} {amount.unit if is_one else name}"


def _number(value: Fraction, *, is_money: bool) -> str:
    for size, name in ((_TRILLION, " trillion"), (_BILLION, " billion"), (_MILLION, " million")):
        if abs(value) >= size and (value * 1000 / size).denominator == 1:
            return _digits(value / size) + name
    return f"{float(value):,.2f}" if is_money and value.denominator != 1 else _digits(value)


def _digits(value: Fraction) -> str:
    """Digits, with at most four decimals; a simple fraction as one."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    if value.denominator in {2, 3, 4, 8} and abs(value) < 1:
        return f"{value.numerator}/{value.denominator}"
    whole, rest = divmod(round(abs(value) * 10_000), 10_000)
    decimals = f"{rest:04d}".rstrip("0")
    return f"{'-' if value < 0 else ''}{whole:,}" + (f".{decimals}" if decimals else "")
