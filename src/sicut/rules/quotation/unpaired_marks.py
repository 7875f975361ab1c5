"""The marks of a quotation do not match, or one of them is missing.

## What it does

Tells where a quotation was read with its marks put right: one that nothing closes or opens, or that is opened and
closed by marks of two styles. The least change is made, within the paragraph. Excerpts that begin or end within a
quotation are left alone.

## Why it matters

A reader cannot tell where the words of the source end and those of the report begin.

## What to do

Put the mark where it belongs.
"""

from collections.abc import Iterator

from sicut.model.claim import Form
from sicut.model.collation import Outcome
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.registry import claim_rule
from sicut.text.quotes import MARKS

STRAIGHT = frozenset("\"'")


@claim_rule(
    code="Q209",
    name="unpaired-marks",
    severity=Severity.INFO,
    examples=(
        Example("The mayor said: ⟦“We have repaired the old quay with our own hands.⟧\n\nIt rained all night.\n"),
        Example('The mayor said: ⟦“We have repaired the old quay with our own hands."⟧\n'),
        Example("The mayor said: “We have repaired the old quay with our own hands.”\n"),
    ),
)
def check(outcome: Outcome, context: Context) -> Iterator[Objection]:
    """Object to marks that were mended, or of which one is straight and the other curved."""
    claim = outcome.claim
    if claim.form is not Form.INLINE:
        return
    shown = context.shown(claim.document, claim.outer)
    opens, closes = shown[:1] in MARKS, shown[-1:] in MARKS
    if claim.mended and not opens:
        message = "no mark opens this quotation: it was read as beginning here"
    elif claim.mended and not closes:
        message = "no mark closes this quotation: it was read as ending here"
    elif claim.mended or (opens and closes and (shown[0] in STRAIGHT) != (shown[-1] in STRAIGHT)):
        message = "the marks that open and close this quotation are no pair"
    else:
        return
    yield Objection(claim.document, claim.outer, message)
