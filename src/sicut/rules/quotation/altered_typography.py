"""Case, punctuation, spacing or vowel marks differ beyond what the style allows.

## What it does

Flags a capital, a punctuation mark, a space or a vowel mark that the source has otherwise and that
the profile in force does not allow. The profile press allows the case of the first letter, the style
of quotation marks and dashes, and the marks at the end of a quotation.

## Why it matters

Most such differences are harmless, which is why this is for information only. A comma can still
change who is meant, and a capital can make a name of a word.

## What to do

Copy the source's punctuation inside the quotation marks, or choose the profile that fits your style.
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
    code="Q105",
    name="altered-typography",
    severity=Severity.INFO,
    examples=(
        Example("The mayor said: “We have repaired the old ⟦Quay⟧ with our own hands.”\n"),
        Example("The mayor said: “The school lent us its hall⟦⟧ the bakers brought bread.”\n"),
        Example("The mayor said: “We have repaired the old quay⟦,⟧ with our own hands.”\n"),
        Example("“The ferry leaves at seven every morning,” the mayor said.\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to variants that change no letter but its case."""
    for variant in assigned(attestation, "altered-typography"):
        yield object_to(variant, context, f"{difference(variant, context)} ({variant.category})")
