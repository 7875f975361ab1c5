"""What stands in the same sentence before and after a place of a document, and where its clauses part.

A sentence ends at a full stop, a question or exclamation mark, an ellipsis, or where its block ends. A point of
abbreviation is taken for a full stop: the rules that ask then see less, never more.
"""

from bisect import bisect_right
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.segment import Word, words
from sicut.text.shown import Reading
from sicut.text.unicode import is_space

LOOKED_AT = 600
_ENDS = frozenset(".!?…؟۔।")
_WIDE_ENDS = frozenset("。！？")
_CLOSERS = frozenset("”’\"')]»›」』“")
_PARTING = frozenset(",;:—()،؛，；：（）")
_DASHES = frozenset("-–")
_BREAK = "\n\n"


class Parting(IntEnum):
    """What stands between two words."""

    NONE = 0
    CLAUSE = 1
    SENTENCE = 2


class Stretch(NamedTuple):
    """Words of a document, and what parts them.

    ``text`` is as shown, ``words`` have spans in it; ``gaps[i]`` stands before the word ``i``, the last one after the
    last word. ``whole``: the text reaches as far as the sentence or the span that was asked for.
    """

    reading: Reading
    words: tuple[Word, ...]
    gaps: tuple[Parting, ...]
    whole: bool = True

    @property
    def text(self) -> str:
        """The text as shown."""
        return self.reading.text

    def span(self, first: int, end: int) -> Span:
        """The place in the document of the words from *first* up to *end*, of which there is at least one."""
        return self.reading.source_span(Span(self.words[first].span.start, self.words[end - 1].span.end))

    def cut(self, first: int, end: int) -> "Stretch":
        """The words from *first* up to *end*, with the gaps on both sides."""
        return Stretch(self.reading, self.words[first:end], self.gaps[first : end + 1], self.whole)


def stretch(document: Document, span: Span) -> Stretch:
    """The words at *span*, all sentences of it."""
    reading = Reading(document, span)
    found = words(reading.text)
    bounds = [0, *(edge for word in found for edge in word.span), len(reading.text)]
    gaps = tuple(_parting(reading.text[one:other]) for one, other in list(pairwise(bounds))[::2])
    return Stretch(reading, found, gaps)


def following(document: Document, offset: int) -> Stretch:
    """What comes after *offset* in its block, at most 600 code points of it."""
    end = _block(document, offset).end
    near = stretch(document, Span(offset, min(end, offset + LOOKED_AT)))
    return near._replace(whole=end <= offset + LOOKED_AT)


def rest(document: Document, offset: int) -> Stretch:
    """What comes after *offset* in its sentence, at most 600 code points of it."""
    near = following(document, offset)
    last = next((at for at, gap in enumerate(near.gaps) if gap is Parting.SENTENCE), None)
    return near if last is None else near.cut(0, last)._replace(whole=True)


def opening(document: Document, offset: int) -> Stretch:
    """What comes before *offset* in its sentence, at most 600 code points of it."""
    start = _block(document, offset).start
    near = stretch(document, Span(max(start, offset - LOOKED_AT), offset))
    first = next((at for at in range(len(near.gaps) - 1, -1, -1) if near.gaps[at] is Parting.SENTENCE), None)
    if first is None:
        return near._replace(whole=start >= offset - LOOKED_AT)
    return near.cut(first, len(near.words))._replace(whole=True)


def _block(document: Document, offset: int) -> Span:
    """The block that *offset* lies in; between blocks, nothing; without blocks, the whole document."""
    if not document.blocks:
        return Span(0, len(document.text))
    index = bisect_right(document.blocks, offset, key=lambda block: block.span.start) - 1
    if index >= 0 and offset <= document.blocks[index].span.end:
        return document.blocks[index].span
    return Span(offset, offset)


def _parting(gap: str) -> Parting:
    """What *gap* between two words parts; linear."""
    if _BREAK in gap or any(c in _WIDE_ENDS for c in gap):
        return Parting.SENTENCE
    ended = False
    for c in gap:
        if c in _ENDS:
            ended = True
        elif ended and is_space(c):
            return Parting.SENTENCE
        elif c not in _CLOSERS:
            ended = False
    if ended:
        return Parting.SENTENCE
    if any(c in _PARTING for c in gap) or (any(c in _DASHES for c in gap) and len(gap) > 1):
        return Parting.CLAUSE
    return Parting.NONE
