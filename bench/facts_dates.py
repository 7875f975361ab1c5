"""Dates: those of duckling's own tests (English), read through sicut's finder.

``-v`` prints each disagreement of the even rows. Holidays and clock times are left out. A row agrees if one date covers
its text but for articles, prepositions and marks around, its first day and its precision are duckling's; for an
interval its first and last day (duckling's end is the day after; of seasons within four days, as their ends vary).
"""

import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from measure import rows
from sicut.model.value import Precision, When
from sicut.text.dates import find_dates

_VALUE = re.compile(r"(datetime\w*)(?: (?:After|Before))? (\(.*\)) (\w+)")
_DAY = re.compile(r"\((\d+), (\d+), (\d+), \d+, \d+, [\d.]+\)")
_CLOCK = re.compile(r" (?:Hour|Minute|Second)\b")
_AROUND = re.compile(r"\b(?:the|on|in|at|of|since|during|around|by|from|until|for)\b|\W", re.IGNORECASE)
_SEASON_DAYS = 4


class Expected(NamedTuple):
    """What a row expects: the first day, the last of an interval, the precision."""

    first: date
    last: date | None
    precision: str
    form: str


def figures() -> Iterator[str]:
    """The lines of the report."""
    found = [
        (number, row, expected) for number, row in enumerate(rows("duckling_en.jsonl")) if (expected := wanted(row))
    ]
    for name, half in (("even rows", 0), ("odd rows", 1)):
        judged = [(row, expected, agrees(row, expected)) for number, row, expected in found if number % 2 == half]
        for form in ("all", "absolute", "relative", "interval"):
            right = [fine for _, expected, fine in judged if form in {"all", expected.form}]
            yield f"dates, duckling, {name}, {form}: agreement {sum(right) / len(right):.3f} of {len(right)}"
        if "-v" in sys.argv and not half:
            yield from (f"  {row['text']!r}: {row['value']}" for row, _, fine in judged if not fine)


def wanted(row: Mapping[str, Any]) -> Expected | None:
    """What *row* expects; ``None`` if it is no date."""
    value = row["value"]
    if row["dimension"] not in {"time", "time-us"} or "holiday" in value.casefold() or _CLOCK.search(value):
        return None
    read = _VALUE.fullmatch(value)
    if read is None:
        return None
    days = [date(*map(int, parts)) for parts in _DAY.findall(read[2])]
    if read[1] == "datetimeInterval":
        return Expected(days[0], days[1] - timedelta(1), read[3], "interval")
    absolute = re.search(r"\d{4}|\d+[-/]\d+[-/]\d+", row["text"]) is not None
    return Expected(days[0], None, read[3], "absolute" if absolute else "relative")


def agrees(row: Mapping[str, Any], expected: Expected) -> bool:
    """Whether the finder reads *row* as expected."""
    text, today = row["text"], date.fromisoformat(row["reference_time"][:10])
    found = find_dates(text, "en-US" if row["dimension"] == "time-us" else "en", today)
    if len(found) != 1 or _AROUND.sub("", text[: found[0].span.start] + text[found[0].span.end :]):
        return False
    return _same(found[0], expected)


def _same(when: When, expected: Expected) -> bool:
    if when.first != expected.first or when.last is None:
        return False
    if expected.last is not None:
        allowed = _SEASON_DAYS if when.precision is Precision.SEASON else 0
        return abs((when.last - expected.last).days) <= allowed
    return when.precision.name == expected.precision.upper()


if __name__ == "__main__":
    print("\n".join(figures()))
