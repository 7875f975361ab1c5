"""Dates and hours of reports against those of sources, in seven languages."""

import sys

import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.claim import Count, Date, Quantity
from sicut.model.collation import Agreement, Attestation, ReasonCode, Unchecked
from sicut.model.policy import Scope

_HEADS = {
    "en": "# Letter of the council\n\nPort Ember, Friday, 14 March 2031\n\nDear neighbours,\n\n",
    "de": "# Brief des Rates\n\nHafenstadt, Freitag, den 14. März 2031\n\nLiebe Nachbarn,\n\n",
    "fr": "# Lettre du conseil\n\nPort-Ambre, le vendredi 14 mars 2031\n\nChers voisins,\n\n",
    "es": "# Carta del concejo\n\nPuerto Ámbar, viernes, 14 de marzo de 2031\n\nQueridos vecinos:\n\n",
    "ru": "# Письмо совета\n\nГавань, пятница, 14 марта 2031 года\n\nДорогие соседи!\n\n",
    "ar": "# رسالة المجلس\n\nالميناء، الجمعة 14 مارس 2031\n\nأيها الجيران،\n\n",
    "zh": "# 议会来信\n\n琥珀港，2031年3月14日，星期五\n\n各位邻居：\n\n",
}
SAME, WITHIN, OTHER, ABSENT = "same", "derived", "other", "absent"
UNSURE = "paraphrase"
ROWS = (
    ("en", "The café opened in January.", "The café opened on 15 January 2031.", WITHIN),
    ("en", "The reading room closes in January.", "The reading room is closed from 5 January to 2 March 2032.", WITHIN),
    ("en", "The café opened in 2031.", "The café opened on 15 January 2031.", WITHIN),
    ("en", "The café opened on 15 January.", "The café opened on 15 January 2031.", SAME),
    ("en", "The ferry was built in the 1990s.", "The ferry was built in 1994.", WITHIN),
    (
        "en",
        "The boats came home from 2016 to 2019.",
        "The boats left on 3 May 2016 and came home on 7 June 2019.",
        WITHIN,
    ),
    (
        "en",
        "The singer (1708-1765) was born here.",
        "The singer, 8 December 1708 to 3 May 1765, was born here.",
        WITHIN,
    ),
    ("en", "Divers looked at the wall on 11 March 2031.", "Last Tuesday divers looked at the wall.", SAME),
    ("en", "Divers looked at the wall on Tuesday.", "Divers looked at the wall on 11 March 2031.", SAME),
    ("en", "Divers looked at the wall on 13 March 2031.", "Yesterday divers looked at the wall.", SAME),
    ("en", "Divers looked at the wall on 12 March 2031.", "Last Tuesday divers looked at the wall.", OTHER),
    ("en", "The café opened in May.", "The café opened on 15 January 2031.", OTHER),
    ("en", "The work on the pier begins on 18 April 2031.", "The work begins on 8 April 2031 and ends in June.", OTHER),
    ("en", "The pier was built in 1898.", "The pier, which is 380 metres long, was built in 1897.", OTHER),
    (
        "en",
        "The room is closed from 5 January to 9 March 2032.",
        "The room is closed from 5 January to 2 March 2032.",
        OTHER,
    ),
    ("en", "The choir sang on 9 August 2030.", "The ferry sails on 8 April 2031.", ABSENT),
    ("en", "The choir sang in 2030.", "The ferry sails in May. The bridge cost 2030 crowns.", ABSENT),
    ("en", "The boats race on Sunday.", "The boats race on Friday.", OTHER),
    ("en", "The boats race on Sunday.", "The choir sang on Friday night.", ABSENT),
    ("en", "The boats race on Sunday.", "The boats race in May.", UNSURE),
    ("en", "The boats raced last week.", "The boats raced under a grey sky.", UNSURE),
    (
        "en",
        "The new north pier is finished on 30 September 2031.",
        "Work on the new north pier begins on 8 April 2031. It is finished on 30 September.",
        SAME,
    ),
    ("en", "The café opened in the summer of 2031.", "The café opened on 3 June 2031.", WITHIN),
    ("en", "The café opened in the summer of 2030.", "The boat is red.", UNSURE),
    ("en", "The inspection is on Wednesday, 3 June.", "The inspection is on Tuesday, 3 June.", OTHER),
    ("en", "The café opened in 2029, the choir sang on 3 May 2031.", "The choir sang on 3 May 2031.", ABSENT),
    ("de", "Das Café hat im Januar geöffnet.", "Das Café hat am 15. Januar 2031 geöffnet.", WITHIN),
    ("de", "Die Arbeiten beginnen am 8.4.2031.", "Die Arbeiten beginnen am 8. April 2031.", SAME),
    ("de", "Taucher prüften die Mauer am 11. März 2031.", "Letzten Dienstag prüften Taucher die Mauer.", SAME),
    ("de", "Taucher prüften die Mauer am 13. März 2031.", "Gestern prüften Taucher die Mauer.", SAME),
    ("de", "Taucher prüften die Mauer am 12. März 2031.", "Letzten Dienstag prüften Taucher die Mauer.", OTHER),
    ("de", "Die Arbeiten am Kai beginnen am 18. April 2031.", "Die Arbeiten beginnen am 8. April 2031.", OTHER),
    ("de", "Der Saal ist vom 5. Januar bis 9. März 2032 zu.", "Der Saal ist vom 5. Januar bis 2. März 2032 zu.", OTHER),
    ("de", "Der Chor sang am 9. August 2030.", "Die Fähre fährt am 8. April 2031.", ABSENT),
    ("fr", "Le café a ouvert en janvier.", "Le café a ouvert le 15 janvier 2031.", WITHIN),
    ("fr", "Les travaux commencent le 8/4/2031.", "Les travaux commencent le 8 avril 2031.", SAME),
    ("fr", "Des plongeurs ont vu le mur le 11 mars 2031.", "Mardi dernier, des plongeurs ont vu le mur.", SAME),
    ("fr", "Des plongeurs ont vu le mur mardi.", "Des plongeurs ont vu le mur le 11 mars 2031.", SAME),
    ("fr", "Des plongeurs ont vu le mur le 12 mars 2031.", "Mardi dernier, des plongeurs ont vu le mur.", OTHER),
    ("fr", "Les travaux du quai commencent le 18 avril 2031.", "Les travaux commencent le 8 avril 2031.", OTHER),
    ("fr", "Dans le port, le café a ouvert en mai.", "Le café a ouvert le 15 janvier 2031.", OTHER),
    ("fr", "La chorale a chanté le 9 août 2030.", "Le bac part le 8 avril 2031.", ABSENT),
    ("es", "El café abrió en enero.", "El café abrió el 15 de enero de 2031.", WITHIN),
    ("es", "Las obras empiezan el 8/4/2031.", "Las obras empiezan el 8 de abril de 2031.", SAME),
    ("es", "Los buzos miraron el muro el 11 de marzo de 2031.", "El martes pasado los buzos miraron el muro.", SAME),
    ("es", "Los buzos miraron el muro el 13 de marzo de 2031.", "Ayer los buzos miraron el muro.", SAME),
    ("es", "Los buzos miraron el muro el 12 de marzo de 2031.", "El martes pasado los buzos miraron el muro.", OTHER),
    ("es", "La línea se inauguró el 12 de octubre de 1962.", "La línea se inauguró el 12 de octubre de 1961.", OTHER),
    ("es", "Las obras del muelle empiezan el 18 de abril de 2031.", "Las obras empiezan el 8 de abril de 2031.", OTHER),
    ("es", "El coro cantó el 9 de agosto de 2030.", "La barca sale el 8 de abril de 2031.", ABSENT),
    ("ru", "Кафе открылось в январе.", "Кафе открылось 15 января 2031 года.", WITHIN),
    ("ru", "Работы начнутся 08.04.2031.", "Работы начнутся 8 апреля 2031 года.", SAME),
    ("ru", "Водолазы осмотрели стену 11 марта 2031 года.", "В минувший вторник водолазы осмотрели стену.", SAME),
    ("ru", "Водолазы осмотрели стену 13 марта 2031 года.", "Вчера водолазы осмотрели стену.", SAME),
    ("ru", "Водолазы осмотрели стену 12 марта 2031 года.", "В минувший вторник водолазы осмотрели стену.", OTHER),
    ("ru", "Работы на причале начнутся 18 апреля 2031 года.", "Работы начнутся 8 апреля 2031 года.", OTHER),
    ("ru", "Хор пел 9 августа 2030 года.", "Паром уходит 8 апреля 2031 года.", ABSENT),
    ("ar", "افتتح المقهى في يناير.", "افتتح المقهى في 15 يناير 2031.", WITHIN),
    ("ar", "تبدأ الأعمال في 8 أبريل 2031.", "تبدأ الأعمال في ٨ أبريل ٢٠٣١.", SAME),
    ("ar", "فحص الغواصون الجدار في 11 مارس 2031.", "فحص الغواصون الجدار يوم الثلاثاء الماضي.", SAME),
    ("ar", "فحص الغواصون الجدار في 13 مارس 2031.", "فحص الغواصون الجدار أمس.", SAME),
    ("ar", "فحص الغواصون الجدار في 12 مارس 2031.", "فحص الغواصون الجدار يوم الثلاثاء الماضي.", OTHER),
    ("ar", "تبدأ أعمال الرصيف في 18 أبريل 2031.", "تبدأ الأعمال في 8 أبريل 2031.", OTHER),
    ("ar", "غنت الجوقة في 9 أغسطس 2030.", "تبحر العبارة في 8 أبريل 2031.", ABSENT),
    ("zh", "咖啡馆于1月开业。", "咖啡馆于2031年1月15日开业。", WITHIN),
    ("zh", "工程于2031年4月8日开始。", "工程于二〇三一年四月八日开始。", SAME),
    ("zh", "潜水员于2031年3月4日检查了墙。", "上周二，潜水员检查了墙。", SAME),
    ("zh", "潜水员于2031年3月13日检查了墙。", "昨天，潜水员检查了墙。", SAME),
    ("zh", "潜水员于2031年3月6日检查了墙。", "上周二，潜水员检查了墙。", OTHER),
    ("zh", "码头工程于2031年4月18日开始。", "工程于2031年4月8日开始。", OTHER),
    ("zh", "合唱团于2030年8月9日演出。", "渡轮于2031年4月8日启航。", ABSENT),
    ("en", "The fast began in March 2025.", "The fast began on 1 Ramadan 1446.", WITHIN),
)
HOURS = (
    ("en", "The boat leaves at 6:55 PM.", "The boat leaves at 18:55.", SAME),
    ("en", "The boat leaves at 6 pm.", "The boat leaves at 6.", SAME),
    ("en", "They agreed to meet at 6.", "Let us meet at 6 pm.", SAME),
    ("en", "The boat leaves at 7 pm.", "The boat leaves at 7:03 pm.", WITHIN),
    ("en", "The boat leaves at 5:55 PM.", "The boat leaves at 6:55 PM.", OTHER),
    ("en", "The choir sings at 8 pm.", "The boat leaves at 6:55 PM, with 8 dogs.", SAME),
    ("en", "The choir sings at 8 pm.", "The boat leaves at 6:55 PM.", ABSENT),
    ("de", "Die Fähre fährt um 18.55 Uhr.", "Die Fähre fährt um 18:55 Uhr.", SAME),
    ("de", "Die Fähre fährt um 17.55 Uhr.", "Die Fähre fährt um 18:55 Uhr.", OTHER),
    ("fr", "Le bac part à 18 heures.", "Le bac part à 18h.", SAME),
    ("es", "La barca sale a las seis y media.", "La barca sale a las 18:30.", SAME),
    ("ru", "Паром уходит в 7 часов вечера.", "Паром уходит в 19:00.", SAME),
    ("ar", "تبحر العبارة الساعة السابعة مساء.", "تبحر العبارة الساعة 7.", SAME),
    ("zh", "渡轮晚上7点启航。", "渡轮于19:00启航。", SAME),
    ("zh", "渡轮晚上8点启航。", "渡轮于19:00启航。", OTHER),
)


