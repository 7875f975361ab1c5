"""Whether text that may be hidden is: the page is drawn with it and without it, and the two are compared."""

from collections.abc import Collection, Mapping

from sicut.read.pdf.greys import drawn, handle
from sicut.read.pdf.library import Box, Page, calls

_MOST_DOTS = 1_500_000
_SCALE = 1.5
_DIFFERS = 24


def seen(page: Page, suspects: Mapping[int, Box]) -> Collection[int]:
    """Those of *suspects*, text objects by their address with their places, that make a difference to the eye."""
    call = calls()
    width, height = page.box.x1 - page.box.x0, page.box.y1 - page.box.y0
    if not 1 <= width * height < 1e8 or call.raw.FPDFPage_GetRotation(handle(page)):  # noqa: PLR2004 - a page in points
        return ()
    scale = min(_SCALE, (_MOST_DOTS / (width * height)) ** 0.5)
    size = max(1, int(width * scale)), max(1, int(height * scale))
    with_all = drawn(page, *size)
    for item in suspects:
        call.set_active(item, 0)
    without = drawn(page, *size)
    for item in suspects:
        call.set_active(item, 1)
    if with_all is None or without is None or with_all == without:
        return ()
    return [item for item, box in suspects.items() if _differ(with_all, without, _dots(box, page.box, scale, size))]


def _dots(box: Box, page: Box, scale: float, size: tuple[int, int]) -> tuple[range, slice, int]:
    rows = range(max(0, int((page.y1 - box.y1) * scale)), min(size[1], int((page.y1 - box.y0) * scale) + 1))
    across = slice(max(0, int((box.x0 - page.x0) * scale)), max(0, int((box.x1 - page.x0) * scale) + 1))
    return rows, across, size[0]


def _differ(one: bytes, other: bytes, place: tuple[range, slice, int]) -> bool:
    rows, across, width = place
    for row in rows:
        left, right = row * width + across.start, row * width + min(across.stop, width)
        if one[left:right] != other[left:right] and any(
            abs(a - b) > _DIFFERS for a, b in zip(one[left:right], other[left:right], strict=True)
        ):
            return True
    return False
