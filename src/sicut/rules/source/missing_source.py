"""A source is cited or listed in `sicut.lock`, but not at hand.

## What it does

Names, once for each report, every source that is cited and that is not among the sources. What cites it is counted as
not checked, unless all that is known is a link or a name and the words stand in a source at hand. A bibliography that
the report names itself and that cannot be read is named instead of every key.

A source that `sicut.lock` lists and that is not where it should be is an error: quotations may stand in it, so
that none counts as not found.

## Why it matters

A quotation from a source that nobody looked at is neither right nor wrong; a run that passes it over
in silence would look like a clean one.

## What to do

Add the source. Its file's name without the suffix must be the citation key, or a bibliography
(`--bibliography`, or the one that the report names itself) must lead from the key to the file; or name it with
`sicut add FILE --siglum KEY`. Put back a file that `sicut.lock` lists, or take it off the list with
`sicut lock --prune`.
"""

from collections import Counter
from collections.abc import Iterator

from sicut.model.claim import CitationKind, ClaimKind
from sicut.model.collation import ReasonCode, Unchecked
from sicut.model.finding import Evidence, Objection, Severity
from sicut.model.result import Overview
from sicut.model.span import Span
from sicut.rules.example import Example
from sicut.rules.phrasing import counted, quoted
from sicut.rules.registry import report_rule


@report_rule(
    code="S104",
    name="missing-source",
    severity=Severity.WARNING,
    examples=(
        Example("The mayor said: “The ferry leaves at seven every morning.” ⟦[@letter2031, p. 2]⟧\n"),
        Example("The mayor said: “The ferry leaves at seven every morning.” [@speech]\n"),
        Example("The mayor [said](https://news.example/ferry): “The ferry leaves at seven every morning.”\n"),
    ),
)
def check(overview: Overview) -> Iterator[Objection]:
    """Object to what is cited and not there, the first of each citation, and to what a lock lists and is not there."""
    yield from _cited(overview)
    yield from _listed(overview)


def _listed(overview: Overview) -> Iterator[Objection]:
    documents = {document.siglum: document for document in overview.documents}
    for fault in overview.faults:
        if fault.missing:
            remedy = "put it back, or take it off the list with sicut lock --prune"
            message = f"{fault.lock} lists {documents[fault.siglum].path}, which is not there: {remedy}"
            start = Span(0, 0)
            evidence = (Evidence(fault.siglum, start, ""),)
            yield Objection(fault.siglum, start, message, evidence, severity=Severity.ERROR)


def _cited(overview: Overview) -> Iterator[Objection]:
    unchecked = [
        outcome
        for outcome in overview.outcomes
        if isinstance(outcome, Unchecked) and outcome.reason.code is ReasonCode.MISSING_SOURCE
    ]
    for absent in overview.absent:
        kinds = Counter(outcome.claim.kind for outcome in unchecked if absent.document in outcome.reason.documents)
        if kinds:
            message = f"the bibliography {quoted(absent.path)} {absent.reason}: {_unchecked(kinds)}"
            yield Objection(absent.document, absent.span, message)
    missing = [
        (outcome.claim.document, outcome.claim.cited, outcome.claim.kind)
        for outcome in unchecked
        if outcome.claim.cited and not outcome.reason.documents
    ]
    waiting: dict[tuple[str, CitationKind, str], Counter[ClaimKind]] = {}
    for document, cited, kind in missing:
        waiting.setdefault((document, cited.kind, cited.target), Counter())[kind] += 1
    for document, cited, _ in missing:
        kinds = waiting.pop((document, cited.kind, cited.target), Counter())
        if kinds:
            message = f"{quoted(cited.target)} is cited but not at hand: {_unchecked(kinds)}"
            yield Objection(document, cited.span, message)


def _unchecked(kinds: Counter[ClaimKind]) -> str:
    noun = "quotation" if kinds.keys() == {ClaimKind.QUOTATION} else "claim"
    return f"{counted(kinds.total(), noun)} could not be checked"
