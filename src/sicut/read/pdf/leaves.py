"""The pages of a PDF as they are taken out of it, one by one."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from sicut.read.pdf.drawn import Drawn, drawn
from sicut.read.pdf.library import Box, Page, page_string, united
from sicut.read.pdf.lines import Line, lines_of, sighted
from sicut.read.pdf.order import in_order
from sicut.read.pdf.pieces import Piece, Sight, pieces
from sicut.read.pdf.shown import seen

MOST_CHARACTERS = 150_000
_FULL = 0.6
_MARGIN = 0.1
_MOSTLY = 0.5


class Leaf(NamedTuple):
    """What was found on a page.

    ``lines`` in reading order, ``unseen`` lines that its reader does not see, ``crowd``: the bare text of a page of
    more than :data:`MOST_CHARACTERS` characters, of which no lines are made. ``unmapped``: pieces whose characters are
    not known. ``wants_ocr``: there is a picture that may hold text. ``scan``: its text is that of a layer behind or
    over the picture of a page. ``blank``: nothing was found on it. ``is_deep``: what it draws nests deeper than is
    looked into.
    """

    lines: Sequence[Line] = ()
    unseen: Sequence[Line] = ()
    crowd: str = ""
    rules: Sequence[Box] = ()
    box: Box = Box(0.0, 0.0, 612.0, 792.0)
    unmapped: int = 0
    wants_ocr: bool = False
    scan: bool = False
    blank: bool = False
    is_deep: bool = False

    @property
    def has_text(self) -> bool:
        """Whether there is any text on it."""
        return bool(self.lines or self.unseen or self.crowd)


def leaf(page: Page, *, marked: bool = True) -> Leaf:
    """Take the text of a page out; *marked*: there may be marked content with an ``/ActualText``."""
    painted = drawn(page, marked=marked)
    if page.characters > MOST_CHARACTERS:
        return Leaf(crowd=page_string(page), box=page.box)
    found = pieces(page, painted)
    full = _is_full(painted, page.box)
    scan = full and _is_layer(found.pieces)
    _reveal(found.pieces, {Sight.INVISIBLE, Sight.UNDER_IMAGE} if scan else set(), _shown(page, found.pieces))
    lines, unseen = sighted(lines_of(found.pieces))
    wants = not scan and ((not lines and painted.pictured) or (full and _is_marginal(lines, page.box)))
    blank = not found.pieces and not painted.pictured
    return Leaf(
        in_order(lines), unseen, "", painted.rules, page.box, found.unmapped, wants, scan, blank, painted.is_deep
    )


def _shown(page: Page, found: Sequence[Piece]) -> Collection[int]:
    """The objects that only seem to be hidden: what covers them is cut off or has holes."""
    suspects: dict[int, Box] = {}
    for piece in found:
        if piece.look.sight in {Sight.UNDER_IMAGE, Sight.COVERED} and piece.look.turn == 0:
            box = Box(piece.x0, piece.y0, piece.x1, piece.y1)
            before = suspects.get(piece.look.item)
            suspects[piece.look.item] = box if before is None else united(before, box)
    return seen(page, suspects) if suspects else ()


def _reveal(found: Sequence[Piece], sights: Collection[Sight], items: Collection[int]) -> None:
    for piece in found:
        sight = piece.look.sight
        if sight in sights or (sight in {Sight.UNDER_IMAGE, Sight.COVERED} and piece.look.item in items):
            piece.look = piece.look._replace(sight=Sight.SEEN)


def _is_full(painted: Drawn, box: Box) -> bool:
    """Whether the images of a page cover most of it; the strips of one scan add up."""
    covered = sum(
        Box(max(one.x0, box.x0), max(one.y0, box.y0), min(one.x1, box.x1), min(one.y1, box.y1)).area
        for one in painted.images
        if one.x1 > box.x0 and one.x0 < box.x1 and one.y1 > box.y0 and one.y0 < box.y1
    )
    return covered >= _FULL * box.area > 0


def _is_layer(found: Sequence[Piece]) -> bool:
    """Whether most of the text of a page that is a picture is not seen: what a program has read in the picture."""
    unseen = sum(len(one.text) for one in found if one.look.sight in {Sight.INVISIBLE, Sight.UNDER_IMAGE})
    return 0 < _MOSTLY * sum(len(one.text) for one in found) <= unseen


def _is_marginal(lines: Sequence[Line], box: Box) -> bool:
    """Whether all text stands in the margins, as a stamp on a scan does."""
    high = _MARGIN * (box.y1 - box.y0)
    return all(line.turn == 0 and (line.y0 > box.y1 - high or line.y1 < box.y0 + high) for line in lines)
