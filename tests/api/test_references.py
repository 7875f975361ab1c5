"""References and the quotations beside them, from a report to findings: places, words, editions."""

import json
from pathlib import Path

import pytest

from sicut import check
from sicut.api import Text
from sicut.config import Settings
from sicut.errors import UsageError
from sicut.model.claim import ClaimKind
from sicut.model.collation import Attestation, ReasonCode, Unchecked
from sicut.model.document import Role
from sicut.model.finding import Severity
from sicut.model.policy import Scope
from sicut.model.result import Result
from sicut.render.as_json import render_json

VERSES = (
    "Gen 1:1\tIn the beginning there was the sea and the sky.\n"
    "Gen 1:2\tThe earth was empty and dark, and a wind moved over the water.\n"
    "Gen 1:3\tThen there was light upon the water.\n"
    "Gen 1:4\tAnd the light was good for the sailors of the land.\n"
    "Matt 5:3\tHappy are those who mend their nets at night.\n"
    "Matt 5:4\tHappy are those who wait for the tide.\n"
)
WIND = "The earth was empty and dark, and a wind moved over the water"
LIGHT = "And the light was good for the sailors of the land"


def result(report: str, *sources: tuple[str, str], settings: Settings | None = None) -> Result:
    """The result for *report*, with the verses among its *sources* unless others are given."""
    given = sources or (("plain.tsv", VERSES),)
    return check([Text("report.md", report)], [Text(*source) for source in given], settings)


def told(found: Result) -> list[str]:
    """The findings on references, each as ``R102 “words”``, those of severity info in brackets."""
    text = found.documents[0]
    rows = [(one.code, one.severity, text.slice(one.objection.span)) for one in found.findings if one.code[0] == "R"]
    return [f"({code} {words})" if severity is Severity.INFO else f"{code} {words}" for code, severity, words in rows]


def statuses(found: Result) -> list[str]:
    """Kind and status of each claim."""
    return [
        f"{one.claim.kind} {one.status if isinstance(one, Attestation) else one.reason.code}" for one in found.claims
    ]


@pytest.mark.parametrize(
    ("report", "findings", "claims"),
    [
        (f"It says: “{WIND}” (Gen 1:2).", [], ["quotation verified", "reference verified"]),
        (f"Gen 1:2 says: “{WIND}.”", [], ["reference verified", "quotation verified"]),
        (f"It says:\n\n> {WIND}.\n>\n> — Gen 1:2\n", [], ["quotation verified", "reference verified"]),
        (f"It says: “{WIND}.”[^1]\n\n[^1]: Gen 1:2.\n", [], ["quotation verified", "reference verified"]),
        (f"It says: “{WIND}” (Matt 5:4; Gen 1:2).", [], ["quotation verified"] + ["reference verified"] * 2),
        (
            f"It says: “{WIND.replace('dark', 'bright')}” (Gen 1:2).",
            ["R102 bright"],
            ["quotation altered", "reference verified"],
        ),
        (f"It says: “{WIND}” (Gen 1:3).", ["R103 Gen 1:3"], ["quotation misattributed", "reference verified"]),
        (f"It says: “{WIND}” (Matt 5:3).", ["R103 Matt 5:3"], ["quotation misattributed", "reference verified"]),
        (
            f"It says: “{WIND}” (Genesis 51:2).",
            ["R103 Genesis 51:2", "R101 Genesis 51:2"],
            ["quotation misattributed", "reference not-found"],
        ),
        (
            f"It says: “Then there was light upon the water. {LIGHT}” (Gen 1:3).",
            ["R104 Gen 1:3"],
            ["quotation verified", "reference verified"],
        ),
        (f"It says: “{LIGHT}” (Gen 1:1-4).", ["R104 Gen 1:1-4"], ["quotation verified", "reference verified"]),
        (
            "It says: “Was empty and dark, and a wind moved over the water” (Gen 1:2).",
            ["(R104 Gen 1:2)"],
            ["quotation verified", "reference verified"],
        ),
        (
            "It says: “… and a wind moved over the water” (Gen 1:2).",
            [],
            ["quotation verified", "reference verified"],
        ),
        (f"It says: “{LIGHT}.”", [f"(R106 {LIGHT})"], ["quotation verified"]),
        ("Read Romans 17:2.", ["R101 Romans 17:2"], ["reference not-found"]),
        ("Read Gen 1:3 and be glad.", [], ["reference verified"]),
    ],
)
def test_verses(report: str, findings: list[str], claims: list[str]) -> None:
    found = result(report)
    assert told(found) == findings
    assert statuses(found) == claims


@pytest.mark.parametrize("number", ["4", "(4)", "[4]", "⁴", "*"])
def test_the_number_of_a_verse_is_none_of_its_words(number: str) -> None:
    found = result(f"It says: “Then there was light upon the water. {number} {LIGHT}.” (Gen 1:3-4)")
    assert told(found) == []
    assert statuses(found) == ["quotation verified", "reference verified"]


@pytest.mark.parametrize("number", ["7", "⁷", "not"])
def test_what_is_not_the_number_of_the_verse_is_told(number: str) -> None:
    found = result(f"It says: “Then there was light upon the water. {number} {LIGHT}.” (Gen 1:3-4)")
    assert statuses(found) == ["quotation altered", "reference verified"]


SURA = "94|5|So surely with hardship (in your way) comes ease.\n94|6|And when you are free, go to the harbour.\n"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("So surely with hardship comes ease", "verified"),
        ("So surely with hardship (in your way) comes ease", "verified"),
        ("So with hardship (in your way) comes ease", "altered"),
        ("So surely with hardship (in your way) comes no ease", "altered"),
    ],
)
def test_parentheses_of_a_translation_may_be_left_out(words: str, status: str) -> None:
    found = result(f"It says: “{words}” (Qur'an 94:5).", ("en.invented.txt", SURA))
    assert statuses(found) == [f"quotation {status}", "reference verified"]


