"""Measures how well quotations and their speakers are found, on three sets that other people annotated, and how fast.

Usage: ``python bench/finding.py [--errors] [--large] [dev | held-out] [litbank_quotes | german_quotes_dev | rwg_main |
speakers | speed] …``. The sets are read from the folder named in ``SICUT_DATA`` (default ``../shared/data``). Every
second row of a set is for development; errors are shown for these alone. ``--large``: 10 MB of marks, not 1.

Span F1 counts a quotation as found when both its ends are right, character and token F1 count characters and tokens.
The sets count the pieces of an interrupted quotation apart, so a claim is cut at its interruptions. Doubtful marks
count in the second line of each set only.
"""

import sys
from collections.abc import Callable, Iterator
from math import log
from time import process_time
from typing import Any, NamedTuple

import finding_speakers
from finding_speakers import document
from measure import rows
from sicut.claims.enclosed import find_enclosed
from sicut.claims.habits import Habits
from sicut.claims.layout import Layout, groups
from sicut.claims.quotations import find_quotations
from sicut.model.claim import PartKind, Quotation
from sicut.model.document import Document
from sicut.text.segment import words

HALVES = ("dev", "held-out")
Pairs = set[tuple[int, int]]


class Sample(NamedTuple):
    """A text with the quotations that annotators saw in it. ``marked``: it uses quotation marks throughout."""

    text: str
    wanted: Pairs
    half: str
    marked: bool = True
    tokens: tuple[tuple[int, int, bool], ...] = ()


