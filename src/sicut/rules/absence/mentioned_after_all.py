"""The report says that a source does not mention something, and it does.

## What it does

Looks for the thing in the source that the report calls silent, in every form: inflected, spelt otherwise, as a plain
synonym, as an acronym. Where several sources may be meant, all of them must mention it. A sentence that names a thing
only to deny it ("fees are not discussed here") mentions it, too: read the passages shown.

## Why it matters

What somebody left out is often the point of a report. That it is wrong is seen only by who reads all of the source.

## What to do

Read the passages. Take the statement back, or say more narrowly what is missing.
"""

from collections.abc import Iterator

from sicut.model.claim import Absence, ClaimKind
from sicut.model.collation import Agreement, Attestation, Collation
from sicut.model.finding import Objection, Severity
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import counted, quoted
from sicut.rules.registry import rule
from sicut.text.unicode import is_unspaced

MOST_EVIDENCE = 3
AROUND, AROUND_UNSPACED = 24, 8


@rule(
    code="A101",
    name="mentioned-after-all",
    severity=Severity.ERROR,
    kinds=(ClaimKind.ABSENCE,),
    examples=(
        Example("The speech does not mention the ⟦library⟧.\n"),
        Example("The speech says nothing about the ⟦lamp⟧ or the ⟦harbor⟧.\n"),
        Example(
            "In der Rede wird der ⟦Hafen⟧ nicht erwähnt.\n",
            (("rede.txt", "Der Hafen bleibt im Winter offen.\n"),),
        ),
        Example("The speech does not mention the fees or the lighthouse.\n"),
        Example("This report does not mention the library.\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to each thing that is mentioned after all."""
    claim, comparison = attestation.claim, attestation.comparison
    if not isinstance(claim, Absence) or comparison is None or comparison.agreement is not Agreement.MENTIONED:
        return
    for number, term in enumerate(claim.terms):
        places = [one for one in attestation.passages if any(part.part == number for part in one.segments)]
        if places:
            evidence = tuple(context.evidence(one.siglum, one.span) for one in places[:MOST_EVIDENCE])
            yield Objection(claim.document, term, _message(claim, term, places, context), evidence)


def _message(claim: Absence, term: Span, places: list[Collation], context: Context) -> str:
    who = claim.within or claim.speaker
    named = "the source" if claim.cited is None or claim.cited.witness is None else f"[{claim.cited.witness}]"
    silent = named if who is None else quoted(context.shown(claim.document, who))
    thing = quoted(context.shown(claim.document, term))
    more = f", and in {counted(len(places) - 1, 'further place')}" if len(places) > 1 else ""
    first = places[0]
    excerpt = quoted(_around(context, first.siglum, first.span))
    return f"the report says that {silent} does not mention {thing}; [{first.siglum}] does: {excerpt}{more}"


def _around(context: Context, siglum: str, span: Span) -> str:
    """The words at *span* with a few whole words on both sides, on its own line."""
    text = context.document(siglum).text
    around = AROUND_UNSPACED if is_unspaced(text[span.start]) else AROUND
    before = text[max(0, span.start - around) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + around].partition("\n")[0]
    if span.start > around and " " in before:
        before = before.partition(" ")[2]
    if span.end + around < len(text) and " " in after:
        after = after.rpartition(" ")[0]
    return context.shown(siglum, Span(span.start - len(before), span.end + len(after)))
