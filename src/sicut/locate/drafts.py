"""Near-duplicates of a report among its sources: a draft would confirm every word of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.collate.index import GRAM, STRIDE, Index
from sicut.collate.sketch import Sketch, sketch
from sicut.model.result import Draft
from sicut.model.span import Span
from sicut.text.shown import Reading

LEAST_PROSE = 200
SHARED = 0.5
LEAST_RATIO = 0.3
LEAST_RATIO_OF_SUMMARIES, SHARED_OF_SUMMARIES = 0.8, 0.95
MOST_PLACES = 1_000
AT_ONCE = 1 << 14
"""How many grams are looked up at once; as many, each with the most places, are all that is looked at."""


class _Common(NamedTuple):
    """A gram that a witness shares with a stretch of the report: where that starts, and both places in bytes."""

    start: int
    own: Sketch
    at: int
    there: int


def drafts(report: Reading, quoted: Sequence[Span], index: Index, *, summary: bool = False) -> Iterator[Draft]:
    """The witnesses that have at least half of the prose that *report* has outside its quotations.

    A witness much longer than the report is none; nor, where the report is a *summary*, one that is not
    nearly the same: a summary may be in its source's own words.

    *quoted* are the spans of its quotations, in the document's text. A report with less than
    :data:`LEAST_PROSE` folded bytes of prose of its own has too little to tell.
    """
    stretches = [(start, sketch(report.text[start:end])[0]) for start, end in _prose(report, quoted)]
    if sum(len(own.stream) for _, own in stretches) < LEAST_PROSE:
        return
    offsets, hits, first = 0, Counter[int](), dict[int, _Common]()
    left = [AT_ONCE * MOST_PLACES]
    for start, own in sorted(stretches, key=lambda stretch: -len(stretch[1].stream)):
        offsets += max(0, len(own.stream) - GRAM + 1)
        for at, places in _common(own.stream, index, left):
            hits.update({witness for witness, _ in places})
            for witness, there in places:
                if witness not in first:
                    first[witness] = _Common(start, own, at, there)
    for witness, count in sorted(hits.items()):
        shared = min(1.0, count * STRIDE / offsets)
        ratio = len(report.text) / max(1, len(index.sketches[witness].text))
        least = (SHARED_OF_SUMMARIES, LEAST_RATIO_OF_SUMMARIES) if summary else (SHARED, LEAST_RATIO)
        if shared >= least[0] and ratio >= least[1]:
            yield _draft(report, index, witness, first[witness], shared)


def _common(stream: bytes, index: Index, left: list[int]) -> Iterator[tuple[int, Sequence[tuple[int, int]]]]:
    """Where *stream* has grams of witnesses, and their places; *left* says how many places may still be looked at.

    Of a report that repeats its source thousands of times, only some places of each gram are.
    """
    for begin in range(0, len(stream) - GRAM + 1, AT_ONCE):
        most = max(1, min(MOST_PLACES, left[0] // AT_ONCE))
        for at, places in index.common(stream[begin : begin + AT_ONCE + GRAM - 1], most):
            left[0] -= len(places)
            yield begin + at, places


def _prose(report: Reading, quoted: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The stretches of the report as shown that stand outside *quoted*."""
    at = 0
    for span in sorted(report.shown_span(span) for span in quoted):
        if span.start > at:
            yield at, span.start
        at = max(at, span.end)
    if at < len(report.text):
        yield at, len(report.text)


def _draft(report: Reading, index: Index, witness: int, common: _Common, shared: float) -> Draft:
    """The finding's evidence: *common* grown as far as both sides agree."""
    start, own, at, there = common
    source, other, length = index.readings[witness], index.sketches[witness], GRAM
    while at > 0 and there > 0 and own.stream[at - 1] == other.stream[there - 1]:
        at, there, length = at - 1, there - 1, length + 1
    for mine, theirs in zip(own.stream[at + length :], other.stream[there + length :], strict=False):
        if mine != theirs:
            break
        length += 1
    here = Span(own.offset_of(at), own.offset_of(at + length - 1) + 1).shifted(start)
    place = Span(other.offset_of(there), other.offset_of(there + length - 1) + 1)
    return Draft(
        source.document.siglum,
        report.document.siglum,
        round(shared, 2),
        report.source_span(here),
        source.source_span(place),
    )
