"""What the numbers and dates of a witness are looked up by."""

from collections.abc import Hashable, Iterator

from sicut.model.value import Amount, Precision, When

_KEYED = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})


def amount_keys(amount: Amount) -> Iterator[Hashable]:
    """The ends of a number."""
    yield amount.low
    yield amount.high


def date_keys(when: When) -> Iterator[Hashable]:
    """What a date may be looked up by: its day, its month, its year, its weekday, at every level that it tells."""
    for one in when.ends or (when,):
        year, month = _placed(one)
        yield from _days(one)
        if one.first is not None and one.first == one.last:
            yield "weekday", one.first.weekday()
        if month is not None:
            yield "month", month
            yield from (("month", month, told) for told in dict.fromkeys((year, one.year)))
        if year is not None:
            yield "year", year
        if one.weekday is not None:
            yield "weekday", one.weekday
            if one.month is None and one.day is None:
                yield "weekday alone", one.weekday


def sought_keys(when: When) -> Iterator[Hashable]:
    """The keys of the dates that can be *when* or lie within it, without those of the many that cannot."""
    if when.ends is not None:
        yield from date_keys(when)
        return
    if when.precision not in _KEYED and when.first is not None and when.last is not None:
        yield from (("year", year) for year in range(when.first.year, when.last.year + 1))
        return
    year, month = _placed(when)
    days = [*_days(when)] if when.precision is Precision.DAY else []
    if days and when.month is not None and when.day is not None:
        yield from days
        if when.weekday is not None:
            yield "weekday alone", when.weekday
    elif when.precision is Precision.MONTH and when.month is not None and when.year is not None:
        yield "month", month, year
        yield "month", month, None
    else:
        yield from date_keys(when)


def _placed(when: When) -> tuple[int | None, int | None]:
    """The year and month, those of its first day where no year is told."""
    if when.first is not None and when.year is None:
        return when.first.year, when.first.month
    return when.year, when.month


def _days(when: When) -> Iterator[Hashable]:
    month = _placed(when)[1]
    if month is not None and when.day is not None:
        yield "day", month, when.day
    if when.first is not None and when.first == when.last:
        yield "day", when.first.month, when.first.day
