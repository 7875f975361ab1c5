from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.value import Bound
from sicut.text.dates.clock import OCLOCK, find_times, nearly_same_time, same_time
from sicut.text.quantities import compatible, dimension

EITHER = {
    "en": """We meet at 18:55. = 18:55; the boat leaves at 6:55 PM = 18:55; it opens at 7 a.m. daily = 7:00
        at half past six = 6:30/18:30; at a quarter to nine = 8:45/20:45; before noon = 12:00; until midnight = 0:00
        at seven o'clock = 7:00/19:00; 12 pm = 12:00; 12 am = 0:00; 3pm = 15:00; by 9.30pm = 21:30; at 7:30 = 7:30/19:30
        seven o'clock in the evening = 19:00; at 0930 hours = 9:30; 1300 GMT = 13:00; ten o'clock at night = 22:00""",
    "de": """um 18.55 Uhr = 18:55; um 7 Uhr = 7:00/19:00; um halb sieben = 6:30/18:30; um Mitternacht = 0:00
        gegen Viertel nach acht = 8:15/20:15; 18 Uhr 30 = 18:30; 7 Uhr morgens = 7:00; um sieben Uhr abends = 19:00
        um 19:30 = 19:30; 2 Uhr nachts = 2:00; 07.15 Uhr = 7:15""",
    "fr": """à 18h30 = 18:30; vers 18 h = 18:00; à sept heures et demie = 7:30/19:30; à midi = 12:00
        avant minuit = 0:00
        7 heures du soir = 19:00; à 9 heures du matin = 9:00; de 14h00 = 14:00; à midi et demi = 12:30""",
    "es": """a las 18:30 = 18:30; a las seis y media = 6:30/18:30; a la una. = 1:00/13:00; hasta la medianoche = none
        a las 7 de la tarde = 19:00; al mediodía = 12:00; a las siete menos cuarto = 6:45/18:45
        a las ocho de la mañana = 8:00; desde las 9 h. = 9:00/21:00""",
    "ru": """в 19:00 = 19:00; в 7 часов вечера = 19:00; в семь часов утра = 7:00; в полдень = 12:00; до полуночи = 0:00
        в 18.30 = 18:30; в 2 часа ночи = 2:00; к 3 часам дня = 15:00; к 9 часов = 9:00/21:00""",
    "ar": """الساعة السابعة مساء = 19:00; الساعة 7 = 7:00/19:00; الساعة ٧:٣٠ = 7:30/19:30; منتصف = none
        في الساعة السابعة والنصف = 7:30/19:30; الساعة العاشرة صباحا = 10:00; عند منتصف الليل = 0:00""",
    "zh": """晚上7点 = 19:00; 下午3点半 = 15:30; 上午九点三十分 = 9:30; 会议于19:00开始 = 19:00; 凌晨2时 = 2:00
        7时30分 = 7:30/19:30; 晚七点一刻 = 19:15; 上午十点 = 10:00; 中午12点 = 12:00; 十一点钟 = 11:00/23:00""",
}
NONE = {
    "en": """the game ended 4:2; John 3:16 says so; [00:12:33] Hello; 7:30 Anna: hi; a ratio of 3:1; it took 7 hours
        7 people came; from 9 to 5; version 2.30; at 6 knots; the noon boat; $7:30; 12:30:15 it began; I am 7""",
    "de": """am 8.4.2031; es endete 4:2; 7 Stunden; halb so groß; Johannes 3,16; nach 18 Jahren
        ein Viertel der Stadt""",
    "fr": """à 3 heures de route; pendant 3 heures; le score de 4:2; 35 heures par semaine; dans le Midi""",
    "es": """a las siete mujeres; 7 horas de viaje; a las 20 familias; el 18.30; ganaron 4:2; la una y la otra""",
    "ru": """за 7 часов; матч 4:2; через 3 часа; в семи домах; 60 км в час; Иоанна 3:16""",
    "ar": """3 ساعات; في السابعة من عمره; 4:2; يوحنا 3:16""",
    "zh": """三点建议; 2小时; 比分4:2; 3.5点; 上涨5点; 第7时期; 重点; 二十点五公里; 约翰福音3:16""",
}


def _rows(table: dict[str, str]) -> list[tuple[str, str]]:
    rows = [
        (language, row.strip())
        for language, rows in table.items()
        for line in rows.splitlines()
        for row in line.split(";")
    ]
    return [(language, row) for language, row in rows if row]


def _clock(hour: Fraction) -> str:
    return f"{int(hour)}:{int(hour % 1 * 60):02}"


@pytest.mark.parametrize(("language", "row"), _rows(EITHER))
def test_hours(language: str, row: str) -> None:
    text, _, expected = row.rpartition(" = ")
    found = [
        _clock(one.low) if one.low == one.high else f"{_clock(one.low)}/{_clock(one.high)}"
        for one in find_times(text, language)
    ]
    assert found == ([] if expected == "none" else [expected])


@pytest.mark.parametrize(("language", "text"), _rows(NONE))
def test_no_hours(language: str, text: str) -> None:
    assert not find_times(text, language)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("at 6:55 PM", "at 18:55", True),
        ("at 6:55 PM", "at 6:55", True),
        ("at 6:55 PM", "at 6:55 AM", False),
        ("at 7 pm", "at seven o'clock", True),
        ("about 7 pm", "at 6:50 pm", True),
        ("about 7 pm", "at 6:30 pm", False),
        ("7 pm", "at 6:50 pm", False),
        ("at midnight", "at 12 am", True),
        ("noon", "12 pm", True),
    ],
)
def test_same_time(one: str, other: str, *, same: bool) -> None:
    (ours,), (theirs,) = find_times("before " + one, "en"), find_times("before " + other, "en")
    ours = ours if one.startswith("about") else ours._replace(bound=Bound.EXACT)
    assert same_time(ours, theirs._replace(bound=Bound.EXACT)) is same


def test_a_full_hour_rounds_a_few_minutes() -> None:
    (ours,), (near,), (far,) = (find_times(f"at {hour}", "en") for hour in ("7 pm", "7:04 pm", "7:20 pm"))
    assert nearly_same_time(ours, near)
    assert not nearly_same_time(ours, far)
    assert not nearly_same_time(near, ours)


def test_an_hour_of_the_day_is_no_number_of_hours() -> None:
    assert dimension(OCLOCK) not in {None, dimension("hour")}
    assert not compatible(OCLOCK, None)
    assert not compatible(OCLOCK, "hour")


_PIECES = (
    "at 7 pm",
    "18h30",
    "um 7 Uhr",
    "晚上7点",
    "الساعة السابعة",
    "a las 7",
    "в 19:00",
    " ",
    ":",
    "7",
    "30",
    "ſept h",
    "\n\n",
)


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(_PIECES)).map("".join)),
    st.sampled_from([None, "en", "de", "fr", "es", "ar", "ru", "zh", "xx"]),
)
def test_any_text(text: str, language: str | None) -> None:
    end = 0
    for one in find_times(text, language):
        assert end <= one.span.start < one.span.end <= len(text)
        assert one.span.covers(one.number)
        assert 0 <= one.low <= one.high < 24
        end = one.span.end


@pytest.mark.parametrize("language", list(EITHER))
def test_a_text_repeated_tells_its_hours_again(language: str) -> None:
    text = "\n\n".join(row.partition(" = ")[0] for row in EITHER[language].replace("\n", ";").split(";"))
    once = len(find_times(text, language))
    assert len(find_times("\n\n".join([text] * 20), language)) == 20 * once > 0
