"""The words run past the place that the reference names, or the place runs past the words.

## What it does

Flags a reference that leaves out verses or paragraphs from which words are quoted, and one to a range of which whole
verses are not quoted at all. Words that begin within a verse are told as information, unless they show it themselves by
an ellipsis or a small letter.

## Why it matters

A reader takes the reference for the extent of the quotation: what it leaves out seems not to be quoted, and what it has
too much seems to have been.

## What to do

Name the place from the first word to the last one.
"""

from collections.abc import Iterator

from sicut.model.claim import Claim, PartKind
from sicut.model.collation import Attestation, Fit
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule
from sicut.rules.statute import STATUTE


@rule(
    code="R104",
    name="incomplete-reference",
    severity=Severity.WARNING,
    examples=(
        Example(
            "“The harbour master collects the fees” (⟦Articles 1 to 3 of the Harbour Act⟧) is the rule.\n", STATUTE
        ),
        Example("“The harbour master collects the fees” (Article 3 of the Harbour Act) is the rule.\n", STATUTE),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a reference that has too little or too much."""
    claim, placing = attestation.claim, attestation.placing
    if placing is None or claim.cited is None:
        return
    words = quoted(context.shown(claim.document, claim.span))
    evidence = tuple(context.evidence(one.siglum, one.span) for one in attestation.passages[:1])
    where = f"[{placing.siglum}]"
    match placing.fit:
        case Fit.PAST:
            message = f"{words} stands at {placing.actual} of {where}: {placing.beyond} is not in the reference"
            yield Objection(claim.document, claim.cited.span, message, evidence)
        case Fit.SHORT:
            message = f"{words} stands at {placing.actual} of {where}: nothing of {placing.beyond} is quoted"
            yield Objection(claim.document, claim.cited.span, message, evidence)
        case Fit.PART if not _owns_up(claim, context.shown(claim.document, claim.span)):
            message = f"{words} begins within {placing.actual} of {where}"
            yield Objection(claim.document, claim.cited.span, message, evidence, severity=Severity.INFO)


def _owns_up(claim: Claim, words: str) -> bool:
    """Whether the quotation shows itself that it begins within a sentence: by an ellipsis, or a small letter."""
    return words[:1].islower() or any(part.kind is PartKind.ELLIPSIS for part in claim.parts)
