"""The words are those of the source, in another order.

## What it does

Flags a stretch of words that the source has in another order at the same place. Whole parts that
change places around an ellipsis belong to reordered-parts.

## Why it matters

The order carries weight: who did what to whom, what comes first, what is stressed.

## What to do

Put the words in the source's order, or paraphrase without quotation marks.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.assignment import assigned
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import difference
from sicut.rules.registry import rule


@rule(
    code="Q107",
    name="transposed-wording",
    severity=Severity.WARNING,
    examples=(
        Example("The mayor said that “the ferry leaves ⟦every morning at seven⟧”.\n"),
        Example("The mayor said that “the ferry leaves at seven every morning”.\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to transpositions, whatever they move."""
    for variant in assigned(attestation, "transposed-wording"):
        evidence = (context.evidence(variant.siglum, variant.witness),)
        yield Objection(context.report.siglum, variant.report, difference(variant, context), evidence)
