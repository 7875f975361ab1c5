"""Words of a report held against the witnesses in a scope: the places that fit, or why that cannot be said."""

from collections.abc import Sequence

from sicut.collate.mapper import find, is_found
from sicut.locate.collating import Collating, standing
from sicut.locate.declared import declared
from sicut.locate.joining import Elsewhere, Joined, join
from sicut.locate.languages import foreign
from sicut.locate.lemmas import Unit, units
from sicut.locate.library import Range
from sicut.model.claim import Quotation
from sicut.model.collation import Attestation, Collation, Outcome, Reason, ReasonCode, Status, Unchecked
from sicut.model.policy import Policy
from sicut.text.shown import Reading
from sicut.text.unicode import is_unspaced

LEAST_SHARE, LEAST_SHARE_UNSPACED = 0.5, 0.65
MOST_JOINED = 60
HINT = 0.5


def held(claim: Quotation, report: Reading, scope: Range, policy: Policy) -> Outcome:
    """The claim held against all of *scope*."""
    searched = scope.searched
    lemmas = units(claim, report)
    if not lemmas:
        return Unchecked(claim, Reason(ReasonCode.TOO_SHORT, "it has no word of a source"), searched)
    passages, nearest = passages_of(claim, lemmas, report, scope, policy)
    if passages:
        status = Status.VERIFIED if all(map(is_clean, passages)) else Status.ALTERED
        return Attestation(claim, status, searched, passages)
    obstacle = foreign(lemmas, declared(claim, report), scope) or scope.obstacle()
    if obstacle is not None:
        return Unchecked(claim, obstacle, searched)
    return Attestation(claim, Status.NOT_FOUND, searched, (), nearest)


def is_clean(passage: Collation) -> bool:
    """Whether the words stand there as they are, but for what is allowed."""
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
