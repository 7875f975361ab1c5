"""A source is cited but not at hand.

## What it does

Names, once for each report, every source that a quotation cites and that is not among the sources. The
quotations from it are counted as not checked, unless all that is known is a link or a name and the words
stand in a source at hand. A bibliography that the report names itself and that cannot be read is named
instead of every key.

## Why it matters

A quotation from a source that nobody looked at is neither right nor wrong; a run that passes it over
in silence would look like a clean one.

## What to do

Add the source. Its file's name without the suffix must be the citation key, or a bibliography
(`--bibliography`, or the one that the report names itself) must lead from the key to the file.
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
    """Object to citations of what is not there, the first of each, and to bibliographies, for all keys at once."""
    unchecked = [
        outcome
        for outcome in overview.outcomes
        if isinstance(outcome, Unchecked) and outcome.reason.code is ReasonCode.MISSING_SOURCE
    ]
    for absent in overview.absent:
        number = sum(absent.document in outcome.reason.documents for outcome in unchecked)
        if number:
            message = f"the bibliography {quoted(absent.path)} {absent.reason}: {_unchecked(number)}"
            yield Objection(absent.document, absent.span, message)
    missing = [
        (outcome.claim.document, outcome.claim.cited)
        for outcome in unchecked
        if outcome.claim.cited and not outcome.reason.documents
    ]
    waiting = Counter((document, cited.kind, cited.target) for document, cited in missing)
    for document, cited in missing:
        number = waiting.pop((document, cited.kind, cited.target), 0)
        if number:
            message = f"{quoted(cited.target)} is cited but not at hand: {_unchecked(number)}"
            yield Objection(document, cited.span, message)


def _unchecked(number: int) -> str:
    return f"{counted(number, 'quotation')} could not be checked"
