"""How two dates compare, as far as both are told; and how long the time between them is."""

from datetime import date
from fractions import Fraction

from sicut.model.value import Precision, When
from sicut.text.dates.building import month_days

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SLACK = Fraction(1, 2)
_LEAP = 2000


def weekday_fault(when: When) -> str | None:
    """Why the weekday told is not that of the day: "3 May 2022 was a Tuesday"; ``None`` where it is, or is not told."""
    if when.weekday is None or when.relative or when.first is None or when.first != when.last or when.year is None:
        return None
    if when.calendar != "gregorian" or when.first.weekday() == when.weekday:
        return None
    day = when.first
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year} was a {_WEEKDAYS[day.weekday()]}"


def _told(when: When) -> tuple[int | None, int | None, int | None]:
    """Year, month and day as told."""
    monthly = when.precision in {Precision.DAY, Precision.MONTH}
    return when.year, when.month if monthly else None, when.day if when.precision is Precision.DAY else None


def _is_placed(when: When) -> bool:
    """Whether its days are known beyond what a year left out may change."""
    return when.first is not None and (when.relative or when.year is not None or when.calendar != "gregorian")


def _ends(when: When) -> tuple[When, When]:
    return when.ends or (when, when)


def conflicts(one: When, other: When) -> bool:
    """Whether both cannot be the same date, by what both tell.

    One that has no day in the calendar conflicts with all that tell other numbers. An interval conflicts with another
    that begins or ends otherwise, and with a date outside.
    """
    if one.ends is not None and other.ends is not None:
        return any(conflicts(mine, its) for mine, its in zip(_ends(one), _ends(other), strict=True))
    if one.ends is not None or other.ends is not None:
        return _outside(one, other)
    if one.fault is not None or other.fault is not None:
        return _fields_differ(one, other)
    if _is_placed(one) and _is_placed(other):
        return _apart(one, other) and not (one.year is not None and _same_fields(one, other))
    if _weekdays_differ(one, other):
        return True
    return _fields_differ(one, other)


def _fields_differ(one: When, other: When) -> bool:
    return any(
        mine is not None and its is not None and mine != its for mine, its in zip(_told(one), _told(other), strict=True)
    )


def _weekdays_differ(one: When, other: When) -> bool:
    """Whether a weekday told alone is not that of the other."""
    mine, its = _weekday(one), _weekday(other)
    return mine is not None and its is not None and mine != its


def _weekday(when: When) -> int | None:
    if _is_placed(when) and when.first is not None and when.first == when.last:
        return when.first.weekday()
    return when.weekday


def _same_fields(one: When, other: When) -> bool:
    return (
        _told(one) == _told(other)
        and one.precision is other.precision
        and one.precision in {Precision.MONTH, Precision.YEAR}
    )


def _apart(one: When, other: When) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return one.last < other.first or other.last < one.first


def _outside(one: When, other: When) -> bool:
    if one.first is None or other.first is None:
        return False
    return _apart(one, other)


def same_date(one: When, other: When) -> bool | None:
    """Whether both are one date as far as both tell; ``None`` where nothing that both tell differs or coincides."""
    if conflicts(one, other):
        return False
    if _is_placed(one) and _is_placed(other):
        return (one.first, one.last) == (other.first, other.last) or _shares(one, other) or None
    return _shares(one, other) or None


def _shares(one: When, other: When) -> bool:
    """Whether the finest that one tells is told by the other."""
    pairs = [
        (mine, its)
        for a, b in zip(_ends(one), _ends(other), strict=True)
        for mine, its in zip(_told(a), _told(b), strict=True)
        if mine is not None and its is not None
    ]
    known = bool(pairs) and one.precision is other.precision and all(mine == its for mine, its in pairs)
    alike = one.precision is Precision.YEAR or any(
        a.month is not None and a.month == b.month for a, b in zip(_ends(one), _ends(other), strict=True)
    )
    weekdays = one.weekday is not None and one.weekday == other.weekday and not pairs
    return (known and alike) or weekdays