def test_words_of_no_translation_at_hand_are_not_called_wrong() -> None:
    found = result("It says: “Whales were singing in all the bays of the north” (Gen 1:2).")
    assert told(found) == []
    assert statuses(found) == ["quotation missing-edition", "reference verified"]


def test_words_of_the_edition_that_the_report_names_are_held_against_it() -> None:
    found = result("It says: “Whales were singing in all the bays of the north” (Gen 1:2, KJV).", ("kjv.tsv", VERSES))
    assert told(found) == ["R102 Whales were singing in all the bays of the north"]
    (finding,) = [one for one in found.findings if one.code == "R102"]
    assert finding.objection.evidence[0].text == f"{WIND}."


def test_a_source_that_has_the_words_is_enough() -> None:
    words = "Whales were singing in all the bays of the north"
    found = result(f"It says: “{words}” (Gen 1:2).", ("plain.tsv", VERSES), ("speech.md", f"{words}, she said.\n"))
    assert statuses(found) == ["quotation verified", "reference verified"]
    assert found.claims[0].passages[0].siglum == "speech"  # type: ignore[union-attr]


def test_two_words_are_not_looked_for_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "plain.tsv").write_text(VERSES, encoding="utf-8")
    report = "The word there, says the speaker, is “the sailors” (Gen 1:2)."
    found = check([Text("report.md", report)], (), Settings(editions=(str(tmp_path),)))
    assert [one for one in told(found) if "R103" in one] == []
    assert set(statuses(found)) <= {"quotation too-short", "reference verified"}


def test_editions_of_files_are_opened_for_a_reference_alone(tmp_path: Path) -> None:
    (tmp_path / "plain.tsv").write_text(VERSES, encoding="utf-8")
    settings = Settings(editions=(str(tmp_path),))
    found = check([Text("report.md", f"It says: “{WIND}” (Gen 1:2).")], (), settings)
    assert statuses(found) == ["quotation verified", "reference verified"]
    assert "plain" in {one.siglum for one in found.documents if one.role is Role.EDITION}
    found = check([Text("report.md", f"It says: “{WIND}.”")], (), settings)
    assert [one.role for one in found.documents] == [Role.REPORT]


def test_a_path_of_editions_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    settings = Settings(editions=(str(tmp_path / "none"),))
    with pytest.raises(UsageError, match="none"):
        check([Text("report.md", "No reference here.")], (), settings)


ACT = (
    "# Harbour Act\n\n## Article 1 Scope\n\n(1) This Act governs the harbour of Elmsted and its two piers.\n\n"
    "(2) It does not govern the fishing grounds beyond the outer buoy.\n\n"
    "## Article 2 Berths\n\n(1) Every ferry has a berth at the north pier from sunrise to sunset.\n"
)


@pytest.mark.parametrize(
    ("report", "findings", "claims"),
    [
        (
            "“Every ferry has a berth at the north pier” (Article 2(1) of the Harbour Act).",
            [],
            ["quotation verified", "reference verified"],
        ),
        (
            "“Every ferry has a berth at the south pier” (Article 2(1) of the Harbour Act).",
            ["R102 south"],
            ["quotation altered", "reference verified"],
        ),
        (
            "“It does not govern the fishing grounds beyond the outer buoy.” (Article 2 of the Harbour Act)",
            ["R103 Article 2 of the Harbour Act"],
            ["quotation misattributed", "reference verified"],
        ),
        ("By Article 7 of the Harbour Act it is so.", ["R101 Article 7 of the Harbour Act"], ["reference not-found"]),
        (
            "By Article 7 of the Lighthouse Charter it is so.",
            ["(R105 Article 7 of the Lighthouse Charter)"],
            ["reference missing-edition"],
        ),
    ],
)
def test_statutes(report: str, findings: list[str], claims: list[str]) -> None:
    found = result(report, ("harbour-act.md", ACT))
    assert sorted(told(found)) == sorted(findings)
    assert statuses(found) == claims


def test_references_in_json() -> None:
    found = json.loads(render_json(result(f"It says: “{WIND}” (Gen 1:2).")))
    quotation, reference = found["claims"]
    assert quotation["cited"] == {"start": 74, "end": 81, "text": "Gen 1:2", "witness": "plain", "locator": "Gen.1.2"}
    assert reference["kind"] == "reference"
    assert reference["form"] is None
    assert reference["value"] == {"work": "Bible", "ref": "Gen.1.2"}
    (place,) = [one for one in reference["passages"] if one["witness"] == "plain"]
    assert place["text"] == f"{WIND}."
    assert place["location"]["section"] == "Gen.1.2"


def test_only_quotations_with_a_reference_are_in_the_narrowest_scope() -> None:
    settings = Settings(scope=Scope.CITED)
    found = result(f"It says: “{WIND}” (Gen 1:2). It also says: “{LIGHT}.”", settings=settings)
    assert statuses(found) == ["quotation verified", "reference verified", "quotation out-of-scope"]


def test_every_reference_not_checked_has_a_reason() -> None:
    found = result("By 410 U.S. 113 and § 9 of the Lamp Act.", ("speech.md", "Nothing here.\n"))
    for one in found.claims:
        assert one.claim.kind is ClaimKind.REFERENCE
        assert isinstance(one, Unchecked)
        assert one.reason.code in {ReasonCode.MISSING_EDITION, ReasonCode.MISSING_EXTRA}
