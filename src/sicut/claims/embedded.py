"""Texts inside a text: a report that prints its source below the story.

An introducing line opens one (``introductions``); it runs to the end, to a heading that is no part of it, to a thematic
break or to a line that ends it. Each becomes a document of its own.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.claims.introductions import Introduction, answers, ends_text, introduction
from sicut.claims.layout import trimmed
from sicut.model.document import Anchor, Block, BlockKind, Document, Inline, Inside, Role
from sicut.model.span import Span
from sicut.text.excerpt import excerpt
from sicut.text.language import guess
from sicut.text.lines import Lines
from sicut.text.quotes import CLOSING, OPENING
from sicut.text.segment import words
from sicut.text.shown import Reading

_ENOUGH = 20
_AMPLE = 60
_RULE = 3
_TOP = 2


class Split(NamedTuple):
    """A report without the blocks of its ``embedded`` texts (text and offsets unchanged), and those texts."""

    report: Document
    embedded: tuple[Document, ...]


class _Body(NamedTuple):
    """The blocks of an embedded text, from ``first`` up to ``last``, by index."""

    first: int
    last: int


class _Searcher:
    """The search for embedded texts in one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks = document.blocks
        self.reading = Reading(document)

    def line(self, block: Block) -> str:
        """A block as shown."""
        span = trimmed(self.reading.text, self.reading.shown_span(block.span))
        return self.reading.text[span.start : span.end]

    def bodies(self) -> Iterator[_Body]:
        """The embedded texts in order."""
        at, rank = 0, 0
        while at < len(self.blocks):
            block = self.blocks[at]
            if block.kind is BlockKind.HEADING:
                rank = block.level
            kind = self._introduction(block)
            if kind is Introduction.REPLY:
                yield from self._replies(at + 1)
                kind = None
            body = None if kind is None else self._body(at + 1, block, kind, rank)
            if body is None:
                at += 1
            else:
                yield body
                at = body.last

    def _introduction(self, block: Block) -> Introduction | None:
        if block.quotation is not None or block.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING}:
            return None
        return introduction(self.line(block), heading=block.kind is BlockKind.HEADING)

    def _body(self, first: int, intro: Block, kind: Introduction, rank: int) -> _Body | None:
        while first < len(self.blocks) and self.blocks[first].kind.is_apart:
            first += 1
        if first >= len(self.blocks):
            return None
        if self.blocks[first].quotation is not None:
            return self._set_off(first, kind)
        if self.line(self.blocks[first])[:1] in OPENING and self.line(self.blocks[first])[:1] not in {"'", "’"}:
            return self._in_marks(first, kind)
        last = self._end(first, intro, rank)
        spoken = self._count(first, last)
        return _Body(first, last) if spoken >= _ENOUGH else None

    def _replies(self, first: int) -> Iterator[_Body]:
        """The mails that a mail repeats; the line that introduces the next belongs to the one before it."""
        number = self.blocks[first].quotation if first < len(self.blocks) else None
        at = first
        while number is not None and at < len(self.blocks) and self.blocks[at].quotation == number:
            at += 1
            ends = at == len(self.blocks) or self.blocks[at].quotation != number
            if ends or answers(self.line(self.blocks[at - 1])):
                yield _Body(first, at)
                first = at

    def _set_off(self, first: int, kind: Introduction) -> _Body | None:
        """A block quotation that is the whole of a text."""
        last, number = first, self.blocks[first].quotation
        while last < len(self.blocks) and self.blocks[last].quotation == number:
            last += 1
        ample = last - first > 1 or self._count(first, last) >= _AMPLE
        full = kind is Introduction.FULL and ample and self._count(first, last) >= _ENOUGH
        return _Body(first, last) if full else None

    def _in_marks(self, first: int, kind: Introduction) -> _Body | None:
        """A text in quotation marks: its paragraphs open them again, or it is a quotation like any other."""
        if kind is not Introduction.FULL:
            return None
        mark = self.line(self.blocks[first])[:1]
        last = first
        while last < len(self.blocks) and self.blocks[last].quotation is None:
            line = self.line(self.blocks[last])
            if self.blocks[last].kind is not BlockKind.PARAGRAPH or not line.startswith(mark):
                break
            last += 1
            if line[-1:] in CLOSING:
                break
        ample = last - first > 1 or self._count(first, last) >= _AMPLE
        closed = last > first and self.line(self.blocks[last - 1])[-1:] in CLOSING
        return _Body(first, last) if ample and closed and self._count(first, last) >= _ENOUGH else None

    def _end(self, first: int, intro: Block, rank: int) -> int:
        """The first block that is no part of the text that begins at *first*."""
        rank = intro.level if intro.kind is BlockKind.HEADING else rank or _TOP
        for at in range(first, len(self.blocks)):
            block = self.blocks[at]
            if block.kind is BlockKind.HEADING and (block.level <= rank or self._introduction(block) is not None):
                return at
            if at > first and self._broken(at):
                return at
            if block.kind is BlockKind.PARAGRAPH and block.quotation is None:
                line = self.line(block)
                if (at > first and introduction(line, heading=False) is Introduction.FULL) or ends_text(line):
                    return at
        return len(self.blocks)

    def _broken(self, at: int) -> bool:
        """Whether a thematic break stands before the block *at*."""
        gap = self.document.text[self.blocks[at - 1].span.end : self.blocks[at].span.start]
        for line in gap.replace("\r", "\n").split("\n"):
            rule = line.replace(" ", "").replace("\t", "")
            if len(rule) >= _RULE and rule[0] in "-*_" and rule == rule[0] * len(rule):
                return True
        return False

    def _count(self, first: int, last: int) -> int:
        """How many words stand in the blocks from *first* up to *last*."""
        return sum(len(words(self.line(block))) for block in self.blocks[first:last])


