"""Which sentences report what a source says."""

import pytest

from sicut.claims.facts.reporting import Reporting
from sicut.model.span import Span
from sicut.text.binding import sentences
from tests.claims.facts import reporting_sentences

REPORTS = [
    ("en", "The letter lists nine groups.", "letter", "lists"),
    ("en", "According to the council, the repairs cost five million.", "the council", "According to"),
    ("en", "The mayor said the ferry would sail on Monday.", "The mayor", "said"),
    ("en", "Twelve people came, the harbour master told reporters.", "the harbour master", "told"),
    ("de", "In dem Brief werden neun Gruppen genannt.", "Brief", "genannt"),
    ("de", "Laut Stadtrat kostet die Reparatur 5 Millionen.", "Stadtrat", "Laut"),
    ("de", "Einer Mitteilung zufolge kamen 12 Leute.", "Einer Mitteilung", "zufolge"),
    ("fr", "Selon le conseil, les travaux coûtent 5 millions.", "le conseil", "Selon"),
    ("fr", "La lettre énumère neuf groupes.", "lettre", "énumère"),
    ("es", "Según el ayuntamiento, las obras cuestan 5 millones.", "el ayuntamiento", "Según"),
    ("es", "La carta enumera nueve grupos.", "carta", "enumera"),
    ("ru", "По данным совета, ремонт стоит 5 миллионов.", None, "данным"),
    ("ru", "В письме названы девять групп.", "письме", "названы"),
    ("ar", "ذكرت الرسالة تسع مجموعات.", None, "ذكرت"),
    ("ar", "وفقا للمجلس تبلغ التكلفة خمسة ملايين.", None, "وفقا"),
    ("zh", "信中列出了九个团体。", None, "列出"),
    ("zh", "据市议会称，修理费用为五百万克朗。", None, "据"),
]
OWN = [
    ("en", "The bridge was built in 1931."),
    ("en", "Our paper could not verify the number of 40 boats."),
    ("en", "The report was published on 14 March."),
    ("en", "The council approved a budget of 4 million."),
    ("de", "Die Brücke wurde 1931 gebaut."),
    ("de", "Die Zahl der Boote ließ sich nicht überprüfen."),
    ("fr", "Le pont date de 1931."),
    ("es", "El puente es de 1931."),
    ("ru", "Мост построен в 1931 году."),
    ("ar", "بني الجسر عام 1931."),
    ("zh", "桥建于1931年。"),
]


@pytest.mark.parametrize(("language", "text", "speaker", "cue"), REPORTS)
def test_reports(language: str, text: str, speaker: str | None, cue: str) -> None:
    found = sentences(text, language)
    source = Reporting(text, language, found).source(found[0])
    assert source is not None
    assert (None if source.speaker is None else text[slice(*source.speaker)]) == speaker
    assert source.cue is not None
    assert text[slice(*source.cue)] == cue


@pytest.mark.parametrize(("language", "text"), OWN)
def test_the_author_s_own(language: str, text: str) -> None:
    found = sentences(text, language)
    assert Reporting(text, language, found).source(found[0]) is None


def test_a_sentence_goes_on_about_the_paper_before() -> None:
    text = "The letter lists nine groups. It also names twelve members. The bridge is old. It also carries trams."
    found = sentences(text, "en")
    reporting = Reporting(text, "en", found)
    assert [reporting.source(one) is not None for one in found] == [True, True, False, False]


def test_a_long_row_of_sentences_that_go_on_is_followed_to_its_beginning() -> None:
    text = "The letter lists the boats. " + "It also names boats. " * 600 + "It also names 3 piers."
    found = sentences(text, "en")
    assert Reporting(text, "en", found).source(found[-1]) is not None


def _rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, line) for language, lines in table.items() for line in lines.splitlines()]


def _reports(language: str, text: str) -> bool:
    """Whether the last number of *text*, else its last word, is somebody else's."""
    last = max([text.rfind(digit) for digit in "0123456789"] + [len(text) - 4])
    return Reporting(text, language, sentences(text, language)).source_of(Span(last, last + 1)) is not None


@pytest.mark.parametrize(("language", "text"), _rows(reporting_sentences.REPORTS))
def test_values_that_are_another_s(language: str, text: str) -> None:
    assert _reports(language, text)


@pytest.mark.parametrize(("language", "text"), _rows(reporting_sentences.OWN))
def test_values_that_are_the_author_s(language: str, text: str) -> None:
    assert not _reports(language, text)


@pytest.mark.parametrize(
    ("language", "text", "reports"),
    [
        ("en", "The letter lists nine groups; it has 12 pages.", True),
        ("en", "The letter lists nine groups; we counted 12.", False),
        ("en", "The letter lists nine groups; our reporter could not confirm the 12.", False),
        ("de", "Der Brief nennt neun Gruppen; wir zählten 12.", False),
        ("es", "La carta nombra nueve grupos; el puerto tiene 12 barcos.", True),
        ("fr", "La lettre nomme neuf groupes ; le port a 12 bateaux.", True),
        ("ru", "По программе первым выступит 1 хор.", True),
        ("en", "The letter lists nine groups. “It has 12 boats,” he called.", False),
        ("zh", "信中列出了九个团体；我们数到12个。", False),
    ],
)
def test_a_clause_behind_a_semicolon(language: str, text: str, *, reports: bool) -> None:
    assert _reports(language, text) is reports


def test_a_speaker_is_the_paper_behind_a_comma() -> None:
    text = "The survey was made by Ada Okafor of Quay Works, the council's letter says."
    source = Reporting(text, "en", sentences(text, "en")).source(Span(0, len(text)))
    assert source is not None
    assert source.speaker is not None
    assert text[slice(*source.speaker)] == "the council's letter"
