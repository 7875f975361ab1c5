"""The parts of a quotation, and what its ellipses leave out."""

from bisect import bisect_left
from typing import NamedTuple

from sicut.model.claim import Claim
from sicut.model.collation import Hidden
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.text.segment import words
from sicut.text.unicode import is_space, is_word_character

_COUNTED = 20_000
_LOOKED_AT = 16
_ELLIPSES = ("…", "...", ". . .")


class Words(NamedTuple):
    """A number of words; ``more``: there are more than that, which were not counted."""

    number: int
    more: bool


def hidden_words(hidden: Hidden, context: Context) -> Words:
    """How many words an ellipsis leaves out; only the first 20,000 code points of them are counted."""
    start, end = hidden.span
    text = context.shown(hidden.siglum, Span(start, min(end, start + _COUNTED)))
    return Words(len(words(text)), end - start > _COUNTED)


def part_span(claim: Claim, part: int, context: Context) -> Span:
    """The place of the part with the index *part*, without the white space at its ends."""
    start, end = claim.parts[part].span
    text = context.document(claim.document).text
    while start < end and is_space(text[start]):
        start += 1
    while end > start and is_space(text[end - 1]):
        end -= 1
    return Span(start, end)


def crosses_blocks(document: Document, span: Span) -> bool:
    """Whether a block of running text begins within *span* or where it ends."""
    index = bisect_left(document.blocks, span.start, key=lambda block: block.span.start)
    for block in document.blocks[index:]:
        if block.span.start > span.end:
            return False
        if not block.kind.is_apart and block.span.start > 0:
            return True
    return False


def gap_around(document: Document, span: Span) -> Span:
    """*span* with what stands between it and the nearest words, at most 16 code points on each side."""
    start, end = span
    lowest, highest = max(0, start - _LOOKED_AT), min(len(document.text), end + _LOOKED_AT)
    while start > lowest and not is_word_character(document.text[start - 1]):
        start -= 1
    while end < highest and not is_word_character(document.text[end]):
        end += 1
    return Span(start, end)


def has_ellipsis(text: str) -> bool:
    """Whether *text* itself has an ellipsis."""
    return any(mark in text for mark in _ELLIPSES)
