"""What holds for any text, and for every date in every form."""

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.value import Precision
from sicut.text.calendar_table import ROWS
from sicut.text.dates import edtf, find_dates
from sicut.text.dates.tokens import tokens

LANGUAGES = (None, "en", "en-US", "de", "fr", "es", "ar", "ru", "zh")
PIECES = (
    "14 3 2031 31 98 '98 march May mars may 二〇三一年 3月 14日 星期三 上周 ١٤ مارس ٢٠٣١ до с по "
    "bis von to from - – / . , ( ) the of in "
    "last next Tuesday week year ago three first half Q2 century XIX AD BC Ramadan AH 1445 Bahman \n\n x people st th s"
).split(" ")
DAYS = st.dates(date(1600, 1, 1), date(2200, 12, 31))


@given(
    st.one_of(
        st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join), st.lists(st.sampled_from(PIECES)).map("".join)
    ),
    st.sampled_from(LANGUAGES),
    st.none() | st.dates(),
)
def test_any_text(text: str, language: str | None, today: date | None) -> None:
    found = find_dates(text, language, today)
    reached = 0
    for one in found:
        assert reached <= one.span.start < one.span.end <= len(text)
        assert not text[one.span.start].isspace()
        assert not text[one.span.end - 1].isspace()
        assert one.first is None or one.last is None or one.first <= one.last
        assert "\n\n" not in text[slice(*one.span)]
        reached = one.span.end
        edtf(one)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), st.sampled_from(LANGUAGES))
def test_twice_the_text_is_twice_the_work(text: str, language: str | None) -> None:
    once, twice = (len(tokens("\n\n".join([text] * count), language).codes) for count in (1, 2))
    assert twice <= 2 * once + 1
    assert len(find_dates("\n\n".join([text] * 3), language)) == 3 * len(find_dates(text, language))


def months(language: str) -> list[list[str]]:
    (wide,) = (names for tongue, kind, width, names in ROWS if (tongue, kind, width) == (language, "months", "wide"))
    return [forms.split(", ") for forms in wide.split("; ")]


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("en", "{d} {m} {y}"),
        ("en", "{m} {d}, {y}"),
        ("en", "the {d}th of {m} {y}"),
        ("en", "{d}-{m}-{y}"),
        ("en-US", "{n}/{d}/{y}"),
        ("en-GB", "{d}/{n}/{y}"),
        ("en", "{y}-{nn}-{dd}"),
        ("de", "{d}. {m} {y}"),
        ("de", "{d}.{n}.{y}"),
        ("de", "den {dd}.{nn}.{y}"),
        ("fr", "le {d} {m} {y}"),
        ("fr", "{d}/{n}/{y}"),
        ("es", "{d} de {m} de {y}"),
        ("es", "{d} {m} {y}"),
        ("es", "{d}-{n}-{y}"),
        ("ru", "{d} {m} {y} года"),
        ("ru", "{dd}.{nn}.{y}"),
        ("ar", "{d} {m} {y}"),
        ("ar", "{d} {m}، {y}"),
        ("zh", "{y}年{n}月{d}日"),
    ],
)
@given(day=DAYS, data=st.data())
def test_every_day_in_every_form(language: str, form: str, day: date, data: st.DataObject) -> None:
    tongue = language[:2]
    name = "" if tongue == "zh" else data.draw(st.sampled_from(months(tongue)[day.month - 1]))
    text = form.format(d=day.day, dd=f"{day.day:02}", n=day.month, nn=f"{day.month:02}", m=name, y=day.year)
    if tongue == "ar":
        text = text.translate({ord(str(digit)): chr(0x660 + digit) for digit in range(10)})
    (found,) = find_dates(f"x {text}.", language)
    assert (found.first, found.last, found.precision) == (day, day, Precision.DAY)
    assert (found.year, found.month, found.day) == (day.year, day.month, day.day)


