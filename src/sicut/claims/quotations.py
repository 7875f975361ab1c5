"""The quotations of a document, and the quotation marks in it that quote nobody."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from sicut.claims.attribution import attributed
from sicut.claims.block_quotations import Quoted, introduced, is_notice, is_story, read_block
from sicut.claims.citation_marks import Ground
from sicut.claims.citations import cited
from sicut.claims.cues import cues_of
from sicut.claims.dialogue import find_dialogue
from sicut.claims.enclosed import Enclosed, Marked, find_enclosed
from sicut.claims.habits import Habits
from sicut.claims.incises import incises
from sicut.claims.indirect import find_indirect
from sicut.claims.interruptions import interrupted
from sicut.claims.layout import Layout, Stretch, groups, trimmed
from sicut.claims.marks import Token
from sicut.claims.parts import find_parts, span_of
from sicut.claims.quoting import Scene, Verdict, judge
from sicut.claims.references import claims_of, reference_citings, references
from sicut.claims.references.given_out import given_out
from sicut.claims.typed_blocks import with_typed_quotations
from sicut.claims.unmarked import Spoken, find_unmarked
from sicut.model.claim import Candidate, Form, Mark, MarkKind, Part, Quotation, Reference
from sicut.model.document import Document, InlineKind
from sicut.model.span import Span
from sicut.text.language import guess
from sicut.text.quotes import SINGLE
from sicut.text.segment import keys

_LONG = 6
_SENTENCE = re.compile(r"[^.!?]*[.!?]?")


class Found(NamedTuple):
    """What a document claims, each kind in text order.

    Its quotations, sure and doubtful; its references to places in works; the marks that surely quote nobody.
    """

    candidates: tuple[Candidate, ...]
    references: tuple[Reference, ...]
    marks: tuple[Mark, ...]


class _Spans:
    """Spans in order, to be asked whether one of them is what a pair of marks holds."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def fills(self, outer: Span, inner: Span) -> bool:
        """Whether a span holds all of *inner* and nothing outside *outer*."""
        if not self._spans:
            return False
        first = bisect_right(self._starts, outer.start - 1)
        last = bisect_right(self._starts, inner.start)
        return any(outer.covers(span) and span.covers(inner) for span in self._spans[first:last])


