"""The pieces of a page's text: runs of characters of one object without white space, each with its place and look."""

import re
from collections.abc import Iterator
from enum import IntEnum
from itertools import repeat
from math import atan2, hypot, pi
from typing import NamedTuple

from sicut.read.pdf.drawn import Drawn
from sicut.read.pdf.library import Box, Page, calls, page_string, united
from sicut.read.pdf.styles import Style

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
HYPHENS = "\x02\ufffe"
_NEVER = " \t\r\n\v\f\0\x02\ufffe"
_TOKEN = re.compile(f"[^{_NEVER}]+[\x02\ufffe]?|[\x02\ufffe]")
_INVISIBLE, _CLIPPED = 3, 7
_WIDE = 1.5
_SHARE = 0.5
_LEVEL = 0.5
_TINIEST = 1.0
_FAINTEST = 8
_ALIKE = 24
_PALEST = 3 * 255 - _ALIKE
_CONTROL = re.compile("[\x01\x03-\x08\x0e-\x1f]")
_MISSING = re.compile("[\ufffd\ue000-\uefff\uf100-\uf8ff\x01\x03-\x08\x0e-\x1f]")


class Sight(IntEnum):
    """Whether a reader of the page sees a piece, or why not."""

    SEEN = 0
    INVISIBLE = 1
    UNDER_IMAGE = 2
    COVERED = 3
    HIDDEN = 4


class Look(NamedTuple):
    """What is the same for all of a text object.

    ``turn``: by how many quarters it is turned against the page. ``mark``: the address of the marked content with an
    ``/ActualText`` that it belongs to, or 0; ``ink``: where that stands. ``item``: the object's address. ``lean``: how
    far its letters lean to the right over their height, as those of a slope made of an upright font do.
    """

    size: float
    turn: int
    sight: Sight
    mark: int
    ink: Box | None
    item: int
    lean: float = 0.0


class Piece:
    """A run of characters. ``x0`` to ``y1`` and ``base`` (of its base line) are those of the upright page.

    ``space``: white space stands before it. ``doubt``: PDFium cannot know whether it does.
    ``joined``: that space is wide, and a character of the text, not only a gap.
    """

    __slots__ = ("base", "doubt", "joined", "look", "size", "space", "text", "x0", "x1", "y0", "y1")

    def __init__(self, text: str, look: Look, box: Box, base: float) -> None:
        self.text, self.look, self.base, self.size = text, look, base, look.size
        self.x0, self.y0, self.x1, self.y1 = box
        self.space = self.doubt = self.joined = False


class Pieces(NamedTuple):
    """The pieces of a page in the order of its content. ``unmapped``: how many have no known character."""

    pieces: list[Piece]
    unmapped: int


def pieces(page: Page, seen: Drawn) -> Pieces:
    """Take the text of *page* apart."""
    return _Reader(page, seen).read()


