"""The format ``github``: a workflow command for each finding, which GitHub shows beside the line that it is about.

Source: GitHub Docs, Workflow commands for GitHub Actions; actions/toolkit, packages/core/src/command.ts.
"""

from collections.abc import Iterator
from typing import Final

from sicut.model.collation import Attestation
from sicut.model.finding import Severity
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.closing import VERIFIED, coverage, grounds, listed_unchecked, shown_findings
from sicut.render.escape import workflow, workflow_property
from sicut.render.file_places import extent, file_path, has_lines
from sicut.render.formats import Look
from sicut.render.frame import place_with_page
from sicut.render.places import Places

_COMMANDS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_NOTICE: Final = "notice"


def as_github(result: Result, look: Look) -> str:
    """*result* as workflow commands, one on each line: what ``look.show`` lists; the last tells what was covered."""
    return "\n".join((*_lines(result, look), f"::{_NOTICE}::{workflow(coverage(result))}")) + "\n"


def _lines(result: Result, look: Look) -> Iterator[str]:
    places = Places(result.documents)
    for finding in shown_findings(result, look.show):
        objection = finding.objection
        where = _where(places, objection.document, objection.span)
        title = f"{finding.code} {finding.name}"
        yield _command(_COMMANDS[finding.severity], where, title, objection.message)
    for outcome in listed_unchecked(result, look.show):
        where = _where(places, outcome.claim.document, outcome.claim.span)
        yield _command(_NOTICE, where, f"unchecked {outcome.reason.code}", outcome.reason.text)
    if VERIFIED in look.show:
        yield from (_attested(places, outcome) for outcome in result.claims if isinstance(outcome, Attestation))


def _attested(places: Places, outcome: Attestation) -> str:
    where = [place_with_page(places, passage.siglum, passage.span.start) for passage in outcome.passages]
    told = "; ".join(where) or f"in no source{grounds(outcome)}"
    return _command(_NOTICE, _where(places, outcome.claim.document, outcome.claim.span), str(outcome.status), told)


def _command(name: str, where: tuple[tuple[str, str], ...], title: str, message: str) -> str:
    told = ",".join(f"{key}={workflow_property(value)}" for key, value in (*where, ("title", title)))
    return f"::{name} {told}::{workflow(message)}"


def _where(places: Places, siglum: str, span: Span) -> tuple[tuple[str, str], ...]:
    """File, lines, and columns where all stands on one line: GitHub takes no others. The last column is counted in."""
    file = ("file", file_path(places.path(siglum)))
    if not has_lines(places.document(siglum)):
        return (file,)
    first, last, _ = extent(places, siglum, span)
    if first.line != last.line:
        return (file, ("line", str(first.line)), ("endLine", str(last.line)))
    ends = ("endLine", str(last.line)), ("endColumn", str(last.column))
    return (file, ("line", str(first.line)), ("col", str(first.column)), *ends)
