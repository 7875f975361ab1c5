"""The pages of a document beside each other: headers and footers, headings, notes, what runs over a page's end."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sicut.model.document import BlockKind
from sicut.read.pdf.leaves import Leaf
from sicut.read.pdf.lines import Line
from sicut.read.pdf.margins import margins
from sicut.read.pdf.paragraphs import (
    Paragraph,
    body_size,
    mark_headings,
    mark_notes,
    paragraphs_of,
    runs_on,
)

_FULL = 0.8
_WIDE = 12.0
_SIZE = 0.1


@dataclass(slots=True)
class Sheet:
    """A page, its number from 1, what it holds, in the order in which it is written."""

    page: int
    label: str | None
    heads: list[Paragraph] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)
    notes: list[Paragraph] = field(default_factory=list)
    feet: list[Paragraph] = field(default_factory=list)
    unseen: list[Paragraph] = field(default_factory=list)

    @property
    def paragraphs(self) -> list[Paragraph]:
        """All of them."""
        return [*self.heads, *self.body, *self.notes, *self.feet, *self.unseen]


def sheets_of(leaves: Sequence[Leaf], labels: Sequence[str | None]) -> list[Sheet]:
    """The pages of a document; *labels*: those that it gives itself."""
    found = margins([leaf.lines for leaf in leaves])
    sheets, bodies = [], []
    for index, leaf in enumerate(leaves):
        apart = set(map(id, [*found.heads[index], *found.feet[index]]))
        label = labels[index] if any(labels) else found.labels.get(index)
        sheet = Sheet(index + 1, label)
        sheet.heads = _apart(found.heads[index], index + 1, BlockKind.FURNITURE)
        sheet.feet = _apart(found.feet[index], index + 1, BlockKind.FURNITURE)
        sheet.unseen = _apart(leaf.unseen, index + 1, BlockKind.HIDDEN)
        sheets.append(sheet)
        bodies.append(paragraphs_of([line for line in leaf.lines if id(line) not in apart], index + 1))
    size = body_size(bodies)
    for index, leaf in enumerate(leaves):
        bodies[index] = mark_notes(bodies[index], size, leaf.rules, leaf.box)
    mark_headings(bodies, size)
    _join(bodies, [sheet.label for sheet in sheets], size)
    for sheet, body in zip(sheets, bodies, strict=True):
        sheet.body = [one for one in body if one.kind is not BlockKind.NOTE]
        sheet.notes = [one for one in body if one.kind is BlockKind.NOTE]
    return sheets


def _apart(lines: Sequence[Line], page: int, kind: BlockKind) -> list[Paragraph]:
    made = paragraphs_of(lines, page)
    for one in made:
        one.kind = kind
    return made


def _join(pages: list[list[Paragraph]], labels: Sequence[str | None], body: float) -> None:
    """Put together what a figure, a column's or a page's end parts in the middle of a sentence."""
    last: Paragraph | None = None
    between: list[Paragraph] = []
    for index, page in enumerate(pages):
        kept = []
        for one in page:
            if one.kind is BlockKind.HEADING:
                last = None
            elif _is_running(one, body):
                if last is not None and _is_parted(last, one) and _is_apart(last, one, between):
                    if one.page != last.page + len(last.breaks):
                        last.breaks[len(last.lines)] = labels[index]
                    last.lines += one.lines
                    continue
                last, between = one, []
            between.append(one)
            kept.append(one)
        pages[index] = kept


def _is_running(one: Paragraph, body: float) -> bool:
    return one.kind is BlockKind.PARAGRAPH and not one.cell and abs(one.size - body) <= _SIZE * body


def _is_apart(last: Paragraph, one: Paragraph, between: Sequence[Paragraph]) -> bool:
    """Whether a page's or column's end or something else stands between two paragraphs."""
    high, low = last.lines[-1].base - 1, one.lines[0].base + 1
    return one.page != last.page or low > high or any(low < other.lines[0].base < high for other in between)


def _is_parted(last: Paragraph, one: Paragraph) -> bool:
    line = last.lines[-1]
    widest = max(other.x1 - other.x0 for other in last.lines[-20:])
    width = line.x1 - line.x0
    return width >= _FULL * widest and width >= _WIDE * line.size and runs_on(line.text, one.lines[0].text)
