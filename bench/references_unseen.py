"""A second set of references in context, and of whole reports, that nobody tunes on: its figures are totals alone.

Its texts are judged as those of ``references_own.py`` and ``references_judged.py`` are. No case is ever printed.
"""

from collections.abc import Iterator
from functools import reduce

import references_unseen_judged as reports
import references_unseen_law as law
import references_unseen_more as more
import references_unseen_scripture as scripture
from references_finding import finder
from references_own import Tally, judged
from references_own_case import Case, Group, cases

TABLES = (scripture, law, more)


def figures() -> Iterator[str]:
    """The lines to print."""
    find = finder()
    if find is None:
        yield "sicut.claims.references.find_references is not there: nothing to measure"
    else:
        tallies: dict[str, Tally] = {}
        for case in all_cases():
            tallies[case.system] = tallies.get(case.system, Tally()).plus(judged(case, find)[0])
        yield f"{'unseen references':32} {'wanted':>6} {'right':>6} {'missed':>6} {'wrong':>6} {'phantom':>7}"
        yield from (_row(system, tally) for system, tally in tallies.items())
        total = reduce(Tally.plus, tallies.values())
        yield _row("all", total)
        yield f"all of {total.wanted}: {100 * total.right / total.wanted:.2f} % right; goal: 98 %, no phantom"
    yield from reports.figures()


def all_cases() -> Iterator[Case]:
    """Those of all tables."""
    for table in TABLES:
        for system, work, texts in table.TABLE:
            lines = tuple(line.replace("\\n", "\n") for line in texts.strip().splitlines())
            yield from cases(Group(system, work, lines))


def _row(system: str, tally: Tally) -> str:
    return f"{system:32} {tally.wanted:6} {tally.right:6} {tally.missed:6} {tally.wrong:6} {tally.phantoms:7}"


if __name__ == "__main__":
    print(*figures(), sep="\n")
