"""No source has the name.

## What it does

Tells of a name that stands neither in the source cited nor in any other, in no form that is known.

## Why it matters

Background that an author adds is no fault; a name that a summary invents is one.

## What to do

See whether the name is your own addition.
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
    code="N102",
    name="unfound-name",
    severity=Severity.INFO,
    kinds=(ClaimKind.NAME,),
    examples=(
        Example("According to the letter, the engineer ⟦Mira Solberg⟧ drew the plans.\n", LETTER),
        Example("According to the letter, the engineer Ada Okafor drew the plans.\n", LETTER),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Tell of a name that stands nowhere."""
    yield from unfound(attestation, context)