class _Finder:
    """The search through one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        blocks = with_typed_quotations(document)
        self.layout = Layout(document if blocks is document.blocks else replace(document, blocks=blocks))
        self.text = self.layout.reading.text
        self.language = document.language or guess(self.text)
        self.cues = cues_of(self.language)
        tokens = [token for stretch in self.layout.stretches for token in stretch.tokens]
        self.habits = Habits(tokens, self.language)
        self.loud = tuple(token.span for token in tokens if token.mark not in SINGLE)
        emphasis = {InlineKind.EMPHASIS, InlineKind.STRONG}
        reading = self.layout.reading
        self.emphasis = _Spans([reading.shown_span(i.span) for i in document.inline if i.kind in emphasis])
        self.code = _Spans(self.layout.code)

    def sorted(self) -> Found:
        """All quotations and marks, each in the order of the text."""
        found = list(self.found())
        candidates = (one for one in found if isinstance(one, Candidate))
        marks = (one for one in found if isinstance(one, Mark))
        ordered = tuple(sorted(candidates, key=lambda one: one.claim.outer))
        return Found(ordered, (), tuple(sorted(marks, key=lambda mark: mark.span)))

    def found(self) -> Iterator[Candidate | Mark]:
        """All quotations and marks, group by group."""
        for number, stretches in groups(self.layout):
            unwrapped = self.document.inside is not None and len(stretches) == len(self.layout.stretches)
            marked = find_enclosed(self.layout, stretches, self.habits, unwrapped=unwrapped)
            if number is not None and self._set_off(stretches, marked):
                yield from self._block(stretches, read_block(self.layout, stretches, marked))
                continue
            dialogue = find_dialogue(self.layout, stretches, self.cues, self.language)
            if not dialogue:
                loud = (*self.loud, *(one.outer for one in marked.enclosed))
                dialogue = find_unmarked(self.text, stretches, loud, self.cues, self.language)
            for line in dialogue:
                yield from self._spoken(line)
            enclosed = _outside(marked.enclosed, dialogue)
            for run in interrupted(self.text, enclosed, self.cues):
                yield from self._run(stretches, run)
            for token in marked.inches:
                yield self._measure(token)

    def _set_off(self, stretches: Sequence[Stretch], marked: Marked) -> bool:
        """Whether blocks in the style of a quotation are one."""
        return not (is_notice(self.text, stretches) or is_story(self.layout, stretches, marked, self.cues))

    def _block(self, stretches: Sequence[Stretch], quoted: Quoted) -> Iterator[Candidate]:
        """The claim that a block quotation makes; none if it holds no words."""
        parts = find_parts(self.layout.reading, quoted.inner)
        count = sum(len(keys(self.text[span.start : span.end])) for span in quoted.inner)
        outer = Span(stretches[0].block.span.start, stretches[-1].block.span.end)
        plain = quoted.credited or count >= _LONG or introduced(self.text, stretches[0].span.start)
        quotation = self._quotation(outer, parts, Form.BLOCK, None)
        if quotation is not None:
            yield Candidate(quotation, None if plain else MarkKind.OTHER)

    def _run(self, stretches: Sequence[Stretch], run: tuple[Enclosed, ...]) -> Iterator[Candidate | Mark]:
        """The claim that the pieces of one quotation make together; each by itself if one surely quotes nobody."""
        verdicts = [self._judged(stretches[one.stretch], one) for one in run]
        if len(run) > 1 and any(verdict.sure and verdict.kind is not None for verdict in verdicts):
            for one in run:
                yield from self._run(stretches, (one,))
            return
        first = next((verdict for verdict in verdicts if verdict.cue is not None), verdicts[0])
        yield self._inline(run, first if len(run) == 1 else Verdict(None, cue=first.cue))

    def _spoken(self, line: Spoken) -> Iterator[Candidate]:
        """The claim that a line of dialogue makes; none if it holds no words of anybody's."""
        reading = self.layout.reading
        parts = find_parts(reading, [line.inner], line.interruptions)
        cue = None if line.cue is None else reading.source_span(line.cue)
        quotation = self._quotation(reading.source_span(line.outer), parts, Form.INLINE, cue)
        if quotation is not None:
            yield Candidate(quotation, None if line.sure else MarkKind.OTHER)

    def _inline(self, run: tuple[Enclosed, ...], verdict: Verdict) -> Candidate | Mark:
        reading = self.layout.reading
        outer = reading.source_span(Span(run[0].outer.start, run[-1].outer.end))
        cue = None if verdict.cue is None else reading.source_span(verdict.cue)
        stretches = [stretch for one in run for stretch in one.inner]
        own = [trimmed(self.text, Span(one.outer.end, other.outer.start)) for one, other in pairwise(run)]
        clauses = [clause for one in stretches for clause in incises(self.text, one, self.cues, self.language)]
        own += [clause.span for clause in clauses]
        if clauses and not verdict.sure:
            verdict = Verdict(None)
        quotation = self._quotation(outer, find_parts(reading, stretches, own), Form.INLINE, cue)
        if quotation is None or (verdict.sure and verdict.kind is not None):
            return Mark(self.document.siglum, outer, verdict.kind or MarkKind.OTHER)
        if any(one.mended and not one.cut for one in run):
            quotation = replace(quotation, mended=True)
        return Candidate(quotation, verdict.kind)

    def _judged(self, stretch: Stretch, enclosed: Enclosed) -> Verdict:
        if len(enclosed.inner) > 1:
            return Verdict(None)
        inner = trimmed(self.text, enclosed.inner[0])
        code, emphasis = self.code.fills(enclosed.outer, inner), self.emphasis.fills(enclosed.outer, inner)
        verdict = judge(Scene(self.text, stretch.span, enclosed.outer, inner, code, emphasis), self.cues)
        sure = verdict.cue is not None or enclosed.heard
        if enclosed.mended and verdict.kind is None and not (sure or self._is_cut(enclosed, inner)):
            return Verdict(MarkKind.OTHER, sure=False)
        return verdict

    def _is_cut(self, enclosed: Enclosed, inner: Span) -> bool:
        """Whether the text plainly begins or ends within a quotation; its first sentence may be the report's own."""
        if not enclosed.cut or enclosed.outer.start != enclosed.inner[0].start:
            return enclosed.cut
        first = _SENTENCE.match(self.text, inner.start, inner.end)
        return first is None or self.cues.speech.isdisjoint(keys(first.group()))

    def _quotation(self, outer: Span, parts: tuple[Part, ...], form: Form, cue: Span | None) -> Quotation | None:
        span = span_of(parts)
        if span is None:
            return None
        return Quotation(self.document.siglum, span, outer, parts, form, self.document.language, cue=cue)

    def _measure(self, token: Token) -> Mark:
        """The figure before a sign of inches, with the sign."""
        start = token.span.start
        while start > 0 and self.text[start - 1] in "0123456789.,/'’½¼¾⅛⅜⅝⅞":
            start -= 1
        span = self.layout.reading.source_span(Span(start, token.span.end))
        return Mark(self.document.siglum, span, MarkKind.MEASURE)


