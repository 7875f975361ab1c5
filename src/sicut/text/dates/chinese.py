"""Dates in Chinese (and in Chinese characters elsewhere): 2031年3月14日, 二〇三一年三月, 上周三, 19世纪90年代."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sicut.model.span import Span
from sicut.model.value import Precision, When
from sicut.text.dates.building import day, full_year, month, months, years
from sicut.text.dates.intervals import two
from sicut.text.dates.relative import cycle, moved_by
from sicut.text.pattern import pattern

_DIGITS = dict(zip("〇一二三四五六七八九零○两兩", (*range(10), 0, 0, 2, 2), strict=True))
_ONE = "[一二两兩三四五六七八九]"
_SMALL = f"[0-9０-９]{{1,3}}|{_ONE}?十{_ONE}?|{_ONE}"
_YEAR = "[0-9０-９]{4}|[〇零○一二三四五六七八九]{4}"
_WEEKDAY = "(?:星期|周|週|礼拜|禮拜)(?P<w>[一二三四五六日天])(?![0-9一二三四五六七八九十]*[次届年个個])"
_ANY = pattern("[年月日号號周週星礼禮世天季]")
_YEARS = {"大前年": -3, "前年": -2, "去年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2, "後年": 2}
_DAYS = {
    name: by
    for by, names in enumerate("大前天 前天 昨天昨日昨晚 今天今日今晚 明天明日 后天後天".split(), -3)
    for name in re.findall("大?.[天日晚]", names)
}
_STEPS = {"上": -1, "本": 0, "这": 0, "這": 0, "下": 1}
_UNITS = {
    "天": "day",
    "日": "day",
    "周": "week",
    "週": "week",
    "星期": "week",
    "礼拜": "week",
    "月": "month",
    "年": "year",
}
_FOUND = pattern(
    rf"(?<![0-9０-９.])(?P<from>{_YEAR})年?[至到\-–—~～](?P<to>{_YEAR})年"
    rf"|(?:(?P<y>(?<![0-9０-９.]){_YEAR}|(?<![0-9０-９.])[0-9]{{2}}(?=年[0-9]{{1,2}}月))年|(?P<ry>{'|'.join(_YEARS)}))?"
    rf"(?:(?P<m>(?<![0-9０-９第])(?:{_SMALL}))月|(?P<rm>(?<!日)[上本这這下])(?:个|個)?月)(?:份|(?P<d>{_SMALL})[日号號])?"
    rf"(?:[ ,，]?[(（]?{_WEEKDAY}[)）]?)?"
    rf"|(?:(?P<yq>{_YEAR})年)第?(?P<q>[一二三四1-4])季度?|(?:(?P<yh>{_YEAR})年)(?P<h>[上下])半年"
    rf"|(?P<c>{_SMALL})世[纪紀](?:(?P<t>[0-9]0|[一二三四五六七八九]十)年代)?"
    rf"|(?<![0-9０-９])(?P<dy>[0-9]{{2}}(?<=0)|[0-9]{{4}}(?<=0))年代"
    rf"|(?<![0-9０-９.])(?P<only>{_YEAR})年(?![前来來间間多])|(?P<ronly>{'|'.join(_YEARS)})"
    rf"|(?P<today>{'|'.join(_DAYS)})"
    rf"|(?P<rw>[上本这這下])(?:个|個)?(?:周|週|星期|礼拜|禮拜)(?P<rwd>[一二三四五六日天])?"
    rf"|(?<![0-9一二三四五六七八九十每])(?:星期|周|週|礼拜|禮拜)(?P<wd>[一二三四五六日天])"
    rf"(?![0-9一二三四五六七八九十]*[次届年个個])(?![一-龥]?[般边邊])"
    rf"|(?P<n>(?<![0-9０-９.第])(?:{_SMALL}))(?:个|個)?(?P<u>天|日|周|週|星期|礼拜|月|年)(?:之)?前"
)
_TO = pattern("[ ]?(?:至|到|－|-|–|—|——|~|～)[ ]?")
_DAY_ONLY = pattern(rf"(?P<d>{_SMALL})[日号號]")


def number(written: str) -> int:
    """The number that digits or characters write, below a hundred, or digit by digit."""
    if written.isdecimal():
        return int(written)
    if "十" in written:
        tens, _, ones = written.partition("十")
        return 10 * (_DIGITS[tens] if tens else 1) + (_DIGITS[ones] if ones else 0)
    return int("".join(str(_DIGITS[c]) for c in written))


def chinese_dates(text: str, today: date | None) -> tuple[When, ...]:
    """The dates that *text* writes in Chinese characters, in order. Linear in its length."""
    if not _ANY().search(text):
        return ()
    return tuple(_joined(text, [when for one in _FOUND().finditer(text) if (when := _read(one, today)) is not None]))


def _joined(text: str, found: list[When]) -> Iterator[When]:
    at = 0
    while at < len(found):
        first, at = found[at], at + 1
        sign = _TO().match(text, first.span.end)
        if sign is not None and first.ends is None and first.fault is None and not first.relative:
            if at < len(found) and found[at].span.start == sign.end() and found[at].ends is None:
                first, at = two(first, found[at]), at + 1
            elif first.day is not None and first.month is not None and (last := _DAY_ONLY().match(text, sign.end())):
                first = two(first, day(Span(*last.span()), first.year, first.month, number(last["d"])))
        yield first


def _read(found: re.Match[str], today: date | None) -> When | None:
    span = Span(*found.span())
    if found["m"] or found["rm"]:
        return _day_or_month(found, span, today)
    if found["from"]:
        first, last = number(found["from"]), number(found["to"])
        ends = years(Span(*found.span("from")), Precision.YEAR, first), years(span, Precision.YEAR, last)
        return two(*ends)._replace(span=span) if first < last else None
    if found["yq"] or found["yh"]:
        year = number(found["yq"] or found["yh"])
        if found["q"]:
            return months(span, Precision.QUARTER, year, 3 * number(found["q"]) - 2, 3)
        return months(span, Precision.HALF, year, 1 if found["h"] == "上" else 7, 6)
    if found["c"] or found["dy"]:
        return _long(found, span)
    if found["only"]:
        return years(span, Precision.YEAR, number(found["only"]))
    return _relative(found, span, today)


def _long(found: re.Match[str], span: Span) -> When | None:
    if found["dy"]:
        year = number(found["dy"])
        return years(span, Precision.DECADE, year if year > 99 else year + 1900, 10)  # noqa: PLR2004
    century = number(found["c"])
    if not 1 <= century <= 21:  # noqa: PLR2004
        return None
    if found["t"]:
        return years(span, Precision.DECADE, 100 * (century - 1) + number(found["t"]), 10)
    return years(span, Precision.CENTURY, 100 * (century - 1) + 1, 100)


def _day_or_month(found: re.Match[str], span: Span, today: date | None) -> When | None:
    weekday = None if not found["w"] else _weekday(found["w"])
    if found["rm"]:
        return _of_relative_month(found, span, today)
    number_of = number(found["m"])
    if not found["d"] and not 1 <= number_of <= 12:  # noqa: PLR2004
        return None
    year = full_year(number(found["y"]), today) if found["y"] and len(found["y"]) == 2 else None  # noqa: PLR2004
    year = number(found["y"]) if found["y"] and year is None else year
    relative = found["ry"] is not None
    if relative and today is not None:
        year = today.year + _YEARS[found["ry"]]
    of_month = number(found["d"]) if found["d"] else None
    made = month(span, year, number_of) if of_month is None else day(span, year, number_of, of_month, weekday)
    return made._replace(year=None, relative=True) if relative else made


def _of_relative_month(found: re.Match[str], span: Span, today: date | None) -> When:
    told = When(span, Precision.DAY if found["d"] else Precision.MONTH, relative=True)
    if found["d"]:
        told = told._replace(day=number(found["d"]))
    if today is None:
        return told
    first, last = cycle(today, "month", _STEPS[found["rm"]])
    if found["d"]:
        made = day(span, first.year, first.month, number(found["d"]))
        return told._replace(first=made.first, last=made.last, fault=made.fault)
    return told._replace(first=first, last=last)


def _weekday(written: str) -> int:
    return 6 if written in "日天" else number(written) - 1


def _relative(found: re.Match[str], span: Span, today: date | None) -> When | None:
    told = When(span, Precision.DAY, relative=True)
    if found["wd"]:
        return told._replace(weekday=_weekday(found["wd"]))
    if found["n"]:
        return moved_by(told, today, _UNITS[found["u"]], -number(found["n"]))
    if found["ronly"]:
        days = cycle(today, "year", _YEARS[found["ronly"]]) if today else (None, None)
        return told._replace(precision=Precision.YEAR, first=days[0], last=days[1])
    if found["today"]:
        only = today + timedelta(_DAYS[found["today"]]) if today else None
        return told._replace(first=only, last=only)
    if not found["rwd"]:
        days = cycle(today, "week", _STEPS[found["rw"]]) if today else (None, None)
        return told._replace(precision=Precision.WEEK, first=days[0], last=days[1])
    told = told._replace(weekday=_weekday(found["rwd"]))
    if today is None:
        return told
    only = cycle(today, "week", _STEPS[found["rw"]])[0] + timedelta(_weekday(found["rwd"]))
    return told._replace(first=only, last=only)
