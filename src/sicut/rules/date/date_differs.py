"""The source has another date for the same thing.

## What it does

Flags a date where the source cited, or the sources, have another one for the same event: by who or what, and what
happens to it. Where the date stands elsewhere in a source, it is flagged only if all that the sentence tells is told of
the other date. A date that is less fine than the source's (a month for a day) is allowed. "Last Tuesday" counts from
the date that the source gives as its own.

## Why it matters

A wrong date joins a statement to the wrong event.

## What to do

Take the date from the source.
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
    code="D101",
    name="date-differs",
    severity=Severity.ERROR,
    kinds=(ClaimKind.DATE,),
    examples=(
        Example("According to the letter, the repairs began on ⟦5 February 2031⟧.\n", LETTER),
        Example("According to the letter, the repairs began in February 2031.\n", LETTER),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to another date."""
    if comparison(attestation, Agreement.OTHER) is not None:
        message = f"{own(attestation, context)}: {theirs(attestation, context)} for the same thing"
        yield objection(attestation, context, message)
