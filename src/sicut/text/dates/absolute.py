"""Dates told in full, and days and months whose year is left out."""

from collections.abc import Callable
from typing import NamedTuple

from sicut.model.value import Precision, When
from sicut.text.dates.building import day, month, months, placed, season, years
from sicut.text.dates.calendars import calendar_of, converted
from sicut.text.dates.reading import Found, Reading


class Rule(NamedTuple):
    """An order of tokens, and what makes a date of it (``None``: it is none)."""

    order: str
    build: Callable[[Reading, Found], When | None]


_MONTH = r"(?P<m>[Mmal])(?:(?<=[al])\.)?"
_WEEKDAY = r"(?:(?P<w>[Ww])(?:(?<=w)\.)?(?: ?,)? (?:h )?)?"
_YEAR = r"(?:(?:(?: ?,)? (?:f |h |J )*|,)(?P<y>Y|(?<=')[dn]|[dn](?=\.?\|))(?: ?J)?|,? '(?P<yy>[dn]))"
_ERA = "(?: ?[GL])?"
_APART = r"(?<![dnYz][-./,])(?<![-])"


def _named(r: Reading, found: Found) -> When | None:
    number, year = r.told(found, "d"), r.year(found) or r.year(found, "yy")
    weekday = r.value(found, "w") if r.code(found, "w") else r.value(found, "v")
    proven = year is not None or r.code(found, "o") in {"o", "S"} or r.alone(found) or r.on_day(found)
    if r.code(found, "m") == "l" and not proven:
        return None
    return _dated(r, found, year, r.told(found, "m"), number, weekday)


def _dated(r: Reading, found: Found, year: int | None, number: int, of_month: int, weekday: int | None = None) -> When:
    span = r.span(found)
    told = day(span, year, number, of_month, weekday)
    if year is not None or told.fault is not None:
        return told
    meant = placed(lambda one: day(span, one, number, of_month), r.today, r.direction(found), weekday)
    return told if meant is None else told._replace(first=meant.first, last=meant.last)


def _dashed(r: Reading, found: Found) -> When | None:
    return day(r.span(found), r.year(found), r.told(found, "m"), r.told(found, "d"))


def _numeric(r: Reading, found: Found) -> When | None:
    one, two, year = r.told(found, "a"), r.told(found, "b"), r.year(found)
    sign, short = found["s"][0], r.code(found, "y") != "Y"
    if sign == " " and not r.alone(found):
        return None
    if short and sign == "." and min(r.width(found, "a"), r.width(found, "b"), r.width(found, "y")) < 2:  # noqa: PLR2004
        return None
    if r.is_label(found) or (short and max(one, two) > 31):  # noqa: PLR2004
        return None
    month_first = r.month_first and sign != "." if one <= 12 and two <= 12 else two > 12  # noqa: PLR2004
    number, of_month = (one, two) if month_first else (two, one)
    return None if short and not 1 <= number <= 12 else day(r.span(found), year, number, of_month)  # noqa: PLR2004


def _short(r: Reading, found: Found) -> When | None:
    one, two, sign = r.told(found, "a"), r.told(found, "b"), found["s"]
    month_first = r.month_first and sign == "/" if one <= 12 and two <= 12 else two > 12  # noqa: PLR2004
    number, of_month = (one, two) if month_first else (two, one)
    if number > 12 or not (r.on_day(found) or (sign == "/" and r.alone(found))):  # noqa: PLR2004
        return None
    if sign == "." and (found[0][-1] != "." or r.language != "de"):
        return None
    return _dated(r, found, None, number, of_month)


def _iso(r: Reading, found: Found) -> When | None:
    return day(r.span(found), r.told(found, "y"), r.told(found, "m"), r.told(found, "d"))


def _month_year(r: Reading, found: Found) -> When | None:
    if r.code(found, "y") == "d":
        return None
    return month(r.span(found), r.year(found) or r.year(found, "yy") or r.value(found, "dashed"), r.told(found, "m"))


def _iso_month(r: Reading, found: Found) -> When | None:
    year, number = r.told(found, "y"), r.told(found, "m")
    if r.is_label(found) or r.width(found, "m") != 2:  # noqa: PLR2004
        return None
    if r.text[r.starts[found.start("s")]] != "-" and not (r.alone(found) or r.prepared(found)):
        return None
    if number > 12 or number == (year + 1) % 100:  # noqa: PLR2004
        return None
    return month(r.span(found), year, number)


def _slashed_month(r: Reading, found: Found) -> When | None:
    number = r.told(found, "m")
    if number > 12 or r.is_label(found) or not (r.alone(found) or r.prepared(found)):  # noqa: PLR2004
        return None
    return month(r.span(found), r.told(found, "y"), number)


