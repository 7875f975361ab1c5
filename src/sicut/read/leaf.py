"""A leaf block in the making, over a text that holds its markup."""

from typing import NamedTuple

from sicut.model.document import Block, BlockKind, Shown
from sicut.model.span import Span
from sicut.read.parsed import WHITE, Outline


class Frame(NamedTuple):
    """What a leaf block is by the elements around it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    quotation: int | None = None
    cite: str | None = None
    note: bool = False
    depth: int = 0


class Piece(NamedTuple):
    """``text[start:end]`` reads as ``reading``, or as it stands.

    A ``joint`` (a line end) reads as one space, together with the markup and the joints beside it.
    """

    start: int
    end: int
    reading: str | None = None
    joint: bool = False


class Leaf:
    """Collects the pieces of one block, in order; what lies between them is markup and reads as nothing."""

    __slots__ = ("_end", "_start", "frame", "pieces")

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.pieces: list[Piece] = []
        self._start = -1
        self._end = -1

    def cover(self, start: int, end: int) -> None:
        """Let the block reach over ``text[start:end]``, markup or not."""
        self._start = start if self._start < 0 else min(self._start, start)
        self._end = max(self._end, end)

    def add(self, piece: Piece) -> None:
        """Add a piece; pieces come in order and do not overlap."""
        self.cover(piece.start, piece.end)
        self.pieces.append(piece)

    def finish(self, text: str, outline: Outline) -> tuple[Block | None, list[Shown]]:
        """The block, unless nothing of it is shown, and what reads otherwise in it."""
        self._trim(text)
        readings = [text[p.start : p.end] if p.reading is None else p.reading for p in self.pieces]
        if not any(reading.strip(WHITE) for reading in readings):
            return None, []
        frame = self.frame
        if frame.kind is BlockKind.HEADING and frame.quotation is None and not frame.note:
            section = outline.path_above(frame.level)
            outline.enter(frame.level, "".join(readings))
        else:
            section = outline.path
        span = Span(self._start, self._end)
        block = Block(frame.kind, span, frame.level, frame.quotation, frame.cite, section)
        return block, self._shown()

    def _trim(self, text: str) -> None:
        """Drop joints and white space at both ends; code keeps its indent."""
        code = self.frame.kind is BlockKind.CODE
        while self.pieces and self._is_empty(self.pieces[-1], text, WHITE):
            self._end = min(self._end, self.pieces.pop().start)
        empty = 0
        while empty < len(self.pieces) and self._is_empty(self.pieces[empty], text, "\r\n" if code else WHITE):
            self._start = max(self._start, self.pieces[empty].end)
            empty += 1
        del self.pieces[:empty]
        if self.pieces and self.pieces[-1].reading is None:
            last = self.pieces[-1]
            end = last.start + len(text[last.start : last.end].rstrip("\r\n" if code else WHITE))
            self._end = end if self._end == last.end else self._end
            self.pieces[-1] = last._replace(end=end)
        if self.pieces and self.pieces[0].reading is None and not code:
            first = self.pieces[0]
            start = first.end - len(text[first.start : first.end].lstrip(WHITE))
            self._start = start if self._start == first.start else self._start
            self.pieces[0] = first._replace(start=start)

    @staticmethod
    def _is_empty(piece: Piece, text: str, white: str) -> bool:
        return piece.joint or (piece.reading is None and not text[piece.start : piece.end].strip(white))

    def _shown(self) -> list[Shown]:
        shown: list[Shown] = []
        at, joint = self._start, False
        for piece in self.pieces:
            start = shown.pop().span.start if joint and shown else at
            if piece.joint or joint:
                end = piece.end if piece.joint else piece.start
                shown.append(Shown(Span(start, end), " "))
            elif piece.start > at:
                shown.append(Shown(Span(at, piece.start), ""))
            if piece.reading is not None and not piece.joint:
                shown.append(Shown(Span(piece.start, piece.end), piece.reading))
            at, joint = piece.end, piece.joint
        if at < self._end:
            shown.append(Shown(Span(at, self._end), ""))
        return shown
