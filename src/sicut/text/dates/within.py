"""Days counted within a month or named by their number alone: the first Tuesday in October, the 24th."""

from datetime import date, timedelta

from sicut.model.value import Precision, When
from sicut.text.dates.building import Direction, day, month, month_days, placed, shifted
from sicut.text.dates.reading import Found, Reading
from sicut.text.dates.relative import relative_date, unit_of
from sicut.text.fold import letters, listed

_WEEK = 7
_WEEKS = listed("weeks wks wochen semaines semanas недель أسابيع")


def _of_month(r: Reading, found: Found) -> tuple[int | None, int | None]:
    """The month that "in October 2031" or "of next month" names, its year if it is told or follows."""
    if found.start("m") >= 0:
        number, year = r.told(found, "m"), r.year(found)
        if year is None:
            meant = placed(lambda one: month(r.span(found), one, number), r.today, r.direction(found))
            year = meant.first.year if meant is not None and meant.first is not None else None
        return year, number
    if unit_of(r, found, "of") != "month" or (found["r"] == "r" and not r.alone(found)):
        return None, None
    if r.today is None:
        return None, 0
    first = shifted(r.today, r.told(found, "r"))
    return first.year, first.month


def nth_of_month(r: Reading, found: Found) -> When | None:
    """First Tuesday in October, last week of September 2014, fifth last day of May."""
    year, number = _of_month(r, found)
    if number is None:
        return None
    weekday = r.value(found, "w")
    unit = "" if weekday is not None else unit_of(r, found)
    if unit not in {"", "day", "week"} or (found.start("l") >= 0 and r.told(found, "l") != -1):
        return None
    nth = r.value(found, "n") or 1
    relative = found.start("m") < 0
    told = When(r.span(found), Precision.WEEK if unit == "week" else Precision.DAY, weekday=weekday, relative=relative)
    if not year or not number:
        return told._replace(month=number or None)
    told = told._replace(year=None if relative else r.year(found), month=None if relative else number)
    day_of = _day_of(year, number, weekday, unit, nth, behind=found.start("l") >= 0)
    if day_of is None:
        return told._replace(fault="that month has no such day") if unit != "week" else None
    return told._replace(first=day_of, last=day_of + timedelta(_WEEK - 1 if unit == "week" else 0))


def _day_of(year: int, number: int, weekday: int | None, unit: str, nth: int, *, behind: bool) -> date | None:
    """The first day of the *nth* day, week or weekday of a month, counted from its end if *behind*."""
    every = [date(year, number, one) for one in range(1, month_days(year, number) + 1)]
    wanted = 0 if unit == "week" else weekday
    if behind and unit == "week":
        every = every[: len(every) - _WEEK + 1]
    fitting = [one for one in every if wanted is None or one.weekday() == wanted]
    if nth > len(fitting):
        return None
    return fitting[-nth] if behind else fitting[nth - 1]


def day_of_month(r: Reading, found: Found) -> When | None:
    """20th of next month."""
    year, number = _of_month(r, found)
    if number is None:
        return None
    made = day(r.span(found), year, number, r.told(found, "d")) if number else relative_date(r, found, Precision.DAY)
    return made._replace(relative=True, year=None, month=None, day=r.told(found, "d"))


def in_year(r: Reading, found: Found) -> When | None:
    """14 March last year, March of next year."""
    by = r.value(found, "r") if found.start("r") >= 0 else r.value(found, "r2")
    number, of_month = r.told(found, "m"), r.value(found, "d")
    span, year = r.span(found), None if r.today is None or by is None else r.today.year + by
    made = month(span, year, number) if of_month is None else day(span, year, number, of_month)
    return made._replace(year=None, relative=True)


def day_alone(r: Reading, found: Found) -> When | None:
    """The 24th."""
    if found["w"] is None and not (r.alone(found) or found["h"] is not None):
        return None
    number, direction = r.told(found, "d"), r.direction(found)
    told = relative_date(r, found, Precision.DAY)._replace(day=number, weekday=r.value(found, "w"))
    if r.today is None or (direction is Direction.UNKNOWN and told.weekday is None):
        return told
    today = r.today
    near = [shifted(today, by) for by in range(-6, 7)]
    days = [one.replace(day=number) for one in near if number <= month_days(one.year, one.month)]
    if told.weekday is not None:
        meant = [one for one in days if one.weekday() == told.weekday]
        only = min(meant, key=lambda one: abs(one - today), default=None)
    elif direction is Direction.COMING:
        only = next((one for one in days if one >= r.today), None)
    else:
        only = next((one for one in reversed(days) if one <= r.today), None)
    return told._replace(first=only, last=only)


def week_of(r: Reading, found: Found) -> When | None:
    """The week of October 7th; not “ten weeks from 7 October”."""
    if unit_of(r, found) != "week" or letters(r.text[slice(*r.span(found, "u"))]) in _WEEKS:
        return None
    year, number, of_month = r.year(found), r.told(found, "m"), r.told(found, "d")
    told = day(r.span(found), year, number, of_month)
    if year is None:
        meant = placed(lambda one: day(told.span, one, number, of_month), r.today, r.direction(found))
        told = told._replace(first=None if meant is None else meant.first)
    if told.first is None or told.fault:
        return told._replace(precision=Precision.WEEK)
    first = told.first - timedelta((told.first.weekday() + 1) % _WEEK - 1)  # a week named by its Sunday begins there
    return told._replace(
        precision=Precision.WEEK, day=None, month=None, year=None, first=first, last=first + timedelta(_WEEK - 1)
    )
