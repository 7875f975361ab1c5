"""A reference names a place that the work does not have.

## What it does

Flags a reference to a chapter, verse, article, section or page that the work has not, by its known numbering or by the
text of it that is at hand.

## Why it matters

An invented reference looks just like a real one. Nobody who reads it will look it up, and who does
finds nothing.

## What to do

Look the place up where you have it from: a digit may be missing, or the name of the work may be wrong.
"""

from collections.abc import Iterator

from sicut.model.claim import ClaimKind, Reference
from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule
from sicut.rules.statute import STATUTE


@rule(
    code="R101",
    name="no-such-place",
    severity=Severity.ERROR,
    kinds=(ClaimKind.REFERENCE,),
    examples=(
        Example("The reading was taken from ⟦Romans 17:2⟧.\n"),
        Example("By ⟦Article 9 of the Harbour Act⟧ ferries go first.\n", STATUTE),
        Example("By Article 2 of the Harbour Act ferries go first.\n", STATUTE),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a place that is not there."""
    claim = attestation.claim
    if attestation.passages or not isinstance(claim, Reference) or claim.counted:
        return
    words = quoted(context.shown(claim.document, claim.span))
    searched = (*attestation.searched.complete, *attestation.searched.incomplete)
    verb = "has" if len(searched) == 1 else "have"
    why = claim.fault or f"{' and '.join(f'[{siglum}]' for siglum in searched)} {verb} no such place"
    yield Objection(claim.document, claim.span, f"{words} does not exist: {why}")
