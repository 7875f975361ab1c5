"""No source has the number.

## What it does

Flags a number with no counterpart in the source cited, or in any source, from which it does not follow either. Ranks,
shares and small numbers in words are not flagged: a text shows them without saying them.

## Why it matters

A number that no source has was misread, or made up.

## What to do

Find where the number comes from and name it.
"""

from collections.abc import Iterator

from sicut.model.claim import ClaimKind
from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.letter import LETTER
from sicut.rules.registry import rule
from sicut.rules.stated import unfound


@rule(
    code="C103",
    name="unfound-number",
    severity=Severity.WARNING,
    kinds=(ClaimKind.COUNT, ClaimKind.QUANTITY),
    examples=(
        Example("According to the letter, ⟦317⟧ lamps were bought.\n", LETTER),
        Example("According to the letter, the harbour has 40 boats.\n", LETTER),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a number that stands nowhere."""
    yield from unfound(attestation, context, ", and follows from no number there")
