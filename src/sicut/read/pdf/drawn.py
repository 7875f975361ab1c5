"""What a page draws besides text: what may cover text, what lies behind it, and whether there is a picture at all."""

from typing import NamedTuple

from sicut.read.pdf.library import Box, Page, calls
from sicut.read.pdf.styles import Styles, marks_of

_TEXT, _PATH, _IMAGE, _SHADING, _FORM = 1, 2, 3, 4, 5
_MOST_OBJECTS = 50_000
_MOST_AREAS = 200
_DEEPEST = 24
_OPAQUE = 250
_THIN = 3.0
_FEWEST_SEGMENTS = 24


class Area(NamedTuple):
    """An image or a filled path: its place in the order of painting, where it stands, its colour (an image: none)."""

    order: int
    box: Box
    colour: tuple[int, ...] | None


class Drawn(NamedTuple):
    """What a page draws.

    ``orders``: the place of each text object in the order of painting, by its address, if there are any areas;
    ``styles``: how they are painted. ``areas``: what can hide text. ``rules``: thin horizontal lines. ``pictured``:
    there is an image, or more lines than those of a frame or a table. ``images``: where they stand.
    ``is_deep``: forms in it nest deeper than is looked into.
    """

    orders: dict[int, int]
    styles: Styles
    areas: tuple[Area, ...]
    rules: tuple[Box, ...]
    pictured: bool
    images: tuple[Box, ...]
    is_deep: bool


def drawn(page: Page, *, marked: bool = True) -> Drawn:
    """Look at the objects of *page*, those in forms included, no more than :data:`_MOST_OBJECTS`.

    *marked*: there may be marked content with an ``/ActualText``.
    """
    call = calls()
    found = _Found()
    top = call.objects(page.handle, min(call.count_objects(page.handle), _MOST_OBJECTS))
    kinds = list(map(call.type, top))
    for number, kind in enumerate(kinds):
        if kind != _TEXT:
            found.enter(top[number], kind, (number + 1) * _MOST_OBJECTS, page.box)
    texts = [item for item, kind in zip(top, kinds, strict=True) if kind == _TEXT]
    if found.areas:
        places = zip(top, kinds, range(_MOST_OBJECTS, (len(top) + 1) * _MOST_OBJECTS, _MOST_OBJECTS), strict=True)
        found.orders |= {item: order for item, kind, order in places if kind == _TEXT}
    return found.done(Styles(marks_of([*texts, *found.texts]) if marked else {}))


class _Found:
    def __init__(self) -> None:
        self.segments = self.unread = self._walked = 0
        self.is_deep = False
        self.orders: dict[int, int] = {}
        self.texts: list[int] = []
        self.areas: list[Area] = []
        self.rules: list[Box] = []
        self.images: list[Box] = []

    def enter(self, item: int, kind: int, order: int, page: Box) -> None:
        """Look at an object that is no text, and at all that it holds."""
        if kind != _FORM:
            self.add(item, kind, order, None, page)
            return
        call = calls()
        waiting: list[tuple[int, tuple[float, ...] | None, int]] = [(item, None, 0)]
        while waiting and self._walked < _MOST_OBJECTS:
            item, matrix, depth = waiting.pop()
            self._walked += 1
            order += 1
            kind = call.type(item)
            if kind == _TEXT:
                self.orders[item] = order
                self.texts.append(item)
            elif kind == _FORM and depth < _DEEPEST:
                own = call.matrix(item)
                inner = own if matrix is None else _times(own, matrix)
                held = min(call.count_in_form(item), _MOST_OBJECTS)
                waiting += [(call.in_form(item, i), inner, depth + 1) for i in reversed(range(held))]
                self.unread += held == 0
            elif kind == _FORM:
                self.unread += 1
                self.is_deep = True
            else:
                self.add(item, kind, order, matrix, page)

    def add(self, item: int, kind: int, order: int, matrix: tuple[float, ...] | None, page: Box) -> None:
        call = calls()
        box = call.bounds(item)
        if matrix is not None:
            box = _moved(box, matrix)
        colour = None
        if kind == _PATH:
            if box.y1 - box.y0 < _THIN and box.x1 - box.x0 > 8 * _THIN:
                self.rules.append(box)
                return
            colour = call.fill(item)
            self.segments += call.segments(item)
            if colour is None or colour[3] < _OPAQUE:
                return
        elif kind == _IMAGE:
            self.images.append(box)
        elif kind == _SHADING:
            return
        if min(box.x1 - box.x0, box.y1 - box.y0) > _THIN and not call.has_transparency(item):
            del self.areas[: len(self.areas) - _MOST_AREAS + 1]
            self.areas.append(Area(order, _cut(box, page), colour))

    def done(self, styles: Styles) -> Drawn:
        pictured = bool(self.images) or self.segments > _FEWEST_SEGMENTS or self.unread > 0
        return Drawn(
            self.orders, styles, tuple(self.areas), tuple(self.rules), pictured, tuple(self.images), self.is_deep
        )


def _cut(box: Box, page: Box) -> Box:
    return Box(max(box.x0, page.x0), max(box.y0, page.y0), min(box.x1, page.x1), min(box.y1, page.y1))


def _times(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _moved(box: Box, matrix: tuple[float, ...]) -> Box:
    a, b, c, d, e, f = matrix
    xs = [a * x + c * y + e for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    ys = [b * x + d * y + f for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    return Box(min(xs), min(ys), max(xs), max(ys))
