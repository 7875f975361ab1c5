"""Running headers, footers and page numbers: lines at the edge of a page that stand so on others, or count on."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from sicut.read.pages import bare_line, labels_of, numbers_in
from sicut.read.pdf.lines import Line

_ROWS = 3
_LONGEST = 160
_SAME_PLACE = 4.0
_SAME_ROW = 3.0


class Margins(NamedTuple):
    """For each page the lines at its head and its foot that are no part of the text, and the number printed there."""

    heads: list[list[Line]]
    feet: list[list[Line]]
    labels: dict[int, str]


class _Edge(NamedTuple):
    page: int
    line: Line
    bare: str
    text: str
    at_head: bool


def margins(pages: Sequence[Sequence[Line]]) -> Margins:
    """Find them; a page that would have no text without them keeps its lines."""
    edges = [edge for number, lines in enumerate(pages) for edge in _edges(number, lines)]
    repeated = _repeated(edges)
    labels = _labels(edges, repeated)
    heads: list[list[Line]] = [[] for _ in pages]
    feet: list[list[Line]] = [[] for _ in pages]
    for number, edge in enumerate(edges):
        if number in repeated or (edge.bare == "0" and labels.get(edge.page) in numbers_in(edge.text)):
            (heads if edge.at_head else feet)[edge.page].append(edge.line)
    wordy = {edge.page for edge in edges if edge.bare != "0"}
    for number, lines in enumerate(pages):
        if number in wordy and len(heads[number]) + len(feet[number]) == len(lines):
            heads[number], feet[number] = [], []
    return Margins(heads, feet, labels)


def _edges(page: int, lines: Sequence[Line]) -> list[_Edge]:
    """The lines of the first and last rows of a page."""
    order = sorted((line for line in lines if line.turn == 0), key=lambda line: -line.base)
    bases: list[float] = []
    for line in order:
        if not bases or bases[-1] - line.base > _SAME_ROW:
            bases.append(line.base)
    head, foot = bases[:_ROWS], bases[-_ROWS:]
    middle = (bases[0] + bases[-1]) / 2 if bases else 0.0
    found = []
    for line in order:
        at_head = bool(head) and line.base >= head[-1] - _SAME_ROW
        at_foot = bool(foot) and line.base <= foot[0] + _SAME_ROW
        if (at_head or at_foot) and len(text := line.text) <= _LONGEST:
            found.append(
                _Edge(page, line, bare_line(text), text, line.base > middle if at_head and at_foot else at_head)
            )
    return found


def _repeated(edges: Sequence[_Edge]) -> set[int]:
    """The numbers of the edges whose words stand at the same height of other pages."""
    alike: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)
    for number, edge in enumerate(edges):
        alike[edge.bare, edge.at_head].append(number)
    repeated: set[int] = set()
    for (bare, _), numbers in alike.items():
        if bare == "0":
            continue
        order = sorted(numbers, key=lambda number: edges[number].line.base)
        for one, other in pairwise(order):
            near = edges[other].line.base - edges[one].line.base <= _SAME_PLACE
            if near and edges[one].page != edges[other].page:
                repeated |= {one, other}
    return repeated


def _labels(edges: Sequence[_Edge], repeated: set[int]) -> dict[int, str]:
    found: dict[int, list[str]] = {}
    for number, edge in enumerate(edges):
        if edge.bare == "0" or number in repeated:
            found.setdefault(edge.page, []).extend(numbers_in(edge.text))
    return dict(labels_of(found))
