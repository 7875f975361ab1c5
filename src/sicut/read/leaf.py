"""A leaf block in the making, over a text that holds its markup."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.document import Block, BlockKind
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
        if start < self._start or self._start < 0:
            self._start = start
        self._end = max(self._end, end)

    def add(self, start: int, end: int, reading: str | None = None, *, joint: bool = False) -> None:
        """Add a piece; pieces come in order and do not overlap."""
        self.pieces.append(tuple.__new__(Piece, (start, end, reading, joint)))

    def finish(self, text: str, outline: Outline) -> tuple[Block | None, list[tuple[int, int, str]]]:
        """The block, unless nothing of it is shown, and what reads otherwise in it."""
        if self.pieces:
            self.cover(self.pieces[0].start, self.pieces[-1].end)
        if not self._is_tidy(text):
            self._trim(text)
            if not any(reading.strip(WHITE) for reading in self._readings(text)):
                return None, []
        frame = self.frame
        if frame.kind is BlockKind.HEADING and frame.quotation is None and not frame.note:
            section = outline.path_above(frame.level)
            outline.enter(frame.level, "".join(self._readings(text)))
        else:
            section = outline.path
        span = Span(self._start, self._end)
        block = Block(frame.kind, span, frame.level, frame.quotation, frame.cite, section)
        return block, self._shown()

    def _readings(self, text: str) -> Iterator[str]:
        return (text[p.start : p.end] if p.reading is None else p.reading for p in self.pieces)

    def _is_tidy(self, text: str) -> bool:
        """Whether the block begins and ends with words as they stand, so that there is nothing to trim; most do."""
        if not self.pieces:
            return False
        first, last = self.pieces[0], self.pieces[-1]
        inside = text[first.start : first.end][:1] + text[last.start : last.end][-1:]
        as_written = first.reading is None and last.reading is None
        return as_written and len(inside) == 2 and inside[0] not in WHITE and inside[1] not in WHITE  # noqa: PLR2004 - both

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

    def _shown(self) -> list[tuple[int, int, str]]:
        """What reads otherwise: where it begins and ends, and its reading."""
        if len(self.pieces) == 1 and self.pieces[0] == (self._start, self._end, None, False):
            return []
        shown: list[tuple[int, int, str]] = []
        at, after_joint = self._start, False
        for start, end, reading, joint in self.pieces:
            if joint or (after_joint and start > at):
                begin = shown.pop()[0] if after_joint else at
                shown.append((begin, end if joint else start, " "))
            elif start > at:
                shown.append((at, start, ""))
            if reading is not None and not joint:
                shown.append((start, end, reading))
            at, after_joint = end, joint
        if at < self._end:
            shown.append((at, self._end, ""))
        return shown
