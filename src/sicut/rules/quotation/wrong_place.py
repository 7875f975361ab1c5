"""The page, section or time cited is not where the words stand.

## What it does

Compares the place that a citation names ("p. 4", "§ 3", "at 12:30") with the one where the quotation
was found in its source. It speaks only where the source tells its own places: printed page numbers,
numbered headings, times. A page is never counted from the start of a file.

## Why it matters

A reader who opens the page cited and does not find the words loses trust in all the others.

## What to do

Put the place where the words stand. If the citation is to another printing, cite that one.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.places import place_of
from sicut.rules.registry import rule
from sicut.text.locators import parse_locator

_BOOK = (
    "The quay was built of stone from the old mill, and it has stood for ninety years.\n\n12\n\f"
    "The ferry has left at seven every morning since the war, whatever the weather.\n\n13\n\f"
    "The lamps along the pier were lit by hand, and a boy was paid to carry the ladder.\n\n14\n"
)


@rule(
    code="Q303",
    name="wrong-place",
    severity=Severity.WARNING,
    examples=(
        Example(
            "“The ferry has left at seven every morning since the war” ⟦[@harbour, p. 14]⟧.\n",
            (("harbour.txt", _BOOK),),
        ),
        Example(
            "“The ferry has left at seven every morning since the war” [@harbour, p. 13].\n", (("harbour.txt", _BOOK),)
        ),
        Example("“The ferry leaves at seven every morning” [@speech, p. 14].\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a place that is none of those where the words stand."""
    claim = attestation.claim
    cited = claim.cited
    if cited is None or cited.witness is None or cited.locator is None or attestation.placing is not None:
        return
    locator = parse_locator(cited.locator)
    passages = [passage for passage in attestation.passages if passage.siglum == cited.witness]
    if locator is None or not passages:
        return
    document = context.document(cited.witness)
    places = [place_of(document, passage.span, locator) for passage in passages]
    wrong = [place for place in places if place is not None]
    if len(wrong) == len(passages):
        message = f"cited is {cited.locator}, but the words stand {wrong[0]} of [{cited.witness}]"
        yield Objection(claim.document, cited.span, message, (context.evidence(cited.witness, passages[0].span),))
