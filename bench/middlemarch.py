"""The 762 quotations of one novel as scholars printed them, each looked up in the novel.

The quotations are noisy: slips of character recognition, footnote numbers, cut-off words at the ends.
Three figures:

1. Of the quotations of five words or more, for how many is the right place found? The judge of the place
   shares no code with sicut: it takes the longest part of the quotation, and the window of the novel that
   shares most runs of eight letters with it. The place is right when at least half of these letters lie in
   the passage found, and the passage has at most three times as many letters as the quotation.
2. Of those of them that have the same words as the novel (``exact`` in the data): are the words found to be
   the same, and are all variants left ones of case, punctuation or typography? (White space is counted
   apart: the novel has two spaces between sentences.)
3. Of the quotations whose note names a deletion, an addition or a split: is it among the variants?

``-v`` lists each miss, for reading by hand.
"""

import re
import sys
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from measure import rows
from sicut.api import Text, open_index
from sicut.model.collation import Attestation, Category, Collation, Outcome, VariantKind
from sicut.model.span import Span

LEAST_WORDS = 5
RUN = 8
ELLIPSIS = re.compile(r"\.\s?\.\s?\.[\s.]*|…")
SLIGHT = {Category.CASE, Category.PUNCTUATION, Category.TYPOGRAPHY}


class Named(NamedTuple):
    """What a note names inside the quotation; nothing when all that it names stands before or after the words."""

    omissions: int = 0
    additions: int = 0


NAMED = {
    "mm0001": Named(),
    "mm0002": Named(additions=1),
    "mm0003": Named(additions=1),
    "mm0005": Named(),
    "mm0124": Named(additions=1),
    "mm0368": Named(),
    "mm0404": Named(),
    "mm0779": Named(omissions=1),
    "mm0796": Named(omissions=1),
    "mm1214": Named(),
    "mm1215": Named(omissions=2),
    "mm1216": Named(),
    "mm1222": Named(),
    "mm1224": Named(),
    "mm1237": Named(omissions=1),
    "mm1250": Named(omissions=1),
    "mm1264": Named(additions=1),
    "mm1266": Named(additions=1),
    "mm1269": Named(),
    "mm1646": Named(omissions=1),
    "mm1651": Named(omissions=1),
    "mm1698": Named(omissions=1),
}


class Case(NamedTuple):
    """A printed quotation, what sicut says of it, and the places where the judge sees it."""

    row: Mapping[str, Any]
    outcome: Outcome
    places: tuple[tuple[int, ...], ...]

    def passages(self) -> tuple[Collation, ...]:
        """The passages found, if any."""
        return self.outcome.passages if isinstance(self.outcome, Attestation) else ()


class Letters:
    """A text as its letters and digits alone, lower-cased, with the way back to offsets."""

    def __init__(self, text: str) -> None:
        """Read *text* once."""
        pairs = [(low, at) for at, c in enumerate(text) if c.isalnum() for low in c.lower()]
        self.stream = "".join(low for low, _ in pairs)
        self.offsets = [at for _, at in pairs]

    def __len__(self) -> int:
        return len(self.stream)

    def runs(self) -> Iterator[tuple[int, str]]:
        """Each run of letters, with its place."""
        return ((at, self.stream[at : at + RUN]) for at in range(len(self.stream) - RUN + 1))

    def between(self, span: Span) -> range:
        """The places of the letters within *span* of the text."""
        return range(bisect_left(self.offsets, span.start), bisect_left(self.offsets, span.end))


def main() -> None:
    """Measure, and print a table."""
    novel = "".join(row["text"] for row in rows("middlemarch_source.jsonl"))
    printed = tuple(row for row in rows("middlemarch_quotes.jsonl") if row["quotation"].strip())
    began = time.perf_counter()
    index = open_index((Text("novel.txt", novel),))
    opened = time.perf_counter()
    found = [index.find(row["quotation"]) for row in printed]
    ended = time.perf_counter()
    letters = Letters(novel)
    places = judge(letters, [row["quotation"] for row in printed])
    cases = [Case(*case) for case in zip(printed, found, places, strict=True)]
    print(
        f"{len(cases)} quotations that are not empty; index {opened - began:.2f} s, look-ups {ended - opened:.2f} s\n"
    )
    report(cases, letters, novel, verbose="-v" in sys.argv[1:])


