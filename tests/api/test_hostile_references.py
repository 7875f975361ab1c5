"""References in texts that mean harm, or that nobody wrote by hand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut import check
from sicut.api import Text
from sicut.model.claim import ClaimKind
from sicut.model.collation import Attestation, ReasonCode, Unchecked
from sicut.model.result import Result

VERSES = "2:1\tThe keeper of the light has seen the ships.\n2:2\tAnd the sea was calm for seven days and nights.\n"
PARTS = st.sampled_from(
    [
        "(",
        ")",
        "“",
        "”",
        "[",
        "\n\n",
        "Qur'an 2:1",
        "(2:2)",
        "\u200fQur'an\u200f 2:\u200f2",
        "البقرة ٢",
        "قال تعالى:",
        "The keeper of the light has seen the ships",
        "$John 99:1$",
        "`John 98:1`",
        "<b>John 97:1</b>",
        "; 2:2-1",
        "§ 0 BGB",
        "Art. 6(1)(a) GDPR",
    ]
)


def result(report: str) -> Result:
    return check([Text("report.md", report)], [Text("verses.tsv", VERSES)])


def references(found: Result) -> list[str]:
    text = found.documents[0]
    return [text.slice(one.claim.span) for one in found.claims if one.claim.kind is ClaimKind.REFERENCE]


@given(st.lists(PARTS, max_size=14))
@settings(max_examples=25, deadline=None)
def test_any_mixture_is_judged(parts: list[str]) -> None:
    found = result(f"Note {' '.join(parts)}")
    spans = [one.claim.span for one in found.claims if one.claim.kind is ClaimKind.REFERENCE]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(found.documents[0].text) for span in spans)


@pytest.mark.parametrize(
    ("report", "told"),
    [
        ("```\nJohn 99:1\n```\n\nNothing else.\n", []),
        ("Run `John 99:1` now.\n", []),
        ("Nothing <!-- John 99:1 --> here.\n", []),
        ("It is <b>John</b> 99:1.\n", ["John</b> 99:1"]),
        ("(" * 500 + "Qur'an 2:1" + ")" * 500, ["Qur'an 2:1"]),
        ("(" + "; ".join(f"Qur'an 2:{n}" for n in range(1, 200)) + ")", [f"Qur'an 2:{n}" for n in range(1, 200)]),
    ],
)
def test_references_in_code_and_in_brackets(report: str, told: list[str]) -> None:
    assert references(result(report)) == told


def test_words_given_out_as_the_quran_are_not_held_against_a_translation_alone() -> None:
    report = "قال تعالى.\n\nThe Qur'an says: “Sail when whales are singing in the bays of glass.”\n"
    (quotation,) = [one for one in result(report).claims if one.claim.kind is ClaimKind.QUOTATION]
    assert isinstance(quotation, Unchecked)
    assert quotation.reason.code is ReasonCode.MISSING_EDITION


def test_a_reference_to_nearly_all_of_a_work_holds_its_words() -> None:
    report = "It says: “The keeper of the light has seen the ships” (Qur'an 2:1 - 2:2).\n"
    quotation = result(report).claims[0]
    assert isinstance(quotation, Attestation)
    assert quotation.placing is not None
