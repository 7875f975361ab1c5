"""Bold or italics that the source does not have, with nothing that says so.

## What it does

Flags words of a quotation that the report emphasises and the source does not. It is silent where
the report owns up to it (“emphasis added”), and where the source is plain text that cannot show
emphasis.

## Why it matters

Emphasis tells the reader what the speaker stressed. Added by another hand, it is a comment inside
the quotation marks.

## What to do

Take the emphasis out, or write “emphasis added” behind the quotation.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.assignment import assigned
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule

_NOTICE = (("notice.md", "# Notice\n\nThe path around the pond is open to *all*, from first light on.\n"),)


@rule(
    code="Q108",
    name="added-emphasis",
    severity=Severity.WARNING,
    examples=(
        Example("The notice says: “The path around the pond is *⟦open⟧* to *all*, from first light on.”\n", _NOTICE),
        Example("The notice says: “The path around the **⟦pond⟧** is open to *all*.”\n", _NOTICE),
        Example("The notice says: “The path around the pond is open to *all*, from first light on.”\n", _NOTICE),
        Example("The notice says: “The path around the pond is open to all, from first light on.”\n", _NOTICE),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to each stretch of emphasis without a licence."""
    for variant in assigned(attestation, "added-emphasis"):
        words = quoted(context.shown(context.report.siglum, variant.report))
        message = f"{words} is emphasised, and [{variant.siglum}] has it plain; nothing says “emphasis added”"
        evidence = (context.evidence(variant.siglum, variant.witness),)
        yield Objection(context.report.siglum, variant.report, message, evidence)
