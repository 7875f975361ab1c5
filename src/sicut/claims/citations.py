"""Which source the report names for a quotation: citations and links, each joined to the quotations that it is for.

A citation in brackets, or a note, is for what its sentence quotes before it; one that is a word of the sentence
("Reed (2031) writes", a link, "the letter of 14 March") for what the sentence quotes. A nearer one goes before one
beyond another quotation.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from sicut.claims.citation_links import Note, is_source_link, link_citing, note_citing
from sicut.claims.citation_list import find_citings
from sicut.claims.citation_marks import Citing, Ground, Manner, may_be_remark, rank_of
from sicut.claims.citation_sentences import WINDOW, Reach, line_of_attribution, reach_of, sentence_start
from sicut.claims.citation_titles import named_documents
from sicut.claims.parts import span_of
from sicut.model.claim import Candidate, Citation, CitationKind, Form, Part, PartKind, Quotation
from sicut.model.document import Document, InlineKind
from sicut.model.span import Span
from sicut.text.locators import read_locator
from sicut.text.pattern import pattern
from sicut.text.segment import words
from sicut.text.shown import BREAK, Reading
from sicut.text.unicode import is_space

_BESIDE, _ENDING = 8, 40
_NEAR, _SEVERAL = 3, 3
_LITTLE = " \t\n\xa0\u202f.,;:!?)(][”’“‘»«\"'*—–-…"
_FIGURE = pattern("[1-9][0-9]*")
_END = pattern(r"\s{0,20}\\end\{[a-z]{1,30}\}[\s%]{0,20}")
_LOCATOR = pattern(r"[ \xa0]?[(\[]([^()\[\]\n]{1,60})[)\]]")


def cited(
    document: Document,
    candidates: Sequence[Candidate],
    reading: Reading | None = None,
    references: Sequence[Citing] = (),
    *,
    citings: Sequence[Citing] | None = None,
) -> tuple[Candidate, ...]:
    """*candidates* (in text order) each with the citation that the text gives for it, unbound.

    A citation that stands within a block quotation, at its end, is taken from its words. *reading* is that of
    *document*, if it is at hand; *references* are the citations of places in works; *citings* are all citations, if
    they are known. Linear.
    """
    if not candidates:
        return ()
    ground = Ground(document, reading or Reading(document))
    finder = _Finder(ground, candidates, find_citings(ground, references) if citings is None else citings)
    if finder.finds_nothing:
        return tuple(candidates)
    return tuple(finder.with_citation(number) for number in range(len(candidates)))


class _Finder:
    """The citations of one document, and its quotations."""

    def __init__(self, ground: Ground, candidates: Sequence[Candidate], citings: Sequence[Citing]) -> None:
        document = ground.document
        self.candidates, self.ground, self.citings = candidates, ground, citings
        self.reading = ground.reading
        self.text = self.reading.text
        self.starts = [citing.place.start for citing in self.citings]
        self.quoted = {i.span: i.target for i in document.inline if i.kind is InlineKind.QUOTATION and i.target}
        self.cites = [(block.span.start, block.cite) for block in document.blocks if block.cite]

    @property
    def finds_nothing(self) -> bool:
        """Whether no citation stands anywhere, and no day that a document may be called by."""
        return not (self.citings or self.quoted or self.cites or any(digit in self.text for digit in "123456789"))

    @cached_property
    def figures(self) -> list[int]:
        """Where numbers begin in the text as shown: one may be a day's."""
        return [found.start() for found in _FIGURE().finditer(self.text)]

    @cached_property
    def outers(self) -> list[Span]:
        """Where the quotations stand in the text as shown."""
        return [self.reading.shown_span(candidate.claim.outer) for candidate in self.candidates]

    def with_citation(self, number: int) -> Candidate:
        """The candidate with this number, with its citation."""
        candidate = self.candidates[number]
        claim = candidate.claim
        marked = self._marked_up(claim)
        if marked is not None:
            return replace(candidate, claim=replace(claim, cited=marked))
        if claim.form is Form.BLOCK:
            return replace(candidate, claim=self._block(number, claim))
        near = self._is_near_citation(number)
        if not near and not self._is_near_figure(number):
            return candidate
        last = self._at_end(number) if near else None
        if last is not None:
            return replace(candidate, claim=self._without(replace(claim, cited=last.citation), last.place))
        reach = reach_of(self.text, self.outers[number])
        citing = self._chosen(number, claim, reach) if near else _nearest(reach, self._named(reach))
        if citing is None:
            return candidate
        doubt = None if self._is_plain(citing, claim, reach) else candidate.doubt
        return replace(candidate, claim=replace(claim, cited=self._with_place(citing, reach)), doubt=doubt)

    def _is_plain(self, citing: Citing, claim: Quotation, reach: Reach) -> bool:
        """Whether a place in a work, in brackets right behind several words, says plainly that they are quoted."""
        aside = citing.citation.kind is CitationKind.REFERENCE and citing.manner is Manner.ASIDE
        beside = 0 <= citing.place.start - reach.quotation.end <= _NEAR
        return aside and beside and len(words(self.ground.document.slice(claim.span))) >= _SEVERAL

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

    def _is_near_citation(self, number: int) -> bool:
        """Whether a citation stands near enough to be looked at more closely."""
        outer = self.outers[number]
        return bool(self._between(max(0, outer.start - WINDOW), outer.end + 2 * WINDOW))

    def _is_near_figure(self, number: int) -> bool:
        """Whether a number does, that may be the day of a document that is called by it."""
        outer = self.outers[number]
        first = bisect_left(self.figures, outer.start - WINDOW)
        return first < len(self.figures) and self.figures[first] < outer.end + WINDOW

    def _at_end(self, number: int) -> Citing | None:
        """The citation or note that stands at the end of an inline quotation, within its marks."""
        outer = self.outers[number]
        for one in self._between(outer.start + 1, outer.end - 1):
            own = one.citation.kind is CitationKind.KEY or not one.place.width
            if own and not may_be_remark(one) and self._ends_quotation(one, outer):
                return one
        return None

    def _between(self, start: int, end: int) -> Sequence[Citing]:
        """The citations whose places begin from *start* up to *end*, both included."""
        return self.citings[bisect_left(self.starts, start) : bisect_right(self.starts, end)]

    def _chosen(self, number: int, claim: Quotation, reach: Reach) -> Citing | None:
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
        ranked = [*near, *after, *before] if all(map(may_be_remark, near)) else near
        named = self._named(reach) if all(map(may_be_remark, ranked)) else ()
        return _nearest(reach, (*ranked, *named))

    def _is_link_around(self, citing: Citing, outer: Span) -> bool:
        return citing.citation.kind is CitationKind.LINK and citing.place.covers(outer)

    def _meant(self, citings: Sequence[Citing], reach: Reach) -> list[Citing]:
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

    def _after(self, reach: Reach) -> list[Citing]:
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

    def _named(self, reach: Reach) -> Iterator[Citing]:
        outer = reach.quotation
        yield from named_documents(self.ground, Span(reach.start, outer.start))
        yield from named_documents(self.ground, Span(outer.end, reach.end))

    def _with_place(self, citing: Citing, reach: Reach) -> Citation:
        """The citation; one before the quotation gets the place that stands alone in brackets behind it."""
        citation = citing.citation
        found = _LOCATOR().match(self.text, reach.quotation.end)
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
        behind = [one for one in self._between(outer.end, outer.end + _BESIDE) if self._stands_alone(one, claim, outer)]
        before = self._introducing(number, outer)
        signed = self._signature(number, outer)
        ordered = [*sorted(inside, key=rank_of), *sorted(behind, key=rank_of), *signed, *before[-1:]]
        chosen = min(ordered, key=may_be_remark, default=None)
        if chosen is None:
            return claim
        claim = replace(claim, cited=chosen.citation)
        return self._without(claim, chosen.place) if chosen in inside else claim

    def _introducing(self, number: int, outer: Span) -> list[Citing]:
        """The citations in the sentence before a block quotation, notes that may be remarks apart."""
        end = outer.start
        while end and is_space(self.text[end - 1]):
            end -= 1
        start = sentence_start(self.text, end - 1)
        found = [one for one in self._between(start, end) if not self._is_taken(number, one, start)]
        found = [one for one in found if not may_be_remark(one)]
        leads = self.text[end - 1 : end] in {":", "："}
        named = [] if found or not leads else list(named_documents(self.ground, Span(start, end)))
        return [one for one in (*found, *named) if leads or rank_of(one) == 0]

    def _ends_quotation(self, citing: Citing, outer: Span) -> bool:
        rest = self.text[citing.place.end : outer.end]
        return citing.manner is not Manner.TEXTUAL and len(rest) <= _BESIDE and not rest.strip(_LITTLE)

    def _signature(self, number: int, outer: Span) -> list[Citing]:
        """What the line of attribution cites that ends a block quotation or follows it: ``— Reed 2031, p. 4``."""
        line = line_of_attribution(self.text, outer)
        if line is None or any(line.covers(other) for other in self.outers[number + 1 : number + 2]):
            return []
        inside = [one for one in self._between(line.start, line.end) if line.end - one.place.end <= _ENDING]
        citing = note_citing(self.ground, Note(line, line), inside)
        return [] if may_be_remark(citing) else [citing]

    def _stands_alone(self, citing: Citing, claim: Quotation, outer: Span) -> bool:
        """Whether a citation is all of its paragraph, or stands right behind the markup that ends the quotation."""
        between = self.ground.document.text[claim.outer.end : citing.citation.span.start]
        if _END().fullmatch(between) is not None:
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


def _nearest(reach: Reach, citings: Iterable[Citing]) -> Citing | None:
    """The one of the strongest kind; of several the nearest."""
    return min(citings, key=lambda one: (rank_of(one), _apart(reach.quotation, one.place)), default=None)


def _apart(outer: Span, place: Span) -> int:
    return max(0, place.start - outer.end) if place.start >= outer.end else max(0, outer.start - place.end)
