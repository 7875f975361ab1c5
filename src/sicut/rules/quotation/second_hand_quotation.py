"""In the source itself these words are a quotation of somebody else.

## What it does

Flags a quotation that stands inside quotation marks of its source, so that the source itself only
hands it on. It is silent where the report credits somebody whom the source names beside it, and
where all of the source is one quotation.

## Why it matters

The words are then not the source's own, and the source may have quoted them only to reject them.

## What to do

Name who said it, and where: “the smith, as quoted by the mayor”. Better still, quote the original.
"""

from collections.abc import Iterator

from sicut.model.claim import Claim
from sicut.model.collation import Attestation, Collation
from sicut.model.document import Document
from sicut.model.finding import Objection, Severity
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule
from sicut.text.segment import words
from sicut.text.shown import shown

MOST_SHOWN = 400
NEAR = 200
LEAST_NAME = 4
_MINUTES = (
    (
        "minutes.txt",
        "The mayor opened the meeting. The smith wrote to us: “Leave the old hinges as they are.” We did.\n",
    ),
)


@rule(
    code="Q304",
    name="second-hand-quotation",
    severity=Severity.INFO,
    examples=(
        Example("The minutes say: “⟦Leave the old hinges as they are⟧.”\n", _MINUTES),
        Example("The council decided: “⟦Leave the old hinges⟧”, and so it was done.\n", _MINUTES),
        Example("The minutes say: “The mayor opened the meeting.”\n", _MINUTES),
        Example("The minutes say: “The smith wrote to us: ‘Leave the old hinges as they are.’”\n", _MINUTES),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a passage within a quotation of its witness; the innermost one is named."""
    claim = attestation.claim
    for passage in attestation.passages[:1]:
        document = context.document(passage.siglum)
        around = [span for span in context.quoted(passage.siglum, passage.span) if _holds(span, passage)]
        if not around:
            continue
        inner = min(around, key=lambda span: (span.width, span))
        if _is_all_of(document, inner) or _is_credited(claim, document, inner, context):
            continue
        place = _short(inner, passage.span)
        said = quoted(context.shown(passage.siglum, place))
        message = f"[{passage.siglum}] has these words within quotation marks, as another's: {said}"
        yield Objection(claim.document, claim.span, message, (context.evidence(passage.siglum, place),))


def _holds(span: Span, passage: Collation) -> bool:
    own = [segment.span for segment in passage.segments if segment.siglum == passage.siglum]
    return span.covers(passage.span) and len(own) == len(passage.segments) and all(map(span.covers, own))


def _is_all_of(document: Document, span: Span) -> bool:
    """Whether the document has no word close to *span* outside of it."""
    outside = Span(max(0, span.start - NEAR), span.start), Span(span.end, span.end + NEAR)
    return not any(words(document.slice(one)) for one in outside)


def _is_credited(claim: Claim, document: Document, span: Span, context: Context) -> bool:
    """Whether the source names, close to its quotation, the speaker that the report names."""
    if claim.speaker is None:
        return False
    names = {word.key for word in words(context.shown(claim.document, claim.speaker)) if len(word.key) >= LEAST_NAME}
    sides = Span(max(0, span.start - NEAR), span.start), Span(span.end, min(len(document.text), span.end + NEAR))
    return any(word.key in names for side in sides for word in words(shown(document, side)))


def _short(whole: Span, passage: Span) -> Span:
    """*whole*, or of a long one the part from the passage's start on."""
    if whole.width <= MOST_SHOWN:
        return whole
    return Span(passage.start, min(passage.end, passage.start + MOST_SHOWN))
