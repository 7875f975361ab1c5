"""A name of a report against those of its sources."""

from collections.abc import Iterator, Sequence

from sicut.locate.facts.found import Found, Place, doubtful
from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Name
from sicut.model.collation import Agreement, ReasonCode
from sicut.model.value import NameKind
from sicut.text.proper_names import Fit, NameFit, is_comparable
from sicut.text.proper_names.places import countries, is_people
from sicut.text.segment import keys
from sicut.text.unicode import is_upper

_FITS = {
    NameFit.SAME: Agreement.SAME,
    NameFit.PART: Agreement.SAME,
    NameFit.VARIANT: Agreement.VARIANT,
    NameFit.SPELLING: Agreement.SPELLING,
}


def compare_name(claim: Name, witnesses: Sequence[Witness]) -> Found:
    """The best that *witnesses* say of the name of *claim*: the same, a form of it, a name spelt nearly so."""
    places = tuple(place for witness in witnesses for place in _verbatim(claim.words, witness))
    if places:
        return Found(Agreement.SAME, places)
    fits: dict[NameFit, list[Place]] = {}
    for witness in witnesses:
        for place, fit in _fitting(claim, witness):
            fits.setdefault(fit, []).append(place)
    best = next((fit for fit in _FITS if fit in fits), None)
    if best is not None:
        return Found(_FITS[best], tuple(fits[best]))
    if not any(is_comparable(claim.words, witness.reading.text[:_SAMPLE]) for witness in witnesses):
        return doubtful(ReasonCode.OTHER_LANGUAGE, "no source is in a script that the name can be compared with")
    return Found(Agreement.ABSENT)


_SAMPLE = 2_000


def _verbatim(name: str, witness: Witness) -> Iterator[Place]:
    """The first place where the words of *name* stand one after the other, in any case."""
    span = witness.run(keys(name))
    if span is not None:
        yield Place(witness, (span,))


def _fitting(claim: Name, witness: Witness) -> Iterator[tuple[Place, NameFit]]:
    """Where *witness* has the name in another form: among its names, else in its words, whatever their capitals."""
    found = witness.names.like(claim.words, claim.value.kind)
    for written, fit in found:
        if fit.fit is NameFit.PART and not _may_be_short(claim, written, fit, witness):
            continue
        yield Place(witness, (witness.first[written],)), NameFit.SAME if fit.is_of_land else fit.fit
    if not found:
        worded = witness.wordings.like(claim.words, claim.value.kind)
        if worded is not None:
            fit = worded[1]
            yield Place(witness, (worded[0],)), NameFit.SAME if fit.is_of_land else fit.fit


def _may_be_short(claim: Name, theirs: str, fit: Fit, witness: Witness) -> bool:
    """Whether a source has the name of *claim* for short: not “Indian” for “Air India”, nor “Food” for an authority.

    What it leaves out stands elsewhere in it, or is the smaller half of a name and no acronym.
    """
    ours, found = keys(claim.words), keys(theirs)
    extra = fit.left
    if claim.value.kind is NameKind.PERSON or not extra or all(witness.run(keys(word)) for word in extra):
        return True
    if all(is_people(key) or key in countries() for key in found):
        return False
    acronym = any(sum(map(is_upper, word)) > 1 for word in extra)
    return not acronym and len(extra) * 2 <= len(ours)
