"""Counts that one sentence of a witness joins by "and": "twelve fishing boats and 38 pleasure boats"."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from fractions import Fraction
from itertools import pairwise

from sicut.model.value import About, Amount, NumberKind
from sicut.text.pattern import pattern

_AND = pattern(r"(?:\s(?:and|und|et|y|e|и)\s|[^.,;:]\sو|[和与及])\s*\Z")
_LONGEST = 60
_BREAKS = frozenset(".;:()")


class Joined:
    """The pairs of counts next to each other that "and" joins, by their sum."""

    def __init__(self, text: str, values: Sequence[Amount], about: Sequence[About]) -> None:
        self._pairs: defaultdict[Hashable, list[tuple[int, int]]] = defaultdict(list)
        self._heads = Counter(one.head for value, one in zip(values, about, strict=True) if value.unit is None)
        self._about = about
        for at, (one, other) in enumerate(pairwise(values)):
            gap = text[one.span.end : other.span.start]
            if about[at].sentence == about[at + 1].sentence and _is_count(one) and _is_count(other) and _joins(gap):
                self._pairs[one.low + other.low].append((at, at + 1))

    def making(self, total: Fraction, head: str) -> tuple[int, int] | None:
        """The first that make *total*, unless other counts are of what *head* names: it names what the two count."""
        for pair in self._pairs.get(total, ()):
            own = sum(self._about[at].head == head for at in pair)
            if not head or own == self._heads[head]:
                return pair
        return None


def _is_count(value: Amount) -> bool:
    return value.unit is None and value.kind is NumberKind.CARDINAL and value.low == value.high


def _joins(gap: str) -> bool:
    return len(gap) <= _LONGEST and _BREAKS.isdisjoint(gap) and _AND().search(gap) is not None
