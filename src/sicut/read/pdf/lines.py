"""Pieces of text put together to lines: what stands on one base line without a wide gap."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from sicut.read.pdf.pieces import RIGHT_TO_LEFT, Piece, Sight
from sicut.read.pdf.visual import read_off
from sicut.read.raised import RAISED

_WIDEST = 1.8
_NEAR = 0.6
_SPACE = 0.15
# How wide a space is at least between pieces of which PDFium does not know where they end.
_SPACES = (
    (re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"), 0.6),
    (re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"), 0.22),
    (re.compile("[\u0900-\u0b7f]"), 0.1),
)
_SUNK = 0.45
_SMALL = 0.85
_OVERLAP = 0.3
_LABEL = 4
_LABEL_GAP = 4.0
_JOINED = 15.0
_NEAR_ROWS = 3
_NEAR_LINES = 5.0
_WIDEST_FILLED = 15.0
_BACK = 2.5
_NEXT = 2.0
_HIGHEST_CELL = 100


class Line:
    """A line, or the part of one that stands in one column or cell, on the upright page."""

    __slots__ = ("_texts", "base", "characters", "mixed", "pieces", "sight", "size", "turn", "x0", "x1", "y0", "y1")

    def __init__(self, piece: Piece) -> None:
        self.pieces = [piece]
        self.x0, self.x1, self.y0, self.y1 = piece.x0, piece.x1, piece.y0, piece.y1
        self.base, self.size, self.turn = piece.base, piece.size, piece.look.turn
        self.sight = piece.look.sight
        self.mixed = False
        self.characters = len(piece.text)
        self._texts: list[tuple[str, str | None]] | None = None

    def add(self, piece: Piece, *, mixed: bool) -> None:
        """Take a piece in; *mixed*: the pieces do not come in the order in which they stand."""
        if piece.size > self.size * (1 + _SPACE):
            self.base, self.size = piece.base, piece.size
        self.pieces.append(piece)
        self.characters += len(piece.text)
        self.x0, self.x1 = min(self.x0, piece.x0), max(self.x1, piece.x1)
        self.y0, self.y1 = min(self.y0, piece.y0), max(self.y1, piece.y1)
        self.mixed = self.mixed or mixed

    def settle(self) -> None:
        """Find the size and base line that most of its characters have."""
        if all(piece.size == self.size and piece.base == self.base for piece in self.pieces):
            return
        sizes: Counter[tuple[float, float]] = Counter()
        for piece in self.pieces:
            sizes[round(piece.size, 1), round(piece.base, 1)] += len(piece.text)
        (self.size, self.base), _ = max(sizes.items(), key=lambda item: (item[1], item[0]))

    @property
    def height(self) -> float:
        """How high it is."""
        return self.y1 - self.y0

    @property
    def runs_left(self) -> bool:
        """Whether its text runs from right to left."""
        return any(RIGHT_TO_LEFT.search(piece.text) for piece in self.pieces)

    def texts(self) -> list[tuple[str, str | None]]:
        """Its text in reading order, in runs, each with how it reads if not as written (raised digits)."""
        if self._texts is None:
            self._texts = self._read()
        return list(self._texts)

    def _read(self) -> list[tuple[str, str | None]]:
        if self.runs_left:
            return [(read_off(self.pieces), None)]
        pieces = sorted(self.pieces, key=lambda piece: piece.x0) if self.mixed else self.pieces
        runs: list[tuple[str, str | None]] = []
        before: Piece | None = None
        for piece in pieces:
            raised = _is_raised(piece, self)
            text = _spaced(before, piece, mixed=self.mixed)
            if raised and text.startswith(" ") and not piece.doubt and not self.mixed:
                runs.append((" ", None))
                text = text[1:]
            runs.append((text, text.translate(RAISED) if raised else None))
            before = piece
        return _merged(runs)

    @property
    def text(self) -> str:
        """Its text."""
        return "".join(text for text, _ in self.texts())


def _merged(runs: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    """*runs*, those that read as written put together."""
    merged: list[tuple[str, str | None]] = []
    plain: list[str] = []
    for text, reading in runs:
        if reading is None:
            plain.append(text)
        else:
            merged += [("".join(plain), None), (text, reading)]
            plain = []
    return [*merged, ("".join(plain), None)] if plain else merged


def _spaced(before: Piece | None, piece: Piece, *, mixed: bool) -> str:
    if before is None:
        return piece.text
    if piece.doubt or mixed:
        gap = piece.x0 - before.x1
        least = next((gap for script, gap in _SPACES if script.match(piece.text[:1])), _SPACE)
        space = gap > least * max(piece.size, before.size) or (piece.space and not piece.doubt and gap > 0)
    else:
        space = piece.space
    return f" {piece.text}" if space else piece.text


def _is_raised(piece: Piece, line: Line) -> bool:
    return (
        piece.size < _SMALL * line.size
        and piece.base > line.base + _SPACE * line.size
        and piece.text.strip("0123456789") == ""
    )


def _below(pieces: Sequence[Piece]) -> list[Piece | None]:
    """For each piece the next one that does not go on its row, in the order of the page's content."""
    found: list[Piece | None] = [None] * len(pieces)
    for number in range(len(pieces) - 2, -1, -1):
        one, following = pieces[number], pieces[number + 1]
        on_row = abs(one.base - following.base) < _SUNK * max(one.size, following.size)
        found[number] = found[number + 1] if on_row else following
    return found


def _begins_below(x0: float, base: float, size: float, below: Line | Piece) -> bool:
    """Whether what is *below* begins right under what begins at *x0*, as the next line of a column or cell does."""
    return abs(below.x0 - x0) < _SPACE * size and 0 < base - below.base < _NEXT * size


