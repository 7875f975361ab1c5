"""The report itself spells one name in two ways.

## What it does

Flags the rarer of two spellings that the report has for one name.

## Why it matters

One of them is wrong, and a reader may take them for two persons.

## What to do

Find out which is right, and write that.
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
    code="N103",
    name="inconsistent-name",
    severity=Severity.WARNING,
    kinds=(ClaimKind.NAME,),
    examples=(
        Example(
            "The engineer Ada Okafor drew the plans. Later Ada Okafor thanked the guild, and ⟦Ada Okaffor⟧ left.\n"
        ),
        Example("The engineer Ada Okafor drew the plans. Later Okafor thanked the guild.\n"),
    ),
)
def check(outcome: Outcome, context: Context) -> Iterator[Objection]:
    """Object to the rarer spelling."""
    yield from faulty(outcome, context, FaultKind.SPELLING)
