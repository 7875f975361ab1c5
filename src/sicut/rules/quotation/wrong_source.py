"""The words stand in another source than the one cited.

## What it does

Flags a citation whose source, read in full, does not have the words of its quotation, while another source
has them. A citation counts when it can be bound to one source: by its key, its file or address, its author
and year, or the name of the document.

## Why it matters

Readers who look the words up will not find them and will take them for invented; and what surrounds
them in the other source may mean something else.

## What to do

Cite the source that has the words. If the cited source quotes them too, in other words, quote it as
it stands.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation, Status
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import SPEECH, Example
from sicut.rules.phrasing import listed, quoted
from sicut.rules.registry import rule

MOST_SOURCES = 5
MOST_PLACES = 10

_MINUTES = (
    "Minutes of the town council, 14 March 2031. The lamps along the pier will be painted green before Easter, and the "
    "quay will be swept once a week.\n"
)
_SOURCES = (("minutes2031.txt", _MINUTES), ("speech.txt", SPEECH))


@rule(
    code="Q301",
    name="wrong-source",
    severity=Severity.ERROR,
    examples=(
        Example("The mayor said: “The ferry leaves at seven every morning.” ⟦[@minutes2031]⟧\n", _SOURCES),
        Example("The mayor said: “The ferry leaves at seven every morning.” [@speech]\n", _SOURCES),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a citation of a source that does not have the words."""
    claim = attestation.claim
    cited, sigla = claim.cited, dict.fromkeys(passage.siglum for passage in attestation.passages)
    if (
        attestation.status is not Status.MISATTRIBUTED
        or cited is None
        or cited.witness is None
        or cited.witness in sigla
    ):
        return
    names = listed([f"[{siglum}]" for siglum in sigla][:MOST_SOURCES], len(sigla), "source")
    words = quoted(context.shown(claim.document, claim.span))
    message = f"{words} stands in {names}, not in the source cited, [{cited.witness}]"
    evidence = tuple(context.evidence(one.siglum, one.span) for one in attestation.passages[:MOST_PLACES])
    yield Objection(claim.document, cited.span, message, evidence)
