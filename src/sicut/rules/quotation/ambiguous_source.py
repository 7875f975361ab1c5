"""The words stand in several places or sources, and the report cites none.

## What it does

Tells that a quotation fits several places equally well, and names them all. sicut does not guess
which one is meant; a difference from the source is shown at the first of them.

## Why it matters

The reader cannot look the words up, and the context of one place may differ from that of another.

## What to do

Cite the source, or quote a few words more.
"""

from collections import Counter
from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import counted, listed
from sicut.rules.registry import rule

MOST_PLACES = 10
MOST_SOURCES = 5

_BULLETIN = (
    "From the speech: The harbour of Elmsted will not close this winter. Other news: the school has a new bell.\n"
)
_LETTER = "Dear neighbours, the harbour of Elmsted will not close this winter, whatever the rumours say of it.\n"


@rule(
    code="Q305",
    name="ambiguous-source",
    severity=Severity.INFO,
    examples=(
        Example(
            "The mayor said: “⟦The harbour of Elmsted will not close this winter⟧.”\n",
            (("bulletin.txt", _BULLETIN), ("letter.txt", _LETTER)),
        ),
        Example(
            "The mayor said: “Other news: the school has a new bell.”\n",
            (("bulletin.txt", _BULLETIN), ("letter.txt", _LETTER)),
        ),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Name the places of a quotation that has several."""
    claim, passages = attestation.claim, attestation.passages
    if len(passages) > 1 and claim.cited is None:
        number = Counter(passage.siglum for passage in passages)
        names = [f"[{name}]" if count == 1 else f"[{name}] ({count:,} times)" for name, count in number.items()]
        places = f"{counted(len(passages), 'place')}, none of them cited"
        message = f"the words stand in {places}: {listed(names[:MOST_SOURCES], len(names), 'source')}"
        evidence = tuple(context.evidence(passage.siglum, passage.span) for passage in passages[:MOST_PLACES])
        yield Objection(claim.document, claim.span, message, evidence)
