"""A negation, number, date, name or the like is changed, added or left out.

## What it does

Flags a difference that touches a negation, a modal verb (shall, may, must), a quantifier or
comparative (all, some, more than), a number, a unit, a date or a name. The words are compared, not
scored: one such word makes the finding, however long the rest of the quotation is.

## Why it matters

A quotation that agrees in every word but `not` says the opposite. These are the small words that
turn a sentence round, and the facts that others will copy.

## What to do

Restore the source's words. If the source itself is wrong, quote it as it is and say so outside the
quotation marks or with [sic].
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
    code="Q103",
    name="altered-meaning",
    severity=Severity.ERROR,
    examples=(
        Example("The mayor said: “The harbour of Elmsted will ⟦now⟧ close this winter.”\n"),
        Example("The mayor said: “The harbour of Elmsted will⟦⟧ close this winter.”\n"),
        Example("The mayor said: “The council has set aside ⟦4900⟧ crowns for new lamps along the pier.”\n"),
        Example("The mayor said: “The council has set aside 4700 crowns for new lamps along the pier.”\n"),
        Example("The mayor said: “The harbour of Elmsted will not close … We have repaired the old quay.”\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to variants of the categories that carry the meaning."""
    for variant in assigned(attestation, "altered-meaning"):
        yield object_to(variant, context, f"{difference(variant, context)} ({variant.category})")