def contains(wide: When, narrow: When) -> bool:
    """Whether *narrow* lies within *wide* and is no wider: "March 2031" holds "14 March 2031", "March" "14 March"."""
    if wide.fault is not None or narrow.fault is not None:
        return False
    if _is_placed(wide) and _is_placed(narrow):
        if wide.first is None or wide.last is None or narrow.first is None or narrow.last is None:
            return False
        return wide.first <= narrow.first and narrow.last <= wide.last
    if wide.ends is not None or narrow.ends is not None or _weekdays_differ(wide, narrow):
        return False
    mine, its = _told(wide), _told(narrow)
    told = [(a, b) for a, b in zip(mine, its, strict=True) if a is not None]
    return bool(told) and all(a == b for a, b in told)


def _spread(one: When, other: When) -> tuple[int, int] | None:
    """The fewest and most days from the one to the other; years left out are those that bring them nearest."""
    if one.fault is not None or other.fault is not None:
        return None
    first, last = _bounds(one, other)
    then, until = _bounds(other, one)
    if first is None or last is None or then is None or until is None:
        return None
    if one.year is None and other.year is None and then < first and not (one.relative or other.relative):
        then, until = _later(then), _later(until)
    if until < first:
        first, last, then, until = then, until, first, last
    return max(0, (then - last).days), (until - first).days


def _later(day: date) -> date:
    return date(day.year + 1, day.month, min(day.day, month_days(day.year + 1, day.month)))


def _bounds(when: When, other: When) -> tuple[date | None, date | None]:
    """The days of a date; where its year is left out, in the year of the other."""
    if _is_placed(when) or when.month is None:
        return when.first, when.last
    year = other.year if other.year is not None else _LEAP - 1
    length = month_days(year, when.month)
    first = date(year, when.month, min(when.day or 1, length))
    return first, date(year, when.month, min(when.day or length, length))


def interval_length(one: When, other: When) -> tuple[int, int] | None:
    """How many days lie between two dates, the fewest and the most as far as they are told; ``None`` if not known.

    From the first day to the last, the first not counted: 14 March to 2 May is 49 days.
    """
    return _spread(one, other)


def lasts(one: When, other: When, amount_in_days: Fraction, step_in_days: Fraction) -> bool:
    """Whether the time between two dates is *amount_in_days*, given to *step_in_days* ("seven weeks": 49 and 7).

    The last day may be counted too, and the amount may be rounded either way to its step.
    """
    spread = _spread(one, other)
    if spread is None:
        return False
    fewest, most = spread
    if most - fewest > max(2 * step_in_days, Fraction(2)):
        return False
    slack = step_in_days * _SLACK if step_in_days > 1 else Fraction(0)
    return fewest - slack <= amount_in_days <= most + 1 + slack


def edtf(when: When) -> str:
    """The date as ISO 8601-2 writes it (EDTF), "" if nothing is known.

    Level 1, with the codes of seasons, 21 to 24; quarters are 33 to 36 and
    halves 40 and 41, as in level 2. What is not told is ``X``; a week or a date that counts from another is an interval
    of its days. A fault stays as written.
    """
    if when.ends is not None:
        first, last = map(edtf, when.ends)
        return f"{first or '..'}/{last or '..'}"
    year = "XXXX" if when.year is None else f"{when.year:04}"
    known = when.month is not None or when.year is not None
    if (
        when.calendar != "gregorian"
        or when.relative
        or not known
        or (when.precision is Precision.DAY and when.day is None)
    ):
        return _days(when)
    coarse = _coarse(when, year)
    if coarse is not None:
        return coarse
    month = "" if when.month is None else f"-{when.month:02}"
    return f"{year}{month}" + ("" if when.day is None else f"-{when.day:02}")


def _days(when: When) -> str:
    if when.first is None or when.last is None:
        return ""
    return when.first.isoformat() if when.first == when.last else f"{when.first.isoformat()}/{when.last.isoformat()}"


def _coarse(when: When, year: str) -> str | None:
    month = when.month or 1
    if when.precision is Precision.QUARTER:
        return f"{year}-{33 + (month - 1) // 3}"
    if when.precision is Precision.HALF:
        return f"{year}-{40 + (month - 1) // 6}"
    if when.precision is Precision.SEASON and when.first is not None:
        return f"{year}-{20 + (when.first.month // 3)}"
    if when.precision is Precision.DECADE:
        return f"{year[:3]}X"
    if when.precision is Precision.CENTURY:
        return f"{year[:2]}XX"
    return _days(when) if when.precision is Precision.WEEK else None


def age_on(birth: date, day: date) -> int:
    """How many full years someone born on *birth* has on *day*; below nought before."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
