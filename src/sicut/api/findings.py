"""From outcomes to findings: rules run, allowances applied, fingerprints taken."""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from sicut.api.surroundings import Surroundings
from sicut.config import Settings
from sicut.model.bibliography import Absent
from sicut.model.claim import Claim
from sicut.model.collation import Outcome
from sicut.model.finding import Allowance, Allowed, Finding, Objection
from sicut.model.result import Draft, LockFault, Overview, Use
from sicut.model.span import Span
from sicut.rules import ClaimRule, Context, ReportRule, Rule, Verdict, all_rules, by_selector, run_rules
from sicut.text.lines import Lines
from sicut.text.shown import shown


class OfSources(NamedTuple):
    """What a run knows of its sources beside their texts: drafts left out, bibliographies not read, faults of locks."""

    drafts: tuple[Draft, ...] = ()
    absent: tuple[Absent, ...] = ()
    faults: tuple[LockFault, ...] = ()


def selected_rules(settings: Settings) -> tuple[Rule, ...]:
    """The rules in force, in the order of their codes.

    Raises:
        UsageError: a selector matches no rule.
    """
    wanted = {rule.code for selector in (*settings.select, *settings.extend_select) for rule in by_selector(selector)}
    ignored = {rule.code for selector in settings.ignore for rule in by_selector(selector)}
    for _, selectors in settings.per_file_ignores:
        for selector in selectors:
            by_selector(selector)
    return tuple(rule for rule in all_rules() if rule.code in wanted - ignored)


def judged(
    around: Surroundings,
    outcomes: tuple[Outcome, ...],
    allowances: tuple[Allowance, ...],
    known: OfSources,
    settings: Settings,
) -> tuple[Finding, ...]:
    """Every finding: of claims in their order, then of the run as a whole.

    Raises:
        UsageError: a selector matches no rule.
    """
    return _Judging(around, outcomes, allowances, settings).findings(known)


class _Judging:
    """One run's findings in the making."""

    def __init__(
        self,
        around: Surroundings,
        outcomes: tuple[Outcome, ...],
        allowances: tuple[Allowance, ...],
        settings: Settings,
    ) -> None:
        self.around, self.documents = around, around.documents
        self.outcomes, self.allowances, self.settings = outcomes, allowances, settings
        self.rules = selected_rules(settings)
        self.used: set[Allowance] = set()
        self.seen: dict[str, int] = {}
        self.lines: dict[str, Lines] = {}

    def findings(self, known: OfSources) -> tuple[Finding, ...]:
        documents, drafts = tuple(self.documents.values()), known.drafts
        overview = Overview(documents, self.outcomes, drafts, ())
        of_claims = self._run(overview, lambda rule: isinstance(rule, ClaimRule))
        uses = tuple(Use(allowance, self._counts_as_used(allowance)) for allowance in self.allowances)
        overview = Overview(documents, self.outcomes, drafts, uses, known.absent, known.faults)
        return (*of_claims, *self._run(overview, lambda rule: isinstance(rule, ReportRule)))

    def _run(self, overview: Overview, wanted: Callable[[Rule], bool]) -> list[Finding]:
        rules = [rule for rule in self.rules if wanted(rule)]
        verdicts = run_rules(overview, self._context, rules)
        return [self._finding(verdict) for verdict in verdicts if not self._is_ignored(verdict)]

    def _context(self, claim: Claim) -> Context:
        return Context(self.documents[claim.document], self.documents, self.around.quoted)

    def _is_ignored(self, verdict: Verdict) -> bool:
        path = self.documents[verdict.objection.document].path
        return any(
            _matches(path, pattern) and any(verdict.rule.matches(selector) for selector in selectors)
            for pattern, selectors in self.settings.per_file_ignores
        )

    def _finding(self, verdict: Verdict) -> Finding:
        rule, index, objection = verdict
        claim = self.outcomes[index].claim if index is not None else None
        return Finding(
            code=rule.code,
            name=rule.name,
            severity=objection.severity or rule.severity,
            claim=f"c{index + 1}" if index is not None else None,
            objection=objection,
            allowed=self._allowed(rule, objection, claim),
            fingerprint=self._fingerprint(rule, objection, claim),
        )

    # --- allowances

    def _line(self, siglum: str, offset: int) -> int:
        if siglum not in self.lines:
            self.lines[siglum] = Lines(self.documents[siglum])
        return self.lines[siglum].position(offset).line

    def _allowed(self, rule: Rule, objection: Objection, claim: Claim | None) -> Allowed | None:
        places = [objection.span.start] if claim is None else [objection.span.start, claim.outer.start]
        lines = {self._line(objection.document, place) for place in places}
        for allowance in self.allowances:
            near = allowance.document == objection.document and lines & {allowance.line, allowance.line + 1}
            if near and any(rule.matches(name) for name in allowance.rules):
                self.used.add(allowance)
                return Allowed("comment", allowance.reason)
        return None

    def _counts_as_used(self, allowance: Allowance) -> bool:
        """Whether it allowed something, or speaks of rules that this run does not ask about claims."""
        asked = [rule for rule in self.rules if isinstance(rule, ClaimRule)]
        known = any(rule.matches(name) for rule in all_rules() for name in allowance.rules)
        silent = known and not any(rule.matches(name) for rule in asked for name in allowance.rules)
        return allowance in self.used or silent

    # --- fingerprints

    def _words(self, siglum: str, span: Span) -> str:
        return shown(self.documents[siglum], span)

    def _fingerprint(self, rule: Rule, objection: Objection, claim: Claim | None) -> str:
        digest = _digest(self._identity(rule, objection, claim))
        ordinal = self.seen[digest] = self.seen.get(digest, 0) + 1
        return _digest((digest, str(ordinal)))

    def _identity(self, rule: Rule, objection: Objection, claim: Claim | None) -> Iterator[str]:
        yield rule.code
        yield objection.document
        yield self._words(objection.document, claim.span) if claim is not None else ""
        yield self._words(objection.document, objection.span)
        for evidence in objection.evidence:
            yield evidence.siglum
            yield self._words(evidence.siglum, evidence.span)


def _digest(words: Sequence[str] | Iterator[str]) -> str:
    """SHA-256 over words, each ended by a NUL, in UTF-8."""
    found = sha256()
    for word in words:
        found.update(word.encode("utf-8", "surrogatepass") + b"\0")
    return found.hexdigest()


def _matches(path: str, pattern: str) -> bool:
    from fnmatch import fnmatchcase

    return fnmatchcase(path, pattern) or fnmatchcase(path.rsplit("/", 1)[-1], pattern)
