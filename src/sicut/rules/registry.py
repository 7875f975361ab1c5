"""The rules: how one is declared, how all are found, and how they are run.

Rule modules are imported on first use, never by importing this module.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from sicut.errors import UsageError
from sicut.model.claim import Claim, ClaimKind
from sicut.model.collation import Attestation, Outcome
from sicut.model.finding import Objection, Severity
from sicut.model.result import Overview
from sicut.rules.context import Context
from sicut.rules.example import Example

__all__ = [
    "ClaimRule",
    "Context",
    "Example",
    "ReportRule",
    "Rule",
    "Verdict",
    "all_rules",
    "by_selector",
    "claim_rule",
    "report_rule",
    "rule",
    "run_rules",
]

AttestationCheck = Callable[[Attestation, Context], Iterable[Objection]]
OutcomeCheck = Callable[[Outcome, Context], Iterable[Objection]]
OverviewCheck = Callable[[Overview], Iterable[Objection]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: ``doc`` is its module's docstring, ``module`` that module's full name."""

    code: str
    name: str
    severity: Severity
    examples: tuple[Example, ...]
    doc: str
    module: str

    @property
    def family(self) -> str:
        """The folder that the rule's file lies in."""
        return self.module.split(".")[-2]

    def matches(self, selector: str) -> bool:
        """Whether *selector* (a name, a code, the start of a code, or ``ALL``) means this rule."""
        return selector in ("ALL", self.name) or (selector != "" and self.code.startswith(selector))


@dataclass(frozen=True, slots=True)
class ClaimRule(Rule):
    """A rule on one claim of one of ``kinds``, or of any kind when there are none."""

    kinds: tuple[ClaimKind, ...]
    function: OutcomeCheck


@dataclass(frozen=True, slots=True)
class ReportRule(Rule):
    """A rule on the whole run."""

    function: OverviewCheck


class Verdict(NamedTuple):
    """An objection, the rule that raised it, and the index of the outcome it is about, if it is about one."""

    rule: Rule
    outcome: int | None
    objection: Objection


def rule(
    *,
    code: str,
    name: str,
    severity: Severity,
    examples: tuple[Example, ...],
    kinds: tuple[ClaimKind, ...] = (ClaimKind.QUOTATION,),
) -> Callable[[AttestationCheck], ClaimRule]:
    """Declare a rule on attestations of claims of *kinds*; it never sees a claim that was not checked."""

    def declare(check: AttestationCheck) -> ClaimRule:
        def function(outcome: Outcome, context: Context) -> Iterable[Objection]:
            return check(outcome, context) if isinstance(outcome, Attestation) else ()

        return ClaimRule(code, name, severity, examples, _doc(check), check.__module__, kinds, function)

    return declare


def claim_rule(
    *,
    code: str,
    name: str,
    severity: Severity,
    examples: tuple[Example, ...],
    kinds: tuple[ClaimKind, ...] = (),
) -> Callable[[OutcomeCheck], ClaimRule]:
    """Declare a rule on claims of *kinds* (none: of any), also on those that were not checked."""

    def declare(check: OutcomeCheck) -> ClaimRule:
        return ClaimRule(code, name, severity, examples, _doc(check), check.__module__, kinds, check)

    return declare


def report_rule(
    *, code: str, name: str, severity: Severity, examples: tuple[Example, ...]
) -> Callable[[OverviewCheck], ReportRule]:
    """Declare a rule on the whole run."""

    def declare(check: OverviewCheck) -> ReportRule:
        return ReportRule(code, name, severity, examples, _doc(check), check.__module__, check)

    return declare


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of codes; the first call imports their modules."""
    import importlib
    import pkgutil

    import sicut.rules

    found: list[Rule] = []
    for folder in pkgutil.iter_modules(sicut.rules.__path__, "sicut.rules."):
        if folder.ispkg:
            package = importlib.import_module(folder.name)
            for file in pkgutil.iter_modules(package.__path__, f"{folder.name}."):
                found.extend(_declared(file.name, vars(importlib.import_module(file.name)).values()))
    return tuple(sorted(found, key=lambda one: (one.code, one.name)))


def by_selector(text: str) -> tuple[Rule, ...]:
    """The rules that *text* means: a name, a code, the start of a code, or ``ALL``.

    ``UsageError`` if there is none.
    """
    rules = tuple(one for one in all_rules() if one.matches(text))
    if not rules:
        raise UsageError(f"no rule is called {text!r}{_suggestion(text)}: `sicut rule` lists all rules")
    return rules


def run_rules(
    overview: Overview, context_of: Callable[[Claim], Context], selected: Sequence[Rule]
) -> tuple[Verdict, ...]:
    """Run the rules *selected* over all outcomes, then over the whole run.

    Verdicts stand in the order of outcomes, and for one outcome in the order of spans and codes;
    those on the whole run come last, by code.
    """
    rules = sorted(selected, key=lambda one: one.code)
    verdicts: list[Verdict] = []
    for index, outcome in enumerate(overview.outcomes):
        context = context_of(outcome.claim)
        verdicts.extend(sorted(_judge(index, outcome, context, rules), key=_place))
    for one in rules:
        if isinstance(one, ReportRule):
            verdicts.extend(Verdict(one, None, objection) for objection in one.function(overview))
    return tuple(verdicts)


def _judge(index: int, outcome: Outcome, context: Context, rules: Sequence[Rule]) -> Iterator[Verdict]:
    for one in rules:
        if isinstance(one, ClaimRule) and (not one.kinds or outcome.claim.kind in one.kinds):
            for objection in one.function(outcome, context):
                yield Verdict(one, index, objection)


def _place(verdict: Verdict) -> tuple[int, int, str]:
    span = verdict.objection.span
    return span.start, span.end, verdict.rule.code


def _declared(module: str, values: Iterable[object]) -> Iterator[Rule]:
    return (value for value in values if isinstance(value, Rule) and value.module == module)


def _doc(check: Callable[..., object]) -> str:
    return sys.modules[check.__module__].__doc__ or ""


def _suggestion(text: str) -> str:
    import difflib

    near = difflib.get_close_matches(text[:60], [one.name for one in all_rules()], 1)
    return f" (did you mean {near[0]!r}?)" if near else ""
