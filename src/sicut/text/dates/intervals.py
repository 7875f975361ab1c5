"""Intervals: the two ends that share a month or a year, and two dates with "to" between them."""

from collections.abc import Iterator, Sequence

from sicut.model.span import Span
from sicut.model.value import Precision, When
from sicut.text.dates.absolute import Rule
from sicut.text.dates.building import Direction, day, month, placed, years
from sicut.text.dates.parts import part_of
from sicut.text.dates.reading import Found, Reading
from sicut.text.pattern import pattern

_TO = r"(?: ?- ?| g (?:h )?(?:[Ww],? )?)"
_BETWEEN = r"(?: e ?(?:h )?)"
_MONTH = r"(?P<m>[Mmal])(?:(?<=[al])\.)?"
_YEAR = r"(?:(?: ?,)? (?:f |h |J )*(?P<y>Y)(?: J)?)?"


def _days(r: Reading, found: Found) -> When | None:
    """14-18 March 2031."""
    number, year = r.told(found, "m"), r.year(found)
    if r.code(found, "m") == "l" and year is None:
        return None
    first = day(r.span(found, "d"), year, number, r.told(found, "d"))
    last = day(r.span(found, "e"), year, number, r.told(found, "e"))
    if first.day is None or last.day is None or first.day >= last.day:
        return None
    return _placed(r, found, first, last)


def _months(r: Reading, found: Found) -> When | None:
    """March to May 2031."""
    one, two, year = r.told(found, "m"), r.told(found, "n"), r.year(found)
    before = year if year is None or one <= two else year - 1
    first, last = month(r.span(found, "m"), before, one), month(r.span(found, "n"), year, two)
    return interval(_whole(r, found), first, last)


def _years(r: Reading, found: Found) -> When | None:
    """1708-1765, 2016-17, from 2016 to 2019."""
    one, two, sign = r.told(found, "y"), r.told(found, "z"), found["s"]
    label = r.is_label(found)
    if label or r.counts(r.ends[found.start("z")]):
        return None
    if r.code(found, "z") != "Y":
        hyphen = r.text[r.starts[found.start("s")]] == "-" and two <= 12 and two != (one + 1) % 100  # noqa: PLR2004
        if r.width(found, "z") != 2 or sign.strip() not in {"-", "/"} or hyphen:  # noqa: PLR2004
            return None
        two += one - one % 100 + (100 if two < one % 100 else 0)
        if two - one > 50:  # noqa: PLR2004
            return None
    if not one < two or two - one > 1500 or two > 2200:  # noqa: PLR2004
        return None
    made = years(r.span(found, "y"), Precision.YEAR, one), years(r.span(found, "z"), Precision.YEAR, two)
    return interval(_whole(r, found), *made)


def _placed(r: Reading, found: Found, first: When, last: When) -> When:
    """The interval, in the year that is meant."""
    if last.year is None and first.month is not None and last.month is not None:
        meant = placed(lambda year: day(last.span, year, last.month or 1, last.day or 1), r.today, r.direction(found))
        if meant is not None and meant.last is not None:
            first = _in(first, meant.last.year)
            last = _in(last, meant.last.year)
    return interval(_whole(r, found), first, last)


def _whole(r: Reading, found: Found) -> Span:
    """The interval without "between" or "the" before it."""
    leading = _LEADING().match(r.codes, found.start())
    return Span(r.starts[leading.end() if leading else found.start()], r.span(found).end)


def _in(when: When, year: int) -> When:
    """*when*, whose year is not told, in *year*."""
    if when.month is None or when.fault is not None:
        return when
    made = day(when.span, year, when.month, when.day) if when.day is not None else month(when.span, year, when.month)
    return when._replace(first=made.first, last=made.last)


def interval(span: Span, first: When, last: When) -> When:
    """One date with two ends."""
    fault = first.fault or last.fault
    whole = first.first is not None and last.last is not None and first.first <= last.last
    return first._replace(
        span=span,
        first=first.first if whole else None,
        last=last.last if whole else None,
        relative=first.relative or last.relative,
        ends=(first, last),
        fault=fault,
        lacking=first.lacking or last.lacking,
    )


