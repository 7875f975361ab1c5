"""A quotation held against the witnesses: from a candidate to an attestation, or a mark that quotes nobody."""

from dataclasses import replace
from typing import NamedTuple

from sicut.locate.canon import Canon
from sicut.locate.citing import Binder, Meant
from sicut.locate.holding import held
from sicut.locate.library import Range
from sicut.locate.speakers import Speakers, with_speakers
from sicut.model.claim import Candidate, Citation, CitationKind, Form, Mark, Quotation
from sicut.model.collation import (
    Attestation,
    Collation,
    Outcome,
    Reason,
    ReasonCode,
    Searched,
    Status,
    Unchecked,
)
from sicut.model.policy import Policy, Scope
from sicut.text.shown import Reading


class Links(NamedTuple):
    """What binds citations, knows speakers, looks references up; without one of them that is not done."""

    binder: Binder | None = None
    speakers: Speakers | None = None
    canon: Canon | None = None


def locate(
    candidate: Candidate,
    report: Reading,
    scope: Range,
    policy: Policy,
    links: Links | None = None,
) -> Outcome | Mark:
    """The outcome for *candidate*: where it stands, or why that cannot be said.

    A doubtful candidate that no witness has, or not the one cited, is the mark it was taken for.
    """
    binder, speakers, canon = links or Links()
    claim = candidate.claim
    if claim.form is Form.INDIRECT:
        return Unchecked(claim, Reason(ReasonCode.PARAPHRASE, "it reports, in other words"), scope.searched)
    cited = claim.cited
    if canon is not None and cited is not None and cited.kind is CitationKind.REFERENCE:
        outcome = canon.held(claim, cited, candidate.work, lambda bare: held(bare, report, scope, policy))
    else:
        outcome = _located(claim, report, scope, policy, binder)
        if canon is not None and cited is None and policy.scope is not Scope.CITED:
            outcome = canon.given(claim, candidate.work, outcome)
    if isinstance(outcome, Attestation) and speakers is not None and candidate.doubt is None and not outcome.placing:
        outcome = with_speakers(outcome, report.document, scope.library, speakers)
    if candidate.doubt is None:
        return outcome
    stands = isinstance(outcome, Attestation) and any(_speaks(passage) for passage in outcome.passages)
    if isinstance(outcome, Attestation) and stands and outcome.status is not Status.MISATTRIBUTED:
        return outcome
    return Mark(claim.document, claim.outer, candidate.doubt)


def _speaks(passage: Collation) -> bool:
    """Whether a place settles a doubt: the words stand there, or nearly, as one run."""
    return not passage.spliced


def _located(claim: Quotation, report: Reading, scope: Range, policy: Policy, binder: Binder | None) -> Outcome:
    meant = Meant() if binder is None or claim.cited is None else binder.meant(claim.cited)
    if binder is not None and claim.cited is not None and meant.witnesses:
        bound = _Cited(report, policy, *binder.ranges(meant.witnesses), meant).outcome(claim, claim.cited)
        if claim.cited.kind is not CitationKind.NOTE or _is_verified(bound):
            return bound
    if meant.missing is not None:
        return Unchecked(claim, meant.missing, Searched((), ()))
    if claim.cited is not None and claim.cited.kind is CitationKind.NOTE:
        claim = replace(claim, cited=None)
    if policy.scope is Scope.CITED and (claim.cited is None or binder is not None):
        text = "it cites no source" if claim.cited is None else "what it cites is none of the sources at hand"
        return Unchecked(claim, Reason(ReasonCode.OUT_OF_SCOPE, text), scope.searched)
    outcome = held(claim, report, scope, policy)
    if binder is not None and claim.cited is not None and _is_absent(outcome):
        return Unchecked(claim, binder.unbound(claim.cited), scope.searched)
    return outcome


def _is_verified(outcome: Outcome) -> bool:
    return isinstance(outcome, Attestation) and outcome.status is Status.VERIFIED


def _is_absent(outcome: Outcome) -> bool:
    """Whether no source at hand has the words, as far as they could be read."""
    if isinstance(outcome, Attestation):
        return outcome.status is Status.NOT_FOUND
    return outcome.reason.code in {ReasonCode.PARTIAL_SOURCE, ReasonCode.UNREADABLE_SOURCE}


class _Cited(NamedTuple):
    """A claim whose citation is bound: ``own`` holds the witnesses cited, ``others`` all others."""

    report: Reading
    policy: Policy
    own: Range
    others: Range
    meant: Meant

    def outcome(self, claim: Quotation, citation: Citation) -> Outcome:
        """What the witnesses cited say; where they have the words otherwise or not at all, what the others say."""
        claim = replace(claim, cited=citation._replace(witness=self.meant.witnesses[0]))
        own = held(claim, self.report, self.own, self.policy)
        if isinstance(own, Unchecked):
            return own
        if own.passages:
            claim = replace(claim, cited=citation._replace(witness=own.passages[0].siglum))
            own = replace(own, claim=claim)
        if own.status is Status.VERIFIED:
            return own
        if not own.passages and self.meant.missing is not None:
            return Unchecked(claim, self.meant.missing, self.own.searched)
        elsewhere = held(claim, self.report, self.others, self.policy)
        if not isinstance(elsewhere, Attestation) or not any(map(_speaks, elsewhere.passages)):
            return own
        if own.passages and elsewhere.status is not Status.VERIFIED:
            return own
        searched = Searched(
            tuple(sorted(own.searched.complete + elsewhere.searched.complete)), elsewhere.searched.incomplete
        )
        return Attestation(claim, Status.MISATTRIBUTED, searched, elsewhere.passages)
