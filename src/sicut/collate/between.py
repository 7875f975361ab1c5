"""What stands between the words of an alignment, and at its edges, compared."""

from collections.abc import Iterator, Sequence

from sicut.collate.cells import Cell, Fit
from sicut.collate.difference import Difference, difference_at, of_slip, strays
from sicut.collate.gap import gap_slips, sign_before, unit_after, units_of
from sicut.collate.sides import Sides, Spans
from sicut.model.collation import Category
from sicut.model.span import Span
from sicut.text.unicode import is_digit


def between(sides: Sides, one: Cell, other: Cell, inner: Sequence[Difference], *, apart: bool) -> Iterator[Difference]:
    """What stands between two cells, *inner* being the differences of the words that only one side has there.

    *apart*: some of those words were moved, and there is nothing to compare.
    """
    if other.lemma[0] in sides.lemma.seams:
        return
    mine = Span(sides.left_span(one.lemma).end, sides.left_span(other.lemma).start)
    theirs = Span(sides.right_span(one.reading).end, sides.right_span(other.reading).start)
    if not (inner or apart or sides.brackets) and sides.is_same((mine, theirs)):
        return
    taken = [difference.report for difference in inner]
    brackets = (span for at in range(one.lemma[1], other.lemma[0] + 1) for span in sides.brackets.get(at, ()))
    taken += [span for span in brackets if span not in taken]
    left = _outside(mine, taken)
    right = _outside(theirs, [difference.witness for difference in inner])
    if apart or any(difference.licence is None for difference in inner):
        for span in left:
            yield from strays(sides.left.text, span, Span(theirs.start, theirs.start))
        return
    words = sides.left.keys[one.lemma[1] - 1], sides.left.keys[other.lemma[0]]
    yield from _compared(sides, left, right, words)


def _compared(
    sides: Sides, left: Sequence[Span], right: Sequence[Span], words: tuple[str, str]
) -> Iterator[Difference]:
    """The pieces between two *words*: first with first and last with last; a single one with the likest."""
    if len(left) > 1 and len(right) > 1:
        yield from _gap(sides, (left[0], right[0]), words)
        yield from _gap(sides, (left[-1], right[-1]), words)
        rest: Sequence[Span] = left[1:-1]
    else:
        options = [(a, list(_gap(sides, (a, b), words))) for a in left for b in right]
        mine, found = min(options, key=lambda option: _weight(option[1]))
        yield from found
        rest = [span for span in left if span != mine]
    for span in rest:
        yield from strays(sides.left.text, span, Span(right[0].start, right[0].start))


def _gap(sides: Sides, spans: Spans, words: tuple[str, str]) -> Iterator[Difference]:
    return (of_slip(slip, spans) for slip in gap_slips(*sides.texts(spans), *words))


def edges(sides: Sides, first: Cell, last: Cell) -> Iterator[Difference]:
    """Characters that show nothing among words added before the *first* or after the *last* paired ones."""
    spans = sides.left.spans
    before = Span(spans[0].end, spans[first.lemma[0]].start) if first.lemma[0] else None
    after = Span(spans[last.lemma[1] - 1].end, spans[-1].start) if last.lemma[1] < len(spans) else None
    start, end = sides.right_span(first.reading).start, sides.right_span(last.reading).end
    for stretch, at in ((before, start), (after, end)):
        if stretch is not None:
            yield from strays(sides.left.text, stretch, Span(at, at))


def signs(sides: Sides, first: Cell, last: Cell) -> Iterator[Difference]:
    """Units and signs of a number that is the first or the last word: they stand outside of the words."""
    left, right = sides.left, sides.right
    if first.fit is Fit.SAME and first.lemma[0] == 0 and is_digit(left.keys[0][0]):
        theirs = sign_before(right.text, sides.right_span(first.reading).start)
        yield from _sign(sides, (sign_before(left.text, left.spans[0].start), theirs))
    if last.fit is Fit.SAME and last.lemma[1] == len(left.keys) and is_digit(left.keys[-1][-1]):
        theirs = unit_after(right.text, sides.right_span(last.reading).end)
        yield from _sign(sides, (unit_after(left.text, left.spans[-1].end), theirs))


def _sign(sides: Sides, spans: Spans) -> Iterator[Difference]:
    one, other = sides.texts(spans)
    if units_of(one) != units_of(other):
        yield difference_at(*spans, Category.UNIT)
    elif bool(one) != bool(other):
        yield difference_at(*spans, Category.NUMBER)


def _outside(whole: Span, taken: Sequence[Span]) -> list[Span]:
    """The pieces of *whole* outside of *taken*; at least one."""
    pieces, at = [], whole.start
    for span in sorted(taken):
        if span.width and whole.covers(span):
            pieces.append(Span(at, span.start))
            at = span.end
    return [*pieces, Span(at, whole.end)]


def _weight(found: Sequence[Difference]) -> tuple[int, int]:
    return sum(difference.licence is None for difference in found), len(found)
