"""Days of the Hijri, Hebrew and Persian calendars, converted by the packages hijridate and convertdate."""

from datetime import date, timedelta
from importlib.util import find_spec
from typing import NamedTuple
from warnings import catch_warnings, simplefilter

LACKING = "reading dates of other calendars needs the extra `calendars`: pip install 'sicut[calendars]'"
CALENDARS = ("hijri", "hebrew", "persian")
_EACH = 20
_LAST_YEAR = 7000
MONTHS = (
    "Muharram, محرم, المحرم, мухаррам, мухаррама",
    "Safar, صفر",
    "Rabi al-Awwal, Rabi I, Rabi ul-Awwal, Rabi' al-awwal, ربيع الأول",
    "Rabi al-Thani, Rabi II, Rabi' al-thani, Rabi al-Akhir, ربيع الآخر, ربيع الثاني",
    "Jumada al-Ula, Jumada al-Awwal, Jumada I, جمادى الأولى, جمادى الأول",
    "Jumada al-Thani, Jumada al-Akhira, Jumada II, جمادى الآخرة, جمادى الثانية, جمادى الآخر",
    "Rajab, رجب, раджаб, раджаба",
    "Sha'ban, Shaban, شعبان, шаабан, шаабана",
    "Ramadan, Ramadhan, Ramazan, رمضان, рамадан, рамадана",
    "Shawwal, شوال, шавваль, шавваля",
    "Dhu al-Qadah, Dhu al-Qi'dah, Dhul-Qadah, Dhul Qadah, ذو القعدة, ذي القعدة",
    "Dhu al-Hijjah, Dhul-Hijjah, Dhul Hijjah, ذو الحجة, ذي الحجة",
    *[""] * 8,
    "Nisan, ניסן",
    "Iyar, Iyyar, אייר",
    "Sivan, סיוון, סיון",
    "Tammuz, תמוז",
    "Elul, אלול",
    "Tishrei, Tishri, תשרי",
    "Cheshvan, Heshvan, Marcheshvan, חשוון, חשון",
    "Kislev, כסלו",
    "Tevet, Teves, טבת",
    "Shevat, Shvat, שבט",
    "Adar, Adar I, אדר",
    "Adar II, Adar Sheni",
    *[""] * 8,
    "Farvardin, فروردین, فروردين",
    "Ordibehesht, اردیبهشت",
    "Khordad, خرداد",
    "Tir, تیر",
    "Mordad, Amordad, مرداد",
    "Shahrivar, شهریور",
    "Mehr, مهر",
    "Aban, آبان",
    "Azar, آذر",
    "Dey, دی",
    "Bahman, بهمن",
    "Esfand, اسفند",
)
"""Twenty places for each calendar; Av, which is a word of several languages, is left out."""
_HEBREW = (1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13)
ERAS = ("AH, A. H., هـ, هجري, هجرية, هجريا, г. х.", "AM, A. M.", "SH, AP, هـ ش, ه ش, شمسی, хиджры")


class Foreign(NamedTuple):
    """The days that a date of another calendar covers; ``fault``: why there is none."""

    first: date | None = None
    last: date | None = None
    fault: str | None = None
    lacking: str | None = None


def calendar_of(place: int) -> str:
    """The calendar of a month by its place in :data:`MONTHS`."""
    return CALENDARS[place // _EACH]


def converted(calendar: str, year: int, month: int | None, day: int | None) -> Foreign:
    """The days of *year*, of its month (its place in :data:`MONTHS`) or of a day in it, in the Gregorian calendar."""
    if find_spec("hijridate") is None or find_spec("convertdate") is None:
        return Foreign(lacking=LACKING)
    if not 0 < year < _LAST_YEAR:
        return Foreign()
    number = None if month is None else month % _EACH + 1
    try:
        if number is None:
            return Foreign(_day(calendar, year, 1, 1), _day(calendar, year + 1, 1, 1) - timedelta(1))
        if day is None:
            first = _day(calendar, year, number, 1)
            return Foreign(first, first + timedelta(_length(calendar, year, number) - 1))
        found = _day(calendar, year, number, day)
    except (ValueError, OverflowError):
        return Foreign(fault="that calendar has no such day" if day is not None else None)
    return Foreign(found, found)


def _length(calendar: str, year: int, month: int) -> int:
    for length in (31, 30, 29):
        try:
            _day(calendar, year, month, length)
        except ValueError:
            continue
        return length
    return 28


def _day(calendar: str, year: int, month: int, day: int) -> date:
    from convertdate import hebrew, islamic, persian
    from hijridate import Hijri

    if calendar != "hijri":
        system, month = (hebrew, _HEBREW[month - 1]) if calendar == "hebrew" else (persian, month)
        with catch_warnings():
            simplefilter("ignore")  # it calls its own functions by names that it gave up
            found = system.to_gregorian(year, month, day)
            again = system.from_gregorian(*found)
        if tuple(again) != (year, month, day):
            raise ValueError
        return date(*found)
    try:
        return Hijri(year, month, day).to_gregorian()
    except OverflowError:
        return date(*islamic.to_gregorian(year, month, day))
