"""The source has another number for the same thing.

## What it does

Flags a number where the source cited, or the sources, have another one for what is surely the same thing. A number that
follows honestly (rounded, converted, summed, a share, the time between two dates) is allowed, and shown.

## Why it matters

A summary is wrong more often in its numbers than in its words.

## What to do

Take the number from the source, or say whose other number it is.
"""

from collections.abc import Iterator

from sicut.model.claim import ClaimKind
from sicut.model.collation import Agreement, Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.letter import LETTER
from sicut.rules.registry import rule
from sicut.rules.stated import comparison, objection, own, theirs


@rule(
    code="C102",
    name="number-differs",
    severity=Severity.ERROR,
    kinds=(ClaimKind.COUNT, ClaimKind.QUANTITY),
    examples=(
        Example("According to the letter, the repairs of the quay cost ⟦5.2 million crowns⟧.\n", LETTER),
        Example("According to the letter, the repairs of the quay cost nearly five million crowns.\n", LETTER),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to another number."""
    if comparison(attestation, Agreement.OTHER) is not None:
        message = f"{own(attestation, context)}: {theirs(attestation, context)} for the same thing"
        yield objection(attestation, context, message)
