"""Honest reports are left in peace, and each fault is called by its name."""

import pytest

from sicut import Text
from sicut.rules.example import unmark
from tests.promises.cases import ALTERED, HONEST, Altered, Honest
from tests.promises.checked import checked


@pytest.mark.parametrize("case", HONEST, ids=[case.name for case in HONEST])
def test_an_honest_report_is_left_in_peace(case: Honest) -> None:
    found = checked(Text(f"report{case.suffix}", case.report), [Text(case.file, case.source)])
    assert [(one["code"], one["message"]) for one in found.findings if one["severity"] != "info"] == []
    assert found.statuses == ["verified"] * case.claims


@pytest.mark.parametrize("case", ALTERED, ids=[case.name for case in ALTERED])
def test_a_fault_is_called_by_its_name(case: Altered) -> None:
    report = unmark(case.report)
    found = checked(Text(f"report{case.suffix}", report.text), [Text(case.file, case.source)])
    loud = [one for one in found.findings if one["severity"] != "info"]
    assert [one["code"] for one in loud] == [case.code] * len(report.spans)
    assert found.statuses == ["not-found" if case.code == "Q101" else "altered"]
    if not case.report.startswith("<"):
        assert [(one["start"], one["end"]) for one in loud] == list(report.spans)
    else:
        words = [report.text[span.start : span.end] for span in report.spans]
        assert [found.result.documents[0].text[one["start"] : one["end"]] for one in loud] == words


def test_the_names_of_the_cases_differ() -> None:
    assert len({case.name for case in HONEST}) == len(HONEST) >= 60
    assert len({case.name for case in ALTERED}) == len(ALTERED) >= 60