_DAY = r"(?:[Ww],? )?(?P<{}>d)(?:[oS]|\.)?"
RANGES = (
    Rule(rf"(?<![dnYz][-./,])(?:h )?{_DAY.format('d')}{_TO}{_DAY.format('e')}(?: f(?: h)?)? ?{_MONTH}{_YEAR}", _days),
    Rule(rf"b (?:h )?{_DAY.format('d')}{_BETWEEN}{_DAY.format('e')}(?: f(?: h)?)? ?{_MONTH}{_YEAR}", _days),
    Rule(rf"{_MONTH} (?P<d>d)[oS]?{_TO}(?P<e>d)(?![./-]?[dnYz])[oS]?(?! ?[Mmaf]){_YEAR}", _days),
    Rule(rf"b {_MONTH} (?P<d>d)[oS]?{_BETWEEN}(?P<e>d)(?![./-]?[dnYz])[oS]?(?! ?[Mmaf]){_YEAR}", _days),
    Rule(rf"{_MONTH}{_TO}(?P<n>[Mmal])(?:(?<=[al])\.)?,? (?:f )?(?P<y>Y)(?: J)?", _months),
    Rule(rf"b {_MONTH}{_BETWEEN}(?P<n>[Mmal])(?:(?<=[al])\.)?,? (?:f )?(?P<y>Y)(?: J)?", _months),
    Rule(r"(?<![dnYz][-./,])(?P<y>Y)(?P<s> ?[-/] ?)(?P<z>Y|[dn])(?![-./]?[dnYzMma])(?: ?J)?", _years),
    Rule(r"(?<![dnYz][-./,])(?P<y>Y)(?: J)?(?P<s> g (?:h )?(?:J )?)(?P<z>Y)(?![-./]?[dnYz])(?: J)?", _years),
    Rule(r"b (?:h )?(?:J )?(?P<y>Y)(?: J)?(?P<s> e ?(?:h )?)(?P<z>Y)(?: J)?", _years),
)
_GAP = pattern(r" ?--? ?| ?g (?:h |J |p |i )*|(?:,)? g (?:h )?")
_PART = pattern("P(?: f| -| )?(?: h)? ?-?$")
_LEADING = pattern("(?:b |h )+(?:J )?")
_AND = pattern(r",? ?e ?(?:h |J )*")


def joined(r: Reading, found: Sequence[tuple[int, int, When]]) -> Iterator[When]:
    """The dates, two with "to" between them as one."""
    at = 0
    while at < len(found):
        start, end, first = found[at]
        at += 1
        if at < len(found) and first.ends is None:
            begin, _, last = found[at]
            gap = r.codes[end:begin]
            opened = r.codes[max(0, start - 4) : start].rstrip(" h").endswith("b") or r.codes[start] == "b"
            if last.ends is None and _may_join(first, last) and _joins(gap, opened=opened):
                alone = r.stands_alone(start, found[at][1])
                yield two(first, last) if not alone else _coming(r, two(first, last))
                at += 1
                continue
        yield _of_part(r, start, first)


def _of_part(r: Reading, start: int, when: When) -> When:
    """The beginning, middle or end of a month or year, where these stand before it; the rest as it is told."""
    found = _PART().search(r.codes[max(0, start - 8) : start])
    if found is None or when.ends is not None or when.precision not in {Precision.MONTH, Precision.YEAR}:
        return when
    at = start - (min(start, 8) - found.start())
    span = Span(r.starts[at], when.span.end)
    if when.first is None or when.last is None:
        return when._replace(span=span)
    first, last = part_of(when.first, when.last, r.values[at])
    return when._replace(span=span, first=first, last=last)


def _joins(gap: str, *, opened: bool) -> bool:
    return len(gap) < 8 and (_GAP().fullmatch(gap) is not None or (opened and _AND().fullmatch(gap) is not None))  # noqa: PLR2004


def _may_join(first: When, last: When) -> bool:
    fine = {Precision.DAY, Precision.MONTH, Precision.YEAR}
    if first.fault or last.fault or first.calendar != last.calendar:
        return False
    if first.last is not None and last.first is not None and first.last > last.first and first.year is not None:
        return False
    return first.precision is last.precision or (first.precision in fine and last.precision in fine)


def _coming(r: Reading, when: When) -> When:
    """An interval that no sentence holds, in the year to come if it has none."""
    if when.ends is None or when.first is not None or when.ends[1].month is None or when.ends[1].fault is not None:
        return when
    first, last = when.ends
    meant = placed(lambda year: _in(last, year), r.today, Direction.COMING)
    if meant is None or meant.last is None or first.month is None:
        return when
    later = (first.month, first.day or 1) > (last.month or 1, last.day or 31)
    return interval(when.span, _in(first, meant.last.year - later), _in(last, meant.last.year))


def two(first: When, last: When) -> When:
    """The interval of two dates; one that tells no year has that of the other."""
    year = last.year
    if first.year is None and first.month is not None and year is not None and last.month is not None:
        before = (first.month, first.day or 1) > (last.month, last.day or 31)
        year -= before
        first = _in(first, year)._replace(year=year)
    elif last.year is None and last.month is not None and first.year is not None and first.month is not None:
        later = (first.month, first.day or 1) > (last.month, last.day or 31)
        last = _in(last, first.year + later)._replace(year=first.year + later)
    elif first.first and last.first and first.first > last.first and first.month is not None and first.year is None:
        first = _in(first, first.first.year - 1)
    return interval(Span(first.span.start, last.span.end), first, last)
