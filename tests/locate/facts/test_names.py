"""Names of a report against those of its sources."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.locate.facts.names import compare_name
from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Name
from sicut.model.collation import Agreement, ReasonCode
from sicut.model.span import Span
from sicut.model.value import About, NameKind, ProperName
from sicut.text.shown import Reading
from tests.locate.located import witness

LETTER = """We thank the engineer Ilse Brandvold of Nordkai Engineering, and Dr Sergei Rudin. The Harbour Board met.

The British council and Indian carriers were there, and so was the European Union. They named Kiev. The paper is by Ada.
"""


def claim(words: str, kind: NameKind = NameKind.UNKNOWN) -> Name:
    span = Span(0, len(words))
    return Name("report", span, span, About(sentence=span), value=ProperName(span, kind), words=words)


def found(words: str, text: str = LETTER, kind: NameKind = NameKind.UNKNOWN) -> tuple[Agreement, str]:
    told = compare_name(claim(words, kind), [Witness(Reading(witness("letter", text)))])
    theirs = text[slice(*told.places[0].spans[0])] if told.places else ""
    return told.agreement, theirs


@pytest.mark.parametrize(
    ("words", "agreement", "theirs"),
    [
        ("Ilse Brandvold", Agreement.SAME, "Ilse Brandvold"),
        ("ILSE BRANDVOLD", Agreement.SAME, "Ilse Brandvold"),
        ("Brandvold", Agreement.SAME, "Brandvold"),
        ("Nordkai", Agreement.SAME, "Nordkai"),
        ("Dr Ilse Brandvold", Agreement.SAME, "Ilse Brandvold"),
        ("EU", Agreement.SAME, "European Union"),
        ("U.K.", Agreement.SAME, "British"),
        ("Britain", Agreement.SAME, "British"),
        ("India", Agreement.SAME, "Indian"),
        ("Sergey Rudin", Agreement.VARIANT, "Sergei Rudin"),
        ("Kyiv", Agreement.VARIANT, "Kiev"),
        ("Ilse Brantvold", Agreement.SPELLING, "Ilse Brandvold"),
        ("Ilse Brandvolt", Agreement.SPELLING, "Ilse Brandvold"),
        ("Mira Solberg", Agreement.ABSENT, ""),
        ("Air India", Agreement.ABSENT, ""),
        ("Pakistan", Agreement.ABSENT, ""),
        ("EC", Agreement.ABSENT, ""),
    ],
)
def test_what_a_source_says_of_a_name(words: str, agreement: Agreement, theirs: str) -> None:
    assert found(words) == (agreement, theirs)


@pytest.mark.parametrize(
    ("words", "text", "agreement"),
    [
        ("Захар Терентеев", "Капитан Захар Терентьев работает в порту с 2005 года.", Agreement.SPELLING),
        ("Захара Терентьева", "Капитан Захар Терентьев работает в порту с 2005 года.", Agreement.VARIANT),
        ("Jutta Perlman", "Die Schwimmlehrerin Jutta Perlmann arbeitet im Bad.", Agreement.SPELLING),
        ("سلمى الروندي", "وضعت التقرير المهندسة سلمى الراوندي من شركة الساحل.", Agreement.SPELLING),
        ("沈若岚", "勘察报告由北工公司的沈若兰撰写。", Agreement.ABSENT),
        ("沈若兰", "勘察报告由北工公司的沈若兰撰写。", Agreement.SAME),
    ],
)
def test_other_languages(words: str, text: str, agreement: Agreement) -> None:
    assert found(words, text)[0] is agreement


def test_a_script_that_tells_nothing_of_another_one() -> None:
    told = compare_name(claim("沈若兰"), [Witness(Reading(witness("letter", LETTER)))])
    assert told.doubt is not None
    assert told.doubt.code is ReasonCode.OTHER_LANGUAGE


def test_the_best_of_several_witnesses() -> None:
    others = ("near", "We thank Ilse Brantvold."), ("same", "We thank Ilse Brandvold.")
    told = compare_name(claim("Ilse Brandvold"), [Witness(Reading(witness(*one))) for one in others])
    assert told.agreement is Agreement.SAME
    assert [place.witness.document.siglum for place in told.places] == ["same"]


@given(st.text(min_size=1, max_size=40), st.text(max_size=200))
def test_any_name_and_text(words: str, text: str) -> None:
    source = Witness(Reading(witness("letter", text)))
    told = compare_name(claim(words), [source])
    for place in told.places:
        assert all(0 <= span.start < span.end <= len(source.reading.text) for span in place.spans)
    assert bool(told.places) or told.agreement is Agreement.ABSENT
