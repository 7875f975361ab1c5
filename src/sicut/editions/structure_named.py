"""The parts of a document that words name ("Article 5", "§ 5", "CHAPTER II") or that headings number ("4.1 Scope")."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from sicut.editions.structure_marks import DOTTED, MARGIN, PLAIN, Mark, Shape
from sicut.editions.structure_series import follows, is_first, listed, named, runs
from sicut.model.reference import Place
from sicut.text.pattern import pattern

SECTION: Final = "section"
_FEWEST: Final = 2
_MOST_LISTED: Final = 4_000
# The end of a sentence, or a line longer than a title.
_SENTENCE: Final = pattern(
    r"[^\W\d_]{3}[.;:,][”\"»]?[ \t]*(?:\n|\Z)|(?<=\n)[^\n]{161}|[a-z]{2}, [a-z]|[a-z]{3}[.;] [A-Z]"
)


class Opening(NamedTuple):
    """A place begins at ``start``. One of the same or an outer ``rank`` (0 is the outermost) ends it.

    ``level``, ``block``: of the heading that it begins with, and which block that is.
    """

    start: int
    path: Place
    rank: int
    level: int = 0
    block: int = 0


def without_contents(marks: Sequence[Mark], text: str) -> list[Mark]:
    """*marks* of *text* without those of tables of contents."""

    def is_entry(mark: Mark, after: Mark) -> bool:
        return _SENTENCE().search(text, mark.end, min(after.start, mark.end + _MOST_LISTED)) is None

    out = [stretch for one in _by_style(marks).values() for stretch in listed(runs(one), is_entry)]
    return [mark for mark in marks if not any(start <= mark.start < end for start, end in out)] if out else [*marks]


def _by_style(marks: Iterable[Mark]) -> dict[str, list[Mark]]:
    series: dict[str, list[Mark]] = {}
    for mark in marks:
        if mark.unit is not None or (mark.shape is Shape.HEADING and mark.value[0]):
            series.setdefault(mark.style, []).append(mark)
    return series


def named_openings(marks: Sequence[Mark]) -> list[Opening]:
    """Where the parts with names, and the sections with numbers, begin."""
    kept: dict[str, list[Mark]] = {}
    for unit in dict.fromkeys(mark.unit for mark in marks if mark.unit is not None):
        series = named([mark for mark in marks if mark.unit == unit])
        if series:
            kept[unit] = series
    sections = [] if SECTION in kept else _sections(marks)
    if sections:
        kept[SECTION] = sections
    return _placed(kept)


def _sections(marks: Sequence[Mark]) -> list[Mark]:
    """Sections that have a number and no name: "4.1 Scope", and "4. Terms" if it is a heading or holds such."""
    dotted = _dotted(marks)
    tops = [mark for mark in marks if mark.style in {"1.", PLAIN, MARGIN} and mark.shape is Shape.HEADING]
    headings = [mark for mark in tops if mark.level]
    series = _rising(headings or (tops if dotted else []))
    if len(series) + len(dotted) < _FEWEST:
        return []
    return sorted({*series, *dotted}, key=lambda mark: mark.start)


def _rising(marks: Sequence[Mark]) -> list[Mark]:
    """Those that run on, as far into the line as the first."""
    kept: list[Mark] = []
    for mark in marks:
        runs_on = follows(kept[-1].value, mark.value) if kept else mark.level or is_first(mark.value)
        if (runs_on and mark.indent == (kept or [mark])[0].indent) or (
            kept and mark.level and mark.value > kept[-1].value
        ):
            kept.append(mark)
    return kept


def _dotted(marks: Sequence[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    chain: list[str] = []
    for mark in marks:
        if mark.style != DOTTED or mark.shape is Shape.INNER:
            continue
        parts = mark.label.split(".")
        if _continues(chain, parts) or (mark.shape is Shape.HEADING and mark.level) or parts[-1] in {"0", "1"}:
            kept.append(mark)
            chain = parts
    return kept if len(kept) >= _FEWEST else []


def _continues(chain: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether "4.2" comes after "4.1", or after "4.1.3"."""
    depth = len(parts)
    if len(chain) < depth or chain[: depth - 1] != parts[:-1]:
        return False
    before, after = chain[depth - 1], parts[-1]
    return before.isdigit() and after.isdigit() and int(after) == int(before) + 1


def _placed(kept: Mapping[str, Sequence[Mark]]) -> list[Opening]:
    """The paths of all: those of a unit whose numbers begin anew are below the unit before which they do."""
    units = sorted(kept, key=lambda unit: (len(kept[unit]), kept[unit][0].start))
    paths: dict[int, Place] = {}
    openings: list[Opening] = []
    ranks: dict[str, int] = {}
    for rank, unit in enumerate(units):
        ranks[unit] = rank
        parted = (
            runs(kept[unit]) if unit != SECTION or "." not in "".join(m.label for m in kept[unit]) else [kept[unit]]
        )
        above = _parent(parted, [(other, kept[other]) for other in units[:rank]]) if len(parted) > 1 else None
        last = -1
        for run in parted:
            holder = _last_between(kept[above], last, run[0].start) if above is not None else None
            prefix = paths.get(holder.start, ()) if holder is not None else ()
            of_rank = ranks[above] if above is not None and prefix else rank
            for mark in run:
                path = (*prefix, f"{unit} {mark.label}")
                paths[mark.start] = path
                openings.append(Opening(mark.start, path, of_rank, mark.level, mark.block))
            last = run[-1].start
    return openings


def _parent(parted: Sequence[Sequence[Mark]], others: Sequence[tuple[str, Sequence[Mark]]]) -> str | None:
    """The unit before whose marks the numbers begin anew, most often; of several, the one with the most marks."""
    best, most = None, 0
    for unit, marks in others:
        explained = sum(
            _last_between(marks, before[-1].start, run[0].start) is not None for before, run in pairwise(parted)
        )
        if explained and explained >= most:
            best, most = unit, explained
    return best


def _last_between(marks: Sequence[Mark], start: int, end: int) -> Mark | None:
    at = bisect_left(marks, end, key=lambda mark: mark.start) - 1
    return marks[at] if at >= 0 and marks[at].start > start else None
