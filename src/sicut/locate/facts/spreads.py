"""How much time lies between the dates of a witness, so that those so far apart are found without all the rest."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from math import floor

from sicut.model.span import Span
from sicut.model.value import When
from sicut.text.dates import interval_length, lasts

_LOOSE = 3
"""So many steps of a unit the dates may leave open: two years say nothing about months."""
_Row = tuple[int, int, int, tuple[Span, ...], tuple[When, When]]


class Spreads:
    """The intervals among *dates*, which are in text order, and the neighbours that share one of *sentences*."""

    def __init__(self, dates: Sequence[When], sentences: Sequence[Span]) -> None:
        pairs: list[tuple[tuple[Span, ...], tuple[When, When]]]
        pairs = [((one.span,), one.ends) for one in dates if one.ends is not None]
        both = zip(pairwise(dates), pairwise(sentences), strict=True)
        pairs += [((one.span, other.span), (one, other)) for (one, other), (here, there) in both if here == there]
        first: dict[tuple[int, int], _Row] = {}
        for rank, (spans, ends) in enumerate(pairs):
            length = interval_length(*ends)
            if length is not None and length not in first:
                first[length] = (*length, rank, spans, ends)
        self._by_width: defaultdict[int, list[_Row]] = defaultdict(list)
        for length in sorted(first):
            self._by_width[(length[1] - length[0]).bit_length()].append(first[length])

    def lasting(self, days: Fraction, step: Fraction) -> tuple[Span, ...]:
        """The first interval, else the first two dates of a sentence, as far apart as :func:`lasts` allows."""
        found: list[tuple[int, tuple[Span, ...]]] = []
        for width, rows in self._by_width.items():
            least = bisect_left(rows, floor(days - step) - (1 << width) - 1, key=lambda row: row[0])
            for fewest, most, rank, spans, ends in rows[least:]:
                if fewest > days + step:
                    break
                if most - fewest <= _LOOSE * step and lasts(*ends, days, step):
                    found.append((rank, spans))
        return min(found)[1] if found else ()
