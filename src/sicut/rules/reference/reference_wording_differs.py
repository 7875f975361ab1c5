"""The words quoted are not those of the work at the place that the reference names.

## What it does

Holds a quotation with a reference against the text at that place, and names every difference that is not allowed: words
changed, added, left out, moved. Words that stand nowhere in the work are flagged as a whole, and the text at the place
is shown. It speaks in place of Q101 to Q104, Q107 and Q201; what is invisible, typographical, or hidden by an ellipsis
is flagged by the rules for that.

## Why it matters

A reference promises that whoever looks it up will read these words. Verses and articles are quoted for their wording:
one word makes another law.

## What to do

Take the words from the edition, or name the edition or translation that you quote.
"""

from collections.abc import Iterator, Sequence

from sicut.model.collation import Attestation, Fit, Placing, Status, Variant
from sicut.model.finding import Evidence, Objection, Severity
from sicut.model.span import Span
from sicut.rules.assignment import assigned
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import difference, listed, quoted
from sicut.rules.registry import rule
from sicut.rules.statute import STATUTE

_NAMED = 3


@rule(
    code="R102",
    name="reference-wording-differs",
    severity=Severity.ERROR,
    examples=(
        Example(
            "The Act says: “Every ferry has a berth at the ⟦south⟧ pier” (Article 2(1) of the Harbour Act).\n", STATUTE
        ),
        Example(
            "The Act says: “Every ferry has a berth at the north pier” (Article 2(1) of the Harbour Act).\n", STATUTE
        ),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to words that are others than those of the place."""
    placing = attestation.placing
    if placing is None:
        return
    variants = tuple(assigned(attestation, "reference-wording-differs"))
    if variants:
        yield _differing(attestation, variants, context)
    elif attestation.status is Status.NOT_FOUND and placing.fit is Fit.ABSENT:
        yield _absent(attestation, placing, context)


def _differing(attestation: Attestation, variants: Sequence[Variant], context: Context) -> Objection:
    claim = attestation.claim
    told = [difference(variant, context) for variant in variants[:_NAMED]]
    span = Span(variants[0].report.start, max(variant.report.end for variant in variants))
    evidence = tuple(dict.fromkeys(context.evidence(variant.siglum, variant.witness) for variant in variants))
    return Objection(claim.document, span, listed(told, len(variants), "difference"), evidence)


def _absent(attestation: Attestation, placing: Placing, context: Context) -> Objection:
    claim, nearest = attestation.claim, attestation.nearest
    message = f"{quoted(context.shown(claim.document, claim.span))} stands nowhere in [{placing.siglum}]"
    evidence: list[Evidence] = []
    if placing.cited is not None:
        evidence.append(context.evidence(placing.siglum, placing.cited))
        message += f"; the place named reads {quoted(context.shown(placing.siglum, placing.cited))}"
    if nearest is not None and nearest.span != placing.cited:
        evidence.append(context.evidence(nearest.siglum, nearest.span))
        words = quoted(context.shown(nearest.siglum, nearest.span))
        message += f"; as a hint, the nearest wording is {words} at {placing.actual}"
    return Objection(claim.document, claim.span, message, tuple(evidence))
