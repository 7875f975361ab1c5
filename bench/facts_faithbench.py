"""Summaries of language models, with marked spans, against their source, every sentence held against it.

Of the summaries with an unwanted span that holds a digit: how many have an error or warning on a number or date (C, D)
in such a span, how many in the same sentence. False: sentences without unwanted or questionable words that have an
error or a warning on a number, date or name (C, D, N). ``-v`` prints what is missed and false in the even rows; the odd
ones are for figures alone.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from time import perf_counter
from typing import Any, NamedTuple

from facts_summedits import EVERY, GRAVE, NUMERIC
from measure import rows
from sicut.api import Text, check
from sicut.model.finding import Finding
from sicut.text.pattern import pattern

_END = pattern(r"(?<=[.!?])[\"”’)*]*\s+(?=[\"“‘(*A-Z0-9-])|\n+")
Span = tuple[int, int]


class Checked(NamedTuple):
    """A summary: its sentences, the spans marked unwanted that hold a digit, all that are doubtful; the findings."""

    place: int
    row: dict[str, Any]
    sentences: tuple[Span, ...]
    digits: tuple[Span, ...]
    doubtful: tuple[Span, ...]
    findings: tuple[Finding, ...]

    @property
    def right(self) -> tuple[Span, ...]:
        """The sentences that nobody doubts."""
        return tuple(one for one in self.sentences if not _meets(one, self.doubtful))

    @property
    def false(self) -> tuple[Finding, ...]:
        """The findings in sentences that nobody doubts."""
        return tuple(one for one in self.findings if _meets(tuple(one.objection.span), self.right))

    def caught(self, *, sentence: bool = False) -> bool:
        """Whether a finding on a number or date meets an unwanted span with a digit, or its *sentence*."""
        places = self.digits
        if sentence:
            places = tuple(one for one in self.sentences if _meets(one, self.digits))
        return any(one.code[0] in NUMERIC and _meets(tuple(one.objection.span), places) for one in self.findings)


def figures(*, verbose: bool = False) -> Iterator[str]:
    """The lines to print."""
    began = perf_counter()
    done = tuple(_checked(place, row) for place, row in enumerate(rows("faithbench.jsonl")))
    seconds = perf_counter() - began
    if verbose:
        yield from _wrong(one for one in done if one.place % 2 == 0)
    for name, rests in (("seen", (0,)), ("unseen", (1,)), ("all", (0, 1))):
        yield from _half(name, [one for one in done if one.place % 2 in rests])
    yield f"{len(done)} checks in {seconds:.1f} s; goal: 70 % caught, at most 5 % of right sentences flagged"


def _checked(place: int, row: dict[str, Any]) -> Checked:
    text = row["summary"]
    spans = [((one["start"], one["end"]), one["labels"]) for one in row["spans"]]
    unwanted = [span for span, labels in spans if "Unwanted" in labels]
    digits = tuple(span for span in unwanted if any(map(str.isdigit, text[slice(*span)])))
    doubtful = tuple(span for span, labels in spans if {"Unwanted", "Questionable"} & set(labels))
    result = check([Text("summary.md", text)], [Text("source.txt", row["source"])], EVERY)
    found = tuple(one for one in result.findings if one.code[0] in "CDN" and one.severity in GRAVE)
    return Checked(place, row, tuple(_sentences(text)), digits, doubtful, found)


def _sentences(text: str) -> Iterator[Span]:
    ends = [match.span() for match in re.finditer(_END(), text)]
    for start, end in zip((0, *(end for _, end in ends)), (*(start for start, _ in ends), len(text)), strict=True):
        if text[start:end].strip():
            yield start, end


def _meets(span: tuple[int, ...], others: Iterable[Span]) -> bool:
    return any(start < max(span[1], span[0] + 1) and span[0] < end for start, end in others)


def _half(name: str, done: list[Checked]) -> Iterator[str]:
    faulty = [one for one in done if one.digits]
    caught = sum(one.caught() for one in faulty)
    near = sum(one.caught(sentence=True) for one in faulty)
    of = len(faulty)
    shares = f"caught {caught} ({_share(caught, of)}), in the same sentence {near} ({_share(near, of)})"
    yield f"{name:6} {of:3} summaries: {shares}"
    right = [(one, sentence) for one in done for sentence in one.right]
    for families in ("CDN", "CD", "N"):
        false = sum(
            any(_meets(tuple(each.objection.span), [sentence]) and each.code[0] in families for each in one.findings)
            for one, sentence in right
        )
        yield f"{name:6} {len(right)} right sentences: flagged by {families} {false} ({_share(false, len(right))})"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _wrong(done: Iterable[Checked]) -> Iterator[str]:
    for one in done:
        text = one.row["summary"]
        for finding in one.false:
            span = finding.objection.span
            near = text[max(0, span.start - 60) : span.end + 60]
            yield f"false, row {one.place}: {finding.code} {finding.severity} at {text[slice(*span)]!r} in {near!r}"
            yield f"    {finding.objection.message}"
        if one.digits and not one.caught():
            yield f"missed, row {one.place}: {[text[slice(*span)] for span in dict.fromkeys(one.digits)]}"


if __name__ == "__main__":
    print(*figures(verbose="-v" in sys.argv), sep="\n")
