"""A source could not be read.

## What it does

Names each source that sicut could not read, with the reason. Quotations that may stand in it are
counted as not checked rather than as not found. Likewise a file that is given as an edition and has
no numbered places.

## Why it matters

A source that drops out in silence makes every honest quotation from it look invented.

## What to do

Give the source in a format that sicut reads, or take it out of the sources.
"""

from collections.abc import Iterator

from sicut.model.document import Extraction, Role
from sicut.model.finding import Evidence, Objection, Severity
from sicut.model.result import Overview
from sicut.model.span import Span
from sicut.rules.example import CLOSE, OPEN, SPEECH, Example
from sicut.rules.registry import report_rule

_REPORT = "The mayor said: “The ferry leaves at seven every morning.”\n"
_PICTURE = f"{OPEN}{CLOSE}".encode() + b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01"


@report_rule(
    code="S101",
    name="unreadable-source",
    severity=Severity.WARNING,
    examples=(
        Example(_REPORT, (("minutes.txt", _PICTURE), ("speech.txt", SPEECH))),
        Example(_REPORT),
    ),
)
def check(overview: Overview) -> Iterator[Objection]:
    """Object to sources and editions that gave no text; one that is not there is missing, not unreadable."""
    missing = {fault.siglum for fault in overview.faults if fault.missing}
    for document in overview.documents:
        unreadable = document.extraction is Extraction.UNREADABLE and document.siglum not in missing
        if document.role is not Role.REPORT and unreadable:
            reason = document.reason or "the reason is unknown"
            use, group = (" as an edition", "editions") if document.role is Role.EDITION else ("", "sources")
            remedy = f"give it in a format that sicut reads, or take it out of the {group}"
            message = f"{document.path} could not be read{use} ({reason}): {remedy}"
            start = Span(0, 0)
            yield Objection(document.siglum, start, message, (Evidence(document.siglum, start, ""),))
