"""An ellipsis leaves nothing out.

## What it does

Flags an ellipsis where the words on both sides of it follow each other in the source. It is silent
where the source has an ellipsis there itself, and where the ellipsis marks a new paragraph.

## Why it matters

The reader wonders what was hidden, and the answer is nothing.

## What to do

Take the ellipsis out.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.parts import crosses_blocks, gap_around, has_ellipsis, hidden_words, part_span
from sicut.rules.registry import rule


@rule(
    code="Q206",
    name="idle-ellipsis",
    severity=Severity.INFO,
    examples=(
        Example("The mayor said: “We have repaired the old quay ⟦…⟧ with our own hands.”\n"),
        Example("The mayor said: “We have repaired … with our own hands, and the ferry leaves at seven.”\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to an ellipsis that hides no word."""
    claim = attestation.claim
    for passage in attestation.passages[:1]:
        for hidden in passage.hidden:
            witness = context.document(hidden.siglum)
            if hidden_words(hidden, context).number > 0 or crosses_blocks(witness, hidden.span):
                continue
            gap = gap_around(witness, hidden.span)
            if not has_ellipsis(context.shown(hidden.siglum, gap)):
                message = f"the ellipsis leaves nothing out: the words run on in [{hidden.siglum}]"
                evidence = (context.evidence(hidden.siglum, hidden.span),)
                yield Objection(claim.document, part_span(claim, hidden.part, context), message, evidence)
