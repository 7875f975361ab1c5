"""Lines put together to paragraphs, rows of tables and notes, page by page."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from sicut.model.document import BlockKind
from sicut.read.pdf.library import Box
from sicut.read.pdf.lines import Line
from sicut.text.unicode import is_digit, is_upper, is_word_character

_LEADING = 1.75
_LOOSER = 1.25
_SIZE = 0.15
_INDENT = 0.8
_SHORT = 0.75
_HEADING = 1.15
_LONGEST_HEADING = 200
_NOTE = 0.93
_FOOT = 0.6
_MARKS = frozenset("*\u2020\u2021\xa7\xb6#[(0123456789\u2070\xb9\xb2\xb3\u2074\u2075\u2076\u2077\u2078\u2079")
_BULLETS = frozenset("\u2022\u2023\u25e6\u2043\u2219\xb7\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2013\u2014-*\uf0b7")
_END = frozenset(".!?:;\u2026\u3002\uff01\uff1f\u06d4\u061f\u0964\u05c3\"'\u201d\u2019\xbb)]")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together. ``cell``: it goes on a row behind the one before."""

    lines: list[Line]
    page: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    cell: bool = False
    breaks: dict[int, str | None] = field(default_factory=dict)
    """The labels of the pages that begin before its lines, by the number of the line."""

    @property
    def size(self) -> float:
        """The size of its type."""
        return self.lines[0].size

    @property
    def characters(self) -> int:
        """How many it has."""
        return sum(line.characters for line in self.lines)


def paragraphs_of(lines: Sequence[Line], page: int) -> list[Paragraph]:
    """The paragraphs of a page, whose *lines* stand in reading order."""
    made: list[Paragraph] = []
    for line in lines:
        before = made[-1] if made else None
        if before is not None and _continues(before, line):
            before.lines.append(line)
        else:
            made.append(Paragraph([line], page, cell=before is not None and _same_row(before.lines[-1], line)))
    return made


def _same_row(one: Line, other: Line) -> bool:
    return one.turn == other.turn and abs(one.base - other.base) < 0.3 * max(one.size, other.size)


def _continues(paragraph: Paragraph, line: Line) -> bool:
    last = paragraph.lines[-1]
    size = max(last.size, line.size, 0.1)
    if line.turn != last.turn or abs(line.size - last.size) > _SIZE * size or _same_row(last, line):
        return False
    if line.base > last.base:
        return _next_column(last, line) and runs_on(last.text, line.text)
    step = last.base - line.base
    if step > _limit(paragraph) or line.x0 > last.x1 or last.x0 > line.x1:
        return False
    return not _begins(paragraph, line)


def _limit(paragraph: Paragraph) -> float:
    """How far below the last line the next of a paragraph may stand."""
    lines = paragraph.lines
    high = max(_LEADING * lines[-1].size, 1.1 * lines[-1].height)
    return high if len(lines) == 1 else min(high, _LOOSER * (lines[-2].base - lines[-1].base))


def _next_column(last: Line, line: Line) -> bool:
    return line.x0 >= last.x1 or line.x1 <= last.x0 if line.base > last.base else False


def _begins(paragraph: Paragraph, line: Line) -> bool:
    """Whether a line begins a paragraph: indented, a point of a list, or after a line that ends early with an end."""
    lines = paragraph.lines
    last, text = lines[-1], line.text
    if text[:1] in _BULLETS and text[1:2] in {" ", "\t", ""}:
        return True
    if line.runs_left or last.runs_left:
        return False
    column = max(one.x1 for one in (*lines, line))
    ended = last.text[-1:] in _END and last.x1 < column - _SHORT * 10 * last.size
    indented = len(lines) > 1 and line.x0 - min(one.x0 for one in lines[1:]) > _INDENT * line.size
    return (ended and is_upper(text[:1])) or (
        indented and last.text[-1:] in _END and line.x0 - last.x0 > _INDENT * line.size
    )


