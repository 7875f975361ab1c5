"""GitLab's Code Quality report: entries, severities, and fingerprints of which no two are equal."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given

from sicut.model.finding import Severity
from sicut.model.result import Result
from sicut.render.closing import coverage, listed_unchecked, open_findings
from sicut.render.escape import UNSAFE
from sicut.render.formats import Look
from sicut.render.gitlab import as_gitlab
from tests.render.results import harbour, results


def entries(result: Result) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(as_gitlab(result, Look()))
    return found


def test_findings_then_unchecked_then_coverage() -> None:
    assert [(one["check_name"], one["severity"], one["location"]) for one in entries(harbour())] == [
        ("Q103 altered-meaning", "major", {"path": "report.md", "lines": {"begin": 3}}),
        ("Q101 unfound-quotation", "major", {"path": "report.md", "lines": {"begin": 9}}),
        ("Q306 unattributed-quotation", "info", {"path": "report.md", "lines": {"begin": 5}}),
        ("S101 unreadable-source", "minor", {"path": "sources/scan.txt", "lines": {"begin": 1}}),
        ("unchecked other-language", "info", {"path": "report.md", "lines": {"begin": 9}}),
        ("coverage", "info", {"path": "report.md", "lines": {"begin": 1}}),
    ]


def test_a_finding_keeps_its_own_fingerprint() -> None:
    assert entries(harbour())[0]["fingerprint"] == harbour().findings[0].fingerprint


def test_the_entry_of_coverage_is_never_news() -> None:
    one, other = entries(harbour())[-1], entries(replace(harbour(), claims=()))[-1]
    assert one["description"] != other["description"]
    assert one["fingerprint"] == other["fingerprint"]


def test_a_run_without_reports_still_says_so() -> None:
    empty = replace(harbour(), documents=(), claims=(), marks=(), findings=())
    assert [one["description"] for one in entries(empty)] == ["nothing was checked"]


@given(results())
def test_any_result_can_be_read_again(result: Result) -> None:
    written = as_gitlab(result, Look(show=()))
    written.encode()
    assert written.startswith('[\n  {\n    "engine_name": "sicut"')
    assert set(UNSAFE.findall(written)) <= {"\n"}
    found = json.loads(written)
    assert len(found) == len(open_findings(result)) + len(listed_unchecked(result, ("unchecked",))) + 1
    assert len({one["fingerprint"] for one in found}) == len(found)
    assert found[-1]["description"] == coverage(result)
    assert not any(UNSAFE.search(one["description"]) for one in found)
    errors = sum(finding.severity is Severity.ERROR for finding in open_findings(result))
    assert sum(one["severity"] == "major" for one in found) == errors
