"""What a search through the witnesses says of a value, and the outcome that follows from it."""

from collections.abc import Sequence
from typing import NamedTuple

from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Count, Date, Fact, Name, Quantity
from sicut.model.collation import (
    Agreement,
    Attestation,
    Category,
    Collation,
    Comparison,
    Licence,
    Reason,
    ReasonCode,
    Searched,
    Status,
    Unchecked,
    Variant,
    VariantKind,
)
from sicut.model.span import Span
from sicut.text.fold import letters

_MOST = 5
_STATUS = {
    Agreement.SAME: Status.VERIFIED,
    Agreement.DERIVED: Status.VERIFIED,
    Agreement.VARIANT: Status.VERIFIED,
    Agreement.SPELLING: Status.ALTERED,
    Agreement.UNIT: Status.ALTERED,
    Agreement.OTHER: Status.ALTERED,
    Agreement.COUNTED: Status.ALTERED,
    Agreement.ABSENT: Status.NOT_FOUND,
}
_CATEGORY = {Count: Category.NUMBER, Quantity: Category.NUMBER, Date: Category.DATE, Name: Category.NAME}


class Place(NamedTuple):
    """A value in a witness: ``spans`` of its text as shown, one for each part if it is put together."""

    witness: Witness
    spans: tuple[Span, ...]


class Found(NamedTuple):
    """The best that witnesses say of a value; ``doubt``: why nothing can be said after all."""

    agreement: Agreement
    places: tuple[Place, ...] = ()
    derivation: str | None = None
    doubt: Reason | None = None


def doubtful(code: ReasonCode, text: str) -> Found:
    """That nothing can be said, and why."""
    return Found(Agreement.ABSENT, doubt=Reason(code, text))


def outcome(claim: Fact, found: Found, searched: Searched) -> Attestation | Unchecked:
    """What *found* makes of *claim*."""
    if found.doubt is not None:
        return Unchecked(claim, found.doubt, searched)
    passages = tuple(_passage(claim, place, found.agreement) for place in found.places[:_MOST])
    passages = tuple(sorted(dict.fromkeys(passages), key=lambda one: (one.siglum, one.span)))
    theirs = _words(found.places[0]) if found.places else ""
    comparison = Comparison(found.agreement, found.derivation, theirs)
    return Attestation(claim, _STATUS[found.agreement], searched, passages, comparison=comparison)


def _words(place: Place) -> str:
    return " ".join(place.witness.reading.text[slice(*place.spans[0])].split())


def _passage(claim: Fact, place: Place, agreement: Agreement) -> Collation:
    witness = place.witness
    siglum, spans = witness.document.siglum, [witness.source_span(span) for span in place.spans]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    identity = 1.0 if letters(_words(place)) == letters(_own_words(claim)) else 0.0
    return Collation(siglum, whole, (), (), identity, 0.0, _apparatus(claim, agreement, siglum, spans))


def _own_words(claim: Fact) -> str:
    return claim.words if isinstance(claim, Name) else ""


def _apparatus(claim: Fact, agreement: Agreement, siglum: str, spans: Sequence[Span]) -> tuple[Variant, ...]:
    """The differences: none, those that follow honestly, or those that do not."""
    if agreement is Agreement.SAME:
        return ()
    licence = Licence.DERIVATION if _STATUS[agreement] is Status.VERIFIED else None
    category = Category.UNIT if agreement is Agreement.UNIT else _CATEGORY[type(claim)]
    return tuple(Variant(VariantKind.SUBSTITUTION, category, licence, claim.span, siglum, span) for span in spans)