def _month_alone(r: Reading, found: Found) -> When | None:
    code, number = r.code(found, "m"), r.told(found, "m")
    prepared = code == "m" and r.prepared(found)
    if not (code == "M" or prepared or (r.alone(found) and r.codes[found.start() - 2] != "h")):
        return None
    span = r.span(found)
    meant = placed(lambda one: month(span, one, number), r.today, r.direction(found))
    told = month(span, None, number)
    return told if meant is None else told._replace(first=meant.first, last=meant.last)


def _quarter(r: Reading, found: Found) -> When | None:
    number = r.told(found, "d")
    half = found["u"] == "H"
    if not 1 <= number <= (2 if half else 4):
        return None
    year = r.year(found)
    span, precision, count = r.span(found), Precision.HALF if half else Precision.QUARTER, 6 if half else 3
    told = months(span, precision, year, count * (number - 1) + 1, count)
    if year is not None:
        return told
    if half or not r.alone(found):
        return None
    if r.today is None:
        return told
    meant = months(span, precision, r.today.year, count * (number - 1) + 1, count)
    return told._replace(first=meant.first, last=meant.last)


def _season(r: Reading, found: Found) -> When | None:
    return season(r.span(found), r.year(found), r.told(found, "s"))


def _century(r: Reading, found: Found) -> When | None:
    number = r.told(found, "d")
    return years(r.span(found), Precision.CENTURY, 100 * (number - 1) + 1, 100) if 1 <= number <= 21 else None  # noqa: PLR2004


def _decade(r: Reading, found: Found) -> When | None:
    year = r.told(found, "y")
    if year % 10:
        return None
    if r.code(found, "y") != "Y":
        year += 1900 if year else 2000
    if year % 100 == 0 and not r.code(found, "q"):
        return years(r.span(found), Precision.CENTURY, year, 100)
    return years(r.span(found), Precision.DECADE, year, 10)


def _year_era(r: Reading, found: Found) -> When | None:
    return years(r.span(found), Precision.YEAR, r.told(found, "y"))


def _year(r: Reading, found: Found) -> When | None:
    value = r.told(found, "y")
    at = r.starts[found.start("y")]
    before, behind = r.codes[found.start("y") - 1], r.codes[found.end("y")]
    counted = r.counts(r.ends[found.start("y")])
    if r.text[at - 1 : at] in {"-", "–", "/"} and r.text[at - 2 : at - 1].isalnum():
        return None
    shielded = r.prepared(found) or (before == "(" and behind in "),") or found["j"] is not None
    if counted or r.is_label(found) or (counted is None and not shielded):
        return None
    if not shielded and not 1900 <= value <= 2100:  # noqa: PLR2004
        return None
    return years(r.span(found), Precision.YEAR, value)


def _short_year(r: Reading, found: Found) -> When | None:
    year = r.year(found)
    return None if year is None else years(r.span(found), Precision.YEAR, year)


def nothing(_r: Reading, _found: Found) -> When | None:
    """What looks like a date and is none: no other rule is asked."""
    return None


def _foreign_day(r: Reading, found: Found) -> When | None:
    return _foreign(r, found, r.told(found, "m"), r.told(found, "d"))


def _foreign_month(r: Reading, found: Found) -> When | None:
    return _foreign(r, found, r.told(found, "m"), None)


def _foreign(r: Reading, found: Found, place: int, number: int | None) -> When:
    year, calendar = r.told(found, "y"), calendar_of(place)
    precision = Precision.DAY if number is not None else Precision.MONTH
    return _from(r, found, precision, calendar, (year, place, number))


def _foreign_year(r: Reading, found: Found) -> When | None:
    calendar = ("hijri", "hebrew", "persian")[r.told(found, "l")]
    year = r.told(found, "y")
    return _from(r, found, Precision.YEAR, calendar, (year, None, None)) if year < 6000 else None  # noqa: PLR2004


def _from(
    r: Reading, found: Found, precision: Precision, calendar: str, told: tuple[int, int | None, int | None]
) -> When:
    """A date of another calendar; the fields are told in the Gregorian where it is one day."""
    meant = converted(calendar, *told)
    one = meant.first if meant.first is not None and meant.first == meant.last else None
    return When(
        r.span(found),
        precision,
        year=one.year if one else None,
        month=one.month if one else None,
        day=one.day if one else None,
        first=meant.first,
        last=meant.last,
        calendar=calendar,
        fault=meant.fault,
        lacking=meant.lacking,
    )