def _outside(enclosed: Sequence[Enclosed], dialogue: Sequence[Spoken]) -> list[Enclosed]:
    """Those *enclosed* in marks that do not lie in a line of *dialogue*."""
    starts = [line.outer.start for line in dialogue]
    kept = []
    for one in enclosed:
        at = bisect_right(starts, one.outer.start) - 1
        after = starts[at + 1] if at + 1 < len(starts) else one.outer.end
        if (at < 0 or dialogue[at].outer.end <= one.outer.start) and after >= one.outer.end:
            kept.append(one)
    return kept


def find_quotations(document: Document, *, indirect: bool = False) -> Found:
    """The quotations and references of *document*, and the marks that quote nobody; *indirect*: reported words too.

    Only outermost marks count: what stands in marks within a quotation belongs to its words. Code is passed over.
    In a text that stands inside another one, marks around the whole are nobody's. Linear in the length of the text.
    """
    finder = _Finder(document)
    candidates, _, marks = finder.sorted()
    layout = finder.layout
    own = layout.reading if layout.document is document else None
    ground = Ground(document, layout.reading)
    groups = references(ground)
    citings = tuple(reference_citings(ground, groups))
    candidates = given_out(ground, candidates, [mark.span for mark in marks], groups)
    marks = _outside_of(marks, candidates)
    quotations = cited(document, attributed(document, candidates, own), layout.reading, citings)
    if indirect:
        quotations = tuple(sorted([*quotations, *find_indirect(document, quotations)], key=lambda one: one.claim.outer))
    return Found(quotations, tuple(claims_of(ground, groups)), marks)


def _outside_of(marks: Sequence[Mark], candidates: Sequence[Candidate]) -> tuple[Mark, ...]:
    """Those of *marks* that no candidate for scripture lies in."""
    scripture = [one.claim.outer for one in candidates if one.work is not None]
    starts = [outer.start for outer in scripture]
    kept = []
    for mark in marks:
        at = bisect_right(starts, mark.span.end - 1) - 1
        if at < 0 or not scripture[at].overlaps(mark.span):
            kept.append(mark)
    return tuple(kept)


def find_unattributed(document: Document) -> Found:
    """The same, but whose words they are and what they cite is not asked."""
    return _Finder(document).sorted()
