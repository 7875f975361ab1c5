"""Dates that count from the text's own: last Tuesday, in two weeks, the first Tuesday in October."""

from datetime import date, timedelta

from sicut.model.value import Precision, When
from sicut.text.dates.building import Direction, month, moved, season, shifted
from sicut.text.dates.parts import part_of
from sicut.text.dates.reading import Found, Reading

_WEEK = 7
_PRECISIONS = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "half": Precision.HALF,
    "year": Precision.YEAR,
    "weekend": Precision.DAY,
}
_UNITS = {
    "U1": "day",
    "U2": "week",
    "U3": "month",
    "U14": "fortnight",
    "J0": "year",
    "Q0": "quarter",
    "H0": "half",
    "E0": "weekend",
}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_EVERY = frozenset("every each jeden jede jedes chaque cada каждый каждую каждое كل".split())


def unit_of(r: Reading, found: Found, group: str = "u") -> str:
    """The unit that a group names; "" for one that is none of these."""
    return _UNITS.get(f"{found[group]}{r.told(found, group)}", "")


def relative_date(
    r: Reading, found: Found, precision: Precision, first: date | None = None, last: date | None = None
) -> When:
    """A date that counts from the text's own, one day where *last* is left out."""
    return When(r.span(found), precision, first=first, last=last if last is not None else first, relative=True)


def cycle(today: date, unit: str, by: int) -> tuple[date, date]:
    """The first and last day of the *by*-th unit from the one that holds *today*."""
    monday = today - timedelta(today.weekday())
    if unit == "day":
        return today + timedelta(by), today + timedelta(by)
    if unit in {"week", "fortnight"}:
        first = monday + timedelta(_WEEK * by)
        return first, first + timedelta(_WEEK - 1)
    if unit == "weekend":
        first = monday + timedelta(_WEEK * by + 5)
        return first, first + timedelta(1)
    count = _MONTHS[unit]
    first = shifted(today, count * by - (today.month - 1) % count)
    return first, shifted(first, count) - timedelta(1)


def nth_unit(r: Reading, found: Found) -> When | None:
    """Last week, this month, next year; in Romance languages and Arabic the adjective stands behind."""
    unit, by = unit_of(r, found), r.told(found, "r")
    alone = r.alone(found)
    if (found["r"] == "r" or (unit == "day" and by)) and not alone:
        return None
    english = r.language in {None, "en"} and found["r"] == "R" and by and r.codes[found.start() - 2] == "h"
    if (english and not alone) or unit not in _PRECISIONS:
        return None
    days = cycle(r.today, unit, by) if r.today else ()
    return relative_date(r, found, _PRECISIONS[unit], *days)


def season_near(r: Reading, found: Found) -> When | None:
    """Last summer, this spring."""
    by, number = r.told(found, "r"), r.told(found, "s")
    if r.today is None:
        return relative_date(r, found, Precision.SEASON)
    near = [season(r.span(found), r.today.year + shift, number) for shift in range(-2, 3)]
    if by < 0:
        meant = [one for one in near if one.last is not None and one.last < r.today][-1]
    elif by > 0:
        meant = next(one for one in near if one.first is not None and one.first > r.today)
    else:
        meant = next(one for one in near if one.last is not None and one.last >= r.today)
    return meant._replace(year=None, relative=True)


def any_season(r: Reading, found: Found) -> When | None:
    """Last season: of the year."""
    by = r.told(found, "r")
    if not r.alone(found):
        return None
    if r.today is None:
        return relative_date(r, found, Precision.SEASON)
    near = [season(r.span(found), r.today.year + shift, number) for shift in (-1, 0, 1) for number in (1, 2, 3, 4)]
    near.sort(key=lambda one: one.first or date.min)
    at = max(place for place, one in enumerate(near) if one.first is not None and one.first <= r.today)
    return near[at + by]._replace(year=None, relative=True)


def weekday_alone(r: Reading, found: Found) -> When | None:
    """Tuesday, last Tuesday, next Tuesday."""
    weekday, by = r.told(found, "w"), r.value(found, "r")
    told = relative_date(r, found, Precision.DAY)._replace(weekday=weekday)
    if by is None:
        if not _bare(r, found):
            return None
        direction = r.direction(found)
        if direction is Direction.UNKNOWN:
            return told
        by = direction.value if not r.alone(found) else 1
    elif found["r"] == "r":
        return None
    if r.today is None:
        return told
    ahead = (weekday - r.today.weekday()) % _WEEK
    if by > 0:
        shift = ahead or (_WEEK if found.start("r") >= 0 or r.alone(found) else 0)
    elif by < 0:
        shift = ahead - _WEEK if ahead or r.value(found, "r") is not None else 0
    else:
        shift = weekday - r.today.weekday()
    only = r.today + timedelta(shift)
    return told._replace(first=only, last=only)


def _bare(r: Reading, found: Found) -> bool:
    """Whether a weekday alone names a day, not a habit ("on Mondays", "every Monday")."""
    start, end = r.starts[found.start("w")], r.ends[found.start("w")]
    if found["w"] == "w" and (not r.alone(found) or r.codes[found.start() - 2] == "h"):
        return False
    before = r.text[max(0, start - 12) : start].split()
    if before and before[-1].lower() in _EVERY:
        return False
    return r.text[end - 4 : end].lower() != "days"


def weekday_of_week(r: Reading, found: Found) -> When | None:
    """Wednesday of next week."""
    told = relative_date(r, found, Precision.DAY)._replace(weekday=r.told(found, "w"))
    if unit_of(r, found) != "week" or (found["r"] == "r" and not r.alone(found)):
        return None
    if r.today is None:
        return told
    only = cycle(r.today, "week", r.told(found, "r"))[0] + timedelta(r.told(found, "w"))
    return told._replace(first=only, last=only)


