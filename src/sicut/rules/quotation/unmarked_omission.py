"""Words of the source are left out, and no ellipsis says so.

## What it does

Flags the gap inside a quotation where the source has words that the report leaves out. An ellipsis
(… or ... or […]) at the gap makes it honest. A gap that drops a negation, a number, a date or a name
belongs to altered-meaning, one that joins places far apart to spliced-quotation.

## Why it matters

What is left out may limit or explain what is kept, and the reader cannot know that it was there.

## What to do

Put an ellipsis at the gap, or the words back.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.apparatus import object_to
from sicut.rules.assignment import assigned
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import difference
from sicut.rules.registry import rule


@rule(
    code="Q201",
    name="unmarked-omission",
    severity=Severity.ERROR,
    examples=(
        Example("The mayor said: “We have repaired the old quay⟦⟧, and the ferry leaves at seven every morning.”\n"),
        Example("The mayor said: “We have repaired the old quay …, and the ferry leaves at seven every morning.”\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to gaps that nothing marks."""
    for variant in assigned(attestation, "unmarked-omission"):
        yield object_to(variant, context, f"{difference(variant, context)} with no ellipsis")
