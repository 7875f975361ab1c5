"""How a number follows from several others: a sum, a difference, a share, a change, a multiple."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from typing import NamedTuple

from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.quantities.margins import Range, is_plain, range_of, written
from sicut.text.quantities.unit_measure import compatible

MOST = 12
"""How many amounts of a passage are looked at."""
_LEAST, _LARGE, _MOST_ADDENDS = 3, 100, 4
_LEAST_DIFFERENCE = 10
_LEAST_STEPS = 4
_POINT, _LARGE_STEP, _FINE = Fraction(1, 2), 1000, 10
_HUNDRED = 100


class Derivation(NamedTuple):
    """How a value follows: ``text`` for a message ("11 + 2"), ``parts`` are the indices of what it follows from."""

    text: str
    parts: tuple[int, ...]


class _Way(NamedTuple):
    """A way to reckon: what comes out, in words, and from which amounts."""

    result: Range
    text: str
    parts: tuple[int, ...]

    def is_exact(self, ours: Amount) -> bool:
        """Whether just *ours* comes out."""
        return self.result.low + self.result.high == 2 * ours.low


def derive(ours: Amount, theirs: Sequence[Amount]) -> Derivation | None:
    """How *ours* follows from two to four of *theirs*, which stand in this order in one passage; the simplest way.

    Sums of two; of three and four that follow each other (of large numbers: any three); differences, shares in per
    cent, changes in per cent, multiples and parts of neighbours (of large numbers: differences of any two). Small
    numbers come about by chance, so that nothing below three is derived but the sum of counts. Of more than
    :data:`MOST` amounts only the first are looked at.
    """
    if not (ours.low == ours.high and ours.kind in {NumberKind.CARDINAL, NumberKind.SHARE}):
        return None
    if ours.bound is not Bound.EXACT and ours.kind is NumberKind.CARDINAL and ours.unit != "percent":
        return None
    known = [(place, each) for place, each in enumerate(theirs[:MOST]) if is_plain(each) and each.bound is Bound.EXACT]
    wanted = range_of(ours)
    for way in _ways(ours, known):
        if way.result.meets(wanted) and (way.is_exact(ours) or _is_fine(ours, [theirs[part] for part in way.parts])):
            return Derivation(way.text, way.parts)
    return None


def _is_fine(ours: Amount, parts: Sequence[Amount]) -> bool:
    """Whether *ours* is written finely enough to show that each of *parts* is in it."""
    return all(part.unit != ours.unit or part.low >= _LEAST_STEPS * ours.step for part in parts)


Known = Sequence[tuple[int, Amount]]


def _ways(ours: Amount, known: Known) -> Iterator[_Way]:
    if ours.kind is NumberKind.SHARE:
        yield from _pairs(pairwise(known), _part)
        return
    same = [(place, each) for place, each in known if compatible(each.unit, ours.unit)]
    if ours.low >= _LEAST or ours.unit is None:
        yield from _sums(same, ours)
    if ours.low < _LEAST:
        return
    yield from _differences(same, ours)
    if ours.unit == "percent":
        counted = [(place, each) for place, each in known if each.unit != "percent"]
        yield from _pairs(pairwise(counted), _share)
        yield from _pairs(combinations(counted, 2), _change)
    elif ours.unit == "percentage point":
        yield from _differences([(place, each) for place, each in known if each.unit == "percent"], ours)
    else:
        yield from _portions(known, ours)
        yield from _before_change(known, ours)
        yield from _prices(known, ours)
        yield from _multiples(same)


def _sums(same: Known, ours: Amount) -> Iterator[_Way]:
    yield from (_sum(pair) for pair in combinations(same, 2))
    for count in range(_LEAST, _MOST_ADDENDS + 1):
        yield from (_sum(same[at : at + count]) for at in range(len(same) - count + 1))
    if len(same) > _MOST_ADDENDS:
        yield _sum(same)
    if ours.low >= _LARGE:
        yield from (_sum(three) for three in combinations(same, 3))


def _sum(addends: Known) -> _Way:
    ranges = [range_of(each) for _, each in addends]
    result = Range(sum((each.low for each in ranges), Fraction(0)), sum((each.high for each in ranges), Fraction(0)))
    return _Way(result, " + ".join(written(each.low) for _, each in addends), tuple(place for place, _ in addends))


def _differences(same: Known, ours: Amount) -> Iterator[_Way]:
    pairs = combinations(same, 2) if ours.low >= _LEAST_DIFFERENCE else pairwise(same)
    for one, other in pairs:
        more, less = (one, other) if one[1].low >= other[1].low else (other, one)
        high, low = range_of(more[1]), range_of(less[1])
        result = Range(high.low - low.high, high.high - low.low)
        text = f"{written(more[1].low)} − {written(less[1].low)}"
        yield _Way(result, text, (one[0], other[0]))


_Pairs = Iterable[tuple[tuple[int, Amount], tuple[int, Amount]]]


def _pairs(pairs: _Pairs, reckon: Callable[[Amount, Amount], tuple[Range, str] | None]) -> Iterator[_Way]:
    """What *reckon* makes of each two amounts of one unit, in either order."""
    for one, other in pairs:
        if not _is_one_unit(one[1], other[1]):
            continue
        for first, second in ((one, other), (other, one)):
            made = reckon(first[1], second[1]) if first[1].low > 0 and second[1].low > 0 else None
            if made is not None:
                yield _Way(*made, (first[0], second[0]))


def _is_one_unit(one: Amount, other: Amount) -> bool:
    """Whether both are told in one unit, which one of two large numbers may leave out: "of which 7 million"."""
    is_large = min(one.step, other.step) >= _LARGE_STEP
    return one.unit == other.unit or (is_large and None in {one.unit, other.unit})


def _ratio(one: Amount, other: Amount) -> Range:
    top, bottom = range_of(one), range_of(other)
    return Range(top.low / bottom.high, top.high / bottom.low) if bottom.low > 0 else Range(Fraction(0), Fraction(0))


def _part(one: Amount, other: Amount) -> tuple[Range, str] | None:
    if one.low >= other.low:
        return None
    exact = _ratio(one, other)
    near = Fraction(1, 50)
    return exact.widened(near * exact.high), f"{written(one.low)} of {written(other.low)}"


def _share(one: Amount, other: Amount) -> tuple[Range, str] | None:
    if one.low >= other.low or other.low < _LEAST:
        return None
    exact, ratio = one.low * _HUNDRED / other.low, _ratio(one, other)
    told = (
        Range(ratio.low * _HUNDRED, ratio.high * _HUNDRED)
        if _is_told_finely(one, other)
        else Range(exact, exact).widened(_POINT)
    )
    text = f"{written(one.low)} of {written(other.low)} is {written(round(exact * 10) / Fraction(10))} %"
    return told, text


def _is_told_finely(one: Amount, other: Amount) -> bool:
    """Whether both are written so finely that what rounding left open changes little: not "2 of 4"."""
    return all(each.step * _FINE <= each.low for each in (one, other))


def _change(one: Amount, other: Amount) -> tuple[Range, str] | None:
    if one.low == other.low or one.low < _LEAST:
        return None
    exact, ratio = abs(other.low - one.low) * _HUNDRED / one.low, _ratio(other, one)
    ends = sorted((abs(ratio.low - 1) * _HUNDRED, abs(ratio.high - 1) * _HUNDRED))
    told = Range(*ends) if _is_told_finely(one, other) else Range(exact, exact).widened(_POINT)
    text = f"from {written(one.low)} to {written(other.low)} is {written(round(exact * 10) / Fraction(10))} %"
    return told, text


def _portions(known: Known, ours: Amount) -> Iterator[_Way]:
    """A percentage of what stands beside it: 25 per cent of 40."""
    for one, other in pairwise(known):
        share, whole = (one, other) if one[1].unit == "percent" else (other, one)
        if share[1].unit != "percent" or whole[1].unit != ours.unit:
            continue
        part, of = range_of(share[1]), range_of(whole[1])
        result = Range(part.low * of.low / _HUNDRED, part.high * of.high / _HUNDRED)
        narrow = result.high - result.low <= result.high / _LEAST_DIFFERENCE
        if narrow:
            yield _Way(result, f"{written(share[1].low)} % of {written(whole[1].low)}", (one[0], other[0]))


def _before_change(known: Known, ours: Amount) -> Iterator[_Way]:
    """What was before a change that stands beside what is now: 1200, 20 per cent more than 1000."""
    for one, other in pairwise(known):
        change, now = (one, other) if one[1].unit == "percent" else (other, one)
        if change[1].unit != "percent" or now[1].unit != ours.unit or ours.low < _LARGE:
            continue
        for sign in (1, -1):
            rate = 1 + sign * change[1].low / _HUNDRED
            if rate > 0 and now[1].low / rate == ours.low:
                text = f"{written(now[1].low)} ÷ {written(rate * _HUNDRED)} %"
                yield _Way(Range(ours.low, ours.low), text, (one[0], other[0]))


def _prices(known: Known, ours: Amount) -> Iterator[_Way]:
    """So many at a price that stands beside them: three buses at 180,000 crowns; exactly."""
    for pair in pairwise(known):
        (place, count), (other, each) = sorted(pair, key=lambda one: one[1].unit is not None)
        if count.unit is None and count.low > 1 and each.unit == ours.unit and ours.unit is not None:
            result = count.low * each.low
            if result == ours.low:
                yield _Way(Range(result, result), f"{written(count.low)} × {written(each.low)}", (place, other))


def _multiples(same: Known) -> Iterator[_Way]:
    """A count times another that stands beside it: three ferries of 40 seats."""
    for one, other in pairwise(same):
        if min(one[1].low, other[1].low) > 1 and one[1].unit is None:
            few, many = range_of(one[1]), range_of(other[1])
            text = f"{written(one[1].low)} × {written(other[1].low)}"
            yield _Way(Range(few.low * many.low, few.high * many.high), text, (one[0], other[0]))
