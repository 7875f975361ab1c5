"""The quotation has characters that cannot be seen, or look-alike letters, where the source has none.

## What it does

Flags zero-width and other invisible characters, marks that steer the direction of writing, tag
characters, and letters of another script that look like the source's, wherever the source does not
have them. The message gives their numbers, since they cannot be shown.

## Why it matters

The text looks right and is not: search does not find it, it may read otherwise to a machine or in
another direction, and it can carry hidden text. Nothing invisible is ever forgiven silently.

## What to do

Take the characters out; they mostly come in by copying from a web page. Where a script needs them,
the source has them too.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation, Category, Variant
from sicut.model.finding import Objection, Severity
from sicut.rules.apparatus import object_to
from sicut.rules.assignment import assigned
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import characters, difference, is_invisible
from sicut.rules.registry import rule


@rule(
    code="Q106",
    name="invisible-alteration",
    severity=Severity.ERROR,
    examples=(
        Example("The mayor said: “The har⟦\u200b⟧bour of Elmsted will not close this winter.”\n"),
        Example("The mayor said: “The ferry leaves at ⟦\u202e⟧seven every morning.”\n"),
        Example("The mayor said: “The harbour of Elmsted will not close this winter.”\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to invisible and to look-alike characters."""
    for variant in assigned(attestation, "invisible-alteration"):
        yield object_to(variant, context, _message(variant, context))


def _message(variant: Variant, context: Context) -> str:
    here = context.shown(context.report.siglum, variant.report)
    there = context.shown(variant.siglum, variant.witness)
    is_hidden = variant.category is Category.INVISIBLE
    odd = "".join(c for c in here if c not in there and (is_invisible(c) or not is_hidden))
    if odd == "":
        return f"{difference(variant, context)} ({variant.category})"
    if here == odd and there == "":
        return f"{characters(odd)} stands where [{variant.siglum}] has no such character"
    return f"{difference(variant, context)}, with {characters(odd)} in it"
