"""The report as it reads, block by block, with every claim in it as a link to its card."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from sicut.model.document import Block, BlockKind, Document, Inline, InlineKind
from sicut.model.span import Span
from sicut.render.escape import runs_right_to_left
from sicut.render.html.markup import NOTHING, Attributes, Markup, element, joined
from sicut.render.html.naming import file_name, kind_of, short_hash
from sicut.render.html.view import Card, Sheet, View
from sicut.text.shown import Reading

_NAMES: Final = {
    BlockKind.PARAGRAPH: "p",
    BlockKind.BLOCK_QUOTATION: "blockquote",
    BlockKind.LIST_ITEM: "li",
    BlockKind.CELL: "td",
    BlockKind.NOTE: "p",
    BlockKind.CODE: "pre",
    BlockKind.FURNITURE: "p",
    BlockKind.HIDDEN: "p",
}
_CLASSES: Final = {
    BlockKind.NOTE: "note",
    BlockKind.FURNITURE: "furniture",
    BlockKind.HIDDEN: "concealed",
}
_LABELS: Final = {BlockKind.NOTE: "Note", BlockKind.FURNITURE: "Header or footer", BlockKind.HIDDEN: "Hidden text"}
_INLINE: Final = {InlineKind.EMPHASIS: "em", InlineKind.STRONG: "strong", InlineKind.CODE: "code"}
_NUMBER: Final = re.compile(r"\s*(\w{1,4}[.)])\s*")
_HIGHEST: Final = 6
_LOOKED_AT: Final = 2_000


class _Mark(NamedTuple):
    """A claim's card and where in the shown text it stands."""

    span: Span
    card: Card


def report_pane(view: View) -> Markup:
    """Every report with its claims marked."""
    sheets = [_Pane(sheet).article() for sheet in view.sheets]
    heading = element("h2", {"class": "pane-title"}, "Report" if len(sheets) == 1 else "Reports")
    return element("section", {"id": "report", "aria-label": "Report", "tabindex": "0"}, heading, *sheets)


def way(text: str) -> str:
    """``rtl`` if most of the first letters of *text* are written from right to left, else ``ltr``."""
    letters = [character for character in text[:_LOOKED_AT] if character.isalpha()]
    return "rtl" if 2 * sum(map(runs_right_to_left, letters)) > len(letters) else "ltr"


