"""The project's own references in context: written before the finders, by other hands than theirs.

A reference is right when its span is (up to brackets, quotation marks and punctuation around it), its work, its
places, and whether the work has them. A list is right as one reference and as many. ``-v`` prints the errors of the
half that developers may look at; the other half is for figures alone.
"""

import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import references_own_classics as classics
import references_own_eu as eu
import references_own_german as german
import references_own_law as law
import references_own_more as more
import references_own_nothing as nothing
import references_own_quran as quran
import references_own_scripture as scripture
import references_own_standards as standards
import references_own_tongues as tongues
import references_own_un as un
from references_finding import finder
from references_own_case import Case, Group, Wanted, cases
from references_own_equals import folded, places
from sicut.claims.references.found import Finder, Found
from sicut.text.pattern import pattern

TABLES = (scripture, tongues, quran, law, german, eu, un, standards, classics, more, nothing)
AROUND = " \t\n\r\u200e\u200f()[]{}⟨⟩﴿﴾\"'“”„‘’«»‹›.,;:!?،؛"
_GLUE = pattern(
    r"[\s,;.·&،؛()\[\]]*(?:(?:and|or|und|oder|sowie|et|ou|y|e|και|ו|و|cf|see|also|vgl|auch|compare|with)\b[\s,;.·،؛()\[\]]*)*"
)


class Tally(NamedTuple):
    """Of so many references: right, missed, wrong in work or place or span; and found where there is none."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    phantoms: int = 0

    @property
    def wanted(self) -> int:
        """How many there are."""
        return self.right + self.missed + self.wrong

    def plus(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(*map(sum, zip(self, other, strict=True)))


class Given(NamedTuple):
    """A reference as found, or several of a list."""

    start: int
    end: int
    work: str
    ref: str
    faulty: bool


def all_cases() -> Iterator[Case]:
    """Those of all tables."""
    for table in TABLES:
        for group in vars(table).values():
            if isinstance(group, Group):
                yield from cases(group)


def figures(*, verbose: bool = False) -> Iterator[str]:
    """The lines to print."""
    find = finder()
    if find is None:
        yield "sicut.claims.references.find_references is not there: nothing to measure"
        return
    tallies: dict[tuple[str, bool], Tally] = {}
    for case in all_cases():
        tally, remarks = judged(case, find)
        key = case.system, case.seen
        tallies[key] = tallies.get(key, Tally()).plus(tally)
        if verbose and case.seen:
            yield from remarks
    yield f"{'own references':32} {'half':6} {'wanted':>6} {'right':>6} {'missed':>6} {'wrong':>6} {'phantom':>7}"
    for system in dict.fromkeys(system for system, _ in tallies):
        yield from (_row(system, seen, tallies.get((system, seen), Tally())) for seen in (True, False))
    for seen in (True, False):
        yield _row("all", seen, _sum(tally for (_, half), tally in tallies.items() if half is seen))
    total = _sum(tallies.values())
    yield f"all of {total.wanted}: {100 * total.right / total.wanted:.2f} % right; goal: 98 %, no phantom"


def judged(case: Case, find: Finder) -> tuple[Tally, tuple[str, ...]]:
    """What *find* makes of *case*, and a line for each error."""
    given = [_given(case.text, one) for one in find(case.text)]
    tally, remarks = Tally(), []
    for run in _runs(case):
        near = [other for other in given if other.start < run[-1].high and other.end > run[0].low]
        given = [other for other in given if other not in near]
        if near and len(near) != len(run) and _is_right(_one_of(run), _joined(near)):
            tally = tally.plus(Tally(right=len(run)))
            continue
        for one in run:
            own = [other for other in near if other.start < one.high and other.end > one.low]
            if len(own) == 1 and _is_right(one, own[0]):
                tally = tally.plus(Tally(right=1))
                continue
            tally = tally.plus(Tally(wrong=1) if own else Tally(missed=1))
            shown = "; ".join(f"{case.text[other.start : other.end]!r} {other.work} {other.ref}" for other in own)
            fault = " (no such place)" if one.faulty else ""
            wanted = f"{case.text[one.low : one.high]!r} {one.work} {one.ref}{fault}"
            remarks.append(f"  {case.system}: {wanted}, got {shown or '–'}")
    remarks.extend(f"  {case.system}: phantom {one.work} {one.ref} in {case.text!r}" for one in given)
    return tally.plus(Tally(phantoms=len(given))), tuple(remarks)


def _is_right(wanted: Wanted, given: Given) -> bool:
    return (
        wanted.low <= given.start <= wanted.start
        and wanted.end <= given.end <= wanted.high
        and folded(wanted.work) == folded(given.work)
        and places(wanted.ref) == places(given.ref)
        and wanted.faulty == given.faulty
    )


def _given(text: str, found: Found) -> Given:
    start, end = _bare(text, found.span.start, found.span.end)
    return Given(start, end, found.work, found.ref, found.fault is not None)


def _joined(given: list[Given]) -> Given:
    """Several of one work as one; the first alone, if they are of several works."""
    first = given[0]
    if len({folded(one.work) for one in given}) > 1:
        return first
    ref = ",".join(filter(None, (one.ref for one in given)))
    return Given(first.start, given[-1].end, first.work, ref, any(one.faulty for one in given))


def _runs(case: Case) -> Iterator[list[Wanted]]:
    """The references of *case*; those of one work that are a list stand together."""
    run: list[Wanted] = []
    for one in case.wanted:
        low, high = _bare(case.text, one.low, one.high)
        start, end = _bare(case.text, max(low, one.start), min(high, one.end))
        now = one._replace(low=low, start=start, end=end, high=high)
        if run and not _are_one(case.text, run[-1], now):
            yield run
            run = []
        run.append(now)
    if run:
        yield run


def _one_of(run: list[Wanted]) -> Wanted:
    first, last = run[0], run[-1]
    ref = ",".join(filter(None, (one.ref for one in run)))
    faulty = any(one.faulty for one in run)
    return Wanted(first.low, first.start, last.end, last.high, first.work, ref, faulty)


def _are_one(text: str, before: Wanted, after: Wanted) -> bool:
    between = text[before.high : after.low]
    same = folded(before.work) == folded(after.work)
    return same and "\n" not in between and _GLUE().fullmatch(between) is not None


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without brackets, quotation marks and punctuation around it."""
    while start < end and text[start] in AROUND:
        start += 1
    while start < end and text[end - 1] in AROUND:
        end -= 1
    return start, end


def _sum(tallies: Iterable[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        total = total.plus(tally)
    return total


def _row(system: str, seen: bool, tally: Tally) -> str:  # noqa: FBT001 - a column of the table
    half = "seen" if seen else "unseen"
    counts = f"{tally.wanted:6} {tally.right:6} {tally.missed:6} {tally.wrong:6} {tally.phantoms:7}"
    return f"{system:32} {half:6} {counts}"


if __name__ == "__main__":
    print(*figures(verbose="-v" in sys.argv), sep="\n")
