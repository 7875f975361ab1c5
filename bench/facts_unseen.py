"""A second set of facts in reports, written blind, that nobody tunes on: its figures are totals alone.

Its cases are judged as those of ``facts_own.py`` are. No case is ever printed.
"""

import sys
from collections.abc import Iterator

import facts_unseen_east as east
import facts_unseen_west as west
from facts_own import HEAD, checked_by_text, judged, row, total
from facts_own_case import FAMILIES, LANGUAGES, Case, cases


def all_cases() -> Iterator[Case]:
    """Those of all tables."""
    for table in (*west.TABLES, *east.TABLES):
        yield from cases(table)


def figures() -> Iterator[str]:
    """The lines to print."""
    done = [judged(case) for case in all_cases()]
    yield HEAD
    for name in FAMILIES:
        yield row(name, "", total(one for one in done if one.case.family == name))
    for name in LANGUAGES:
        yield row(name, "", total(one for one in done if one.case.language == name))
    every = total(done)
    yield row("all", "", every)
    yield f"all of {every.all}: {100 * every.right / every.all:.1f} % right, diagnosis too; goal: 97 %"


def selfcheck() -> Iterator[str]:
    """How many cases there are; where texts and marks do not agree at first sight, only how often."""
    every = tuple(all_cases())
    doubts = sum(1 for _ in checked_by_text(every))
    yield f"{len(every)} cases, {sum(case.honest for case in every)} honest; {doubts} marks to look at"


if __name__ == "__main__":
    print(*(selfcheck() if "--selfcheck" in sys.argv else figures()), sep="\n")
