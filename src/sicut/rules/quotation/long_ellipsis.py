"""An ellipsis leaves out many words, or steps from one paragraph into another.

## What it does

Flags an ellipsis that leaves out more than 50 words, or that joins words of different paragraphs of
the source. The words left out are the evidence; of very long ones, the beginning and the end.

## Why it matters

A reader takes an ellipsis for a few words left out for brevity, and what stands on both sides of it
for one thought. The longer the gap, the less that holds.

## What to do

Check that both sides belong together. If not, make two quotations.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation, Hidden
from sicut.model.finding import Evidence, Objection, Severity
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.parts import crosses_blocks, hidden_words, part_span
from sicut.rules.phrasing import counted
from sicut.rules.registry import rule

MOST_WORDS = 50
MOST_SHOWN = 1000


@rule(
    code="Q205",
    name="long-ellipsis",
    severity=Severity.INFO,
    examples=(
        Example(
            "The mayor said: “The harbour of Elmsted will not close this winter ⟦…⟧"
            " In spring we shall plant an orchard behind the town hall.”\n"
        ),
        Example("The mayor said: “The school lent us its hall … and the fishermen lent their nets.”\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to what an ellipsis leaves out, by its length and its place."""
    claim = attestation.claim
    for passage in attestation.passages[:1]:
        for hidden in passage.hidden:
            words = hidden_words(hidden, context)
            crosses = crosses_blocks(context.document(hidden.siglum), hidden.span)
            if words.number > MOST_WORDS or (words.number > 0 and crosses):
                amount = f"{'more than ' if words.more else ''}{counted(words.number, 'word')} of [{hidden.siglum}]"
                message = f"the ellipsis leaves out {amount}{' and steps into another paragraph' if crosses else ''}"
                span = part_span(claim, hidden.part, context)
                yield Objection(claim.document, span, message, _evidence(hidden, context))


def _evidence(hidden: Hidden, context: Context) -> tuple[Evidence, ...]:
    start, end = hidden.span
    if hidden.span.width <= MOST_SHOWN:
        return (context.evidence(hidden.siglum, hidden.span),)
    ends = (Span(start, start + MOST_SHOWN // 2), Span(end - MOST_SHOWN // 2, end))
    return tuple(context.evidence(hidden.siglum, span) for span in ends)
