"""Places far apart in the source, or in two sources, are joined as if they ran on.

## What it does

Flags a quotation whose parts stand at places so far apart that no honest slip explains it, and that
nothing in the quotation separates. Each place is shown as evidence.

## Why it matters

Each part is genuine and the whole was never said. A splice can answer a question with the answer to
another one.

## What to do

Make two quotations of it, each with its own introduction, or mark the gap with an ellipsis if both
parts belong to one train of thought.
"""

from collections.abc import Iterator
from itertools import pairwise

from sicut.model.claim import Claim, PartKind
from sicut.model.collation import Attestation, Segment
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule

MOST_SHOWN = 10


@rule(
    code="Q202",
    name="spliced-quotation",
    severity=Severity.ERROR,
    examples=(
        Example(
            "The mayor said: “⟦We have repaired the old quay with our own hands."
            " Thank you for your patience, and bring a spade when the frost is over⟧.”\n"
        ),
        Example(
            "The mayor said: “We have repaired the old quay with our own hands.”"
            " She added: “Thank you for your patience, and bring a spade when the frost is over.”\n"
        ),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a quotation that locate found to be a splice."""
    claim = attestation.claim
    for passage in attestation.passages[:1]:
        if passage.spliced:
            evidence = tuple(context.evidence(part.siglum, part.span) for part in passage.segments[:MOST_SHOWN])
            yield Objection(claim.document, claim.span, _message(claim, passage.segments, context), evidence)


def _message(claim: Claim, segments: tuple[Segment, ...], context: Context) -> str:
    for left, right in pairwise(segments):
        if _runs_on(claim, left, right):
            here, there = (quoted(context.shown(part.siglum, part.span)) for part in (left, right))
            return f"{here} runs on to {there}, {_distance(left, right)}"
    return "the quotation joins places that stand far apart as if they ran on"


def _runs_on(claim: Claim, left: Segment, right: Segment) -> bool:
    """Whether nothing between the two parts says that words are left out."""
    between = claim.parts[left.part : right.part]
    return left.siglum != right.siglum or not any(part.kind is PartKind.ELLIPSIS for part in between)


def _distance(left: Segment, right: Segment) -> str:
    if left.siglum != right.siglum:
        return f"which stands in another source: [{left.siglum}] has the first, [{right.siglum}] the second"
    if right.span.start < left.span.end:
        return f"which stands before it in [{left.siglum}]"
    return f"which stands {right.span.start - left.span.end:,} characters further on in [{left.siglum}]"