@given(st.integers(1600, 2200), st.integers(1, 12), st.integers(1, 31))
def test_days_that_do_not_exist(year: int, month: int, day: int) -> None:
    (found,) = find_dates(f"on {year}-{month:02}-{day:02}", "en")
    assert (found.fault is None) == (day <= monthrange(year, month)[1]) == (found.first is not None)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("30 February", "February has 29 days"),
        ("31 April 2031", "April has 30 days"),
        ("29 February 2031", "February 2031 has 28 days"),
        ("2031-13-01", "there is no month 13"),
    ],
)
def test_faults(text: str, fault: str) -> None:
    (found,) = find_dates(text, "en", date(2031, 1, 1))
    assert (found.fault, found.first, found.last) == (fault, None, None)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("04/03/2031", "en", date(2031, 4, 3)),
        ("04/03/2031", "en-US", date(2031, 4, 3)),
        ("04/03/2031", "en-GB", date(2031, 3, 4)),
        ("04/03/2031", "fr", date(2031, 3, 4)),
        ("04.03.2031", "de", date(2031, 3, 4)),
        ("04/03/2031 and 03/14/2031", "fr", date(2031, 4, 3)),
        ("04/03/2031 and 14/03/2031", "en", date(2031, 3, 4)),
    ],
)
def test_which_number_is_the_month(text: str, language: str, expected: date) -> None:
    assert find_dates(text, language)[0].first == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council met on Tuesday.", "2031-05-13"),
        ("The council met on Wednesday.", "2031-05-14"),
        ("The mayor said Monday that the ferry sank.", "2031-05-12"),
        ("The council will meet on Friday.", "2031-05-16"),
        ("The council meets, on Friday, in the hall of the harbour.", ""),
        ("next Tuesday", "2031-05-20"),
        ("last Wednesday", "2031-05-07"),
        ("wednesday next week", "2031-05-21"),
        ("the first Tuesday in October", "2031-10-07"),
        ("last Friday of June 2031", "2031-06-27"),
        ("20th of next month", "2031-06-20"),
        ("the day before yesterday", "2031-05-12"),
        ("three days ago", "2031-05-11"),
        ("The ferry will sail in two weeks.", "2031-05-25/2031-05-31"),
        ("Two years ago the harbour was closed.", "2028-11-12/2029-11-13"),
        ("The ferry was built in two weeks.", None),
        ("The week of 20 May 2031 was dry.", "2031-05-19/2031-05-25"),
        ("It was dry for seven weeks from 20 May 2031.", "2031-05-20"),
        ("last weekend", "2031-05-10/2031-05-11"),
        ("this quarter", "2031-04-01/2031-06-30"),
        ("last summer", "2030-06-21/2030-09-22"),
        ("the next three months", "2031-06-01/2031-08-31"),
        ("last March", "2031-03-01/2031-03-31"),
        ("a year later", None),
    ],
)
def test_relative_dates(text: str, expected: str | None) -> None:
    found = find_dates(text, "en", date(2031, 5, 14))
    assert [edtf(one) for one in found] == ([] if expected is None else [expected])
    untold = find_dates(text, "en")
    assert all(
        one.relative == two.relative and (not one.relative or two.first is None)
        for one, two in zip(found, untold, strict=True)
    )


@pytest.mark.parametrize(
    ("text", "language", "calendar", "first", "last"),
    [
        ("3 Ramadan 1445", "en", "hijri", date(2024, 3, 13), date(2024, 3, 13)),
        ("٣ رمضان ١٤٤٥ هـ", "ar", "hijri", date(2024, 3, 13), date(2024, 3, 13)),
        ("in 1445 AH", "en", "hijri", date(2023, 7, 19), date(2024, 7, 6)),
        ("Ramadan 1445", "en", "hijri", date(2024, 3, 11), date(2024, 4, 9)),
        ("5 Iyar 5708", "en", "hebrew", date(1948, 5, 14), date(1948, 5, 14)),
        ("22 Bahman 1357", "en", "persian", date(1979, 2, 11), date(1979, 2, 11)),
        ("۲۲ بهمن ۱۳۵۷", None, "persian", date(1979, 2, 11), date(1979, 2, 11)),
    ],
)
def test_other_calendars(text: str, language: str | None, calendar: str, first: date, last: date) -> None:
    (found,) = find_dates(text, language)
    assert (found.calendar, found.first, found.last) == (calendar, first, last)


def test_a_calendar_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sicut.text.dates.calendars.find_spec", lambda _: None)
    (found,) = find_dates("3 Ramadan 1445", "en")
    assert found.first is None
    assert (
        found.lacking == "reading dates of other calendars needs the extra `calendars`: pip install 'sicut[calendars]'"
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("on May 3rd-5th they", "May 3rd-5th"),
        ("between 2016 and 2019", "2016 and 2019"),
        ("the 14–18 March 2031 fair", "14–18 March 2031"),
        ("on Monday, 3 May 2031, in", "Monday, 3 May 2031"),
        ("in late March 2031.", "late March 2031"),
        ("(1998)", "1998"),
        ("on Jul. 18, Fri.", "Jul. 18, Fri"),
        ("( December 6 , 1975 -- May 3 , 1999 )", "December 6 , 1975 -- May 3 , 1999"),
    ],
)
def test_what_is_marked(text: str, named: str) -> None:
    (found,) = find_dates(text, "en", date(2031, 5, 14))
    assert text[slice(*found.span)] == named
