"""A source was read only in part.

## What it does

Names each source of which some text is missing, and says what. Words that are not in the part at hand
are counted as not checked rather than as not found.

## Why it matters

Nobody can say that words do not stand in a text that was not read to its end.

## What to do

Give the whole text: the full page rather than its preview, the file saved anew rather than a damaged
copy.
"""

from collections.abc import Iterator

from sicut.model.document import Extraction, Role
from sicut.model.finding import Evidence, Objection, Severity
from sicut.model.result import Overview
from sicut.model.span import Span
from sicut.rules.example import CLOSE, OPEN, SPEECH, Example
from sicut.rules.registry import report_rule

_REPORT = "The mayor said: “The ferry leaves at seven every morning.”\n"
_MINUTES = (
    f"{OPEN}{CLOSE}Zoë and Chloé painted the façade of the café as soon as the première was over".encode() + b"\xff\n"
)


@report_rule(
    code="S102",
    name="partial-source",
    severity=Severity.WARNING,
    examples=(
        Example(_REPORT, (("minutes.txt", _MINUTES), ("speech.txt", SPEECH))),
        Example(_REPORT),
    ),
)
def check(overview: Overview) -> Iterator[Objection]:
    """Object to sources of which some text is missing."""
    for document in overview.documents:
        if document.role is not Role.REPORT and document.extraction is Extraction.PARTIAL:
            reason = document.reason or "what is missing is unknown"
            message = f"{document.path} was read only in part ({reason}): give the whole text"
            start = Span(0, 0)
            yield Objection(document.siglum, start, message, (Evidence(document.siglum, start, ""),))
