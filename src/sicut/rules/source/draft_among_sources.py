"""A near-duplicate of the report stands among the sources and was left out.

## What it does

Names a source that has nearly all of the report's own prose. It is left out, since a text is no
witness of itself. `--allow-drafts` keeps it.

## Why it matters

An earlier version of the report holds every quotation of it, the wrong ones too, and would confirm
them all.

## What to do

Take drafts and copies out of the folder of sources. If the file is a source in its own right (a text
printed twice), pass `--allow-drafts`.
"""

from collections.abc import Iterator

from sicut.model.finding import Evidence, Objection, Severity
from sicut.model.result import Overview
from sicut.rules.example import SPEECH, Example
from sicut.rules.registry import report_rule

_REPORT = (
    "The fishing town has got through a hard year, and its mayor spoke about it on the market square yesterday. "
    "She looked back on the great storm, praised the neighbours who had helped, and gave a first glimpse of the "
    "plans for spring, when a garden with fruit trees is to grow behind the old town hall. "
)
_QUOTATION = "“The ferry leaves at seven every morning,” the mayor said.\n"


@report_rule(
    code="S105",
    name="draft-among-sources",
    severity=Severity.WARNING,
    examples=(
        Example(
            f"⟦{_REPORT.rstrip().removesuffix('.')}⟧. {_QUOTATION}",
            (("draft.txt", f"{_REPORT}Here a quotation is still missing.\n"), ("speech.txt", SPEECH)),
        ),
        Example(f"{_REPORT}{_QUOTATION}"),
    ),
)
def check(overview: Overview) -> Iterator[Objection]:
    """Object to each source that was left out as a draft."""
    documents = {document.siglum: document for document in overview.documents}
    for draft in overview.drafts:
        words = documents[draft.siglum].slice(draft.draft_span)
        share = f"{int(draft.shared * 100)} % of the report's own prose"
        message = f"[{draft.siglum}] has {share}, so it was left out of the sources (--allow-drafts keeps it)"
        evidence = (Evidence(draft.siglum, draft.draft_span, words),)
        yield Objection(draft.report, draft.report_span, message, evidence)
