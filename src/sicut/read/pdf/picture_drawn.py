"""A page as PDFium draws it, in 16 greys, and where on it words stand."""

import ctypes
from collections.abc import Sequence
from functools import cache
from typing import Final

from sicut.read.pdf.greys import drawn, handle
from sicut.read.pdf.library import Page, calls, page_string
from sicut.read.pdf.picture_wire import HIGHEST, WIDTH, Pixels
from sicut.read.pdf.picture_words import Edges, Letters, Words, lines_of, offsets_of, placed_letters, seen_order

_LARGEST: Final = 4.0  # dots a point: a label is not blown up
_LONGEST: Final = 1e6
_MOST_CHARACTERS: Final = 200_000
_FINE: Final = 1_000_000
_POINTS: Final = 1000
_HIGH: Final = bytes(round(value / 17) << 4 for value in range(256))
_LOW: Final = bytes(round(value / 17) for value in range(256))


def pixels(page: Page) -> Pixels | None:
    """The page as it looks, cut to its CropBox and turned as it says; ``None``: it has no size, or no memory for it."""
    size = _size(page)
    if size is None:
        return None
    greys = drawn(page, *size, annotations=True)
    return None if greys is None else Pixels(*size, _paired(greys))


def _size(page: Page) -> tuple[int, int] | None:
    raw = calls().raw
    wide, high = raw.FPDF_GetPageWidthF(handle(page)), raw.FPDF_GetPageHeightF(handle(page))
    if not (0 < wide < _LONGEST and 0 < high < _LONGEST):
        return None
    scale = min(WIDTH / wide, HIGHEST / high, _LARGEST)
    width, height = int(wide * scale + 0.5), int(high * scale + 0.5)
    return max(2, min(width + width % 2, WIDTH)), max(1, min(height, HIGHEST))


def _paired(greys: bytes) -> bytes:
    """Two dots of 4 bits in each byte, for dots of 8 bits."""
    high = int.from_bytes(greys[::2].translate(_HIGH), "big")
    low = int.from_bytes(greys[1::2].translate(_LOW), "big")
    return (high | low).to_bytes(len(greys) // 2, "big")


def places(page: Page, wanted: Sequence[Words], size: tuple[int, int]) -> Sequence[Sequence[Edges]]:
    """For each of *wanted* its lines, in shares of a page drawn in *size*; what is off the page is left out."""
    if not 0 < page.characters <= _MOST_CHARACTERS:
        return [()] * len(wanted)
    letters = placed_letters(page_string(page))
    across, down = _axes(page)
    seen = cache(lambda: _seen(page, letters))
    return [_lines(page, offsets_of(one, letters, seen), (across, down), size) for one in wanted]


def _seen(page: Page, letters: Letters) -> Letters:
    offsets = list(dict.fromkeys(letters.offsets))
    boxes = calls().boxes(page.text, offsets)
    places = {offset: ((box.x0 + box.x1) / 2, -calls().origin(page.text, offset)[1]) for offset, box in boxes.items()}
    heights = sorted(box.y1 - box.y0 for box in boxes.values())
    return seen_order(letters, places, heights[len(heights) // 2] if heights else 0.0)


_Axis = tuple[float, float, float]


def _lines(page: Page, found: Sequence[int], axes: tuple[_Axis, _Axis], size: tuple[int, int]) -> Sequence[Edges]:
    width, height = size
    offsets = list(dict.fromkeys(found))
    if not offsets:
        return ()
    boxes = calls().boxes(page.text, offsets)
    edges = []
    for offset in offsets:
        x0, y0, x1, y1 = boxes[offset]
        corners = [(x, y) for x in (x0, x1) for y in (y0, y1)]
        xs = sorted(_cut(_on(axes[0], x, y)) * width for x, y in corners)
        ys = sorted(_cut(_on(axes[1], x, y)) * height for x, y in corners)
        if xs[0] < xs[-1] and ys[0] < ys[-1]:
            edges.append(Edges(xs[0], ys[0], xs[-1], ys[-1]))
    lines = lines_of(edges)
    return [Edges(one.left / width, one.top / height, one.right / width, one.bottom / height) for one in lines]


def _axes(page: Page) -> tuple[_Axis, _Axis]:
    """How the place of a point of the page, in shares from its upper left corner, follows from its coordinates."""
    (x0, y0), (x1, y1), (x2, y2) = (_device(page, x, y) for x, y in ((0, 0), (_POINTS, 0), (0, _POINTS)))
    whole = _FINE * _POINTS
    return (
        ((x1 - x0) / whole, (x2 - x0) / whole, x0 / _FINE),
        ((y1 - y0) / whole, (y2 - y0) / whole, y0 / _FINE),
    )


def _device(page: Page, x: float, y: float) -> tuple[int, int]:
    across, down = ctypes.c_int(), ctypes.c_int()
    calls().raw.FPDF_PageToDevice(handle(page), 0, 0, _FINE, _FINE, 0, x, y, ctypes.byref(across), ctypes.byref(down))
    return across.value, down.value


def _on(axis: _Axis, x: float, y: float) -> float:
    return axis[0] * x + axis[1] * y + axis[2]


def _cut(share: float) -> float:
    return min(max(share, 0.0), 1.0) if share == share else 0.0  # noqa: PLR0124 - it may be no number