def halved(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of the set *name*, each with its half."""
    return ((HALVES[number % 2], row) for number, row in enumerate(rows(f"{name}.jsonl")))


def pieces(text: str, claim: Quotation) -> Iterator[tuple[int, int]]:
    """The spans of *claim*, marks included, without its interruptions."""
    at = claim.outer.start
    for part in claim.parts:
        if part.kind is PartKind.INTERRUPTION:
            yield at, at + len(text[at : part.span.start].rstrip())
            at = part.span.end + len(text[part.span.end :]) - len(text[part.span.end :].lstrip())
    if at < claim.outer.end:
        yield at, claim.outer.end


def found(text: str, language: str) -> tuple[Pairs, Pairs]:
    """The spans of the sure quotations of *text*, and of all."""
    sure, every = set(), set()
    for candidate in find_quotations(document(text, language)).candidates:
        spans = set(pieces(text, candidate.claim))
        every |= spans
        sure |= spans if candidate.doubt is None else set()
    return sure, every


def bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """*span* from its first to its last word."""
    inside = words(text[span[0] : span[1]])
    return (span[0] + inside[0].span.start, span[0] + inside[-1].span.end) if inside else span


class Tally:
    """Counts for spans, for characters and for tokens: right, given, wanted."""

    def __init__(self) -> None:
        self.counts = {name: [0, 0, 0] for name in ("span", "span without marks", "character", "token")}

    def add(self, sample: Sample, given: Pairs) -> None:
        """Counts the quotations of one text."""
        text, wanted = sample.text, sample.wanted
        self._count("span", given, wanted)
        self._count("span without marks", *({bare(text, span) for span in spans} for spans in (given, wanted)))
        here, there = ({at for span in spans for at in range(*span)} for spans in (given, wanted))
        self._count("character", here, there)
        self._count(
            "token",
            {start for start, _, _ in sample.tokens if start in here},
            {start for start, _, direct in sample.tokens if direct},
        )

    def _count(self, name: str, given: set[Any], wanted: set[Any]) -> None:
        for at, number in enumerate((len(given & wanted), len(given), len(wanted))):
            self.counts[name][at] += number

    def __str__(self) -> str:
        shown = []
        for name, (right, given, wanted) in self.counts.items():
            if wanted:
                precision, recall = right / (given or 1), right / wanted
                shown.append(f"{name} F1 {2 * right / (given + wanted):.4f} (P {precision:.3f} R {recall:.3f})")
        return ", ".join(shown)


def show(sample: Sample, given: Pairs) -> None:
    """Prints the misses (``-``) and the wrong ones (``+``) with their neighbourhood."""
    text, wanted = sample.text, sample.wanted
    for start, end, sign in sorted([(*s, "-") for s in wanted - given] + [(*s, "+") for s in given - wanted]):
        print(sign, text[max(0, start - 60) : start], "⟦", text[start:end][:150], "⟧", text[end : end + 60])


def measure(name: str, language: str, samples: Iterator[Sample], halves: tuple[str, ...]) -> None:
    """Prints the figures of one set."""
    tallies: dict[str, Tally] = {}
    seconds, size = 0.0, 0
    for sample in samples:
        began = process_time()
        sure, every = found(sample.text, language)
        seconds += process_time() - began
        size += len(sample.text)
        labels = [sample.half, "all"] if len(halves) > 1 else [sample.half]
        for label in labels if sample.half in halves else ():
            tallies.setdefault(f"{label}, sure", Tally()).add(sample, sure)
            tallies.setdefault(f"{label}, and doubtful", Tally()).add(sample, every)
            if sample.tokens and sample.marked:
                tallies.setdefault(f"{label}, texts with marks, sure", Tally()).add(sample, sure)
        if "--errors" in sys.argv and sample.half == HALVES[0]:
            show(sample, sure)
    for label in sorted(tallies):
        print(f"{name}, {label}: {tallies[label]}")
    if size:
        print(f"{name}: {size / 1e6 / seconds:.2f} MB/s")


def litbank() -> Iterator[Sample]:
    """English novels, tokenised."""
    for half, row in halved("litbank_quotes"):
        yield Sample(row["text"], {(quote["start"], quote["end"]) for quote in row["quotes"]}, half)


def german() -> Iterator[Sample]:
    """German news, direct quotations."""
    for half, row in halved("german_quotes_dev"):
        direct = [quote for quote in row["quotations"] if quote["type"] == "Direct"]
        yield Sample(row["text"], {tuple(span) for quote in direct for span in quote["quote"]["spans"]}, half)


def redewiedergabe() -> Iterator[Sample]:
    """German prose of 1840 to 1919, tokenised, direct speech; a run of its tokens is a quotation."""
    for half, row in halved("rwg_main"):
        tokens, at = [], 0
        for token, direct in zip(row["tokens"], row["direct"], strict=True):
            tokens.append((at, at + len(token), bool(direct)))
            at += len(token) + 1
        wanted, start = set(), -1
        for number, (first, last, direct) in enumerate(tokens):
            start = first if direct and start < 0 else start
            if start >= 0 and direct and (number + 1 == len(tokens) or not tokens[number + 1][2]):
                wanted.add((start, last))
                start = -1
        marked = not {"none", "undef"} & set(row["quotes"].split())
        yield Sample(" ".join(row["tokens"]), wanted, half, marked, tuple(tokens))


SETS: dict[str, tuple[str, Callable[[], Iterator[Sample]]]] = {
    "litbank_quotes": ("en", litbank),
    "german_quotes_dev": ("de", german),
    "rwg_main": ("de", redewiedergabe),
}
STORY = (
    "The harbour master of the north quay announced on Monday that the ferry will not run before the spring. The pier "
    "had been inspected twice since the storm of November, first by the engineers of the county and then by two "
    "carpenters whom the town council had sent for. Both found the beams below the water line soft, and four of the "
    "iron rings that hold the boats at night had come loose.\n\n"
    "“We have looked at every plank,” she said, “and none of them is sound.” The repair is to begin in the first week "
    "of March if the weather allows it. Until then a bus will leave from the square in front of the library at ten "
    "minutes past every hour, and the fare will be the same as on the boat.\n\n"
    "Not everybody is content. The baker, whose shop stands beside the gate, called the news “a blow to us all” and "
    "closed early that day. The owners of the two inns near the quay want to know who pays for the empty rooms. A "
    "meeting is planned for the evening of the twelfth, in the old school, and the council's engineer has agreed to "
    "come and to bring the drawings.\n\n"
)
MARKS = {
    "straight": '"',
    "straight, spaced": '" ',
    "words": 'a "b" ',
    "opening": "“",
    "opening, words": "“a ",
    "closing, words": "a” ",
    "nested": "“a ‘b ",
    "mixed": "„a“ »b« 'c' ",
    "paragraphs": "“We waited.\n\n",
}


def seconds_for(text: str, step: Callable[[Document], object]) -> float:
    """The processor's seconds that *step* takes for *text*."""
    whole = document(text, "en")
    began = process_time()
    step(whole)
    return process_time() - began


def pair(whole: Document) -> None:
    """Pairs the marks of *whole*, and no more."""
    layout = Layout(whole)
    habits = Habits([token for stretch in layout.stretches for token in stretch.tokens], whole.language)
    for _, stretches in groups(layout):
        find_enclosed(layout, stretches, habits)


def speed() -> None:
    """Prints how fast a report of a megabyte is parsed, and how time grows with nothing but marks."""
    text = STORY * (1_000_000 // len(STORY))
    for name, step in (("marks paired", pair), ("quotations, speakers and citations", find_quotations)):
        seconds = min(seconds_for(text, step) for _ in range(3))
        print(f"a report of 1 MB, {name}: {len(text) / 1e6 / seconds:.2f} MB/s")
    large = 10_000_000 if "--large" in sys.argv else 1_000_000
    for name, mark in MARKS.items():
        times = [seconds_for(mark * (size // len(mark)), find_quotations) for size in (large // 4, large)]
        print(f"{large // 1_000_000} MB of marks, {name}: {times[1]:.1f} s, exponent {log(times[1] / times[0], 4):.2f}")


def speakers() -> None:
    """Prints the figures for speakers."""
    sys.argv = [argument for argument in sys.argv if argument != "speakers"]
    finding_speakers.main()


def main(arguments: list[str]) -> None:
    """Prints the figures that are asked for, or all."""
    only = [argument for argument in arguments if argument in {*SETS, "speakers", "speed"}]
    halves = tuple(half for half in HALVES if half in arguments) or HALVES
    for name, (tag, source) in SETS.items():
        if not only or name in only:
            measure(name, tag, source(), halves)
    for name, step in (("speakers", speakers), ("speed", speed)):
        if not only or name in only:
            step()


if __name__ == "__main__":
    main(sys.argv[1:])
