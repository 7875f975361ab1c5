"""Which source the report names for a quotation: citations and links, each joined to the quotations that it is for.

A citation in brackets, or a note, is for what its sentence quotes before it; one that is a word of the sentence
("Reed (2031) writes", a link, "the letter of 14 March") for what the sentence quotes. A nearer one goes before one
beyond another quotation.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.claims.citation_links import is_source_link, link_citing
from sicut.claims.citation_list import find_citings
from sicut.claims.citation_marks import Citing, Ground, Manner
from sicut.claims.citation_sentences import WINDOW, sentence_end, sentence_start
from sicut.claims.citation_titles import named_documents
from sicut.claims.parts import span_of
from sicut.model.claim import Candidate, Citation, CitationKind, Form, Part, PartKind, Quotation
from sicut.model.document import Document, InlineKind
from sicut.model.span import Span
from sicut.text.locators import read_locator
from sicut.text.segment import words
from sicut.text.shown import BREAK, Reading

_BESIDE = 8
_LITTLE = " \t\n\xa0\u202f.,;:!?)(][”’“‘»«\"'*—–-…"
_END = re.compile(r"\s{0,20}\\end\{[a-z]{1,30}\}[\s%]{0,20}")
_LOCATOR = re.compile(r"[ \xa0]?[(\[]([^()\[\]\n]{1,60})[)\]]")
_RANK = {CitationKind.KEY: 0, CitationKind.AUTHOR_YEAR: 0, CitationKind.LINK: 1, CitationKind.TITLE: 2}


def cited(document: Document, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """*candidates* (in text order) each with the citation that the text gives for it, unbound.

    A citation that stands within a block quotation, at its end, is taken from its words. Linear.
    """
    if not candidates:
        return ()
    finder = _Finder(document, candidates)
    return tuple(finder.with_citation(number) for number in range(len(candidates)))


class _Reach(NamedTuple):
    """The sentence around a quotation, in the text as shown: from ``start`` to the quotation, from there to ``end``."""

    start: int
    quotation: Span
    end: int


class _Finder:
    """The citations of one document, and its quotations."""

    def __init__(self, document: Document, candidates: Sequence[Candidate]) -> None:
        self.candidates = candidates
        self.reading = Reading(document)
        self.text = self.reading.text
        self.ground = Ground(document, self.reading)
        self.outers = [self.reading.shown_span(candidate.claim.outer) for candidate in candidates]
        self.citings = find_citings(self.ground)
        self.starts = [citing.place.start for citing in self.citings]
        self.quoted = {i.span: i.target for i in document.inline if i.kind is InlineKind.QUOTATION and i.target}
        self.cites = [(block.span.start, block.cite) for block in document.blocks if block.cite]

    def with_citation(self, number: int) -> Candidate:
        """The candidate with this number, with its citation."""
        candidate = self.candidates[number]
        claim = candidate.claim
        marked = self._marked_up(claim)
        if marked is not None:
            return replace(candidate, claim=replace(claim, cited=marked))
        if claim.form is Form.BLOCK:
            return replace(candidate, claim=self._block(number, claim))
        if not self._is_near_any(number):
            return candidate
        last = self._at_end(number)
        if last is not None:
            return replace(candidate, claim=self._without(replace(claim, cited=last.citation), last.place))
        reach = self._reach(number)
        citing = self._chosen(number, claim, reach)
        if citing is None:
            return candidate
        return replace(candidate, claim=replace(claim, cited=self._with_place(citing, reach)))

    def _marked_up(self, claim: Quotation) -> Citation | None:
        """The source that the markup of the quotation itself names: ``cite`` of ``q`` and ``blockquote``."""
        if claim.form is Form.BLOCK:
            at = bisect_left(self.cites, (claim.outer.start, ""))
            inside = at < len(self.cites) and self.cites[at][0] < claim.outer.end
            target = self.cites[at][1] if inside else None
        else:
            target = self.quoted.get(claim.outer) or self.quoted.get(claim.span)
        return None if target is None else link_citing(self.ground, claim.span, target).citation

    # --- in a sentence

    def _is_near_any(self, number: int) -> bool:
        """Whether a citation, or a figure of a date, stands near enough to be looked at more closely."""
        outer = self.outers[number]
        start, end = max(0, outer.start - WINDOW), outer.end + WINDOW
        if self._between(start, end + WINDOW):
            return True
        around = self.text[start : outer.start] + self.text[outer.end : end]
        return any(digit in around for digit in "123456789")

    def _reach(self, number: int) -> _Reach:
        outer = self.outers[number]
        start = sentence_start(self.text, outer.start)
        return _Reach(start, outer, sentence_end(self.text, outer))

    def _at_end(self, number: int) -> Citing | None:
        """The citation or note that stands at the end of an inline quotation, within its marks."""
        outer = self.outers[number]
        for one in self._between(outer.start + 1, outer.end - 1):
            own = one.citation.kind is CitationKind.KEY or not one.place.width
            if own and self._ends_quotation(one, outer):
                return one
        return None

    def _between(self, start: int, end: int) -> Sequence[Citing]:
        """The citations whose places begin from *start* up to *end*, both included."""
        return self.citings[bisect_left(self.starts, start) : bisect_right(self.starts, end)]

    def _chosen(self, number: int, claim: Quotation, reach: _Reach) -> Citing | None:
        """The citation for an inline quotation."""
        outer = reach.quotation
        arguments = [one for one in self._between(outer.start, outer.start) if self._is_argument(one, claim)]
        if arguments:
            return arguments[-1]
        around = [one for one in self._between(reach.start, outer.start) if self._is_link_around(one, outer)]
        after = [one for one in self._after(reach) if one.place.end > outer.start]
        before = [one for one in self._between(reach.start, outer.start) if one.place.end <= outer.start]
        before = [one for one in before if one.manner is Manner.TEXTUAL or not self._is_taken(number, one, reach.start)]
        after, before = self._meant(after, reach), self._meant(before, reach)
        near = [*after[: self._own(number, after)], *before[self._lost(number, before) :], *around]
        near += self._interposed(number)
        ranked = near or [*after, *before]
        named = () if ranked else self._named(reach)
        return min(
            (*ranked, *named), key=lambda one: (_RANK[one.citation.kind], _apart(outer, one.place)), default=None
        )

    def _is_link_around(self, citing: Citing, outer: Span) -> bool:
        return citing.citation.kind is CitationKind.LINK and citing.place.covers(outer)

    def _meant(self, citings: Sequence[Citing], reach: _Reach) -> list[Citing]:
        """Those of *citings* that name a source, not a person or a thing that the sentence speaks of."""
        outer = reach.quotation
        return [
            one
            for one in citings
            if one.citation.kind is not CitationKind.LINK
            or one.manner is not Manner.TEXTUAL
            or is_source_link(self.text, one.place, outer.end if one.place.start >= outer.end else None)
        ]

    def _interposed(self, number: int) -> Iterator[Citing]:
        """The citations between the pieces of an interrupted quotation."""
        for part in self.candidates[number].claim.parts:
            if part.kind is PartKind.INTERRUPTION:
                yield from self._between(*self.reading.shown_span(part.span))

    def _is_argument(self, citing: Citing, claim: Quotation) -> bool:
        r"""Whether a citation belongs to the markup that opens the quotation: ``\textquote[\cite{reed}]{…}``."""
        between = self.ground.document.text[citing.citation.span.end : claim.outer.start]
        return citing.manner is Manner.ARGUMENT or ("]" in between and not between.strip("]}{ \t\r\n"))

    def _after(self, reach: _Reach) -> list[Citing]:
        """The citations behind the quotation in its sentence, and right behind the sentence."""
        inside = [
            one for one in self._between(reach.quotation.start + 1, reach.end) if one.place.start >= reach.quotation.end
        ]
        end = max([reach.end, *(one.place.end for one in inside)])
        for one in self._between(reach.end + 1, reach.end + WINDOW):
            if one.manner is Manner.TEXTUAL or not self._is_beside(end, one.place.start):
                break
            inside.append(one)
            end = max(end, one.place.end)
        return inside

    def _is_beside(self, end: int, start: int) -> bool:
        """Whether no word and no paragraph's end stands between two places."""
        between = self.text[end:start]
        return len(between) <= _BESIDE and not between.strip(_LITTLE) and BREAK not in between

    def _own(self, number: int, after: Sequence[Citing]) -> int:
        """How many of the citations *after* a quotation stand before the next one."""
        limit = self.outers[number + 1].start if number + 1 < len(self.outers) else len(self.text) + 1
        return sum(one.place.start <= limit for one in after)

    def _lost(self, number: int, before: Sequence[Citing]) -> int:
        """How many of the citations *before* a quotation stand before the last one, too."""
        limit = self.outers[number - 1].end if number else -1
        return sum(one.place.end <= limit for one in before)

    def _is_taken(self, number: int, citing: Citing, start: int) -> bool:
        """Whether a citation in brackets is for what stands before it: a quotation in its sentence, or that before."""
        led = start > 0 and self.text[start - 1] != "\n"
        if led and self._is_beside(start, citing.place.start):
            return True
        at = bisect_right(self.outers, citing.place.start, hi=number, key=lambda outer: outer.start) - 1
        return at >= 0 and self.outers[at].end > start

    def _named(self, reach: _Reach) -> Iterator[Citing]:
        outer = reach.quotation
        yield from named_documents(self.ground, Span(reach.start, outer.start))
        yield from named_documents(self.ground, Span(outer.end, reach.end))

    def _with_place(self, citing: Citing, reach: _Reach) -> Citation:
        """The citation; one before the quotation gets the place that stands alone in brackets behind it."""
        citation = citing.citation
        found = _LOCATOR.match(self.text, reach.quotation.end)
        if citation.locator is None and citing.place.end <= reach.quotation.start and found is not None:
            where = read_locator(found[1])
            if where is not None and where[1] == len(found[1].rstrip()):
                return citation._replace(locator=found[1][slice(*where)])
        return citation

    # --- block quotations

    def _block(self, number: int, claim: Quotation) -> Quotation:
        """A block quotation with the citation at its end, behind it, or in the sentence that introduces it."""
        outer = self.outers[number]
        marked = [one for one in self._between(outer.start, outer.start) if self._is_argument(one, claim)]
        if marked:
            return replace(claim, cited=marked[0].citation)
        inside = [one for one in self._between(outer.start, outer.end) if self._ends_quotation(one, outer)]
        if inside:
            return self._without(replace(claim, cited=inside[0].citation), inside[0].place)
        behind = [one for one in self._between(outer.end, outer.end + _BESIDE) if self._stands_alone(one, claim, outer)]
        if behind:
            return replace(claim, cited=behind[0].citation)
        end = len(self.text[: outer.start].rstrip())
        start = sentence_start(self.text, end - 1)
        before = [one for one in self._between(start, end) if not self._is_taken(number, one, start)]
        leads = self.text[end - 1 : end] in {":", "："}
        named = [] if before or not leads else list(named_documents(self.ground, Span(start, end)))
        chosen = [one for one in (*before, *named) if leads or _RANK[one.citation.kind] == 0]
        return replace(claim, cited=chosen[-1].citation) if chosen else claim

    def _ends_quotation(self, citing: Citing, outer: Span) -> bool:
        rest = self.text[citing.place.end : outer.end]
        return citing.manner is not Manner.TEXTUAL and len(rest) <= _BESIDE and not rest.strip(_LITTLE)

    def _stands_alone(self, citing: Citing, claim: Quotation, outer: Span) -> bool:
        """Whether a citation is all of its paragraph, or stands right behind the markup that ends the quotation."""
        between = self.ground.document.text[claim.outer.end : citing.citation.span.start]
        if _END.fullmatch(between) is not None:
            return True
        after = self.text[citing.place.end : citing.place.end + _BESIDE].partition(BREAK)[0]
        return not self.text[outer.end : citing.place.start].strip(_LITTLE) and not after.strip(_LITTLE)

    def _without(self, claim: Quotation, place: Span) -> Quotation:
        """*claim* without the words of the citation at *place*."""
        kept: list[Part] = []
        for part in claim.parts:
            span = self.reading.shown_span(part.span)
            if span.end > place.start and part.kind is PartKind.VERBATIM and span.start < place.start:
                found = words(self.text[span.start : place.start])
                span = Span(span.start, span.start + found[-1].span.end) if found else Span(span.start, span.start)
                part = Part(part.kind, self.reading.source_span(span))  # noqa: PLW2901 - the same, cut
            if span.end <= place.start and span.width:
                kept.append(part)
        spoken = span_of(tuple(kept))
        return claim if spoken is None else replace(claim, parts=tuple(kept), span=spoken)


def _apart(outer: Span, place: Span) -> int:
    return max(0, place.start - outer.end) if place.start >= outer.end else max(0, outer.start - place.end)