class _Reader:
    def __init__(self, page: Page, seen: Drawn) -> None:
        self._page, self._drawn, self._call = page, seen, calls()
        self._looks: dict[int, Look] = {}
        self._marked: dict[int, int] = {}
        self._extents: dict[int, Box] = {}
        self._unmapped = 0
        self._has_arabic = False
        self._signs: set[str] = set()
        self._owners: dict[int, int] = {}
        self._boxes: dict[int, Box] = {}
        self._is_bare = False
        self._has_marked = b""

    def read(self) -> Pieces:
        text = page_string(self._page)
        self._prepare(text)
        self._has_arabic = right_to_left = RIGHT_TO_LEFT.search(text) is not None
        found: list[Piece] = []
        end, doubt = 0, False
        for begin, finish in self._tokens(text, together=not right_to_left):
            space, start = begin > end, end
            end = finish
            for first, last in self._runs(begin, end, text, right_to_left=right_to_left):
                piece = self._piece(text, first, last)
                if piece is None:
                    doubt = True
                    continue
                piece.doubt = doubt or piece.look.mark != 0
                piece.space = space and first == begin
                if piece.space and found and _gap(found[-1], piece) > _WIDE * piece.size:
                    piece.joined = self._has_real_space(text, start, first)
                if piece.doubt and piece.space:
                    piece.space = self._has_real_space(text, start, first)
                    piece.doubt = not piece.space
                doubt = piece.look.mark != 0
                found.append(piece)
        return Pieces(found, self._unmapped)

    def _prepare(self, text: str) -> None:
        """Ask for what is looked at of each word, for all at once."""
        call, page = self._call, self._page.text
        starts = [token.start() for token in _TOKEN.finditer(text)]
        ends = [token.end() - 1 for token in _TOKEN.finditer(text)]
        edges = list(dict.fromkeys([*starts, *ends]))
        self._owners = call.text_objects(page, edges)
        self._drawn.styles.fetch(self._owners.values())
        if len(set(self._owners.values())) > _SHARE * len(starts):
            self._boxes = call.boxes(page, edges)
        marks = self._drawn.styles.marks
        if marks:
            self._has_marked = bytes(map(marks.__contains__, map(call.text_object, repeat(page), range(len(text)))))
        self._is_bare = _MISSING.search(text) is None and not any(map(call.is_unmapped, repeat(page), starts))

    def _owner(self, index: int) -> int:
        owner = self._owners.get(index)
        return self._call.text_object(self._page.text, index) if owner is None else owner

    def _box(self, index: int) -> Box:
        return self._boxes.get(index) or self._call.box(self._page.text, index)

    def _tokens(self, text: str, *, together: bool) -> Iterator[tuple[int, int]]:
        """The words; *together*: those of one line that look the same, with no gap between, as one."""
        start = end = -1
        for token in _TOKEN.finditer(text):
            first, last = token.span()
            self._unmapped += not self._is_bare and self._is_unmapped(token[0], first)
            if together and start >= 0 and first == end + 1 and self._are_one(text, start, end, first):
                end = last
                continue
            if start >= 0:
                yield start, end
            start, end = first, last
        if start >= 0:
            yield start, end

    def _are_one(self, text: str, start: int, end: int, first: int) -> bool:
        """Whether the word at *first* goes on with the run from *start* to *end*."""
        call, page, styles = self._call, self._page.text, self._drawn.styles
        if text[end] != " " or text[end - 1] in HYPHENS:
            return False
        owner, other = self._owner(end - 1), self._owner(first)
        style = styles.get(owner)
        if style is None or style.mark or styles.get(other) is not style:
            return False
        if owner == other and not call.is_generated(page, end):
            return True
        size = call.font_size(page, start)
        if call.font_size(page, first) != size:
            return False
        before, after = self._box(end - 1), self._box(first)
        high = before.y1 - before.y0
        return -high < after.x0 - before.x1 < high and before.y0 == after.y0

    def _is_unmapped(self, token: str, start: int) -> bool:
        if token[0] in HYPHENS:
            return False
        if self._is_lengthening(token, start):
            return False
        return _MISSING.search(token) is not None or bool(self._call.is_unmapped(self._page.text, start))

    def _is_lengthening(self, token: str, start: int) -> bool:
        """Whether all that is not known in an Arabic word is one sign, which lengthens letters to fill a line."""
        if not self._has_arabic or _CONTROL.search(token) is None or "\ufffd" in token:
            return False
        self._signs.update(_CONTROL.findall(token))
        return len(self._signs) == 1 and not self._call.is_unmapped(self._page.text, start)

    def _has_real_space(self, text: str, start: int, end: int) -> bool:
        page = self._page.text
        return any(text[i] in " \t" and not self._call.is_generated(page, i) for i in range(start, min(end, start + 8)))

    def _runs(self, start: int, end: int, text: str, *, right_to_left: bool) -> Iterator[tuple[int, int]]:
        """The runs of one object in a token; where text runs from right to left each character is one."""
        for first, last in self._of_one_look(start, end):
            if right_to_left and RIGHT_TO_LEFT.search(text, first, last) and not self._look_at(first).mark:
                yield from ((i, i + 1) for i in range(first, last))
            else:
                yield first, last

    def _of_one_look(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The runs of objects that look the same, and stand on one line."""
        owner_of, styles = self._owner, self._drawn.styles
        first, owner = start, owner_of(start)
        if owner == owner_of(end - 1):
            yield start, end
        elif self._is_one_look(start, end):
            yield from self._level(start, end)
        else:
            style = styles.get(owner)
            for i in range(start + 1, end):
                other = owner_of(i)
                if not other:
                    continue
                if other != owner and (style is None or style.mark or styles.get(other) is not style):
                    yield from self._level(first, i)
                    first, style = i, styles.get(other)
                owner = other
            yield from self._level(first, end)

    def _is_one_look(self, start: int, end: int) -> bool:
        """Whether the words of a run look the same at both ends, and nothing between has a text of its own."""
        styles, owner_of = self._drawn.styles, self._owner
        style = styles.get(owner_of(start))
        if style is None or style.mark or styles.get(owner_of(end - 1)) is not style:
            return False
        return not self._has_marked[start:end].count(1)

    def _level(self, first: int, end: int) -> Iterator[tuple[int, int]]:
        """A run, taken apart where its last character is smaller or higher than its first."""
        call, page = self._call, self._page.text
        last = end - 1
        if call.font_size(page, first) == call.font_size(page, last):
            (x, y), (other_x, other_y) = call.origin(page, first), call.origin(page, last)
            if abs(y - other_y) < _LEVEL or abs(x - other_x) < _LEVEL:
                yield first, end
                return
        owner = self._owner(first)
        for i in range(first + 1, end):
            other = self._owner(i)
            if other != owner:
                yield first, i
                first, owner = i, other
        yield first, end

    def _look_at(self, index: int) -> Look:
        item = self._owner(index)
        look = self._looks.get(item)
        if look is None:
            look = self._looks[item] = self._look(item, index)
        return look

    def _piece(self, text: str, first: int, last: int) -> Piece | None:
        call, page = self._call, self._page.text
        item, look = self._owner(first), self._look_at(first)
        box = self._box(first)
        if last - first > 1:
            box = united(box, self._box(last - 1))
        x, base = call.origin(page, first)
        wide = look.ink or box
        if look.lean:
            wide = _upright(wide, base, look.lean)
        box = Box(wide.x0, box.y0, wide.x1, box.y1)
        if look.sight is Sight.SEEN and self._is_off(box):
            look = look._replace(sight=Sight.HIDDEN)
        if look.turn:
            box, base = _turned(box, look.turn), (base, -x, -base, x)[look.turn]
        shown = text[first:last]
        if len(shown) == 1 and self._has_arabic and _CONTROL.match(shown):
            shown = ""
        elif shown[-1] in HYPHENS:
            shown = shown[:-1] + self._sign(text, last - 1)
        if look.mark and self._marked.setdefault(look.mark, item) != item:
            return None
        return Piece(shown, look, box, base)

    def _sign(self, text: str, index: int) -> str:
        """What stands for a hyphen, which PDFium tells by a control character; a lengthened Arabic letter is none."""
        if RIGHT_TO_LEFT.search(text, max(0, index - 1), index + 2):
            return ""
        return "-" if self._call.is_hyphen(self._page.text, index) else "\ufffd"

    def _is_off(self, box: Box) -> bool:
        page = self._page.box
        x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        return not (page.x0 <= x <= page.x1 and page.y0 <= y <= page.y1)

    def _look(self, item: int, index: int) -> Look:
        call, page = self._call, self._page.text
        a, b, c, d = call.text_matrix(page, index)
        wide, lean = hypot(a, b), c / d if d and not b and a * d > 0 else 0.0
        size = abs(call.font_size(page, index)) * (abs(d) if lean else hypot(c, d) or wide)
        turn = round(atan2(b, a) / (pi / 2)) % 4 if b else (2 if a < 0 and d < 0 else 0)
        style = self._drawn.styles.get(item)
        if style is None:
            return Look(size, turn, Sight.SEEN if size >= _TINIEST else Sight.HIDDEN, 0, None, item, lean)
        ink = self._extent(style.mark) if style.mark else None
        return Look(size, turn, self._sight(item, index, size, style), style.mark, ink, item, lean)

    def _extent(self, mark: int) -> Box | None:
        """Where all objects of marked content stand; their characters PDFium gives with the first of them alone."""
        if not self._extents:
            for item, one in self._drawn.styles.marks.items():
                box, before = self._call.bounds(item), self._extents.get(one)
                self._extents[one] = box if before is None else united(before, box)
        return self._extents.get(mark)

    def _sight(self, item: int, index: int, size: float, style: Style) -> Sight:
        if style.mode == _INVISIBLE:
            return Sight.INVISIBLE
        if size < _TINIEST or style.colour[3] < _FAINTEST:
            return Sight.HIDDEN
        areas = self._drawn.areas
        if not areas:
            is_cut = style.mode == _CLIPPED
            return Sight.COVERED if is_cut or sum(style.colour[:3]) > _PALEST else Sight.SEEN
        order, box = self._drawn.orders.get(item), self._box(index)
        if order is None:
            return Sight.SEEN
        above = [area for area in areas if area.order > order]
        covers = [area for area in above if area.box.holds(box, 1.0)]
        if covers:
            return Sight.UNDER_IMAGE if covers[-1].colour is None else Sight.COVERED
        if style.mode == _CLIPPED and not above:
            return Sight.HIDDEN
        return Sight.COVERED if _alike(style.colour, self._behind(order, box)) else Sight.SEEN

    def _behind(self, order: int, box: Box) -> tuple[int, ...] | None:
        """The colour behind a text, if it is known."""
        for area in reversed(self._drawn.areas):
            if area.order < order and area.box.holds(box, 1.0):
                return area.colour
        return (255, 255, 255)


def _upright(box: Box, base: float, lean: float) -> Box:
    """*box* without what the lean of its letters adds to it on both sides."""
    low, high = sorted((lean * (box.y0 - base), lean * (box.y1 - base)))
    x0, x1 = box.x0 - low, box.x1 - high
    return Box(x0, box.y0, x1, box.y1) if x0 < x1 else box


def _gap(one: Piece, other: Piece) -> float:
    return max(other.x0 - one.x1, one.x0 - other.x1)


def _alike(one: tuple[int, ...], other: tuple[int, ...] | None) -> bool:
    return other is not None and sum(abs(a - b) for a, b in zip(one[:3], other[:3], strict=True)) < _ALIKE


def _turned(box: Box, turn: int) -> Box:
    """*box* where the page is turned back."""
    x0, y0, x1, y1 = box
    return (box, Box(y0, -x1, y1, -x0), Box(-x1, -y1, -x0, -y0), Box(-y1, x0, -y0, x1))[turn]
