"""No source has the date.

## What it does

Flags a date with no counterpart in the source cited, or in any source. A day of the week alone is flagged only where a
source speaks of days of the week, and none of its dates may fall on it; seasons are not flagged.

## Why it matters

A date that no source has was misread, or made up.

## What to do

Find where the date comes from and name it.
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
    code="D102",
    name="unfound-date",
    severity=Severity.WARNING,
    kinds=(ClaimKind.DATE,),
    examples=(
        Example("According to the letter, the choir sang on ⟦9 August 2030⟧.\n", LETTER),
        Example("According to the letter, the repairs ended on 10 March 2031.\n", LETTER),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a date that stands nowhere."""
    yield from unfound(attestation, context, ", and follows from no date there")
