"""How the text of a page is painted, looked up for many objects at once: Chromium makes one of each letter."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

from sicut.read.pdf.library import calls

_MOST_MARKS = 8
_STROKED = (1, 5)


class Style(NamedTuple):
    """How a text object is painted: how its letters are (ISO 32000, 9.3.6), in which colour, with which mark.

    ``mark``: the address of the marked content with an ``/ActualText`` that it belongs to, or 0; PDFium gives that text
    once for each run of its objects.
    """

    mode: int
    colour: tuple[int, ...]
    mark: int


class Styles:
    """The styles of text objects by their addresses; equal ones are the same.

    ``marks``: of those in marked content with an ``/ActualText``, the address of that.
    """

    def __init__(self, marks: Mapping[int, int]) -> None:
        self.marks = marks
        self._found: dict[int, Style] = {}
        self._known: dict[Style, Style] = {}

    def fetch(self, items: Iterable[int]) -> None:
        """Look up many at once."""
        new = [item for item in dict.fromkeys(items) if item and item not in self._found]
        call, known, marks = calls(), self._known, self.marks
        modes = list(map(call.render_mode, new))
        for item, mode, filled in zip(new, modes, call.colours(new), strict=True):
            colour = call.stroke(item) if mode in _STROKED else filled
            style = Style(mode, colour, marks.get(item, 0))
            self._found[item] = known.setdefault(style, style)

    def get(self, item: int) -> Style | None:
        """That of an object; ``None``: there is no object."""
        if item and item not in self._found:
            self.fetch((item,))
        return self._found.get(item)


def marks_of(items: Sequence[int]) -> dict[int, int]:
    """The marked content with an ``/ActualText`` that objects belong to, of those that belong to one."""
    call = calls()
    found: dict[int, int] = {}
    known: dict[int, bool] = {}
    depths = list(map(call.count_marks, items))
    for number in range(min(_MOST_MARKS, max(depths, default=0))):
        held = [item for item, depth in zip(items, depths, strict=True) if depth > number] if number else items
        marks = list(map(call.mark, held, repeat(number)))
        for mark in set(marks):
            if mark and mark not in known:
                known[mark] = call.has_actual_text(mark)
        if any(known.values()):
            for item, mark in zip(held, marks, strict=True):
                if mark and known[mark]:
                    found.setdefault(item, mark)
    return found
