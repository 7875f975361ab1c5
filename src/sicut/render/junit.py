"""The format ``junit``: JUnit XML for Jenkins, GitLab and whatever else counts tests.

Source: the schema of Jenkins' xUnit plugin (junit-10.xsd); GitLab Docs, Unit test reports. There is no clock in it.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sicut.model.collation import Outcome, Status, Unchecked
from sicut.model.document import Role
from sicut.model.finding import Finding, Severity
from sicut.model.result import Result
from sicut.render.closing import counted, coverage
from sicut.render.escape import terminal, xml
from sicut.render.excerpt import words
from sicut.render.file_places import file_path
from sicut.render.formats import Look
from sicut.render.frame import place, place_with_page
from sicut.render.places import Places
from sicut.render.states import STATES, status_of

_LONGEST_NAME: Final = 80
_SOURCES: Final = "sources"
_WEIGHTY: Final = (Severity.ERROR, Severity.WARNING)
_DIFFERING: Final = (Status.ALTERED, Status.MISATTRIBUTED, Status.NOT_FOUND)


class _Case(NamedTuple):
    """One test: it failed if there is a ``failure``, was skipped if there is a ``skipped``; ``told`` is its output."""

    name: str
    path: str
    failure: tuple[str, ...] = ()
    kind: str = ""
    skipped: str | None = None
    told: tuple[str, ...] = ()


def as_junit(result: Result, look: Look) -> str:  # noqa: ARG001 - as every format of the registry
    """*result* as XML: a suite for each report, a test for each claim; findings without a claim in a last suite.

    A claim fails when an error or a warning about it stands, or when it differs from its source and anything about it
    stands; what could not be checked is skipped. The last suite's output tells what was covered.
    """
    suites = [*_Junit(result).suites()]
    last = [f"<system-out>{_text(coverage(result))}</system-out>"]
    lines = [f'<testsuites name="sicut" {_counts([case for _, cases in suites for case in cases])}>']
    for number, (name, cases) in enumerate(suites, start=1):
        lines += _suite(name, cases, last if number == len(suites) else [])
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', *lines, "</testsuites>")) + "\n"


class _Junit:
    def __init__(self, result: Result) -> None:
        self.result, self.places = result, Places(result.documents)
        self.findings: dict[str | None, list[Finding]] = {}
        for finding in result.findings:
            self.findings.setdefault(finding.claim, []).append(finding)

    def suites(self) -> Iterator[tuple[str, tuple[_Case, ...]]]:
        reports = (document for document in self.result.documents if document.role is Role.REPORT)
        found: dict[str, list[_Case]] = {self._path(report.siglum): [] for report in reports}
        for number, outcome in enumerate(self.result.claims, start=1):
            path = self._path(outcome.claim.document)
            found.setdefault(path, []).append(self._claim(path, outcome, self.findings.get(f"c{number}", [])))
        for path, cases in found.items():
            yield path, _told_apart(cases)
        yield _SOURCES, _told_apart(self._alone(finding) for finding in self.findings.get(None, []))

    def _path(self, siglum: str) -> str:
        return file_path(self.places.path(siglum))

    def _claim(self, path: str, outcome: Outcome, findings: list[Finding]) -> _Case:
        claim, status = outcome.claim, status_of(outcome)
        name = f"{claim.kind}: {words(self.places.shown(claim.document, claim.span), _LONGEST_NAME)}"
        left = [finding for finding in findings if finding.allowed is None]
        failed = any(finding.severity in _WEIGHTY for finding in left) or (bool(left) and status in _DIFFERING)
        told = (STATES[status].word, *self._seen(outcome))
        lines = tuple(self._line(finding) for finding in findings)
        if failed:
            return _Case(name, path, lines, _kind(left), told=told)
        skipped = f"{outcome.reason.code}: {outcome.reason.text}" if isinstance(outcome, Unchecked) else None
        return _Case(name, path, skipped=skipped, told=(*told, *lines))

    def _alone(self, finding: Finding) -> _Case:
        """A finding that is about a file, not about a claim."""
        name, path = f"{finding.code} {finding.name}", self._path(finding.objection.document)
        failed = finding.allowed is None and finding.severity in _WEIGHTY
        lines = (self._line(finding),)
        return _Case(name, path, lines, name) if failed else _Case(name, path, told=lines)

    def _seen(self, outcome: Outcome) -> Iterator[str]:
        """Where the words stand in the sources."""
        if not isinstance(outcome, Unchecked):
            for passage in outcome.passages:
                yield f"--> {place_with_page(self.places, passage.siglum, passage.span.start)}"

    def _line(self, finding: Finding) -> str:
        objection = finding.objection
        where = place(self.places, objection.document, objection.span.start)
        allowed = (
            "" if finding.allowed is None else f" (allowed by {finding.allowed.by}: {finding.allowed.reason or '-'})"
        )
        told = f"{where}: {finding.code} {finding.name} [{finding.severity}] {objection.message}{allowed}"
        return f"{told} (fingerprint {finding.fingerprint})"


def _kind(findings: list[Finding]) -> str:
    first, *others = findings
    return f"{first.code} {first.name}" + (f" and {counted(len(others), 'more finding')}" if others else "")


def _told_apart(cases: Iterable[_Case]) -> tuple[_Case, ...]:
    """*cases* with a number after each name that another one had: readers take equal names for one test."""
    seen: dict[str, int] = {}
    names: set[str] = set()
    named: list[_Case] = []
    for case in cases:
        name = case.name
        while name in names:
            seen[case.name] = seen.get(case.name, 1) + 1
            name = f"{case.name} #{seen[case.name]}"
        names.add(name)
        named.append(case._replace(name=name))
    return tuple(named)


def _suite(name: str, cases: tuple[_Case, ...], last: list[str]) -> Iterator[str]:
    yield f'<testsuite name="{_text(name)}" {_counts(cases)}>'
    for case in cases:
        yield from _case(case)
    yield from last
    yield "</testsuite>"


def _counts(cases: Iterable[_Case]) -> str:
    run = list(cases)
    failures, skipped = sum(bool(case.failure) for case in run), sum(case.skipped is not None for case in run)
    return f'tests="{len(run)}" failures="{failures}" errors="0" skipped="{skipped}" time="0"'


def _case(case: _Case) -> Iterator[str]:
    path = _text(case.path)
    yield f'<testcase name="{_text(case.name)}" classname="{path}" file="{path}" time="0">'
    if case.failure:
        yield f'<failure message="{_text(case.kind)}">{_lines(case.failure)}</failure>'
    if case.skipped is not None:
        yield f'<skipped message="{_text(case.skipped)}"/>'
    if case.told:
        yield f"<system-out>{_lines(case.told)}</system-out>"
    yield "</testcase>"


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(map(_text, lines))


def _text(text: str) -> str:
    """*text* on one line with nothing invisible in it, for an element or an attribute."""
    return xml(terminal(text))
