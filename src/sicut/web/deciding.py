"""From a form to a line of ``.sicut/decisions.jsonl``."""

from typing import Final, NamedTuple

from sicut.api.decisions import Decision, Kind, decide, decisions_home, reviewer
from sicut.errors import UsageError
from sicut.model.document import Document
from sicut.model.finding import Finding
from sicut.model.grounds import grounds_of
from sicut.model.result import Result
from sicut.text.shown import shown
from sicut.web.desk import Desk, State, reports_of

LONGEST: Final = 2_000
"""The characters of a reason or a note."""
_WORDS: Final = 300


class GoneError(UsageError):
    """A decision is about a finding that is no longer there."""


class Wish(NamedTuple):
    """What a form asks for: a decision on a finding of the page of a generation."""

    fingerprint: str
    kind: str
    reason: str
    generation: int


def carry_out(desk: Desk, wish: Wish) -> State:
    """Write the decision, and tell the state after it.

    Raises:
        GoneError: the finding is not there any more.
        UsageError: there is no reason, or it is too long, or there is no such decision.
        ArchiveError: it could not be written.
    """
    state = desk.state
    if state.checked is None:
        raise GoneError("nothing is checked just now, so that nothing can be decided: load the page again")
    result = state.checked.result
    finding = next((one for one in result.findings if one.fingerprint == wish.fingerprint), None)
    if finding is None:
        since = "since this page was loaded " if wish.generation != state.generation else ""
        raise GoneError(f"the report or a source has changed {since}and this finding is gone: load the page again")
    decide([_decision(result, finding, wish)], decisions_home(_report_of(result, finding)))
    desk.redecide()
    return desk.state


def _decision(result: Result, finding: Finding, wish: Wish) -> Decision:
    claim = None if finding.claim is None else result.claims[int(finding.claim[1:]) - 1].claim
    span = finding.objection.span if claim is None else claim.span
    words = shown(_documents(result)[finding.objection.document], span)
    return decision_of(wish, grounds_of(result, finding), finding.code, words)


def decision_of(wish: Wish, sources: str, code: str, words: str) -> Decision:
    """The decision that *wish* asks for, on the finding of the rule *code* about *words* that rests on *sources*.

    Raises:
        UsageError: there is no such decision, or its reason is too long.
    """
    if wish.kind not in set(Kind):
        raise UsageError("a decision is accept, dismiss, note or withdraw")
    reason = " ".join(wish.reason.split())
    if len(reason) > LONGEST:
        raise UsageError(f"a reason may have {LONGEST} characters at most")
    text = " ".join(words.split())
    text = text if len(text) <= _WORDS else f"{text[:_WORDS]}…"
    return Decision(wish.fingerprint, Kind(wish.kind), reason, reviewer(), sources, code, text)


def _documents(result: Result) -> dict[str, Document]:
    return {document.siglum: document for document in result.documents}


def _report_of(result: Result, finding: Finding) -> str:
    """The path of the report that *finding* is about, or the first of them."""
    documents = _documents(result)
    document = documents[finding.objection.document]
    if document.inside is not None:
        document = documents.get(document.inside.siglum, document)
    reports = reports_of(result)
    return document.path if document.path in reports else reports[0]
