"""In the source these words are hidden: nobody who opens it sees them.

## What it does

Flags a quotation that stands in its source only where a reader does not see it: in invisible text, off the
page, in an element that is not displayed, in what a tracked change has deleted. It is silent where the same
words stand in plain sight as well.

## Why it matters

Hidden words may be a draft that was taken back, a trap for machines, or a slip. Who follows the reference will
not find them.

## What to do

Look at the source with your own eyes. If the words were deleted, quote what took their place, or say that you
quote a deleted draft.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from sicut.model.collation import Attestation, Collation
from sicut.model.document import BlockKind, Document
from sicut.model.finding import Objection, Severity
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.registry import rule

_REPORT = "The notice says: “⟦The ferry will call at the old quay again⟧.”\n"
_NOTICE = "<p>The timetable is out.</p><p hidden>The ferry will call at the old quay again.</p>"
_BOTH = f"{_NOTICE}<p>The ferry will call at the old quay again.</p>"


@rule(
    code="Q307",
    name="hidden-words",
    severity=Severity.WARNING,
    examples=(
        Example(_REPORT, (("notice.html", _NOTICE),)),
        Example(_REPORT.replace("⟦", "").replace("⟧", ""), (("notice.html", _BOTH),)),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to words all of whose places are hidden."""
    places = attestation.passages
    if not places or not all(_is_hidden(passage, context) for passage in places):
        return
    passage, claim = places[0], attestation.claim
    message = f"in [{passage.siglum}] these words are hidden: no reader sees them"
    yield Objection(claim.document, claim.span, message, (context.evidence(passage.siglum, passage.span),))


def _is_hidden(passage: Collation, context: Context) -> bool:
    segments = [segment for segment in passage.segments if segment.span.width]
    return any(_all_hidden(context.document(segment.siglum), segment.span) for segment in segments)


def _all_hidden(document: Document, span: Span) -> bool:
    first = bisect_right(document.blocks, span.start, key=lambda block: block.span.end)
    last = bisect_left(document.blocks, span.end, key=lambda block: block.span.start)
    return first < last and all(block.kind is BlockKind.HIDDEN for block in document.blocks[first:last])
