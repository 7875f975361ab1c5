"""A value of a report held against the witnesses that it is cited from, or against all."""

from collections.abc import Sequence
from dataclasses import replace

from sicut.locate.citing import Binder, Meant
from sicut.locate.facts.amounts import compare_amount
from sicut.locate.facts.clock import bare_time, compare_time
from sicut.locate.facts.dates import compare_date
from sicut.locate.facts.described import Described
from sicut.locate.facts.found import Found, outcome
from sicut.locate.facts.names import compare_name
from sicut.locate.facts.scores import compare_score
from sicut.locate.facts.witnesses import Witness, Witnesses
from sicut.locate.library import Range
from sicut.model.claim import CitationKind, Date, Fact, Name
from sicut.model.collation import (
    Agreement,
    Attestation,
    Licence,
    Outcome,
    Reason,
    ReasonCode,
    Searched,
    Status,
    Unchecked,
)
from sicut.model.policy import Policy, Scope
from sicut.text.dates.clock import OCLOCK
from sicut.text.quantities.scores import SCORE
from sicut.text.shown import Reading

_AGREES = frozenset({Agreement.SAME, Agreement.DERIVED, Agreement.VARIANT})
_OWN = "the report gives it as its own"


class Facts:
    """The values of one report, and what they are held against."""

    def __init__(self, report: Reading, scope: Range, binder: Binder, witnesses: Witnesses, policy: Policy) -> None:
        self._report, self._scope, self._binder, self._policy = report, scope, binder, policy
        self._witnesses, self._described = witnesses, Described(report.document, scope, binder)

    def outcome(self, claim: Fact) -> Outcome:
        """What the witnesses say of *claim*: those cited for it or described, else all."""
        if not claim.attributed and self._policy.scope is not Scope.ALL:
            return Unchecked(claim, Reason(ReasonCode.OUT_OF_SCOPE, _OWN), Searched((), ()))
        described = None if claim.cited is not None else self._described.citation(claim)
        if described is not None and described.witness is not None:
            return self._by_cited(replace(claim, cited=described), Meant((described.witness,)))
        cited = claim.cited
        meant = Meant() if cited is None else self._binder.meant(cited)
        if cited is not None and meant.witnesses:
            return self._by_cited(replace(claim, cited=cited._replace(witness=meant.witnesses[0])), meant)
        if meant.missing is not None:
            return Unchecked(claim, meant.missing, Searched((), ()))
        if self._policy.scope is Scope.CITED:
            text = "it cites no source" if cited is None else "what it cites is none of the sources at hand"
            return Unchecked(claim, Reason(ReasonCode.OUT_OF_SCOPE, text), self._scope.searched)
        told = self._held(claim, self._scope)
        bound_to_nothing = cited is not None and cited.kind is not CitationKind.NOTE
        if cited is not None and bound_to_nothing and not _agrees(told):
            return Unchecked(claim, self._binder.unbound(cited), self._scope.searched)
        return told

    def _by_cited(self, claim: Fact, meant: Meant) -> Outcome:
        """What the witnesses cited say; where they have no counterpart, whether another one has the very value."""
        own, others = self._binder.ranges(meant.witnesses)
        told = self._held(claim, own)
        if not isinstance(told, Attestation) or told.status is not Status.NOT_FOUND:
            return told
        if meant.missing is not None:
            return Unchecked(claim, meant.missing, own.searched)
        elsewhere = self._held(claim, others)
        if not isinstance(elsewhere, Attestation) or elsewhere.status is not Status.VERIFIED or not elsewhere.passages:
            return told
        searched = Searched(tuple(sorted(own.searched.complete + others.searched.complete)), others.searched.incomplete)
        return replace(elsewhere, status=Status.MISATTRIBUTED, searched=searched)

    def _held(self, claim: Fact, scope: Range) -> Attestation | Unchecked:
        if not scope.witnesses:
            reason = Reason(ReasonCode.NO_SOURCE, "there is no source to hold it against")
            return Unchecked(claim, reason, scope.searched)
        lacking = claim.value.lacking if isinstance(claim, Date) else None
        if lacking is not None:
            return Unchecked(claim, Reason(ReasonCode.MISSING_EXTRA, lacking), scope.searched)
        found = self._compared(claim, tuple(self._witnesses.of(scope.witnesses)))
        if found.agreement is Agreement.DERIVED and Licence.DERIVATION not in self._policy.licences:
            found = found._replace(agreement=Agreement.OTHER)
        obstacle = scope.obstacle() if found.agreement is Agreement.ABSENT else None
        return outcome(claim, found if obstacle is None else found._replace(doubt=obstacle), scope.searched)

    def _compared(self, claim: Fact, witnesses: Sequence[Witness]) -> Found:
        if isinstance(claim, Date):
            return compare_date(claim, witnesses, self._report.text)
        if isinstance(claim, Name):
            return compare_name(claim, witnesses)
        if claim.value.unit == OCLOCK:
            return compare_time(claim, witnesses)
        if claim.value.unit == SCORE:
            return compare_score(claim, witnesses)
        found = compare_amount(claim, witnesses, self._report.text)
        return found if found.agreement in _AGREES else bare_time(claim, witnesses) or found


def _agrees(told: Outcome) -> bool:
    return isinstance(told, Attestation) and told.comparison is not None and told.comparison.agreement in _AGREES
