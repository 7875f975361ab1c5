"""The same number, in another unit, currency or magnitude.

## What it does

Flags a number that the source has with another unit, currency or magnitude: million for billion, miles for kilometres.
A conversion that was done is allowed, and shown.

## Why it matters

The figures look familiar, so nobody looks at the word behind them.

## What to do

Correct the unit, or convert the number.
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
    code="C104",
    name="unit-differs",
    severity=Severity.ERROR,
    kinds=(ClaimKind.COUNT, ClaimKind.QUANTITY),
    examples=(
        Example("According to the letter, the repairs of the quay cost ⟦4.7 billion crowns⟧.\n", LETTER),
        Example("According to the letter, the lighthouse stands ten miles from the north pier.\n", LETTER),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to another unit."""
    if comparison(attestation, Agreement.UNIT) is not None:
        yield objection(attestation, context, f"{own(attestation, context)}: {theirs(attestation, context)}")
