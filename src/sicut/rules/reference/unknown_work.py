"""A reference is to a work that is not at hand.

## What it does

Names, once for each work and report, what looks like a reference to a work of which neither a text nor the numbering is
at hand, so that it was not checked.

## Why it matters

An unchecked reference is neither right nor wrong. This tells what to add so that the next run can say which.

## What to do

Add a text of the work to the sources, or to the editions (`editions` in the settings, `--editions PATH`), under the
work's name.
"""

from collections.abc import Iterator

from sicut.model.claim import Reference
from sicut.model.collation import ReasonCode, Unchecked
from sicut.model.finding import Objection, Severity
from sicut.model.result import Overview
from sicut.rules.example import Example
from sicut.rules.phrasing import counted, quoted
from sicut.rules.registry import report_rule

_NOT_AT_HAND = frozenset((ReasonCode.MISSING_EDITION, ReasonCode.MISSING_EXTRA))


@report_rule(
    code="R105",
    name="unknown-work",
    severity=Severity.INFO,
    examples=(
        Example("Dues are set by ⟦Article 4 of the Lighthouse Charter⟧ and by Article 6 of the Lighthouse Charter.\n"),
        Example("Dues are set by the council.\n"),
    ),
)
def check(overview: Overview) -> Iterator[Objection]:
    """Name each work that is not at hand, at the first reference to it."""
    waiting: dict[tuple[str, str], list[tuple[Reference, str]]] = {}
    for outcome in overview.outcomes:
        claim = outcome.claim
        if isinstance(claim, Reference) and isinstance(outcome, Unchecked) and outcome.reason.code in _NOT_AT_HAND:
            waiting.setdefault((claim.document, claim.work), []).append((claim, outcome.reason.text))
    for (document, work), found in waiting.items():
        claim, reason = found[0]
        number = counted(len(found), "reference")
        message = f"{reason}: {number} to {quoted(work)} could not be checked"
        yield Objection(document, claim.span, message)
