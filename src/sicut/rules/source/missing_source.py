"""A source is cited but not at hand.

## What it does

Names, once for each report, every source that a quotation cites and that is not among the sources. The
quotations from it are counted as not checked, unless all that is known is a link or a name and the words
stand in a source at hand.

## Why it matters

A quotation from a source that nobody looked at is neither right nor wrong; a run that passes it over
in silence would look like a clean one.

## What to do

Add the source. Its file's name without the suffix must be the citation key, or a bibliography
(`--bibliography`) must lead from the key to the file.
"""

from collections import Counter
from collections.abc import Iterator

from sicut.model.collation import ReasonCode, Unchecked
from sicut.model.finding import Objection, Severity
from sicut.model.result import Overview
from sicut.rules.example import Example
from sicut.rules.phrasing import counted, quoted
from sicut.rules.registry import report_rule


@report_rule(
    code="S104",
    name="missing-source",
    severity=Severity.WARNING,
    examples=(
        Example("The mayor said: “The ferry leaves at seven every morning.” ⟦[@letter2031, p. 2]⟧\n"),
        Example("The mayor said: “The ferry leaves at seven every morning.” [@speech]\n"),
        Example("The mayor [said](https://news.example/ferry): “The ferry leaves at seven every morning.”\n"),
    ),
)
def check(overview: Overview) -> Iterator[Objection]:
    """Object to citations of what is not there, the first of each."""
    missing = [
        (outcome.claim.document, outcome.claim.cited)
        for outcome in overview.outcomes
        if isinstance(outcome, Unchecked) and outcome.reason.code is ReasonCode.MISSING_SOURCE and outcome.claim.cited
    ]
    waiting = Counter((document, cited.kind, cited.target) for document, cited in missing)
    for document, cited in missing:
        number = waiting.pop((document, cited.kind, cited.target), 0)
        if number:
            unchecked = f"{counted(number, 'quotation')} could not be checked"
            yield Objection(document, cited.span, f"{quoted(cited.target)} is cited but not at hand: {unchecked}")
