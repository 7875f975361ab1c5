"""A count is not that of the list.

## What it does

Flags a number of things ("twelve groups", "the chamber and nine others") that a list of these things does not have: a
list in the report itself, or one in the source. Lists that say they are not complete are never counted.

## Why it matters

A list is counted once, by hand, and changed later. Who reads the number does not count again.

## What to do

Count the list, or name what was left out.
"""

from collections.abc import Iterator

from sicut.model.claim import ClaimKind
from sicut.model.collation import Agreement, Attestation, Outcome
from sicut.model.finding import Objection, Severity
from sicut.model.value import FaultKind
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.letter import LETTER
from sicut.rules.registry import claim_rule
from sicut.rules.stated import comparison, faulty, objection, own


@claim_rule(
    code="C101",
    name="wrong-count",
    severity=Severity.ERROR,
    kinds=(ClaimKind.COUNT, ClaimKind.QUANTITY),
    examples=(
        Example("According to the letter, ⟦five⟧ groups signed it.\n", LETTER),
        Example("According to the letter, four groups signed it.\n", LETTER),
        Example("⟦Three⟧ groups came:\n\n- the choir\n- the school\n"),
    ),
)
def check(outcome: Outcome, context: Context) -> Iterator[Objection]:
    """Object to a count that a list does not have."""
    yield from faulty(outcome, context, FaultKind.COUNT)
    if isinstance(outcome, Attestation):
        found = comparison(outcome, Agreement.COUNTED)
        if found is not None:
            siglum = outcome.passages[0].siglum
            told = (found.derivation or "").removeprefix("the list")
            yield objection(outcome, context, f"{own(outcome, context)}: the list in [{siglum}]{told}")
