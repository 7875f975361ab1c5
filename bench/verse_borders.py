"""Where a quotation goes from one place of an edition to the next with nothing between: verses run together."""

from collections.abc import Iterator

from sicut.editions.edition import Edition
from sicut.model.collation import Category, Collation, Variant
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.unicode import SPACES, is_digit, is_mark, is_word_character

_SILENT = frozenset({Category.WHITESPACE, Category.MARKS})


def run_together(passage: Collation, edition: Edition, report: Document) -> Iterator[Variant]:
    """The variants of *passage* at borders of places of *edition* for which *report* has neither sign nor number.

    An edition whose places are parted by the very space that parts words has none. Such a variant is licensed; who
    holds that a sign belongs there asks for them.
    """
    ends = [edition.places[place].end for place in edition.places_in(passage.span)][:-1]
    for variant in passage.apparatus:
        silent = variant.category in _SILENT and not _is_signed(report.text, variant.report)
        if silent and any(_is_at(end, variant.witness) for end in ends):
            yield variant


def _is_at(end: int, gap: Span) -> bool:
    return gap.start <= end < gap.end


def _is_signed(text: str, gap: Span) -> bool:
    """Whether there is more than space between the words around *gap*."""
    start, end = gap
    while start > 0 and not is_word_character(text[start - 1]):
        start -= 1
    while end < len(text) and not is_word_character(text[end]):
        end += 1
    if any(is_digit(c) for c in text[max(0, start - 1) : start] + text[end : end + 1]):
        return True
    return not all(c in SPACES or is_mark(c) for c in text[start:end])