def report(cases: list[Case], letters: Letters, novel: str, *, verbose: bool) -> None:
    """Print the three figures, and what was missed."""
    long = [case for case in cases if case.row["words"] >= LEAST_WORDS]
    short = [case for case in cases if case.row["words"] < LEAST_WORDS]
    exact = [case for case in long if case.row["exact"]]
    noted = [case for case in cases if case.row["id"] in NAMED]
    inside = [case for case in noted if any(NAMED[case.row["id"]])]
    edge = [case for case in noted if case not in inside]
    misplaced = [case for case in long if placed(case, letters) is None]
    changed = [case for case in exact if not same(placed(case, letters), {*SLIGHT, Category.WHITESPACE})]
    spaced = [case for case in exact if not same(placed(case, letters), SLIGHT)]
    unnamed = [case for case in inside if not names(placed(case, letters), NAMED[case.row["id"]])]
    unfound = [case for case in edge if placed(case, letters) is None]
    figure("right place, five words or more", len(long), misplaced, "goal: 97 %")
    figure("exact: same words, only slight variants", len(exact), changed, "goal: all")
    figure("  the same, no white space either", len(exact), spaced, "")
    figure("named difference is among the variants", len(inside), unnamed, "goal: 85 %")
    figure("named difference is outside the words: placed", len(edge), unfound, "no variant can stand there")
    figure("the last two together", len(noted), [*unnamed, *unfound], "")
    print("fewer than five words:", dict(sorted(Counter(status(case) for case in short).items())))
    print("five words or more:   ", dict(sorted(Counter(status(case) for case in long).items())))
    if verbose:
        for title, missed in (
            ("NOT AT THE RIGHT PLACE", misplaced),
            ("CHANGED", changed),
            ("NOT NAMED", unnamed + unfound),
        ):
            print(f"\n{title}")
            for case in missed:
                describe(case, letters, novel)


def figure(title: str, number: int, missed: list[Case], goal: str) -> None:
    """Print one line of the table."""
    right = number - len(missed)
    print(f"{title:46} {right:4} of {number:4}  {100 * right / number:6.2f} %   {goal}")


def status(case: Case) -> str:
    """The status that sicut gives."""
    return str(case.outcome.status) if isinstance(case.outcome, Attestation) else "unchecked"


def judge(letters: Letters, quotations: list[str]) -> list[tuple[tuple[int, ...], ...]]:
    """For each quotation, the letters of the novel at each of the places that share most with it."""
    parts = [max((Letters(part) for part in ELLIPSIS.split(quotation)), key=len) for quotation in quotations]
    wanted = {run for part in parts for _, run in part.runs()}
    where = defaultdict(list)
    for at, run in letters.runs():
        if run in wanted:
            where[run].append(at)
    return [best_windows(part, where) for part in parts]


def best_windows(part: Letters, where: Mapping[str, list[int]]) -> tuple[tuple[int, ...], ...]:
    """The letters that the best windows of the novel share with *part*, a tuple for each window."""
    hits = sorted((at, place) for place, run in part.runs() for at in where.get(run, ()))
    width = len(part) * 6 // 5 + 30
    windows: dict[tuple[int, ...], int] = {}
    end = 0
    for start, (first, _) in enumerate(hits):
        end = max(end, start)
        while end < len(hits) and hits[end][0] < first + width:
            end += 1
        score = len({place for _, place in hits[start:end]})
        if score >= max(windows.values(), default=1):
            shared = {at + step for at, _ in hits[start:end] for step in range(RUN)}
            windows[tuple(sorted(shared))] = score
    best = max(windows.values(), default=0)
    return tuple(window for window, score in windows.items() if score == best)


def placed(case: Case, letters: Letters) -> Collation | None:
    """The passage that stands where the judge sees the quotation."""
    most = 3 * len(Letters(case.row["quotation"]))
    for passage in case.passages():
        covered = {at for segment in passage.segments for at in letters.between(segment.span)}
        if len(covered) <= most and any(2 * len(covered & set(place)) >= len(place) for place in case.places):
            return passage
    return None


def same(passage: Collation | None, slight: set[Category]) -> bool:
    """Whether the words are the same, and all variants *slight*."""
    if passage is None:
        return False
    return all(step.op == "=" for step in passage.cigar) and {v.category for v in passage.apparatus} <= slight


def names(passage: Collation | None, named: Named) -> bool:
    """Whether the variants have what the note names."""
    if passage is None:
        return False
    kinds = Counter(variant.kind for variant in passage.apparatus)
    hidden = sum(1 for gap in passage.hidden if gap.span.width > 0)
    omissions = max(kinds[VariantKind.OMISSION], hidden)
    return omissions >= named.omissions and kinds[VariantKind.ADDITION] >= named.additions


def describe(case: Case, letters: Letters, novel: str) -> None:
    """Print a miss so that it can be read by hand."""
    print(f"\n{case.row['id']}  {status(case)}  {case.row['note']}\n  printed: {one_line(case.row['quotation'])}")
    for place in case.places[:2]:
        start, end = letters.offsets[place[0]], letters.offsets[place[-1]] + 1
        print(f"  judge:   {start}-{end}  {one_line(novel[start:end])}")
    for passage in case.passages()[:2]:
        print(f"  sicut:   {passage.span.start}-{passage.span.end}  {one_line(novel[slice(*passage.span)])}")
        print("          ", "; ".join(variants(passage, case.row["quotation"], novel)))


def variants(passage: Collation, quotation: str, novel: str) -> Iterable[str]:
    """The variants, in words."""
    for variant in passage.apparatus:
        ours, theirs = one_line(quotation[slice(*variant.report)]), one_line(novel[slice(*variant.witness)])
        yield f"{variant.kind} {variant.category} ({variant.licence}): {ours!r} / {theirs!r}"


def one_line(text: str) -> str:
    """*text* without line ends, shortened."""
    flat = " ".join(text.split())
    return flat if len(flat) <= 300 else f"{flat[:200]} […] {flat[-90:]}"  # noqa: PLR2004 -- as wide as can be read


if __name__ == "__main__":
    main()
