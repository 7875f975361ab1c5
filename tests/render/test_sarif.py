"""SARIF: places, suppressions and fixes; the schema and Microsoft's tool are asked in ``tests/outside``."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from sicut.model.document import Anchor, Extraction, Inside, Role
from sicut.model.finding import Allowed
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.escape import UNSAFE, sarif_message
from sicut.render.formats import Look
from sicut.render.sarif import as_sarif
from tests.render.results import TEXTS, document, harbour, results

Log = dict[str, Any]


def run_of(result: Result) -> Log:
    log = json.loads(as_sarif(result, Look()))
    assert log["version"] == "2.1.0"
    run: Log = log["runs"][0]
    return run


def results_of(result: Result) -> list[Log]:
    found: list[Log] = run_of(result)["results"]
    return found


def changed_report(**changes: object) -> Result:
    result = harbour()
    report, *others = result.documents
    return replace(result, documents=(replace(report, **changes), *others))  # type: ignore[arg-type]


def test_fixes_and_offsets_need_a_text_that_is_the_file() -> None:
    first = results_of(harbour())[0]
    replacement = first["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert replacement["insertedContent"] == {"text": "not"}
    assert replacement["deletedRegion"]["charOffset"] == harbour().findings[0].objection.span.start
    for changed in (changed_report(sha256="0" * 64), changed_report(anchors=(Anchor(0, 9, 5),))):
        first = results_of(changed)[0]
        assert "fixes" not in first
        assert "charOffset" not in first["locations"][0]["physicalLocation"]["region"]


def test_a_file_without_lines_has_no_region() -> None:
    changed = changed_report(media_type="application/pdf")
    assert "region" not in results_of(changed)[0]["locations"][0]["physicalLocation"]


def test_the_source_is_told_with_its_page() -> None:
    related = results_of(harbour())[0]["relatedLocations"]
    assert [one["id"] for one in related] == [1]
    assert related[0]["message"]["text"] == "[speech], page iv: “not”"
    assert related[0]["physicalLocation"]["artifactLocation"]["uri"] == "sources/speech.txt"
    assert related[0]["properties"]["page"] == 4


def test_a_text_inside_a_text_is_a_logical_location() -> None:
    result = harbour()
    report, speech, scan = result.documents
    inside = replace(speech, inside=Inside("report", Span(0, 9)), path="report.md")
    run = run_of(replace(result, documents=(report, inside, scan)))
    assert [one["location"]["uri"] for one in run["artifacts"]] == ["report.md", "sources/scan.txt"]
    place = run["results"][0]["relatedLocations"][0]
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "report/speech"
    assert place["physicalLocation"]["artifactLocation"]["index"] == 0


@pytest.mark.parametrize(("by", "kind"), [("comment", "inSource"), ("decision", "external"), ("baseline", "external")])
def test_allowed_findings_are_suppressed(by: Any, kind: str) -> None:
    result = harbour()
    allowed = replace(result.findings[0], allowed=Allowed(by, "the translator's words"))
    first, *others = results_of(replace(result, findings=(allowed, *result.findings[1:4])))
    assert first["suppressions"] == [
        {"kind": kind, "status": "accepted", "justification": "the translator's words", "properties": {"by": by}}
    ]
    assert all(other["suppressions"] == [] for other in others)


def test_what_was_not_read_or_checked_is_notified() -> None:
    run = run_of(harbour())
    notices = run["invocations"][0]["toolExecutionNotifications"]
    assert [one["descriptor"]["id"] for one in notices] == ["unchecked-other-language", "unreadable-document"]
    assert run["invocations"][0]["executionSuccessful"]
    unread = run_of(changed_report(extraction=Extraction.UNREADABLE))
    assert not unread["invocations"][0]["executionSuccessful"]


def test_the_run_ends_with_what_was_covered() -> None:
    run = run_of(harbour())
    assert list(run)[-1] == "properties"
    assert list(run["properties"])[-1] == "coverage"
    assert run["properties"]["coverage"] == "3 quotations checked, 1 not checked, 1 mark set aside"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[letter] has “no”", "[letter] has “no”"),
        ("see [here](file:///etc/passwd)", "see [here] (file:///etc/passwd)"),
        ("{0} and {1}", "{{0}} and {{1}}"),
        ("a\u202eb\nc", "a⟨U+202E⟩b c"),
    ],
)
def test_messages_have_no_links_and_no_placeholders(text: str, expected: str) -> None:
    assert sarif_message(text) == expected


@given(TEXTS)
def test_no_message_can_be_a_link(text: str) -> None:
    assert not re.search(r"\[.*\]\(", sarif_message(f"[{text}]({text})"))


@given(results())
def test_any_result_can_be_read_again(result: Result) -> None:
    written = as_sarif(result, Look())
    written.encode()
    assert set(UNSAFE.findall(written)) <= {"\n"}
    run = json.loads(written)["runs"][0]
    prints = [one["partialFingerprints"]["sicut/v1"] for one in run["results"]]
    assert prints == [finding.fingerprint for finding in result.findings]
    for one in run["results"]:
        assert run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]
        for place in (*one["locations"], *one["relatedLocations"]):
            physical = place["physicalLocation"]
            address = physical["artifactLocation"]
            assert run["artifacts"][address["index"]]["location"]["uri"] == address["uri"]
            if "region" in physical:
                region = physical["region"]
                start, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
                assert start <= end


def test_columns_are_code_points() -> None:
    result = harbour()
    report = document("report", "report.md", "𝄞𝄞 now" + " " * 250, Role.REPORT)
    objection = replace(result.findings[0].objection, span=Span(3, 6), fix=None)
    finding = replace(result.findings[0], objection=objection)
    changed = replace(result, documents=(report, *result.documents[1:]), claims=(), marks=(), findings=(finding,))
    region = results_of(changed)[0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startColumn"], region["endColumn"], region["snippet"]["text"]) == (4, 7, "now")
