"""An allowance in the report allows nothing.

## What it does

Flags a comment that allows a rule on its line or the next where that rule has no finding, or where no
rule has that name.

## Why it matters

An allowance left behind hides the next fault at that place, and a misspelt one hides nothing while
its author thinks it does.

## What to do

Take the comment out, or correct the name of the rule; `sicut rule` lists them.
"""

from collections.abc import Iterator

from sicut.model.finding import Objection, Severity
from sicut.model.result import Overview
from sicut.rules.example import Example
from sicut.rules.phrasing import listed, quoted
from sicut.rules.registry import all_rules, report_rule

MOST_NAMED = 5


@report_rule(
    code="S201",
    name="idle-allowance",
    severity=Severity.WARNING,
    examples=(
        Example(
            "⟦<!-- sicut: allow altered-wording -- as in the printed programme -->⟧\n"
            "The mayor said: “We have repaired the old quay with our own hands.”\n"
        ),
        Example(
            "<!-- sicut: allow altered-wording -- as in the printed programme -->\n"
            "The mayor said: “We have washed the old quay with our own hands.”\n"
        ),
    ),
)
def check(overview: Overview) -> Iterator[Objection]:
    """Object to allowances that were never used."""
    for allowance, used in overview.allowances:
        if not used:
            yield Objection(allowance.document, allowance.span, _message(allowance.rules))


def _message(selectors: tuple[str, ...]) -> str:
    unknown = [text for text in selectors if not any(rule.matches(text) for rule in all_rules())]
    if unknown:
        names = listed([quoted(text) for text in unknown[:MOST_NAMED]], len(unknown), "name")
        return f"no rule is called {names}, so this allowance allows nothing: correct the name"
    names = listed([quoted(text) for text in selectors[:MOST_NAMED]], len(selectors), "name")
    return f"this allowance of {names} allows nothing: take it out"
