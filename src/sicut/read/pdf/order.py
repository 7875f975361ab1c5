"""The order in which the lines of a page are read.

That of the page's content is right where columns stand in it one after the other, as word processors and browsers
write them. Where it goes up the page again and again, or from column to column in each row, the lines are put in order
by where they stand: columns from the gutters between them, lines that cross a gutter between what is above and below.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from sicut.read.pdf.lines import Line

_FEWEST = 3
_MOST_BACK = 0.15
_ROWS = 4
_WORDY = 8.0
_CROSSING = 0.2
_DEEPEST = 6
_SAME_ROW = 0.3


def in_order(lines: Sequence[Line]) -> list[Line]:
    """*lines*, given in the order of the page's content, as they are read."""
    turns = sorted({line.turn for line in lines}, key=lambda turn: (-sum(one.turn == turn for one in lines), turn))
    ordered: list[Line] = []
    for turn in turns:
        held = [line for line in lines if line.turn == turn]
        ordered += by_place(held) if _is_out_of_order(held) else held
    return ordered


def _is_out_of_order(lines: Sequence[Line]) -> bool:
    back = rows = 0
    for one, other in pairwise(lines):
        beside = _gap(one, other) > 0
        if _same_row(one, other):
            wordy = min(_width(one), _width(other)) > _WORDY
            rows += beside and wordy
        elif other.base > one.base and not beside:
            back += 1
    return back > max(_FEWEST, _MOST_BACK * len(lines)) or (rows >= _ROWS and _interleaved(lines))


def _interleaved(lines: Sequence[Line]) -> bool:
    """Whether rows go across columns of running text, not across the cells of a table."""
    gutter = _gutter(lines)
    if gutter is None:
        return False
    sides = [[line for line in lines if line.x1 <= gutter], [line for line in lines if line.x0 >= gutter]]
    return all(sum(map(_width, side)) > _WORDY * len(side) and _is_set_solid(side) for side in sides)


def _is_set_solid(side: Sequence[Line]) -> bool:
    """Whether most of its lines follow each other as those of a paragraph do, and are about as long."""
    order = sorted(side, key=lambda line: -line.base)
    close = sum(one.base - other.base < 1.6 * max(one.size, 1.0) for one, other in pairwise(order))
    widest = max(line.x1 - line.x0 for line in side)
    full = sum(line.x1 - line.x0 > 0.8 * widest for line in side)
    return 2 * close > len(order) and 2 * full > len(side)


def _width(line: Line) -> float:
    """How wide a line is, in the size of its type."""
    return (line.x1 - line.x0) / max(line.size, 1.0)


def _gap(one: Line, other: Line) -> float:
    return max(other.x0 - one.x1, one.x0 - other.x1)


def _same_row(one: Line, other: Line) -> bool:
    return abs(one.base - other.base) < _SAME_ROW * max(one.size, other.size)


def by_place(lines: Sequence[Line], depth: int = 0) -> list[Line]:
    """*lines* ordered by where they stand, columns one after the other."""
    gutter = _gutter(lines) if depth < _DEEPEST else None
    if gutter is None:
        return _rows(lines)
    leftward = sum(line.runs_left for line in lines) > len(lines) / 2
    crossing = sorted((line for line in lines if line.x0 < gutter < line.x1), key=lambda line: -line.base)
    ordered: list[Line] = []
    edges = [line.base for line in crossing]
    bands: list[list[Line]] = [[] for _ in range(len(edges) + 1)]
    rising = [-edge for edge in edges]
    for line in lines:
        if not line.x0 < gutter < line.x1:
            bands[bisect_left(rising, -line.base)].append(line)
    for number, band in enumerate(bands):
        left = [line for line in band if line.x1 <= gutter]
        right = [line for line in band if line.x0 >= gutter]
        for side in (right, left) if leftward else (left, right):
            ordered += by_place(side, depth + 1) if side else []
        ordered += crossing[number : number + 1]
    return ordered


def _rows(lines: Sequence[Line]) -> list[Line]:
    """From top to bottom, each row from its beginning."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.base):
        if rows and _same_row(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    leftward = sum(line.runs_left for line in lines) > len(lines) / 2
    return [line for row in rows for line in sorted(row, key=lambda line: line.x0, reverse=leftward)]


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where few lines cross and many stand on both sides, side by side; the widest such place."""
    if len(lines) < 2 * _FEWEST:
        return None
    starts, ends = sorted(line.x0 for line in lines), sorted(line.x1 for line in lines)
    fewest = max(_FEWEST, len(lines) // 8)
    best: tuple[float, float, float] | None = None
    for end in sorted(set(ends)):
        left = bisect_right(ends, end)
        begun = bisect_right(starts, end)
        if begun == len(starts):
            break
        crossing, right, at = begun - left, len(starts) - begun, (end + starts[begun]) / 2
        gap = starts[begun] - end
        if min(left, right) >= fewest and crossing <= _CROSSING * min(left, right) and gap > 1.0:
            score = (-crossing, gap, at)
            if best is None or score > best:
                best = score
    if best is None or not _stand_beside(lines, best[2]):
        return None
    return best[2]


def _stand_beside(lines: Sequence[Line], gutter: float) -> bool:
    left = [line.base for line in lines if line.x1 <= gutter]
    right = [line.base for line in lines if line.x0 >= gutter]
    shared = min(max(left), max(right)) - max(min(left), min(right))
    return 3 * shared > min(max(left) - min(left), max(right) - min(right)) > 0
