"""Words that a report gives out as scripture, as candidates: those in its marks, and those in brackets of scripture."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sicut.claims.citation_marks import Ground
from sicut.claims.parts import find_parts, span_of
from sicut.claims.references.brackets import Bracketed
from sicut.claims.references.presented import Kind, Presented, announced, presented
from sicut.model.claim import Candidate, Form, Quotation
from sicut.model.span import Span
from sicut.text.arabic_letters import has_arabic
from sicut.text.shown import Reading

_WORKS = {Kind.VERSE: "Qur'an", Kind.HADITH: "Hadith"}


def given_out(
    ground: Ground, candidates: Sequence[Candidate], marks: Sequence[Span], groups: Sequence[Bracketed]
) -> tuple[Candidate, ...]:
    """*candidates* and, in text order, what else the text gives out as scripture, each with the work that it is from.

    *marks* are quotation marks, included, that were taken to quote nobody, *groups* the references; marks around a
    reference alone quote nobody. Looks at texts with Arabic letters alone. Linear.
    """
    text = ground.reading.text
    if not has_arabic(text):
        return tuple(candidates)
    references = [one.span for group in groups for one in group.found]
    candidates = [one for one in candidates if not _cites(ground.reading.shown_span(one.claim.span), references)]
    outers = [ground.reading.shown_span(one.claim.outer) for one in candidates]
    found = presented(text, [*outers, *map(ground.reading.shown_span, marks)], references)
    return _joined(ground, candidates, outers, [one for one in found if ground.holds(_start(ground, one))])


def _cites(span: Span, references: Sequence[Span]) -> bool:
    """Whether *span* is one of the *references*, which are in order."""
    at = bisect_left(references, (span.start, 0))
    return at < len(references) and references[at].start == span.start and references[at].end >= span.end


def find_announcements(reading: Reading) -> tuple[int, ...]:
    """Where a text says that scripture follows, in offsets of it as shown; none without Arabic letters. Linear."""
    return tuple(announced(reading.text)) if has_arabic(reading.text) else ()


def _start(ground: Ground, one: Presented) -> int:
    return ground.reading.source_span(one.span).start


def _joined(
    ground: Ground, candidates: Sequence[Candidate], outers: Sequence[Span], found: Sequence[Presented]
) -> tuple[Candidate, ...]:
    own = list(candidates)
    more: list[Candidate] = []
    end = 0
    for one in found:
        first = bisect_right(outers, one.outer.start, key=lambda outer: outer.end)
        last = bisect_left(outers, one.outer.end, key=lambda outer: outer.start)
        for number in range(first, last):
            own[number] = replace(own[number], doubt=None, work=_WORKS[one.kind])
        if first >= last and one.outer.start >= end:
            more += _made(ground, one)
            end = one.outer.end
    return tuple(sorted((*own, *more), key=lambda candidate: candidate.claim.outer))


def _made(ground: Ground, one: Presented) -> Iterator[Candidate]:
    reading, document = ground.reading, ground.document
    parts = find_parts(reading, [one.span])
    span = span_of(parts)
    if span is not None:
        outer = reading.source_span(one.outer)
        claim = Quotation(document.siglum, span, outer, parts, Form.INLINE, document.language)
        yield Candidate(claim, None, _WORKS[one.kind])
