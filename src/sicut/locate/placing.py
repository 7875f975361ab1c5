"""How the place of words lies to the place that a reference names."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, islice

from sicut.editions.edition import Edition
from sicut.editions.naming import place_name
from sicut.editions.numberings import numbering_of
from sicut.editions.structure_lookup import is_label
from sicut.editions.verse_places import QURAN
from sicut.locate.licences import grant
from sicut.model.claim import Reference
from sicut.model.collation import Collation, Fit, Licence, Placing, Variant, VariantKind
from sicut.model.document import Document
from sicut.model.policy import Policy
from sicut.model.reference import Place, Reach
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.segment import words
from sicut.text.shown import shown

_NEAR, _WIDE = 2, 400
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
LONGEST = 20_000
_NOWHERE = "no numbered place"


def placing(edition: Edition, references: Sequence[Reference], passage: Collation) -> Placing:
    """How *passage* lies to what *references* name in *edition*."""
    siglum, work = edition.document.siglum, edition.work
    reaches = [reach for one in references for reach in one.reaches if edition.counts(reach) or edition.span(reach)]
    spans = [span for reach in reaches if (span := edition.span(reach)) is not None]
    cited = head(edition, spans[0]) if spans else None
    touched = list(edition.places_in(passage.span, reaches[0].first if reaches else ()))
    if not touched:
        is_there = not reaches or any(span.covers(passage.span) for span in spans)
        return Placing(Fit.AT if is_there else Fit.ELSEWHERE, siglum, cited, _NOWHERE)
    actual = place_name(work, touched[0], touched[-1])
    if not reaches:
        return Placing(Fit.AT, siglum, None, actual)
    meant = set(_places(edition, reaches))
    holders = {place[:depth] for place in meant for depth in range(1, len(place))}
    quoted = _quoted(edition, passage, reaches)
    outside = [place for place in touched if place in quoted and place not in meant and place not in holders]
    if len(outside) == len(quoted):
        return Placing(Fit.ELSEWHERE, siglum, cited, actual, numbering_of(work, reaches, touched[0]))
    if outside:
        return Placing(Fit.PAST, siglum, cited, actual, None, place_name(work, outside[0], outside[-1]))
    left = _listed(edition, references, touched)
    if left:
        return Placing(Fit.SHORT, siglum, cited, actual, None, place_name(work, left[0], left[-1]))
    return Placing(_begun(edition, touched[0], passage), siglum, cited, actual)


def head(edition: Edition, span: Span) -> Span:
    """*span*, or the first innermost place in it where it has more than :data:`LONGEST` code points.

    So much nobody reads in a message.
    """
    first = next(edition.places_in(span), None) if span.width > LONGEST else None
    return span if first is None else edition.places[first]


def numbered(passage: Collation, edition: Edition, report: Document, policy: Policy) -> Collation:
    """*passage* with licences for what an edition has beside its words, or the report beside those of the edition.

    That is the numbers of verses, and what translators of the Qur'an add in parentheses.
    """
    variants = (
        one if one.licence is not None else replace(one, licence=_beside(one, edition, report))
        for one in passage.apparatus
    )
    return replace(passage, apparatus=grant(variants, policy))


def _beside(variant: Variant, edition: Edition, report: Document) -> Licence | None:
    if _is_number(variant, edition, report):
        return Licence.NOTE
    return Licence.GLOSS if _is_gloss(variant, edition) else None


def _is_gloss(variant: Variant, edition: Edition) -> bool:
    """Whether the words left out stand in parentheses of a translation of the Qur'an: they are the translator's."""
    if variant.kind is not VariantKind.OMISSION or edition.is_original or edition.work != QURAN:
        return False
    text, (start, end) = edition.document.text, variant.witness
    before, behind = text[max(0, start - _WIDE) : start + 1], text[max(0, end - 1) : end + _WIDE]
    is_open, is_closed = before.rfind("(") > before.rfind(")"), ")" in behind.partition("(")[0]
    return is_open and is_closed


def _is_number(variant: Variant, edition: Edition, report: Document) -> bool:
    """Whether the words added, or left out, are the number of the verse, article or item that begins there."""
    text = edition.document.text
    if variant.kind is VariantKind.ADDITION:
        told = letters(shown(report, variant.report).translate(_SUPERSCRIPT))
    elif variant.kind is VariantKind.OMISSION:
        told = letters(text[variant.witness.start : variant.witness.end])
    elif words(text[variant.witness.start : variant.witness.end]):
        return False
    else:
        told = letters(shown(report, variant.report).translate(_SUPERSCRIPT))
    at = variant.witness.start
    near = islice(edition.places_in(Span(at, len(text))), _NEAR)
    starts = ((place, edition.span(Reach(place, place))) for place in near)
    return any(
        is_label(told, place[-1]) and not words(text[min(at, span.start) : max(at, span.start)])
        for place, span in starts
        if span is not None
    )


def _quoted(edition: Edition, passage: Collation, reaches: Sequence[Reach]) -> frozenset[Place]:
    """The places at which words of *passage* stand; an ellipsis may step over others."""
    spans = [one.span for one in passage.segments] or [passage.span]
    return frozenset(place for span in spans for place in edition.places_in(span, reaches[0].first))


def _places(edition: Edition, reaches: Iterable[Reach]) -> Iterable[Place]:
    spans = ((edition.span(reach), reach.first) for reach in reaches)
    return chain.from_iterable(edition.places_in(span, near) for span, near in spans if span is not None)


def _listed(edition: Edition, references: Sequence[Reference], touched: Sequence[Place]) -> list[Place]:
    """The places that a reference names one by one, or as a range, if words stand at one of them.

    Of a whole chapter, and of another reference in the same brackets, nothing need be quoted.
    """
    holders = {place[:depth] for place in touched for depth in range(1, len(place) + 1)}
    listed: list[Place] = []
    for one in references:
        places = [place for reach in one.reaches for place in _units(edition, reach)]
        listed += () if holders.isdisjoint(places) else places
    return [place for place in listed if place not in holders]


def _units(edition: Edition, reach: Reach) -> Iterable[Place]:
    """The verses of *reach*, or the chapters from its first to its last; none of a single chapter."""
    span = edition.span(reach)
    if span is None:
        return ()
    leaves = list(edition.places_in(span, reach.first))
    depth = len(reach.first)
    is_one = reach.first == reach.last and leaves != [reach.first]
    return () if is_one else dict.fromkeys(leaf[:depth] for leaf in leaves)


def _begun(edition: Edition, first: Place, passage: Collation) -> Fit:
    """Whether the words begin with the verse, or with a paragraph of it; its number is not one of its words."""
    document = edition.document
    at = bisect_right(document.blocks, passage.span.start, key=lambda block: block.span.start) - 1
    start = max(_start(edition, first), document.blocks[at].span.start if at >= 0 else 0)
    before = [word.key for word in words(document.text[start : passage.span.start])]
    numbers = {letters(label.split()[-1]) for label in first}
    return Fit.AT if all(key in numbers for key in before) else Fit.PART


def _start(edition: Edition, place: Place) -> int:
    span = edition.span(Reach(place, place))
    return 0 if span is None else span.start
