"""Amounts that what stands beside them makes something else: scores of games, rates told before the number."""

from collections.abc import Iterable, Iterator

from sicut.model.value import Amount, NumberKind
from sicut.text.pattern import pattern
from sicut.text.quantities.unit_measure import dimension

_MOST = 200
_BETWEEN = frozenset({"-", "\u2013", ":", "\u2011"})
_EACH = pattern(r"每(?:一|个|個)?(月|年|天|日|周|週|季度|小时|小時)[^，。；、,.;\d]{0,8}\Z")
_TIMES = {
    "月": "month", "年": "year", "天": "day", "日": "day", "周": "week", "週": "week", "季度": "quarter",
    "小时": "hour", "小時": "hour",
}  # fmt: skip
_BEFORE = 14


def scores(text: str, amounts: Iterable[Amount]) -> Iterator[Amount]:
    """*amounts*, of which the two of a score ("4-1", "2-0") are labels: no range goes down."""
    found = list(amounts)
    for at in range(len(found) - 1):
        one, other = found[at], found[at + 1]
        joined = text[one.span.end : other.span.start] in _BETWEEN
        if joined and _is_bare(one) and _is_bare(other) and (one.low >= other.low or one.low == 0):
            found[at : at + 2] = (each._replace(kind=NumberKind.LABEL) for each in (one, other))
    yield from found


def _is_bare(amount: Amount) -> bool:
    is_count = amount.unit is None and not amount.in_words and amount.step == 1
    return is_count and amount.low == amount.high and 0 <= amount.low <= _MOST


def rates(text: str, amounts: Iterable[Amount], language: str | None) -> Iterator[Amount]:
    """*amounts*, money with the time that Chinese tells before it ("每月补贴10万元")."""
    for amount in amounts:
        if (language or "").startswith("zh") and dimension(amount.unit) == "money":
            told = _EACH().search(text[max(0, amount.span.start - _BEFORE) : amount.span.start])
            yield amount if told is None else amount._replace(unit=f"{amount.unit} per {_TIMES[told[1]]}")
        else:
            yield amount
