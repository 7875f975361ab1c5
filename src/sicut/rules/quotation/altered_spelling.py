"""A word of the source is spelt or inflected otherwise.

## What it does

Flags a word that is the source's word in another spelling (British for American, a slip of a letter)
or another form (singular for plural, one tense for another).

## Why it matters

A slip in copying is small, but it is a slip: the words are not those of the source. Another
inflection can shift the time or the number of what is said.

## What to do

Spell as the source does. If the source has the slip, keep it and add [sic]. If house style wants one
spelling throughout, ignore this rule in the settings.
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
    code="Q104",
    name="altered-spelling",
    severity=Severity.WARNING,
    examples=(
        Example("The mayor said: “The ⟦harbor⟧ of Elmsted will not close this winter.”\n"),
        Example("The mayor said: “The harbour of Elmsted will not close this winter.”\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to variants of spelling and inflection."""
    for variant in assigned(attestation, "altered-spelling"):
        yield object_to(variant, context, f"{difference(variant, context)} ({variant.category})")
