"""Numbers and letters without a name at the beginnings of lines: "(1)", "1.", "a)", "(iv)", "12" in a margin."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from sicut.editions.structure_marks import DOTTED, MARGIN, PLAIN, Mark, Shape
from sicut.editions.structure_named import Opening
from sicut.editions.structure_series import follows, is_first
from sicut.editions.unit_labels import roman
from sicut.model.reference import Place

_FEWEST: Final = 3
_MOST_OTHERS: Final = 0.25
_DEEPEST: Final = 5


class _Level(NamedTuple):
    style: str
    value: tuple[int, str]
    path: Place


def bare_openings(marks: Sequence[Mark], above: Sequence[Opening]) -> list[Opening]:
    """Where the numbered paragraphs, and what they hold, begin; *above*: the named parts, in text order."""
    rank = 1 + max((one.rank for one in above), default=0)
    taken = {one.start for one in above}
    bare = [
        mark for mark in marks if mark.unit is None and mark.style not in {DOTTED, PLAIN} and mark.start not in taken
    ]
    through = _through(bare, above)
    openings = [Opening(mark.start, (f"paragraph {mark.label}",), rank) for mark in through]
    used = {mark.start for mark in through}
    styles = {mark.style for mark in through}
    rest = [mark for mark in bare if mark.start not in used and mark.style not in styles | {MARGIN}]
    holders = sorted([*above, *openings], key=lambda one: (one.start, one.rank))
    walk = _Walk(holders, rank, {one.start for one in openings})
    return [*openings, *walk.through(rest)]


def _through(marks: Sequence[Mark], above: Sequence[Opening]) -> list[Mark]:
    """The paragraphs that are numbered from the first to the last of a document, across its named parts."""
    starts = [one.start for one in above]
    best: list[Mark] = []
    for style in ("1.", "(1)", "1)", MARGIN):
        of_style = [mark for mark in marks if mark.style == style and mark.shape is not Shape.INNER]
        chain = _chain(of_style)
        crosses = any(
            bisect_right(starts, one.start) != bisect_right(starts, after.start) for one, after in pairwise(chain)
        )
        whole = len(of_style) - len(chain) <= _MOST_OTHERS * len(of_style)
        if len(chain) >= _FEWEST and whole and (crosses or style == MARGIN) and len(chain) > len(best):
            best = chain
    return best


def _chain(marks: Sequence[Mark]) -> list[Mark]:
    chain: list[Mark] = []
    for mark in marks:
        if follows(chain[-1].value, mark.value) if chain else is_first(mark.value):
            chain.append(mark)
    return chain


class _Walk:
    """Goes through a document and keeps the numbers that are open."""

    def __init__(self, holders: Sequence[Opening], rank: int, paragraphs: set[int]) -> None:
        self._holders, self._rank, self._paragraphs = holders, rank, paragraphs
        self._starts = [one.start for one in holders]
        self._first_article = next((one.start for one in holders if one.path[-1].startswith(("article", "rule"))), -1)
        self._at = -2
        self._levels: list[_Level] = []

    def through(self, marks: Sequence[Mark]) -> Iterator[Opening]:
        """The openings of those among *marks* whose numbers run on."""
        for mark in marks:
            at = bisect_right(self._starts, mark.start) - 1
            if at != self._at:
                self._at = at
                self._levels.clear()
            path = self._path(mark)
            if path:
                rank = self._rank if at < 0 else self._holders[at].rank
                yield Opening(mark.start, path, rank)

    def _path(self, mark: Mark) -> Place:
        for style, value in _readings(mark):
            for depth in range(len(self._levels) - 1, -1, -1):
                level = self._levels[depth]
                if level.style == style and follows(level.value, value):
                    return self._enter(depth, style, value, mark)
        for style, value in _readings(mark):
            known = any(level.style == style for level in self._levels)
            if is_first(value) and not known and len(self._levels) < _DEEPEST:
                return self._enter(len(self._levels), style, value, mark)
        return ()

    def _enter(self, depth: int, style: str, value: tuple[int, str], mark: Mark) -> Place:
        del self._levels[depth:]
        above = self._levels[-1].path if self._levels else self._holder()
        unit = self._unit(mark, above, depth)
        if not unit:
            return ()
        path = (*above, f"{unit} {mark.label}")
        self._levels.append(_Level(style, value, path))
        return path

    def _holder(self) -> Place:
        return self._holders[self._at].path if self._at >= 0 else ()

    def _unit(self, mark: Mark, above: Place, depth: int) -> str:
        if not mark.label[0].isdigit():
            return "letter" if above else ""
        if not above:
            return "recital" if mark.start < self._first_article and mark.style == "(1)" else "paragraph"
        is_paragraph = above[-1].startswith(("paragraph", "recital"))
        return "paragraph" if depth == 0 and not is_paragraph else "number"


def _readings(mark: Mark) -> Iterator[tuple[str, tuple[int, str]]]:
    """What *mark* may be: a number, a letter, or a Roman numeral."""
    if mark.label[0].isdigit():
        yield mark.style, mark.value
        return
    if len(mark.label) == 1:
        yield mark.style, mark.value
    value = roman(mark.label)
    if value is not None:
        yield mark.style.replace("a", "i").replace("A", "I"), (value, "")
