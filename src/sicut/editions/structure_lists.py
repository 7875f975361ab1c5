"""Lists inside articles and paragraphs: enumerations in running text, and items whose numbers are not in the text."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from sicut.editions.structure_series import follows, is_first
from sicut.editions.unit_labels import roman
from sicut.model.document import Block, BlockKind, Document
from sicut.model.reference import Place
from sicut.model.span import Span
from sicut.text.pattern import pattern

ITEM: Final = "item"
_LONGEST: Final = 20_000
_FEWEST: Final = 2
_DEEPEST: Final = 5
_LABEL: Final = pattern(
    r"[:;,\u2013\u2014][ \t\xa0\n]{1,40}(?:[^\W\d_]{1,5}[ \xa0\n])?(\(?([a-z]|[ivx]{2,5}|[0-9]{1,2})\))(?=[ \xa0\n])"
)
_Value = tuple[int, str]


def items_of(document: Document, places: Mapping[Place, Span], written: Collection[int]) -> dict[Place, Span]:
    """The items of lists in *places* that bear no number in the text; *written*: the blocks that begin with one."""
    found: dict[Place, Span] = {}
    for holder, blocks in _lists(document, places, written):
        still: list[tuple[int, int, int]] = []
        for block in blocks:
            number = 1
            while still and still[-1][0] >= block.level:
                level, count, _ = still.pop()
                number = count + 1 if level == block.level else number
            still.append((block.level, number, block.span.start))
            path = holder
            for _, count, start in still[:_DEEPEST]:
                path = (*path, f"{ITEM} {count}")
                found[path] = Span(start, block.span.end)
    return found


def _lists(
    document: Document, places: Mapping[Place, Span], written: Collection[int]
) -> Iterator[tuple[Place, list[Block]]]:
    """Each list that stands in one of *places*, in text order, with that place."""
    items = [
        block for block in document.blocks if block.kind is BlockKind.LIST_ITEM and block.span.start not in written
    ]
    rows = sorted(places.items(), key=lambda one: (one[1].start, -one[1].end))
    still: list[tuple[Place, Span]] = []
    row = 0
    holder, kept = Place(), list[Block]()
    for block in items:
        while row < len(rows) and rows[row][1].start < block.span.start:
            still.append(rows[row])
            row += 1
        while still and still[-1][1].end < block.span.end:
            still.pop()
        if not still:
            continue
        if still[-1][0] != holder:
            if len(kept) >= _FEWEST:
                yield holder, kept
            holder, kept = still[-1][0], []
        kept.append(block)
    if len(kept) >= _FEWEST:
        yield holder, kept


def enumerations_of(document: Document, places: Mapping[Place, Span]) -> dict[Place, Span]:
    """What the innermost places enumerate in running text ("shall: (a) …; (b) …"); a place cut short by it as well."""
    rows = sorted(places.items(), key=lambda one: (one[1].start, -one[1].end))
    found: dict[Place, Span] = {}
    for at, (place, span) in enumerate(rows):
        holds = at + 1 < len(rows) and rows[at + 1][1].start < span.end
        if holds or span.width > _LONGEST:
            continue
        first = _values(place[-1].rpartition(" ")[2]) if place[-1].startswith("letter ") else []
        marks = _run(document, span, first)
        if len(marks) < (1 if first else _FEWEST):
            continue
        holder = place[:-1] if first else place
        if first:
            found[place] = _trimmed(document, span.start, marks[0][0])
        ends = [start for start, _ in marks[1:]] + [span.end]
        for (start, label), end in zip(marks, ends, strict=True):
            unit = "number" if label.isdigit() else "letter"
            found.setdefault((*holder, f"{unit} {label}"), _trimmed(document, start, end))
    return found


def _run(document: Document, span: Span, before: Sequence[_Value]) -> Sequence[tuple[int, str]]:
    """Where the numbers in brackets of one enumeration stand; *before*: what the one before them may be."""
    marks: list[tuple[int, str]] = []
    for found in _LABEL().finditer(document.text, span.start, span.end):
        values = _values(found[2])
        fitting = [one for one in values if any(follows(last, one) for last in before)]
        if not before:
            fitting = [one for one in values if is_first(one)]
        if fitting:
            marks.append((found.start(1), found[2]))
            before = fitting
    return marks


def _values(label: str) -> list[_Value]:
    """What *label* may be: a number, a letter, a Roman numeral."""
    if label.isdigit():
        return [(int(label), "")]
    value = roman(label)
    return [(0, label), *([(value, "")] if value is not None else [])]


def _trimmed(document: Document, start: int, end: int) -> Span:
    return Span(start, start + len(document.text[start:end].rstrip()))
