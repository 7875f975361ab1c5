"""A word of the source is replaced by another one, or a word is added to it.

## What it does

Flags each word inside the quotation marks that the source does not have at that place. Words in
square brackets are the report's own and are not flagged. Words left out belong to
unmarked-omission; negations, numbers, dates, names and the like to altered-meaning.

## Why it matters

Quotation marks promise the very words. A reader cannot tell which of them were changed, nor how much
of the sense went with them.

## What to do

Restore the source's word, put your own in square brackets, or paraphrase without quotation marks.
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
    code="Q102",
    name="altered-wording",
    severity=Severity.ERROR,
    examples=(
        Example("The mayor said: “We have ⟦washed⟧ the old quay with our own hands.”\n"),
        Example("The mayor said that “the ⟦white⟧ ferry leaves at seven every morning”.\n"),
        Example("The mayor said: “We have repaired the old quay with our own hands.”\n"),
        Example("The mayor said that “the [small] ferry leaves at seven every morning”.\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to words that stand for others, and to words that stand for none."""
    for variant in assigned(attestation, "altered-wording"):
        yield object_to(variant, context, difference(variant, context))
