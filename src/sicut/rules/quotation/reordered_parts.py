"""The parts around an ellipsis stand in another order in the source.

## What it does

Flags the part of a quotation that follows an ellipsis although the source has it before the part
that precedes it.

## Why it matters

An ellipsis says that something is left out on the way from one part to the next. It does not say that
the way was turned round: cause may become effect, and a reply an assertion.

## What to do

Keep the source's order, or make separate quotations.
"""

from collections.abc import Iterator
from itertools import pairwise

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.parts import part_span
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule


@rule(
    code="Q203",
    name="reordered-parts",
    severity=Severity.ERROR,
    examples=(
        Example(
            "The mayor said: “Last year the storm took the roof of the library …"
            " ⟦the harbour of Elmsted will not close this winter⟧.”\n"
        ),
        Example(
            "The mayor said: “The harbour of Elmsted will not close this winter …"
            " Last year the storm took the roof of the library.”\n"
        ),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to each part that the source has before the part in front of it."""
    claim = attestation.claim
    for passage in attestation.passages[:1]:
        if not passage.reordered:
            continue
        for left, right in pairwise(passage.segments):
            if left.siglum != right.siglum or left.part == right.part or left.span.start <= right.span.start:
                continue
            later, earlier = (quoted(context.shown(part.siglum, part.span)) for part in (left, right))
            message = f"{earlier} comes after {later}, but [{left.siglum}] has it before"
            evidence = (context.evidence(right.siglum, right.span), context.evidence(left.siglum, left.span))
            yield Objection(claim.document, part_span(claim, right.part, context), message, evidence)
