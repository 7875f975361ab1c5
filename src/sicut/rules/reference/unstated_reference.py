"""A quotation without a reference comes from a work that is cited by place.

## What it does

Suggests the reference of a quotation that plainly stands in an edition at hand, and that the report gives without one.

## Why it matters

Scripture and law are quoted by place, so that a reader can look at what stands around the words.

## What to do

Add the reference, or leave it to the reader.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Fix, Objection, Severity
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule
from sicut.rules.statute import VERSES


@rule(
    code="R106",
    name="unstated-reference",
    severity=Severity.INFO,
    examples=(
        Example("It begins: “⟦The earth was empty and dark⟧.”\n", (VERSES,)),
        Example("It begins: “The earth was empty and dark” (Gen 1:2).\n", (VERSES,)),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Suggest a reference."""
    claim, placing = attestation.claim, attestation.placing
    if placing is None or claim.cited is not None or not attestation.passages:
        return
    passage = attestation.passages[0]
    words = quoted(context.shown(claim.document, claim.span))
    end = Span(claim.outer.end, claim.outer.end)
    fix = Fix(safe=False, span=end, text=f" [{placing.actual}]")
    message = f"{words} stands at {placing.actual} of [{passage.siglum}]: a reference would say so"
    yield Objection(claim.document, claim.span, message, (context.evidence(passage.siglum, passage.span),), fix)
