"""A source is not what was recorded of it.

## What it does

Names each source whose bytes differ from those that `sicut.lock` lists for it. `sicut verify` tells what
differs, and which quotations break by it.

## Why it matters

Whoever checks the report later, elsewhere or by the recorded source, sees another text than this run.

## What to do

Put the old file back. If the new one is right, run `sicut verify REPORT`, look at the quotations that it
names, and record the file with `sicut lock`.
"""

from collections.abc import Iterator

from sicut.model.finding import Evidence, Objection, Severity
from sicut.model.result import Overview
from sicut.model.span import Span
from sicut.rules.example import CLOSE, OPEN, SPEECH, Example
from sicut.rules.registry import report_rule

_REPORT = "The mayor said: “The ferry leaves at seven every morning.”\n"
_LOCK = """version = 1

[[source]]
path = "speech.txt"
siglum = "speech"
sha256 = "{}"
media-type = "text/plain"
reader = "sicut 0.1.0 plain"
completeness = "complete"
text-sha256 = "{}"
characters = 923
"""
_THEN = "2f0c9d5f1e7a4b3c8d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c"
_NOW = "077f9e9a535d1da43d52314b354c14775342cc4bcac88101b0ae458c23a5d099"


@report_rule(
    code="S103",
    name="changed-source",
    severity=Severity.ERROR,
    examples=(
        Example(_REPORT, (("speech.txt", f"{OPEN}{CLOSE}{SPEECH}"), ("sicut.lock", _LOCK.format(_THEN, _THEN)))),
        Example(_REPORT, (("speech.txt", SPEECH), ("sicut.lock", _LOCK.format(_NOW, _NOW)))),
    ),
)
def check(overview: Overview) -> Iterator[Objection]:
    """Object to sources with other bytes than a lock lists."""
    documents = {document.siglum: document for document in overview.documents}
    for fault in overview.faults:
        if not fault.missing:
            path = documents[fault.siglum].path
            message = f"{path} is not what {fault.lock} lists: put the old file back, or see sicut verify"
            start = Span(0, 0)
            yield Objection(fault.siglum, start, message, (Evidence(fault.siglum, start, ""),))