def told(language: str, report: str, source: str, *kinds: type[Count | Date | Quantity]) -> list[str]:
    texts = [Text("report.md", report)], [Text("letter.md", _HEADS[language] + source)]
    claims = [one for one in check(*texts, Settings(scope=Scope.ALL)).claims if isinstance(one.claim, kinds)]
    return [
        one.comparison.agreement.value
        if isinstance(one, Attestation) and one.comparison
        else one.reason.code.value
        if isinstance(one, Unchecked)
        else ""
        for one in claims
    ]


@pytest.mark.parametrize(("language", "report", "source", "expected"), ROWS)
def test_a_date_against_a_dated_source(language: str, report: str, source: str, expected: str) -> None:
    assert told(language, report, source, Date)[:1] == [expected]


@pytest.mark.parametrize(("language", "report", "source", "expected"), HOURS)
def test_an_hour(language: str, report: str, source: str, expected: str) -> None:
    (agreement,) = told(language, report, source, Quantity, Count)
    assert agreement == expected


def test_a_day_counted_from_one_that_is_not_told_may_be_the_report_s() -> None:
    result = check(
        [Text("report.md", "The choir sang on 11 March 2031.")],
        [Text("letter.md", "We heard that the choir sang last Tuesday.")],
        Settings(scope=Scope.ALL),
    )
    assert not [one for one in result.findings if one.code.startswith("D")]


def test_relative_days_of_the_report_count_from_its_own_date() -> None:
    report = "Port Ember, 20 March 2031\n\nThe choir sang last Tuesday.\n"
    assert told("en", report, "The choir sang on 18 March 2031.", Date)[-1] == Agreement.SAME
    assert told("en", report, "The choir sang on 4 March 2031.", Date)[-1] == Agreement.SAME


@pytest.mark.parametrize("module", ["hijridate", "convertdate"])
def test_a_calendar_that_is_not_installed(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    date = "15 Ramadan 1452" if module == "hijridate" else "3 Nisan 5791"
    result = check(
        [Text("report.md", f"The market opened on {date}.")],
        [Text("letter.md", "The market opened on 5 May 2031.")],
        Settings(scope=Scope.ALL),
    )
    (only,) = [one for one in result.claims if isinstance(one.claim, Date)]
    assert isinstance(only, Unchecked)
    assert only.reason.code is ReasonCode.MISSING_EXTRA
    assert "pip install 'sicut[calendars]'" in only.reason.text
    assert not [one for one in result.findings if one.code.startswith("D")]
