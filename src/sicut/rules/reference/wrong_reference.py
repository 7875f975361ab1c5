"""The words stand at another place of the work than the reference names.

## What it does

Flags the reference of a quotation whose words are not at that place, but at another one of the same work, and says at
which. Where the place is the one named by another common numbering of the work (of the Psalms, of the verses of a
chapter), it says so, and does not count it as an error.

## Why it matters

Who looks the reference up finds other words, and must think the quotation invented.

## What to do

Correct the reference.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation, Fit
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule
from sicut.rules.statute import STATUTE

_MOST = 3


@rule(
    code="R103",
    name="wrong-reference",
    severity=Severity.ERROR,
    examples=(
        Example("“The harbour master collects the fees” (⟦Article 1(2) of the Harbour Act⟧) is the rule.\n", STATUTE),
        Example("“The harbour master collects the fees” (Article 3(1) of the Harbour Act) is the rule.\n", STATUTE),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a reference to another place."""
    claim, placing = attestation.claim, attestation.placing
    if placing is None or placing.fit is not Fit.ELSEWHERE or claim.cited is None:
        return
    words = quoted(context.shown(claim.document, claim.span))
    evidence = tuple(context.evidence(one.siglum, one.span) for one in attestation.passages[:_MOST])
    message = f"{words} stands at {placing.actual} of [{placing.siglum}]"
    if placing.numbering is not None:
        message += f": by {placing.numbering}, that is the place named"
        yield Objection(claim.document, claim.cited.span, message, evidence, severity=Severity.INFO)
        return
    yield Objection(claim.document, claim.cited.span, f"{message}, not at the place named", evidence)