def lines_of(pieces: Iterable[Piece]) -> list[Line]:
    """The lines, in the order in which the page's content begins them."""
    maker = _Maker()
    held = list(pieces)
    for piece, below in zip(held, _below(held), strict=True):
        maker.take(piece, below)
    for line in maker.lines:
        line.settle()
    return _filled(maker.lines)


def _filled(lines: list[Line]) -> list[Line]:
    """*lines*, those put together again that wide spaces part, as they do in a narrow column whose lines are filled.

    They are known by a line near by that begins where the first of them does and ends where the last does.
    """
    rows: list[list[Line]] = []
    for line in lines:
        last = rows[-1][-1] if rows else None
        if last is not None and _is_behind(last, line):
            rows[-1].append(line)
        else:
            rows.append([line])
    if len(rows) == len(lines):
        return lines
    for numbers in (range(len(rows)), reversed(range(len(rows)))):
        for number in numbers:
            near = rows[max(0, number - _NEAR_ROWS) : number + _NEAR_ROWS + 1]
            if len(rows[number]) > 1 and any(len(row) == 1 and _are_flush(rows[number], row[0]) for row in near):
                rows[number] = [_together(rows[number])]
    return [line for row in rows for line in row]


def _is_behind(last: Line, line: Line) -> bool:
    same = abs(last.base - line.base) < _SPACE * line.size and last.turn == line.turn and last.sight is line.sight
    gap = max(line.x0 - last.x1, last.x0 - line.x1)
    return same and abs(last.size - line.size) < _SPACE * line.size and 0 < gap < _WIDEST_FILLED * line.size


def _are_flush(row: list[Line], line: Line) -> bool:
    left, right = min(one.x0 for one in row), max(one.x1 for one in row)
    slack = _SPACE * line.size
    near = abs(row[0].base - line.base) < _NEAR_LINES * line.size
    return near and line.turn == row[0].turn and abs(left - line.x0) < slack and abs(right - line.x1) < slack


def _together(row: list[Line]) -> Line:
    whole = row[0]
    for line in row[1:]:
        line.pieces[0].space = True
        for piece in line.pieces:
            whole.add(piece, mixed=line.mixed)
    return whole


class _Maker:
    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._rows: defaultdict[tuple[int, int], list[Line]] = defaultdict(list)

    def take(self, piece: Piece, below: Piece | None) -> None:
        """Add a piece; *below*: the next that does not go on its row."""
        line = self.lines[-1] if self.lines else None
        if line is not None and _goes_on(line, piece):
            line.add(piece, mixed=False)
            return
        line = self._beside(piece)
        if line is not None and not (below is not None and self._is_column(line, piece, below)):
            line.add(piece, mixed=True)
            return
        line = Line(piece)
        self.lines.append(line)
        self._rows[piece.look.turn, round(piece.base)].append(line)

    def _is_column(self, line: Line, piece: Piece, below: Piece) -> bool:
        """Whether *line* and *piece* begin two cells or columns: each goes on with a line of its own."""
        number = next((n for n, one in enumerate(self.lines[-_HIGHEST_CELL:]) if one is line), None)
        if number is None or line is self.lines[-1]:
            return False
        following = self.lines[-_HIGHEST_CELL:][number + 1]
        return _begins_below(line.x0, line.base, line.size, following) and _begins_below(
            piece.x0, piece.base, piece.size, below
        )

    def _beside(self, piece: Piece) -> Line | None:
        """A line, other than the last, whose gap or end the piece fills."""
        row = round(piece.base)
        for key in (row, row - 1, row + 1):
            for line in self._rows.get((piece.look.turn, key), ())[-6:]:
                gap = max(piece.x0 - line.x1, line.x0 - piece.x1)
                if (
                    abs(piece.base - line.base) < _SPACE * line.size
                    and gap < _NEAR * min(piece.size, line.size)
                    and line.sight is piece.look.sight
                    and not _overlaps(line, piece)
                ):
                    return line
        return None


def _overlaps(line: Line, piece: Piece) -> bool:
    """Whether the piece stands on others of the line."""
    slack = _OVERLAP * piece.size
    return any(piece.x0 < other.x1 - slack and other.x0 < piece.x1 - slack for other in line.pieces[-400:])


def _goes_on(line: Line, piece: Piece) -> bool:
    """Whether the piece stands at the end of the line."""
    last, look = line.pieces[-1], piece.look
    if look.turn != line.turn or (look.sight is not line.sight):
        return False
    size = max(line.size, piece.size, 0.1)
    if abs(piece.base - line.base) > _SUNK * size or not _side_by_side(line, piece):
        return False
    if RIGHT_TO_LEFT.search(piece.text) or RIGHT_TO_LEFT.search(last.text):
        widest = _JOINED if piece.joined else _WIDEST
        return max(piece.x0 - line.x1, line.x0 - piece.x1) < widest * size
    gap = piece.x0 - last.x1
    widest = _JOINED if piece.joined else _LABEL_GAP if line.characters <= _LABEL else _WIDEST
    back = _BACK if piece.doubt or last.doubt or last.look.mark else _NEAR
    return -back * size < gap < widest * size


def _side_by_side(line: Line, piece: Piece) -> bool:
    height = min(line.height, piece.y1 - piece.y0)
    return min(line.y1, piece.y1) - max(line.y0, piece.y0) >= _OVERLAP * height


def sighted(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines that are seen, and those that are not."""
    return [one for one in lines if one.sight is Sight.SEEN], [one for one in lines if one.sight is not Sight.SEEN]
