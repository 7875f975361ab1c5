"""The day of the week is not that of the date.

## What it does

Flags a date given with a day of the week that it did not fall on. No source is needed.

## Why it matters

One of the two is wrong, and so may be the place of everything that hangs on it.

## What to do

Look the day up, and correct the one that is wrong.
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
    code="D103",
    name="wrong-weekday",
    severity=Severity.ERROR,
    kinds=(ClaimKind.DATE,),
    examples=(
        Example("The council met on ⟦Monday, 3 May 2022⟧.\n"),
        Example("The council met on Tuesday, 3 May 2022.\n"),
    ),
)
def check(outcome: Outcome, context: Context) -> Iterator[Objection]:
    """Object to another day of the week."""
    yield from faulty(outcome, context, FaultKind.WEEKDAY)