class _Pane:
    """One report being written; what its claims have begun is noted, so that each id stands once."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._document = sheet.document
        self._reading = Reading(sheet.document)
        self._marks = sorted(
            (_Mark(self._reading.shown_span(span), card) for span, card in sheet.claims), key=lambda mark: mark.span
        )
        self._begun: set[str] = set()
        self._way = way(sheet.document.text)
        self._inline = [one for one in sheet.document.inline if one.kind in _INLINE or one.kind is InlineKind.LINK]
        self._longest = max((one.span.width for one in self._inline), default=0)
        self._widest = max((mark.span.width for mark in self._marks), default=0)

    def article(self) -> Markup:
        """The whole report."""
        document = self._document
        body = joined(*self._body())
        left = [mark for mark in self._marks if mark.card.id not in self._begun]
        rest = [self._link(mark.card, NOTHING) for mark in left]
        tail = element("p", {"class": "unplaced"}, *rest) if rest else NOTHING
        attributes = {"class": "document", "data-siglum": document.siglum, "lang": document.language, "dir": self._way}
        return joined(_name(document), element("article", attributes, body, tail))

    def _body(self) -> Iterator[Markup]:
        document = self._document
        embedded = sorted((one.inside.span.start, one.siglum) for one in self._sheet.embedded if one.inside is not None)
        blocks = document.blocks or (Block(BlockKind.PARAGRAPH, Span(0, len(document.text))),)
        at, number = 0, 0
        while number < len(blocks):
            run = _run(blocks, number)
            while embedded and embedded[0][0] < blocks[run - 1].span.end:
                label = joined("Text printed inside this report: ", element("bdi", None, embedded.pop(0)[1]))
                yield element("p", {"class": "label"}, label)
            marker, gap = self._gap(Span(at, blocks[number].span.start), blocks[number])
            yield gap
            kind = blocks[number].kind
            if kind is BlockKind.CELL:
                yield self._table(blocks[number:run])
            elif kind is BlockKind.LIST_ITEM:
                yield element("ul", self._turned(blocks[number:run]), *self._items(blocks[number:run], marker))
            else:
                yield self._block(blocks[number])
            at, number = blocks[run - 1].span.end, run
        yield self._gap(Span(at, len(document.text)), None)[1]

    def _gap(self, span: Span, after: Block | None) -> tuple[str, Markup]:
        """Text that no block holds: a list's number, or words, which are not lost; mere markup is left out."""
        words = self._document.slice(span) if span.start < span.end else ""
        if not any(character.isalnum() for character in words):
            return "", NOTHING
        found = _NUMBER.fullmatch(words)
        if found and after is not None and after.kind is BlockKind.LIST_ITEM:
            return found[1], NOTHING
        return "", element("p", {"class": "between", "dir": "auto"}, words.strip())

    def _items(self, blocks: Sequence[Block], marker: str) -> Iterator[Markup]:
        yield self._block(blocks[0], marker)
        for before, block in pairwise(blocks):
            marker, gap = self._gap(Span(before.span.end, block.span.start), block)
            if gap:
                yield element("li", {"class": "plain"}, gap)
            yield self._block(block, marker)

    def _turned(self, blocks: Sequence[Block]) -> Attributes:
        """The direction of a list or a table, where it is not the report's: ``auto`` does not look into its blocks."""
        own = way(self._document.slice(Span(blocks[0].span.start, blocks[-1].span.end)))
        return {"dir": own if own != self._way else None}

    def _table(self, blocks: Sequence[Block]) -> Markup:
        rows: list[list[Markup]] = [[self._block(blocks[0])]]
        for before, block in pairwise(blocks):
            between = Span(before.span.end, block.span.start)
            if "\n" in self._document.slice(between):
                rows.append([])
            gap = self._gap(between, block)[1]
            rows[-1] += [element("td", None, gap)] if gap else []
            rows[-1].append(self._block(block))
        return element("table", self._turned(blocks), *(element("tr", None, *row) for row in rows))

    def _block(self, block: Block, marker: str = "") -> Markup:
        name = f"h{min(max(block.level, 1) + 1, _HIGHEST)}" if block.kind is BlockKind.HEADING else _NAMES[block.kind]
        deep = str(block.level) if block.kind is BlockKind.LIST_ITEM and block.level > 1 else None
        quoted = block.quotation is not None and name == "p"
        attributes = {
            "class": "plain" if marker else _CLASSES.get(block.kind, "quoted" if quoted else None),
            "dir": "auto",
            "data-level": deep,
        }
        label = _LABELS.get(block.kind)
        head = element("span", {"class": "label"}, label, ": ") if label else NOTHING
        number = element("span", {"class": "marker"}, marker, " ") if marker else NOTHING
        return element(name, attributes, head, number, *self._words(self._reading.shown_span(block.span)))

    def _words(self, span: Span) -> Iterator[Markup]:
        """The shown text at *span*, with claims as links; of two that overlap, the shorter has the words."""
        marks = self._marks_in(span)
        inline = self._inline_in(span)
        edges = {span.start, span.end}
        for one in (*(mark.span for mark in marks), *(one.span for one in inline)):
            edges.update(edge for edge in one if span.start < edge < span.end)
        pieces: list[Markup] = []
        own: Card | None = None
        for start, end in pairwise(sorted(edges)):
            here = Span(start, end)
            over = [mark for mark in marks if mark.span.start < end and start < mark.span.end]
            card = min(over, key=lambda mark: mark.span.width).card if over else None
            if card is not own:
                yield from self._closed(own, pieces)
                pieces, own = [], card
            for mark in marks:
                if start <= mark.span.start < end and mark.card is not card and mark.card.id not in self._begun:
                    yield from self._closed(own, pieces)
                    pieces = []
                    yield self._link(mark.card, NOTHING)
            pieces.append(self._styled(here, inline))
        yield from self._closed(own, pieces)

    def _marks_in(self, span: Span) -> list[_Mark]:
        first = bisect_left(self._marks, span.start - self._widest, key=lambda mark: mark.span.start)
        last = bisect_left(self._marks, span.end, key=lambda mark: mark.span.start)
        return [mark for mark in self._marks[first:last] if mark.span.end > span.start or mark.span.start >= span.start]

    def _inline_in(self, span: Span) -> list[Inline]:
        source = self._reading.source_span(span)
        first = bisect_left(self._inline, source.start - self._longest, key=lambda one: one.span.start)
        last = bisect_left(self._inline, source.end, key=lambda one: one.span.start)
        shown = (one._replace(span=self._reading.shown_span(one.span)) for one in self._inline[first:last])
        return [one for one in shown if one.span.overlaps(span)]

    def _styled(self, span: Span, inline: Sequence[Inline]) -> Markup:
        words: Markup = joined(self._reading.text[span.start : span.end])
        for one in inline:
            if one.kind in _INLINE and one.span.covers(span):
                words = element(_INLINE[one.kind], None, words)
        ends = [one for one in inline if one.kind is InlineKind.LINK and one.span.end == span.end and one.target]
        return joined(
            words,
            *(element("small", {"class": "address"}, " ", element("bdi", None, one.target or "")) for one in ends),
        )

    def _closed(self, card: Card | None, pieces: Sequence[Markup]) -> Iterator[Markup]:
        if card is None:
            yield from pieces
        elif pieces:
            yield self._link(card, joined(*pieces))

    def _link(self, card: Card, words: Markup) -> Markup:
        first = card.id not in self._begun
        self._begun.add(card.id)
        state = card.state
        attributes = {
            "class": "claim",
            "id": f"at-{card.id}" if first else None,
            "data-n": str(card.number) if first else None,
            "data-claim": card.id,
            "data-state": state.status if state else None,
            "href": f"#{card.id}",
        }
        told = element("span", {"class": "vh"}, f" ({state.word}) ") if first and state else NOTHING
        return element("a", attributes, words, told)


def _run(blocks: Sequence[Block], number: int) -> int:
    """Where the table or list that begins with the block *number* ends."""
    kind, end = blocks[number].kind, number + 1
    if kind not in (BlockKind.CELL, BlockKind.LIST_ITEM):
        return end
    while end < len(blocks) and blocks[end].kind is kind:
        end += 1
    return end


def _name(document: Document) -> Markup:
    """What a report is: its file, its kind, the beginning of its hash."""
    kind = kind_of(document)
    told = joined(element("bdi", None, file_name(document)), f" · {kind}" if kind else "")
    digest = f" · SHA-256 {short_hash(document)}…" if document.sha256 else ""
    return element(
        "p",
        {"class": "path", "dir": "ltr"},
        element("b", None, element("bdi", None, document.siglum)),
        " · ",
        told,
        digest,
    )
