"""The blocks of a LaTeX text in the making: pieces, groups in braces, and the environments around them."""

from typing import NamedTuple

from sicut.model.document import Block, Inline, InlineKind
from sicut.model.span import Span
from sicut.read.leaf import Frame, Leaf
from sicut.read.parsed import Outline


class Open(NamedTuple):
    """A group that is open: what its closing brace reads as, or ends; it began in the leaf with the number ``leaf``.

    ``block`` is the command whose argument is a block of its own.
    """

    reading: str | None = None
    kind: InlineKind | None = None
    leaf: int = 0
    since: int = 0
    target: str | None = None
    block: str = ""


class Flow:
    """Collects pieces into blocks. ``frames`` are the environments that are open, ``groups`` the braces.

    ``quotes`` counts the quotations that are open; in a note (``in_note``) paragraphs do not end.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.blocks: list[Block] = []
        self.shown: list[tuple[int, int, str]] = []
        self.inline: list[Inline] = []
        self.outline = Outline()
        self.leaf: Leaf | None = None
        self.frames: list[tuple[str, Frame]] = [("", Frame())]
        self.groups: list[Open] = []
        self.quotes = self.leaves = 0
        self.in_note = False

    @property
    def current(self) -> Leaf:
        """The block in the making."""
        if self.leaf is None:
            self.leaf = Leaf(self.frames[-1][1])
        return self.leaf

    def close(self) -> None:
        """End the block in the making."""
        leaf, self.leaf = self.leaf, None
        self.leaves += 1
        if leaf is not None:
            block, shown = leaf.finish(self.text, self.outline)
            if block is not None:
                self.blocks.append(block)
                self.shown += shown

    def end_paragraph(self, start: int, end: int) -> None:
        """The end of a paragraph; within a note only a space."""
        if self.in_note:
            self.current.add(start, end, " ", joint=True)
        else:
            self.close()

    def piece(self, start: int, end: int, reading: str | None = None, *, joint: bool = False) -> None:
        """A stretch of text, as it stands or as it reads."""
        if start < end:
            self.current.add(start, end, reading, joint=joint)

    def hide(self, start: int, end: int) -> None:
        """Markup, which reads as nothing."""
        self.current.cover(start, end)

    @property
    def count(self) -> int:
        """How many pieces the block in the making has."""
        return 0 if self.leaf is None else len(self.leaf.pieces)

    def begin_group(self, opened: Open, start: int) -> None:
        """An opening brace."""
        self.groups.append(opened)
        if self.leaf is not None:
            self.hide(start, start + 1)

    def end_group(self, at: int) -> None:
        """A closing brace; one too many is passed over."""
        closed = self.groups.pop() if self.groups else Open()
        if closed.block:
            self.close()
            if self.frames[-1][0] == closed.block:
                self.frames.pop()
            return
        if closed.reading is not None:
            self.quotes -= 1
            self.piece(at, at + 1, closed.reading)
        elif self.leaf is not None:
            self.hide(at, at + 1)
        if closed.kind is not None:
            self.mark(closed.kind, closed.since if closed.leaf == self.leaves else 0, closed.target)

    def mark(self, kind: InlineKind, since: int, target: str | None) -> None:
        """Mark the pieces of this block from number *since* on."""
        if since < self.count:
            pieces = self.current.pieces
            self.inline.append(Inline(kind, Span(pieces[since].start, pieces[-1].end), target))
