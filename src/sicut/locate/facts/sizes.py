"""The numbers of a witness by their size, to find those from which another may follow."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from sicut.model.value import Amount, NumberKind
from sicut.text.quantities import compatible, convert
from sicut.text.quantities.derivation import CLOSE

_SLACK = 1e-6
_POINT = Fraction(1, 100)
_Row = tuple[float, int]


class Sizes:
    """Numbers in the order of *amounts*, by unit and size."""

    def __init__(self, amounts: Sequence[Amount]) -> None:
        rows: defaultdict[tuple[str | None, bool], list[_Row]] = defaultdict(list)
        for number, amount in enumerate(amounts):
            unit = amount.unit, amount.unit is None and amount.kind is NumberKind.SHARE
            rows[unit] += [(float(end), number) for end in dict.fromkeys((amount.low, amount.high))]
        self._rows = {unit: sorted(found) for unit, found in rows.items()}

    def around(self, ours: Amount) -> list[int]:
        """The places of all numbers that :func:`sicut.text.quantities.derived` may derive *ours* from, in order."""
        found: set[int] = set()
        for (unit, is_share), rows in self._rows.items():
            ends = _ends(ours, unit, is_share=is_share)
            if ends is not None:
                low, high = sorted(ends)
                slack = max(abs(low), abs(high)) * _SLACK
                first = bisect_left(rows, (low - slack, 0))
                last = bisect_right(rows, (high + slack, len(rows) * 2))
                found.update(number for _, number in rows[first:last])
        return sorted(found)


def _ends(ours: Amount, unit: str | None, *, is_share: bool) -> tuple[float, float] | None:
    """The least and the most that a number in *unit* may be; ``None`` if it cannot be told in that of *ours*."""
    size = max(abs(ours.low), abs(ours.high))
    size = max(size * CLOSE, min(ours.step, size / 2))
    shares = ours.unit == "percent" or (ours.unit is None and ours.kind is NumberKind.SHARE)
    if shares:
        size = max(size, Fraction(1) if ours.unit == "percent" else _POINT)
    low, high = ours.low - size, ours.high + size
    if compatible(ours.unit, unit):
        return float(low), float(high)
    if shares and (is_share or unit == "percent"):
        factor = 100 if unit == "percent" else _POINT
        return float(low * factor), float(high * factor)
    if ours.unit is None or unit is None:
        return None
    least, most = convert(low, ours.unit, unit), convert(high, ours.unit, unit)
    return None if least is None or most is None else (float(least), float(most))