def _moved(blocks: Sequence[Block], by: int) -> tuple[Block, ...]:
    """*blocks* shifted; block quotations are numbered anew, and one that holds every block is none."""
    numbers = sorted({block.quotation for block in blocks if block.quotation is not None})
    whole = len(numbers) == 1 and all(block.quotation is not None for block in blocks)
    new = {number: at for at, number in enumerate(numbers)}
    return tuple(
        replace(
            block,
            span=block.span.shifted(by),
            quotation=None if whole or block.quotation is None else new[block.quotation],
            kind=BlockKind.PARAGRAPH if whole and block.kind is BlockKind.BLOCK_QUOTATION else block.kind,
        )
        for block in blocks
    )


def _anchors(document: Document, lines: Lines, span: Span) -> tuple[Anchor, ...]:
    first = lines.position(span.start)
    later = (anchor for anchor in document.anchors if span.start < anchor.offset < span.end)
    shifted = (Anchor(anchor.offset - span.start, anchor.line, anchor.column) for anchor in later)
    return (Anchor(0, first.line, first.column), *shifted)


def _cut(document: Document, lines: Lines, body: _Body, number: int) -> Document:
    """The embedded text *body* as a document, the *number*-th of its report's texts."""
    blocks = document.blocks[body.first : body.last]
    span = Span(blocks[0].span.start, blocks[-1].span.end)
    cut = excerpt(document, span)
    return replace(
        cut,
        siglum=f"{document.siglum}-{number}",
        role=Role.WITNESS,
        language=guess(cut.text) or document.language,
        blocks=_moved(blocks, -span.start),
        anchors=_anchors(document, lines, span),
        inside=Inside(document.siglum, span),
    )


def _without(document: Document, bodies: Sequence[_Body]) -> Document:
    """*document* without the blocks of *bodies*, and what is marked up in them."""
    held = {at for body in bodies for at in range(body.first, body.last)}
    spans = [Span(document.blocks[body.first].span.start, document.blocks[body.last - 1].span.end) for body in bodies]
    starts = [span.start for span in spans]

    def outside(one: Inline) -> bool:
        at = bisect_right(starts, one.span.start) - 1
        return at < 0 or not spans[at].covers(one.span)

    return replace(
        document,
        blocks=tuple(block for at, block in enumerate(document.blocks) if at not in held),
        inline=tuple(one for one in document.inline if outside(one)),
    )


def find_embedded(document: Document) -> Split:
    """*document* parted into the report proper and the texts that it prints.

    The sigla of the embedded texts are the report's with ``-2``, ``-3`` …; their lines and columns are those of the
    file. Linear in the length of the text for each embedded text.
    """
    bodies = list(_Searcher(document).bodies())
    if not bodies:
        return Split(document, ())
    lines = Lines(document)
    embedded = tuple(_cut(document, lines, body, number) for number, body in enumerate(bodies, 2))
    return Split(_without(document, bodies), embedded)
