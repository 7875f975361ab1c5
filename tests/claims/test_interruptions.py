"""Quotations that the report breaks off to say who speaks: what is joined, and that the whole is checked."""

import pytest

from tests.claims.marked import marked, plain
from tests.promises.checked import Checked, checked

SOURCE = "The ferry was late again. We knew, and we chose to wait. The baker kept the lamp burning for all of us.\n"

JOINED = [
    "⟦“We knew,” ⦅she said,⦆ “and we chose to wait.”⟧",
    '⟦"We knew," ⦅said the harbour master of the north quay,⦆ "and we chose to wait."⟧',
    "⟦‘We knew’⦅, she said,⦆ ‘and we chose to wait.’⟧",
    "⟦“Why,” ⦅she asked,⦆ “did nobody,” ⦅she added,⦆ “ring the bell?”⟧",
    "⟦“Why?” ⦅she asked,⦆ “and for how long?”⟧",
    "⟦“Yes,” ⦅she said,⦆ “I know the bell.”⟧ Nobody spoke.",
    "⟦“We knew” ⦅— she said —⦆ “and we chose to wait.”⟧",
    "⟦“We wanted—” ⦅he coughed⦆ “—to wait for the boat.”⟧",
    "⟦“We knew,” ⦅she wrote to the council in May,⦆ “and we chose to wait.”⟧",
    "⟦„Wir wussten es“⦅, sagte sie,⦆ „und wir haben gewartet.“⟧",
    "⟦»Wir wussten es«⦅, sagte die Wirtin,⦆ »und wir haben gewartet.«⟧",
    "⟦«Lo sapevamo» ⦅disse lei,⦆ «e abbiamo aspettato».⟧".replace("».⟧", "»⟧."),
    "⟦“我们知道，”⦅她说，⦆“所以我们等了一夜。”⟧",
]
APART = [
    "⟦“We knew,”⟧ she said. ⟦“We chose to wait.”⟧",
    "⟦“We knew,”⟧ she said, and ⟦“we chose to wait,”⟧ she wrote.",
    "⟦“Yes,”⟧ said Ann, ⟦“No,”⟧ said Bob.",
    "She called the plan ⟦“a gift to the whole town,”⟧ adding, ⟦“and we love it.”⟧",
    "She wrote ⟦“we knew about the bell”⟧ and, ⟦“we chose to wait for it.”⟧",
    "⟦“We knew,”⟧ she said: ⟦“We chose to wait.”⟧",
    "⟦“We knew,”⟧ she said, ⟦‘and we chose to wait’⟧.",
    "⟦“We knew about it,”⟧ she said.\n\n⟦“and we chose to wait.”⟧",
]
WITHIN = [
    ("fr", "⟦«\xa0Nous savions, ⦅dit-elle⦆, et nous avons attendu.\xa0»⟧"),
    ("fr", "⟦«\xa0Nous savions, ⦅a déclaré le maire⦆, et nous avons attendu.\xa0»⟧"),
    ("fr", "⟦«\xa0Qui attend\xa0? ⦅demanda-t-elle⦆. Nous attendons.\xa0»⟧"),
    ("fr", "⟦«\xa0Nous avons attendu, ⦅s’exclame la voisine⦆.\xa0»⟧"),
    ("fr", "⟦«\xa0Nous savions, disons-le, que le bac viendrait.\xa0»⟧"),
    ("fr", "⟦«\xa0La ville, dit-on, est belle en hiver.\xa0»⟧"),
    ("es", "⟦«Lo sabíamos —⦅dijo ella⦆— y esperamos»⟧."),
    ("ru", "⟦«Мы знали, — ⦅сказала она⦆, — и ждали паром»⟧."),
    ("ru", "⟦«Мы знали, — ⦅сказала она⦆. — Мы ждали паром»⟧."),
    ("ru", "⟦«Мост — это важно — стоит до сих пор»⟧."),
    ("pl", "⟦„Wiedzieliśmy – ⦅powiedziała⦆ – i czekaliśmy”⟧."),
    ("en", "⟦“We knew, ⦅said she⦆, and we chose to wait for it,”⟧ the boy told us."),
    ("en", "⟦“A man, called Reed, rose and spoke of the winter,”⟧ she wrote."),
    ("de", "⟦„Ein Mann, genannt Reed, stand auf und sprach vom Winter“⟧, schrieb sie."),
    ("de", "⟦„Reed, kritisierte das Amt, und Okafor schwieg“⟧, schrieb sie."),
    ("en", "⟦“The bridge – said to be unsafe – was shut for us,”⟧ she wrote."),
]


@pytest.mark.parametrize("case", JOINED + APART)
def test_joins_what_runs_on(case: str) -> None:
    assert marked(plain(case)) == case


@pytest.mark.parametrize(("language", "case"), WITHIN)
def test_finds_interruptions_within_the_marks(language: str, case: str) -> None:
    assert marked(plain(case), language) == case


def whole(report: str, source: str = SOURCE) -> Checked:
    return checked(f"{report}\n", source)


def test_an_interrupted_quotation_is_one_claim() -> None:
    found = whole("“We knew,” she said, “and we chose to wait.”")
    parts = [(part["kind"], part["start"], part["end"]) for part in found.claim["parts"]]
    assert parts == [("verbatim", 1, 8), ("interruption", 11, 20), ("verbatim", 22, 42)]
    assert (found.claim["status"], found.codes) == ("verified", [])
    assert (found.claim["start"], found.claim["end"]) == (1, 42)
    assert found.claim["outer"] == {"start": 0, "end": 44}
    (passage,) = found.claim["passages"]
    assert [SOURCE[one["start"] : one["end"]] for one in passage["segments"]] == ["We knew", "and we chose to wait"]


def test_an_altered_half_is_named_at_its_place() -> None:
    report = "“We knew,” she said, “and we refused to wait.”"
    found = whole(report)
    assert found.claim["status"] == "altered"
    assert [report[one["start"] : one["end"]] for one in found.findings if one["severity"] == "error"] == ["refused"]


def test_words_left_out_where_the_report_breaks_off_are_missed() -> None:
    source = SOURCE.replace("We knew, and", "We knew nothing at all of that, and")
    assert whole("“We knew,” she said, “and we chose to wait.”", source).claim["status"] == "altered"


def test_a_source_that_breaks_off_at_the_same_place() -> None:
    source = "“We knew,” the harbour master said on Tuesday, “and we chose to wait.” The lamp burned for all of us.\n"
    assert whole("“We knew,” she said, “and we chose to wait.”", source).statuses == ["verified"]
    assert whole("“We knew,” the harbour master said on Tuesday, “and we chose to wait.”", source).statuses == [
        "verified"
    ]


def test_what_looks_like_an_interruption_and_is_the_sources_own() -> None:
    report = "Le maire a écrit : « La ville, explique le rapport, manque d’eau depuis le mois de mai. »"
    source = "La ville, explique le rapport, manque d’eau depuis le mois de mai. Le bac viendra demain matin.\n"
    assert whole(report, source).statuses == ["verified"]
    assert whole(report.replace("explique le", "confirme le"), source).statuses == ["altered"]
