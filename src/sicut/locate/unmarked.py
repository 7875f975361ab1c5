"""Scripture without any mark in the running text of a report, as candidates."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sicut.editions.edition import Edition
from sicut.locate.library import Range
from sicut.locate.scripture import AFTER, Passage, candidate, passages
from sicut.model.claim import Candidate, Citation, CitationKind, MarkKind, Reference
from sicut.model.span import Span
from sicut.text.shown import Reading

_BEHIND = 24


def unmarked(
    report: Reading,
    scope: Range,
    edition: Edition,
    taken: Sequence[Span],
    announced: Sequence[int],
    behind: Sequence[Reference],
) -> Iterator[Candidate]:
    """The stretches of *report* outside *taken* (spans of its text) that *edition*, all of *scope*, has.

    *announced* are the offsets, as shown, at which the report says that scripture follows. What it does not announce is
    doubtful: words that an edition has nearly. *behind*: the references of the report, each for what ends right before
    it.
    """
    gaps = tuple(_between([report.shown_span(span) for span in taken], len(report.text)))
    for passage in passages(report, scope.search, gaps, announced):
        made = candidate(passage, report)
        doubt = None if _is_announced(report.from_source(passage.span.start), announced) else MarkKind.OTHER
        cited = _cited(report, passage, behind)
        yield replace(made, claim=replace(made.claim, cited=cited), doubt=doubt, work=edition.work)


def _is_announced(start: int, announced: Sequence[int]) -> bool:
    at = bisect_left(announced, start + 1) - 1
    return at >= 0 and start - announced[at] <= AFTER


def _cited(report: Reading, passage: Passage, references: Sequence[Reference]) -> Citation | None:
    """The reference right behind *passage*."""
    at = bisect_left(references, passage.span.end, key=lambda one: one.outer.start)
    if at == len(references) or references[at].outer.start - passage.span.end > _BEHIND:
        return None
    between = report.document.slice(Span(passage.span.end, references[at].outer.start))
    if any(c.isalpha() for c in between) or "\n\n" in between:
        return None
    one = references[at]
    return Citation(one.span, None, one.ref, CitationKind.REFERENCE, one.work)


def _between(taken: Sequence[Span], length: int) -> Iterator[Span]:
    at = 0
    for span in sorted(taken):
        if span.start > at:
            yield Span(at, span.start)
        at = max(at, span.end)
    if at < length:
        yield Span(at, length)
