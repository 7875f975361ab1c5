"""The words of a witness around a stretch of its stream."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from sicut.collate.index import Index
from sicut.model.alignment import Tokens
from sicut.model.span import Span
from sicut.text.segment import Columns, columns
from sicut.text.unicode import SPACES

LONGEST_WORD = 64


class Within(NamedTuple):
    """A stretch of a witness to search: offsets of its text as shown."""

    witness: int
    start: int
    end: int


def window(index: Index, witness: int, stretch: tuple[int, int], within: Within | None = None) -> Columns:
    """The whole words of a witness that a stretch of its stream, given in bytes, is part of; those *within* only."""
    sketch = index.sketches[witness]
    start = sketch.offset_of(max(0, stretch[0]))
    end = sketch.offset_of(stretch[1] - 1) + 1 if stretch[1] > 0 else 0
    if within is not None:
        start, end = max(start, within.start), min(end, within.end)
    first, last = _around(sketch.text, start, end)
    found = columns(sketch.text[first:last], first)
    inside = slice(bisect_right(found.ends, start), bisect_left(found.starts, end))
    return Columns(found.starts[inside], found.ends[inside], found.keys[inside])


def tokens(text: str, found: Columns, first: int = 0, last: int | None = None) -> Tokens:
    """The words from *first* up to *last* of a window."""
    part, new = slice(first, last), tuple.__new__  # a third of the time of calling the type
    places = zip(found.starts[part], found.ends[part], strict=True)
    return Tokens(text, tuple(found.keys[part]), tuple([new(Span, place) for place in places]))


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """*start* and *end* moved outwards to white space, so that no word or number is cut; a word's length at most."""
    first, last = max(0, start - LONGEST_WORD), min(len(text), end + LONGEST_WORD)
    while start > first and text[start - 1] not in SPACES:
        start -= 1
    while end < last and text[end] not in SPACES:
        end += 1
    return start, end
