"""There is no such day.

## What it does

Flags a date that the calendar does not have. No source is needed.

## Why it matters

A slip of the pen, or a sign that the date was made up.

## What to do

Look the date up.
"""

from collections.abc import Iterator

from sicut.model.claim import ClaimKind
from sicut.model.collation import Outcome
from sicut.model.finding import Objection, Severity
from sicut.model.value import FaultKind
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.registry import claim_rule
from sicut.rules.stated import faulty


@claim_rule(
    code="D104",
    name="impossible-date",
    severity=Severity.ERROR,
    kinds=(ClaimKind.DATE,),
    examples=(
        Example("The council met on ⟦31 April 2031⟧.\n"),
        Example("The council met on 30 April 2031.\n"),
    ),
)
def check(outcome: Outcome, context: Context) -> Iterator[Objection]:
    """Object to a day that is none."""
    yield from faulty(outcome, context, FaultKind.CALENDAR)
