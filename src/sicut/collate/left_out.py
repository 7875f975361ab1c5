"""Words of the source that the report lacks: what they are, and what could allow it."""

from collections.abc import Iterator

from sicut.collate.category import of_words
from sicut.collate.cells import Cell
from sicut.collate.disfluency import LONGEST_REPEAT, PAUSES, is_disfluency
from sicut.collate.sides import Sides, Spans
from sicut.collate.verses import ORNATE, verse_number
from sicut.model.collation import Category, Licence
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.quotes import CLOSING, OPENING
from sicut.text.segment import words
from sicut.text.unicode import is_digit


def category_of(sides: Sides, cell: Cell) -> Category:
    """What the words left out are."""
    return of_words(sides.keys(sides.right, cell.reading), sides.language)


def breaks_off(sides: Sides, cell: Cell) -> bool:
    """Whether both texts break off here to say who speaks: in the same words, or in marks of the source's own."""
    before, (first, end) = cell.lemma[0], cell.reading
    left, right, span = sides.left, sides.right, sides.right_span(cell.reading)
    if before not in sides.lemma.seams or end >= len(right.spans):
        return False
    own = left.text[left.spans[before - 1].end : left.spans[before].start]
    if letters(own) == letters(right.text[span.start : span.end]):
        return True
    closing = right.text[right.spans[first - 1].end : span.start]
    opening = right.text[span.end : right.spans[end].start]
    in_marks = not CLOSING.isdisjoint(closing) and not OPENING.isdisjoint(opening)
    return in_marks and category_of(sides, cell) is Category.WORDING


def repeated(sides: Sides, cell: Cell) -> Iterator[Spans]:
    """The words of such a clause on both sides, pair by pair, where they are the same."""
    start, end = (sides.left.spans[cell.lemma[0] - 1].end, sides.left.spans[cell.lemma[0]].start)
    own = words(sides.left.text[start:end], start)
    theirs = sides.right.spans[slice(*cell.reading)]
    if [word.key for word in own] == list(sides.right.keys[slice(*cell.reading)]):
        yield from ((word.span, span) for word, span in zip(own, theirs, strict=True))


def of_the_source(sides: Sides, cell: Cell, category: Category) -> tuple[Licence | None, Span]:
    """The licence of what a source adds to its words, and where it stands with its brackets or pauses.

    In brackets a footnote's number, or an editor's or translator's gloss; in speech a filler.
    """
    text, span = sides.right.text, sides.right_span(cell.reading)
    number = verse_number(text, span, ORNATE)
    if number is not None:
        return Licence.NOTE, number
    opening, closing = span.start, span.end
    while opening > 0 and text[opening - 1] in " \n":
        opening -= 1
    while closing < len(text) and text[closing] in " .,\n":
        closing += 1
    if text[opening - 1 : opening] == "[" and text[closing : closing + 1] == "]":
        return _in_brackets(sides, cell, category), Span(opening - 1, closing + 1)
    if not _is_disfluent(sides, cell, category):
        return None, span
    before, after = text[opening - 1 : opening] in PAUSES, text[span.end : span.end + 1] in PAUSES
    return Licence.DISFLUENCY, Span(opening - before, span.end + after)


def _in_brackets(sides: Sides, cell: Cell, category: Category) -> Licence | None:
    if all(is_digit(c) for key in sides.right.keys[slice(*cell.reading)] for c in key):
        return Licence.NOTE
    return None if category in {Category.NEGATION, Category.NUMBER} else Licence.GLOSS


def _is_disfluent(sides: Sides, cell: Cell, category: Category) -> bool:
    (start, end), keys = cell.reading, sides.right.keys
    around = keys[max(0, start - LONGEST_REPEAT) : start], keys[end : end + LONGEST_REPEAT]
    return category is Category.WORDING and is_disfluency(keys[start:end], *around, lambda: sides.language)
