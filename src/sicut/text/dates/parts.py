"""Beginning, middle and end of a week, month or year."""

from datetime import date, timedelta

_WEEK = 7
_MONTH = 31


def part_of(first: date, last: date, part: int) -> tuple[date, date]:
    """The beginning (1), middle (2) or end (3) of a week, month or year."""
    length = (last - first).days + 1
    if length > _MONTH:
        bounds = (date(first.year, 5, 1), date(first.year, 9, 1))
    else:
        bounds = (
            (first + timedelta(3), first + timedelta(4))
            if length == _WEEK
            else (first.replace(day=11), first.replace(day=21))
        )
    if part == 1:
        return first, bounds[0] - timedelta(1)
    return (bounds[1], last) if part > 2 else (bounds[0], bounds[1] - timedelta(1))  # noqa: PLR2004
