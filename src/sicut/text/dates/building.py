"""Dates made from what a text tells of them."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum

from sicut.model.span import Span
from sicut.model.value import Precision, When

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_LEAP = 2000
_SEASONS = ((3, 20, 6, 20), (6, 21, 9, 22), (9, 23, 12, 20), (12, 21, 3, 19))


class Direction(Enum):
    """Where a date without a year lies from the text's own date, as its sentence tells."""

    PAST = -1
    UNKNOWN = 0
    COMING = 1


def month_days(year: int | None, month: int) -> int:
    """How many days a month has; February 29 where the year is not told."""
    return monthrange(_LEAP if year is None else year, month)[1]


def day(span: Span, year: int | None, month: int, number: int, weekday: int | None = None) -> When:
    """A day of the Gregorian calendar; with a ``fault`` if there is none."""
    told = When(span, Precision.DAY, year=year, month=month, day=number, weekday=weekday)
    if not 1 <= month <= len(MONTHS):
        return told._replace(fault=f"there is no month {month}")
    if not 1 <= number <= (has := month_days(year, month)):
        of_year = f" {year}" if year is not None and month == 2 and number == 29 else ""  # noqa: PLR2004
        return told._replace(fault=f"{MONTHS[month - 1]}{of_year} has {has} days")
    if year is None:
        return told
    only = date(year, month, number)
    return told._replace(first=only, last=only)


def month(span: Span, year: int | None, number: int) -> When:
    """A month."""
    told = When(span, Precision.MONTH, year=year, month=number)
    if year is None:
        return told
    return told._replace(first=date(year, number, 1), last=date(year, number, month_days(year, number)))


def months(span: Span, precision: Precision, year: int | None, first: int, count: int) -> When:
    """Some months of a year: a quarter or a half, by its first month."""
    told = When(span, precision, year=year, month=first)
    if year is None:
        return told
    last = first + count - 1
    return told._replace(first=date(year, first, 1), last=date(year, last, month_days(year, last)))


def years(span: Span, precision: Precision, first: int, count: int = 1) -> When:
    """A year, decade or century from its first year; the year alone is told."""
    told = When(span, precision, year=first)
    if not 1 <= first <= date.max.year - count:
        return told
    return told._replace(first=date(first, 1, 1), last=date(first + count - 1, 12, 31))


def season(span: Span, year: int | None, number: int) -> When:
    """Spring (1) to winter (4) of the northern half, which begins in *year*."""
    told = When(span, Precision.SEASON, year=year)
    if year is None:
        return told
    month_one, day_one, month_two, day_two = _SEASONS[number - 1]
    return told._replace(
        first=date(year, month_one, day_one), last=date(year + (number == len(_SEASONS)), month_two, day_two)
    )


def placed(
    made: Callable[[int], When], today: date | None, direction: Direction, weekday: int | None = None
) -> When | None:
    """The date that *made* makes of a year, in the year that is meant; ``None`` where it is not told."""
    if today is None:
        return None
    near = [made(today.year + by) for by in range(-6, 7) if 1 <= today.year + by < date.max.year]
    if weekday is not None:
        fitting = [one for one in near if one.first is not None and one.first.weekday() == weekday]
        return min(fitting, key=lambda one: abs((one.first or today) - today), default=None)
    if direction is Direction.COMING:
        return next((one for one in near if one.last is not None and one.last >= today), None)
    if direction is Direction.PAST:
        return next((one for one in reversed(near) if one.first is not None and one.first <= today), None)
    return None


def full_year(short: int, today: date | None) -> int:
    """The year that two digits stand for: at most ten years ahead."""
    ahead = (today.year if today else 2025) + 10
    return ahead - (ahead - short) % 100


def shifted(today: date, months_by: int) -> date:
    """The first day of the month *months_by* months from that of *today*; ``ValueError`` outside the calendar."""
    total = today.year * 12 + today.month - 1 + months_by
    return date(total // 12, total % 12 + 1, 1)


def moved(today: date, months_by: int) -> date:
    """*today* moved by months, to the last day of a shorter one."""
    first = shifted(today, months_by)
    return first + timedelta(min(today.day, month_days(first.year, first.month)) - 1)
