"""Pictures of pages, and where on them words stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sicut.model.span import Span


class Box(NamedTuple):
    """A rectangle on a page; all four are shares (0 to 1) of the page's width or height, from its upper left corner."""

    left: float
    top: float
    width: float
    height: float


class PagePicture(NamedTuple):
    """A page as it looks: a PNG file, with its width and height in pixels."""

    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pages on which passages stand, by siglum and page (from 1), and the boxes of each passage on them.

    ``boxes`` holds, for a siglum and a span, a page and a box for each line of the words. ``left_out`` counts the pages
    that were not drawn, since there were too many.
    """

    pages: Mapping[tuple[str, int], PagePicture]
    boxes: Mapping[tuple[str, Span], tuple[tuple[int, Box], ...]]
    left_out: int = 0


NO_PICTURES = Pictures({}, {})