def after_next(r: Reading, found: Found) -> When | None:
    """Wednesday after next."""
    told = relative_date(r, found, Precision.DAY)._replace(weekday=r.told(found, "w"))
    if r.told(found, "r") != 1 or r.today is None:
        return told if r.told(found, "r") == 1 else None
    ahead = (r.told(found, "w") - r.today.weekday()) % _WEEK or _WEEK
    only = r.today + timedelta(ahead + _WEEK)
    return told._replace(first=only, last=only)


def month_near(r: Reading, found: Found) -> When | None:
    """Last March."""
    by, number = r.told(found, "r"), r.told(found, "m")
    if found["r"] == "r":
        return None
    told = relative_date(r, found, Precision.MONTH)._replace(month=number)
    if r.today is None:
        return told
    passed = number < r.today.month
    year = r.today.year + (passed if by > 0 else -(not passed) if by < 0 else 0)
    if by > 0 and number == r.today.month:
        year += 1
    meant = month(told.span, year, number)
    return told._replace(first=meant.first, last=meant.last)


def day_word(r: Reading, found: Found) -> When | None:
    """Today, yesterday."""
    only = r.today + timedelta(r.told(found, "t")) if r.today else None
    return relative_date(r, found, Precision.DAY, only)


def away(r: Reading, found: Found) -> When | None:
    """Three days ago, in two weeks: to the day if it counts days, else about then."""
    unit, count = unit_of(r, found), r.told(found, "n")
    by = r.value(found, "a") if found.start("a") >= 0 else 1
    alone = r.alone(found)
    if unit not in {"day", "week", "month", "year", "fortnight"} or count > 400 or by is None:  # noqa: PLR2004
        return None
    if by > 0 and found[0][0] in "iB" and not alone and r.direction(found) is not Direction.COMING:
        return None
    if by < 0 and found[0][0] == "B" and r.language == "ar" and count < 1:
        return None
    shift = count * by
    return _moved(r, found, unit, shift, exact=alone)


def _moved(r: Reading, found: Found, unit: str, shift: int, *, exact: bool) -> When:
    told = relative_date(r, found, Precision.DAY)
    return moved_by(told, r.today, unit, shift, exact=exact)


def moved_by(told: When, today: date | None, unit: str, shift: int, *, exact: bool = False) -> When:
    """*told*, so many days, weeks, months or years from *today*; not *exact*: about then, if it does not count days."""
    days = {"day": 1, "week": _WEEK, "fortnight": 2 * _WEEK}.get(unit)
    told = told._replace(precision=Precision.DAY if days == 1 else Precision.WEEK if days else _PRECISIONS[unit])
    if today is None:
        return told
    try:
        there = today + timedelta(days * shift) if days else moved(today, _MONTHS[unit] * shift)
        if exact and unit == "year":
            last = shifted(there, 1) - timedelta(1)
            return told._replace(precision=Precision.MONTH, first=there.replace(day=1), last=last)
        slack = timedelta(0 if exact or days == 1 else {"month": 15, "year": 183}.get(unit, 3))
        return told._replace(
            precision=Precision.DAY if exact else told.precision, first=there - slack, last=there + slack
        )
    except (ValueError, OverflowError):
        return told


def weekdays_away(r: Reading, found: Found) -> When | None:
    """Three Fridays from now."""
    told = relative_date(r, found, Precision.DAY)._replace(weekday=r.told(found, "w"))
    if r.today is None:
        return told
    count, by = r.told(found, "n"), r.told(found, "a")
    ahead = (r.told(found, "w") - r.today.weekday()) % _WEEK
    shift = (ahead or _WEEK) + _WEEK * (count - 1) if by > 0 else (ahead - _WEEK) - _WEEK * (count - 1)
    only = r.today + timedelta(shift)
    return told._replace(first=only, last=only)


def some_units(r: Reading, found: Found) -> When | None:
    """The last two days, the next three months; entries "upcoming two quarters" mean the second."""
    unit, count, by = unit_of(r, found), r.told(found, "n"), r.told(found, "r")
    if unit not in {"day", "week", "month", "quarter", "year"} or not 0 < count < 400 or by == 0:  # noqa: PLR2004
        return None
    if found["r"] in "cr" and not r.alone(found):
        return None
    if r.today is None:
        return relative_date(r, found, _PRECISIONS[unit])
    try:
        if found["r"] == "c":
            return relative_date(r, found, _PRECISIONS[unit], *cycle(r.today, unit, count))
        first, last = (1, count) if by > 0 else (-count, -1)
        return relative_date(r, found, _PRECISIONS[unit], cycle(r.today, unit, first)[0], cycle(r.today, unit, last)[1])
    except (ValueError, OverflowError):
        return None


def part(r: Reading, found: Found) -> When | None:
    """The beginning or end of a week, month or year."""
    unit = unit_of(r, found) if found.start("u") >= 0 else ("month", "year")[r.told(found, "p") > 2]  # noqa: PLR2004
    part = r.told(found, "p")
    if found["p"] == "v":
        part = (3, 1)[part % 2 == 0]
    by = r.value(found, "r") or 0
    if found["p"] == "v" and not (r.alone(found) or r.text[slice(*r.span(found, "p"))].isupper()):
        return None
    if unit not in {"week", "month", "year"} or (found.start("r") < 0 and not r.alone(found) and found["p"] != "v"):
        return None
    if found["p"] == "P" and "r" in found.re.groupindex and found["r"] == "r" and not r.alone(found):
        return None
    if r.today is None:
        return relative_date(r, found, _PRECISIONS[unit])
    return relative_date(r, found, _PRECISIONS[unit], *part_of(*cycle(r.today, unit, by), part))
