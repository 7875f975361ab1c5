"""Does a place that a report names exist? Told by editions, and by numberings that are known without one."""

from collections.abc import Sequence

from sicut.editions.edition import Edition
from sicut.editions.naming import place_name
from sicut.locate.at_hand import Editions, at, searched
from sicut.locate.placing import head
from sicut.model.claim import Reference
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
from sicut.model.reference import Reach
from sicut.model.span import Span

_NOWHERE = Searched((), ())


def existence(reference: Reference, at_hand: Editions) -> Outcome:
    """Whether the place that *reference* names exists; where it stands, in each edition *at_hand*."""
    if reference.fault is not None:
        return Attestation(reference, Status.NOT_FOUND, _NOWHERE, ())
    editions = at_hand.of(reference)
    if not editions and reference.counted:
        return Attestation(reference, Status.VERIFIED, _NOWHERE, ())
    if not editions:
        return Unchecked(reference, at_hand.missing(reference), _NOWHERE)
    if not reference.reaches:
        return Attestation(reference, Status.VERIFIED, searched(editions), tuple(map(_first_line, editions)))
    passages = tuple(at(one, head(one, span)) for one in editions if (span := _span(one, reference)) is not None)
    if passages or reference.counted:
        return Attestation(reference, Status.VERIFIED, searched(editions), passages)
    return _lacking(reference, editions)


def _lacking(reference: Reference, editions: Sequence[Edition]) -> Outcome:
    """The outcome for a place that none of *editions* has: it does not exist, if they would show it."""
    scope = searched(editions)
    if scope.incomplete:
        text = f"not found so far, but {', '.join(scope.incomplete)} could be read only in part"
        return Unchecked(reference, Reason(ReasonCode.PARTIAL_SOURCE, text, scope.incomplete), scope)
    absent = [reach for reach in reference.reaches if not any(one.span(reach) for one in editions)]
    if absent and not any(one.counts(reach) for one in editions for reach in absent):
        return Unchecked(reference, _uncounted(reference.work, absent[0], editions), scope)
    return Attestation(reference, Status.NOT_FOUND, scope, ())


def _span(edition: Edition, reference: Reference) -> Span | None:
    """Where the first of the places named stands; ``None`` if one of them is not there."""
    spans = [edition.span(reach) for reach in reference.reaches]
    return None if None in spans else spans[0]


def _uncounted(work: str, reach: Reach, editions: Sequence[Edition]) -> Reason:
    """Why a place cannot be looked up in texts that do not number such units."""
    sigla = tuple(one.document.siglum for one in editions)
    told = " and ".join(f"[{siglum}]" for siglum in sigla)
    verb = "does" if len(sigla) == 1 else "do"
    return Reason(ReasonCode.MISSING_EDITION, f"{told} {verb} not show where {place_name(work, *reach)} is", sigla)


def _first_line(edition: Edition) -> Collation:
    """The first line of an edition, for a reference to the work as a whole."""
    text = edition.document.text
    start = next((at for at, c in enumerate(text) if not c.isspace()), 0)
    end = text.find("\n", start)
    return at(edition, Span(start, len(text) if end < 0 else end))
