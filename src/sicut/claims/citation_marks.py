"""A citation as it was found: what it names, and where it stands."""

from bisect import bisect_right
from enum import StrEnum
from typing import NamedTuple

from sicut.model.claim import Citation, CitationKind
from sicut.model.document import BlockKind, Document, InlineKind
from sicut.model.span import Span
from sicut.text.shown import Reading


class Manner(StrEnum):
    """How a citation stands in its sentence, and so which quotations it is for.

    ``ASIDE``: in brackets or a note, for what stands before it. ``TEXTUAL``: as a word of the sentence, for what the
    sentence quotes. ``ARGUMENT``: part of the markup of the quotation that begins right behind it.
    """

    ASIDE = "aside"
    TEXTUAL = "textual"
    ARGUMENT = "argument"


class Back(StrEnum):
    """What a citation repeats of the one that it points back to: only the source, or the place in it too."""

    SOURCE = "source"
    PLACE = "place"


class Citing(NamedTuple):
    """A citation at ``place`` of the text as shown, an empty span where it shows as nothing.

    ``back``: it repeats a citation before it; of its own it has only a locator, and for "op. cit." a target, the name
    that stands before it.
    """

    place: Span
    citation: Citation
    manner: Manner = Manner.ASIDE
    back: Back | None = None


_RANK = {CitationKind.KEY: 0, CitationKind.AUTHOR_YEAR: 0, CitationKind.REFERENCE: 0, CitationKind.LINK: 1,
         CitationKind.TITLE: 2, CitationKind.NOTE: 3}  # fmt: skip


def rank_of(citing: Citing) -> int:
    """How plainly it names a source, from 0: key, author or reference; link; name; note that may be a remark."""
    return _RANK[citing.citation.kind]


def may_be_remark(citing: Citing) -> bool:
    """Whether it is a note that names a source only if one has all its words."""
    return citing.citation.kind is CitationKind.NOTE


LATEX = "text/x-tex"


class Ground:
    """A document's text where citations may stand: in its blocks, outside code and comments.

    In LaTeX also between blocks, where what belongs to one may stand. Looking a place up costs a logarithm.
    """

    __slots__ = ("_blocks", "_silent", "_starts", "document", "reading")

    def __init__(self, document: Document, reading: Reading) -> None:
        self.document, self.reading = document, reading
        self._blocks = document.blocks
        self._starts = [block.span.start for block in document.blocks]
        silent = {InlineKind.CODE, InlineKind.COMMENT}
        self._silent = sorted(inline.span for inline in document.inline if inline.kind in silent)

    def holds(self, offset: int) -> bool:
        """Whether the character at *offset* of the document's text may belong to a citation."""
        if self._blocks:
            at = bisect_right(self._starts, offset) - 1
            inside = at >= 0 and offset < self._blocks[at].span.end
            if (inside and self._blocks[at].kind is BlockKind.CODE) or not (
                inside or self.document.media_type == LATEX
            ):
                return False
        at = bisect_right(self._silent, Span(offset, len(self.document.text))) - 1
        return at < 0 or self._silent[at].end <= offset

    def shown(self, start: int, end: int) -> Span:
        """What the document's text from *start* to *end* shows as."""
        return self.reading.shown_span(Span(start, end))
