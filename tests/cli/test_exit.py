"""Exit codes: the highest claim wins, in the order 2, 1, 3, 0."""

from dataclasses import replace

import pytest

from sicut.cli.exit import exit_code, find_exit_code
from sicut.config import Settings
from sicut.model.collation import Reason, ReasonCode, Unchecked
from sicut.model.document import Extraction
from sicut.model.finding import Allowed, Severity
from sicut.model.result import Result
from tests.render.results import found, harbour


def result(severity: Severity | None, *, unchecked: ReasonCode | None, allowed: bool = False) -> Result:
    whole = harbour()
    finding = replace(
        whole.findings[0],
        severity=severity or Severity.INFO,
        allowed=Allowed("comment", None) if allowed else None,
    )
    verified, open_claim = whole.claims[1], whole.claims[3]
    assert isinstance(open_claim, Unchecked)
    claims = (verified,) if unchecked is None else (verified, replace(open_claim, reason=Reason(unchecked, "why")))
    return replace(whole, claims=claims, findings=() if severity is None else (finding,))


NO_SOURCE = ReasonCode.NO_SOURCE
ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("severity", "unchecked", "settings", "code"),
    [
        (None, None, Settings(), 0),
        (INFO, None, Settings(), 0),
        (WARNING, None, Settings(), 0),
        (ERROR, None, Settings(), 1),
        (WARNING, None, Settings(fail_on=WARNING), 1),
        (INFO, None, Settings(fail_on=WARNING), 0),
        (INFO, None, Settings(fail_on=INFO), 1),
        (None, NO_SOURCE, Settings(), 3),
        (WARNING, NO_SOURCE, Settings(), 3),
        (ERROR, NO_SOURCE, Settings(), 1),
        (None, NO_SOURCE, Settings(allow_unchecked=True), 0),
        (ERROR, NO_SOURCE, Settings(allow_unchecked=True), 1),
        (None, ReasonCode.OUT_OF_SCOPE, Settings(), 0),
    ],
)
def test_exit_code(severity: Severity | None, unchecked: ReasonCode | None, settings: Settings, code: int) -> None:
    assert exit_code(result(severity, unchecked=unchecked), settings) == code
    assert exit_code(result(severity, unchecked=unchecked), settings, exit_zero=True) == 0


def test_what_is_allowed_does_not_count() -> None:
    assert exit_code(result(ERROR, unchecked=None, allowed=True), Settings()) == 0
    assert exit_code(result(ERROR, unchecked=NO_SOURCE, allowed=True), Settings()) == 3


def test_an_unreadable_report_wins() -> None:
    whole = result(ERROR, unchecked=NO_SOURCE)
    report = replace(whole.documents[0], extraction=Extraction.UNREADABLE)
    unread = replace(whole, documents=(report, *whole.documents[1:]))
    assert exit_code(unread, Settings(allow_unchecked=True), exit_zero=True) == 2


def test_find() -> None:
    result = harbour()
    assert find_exit_code(found(), Settings()) == 0
    assert find_exit_code(found()._replace(outcome=result.claims[2]), Settings()) == 1
    assert find_exit_code(found()._replace(outcome=result.claims[3]), Settings()) == 3
    assert find_exit_code(found()._replace(outcome=result.claims[3]), Settings(allow_unchecked=True)) == 0
