"""Paragraphs that are written side by side: a note or a text box begins and ends inside the one that it hangs on.

They come in the order in which they were begun, so that a paragraph stands whole, and what hangs on it after it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.document import BlockKind, InlineKind
from sicut.read.flow import CELL, PARAGRAPH, Flow, Setting


class Mark(NamedTuple):
    """Inline markup within a paragraph."""

    kind: InlineKind
    start: int
    end: int
    target: str | None


class Draft:
    """A paragraph in the making."""

    __slots__ = ("gap", "length", "marks", "pieces", "setting", "speaks")

    def __init__(self, setting: Setting, gap: str) -> None:
        self.setting, self.gap = setting, gap
        self.length = 0
        """How many characters it has."""
        self.speaks = False
        """Whether any of them is more than white space and a mark that reads as nothing."""
        self.pieces: list[tuple[str, str | None]] = []
        self.marks: list[Mark] = []

    def write(self, text: str, reading: str | None = None) -> None:
        """Add *text*; *reading*: how it reads, if not as written."""
        self.pieces.append((text, reading))
        self.length += len(text)
        self.speaks = self.speaks or (reading is None and not text.isspace())

    def mark(self, kind: InlineKind, start: int, target: str | None = None) -> None:
        """All from *start* (a ``length`` it had) on is inline markup of this *kind*."""
        if start < self.length or kind is InlineKind.PAGE:
            self.marks.append(Mark(kind, start, self.length, target))

    def mark_on(self, kind: InlineKind, start: int) -> None:
        """The same, but a mark of this *kind* that ends at *start* goes on."""
        last = self.marks[-1] if self.marks else None
        if last is not None and last.kind is kind and last.end == start and last.target is None:
            self.marks[-1] = last._replace(end=self.length)
        else:
            self.mark(kind, start)

    def add(self, other: "Draft") -> None:
        """Add all that *other* has."""
        by = self.length
        self.pieces += other.pieces
        self.marks += [Mark(kind, start + by, end + by, target) for kind, start, end, target in other.marks]
        self.length += other.length
        self.speaks = self.speaks or other.speaks

    @property
    def text(self) -> str:
        """What was written."""
        return "".join(text for text, _ in self.pieces)

    def pour(self, flow: Flow, gap: str) -> None:
        """Write it into *flow*. Marks alone, without a text, are furniture."""
        apart = not self.speaks and not self.setting.kind.is_apart
        flow.open(self.setting._replace(kind=BlockKind.FURNITURE) if apart else self.setting, gap)
        for text, reading in self.pieces:
            flow.write(text, reading)
        for kind, start, end, target in self.marks:
            flow.mark(kind, start, target, end)


class Drafts:
    """The paragraphs of a document, in order."""

    def __init__(self) -> None:
        self._all: list[Draft] = []

    def __iter__(self) -> Iterator[Draft]:
        return iter(self._all)

    def begin(self, setting: Setting, gap: str = PARAGRAPH) -> Draft:
        """Begin a paragraph after all that have been begun."""
        draft = Draft(setting, gap)
        self._all.append(draft)
        return draft

    def put(self, draft: Draft) -> None:
        """Put a paragraph that was begun elsewhere after all that have been begun."""
        self._all.append(draft)

    def pour(self, flow: Flow) -> None:
        """Write all into *flow*. The widest gap between two that have a text holds."""
        gap = CELL
        for draft in self._all:
            gap = max(gap, draft.gap, key=_WIDTHS.__getitem__)
            if draft.text.strip():
                draft.pour(flow, gap)
                gap = CELL


_WIDTHS = {CELL: 0, "\n": 1, PARAGRAPH: 2}
