"""What every text format ends with: counts of findings, what is hidden or allowed, what was covered."""

from collections.abc import Collection

from sicut.model.claim import ClaimKind
from sicut.model.collation import Agreement, Attestation, ReasonCode, Status, Unchecked
from sicut.model.finding import Finding, Severity
from sicut.model.result import Result
from sicut.render.escape import terminal

UNCHECKED = "unchecked"
VERIFIED = "verified"


def open_findings(result: Result) -> tuple[Finding, ...]:
    """The findings that nobody allowed."""
    return tuple(finding for finding in result.findings if finding.allowed is None)


def shown_findings(result: Result, show: Collection[str]) -> tuple[Finding, ...]:
    """The findings that a text format lists."""
    return tuple(finding for finding in open_findings(result) if finding.severity in show)


def listed_unchecked(result: Result, show: Collection[str]) -> tuple[Unchecked, ...]:
    """The claims that could not be checked, as far as a text format lists them: not those out of scope."""
    if UNCHECKED not in show and VERIFIED not in show:
        return ()
    return tuple(
        outcome
        for outcome in result.claims
        if isinstance(outcome, Unchecked) and outcome.reason.code is not ReasonCode.OUT_OF_SCOPE
    )


def grounds(outcome: Attestation) -> str:
    """How a verified value follows from the source's, or which sources are silent: `` (11 + 2)``; mostly nothing."""
    found = outcome.comparison
    if found is None or outcome.status is not Status.VERIFIED:
        return ""
    if found.agreement is Agreement.SILENT:
        sigla = outcome.searched.complete
        where = f"not in [{sigla[0]}]" if len(sigla) == 1 else f"in none of {counted(len(sigla), 'source')}"
        return f" ({terminal(where)})"
    return "" if found.derivation is None else f" ({terminal(found.derivation)})"


def counted(number: int, noun: str) -> str:
    """*number* with its noun, in the plural unless it is one."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"


def closing_lines(result: Result, show: Collection[str]) -> tuple[str, ...]:
    """The last lines of a text format; the very last says what was covered."""
    return (*_found(result, show), *_hidden(result, show), coverage(result))


def coverage(result: Result) -> str:
    """``31 quotations and 4 references checked, 2 not checked, 6 marks set aside``, or that nothing was checked."""
    marks = f"{counted(len(result.marks), 'mark')} set aside"
    if not result.claims:
        return f"nothing was checked, {marks}" if result.marks else "nothing was checked"
    checked = [outcome.claim.kind for outcome in result.claims if not isinstance(outcome, Unchecked)]
    kinds = [counted(checked.count(kind), kind) for kind in ClaimKind if kind in checked or kind is ClaimKind.QUOTATION]
    named = " and ".join(filter(None, (", ".join(kinds[:-1]), kinds[-1])))
    return f"{named} checked, {len(result.claims) - len(checked)} not checked, {marks}"


def _found(result: Result, show: Collection[str]) -> tuple[str, ...]:
    counts = {severity: 0 for severity in Severity if severity in show}
    for finding in shown_findings(result, show):
        counts[finding.severity] += 1
    parts = [
        f"{number} info" if severity is Severity.INFO else counted(number, severity)
        for severity, number in counts.items()
        if number
    ]
    return (", ".join(parts),) if parts else ()


def _hidden(result: Result, show: Collection[str]) -> tuple[str, ...]:
    lines = []
    left = open_findings(result)
    for severity in Severity:
        number = sum(finding.severity is severity for finding in left)
        if number and severity not in show:
            lines.append(f"{number} more of severity {severity}: --show {severity}")
    allowed = len(result.findings) - len(left)
    if allowed:
        lines.append(f"{counted(allowed, 'finding')} allowed")
    if result.skipped:
        lines.append(f"{counted(result.skipped, 'file')} among the sources skipped")
    return tuple(lines)
