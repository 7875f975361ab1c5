"""A stretch of one line, cut to a number of columns around the words that matter."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sicut.model.span import Span
from sicut.render.escape import Cell, cells, runs_right_to_left

CUT: Final = "…"
_CUT_CELL: Final = Cell(CUT, 1)
_REACH: Final = 4
"""How many code points are looked at for each column that may be filled: most of them may be marks."""


class Excerpt(NamedTuple):
    """Text for a terminal; the words that matter start at ``column`` (from 0) and take ``width`` columns.

    ``carets`` is false where a terminal may show the text in another order than it is written.
    """

    text: str
    column: int
    width: int
    carets: bool


def excerpt(text: str, line: Span, focus: Span, columns: int) -> Excerpt:
    """The line *line* of *text* around *focus*, which lies in it, in at most *columns* columns (at least 8)."""
    reach = _REACH * columns
    before, after = (
        Span(max(line.start, focus.start - reach), focus.start),
        Span(focus.end, min(line.end, focus.end + reach)),
    )
    middle = middle_cut(text, focus, columns)
    room = columns - _width(middle)
    left, right = tuple(cells(text[before.start : before.end])), tuple(cells(text[after.start : after.end]))
    left_room, right_room = max(room // 2, room - _width(right)), max(room - room // 2, room - _width(left))
    left = _left(left, left_room, whole=before.start == line.start)
    right = _right(right, right_room, whole=after.end == line.end)
    shown = _join((*left, *middle, *right))
    column, width = _width(left), _width(middle)
    if focus.width and not width:
        column, width = max(0, column - 1), 1
    return Excerpt(shown, column, max(width, 1), not runs_right_to_left(shown))


def words(text: str, columns: int) -> str:
    """*text* for one line of a terminal, with its middle cut out when it takes more than *columns*."""
    return _join(middle_cut(text, Span(0, len(text)), columns))


def middle_cut(text: str, span: Span, columns: int) -> tuple[Cell, ...]:
    """The characters at *span*; when they take more than *columns*, both ends with a sign of the cut between."""
    reach = _REACH * columns
    if span.width <= 2 * reach:
        whole = tuple(cells(text[span.start : span.end]))
        if _width(whole) <= columns:
            return whole
    room = columns - 3
    head = first(tuple(cells(text[span.start : min(span.end, span.start + reach)])), room - room // 2)
    tail = last(tuple(cells(text[max(span.start, span.end - reach) : span.end])), room // 2)
    return (*head, Cell(f" {CUT} ", 3), *tail)


def first(line: Sequence[Cell], columns: int) -> tuple[Cell, ...]:
    """The first cells of *line* that take at most *columns*."""
    taken: list[Cell] = []
    for cell in line:
        columns -= cell.width
        if columns < 0:
            break
        taken.append(cell)
    return tuple(taken)


def last(line: Sequence[Cell], columns: int) -> tuple[Cell, ...]:
    """The last cells of *line* that take at most *columns*; no mark without its base comes first."""
    taken = list(first(tuple(reversed(line)), columns))
    while taken and len(taken) < len(line) and not taken[-1].width:
        taken.pop()
    return tuple(reversed(taken))


def _left(line: Sequence[Cell], columns: int, *, whole: bool) -> tuple[Cell, ...]:
    taken = last(line, columns)
    if whole and len(taken) == len(line):
        return taken
    return (_CUT_CELL, *last(line, columns - 1)) if columns > 0 else ()


def _right(line: Sequence[Cell], columns: int, *, whole: bool) -> tuple[Cell, ...]:
    taken = first(line, columns)
    if whole and len(taken) == len(line):
        return taken
    return (*first(line, columns - 1), _CUT_CELL) if columns > 0 else ()


def _width(line: Iterable[Cell]) -> int:
    return sum(cell.width for cell in line)


def _join(line: Iterable[Cell]) -> str:
    return "".join(cell.shown for cell in line)