def runs_on(text: str, following: str, *, below: bool = False) -> bool:
    """Whether *following* plainly goes on with the sentence of *text*: no end mark, then no capital.

    *below*: it stands below *text*, so that a script without capitals tells nothing.
    """
    first = following.lstrip("\"'\u201c\u2018\xab(")[:1]
    if not text or not first or text[-1] in _END or not is_word_character(first):
        return False
    small = not is_upper(first) and not is_digit(first)
    return small and (not below or is_upper(first.upper()))


def body_size(pages: Sequence[Sequence[Paragraph]]) -> float:
    """The size of type that most characters of a document have."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for paragraph in page:
            for line in paragraph.lines:
                sizes[round(line.size, 1)] += line.characters
    return max(sizes.items(), key=lambda item: (item[1], item[0]))[0] if sizes else 0.0


def mark_headings(pages: Sequence[Sequence[Paragraph]], body: float) -> None:
    """Short paragraphs in larger type are headings, the larger the higher."""
    found = [
        one
        for page in pages
        for one in page
        if one.kind is BlockKind.PARAGRAPH and one.size > _HEADING * body and one.characters <= _LONGEST_HEADING
    ]
    sizes = sorted({round(one.size) for one in found}, reverse=True)
    for one in found:
        one.kind, one.level = BlockKind.HEADING, min(6, sizes.index(round(one.size)) + 1)


def mark_notes(page: Sequence[Paragraph], body: float, rules: Sequence[Box], box: Box) -> list[Paragraph]:
    """The paragraphs of a page, those at its foot in smaller type marked as notes, one for each mark."""
    limit = box.y0 + _FOOT * (box.y1 - box.y0)
    small = [_is_small(one, body, limit) for one in page]
    split: list[Paragraph] = []
    for one, is_small in zip(page, small, strict=True):
        split += _notes(one) if is_small and _is_note(one, page, body, rules) else [one]
    return split


def _is_small(one: Paragraph, body: float, limit: float) -> bool:
    return (
        one.kind is BlockKind.PARAGRAPH
        and one.lines[0].turn == 0
        and one.lines[0].base < limit
        and max(line.size for line in one.lines) < _NOTE * body
    )


def _is_note(one: Paragraph, page: Sequence[Paragraph], body: float, rules: Sequence[Box]) -> bool:
    """Whether it begins with a mark or stands below a rule, and no text of the page's own size below it."""
    top, left, right = one.lines[0], min(line.x0 for line in one.lines), max(line.x1 for line in one.lines)
    below = [
        line
        for other in page
        for line in other.lines
        if line.base < top.base and line.x0 < right and line.x1 > left and line.size >= _NOTE * body
    ]
    if below:
        return False
    ruled = any(top.y1 - 2 <= rule.y0 < top.y1 + 4 * body and rule.x0 < right and rule.x1 > left for rule in rules)
    return ruled or top.text[:1] in _MARKS or any(other.kind is BlockKind.NOTE for other in page)


def _notes(one: Paragraph) -> list[Paragraph]:
    """One paragraph for each line that begins with a mark smaller or higher than what follows."""
    starts = [0] + [n for n, line in enumerate(one.lines) if n and _is_marked(line)]
    ends = [*starts[1:], len(one.lines)]
    parts = [Paragraph(one.lines[start:end], one.page) for start, end in zip(starts, ends, strict=True)]
    for part in parts:
        part.kind = BlockKind.NOTE
    one.kind = BlockKind.NOTE
    return parts


def _is_marked(line: Line) -> bool:
    first = line.pieces[0]
    return first.text[:1] in _MARKS and (first.base > line.base + 0.1 * line.size or first.size < 0.85 * line.size)


def rows(paragraphs: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """Paragraphs grouped to rows: one that is no cell begins a row."""
    number = 0
    numbers = []
    for one in paragraphs:
        number += not one.cell
        numbers.append(number)
    return [[one for one, _ in held] for _, held in groupby(zip(paragraphs, numbers, strict=True), key=lambda p: p[1])]
