"""Near-duplicates of a report among its sources: a draft would confirm every word of it."""

from collections.abc import Iterator, Sequence

from sicut.collate.index import GRAM, STRIDE, Index
from sicut.collate.sketch import sketch
from sicut.model.result import Draft
from sicut.model.span import Span
from sicut.text.shown import Reading

LEAST_PROSE = 200
SHARED = 0.5
LEAST_RATIO = 0.3
MOST_PLACES = 1_000


def drafts(report: Reading, quoted: Sequence[Span], index: Index) -> Iterator[Draft]:
    """The witnesses that have at least half of the prose that *report* has outside its quotations.

    *quoted* are the spans of its quotations, in the document's text. A report with less than
    :data:`LEAST_PROSE` folded bytes of prose of its own has too little to tell.
    """
    stretches = list(_prose(report, quoted))
    offsets, hits = 0, dict[int, int]()
    length = sum(len(sketch(report.text[a:b])[0].stream) for a, b in stretches)
    if length < LEAST_PROSE:
        return
    for start, end in stretches:
        stream = sketch(report.text[start:end])[0].stream
        for at in range(len(stream) - GRAM + 1):
            offsets += 1
            for witness in sorted({witness for witness, _ in index.sampled(stream[at : at + GRAM], MOST_PLACES)}):
                hits[witness] = hits.get(witness, 0) + 1
    longest = max(stretches, key=lambda stretch: stretch[1] - stretch[0])
    for witness, count in sorted(hits.items()):
        shared = min(1.0, count * STRIDE / offsets)
        ratio = len(report.text) / max(1, len(index.sketches[witness].text))
        if shared >= SHARED and ratio >= LEAST_RATIO:
            yield _draft(report, longest, index, witness, shared)


def _prose(report: Reading, quoted: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The stretches of the report as shown that stand outside *quoted*."""
    at = 0
    for span in sorted(report.shown_span(span) for span in quoted):
        if span.start > at:
            yield at, span.start
        at = max(at, span.end)
    if at < len(report.text):
        yield at, len(report.text)


def _draft(report: Reading, stretch: tuple[int, int], index: Index, witness: int, shared: float) -> Draft:
    """The finding's evidence: the first common gram of the longest stretch, grown as far as both sides agree."""
    own = sketch(report.text)[0]
    start, end = own.byte_at(stretch[0]), own.byte_at(stretch[1])
    other = index.sketches[witness]
    for at in range(start, end - GRAM + 1):
        places = [place for which, place in index.sampled(own.stream[at : at + GRAM], MOST_PLACES) if which == witness]
        if places:
            there, length = places[0], GRAM
            while at > start and there > 0 and own.stream[at - 1] == other.stream[there - 1]:
                at, there, length = at - 1, there - 1, length + 1  # noqa: PLW2901
            while (
                at + length < end
                and other.stream[there + length : there + length + 1] == own.stream[at + length : at + length + 1]
            ):
                length += 1
            return Draft(
                index.readings[witness].document.siglum,
                report.document.siglum,
                round(shared, 2),
                report.source_span(Span(own.offset_of(at), own.offset_of(at + length - 1) + 1)),
                index.readings[witness].source_span(
                    Span(other.offset_of(there), other.offset_of(there + length - 1) + 1)
                ),
            )
    siglum = index.readings[witness].document.siglum
    return Draft(siglum, report.document.siglum, round(shared, 2), Span(0, 0), Span(0, 0))
