"""Scores, of games and of votes: 38-12, 4–2."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from sicut.model.span import Span
from sicut.model.value import Amount, NumberKind

SCORE = "score"
_DASHES = frozenset("-‐‑–")
_MOST = 3


def find_scores(text: str, numerals: Sequence[Amount]) -> Iterator[Amount]:
    """The scores in *text* among its *numerals*, in text order: two bare numbers at a dash that are no range.

    Their unit is :data:`SCORE`; ``low`` is the lesser number and ``high`` the greater, whoever has it. A pair that
    rises may be a range, and is none; nor is a pair within a longer run of numbers, letters and dashes.
    """
    for one, other in pairwise(numerals):
        if _is_part(text, one) and _is_part(text, other) and one.low >= other.low:
            span = Span(one.span.start, other.span.end)
            between = text[one.span.end : other.span.start]
            if between in _DASHES and not _goes_on(text, span):
                yield Amount(span, span, other.low, one.low, Fraction(1), unit=SCORE)


def _is_part(text: str, one: Amount) -> bool:
    label = one.kind is NumberKind.LABEL and one.low == one.high and one.low.denominator == 1
    return label and one.span.width <= _MOST and text[slice(*one.span)].isdecimal()


def _goes_on(text: str, span: Span) -> bool:
    """Whether a letter, a digit or another dash stands right before or behind."""
    before, behind = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return any(c in _DASHES or c in {"/", "_"} or c.isalnum() for c in before + behind)
