"""In the source these words are another person's.

## What it does

Flags a quotation whose speaker, as the report names them, is another person than the one to whom the
source gives the words: beside quotation marks, in a transcript, or in the heading of a statement. Both
names are compared as names: a title, a pronoun or a body accuses nobody, nor do initials or a surname that fit.

## Why it matters

The words are genuine and the report is still false. Whoever is named must answer for what another said.

## What to do

Name the person who said it, or quote what the person you name did say.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule

_MINUTES = (
    (
        "minutes.txt",
        (
            "Mayor Mary Reed opened the meeting. “The harbour will stay open all winter,” said Reed. The engineer, "
            "Daniel Okafor, disagreed. “The quay cannot carry another winter of ice,” Okafor said.\n"
        ),
    ),
)
_TRANSCRIPT = (
    (
        "transcript.txt",
        (
            "MARY REED: The harbour will stay open all winter.\n\nDANIEL OKAFOR: The quay cannot carry another winter"
            " of ice.\n\nMARY REED: We shall see about that in the spring.\n"
        ),
    ),
)


@rule(
    code="Q302",
    name="wrong-speaker",
    severity=Severity.ERROR,
    examples=(
        Example("“⟦The quay cannot carry another winter of ice⟧,” said Mary Reed.\n", _MINUTES),
        Example("Mary Reed warned: “⟦The quay cannot carry another winter of ice⟧.”\n", _TRANSCRIPT),
        Example("“The quay cannot carry another winter of ice,” said the engineer, Daniel Okafor.\n", _MINUTES),
        Example("D. Okafor warned: “The quay cannot carry another winter of ice.”\n", _TRANSCRIPT),
        Example("“The quay cannot carry another winter of ice,” the engineer said.\n", _MINUTES),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a speaker whom none of the places can mean."""
    claim = attestation.claim
    passage = next(iter(attestation.passages), None)
    if passage is None or passage.speaker is None or claim.speaker is None:
        return
    here = quoted(context.shown(claim.document, claim.speaker))
    there = quoted(context.shown(passage.siglum, passage.speaker))
    message = f"the report gives these words to {here}, [{passage.siglum}] to {there}"
    places = (context.evidence(passage.siglum, span) for span in (passage.speaker, passage.span))
    yield Objection(claim.document, claim.span, message, tuple(places))
