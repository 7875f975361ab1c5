"""A sentence in outline: each value one sign, so that a pattern sees what stands between values."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sicut.model.span import Span
from sicut.model.value import Amount, Fault, FaultKind, When
from sicut.text.binding import sentences
from sicut.text.pattern import pattern
from sicut.text.shown import BREAK

_AMOUNTS, _DATES, _MOST = 0xE000, 0xF0000, 400
A, D = "[\ue000-\ue18f]", "[\U000f0000-\U000f018f]"
"""What stands for an amount and for a date in the outline."""


_ENDS = pattern(r"(?<=[0-9\s%])\s?(?:to|auf|à|a|hasta|до|إلى)\s(?=[0-9])|(?<=[0-9])(?:增加)?到(?=[0-9])")


class Found(NamedTuple):
    """A value that its own text shows to be wrong."""

    value: Amount | When
    fault: Fault


class Outline(NamedTuple):
    """A sentence with its values; ``text`` has a sign for each."""

    text: str
    amounts: tuple[Amount, ...]
    dates: tuple[When, ...]

    def amount(self, sign: str) -> Amount:
        """The amount for which *sign* stands."""
        return self.amounts[ord(sign) - _AMOUNTS]

    def date(self, sign: str) -> When:
        """The date for which *sign* stands."""
        return self.dates[ord(sign) - _DATES]

    def all(self, found: re.Match[str]) -> list[Amount]:
        """The amounts in what a pattern found, in order."""
        return [self.amount(sign) for sign in found[0] if _AMOUNTS <= ord(sign) < _AMOUNTS + _MOST]


def outlines(text: str, amounts: Sequence[Amount], dates: Sequence[When]) -> Iterator[Outline]:
    """The sentences of *text* that hold at least two values. A date goes before a number in it."""
    values = [*_apart(amounts, dates)]
    starts = [value.span.start for value in values]
    for sentence in _sentences(text, starts):
        first = bisect_left(starts, sentence.start)
        inside = values[first : bisect_left(starts, sentence.end, lo=first)]
        if len(inside) > 1 and len(inside) < _MOST:
            yield _outline(text, sentence, [value for value in inside if value.span.end <= sentence.end])


def _sentences(text: str, starts: Sequence[int]) -> Iterator[Span]:
    """The sentences of the paragraphs in which two values begin."""
    at = 0
    while at + 1 < len(starts):
        begin, end = text.rfind(BREAK, 0, starts[at] + 1), text.find(BREAK, starts[at])
        paragraph = Span(0 if begin < 0 else begin + len(BREAK), len(text) if end < 0 else end)
        following = bisect_left(starts, max(paragraph.end, starts[at] + 1), lo=at)
        if following - at > 1:
            yield from sentences(text, None, paragraph)
        at = following


def _apart(amounts: Sequence[Amount], dates: Sequence[When]) -> Iterator[Amount | When]:
    """All values in order, without those that lie in or reach into one before them or a date."""
    merged: list[tuple[Span, int, Amount | When]] = [(each.span, 1, each) for each in amounts]
    merged += [(each.span, 0, each) for each in dates]
    merged.sort(key=lambda row: (row[0].start, row[1], -row[0].end))
    last: tuple[Span, int, Amount | When] | None = None
    for row in merged:
        if last is None or last[0].end <= row[0].start:
            if last is not None:
                yield last[2]
            last = row
        elif row[1] < last[1]:
            last = row
    if last is not None:
        yield last[2]


def _single(text: str, value: Amount | When) -> tuple[Amount | When, ...]:
    """The two ends of what was read as a range, where each is written out and may be an end of a change."""
    if not isinstance(value, Amount) or value.low == value.high:
        return (value,)
    found = _ENDS().search(text, *value.span)
    if found is None:
        return (value,)
    first, second = Span(value.span.start, found.start()), Span(found.end(), value.span.end)
    unit = value.unit if value.number.end < value.span.end else None
    low = value._replace(span=first, number=first, high=value.low, unit=unit)
    return low, value._replace(span=second, number=second, low=value.high)


def _outline(text: str, sentence: Span, values: Iterable[Amount | When]) -> Outline:
    pieces: list[str] = []
    amounts: list[Amount] = []
    dates: list[When] = []
    at = sentence.start
    for value in islice((one for each in values for one in _single(text, each)), _MOST):
        pieces.append(text[at : value.span.start])
        if isinstance(value, Amount):
            pieces.append(chr(_AMOUNTS + len(amounts)))
            amounts.append(value)
        else:
            pieces.append(chr(_DATES + len(dates)))
            dates.append(value)
        at = value.span.end
    pieces.append(text[at : sentence.end])
    return Outline("".join(pieces).replace("\n", " "), tuple(amounts), tuple(dates))


def wrong(value: Amount | When, text: str, evidence: Iterable[Amount | When]) -> Found:
    """*value* with the fault that *text* tells."""
    return Found(value, Fault(FaultKind.ARITHMETIC, text, tuple(each.span for each in evidence)))
