"""A quotation held against the witnesses: from a candidate to an attestation, or a mark that quotes nobody."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.collate.mapper import find, is_found
from sicut.locate.citing import Binder, Meant
from sicut.locate.collating import Collating, standing
from sicut.locate.declared import declared
from sicut.locate.joining import Elsewhere, Joined, join
from sicut.locate.languages import foreign
from sicut.locate.lemmas import Unit, units
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
from sicut.text.unicode import is_unspaced

LEAST_SHARE, LEAST_SHARE_UNSPACED = 0.5, 0.65
MOST_JOINED = 60
HINT = 0.5


def locate(
    candidate: Candidate,
    report: Reading,
    scope: Range,
    policy: Policy,
    binder: Binder | None = None,
    speakers: Speakers | None = None,
) -> Outcome | Mark:
    """The outcome for *candidate*: where it stands, or why that cannot be said.

    A doubtful candidate that no witness has, or not the one cited, is the mark it was taken for. Without a *binder* no
    citation is bound, without *speakers* no speaker compared.
    """
    claim = candidate.claim
    if claim.form is Form.INDIRECT:
        return Unchecked(claim, Reason(ReasonCode.PARAPHRASE, "it reports, in other words"), scope.searched)
    outcome = _located(claim, report, scope, policy, binder)
    if isinstance(outcome, Attestation) and speakers is not None and candidate.doubt is None:
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
    outcome = _held(claim, report, scope, policy)
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
        own = _held(claim, self.report, self.own, self.policy)
        if isinstance(own, Unchecked):
            return own
        if own.passages:
            claim = replace(claim, cited=citation._replace(witness=own.passages[0].siglum))
            own = replace(own, claim=claim)
        if own.status is Status.VERIFIED:
            return own
        if not own.passages and self.meant.missing is not None:
            return Unchecked(claim, self.meant.missing, self.own.searched)
        elsewhere = _held(claim, self.report, self.others, self.policy)
        if not isinstance(elsewhere, Attestation) or not any(map(_speaks, elsewhere.passages)):
            return own
        if own.passages and elsewhere.status is not Status.VERIFIED:
            return own
        searched = Searched(
            tuple(sorted(own.searched.complete + elsewhere.searched.complete)), elsewhere.searched.incomplete
        )
        return Attestation(claim, Status.MISATTRIBUTED, searched, elsewhere.passages)


def _held(claim: Quotation, report: Reading, scope: Range, policy: Policy) -> Outcome:
    """The claim held against all of *scope*."""
    searched = scope.searched
    lemmas = units(claim, report)
    if not lemmas:
        return Unchecked(claim, Reason(ReasonCode.TOO_SHORT, "it has no word of a source"), searched)
    passages, nearest = passages_of(claim, lemmas, report, scope, policy)
    if passages:
        status = Status.VERIFIED if all(map(_is_clean, passages)) else Status.ALTERED
        return Attestation(claim, status, searched, passages)
    obstacle = foreign(lemmas, declared(claim, report), scope) or scope.obstacle()
    if obstacle is not None:
        return Unchecked(claim, obstacle, searched)
    return Attestation(claim, Status.NOT_FOUND, searched, (), nearest)


def _is_clean(passage: Collation) -> bool:
    allowed = all(variant.licence is not None for variant in passage.apparatus)
    return allowed and not passage.spliced and not passage.reordered


def passages_of(
    claim: Quotation, lemmas: Sequence[Unit], report: Reading, scope: Range, policy: Policy
) -> tuple[tuple[Collation, ...], Collation | None]:
    """The places that fit equally well, in the order of sigla and offsets; without any, the nearest wording."""
    anchor = anchor_of(lemmas)
    places = find(lemmas[anchor].lemma, scope.search)
    found = [place for place in places if is_found(place, scope.search.bound)]
    best = [place for place in found if place.cost == found[0].cost]
    if len(lemmas) > 1:
        best = best[: max(1, MOST_JOINED // len(lemmas))]
    collating, elsewhere = Collating(claim, lemmas, report, scope, policy), Elsewhere(scope.search)
    joins = ((join(lemmas, anchor, place, elsewhere), place) for place in best)
    collations = [collating.collation(joined, place) for joined, place in joins if _stands(joined)]
    if collations:
        weight = min(map(_weight, collations))
        kept = [collation for collation in collations if _weight(collation) == weight]
        return tuple(sorted(kept, key=lambda c: (c.siglum, c.span))), None
    hints = [place for place in places[:1] if place.identity >= HINT and len(lemmas) == 1]
    nearest = [collating.collation(join(lemmas, anchor, place, elsewhere), place) for place in hints]
    return (), next(iter(nearest), None)


def anchor_of(lemmas: Sequence[Unit]) -> int:
    """Which of the units is placed first: the longest."""
    return max(range(len(lemmas)), key=lambda at: (lemmas[at].size, -at))


def _stands(joined: Joined) -> bool:
    """Whether enough of the quotation's words stand somewhere; single characters stand by chance more easily."""
    total = found = unspaced = 0
    for piece in joined.pieces:
        keys = piece.lemma.tokens.keys
        total += len(keys)
        unspaced += sum(is_unspaced(key[0]) for key in keys)
        found += len(keys) if piece.alignment and piece.alignment.intact else standing(piece)
    return found >= total * (LEAST_SHARE_UNSPACED if 2 * unspaced > total else LEAST_SHARE)


def _weight(collation: Collation) -> tuple[bool, bool, int]:
    """What makes a place fit less well; differences that are allowed do not."""
    return collation.reordered, collation.spliced, sum(variant.licence is None for variant in collation.apparatus)
