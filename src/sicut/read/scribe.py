"""Writes the text of a file that has lines into a :class:`Flow`, with the place of each piece and with asides.

An *aside* is what stands inside a paragraph and is no part of its sentence (a footnote, another reading): its blocks
follow when the block around it has ended, so that the words of that stand together.
"""

from typing import Final, NamedTuple

from sicut.model.document import BlockKind, InlineKind
from sicut.read.flow import PARAGRAPH, Flow, Setting
from sicut.read.parsed import WHITE

_DEEPEST: Final = 8
_HYPHENS: Final = "-\xad\u2010\u2e17\xac"


class Point(NamedTuple):
    """A place in a file, each from 1."""

    line: int
    column: int

    def after(self, text: str) -> "Point":
        """The place behind *text*, which stands here as it is, with line ends of one character."""
        ends = text.count("\n")
        return (
            Point(self.line + ends, len(text) - text.rindex("\n"))
            if ends
            else Point(self.line, self.column + len(text))
        )


class _Piece(NamedTuple):
    text: str
    point: Point | None
    reading: str | None


class _Mark(NamedTuple):
    kind: InlineKind
    start: int
    end: int
    target: str | None


class _Draft:
    """A block in the making."""

    __slots__ = ("after", "at", "gap", "marks", "pieces", "setting", "spoken")

    def __init__(self, setting: Setting, gap: str) -> None:
        self.setting, self.gap, self.at, self.spoken = setting, gap, 0, False
        self.pieces: list[_Piece] = []
        self.marks: list[_Mark] = []
        self.after: list[_Draft] = []


class Scribe:
    """Takes the blocks of a document in order, and asides inside them."""

    def __init__(self) -> None:
        self.flow = Flow()
        self._draft: _Draft | None = None
        self._hosts: list[tuple[_Draft | None, list[_Draft]]] = []
        self._drafts: list[_Draft] = []
        self._page: tuple[str | None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether a block is open."""
        return self._draft is not None

    @property
    def at(self) -> int:
        """How many characters the open block has."""
        return 0 if self._draft is None else self._draft.at

    @property
    def setting(self) -> Setting | None:
        """What the open block is."""
        return None if self._draft is None else self._draft.setting

    @property
    def ends_white(self) -> bool:
        """Whether nothing that is read stands in the open block, or white space at its end."""
        if self._draft is None or not self._draft.spoken:
            return True
        return self._draft.pieces[-1].text[-1] in WHITE

    def open(self, setting: Setting, gap: str = PARAGRAPH) -> None:
        """End the block before and begin one."""
        self.close()
        self._draft = _Draft(setting, gap)
        if self._page is not None:
            self._draft.marks.append(_Mark(InlineKind.PAGE, 0, 0, self._page[0]))
            self._page = None

    def write(self, text: str, point: Point | None = None, reading: str | None = None) -> None:
        """Add *text* to the open block; it stands at *point* of the file, line by line.

        Leading white space is left out.

        *reading*: how it reads, if not as it is written.
        """
        draft = self._draft
        if draft is None:
            raise RuntimeError("no block is open")
        if not draft.at:
            body = text.lstrip(WHITE)
            point = point and point.after(text[: len(text) - len(body)])
            text = body
        if text:
            draft.pieces.append(_Piece(text, point, reading))
            draft.at += len(text)
            draft.spoken = draft.spoken or reading != ""

    def block(self, text: str, point: Point, setting: Setting, gap: str = PARAGRAPH) -> None:
        """Write a block that is no more than a *text* without white space before it, as it stands at *point*."""
        self.close()
        if self._hosts or self._page is not None:
            self.open(setting, gap)
            self.write(text, point)
            self.close()
        else:
            self.flow.open(setting, gap)
            self.flow.anchor(*point)
            self.flow.write(text)

    def mark(self, kind: InlineKind, start: int, target: str | None = None, end: int | None = None) -> None:
        """The open block's text from *start* to *end* (values of ``at``; none: now) is inline markup of this *kind*."""
        if self._draft is not None:
            until = self._draft.at if end is None else min(end, self._draft.at)
            self._draft.marks.append(_Mark(kind, min(start, until), until, target))

    def turn(self, start: int, middle: int) -> None:
        """The open block's text from *start* to *middle* (values of ``at``) stands behind what follows it."""
        draft = self._draft
        if draft is None or not start < middle < draft.at:
            return
        first = second = len(draft.pieces)
        at = draft.at
        while first and at > start:
            first -= 1
            at -= len(draft.pieces[first].text)
            second = first if at >= middle else second
        front, back = draft.pieces[first:second], draft.pieces[second:]
        if front and back and at == start:
            while back and not back[0].text.strip(WHITE):
                back.pop(0)
            if not back[-1:] or back[-1].text[-1] not in WHITE:
                back.append(_Piece(" ", None, None))
            draft.pieces[first:] = back + front
            draft.at = start + sum(len(piece.text) for piece in back + front)

    def silence_end(self) -> None:
        """White space at the end of the open block, and a hyphen before it, read as nothing."""
        pieces = self._draft.pieces if self._draft is not None else []
        held: list[_Piece] = []
        while pieces and pieces[-1].reading is None and not pieces[-1].text.strip(WHITE):
            held.append(pieces.pop()._replace(reading=""))
        if pieces and pieces[-1].reading is None:
            text, point, _ = pieces[-1]
            body = text.rstrip(WHITE)
            body = body[:-1] if body[-1] in _HYPHENS else body
            pieces[-1:] = [
                piece
                for piece in (
                    _Piece(body, point, None),
                    _Piece(text[len(body) :], point and point.after(body), ""),
                )
                if piece.text
            ]
        pieces += reversed(held)

    def begin_page(self, label: str | None) -> None:
        """A page begins here; *label*: the number printed on it."""
        if self._draft is None:
            self._page = (label,)
        else:
            self.mark(InlineKind.PAGE, self._draft.at, label)

    def begin_aside(self) -> bool:
        """What follows up to :meth:`end_aside` stands behind the open block; ``False``: too deep, it does not."""
        if len(self._hosts) == _DEEPEST:
            return False
        self._hosts.append((self._draft, self._drafts))
        self._draft, self._drafts = None, []
        return True

    def end_aside(self) -> None:
        """Go on with the block that was open."""
        self.close()
        aside = self._drafts
        self._draft, self._drafts = self._hosts.pop()
        if self._draft is not None:
            self._draft.after += aside
        elif self._hosts:
            self._drafts += aside
        else:
            self._emit(aside)

    def close(self) -> None:
        """End the open block."""
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if not draft.spoken and not draft.setting.kind.is_apart:
            draft.setting = draft.setting._replace(kind=BlockKind.FURNITURE)
        if self._hosts:
            self._drafts += (draft, *draft.after)
        else:
            self._emit([draft, *draft.after])

    def discard(self) -> None:
        """Forget the open block."""
        self._draft = None

    def _emit(self, drafts: list[_Draft]) -> None:
        for draft in drafts:
            self.flow.open(draft.setting, draft.gap)
            self._marked(draft)

    def _marked(self, draft: _Draft) -> None:
        """Write a block: its pieces, an anchor where the file is out of step, its marks."""
        expected = None
        for piece in draft.pieces:
            if piece.point is not None and piece.point != expected:
                self.flow.anchor(*piece.point)
            expected = piece.point and piece.point.after(piece.text)
            self.flow.write(piece.text, piece.reading)
        for mark in draft.marks:
            self.flow.mark(mark.kind, mark.start, mark.target, mark.end)
