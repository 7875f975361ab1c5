"""The blocks of a document as stretches of its text as shown: prose, and block quotations."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from sicut.claims.cues import cues_of
from sicut.claims.marks import ELEMENT, NEVER, ODD, Bounds, Token, find_marks
from sicut.claims.pairing import Paragraph
from sicut.model.document import Block, BlockKind, Document, InlineKind
from sicut.model.span import Span
from sicut.text.quotes import MARKS
from sicut.text.segment import keys
from sicut.text.shown import Reading
from sicut.text.unicode import is_ignorable, is_space

_SILENT = frozenset({BlockKind.CODE, BlockKind.FURNITURE, BlockKind.HIDDEN})
_TAIL = 64
_ATTRIBUTION = 5
_RUNS_ON = (".", "!", "?", "…", ":", "。", "！", "？", ";", ")", "]", "’", "'", "‘", "»", "-", "—", "–")
_KEPT = ODD * 4
_VISIBLE = frozenset(chr(point) for point in range(ord("!"), ord("~"))) | MARKS


class Stretch(NamedTuple):
    """A block, its span of the text as shown without outer white space, and its marks."""

    block: Block
    span: Span
    tokens: tuple[Token, ...]


class Layout:
    """A document's reading, with its blocks in order; code and page furniture are left out."""

    __slots__ = ("code", "document", "elements", "reading", "stretches")

    def __init__(self, document: Document) -> None:
        self.document = document
        self.reading = Reading(document)
        self.code = self._inline(InlineKind.CODE)
        self.elements = self._inline(InlineKind.QUOTATION)
        self.stretches = tuple(self._stretches())

    def _inline(self, kind: InlineKind) -> tuple[Span, ...]:
        found = (self.reading.shown_span(inline.span) for inline in self.document.inline if inline.kind is kind)
        return tuple(sorted(span for span in found if span.width))

    def _stretches(self) -> Iterator[Stretch]:
        whole = Block(BlockKind.PARAGRAPH, Span(0, len(self.document.text)))
        code, elements = 0, 0
        for block in self.document.blocks or (whole,):
            span = trimmed(self.reading.text, self.reading.shown_span(block.span))
            if block.kind in _SILENT or not span.width:
                continue
            while code < len(self.code) and self.code[code].end <= span.start:
                code += 1
            while elements < len(self.elements) and self.elements[elements].end <= span.start:
                elements += 1
            bounds = Bounds(self.reading.text, span.start, span.end)
            marks = find_marks(bounds, _until(self.code, code, span.end))
            tokens = _with_elements(tuple(marks), _until(self.elements, elements, span.end), span)
            yield Stretch(block, span, tokens)


def _until(spans: tuple[Span, ...], first: int, end: int) -> tuple[Span, ...]:
    last = first
    while last < len(spans) and spans[last].start < end:
        last += 1
    return spans[first:last]


def _with_elements(tokens: tuple[Token, ...], elements: tuple[Span, ...], span: Span) -> tuple[Token, ...]:
    """*tokens* with the two ends of each quotation that is marked up."""
    if not elements:
        return tokens
    keyed = [((token.span.start, 2), token) for token in tokens]
    for element in elements:
        first = element.start <= span.start
        start, end = Span(element.start, element.start), Span(element.end, element.end)
        keyed.append(((element.start, 1), Token(start, ELEMENT, 0, NEVER, _KEPT, cued=True, first=first)))
        keyed.append(((element.end, 0), Token(end, ELEMENT, NEVER, 0, _KEPT)))
    return tuple(token for _, token in sorted(keyed, key=lambda item: item[0]))


def trimmed(text: str, span: Span) -> Span:
    """*span* of *text* without white space and invisible characters at its ends."""
    start, end = span
    if start < end and text[start] in _VISIBLE and text[end - 1] in _VISIBLE:
        return span
    while start < end and (is_space(text[start]) or is_ignorable(text[start])):
        start += 1
    while start < end and (is_space(text[end - 1]) or is_ignorable(text[end - 1])):
        end -= 1
    return Span(start, end)


def runs_on(text: str, stretch: Stretch) -> bool:
    """Whether a quotation that is open at the end of *stretch* may go on.

    A sentence ends there, and it is not “…, said the warden.”: then a closing mark has been forgotten.
    """
    tail = text[max(stretch.span.start, stretch.span.end - _TAIL) : stretch.span.end]
    if not tail.endswith(_RUNS_ON):
        return False
    since = max([stretch.span.start] + [token.span.end for token in stretch.tokens[-1:]])
    spoken = text[max(since, stretch.span.end - _TAIL) : stretch.span.end]
    comma = max(spoken.rfind(mark, 0, -1) for mark in ",!?")
    clause = keys(spoken[comma + 1 :]) if comma >= 0 else ()
    return not (len(clause) < _ATTRIBUTION and not cues_of(None).speech.isdisjoint(clause))


def paragraphs(layout: Layout, stretches: tuple[Stretch, ...]) -> tuple[Paragraph, ...]:
    """The marks of *stretches* for pairing. A quotation runs on between neighbouring paragraphs alone."""
    rows = []
    text = layout.reading.text
    for stretch, following in zip(stretches, (*stretches[1:], None), strict=True):
        linked = following is not None and (
            stretch.block.kind is following.block.kind
            and stretch.block.kind in {BlockKind.PARAGRAPH, BlockKind.BLOCK_QUOTATION}
        )
        rows.append(Paragraph(stretch.tokens, linked, bool(stretch.tokens) and runs_on(text, stretch)))
    return tuple(rows)


def groups(layout: Layout) -> Iterator[tuple[int | None, tuple[Stretch, ...]]]:
    """Neighbouring blocks of the same block quotation (its number), or of none (``None``)."""
    for number, stretches in groupby(layout.stretches, key=lambda stretch: stretch.block.quotation):
        yield number, tuple(stretches)
