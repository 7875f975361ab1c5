"""Which pages of sources are to be drawn, and which words are to be found on each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final, NamedTuple

from sicut.model.collation import Attestation, Collation
from sicut.model.document import Document, InlineKind
from sicut.model.finding import Severity
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.read import formats
from sicut.read.pdf.picture_words import Words, letters_of
from sicut.text.shown import shown

_MOST_LETTERS: Final = 20_000
_AROUND: Final = 60


class Wish(NamedTuple):
    """Words on a page that belong to the passage at ``span``."""

    span: Span
    words: Words


def pages_wanted(result: Result) -> Mapping[tuple[str, int], Sequence[Wish]]:
    """The pages, by siglum and number from 1, on which passages stand: the gravest findings first."""
    documents = {document.siglum: document for document in result.documents if document.media_type == formats.PDF}
    found: dict[tuple[str, int], dict[Wish, None]] = {}
    for passage in _passages(result):
        document = documents.get(passage.siglum)
        if document is not None:
            for page, words in _words(document, passage):
                found.setdefault((passage.siglum, page), {})[Wish(passage.span, words)] = None
    return {page: tuple(wishes) for page, wishes in found.items()}


def _passages(result: Result) -> Iterable[Collation]:
    ranks = {severity: rank for rank, severity in enumerate(Severity)}
    weights: dict[str | None, int] = {}
    for finding in result.findings:
        if finding.allowed is None:
            rank = ranks[finding.severity]
            weights[finding.claim] = min(rank, weights.get(finding.claim, rank))
    outcomes = [(weights.get(f"c{number}", len(ranks)), one) for number, one in enumerate(result.claims, start=1)]
    for _, outcome in sorted(outcomes, key=itemgetter(0)):
        if isinstance(outcome, Attestation):
            yield from outcome.passages or filter(None, (outcome.nearest,))


def _words(document: Document, passage: Collation) -> Iterator[tuple[int, Words]]:
    parts = [one.span for one in passage.segments if one.siglum == passage.siglum and one.span.width]
    for span in parts if len(parts) > 1 else (passage.span,):
        for page, on_page in stretches(document, span):
            letters = letters_of(shown(document, on_page))[:_MOST_LETTERS]
            before = letters_of(shown(document, Span(max(0, on_page.start - 2 * _AROUND), on_page.start)))
            end = min(len(document.text), on_page.end + 2 * _AROUND)
            after = letters_of(shown(document, Span(on_page.end, end)))
            if letters:
                yield page, Words(letters, before[-_AROUND:], after[:_AROUND])


def stretches(document: Document, span: Span) -> Sequence[tuple[int, Span]]:
    """*span* cut where a page ends, as :func:`sicut.text.printed.page_at` tells: pages from 1, in order.

    Running heads, notes that nobody sees and the like count only if there is nothing else in *span*.
    """
    first = bisect_right(document.blocks, span.start, key=lambda block: block.span.end)
    last = bisect_left(document.blocks, span.end, lo=first, key=lambda block: block.span.start)
    blocks = document.blocks[first:last]
    found: list[tuple[int, Span]] = []
    for block in [one for one in blocks if not one.kind.is_apart] or blocks:
        if block.page is None:
            continue
        begin = bisect_right(document.inline, block.span.start, key=lambda inline: inline.span.start)
        end = bisect_left(document.inline, block.span.end, lo=begin, key=lambda inline: inline.span.start)
        cuts = [one.span.start for one in document.inline[begin:end] if one.kind is InlineKind.PAGE]
        edges = [block.span.start, *cuts, block.span.end]
        for number, (start, stop) in enumerate(pairwise(edges)):
            within = Span(max(start, span.start), min(stop, span.end))
            if within.width > 0:
                found.append((block.page + number, within))
    return _joined(found)


def _joined(found: Sequence[tuple[int, Span]]) -> Sequence[tuple[int, Span]]:
    """Neighbours on the same page as one."""
    joined: list[tuple[int, Span]] = []
    for page, span in found:
        if joined and joined[-1][0] == page:
            joined[-1] = page, Span(joined[-1][1].start, span.end)
        else:
            joined.append((page, span))
    return joined