_OF = r"(?: f| h| p)*"
BEFORE = (
    Rule(r"(?P<y>[Ydnz]) ?V", nothing),
    Rule(r"(?P<d>[dOI])[oS]? ?\.? C ?V", nothing),
    Rule(r"(?P<d>d)[oS]?\.?(?: f)? (?P<m>k),? (?P<y>[Yz])(?: ?[GL])?", _foreign_day),
    Rule(r"(?P<m>k) (?P<d>d)[oS]?, (?P<y>[Yz])(?: ?L)?", _foreign_day),
    Rule(r"(?P<m>k)(?: J)? (?P<y>[Yz])(?: ?L)?", _foreign_month),
    Rule(r"(?P<y>[Yz]) ?(?P<l>L)", _foreign_year),
    Rule(rf"{_APART}(?P<d>d)(?P<s>[-/ ])(?P<m>[Mma])(?P=s)(?P<y>(?<!- )Y|(?<=[-/])[dn])(?![-./][dnYz])", _dashed),
    Rule(r"(?P<m>[Mma])(?P<s>[-/])(?P<d>d)(?P=s)(?P<y>[Ydn])(?![-./][dnYz])", _dashed),
    Rule(
        rf"{_WEEKDAY}{_APART}(?P<d>d)(?P<o>[oS]|\.)?(?: ?f(?: h)?)? ?{_MONTH}{_YEAR}?{_ERA}"
        r"(?:,? (?P<v>W|w(?=[|.,)])))?",
        _named,
    ),
    Rule(rf"{_WEEKDAY}(?P<d>O)(?P<o>)(?: day)? f(?: h)? {_MONTH}{_YEAR}?", _named),
    Rule(
        rf"{_WEEKDAY}{_MONTH} ?(?:h )?(?P<d>[dO])(?P<o>[oS])?(?!,[dnz]|[./-][dnYz]){_YEAR}?{_ERA}"
        r"(?:,? (?P<v>W|w(?=[|.,)])))?",
        _named,
    ),
    Rule(rf"{_APART}(?P<a>[dn])(?P<s>[-/ ]|\. ?)(?P<b>[dn])(?P=s)(?P<y>Y|[dn])(?![-./][dnYz])(?: J)?", _numeric),
    Rule(rf"{_APART}(?P<y>Y)(?P<s>[-./_])(?P<m>[dn])(?P=s)(?P<d>[dn])(?![-./]?[dnYz])", _iso),
    Rule(r"(?P<y>Y)(?P<s>[-/])(?P<m>d)(?![-./]?[dnYz])", _iso_month),
    Rule(rf"(?P<m>[Mmal])(?:(?<=[al])\.)?(?:{_YEAR}|[-/](?P<dashed>Y)){_ERA}", _month_year),
)
LATER = (
    Rule(rf"{_APART}(?P<m>d)/(?P<y>Y)(?![-./]?[dnYz])", _slashed_month),
    Rule(r"(?P<d>[dOI])[oS]?\.? (?P<u>[QH])(?:,?(?: f| h)*(?: J)? (?P<y>Y)(?: J)?)?", _quarter),
    Rule(r"(?P<u>[QH]) ?(?P<d>[dO])(?:,?[/ -]?(?: ?f| ?h| ?J)* ?(?P<y>Y))?", _quarter),
    Rule(r"(?P<y>Y)[ -]?(?P<u>[QH])(?P<d>d)", _quarter),
    Rule(r"(?P<s>s)(?:,?(?: f| h)*(?: J)?) (?P<y>Y)(?: J)?", _season),
    Rule(r"(?P<d>[dOI])[oS]?\.?(?: |-)C(?! V)", _century),
    Rule(r"C (?P<d>[dOI])", _century),
    Rule(r"(?P<y>Y|(?<=')[dn])-?S(?! C)(?: (?P<q>[KJ]))?", _decade),
    Rule(r"(?P<y>[Yn])-?[So] (?P<q>J)", _decade),
    Rule(r"(?P<q>K) (?P<y>[Yn])(?![-./,]?[dnYz])", _decade),
    Rule(r"(?P<q>[JKp]) (?P<y>n)(?=[ |.,x])(?! [dnMmaUJ])", nothing),
    Rule(r"G (?P<y>[zYnd])", _year_era),
    Rule(r"(?P<y>[zY]) ?G", _year_era),
    Rule(r"(?P<y>Y)(?: (?P<j>J))?", _year),
    Rule(r"(?:(?<=\|)|(?<= ))'(?P<y>[n])(?!-?[So])", _short_year),
    Rule(r"(?P<m>[Mmal])(?:(?<=[al])\.)?", _month_alone),
    Rule(rf"{_APART}(?P<a>d)(?P<s>[/.])(?P<b>d)(?:\.|(?=[ |x]))(?![dnYz])", _short),
)
