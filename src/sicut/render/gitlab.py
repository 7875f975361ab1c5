"""The format ``gitlab``: a Code Quality report, which GitLab shows beside the changes of a merge request.

Source: GitLab Docs, Code Quality, "Code Quality report format"; Code Climate Engine Specification, "Issues".
"""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Final, NamedTuple

from sicut.model.collation import Unchecked
from sicut.model.document import Role
from sicut.model.finding import Finding, Severity
from sicut.model.result import Result
from sicut.render.closing import UNCHECKED, coverage, listed_unchecked, open_findings
from sicut.render.escape import json_text, terminal
from sicut.render.file_places import file_path, has_lines
from sicut.render.formats import Look
from sicut.render.json_values import Object
from sicut.render.places import Places

_SEVERITIES: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}
_INFO: Final = "info"
_NOWHERE: Final = "."


class _Entry(NamedTuple):
    check: str
    told: str
    severity: str
    path: str
    line: int
    fingerprint: str


def as_gitlab(result: Result, look: Look) -> str:  # noqa: ARG001 - as every format of the registry
    """*result* as an array: every finding that nobody allowed, then what could not be checked, then what was covered.

    No two fingerprints are equal. That of the last entry is always the same, so that it is never news.
    """
    seen: dict[str, int] = {}
    entries = [_object(entry, seen) for entry in _entries(result)]
    return json_text(json.dumps(entries, ensure_ascii=False, allow_nan=False, indent=2)) + "\n"


def _entries(result: Result) -> Iterator[_Entry]:
    places = Places(result.documents)
    for finding in open_findings(result):
        yield _finding(finding, places)
    for outcome in listed_unchecked(result, (UNCHECKED,)):
        yield _unchecked(outcome, places)
    reports = [document.siglum for document in result.documents if document.role is Role.REPORT]
    path = file_path(places.path(reports[0])) if reports else _NOWHERE
    yield _Entry("coverage", coverage(result), _INFO, path, 1, _digest("coverage"))


def _finding(finding: Finding, places: Places) -> _Entry:
    objection = finding.objection
    path, line = _where(places, objection.document, objection.span.start)
    severity = _SEVERITIES[finding.severity]
    return _Entry(f"{finding.code} {finding.name}", objection.message, severity, path, line, finding.fingerprint)


def _unchecked(outcome: Unchecked, places: Places) -> _Entry:
    claim, reason = outcome.claim, outcome.reason
    path, line = _where(places, claim.document, claim.span.start)
    words = places.shown(claim.document, claim.span)
    digest = _digest("unchecked", reason.code, claim.kind, claim.document, words)
    return _Entry(f"unchecked {reason.code}", f"“{words}”: {reason.text}", _INFO, path, line, digest)


def _where(places: Places, siglum: str, offset: int) -> tuple[str, int]:
    """Path and line; the first line of a file that has none, for GitLab wants one."""
    line = places.position(siglum, offset).line if has_lines(places.document(siglum)) else 1
    return file_path(places.path(siglum)), line


def _digest(*parts: str) -> str:
    return sha256(json.dumps(("gitlab", *parts)).encode()).hexdigest()


def _object(entry: _Entry, seen: dict[str, int]) -> Object:
    count = seen[entry.fingerprint] = seen.get(entry.fingerprint, 0) + 1
    return {
        "engine_name": "sicut",
        "type": "issue",
        "check_name": terminal(entry.check),
        "description": terminal(entry.told),
        "categories": ["Style"],
        "severity": entry.severity,
        "fingerprint": entry.fingerprint if count == 1 else _digest(entry.fingerprint, str(count)),
        "location": {"path": entry.path, "lines": {"begin": entry.line}},
    }
