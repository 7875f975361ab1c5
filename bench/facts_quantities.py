"""Numbers with units: the values and units that the tests of quantulum3 and duckling expect, against sicut's.

``-v`` prints each disagreement, ``--even`` and ``--odd`` measure every other row. A row of duckling agrees when an
amount of its text has the value, in its unit or one that converts to it, and the bound; a quantity of quantulum3 when
an amount that overlaps its words does (a mean for a range). Agreement is told by dimension.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from measure import rows
from sicut.model.value import Amount, Bound
from sicut.text.quantities import compatible, convert, dimension, find_amounts

UNITS: Mapping[str, str | None] = {
    "dimensionless": None, "Unnamed": None, "percentage": "percent", "degree celsius": "degree Celsius",
    "degree fahrenheit": "degree Fahrenheit", "euro": "EUR", "Dollar": "dollar", "Pound": "pound", "Cent": "cent",
    "Bitcoin": "BTC", "pound-mass": "pound mass", "inverse second": "per second", "year": "year", "M": "metre",
    "yen": "JPY", "Rupee": "rupee", "metre per second squared": "metre per square second", "pound": "pound mass",
    "pound sterling": "GBP", "centimetre": "centimetre", "Gram": "gram", "penny": "penny", "degree angle": "degree",
}  # fmt: skip
OF_MASS = {"Pound": "pound mass", "Ounce": "ounce", "Cup": "cup", "Tablespoon": "tablespoon", "Teaspoon": "teaspoon"}
DUCKLING = frozenset({"money", "quantity", "duration", "distance"})
OVERS, UNDERS = {Bound.OVER, Bound.LEAST}, {Bound.UNDER, Bound.MOST}
NEARLY = Fraction(1, 10_000)


def figures() -> Iterator[str]:
    """The lines of the report."""
    for name, judge in (("quantities_quantulum3", quantulum), ("duckling_en", duckling)):
        parts: dict[str, list[str]] = defaultdict(list)
        for at, row in enumerate(rows(f"{name}.jsonl")):
            if at % 2 not in halves():
                continue
            for kind, wrong in judge(row):
                parts[kind].append(wrong)
        for kind, found in sorted(parts.items()):
            lines = [each for each in found if each]
            yield f"{name}, {kind}: agreement {1 - len(lines) / len(found):.3f} of {len(found)}"
            if "-v" in sys.argv:
                yield from (f"  {line}" for line in lines)


def halves() -> frozenset[int]:
    """The remainders of the rows to measure."""
    chosen = {flag for flag in ("--even", "--odd") if flag in sys.argv}
    return frozenset({0, 1} if len(chosen) != 1 else {0} if "--even" in chosen else {1})


def quantulum(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The kind of each quantity of a row, and what is wrong with it."""
    found, at = find_amounts(row["text"], "en"), 0
    for each in row["quantities"]:
        start = row["text"].find(each["surface"], at)
        end = start + len(each["surface"])
        unit = UNITS.get(each["unit"], each["unit"])
        near = [one for one in found if one.span.start < end and start < one.span.end]
        agrees = any(_is(one, Fraction(str(each["value"])), None, unit) for one in near)
        at = end
        yield (
            dimension(unit) or "number",
            "" if agrees else f"{row['text']!r}: {each['value']} {unit}, not {_told(near)}",
        )


def duckling(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The kind of a row, and what is wrong with it."""
    if row["dimension"] not in DUCKLING or row["negative"]:
        return
    found = find_amounts(row["text"], "en")
    bound, low, high, unit = _expected(row["dimension"], row["value"])
    agrees = any(_is(one, low, high, unit) and _bound_is(one, bound) for one in found)
    yield row["dimension"], "" if agrees else f"{row['text']!r}: {row['value']}, not {_told(found)}"


def _expected(kind: str, value: str) -> tuple[str, Fraction, Fraction | None, str | None]:
    """The bound, the ends and the unit that a value of duckling tells."""
    if kind == "duration":
        _, number, unit = value.split()
        return "simple", Fraction(number), None, unit.lower()
    bound, unit, rest = value.split(" ", 2)
    if rest.startswith("("):
        low, high = rest[1 : rest.index(")")].replace(" ", "").split(",")
        return bound, Fraction(low), Fraction(high), _unit(kind, unit)
    return bound, Fraction(rest.split()[0]), None, _unit(kind, unit)


def _unit(kind: str, unit: str) -> str | None:
    if kind == "quantity" and unit in OF_MASS:
        return OF_MASS[unit]
    return UNITS.get(unit, unit if unit.isupper() else unit.lower())


def _is(found: Amount, low: Fraction, high: Fraction | None, unit: str | None) -> bool:
    """Whether *found* is from *low* to *high*, or *low*, or a range with that in the middle."""
    ends = [_in_unit(each, found.unit, unit) for each in (found.low, found.high)]
    if None in ends:
        return False
    first, last = (each or Fraction(0) for each in ends)
    if high is not None:
        return _same(first, low) and _same(last, high)
    return _same((first + last) / 2, low)


def _in_unit(value: Fraction, unit: str | None, other: str | None) -> Fraction | None:
    if unit == other or (compatible(unit, other) and dimension(unit) == dimension(other)):
        return value
    return None if unit is None or other is None else convert(value, unit, other)


def _same(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= NEARLY * max(abs(one), abs(other))


def _bound_is(found: Amount, bound: str) -> bool:
    if bound == "under":
        return found.bound in UNDERS
    return bound != "above" or found.bound in OVERS


def _told(found: Any) -> str:
    return "; ".join(f"{float(one.low):g}..{float(one.high):g} {one.unit} {one.bound}" for one in found) or "nothing"


if __name__ == "__main__":
    for line in figures():
        print(line)
