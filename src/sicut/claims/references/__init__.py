"""Canonical references of a text: verses, articles, decisions, resolutions, lines of classics."""

from collections.abc import Iterator
from importlib import import_module
from itertools import chain

from sicut.claims.citation_marks import Citing, Ground, Manner
from sicut.claims.references.brackets import Bracketed, bracketed
from sicut.claims.references.found import Finder, Found
from sicut.editions.works import is_counted
from sicut.model.claim import Citation, CitationKind, Reference
from sicut.model.reference import System
from sicut.model.span import Span

__all__ = ["Found", "claims_of", "find_references", "reference_citings", "references"]

_COUNTED = frozenset((System.BIBLE, System.QURAN))
_DASHES = frozenset("—–―-")
_DASHED = 8
_FINDERS = ("quran", "classics", "bible", "us_law", "german_law", "eu_law", "un", "treaties", "standards")
"""The modules of this package that find references, each by its ``find``. Of two references that begin at one place,
that to a known work stands, else the longer, else that of the finder named first."""


def find_references(text: str) -> tuple[Found, ...]:
    """All references in *text*, a document's as shown, in the order of their spans, without overlap; linear."""
    found = chain.from_iterable(finder(text) for finder in _finders())
    return tuple(_apart(sorted(found, key=lambda one: (one.span.start, not one.known, -one.span.end))))


def references(ground: Ground) -> tuple[Bracketed, ...]:
    """The references of a document, each group that shares a pair of brackets together; none in code or comments."""
    reading = ground.reading
    found = (one for one in find_references(reading.text) if ground.holds(reading.source_span(one.span).start))
    return tuple(bracketed(reading.text, tuple(found)))


def reference_citings(ground: Ground, groups: tuple[Bracketed, ...]) -> Iterator[Citing]:
    """The references as citations of the quotations beside them."""
    for group in groups:
        first, last = group.found[0], group.found[-1]
        span = ground.reading.source_span(Span(first.span.start, last.span.end))
        citation = Citation(span, None, first.ref, CitationKind.REFERENCE, first.work)
        aside = group.outer != first.span or _is_signature(ground.reading.text, group.outer)
        yield Citing(group.outer, citation, Manner.ASIDE if aside else Manner.TEXTUAL)


def claims_of(ground: Ground, groups: tuple[Bracketed, ...]) -> Iterator[Reference]:
    """The references as claims, in text order."""
    source = ground.reading.source_span
    for group in groups:
        for one in group.found:
            span = source(one.span)
            outer = source(group.outer) if len(group.found) == 1 else span
            counted = one.fault is None and (one.system in _COUNTED or is_counted(one.work, one.reaches))
            yield Reference(ground.document.siglum, span, outer, *one[1:], counted=counted)


def _is_signature(text: str, span: Span) -> bool:
    """Whether a reference stands alone behind a dash, as below a quotation: ``— Matt 5:3``."""
    before = text[max(0, span.start - _DASHED) : span.start].rstrip(" \xa0")
    behind = text[span.end : span.end + _DASHED].partition("\n")[0].strip(" .)]")
    return before[-1:] in _DASHES and not behind


def _finders() -> Iterator[Finder]:
    return (import_module(f"{__name__}.{name}").find for name in _FINDERS)


def _apart(found: list[Found]) -> Iterator[Found]:
    """Those of *found*, in order, that overlap none before them."""
    end = 0
    for one in found:
        if one.span.start >= end:
            yield one
            end = one.span.end
