"""Words in quotation marks stand in none of the sources they could come from.

## What it does

Flags a quotation whose words stand nowhere in its scope: the source that it cites, or all sources
where it cites none. It speaks only where that scope was read in full; otherwise the quotation is
counted as not checked. The closest wording, if there is one, is shown as a hint.

## Why it matters

An invented quotation is the gravest fault that a text can have, and one that readers cannot see.

## What to do

Look for the words where you have them from. If they come from another source, add it; if they are
your own summary, take the quotation marks away.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule


@rule(
    code="Q101",
    name="unfound-quotation",
    severity=Severity.ERROR,
    examples=(
        Example("The mayor said: “⟦A bridge of glass is going to span the entire bay⟧.”\n"),
        Example("The mayor said: “The harbour of Elmsted will not close this winter.”\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a quotation that was found nowhere."""
    if attestation.passages or attestation.placing is not None:
        return
    claim, nearest = attestation.claim, attestation.nearest
    message = f"{quoted(context.shown(claim.document, claim.span))} {_scope(attestation)}"
    if nearest is None:
        yield Objection(claim.document, claim.span, message)
        return
    wording = quoted(context.shown(nearest.siglum, nearest.span))
    hint = f"{message}; as a hint, the nearest wording is {wording} in [{nearest.siglum}]"
    yield Objection(claim.document, claim.span, hint, (context.evidence(nearest.siglum, nearest.span),))


def _scope(attestation: Attestation) -> str:
    cited, sources = attestation.claim.cited, attestation.searched.complete
    if cited is not None and cited.witness is not None:
        return f"does not stand in the source cited, [{cited.witness}]"
    if len(sources) == 1:
        return f"does not stand in [{sources[0]}]"
    return f"stands in none of the {len(sources):,} sources"
