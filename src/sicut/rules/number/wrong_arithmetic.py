"""Parts and total, or two figures and their difference, do not add up.

## What it does

Flags a total that is not the sum of the parts beside it, percentages and changes that do not follow from the figures
they are given for, times that are not those between two dates, ages that do not fit. Rounding is allowed.

## Why it matters

One of the figures is wrong, and no source is needed to see it.

## What to do

Reckon again.
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
    code="C105",
    name="wrong-arithmetic",
    severity=Severity.WARNING,
    kinds=(ClaimKind.COUNT, ClaimKind.QUANTITY, ClaimKind.DATE),
    examples=(
        Example("The board has ⟦twelve⟧ members: seven women and four men.\n"),
        Example("The board has eleven members: seven women and four men.\n"),
    ),
)
def check(outcome: Outcome, context: Context) -> Iterator[Objection]:
    """Object to what does not add up."""
    yield from faulty(outcome, context, FaultKind.ARITHMETIC)
