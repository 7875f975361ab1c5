"""JUnit XML: what fails, what is skipped, right counts, and XML whatever the words are."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from sicut.model.collation import Unchecked
from sicut.model.finding import Allowed, Severity
from sicut.model.result import Result
from sicut.render.closing import coverage
from sicut.render.escape import UNSAFE, terminal
from sicut.render.formats import Look
from sicut.render.junit import as_junit
from tests.render.results import harbour, results


def parsed(result: Result) -> ET.Element:
    return ET.fromstring(as_junit(result, Look()).encode())  # noqa: S314 - our own output


def verdicts(result: Result) -> list[str]:
    """For each test whether it failed, was skipped, or passed."""
    return [
        next((one.tag for one in case if one.tag != "system-out"), "passed") for case in parsed(result).iter("testcase")
    ]


def test_verified_passes_the_rest_fails_unchecked_is_skipped() -> None:
    assert verdicts(harbour()) == ["failure", "passed", "failure", "skipped", "failure"]


def test_what_is_allowed_does_not_fail() -> None:
    result = harbour()
    allowed = tuple(replace(finding, allowed=Allowed("decision", "agreed")) for finding in result.findings)
    assert verdicts(replace(result, findings=allowed)) == ["passed", "passed", "passed", "skipped", "passed"]
    assert as_junit(replace(result, findings=allowed), Look()).count("allowed by decision: agreed") == len(allowed)


@pytest.mark.parametrize(
    ("claim", "severity", "expected"),
    [
        ("c1", Severity.INFO, "failure"),
        ("c2", Severity.INFO, "passed"),
        ("c2", Severity.WARNING, "failure"),
        ("c4", Severity.INFO, "skipped"),
        ("c4", Severity.ERROR, "failure"),
    ],
)
def test_one_finding(claim: str, severity: Severity, expected: str) -> None:
    result = harbour()
    finding = replace(result.findings[0], claim=claim, severity=severity)
    assert verdicts(replace(result, findings=(finding,)))[int(claim[1:]) - 1] == expected


def test_tests_of_equal_words_are_told_apart() -> None:
    result = harbour()
    names = [case.get("name") for case in parsed(replace(result, claims=result.claims[:1] * 3)).iter("testcase")]
    assert len(set(names)) == len(names)


def test_there_is_no_clock() -> None:
    root = parsed(harbour())
    assert {one.get("time") for one in root.iter() if "time" in one.keys()} == {"0"}  # noqa: SIM118 - no mapping
    assert not any("timestamp" in one.keys() for one in root.iter())  # noqa: SIM118


@given(results())
def test_any_result_is_xml_with_right_counts(result: Result) -> None:
    written = as_junit(result, Look())
    assert set(UNSAFE.findall(written)) <= {"\n"}
    root = ET.fromstring(written.encode())  # noqa: S314 - our own output
    suites = list(root)
    for suite in (root, *suites):
        cases = list(suite.iter("testcase"))
        assert int(suite.get("tests", "")) == len(cases)
        assert int(suite.get("failures", "")) == len(list(suite.iter("failure")))
        assert int(suite.get("skipped", "")) == len(list(suite.iter("skipped")))
    about_files = sum(finding.claim is None for finding in result.findings)
    assert len(list(root.iter("testcase"))) == len(result.claims) + about_files
    assert written.count(f"(fingerprint {'0' * 64})") == len(result.findings)
    said = "".join(root.itertext())
    assert not set(UNSAFE.findall(said)) - {"\n"}
    assert suites[-1].findtext("system-out") == coverage(result)
    skipped = sum(isinstance(outcome, Unchecked) for outcome in result.claims)
    assert len(list(root.iter("skipped"))) <= skipped
    assert all(terminal(case.get("name", "")) == case.get("name") for case in root.iter("testcase"))
