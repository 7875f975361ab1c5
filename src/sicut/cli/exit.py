"""The exit code of a run: the highest claim wins, in the order 2, 1, 3, 0."""

from enum import IntEnum
from typing import Final

from sicut.config import Settings
from sicut.model.collation import Outcome, ReasonCode, Unchecked
from sicut.model.document import Extraction, Role
from sicut.model.finding import Severity
from sicut.model.result import FindResult, Result


class Exit(IntEnum):
    """What an exit code says."""

    FINE = 0
    FINDINGS = 1
    ERROR = 2
    UNCHECKED = 3


_WEIGHT: Final = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.INFO: 0}


def exit_code(result: Result, settings: Settings, *, exit_zero: bool = False) -> Exit:
    """The exit code of ``check``; *exit_zero* makes all but an unreadable report 0."""
    if any(
        document.role is Role.REPORT and document.extraction is Extraction.UNREADABLE for document in result.documents
    ):
        return Exit.ERROR
    if exit_zero:
        return Exit.FINE
    threshold = _WEIGHT[settings.fail_on]
    if any(finding.allowed is None and _WEIGHT[finding.severity] >= threshold for finding in result.findings):
        return Exit.FINDINGS
    if not settings.allow_unchecked and any(_is_open(outcome) for outcome in result.claims):
        return Exit.UNCHECKED
    return Exit.FINE


def find_exit_code(found: FindResult, settings: Settings) -> Exit:
    """The exit code of ``find``: 1 when the words stand nowhere."""
    if _is_open(found.outcome):
        return Exit.FINE if settings.allow_unchecked else Exit.UNCHECKED
    return Exit.FINE if isinstance(found.outcome, Unchecked) or found.outcome.passages else Exit.FINDINGS


def _is_open(outcome: Outcome) -> bool:
    """Whether *outcome* should have been checked and could not be."""
    return isinstance(outcome, Unchecked) and outcome.reason.code is not ReasonCode.OUT_OF_SCOPE
