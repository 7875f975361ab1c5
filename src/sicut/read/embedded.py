"""HTML inside Markdown: tags read as nothing, and what they enclose is known by them."""

import re
from bisect import bisect_right
from collections import Counter
from typing import NamedTuple, Protocol

from sicut.model.document import BlockKind, InlineKind
from sicut.model.span import Span
from sicut.read import elements
from sicut.read.leaf import Frame, Leaf
from sicut.read.markup import Token, TokenKind, attribute, references, tokens
from sicut.read.parsed import SPACES

_LINE_END = re.compile(rf"[{SPACES}]*+(?:\r\n?|\n)[{SPACES}\r\n]*+|[{SPACES}]++\Z")
_HARD_LINE_END = re.compile(r"\r\n?|\n")


class Host(Protocol):
    """The reader of the Markdown around."""

    text: str

    @property
    def frame(self) -> Frame:
        """What the next block is by the elements of Markdown around it."""

    @property
    def leaf(self) -> Leaf:
        """The block in the making."""

    @property
    def count(self) -> int:
        """How many pieces the block in the making has."""

    def next_quotation(self) -> int:
        """The number of a block quotation that begins here."""

    def close(self) -> None:
        """End the block in the making."""

    def comment(self, outer: Span, inner: Span, content: str) -> None:
        """A comment."""

    def mark(self, kind: InlineKind, since: int, target: str | None) -> None:
        """Mark the pieces of this block from number *since* on."""


class _Element(NamedTuple):
    name: str
    kind: BlockKind | None = None
    level: int = 0
    quotation: int | None = None
    cite: str | None = None
    lists: int = 0


class _Inline(NamedTuple):
    name: str
    since: int
    target: str | None


class _Places:
    """From places in lines joined together to places in the text they were taken from."""

    __slots__ = ("_joined", "_text")

    def __init__(self, lines: list[tuple[int, int]]) -> None:
        self._text = [start for start, _ in lines]
        self._joined = [0]
        for start, end in lines[:-1]:
            self._joined.append(self._joined[-1] + end - start)

    def start(self, place: int) -> int:
        line = bisect_right(self._joined, place) - 1
        return self._text[line] + place - self._joined[line]

    def end(self, place: int) -> int:
        return self.start(place - 1) + 1 if place > 0 else self.start(0)


class Html:
    """The elements of HTML that are open, and the lines of the block of HTML being read."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._elements: list[_Element] = []
        self._open: Counter[str] = Counter()
        self._inline: list[_Inline] = []
        self._open_inline: Counter[str] = Counter()
        self._lines: list[tuple[int, int]] = []

    @property
    def depth(self) -> int:
        """How many elements are open."""
        return len(self._elements)

    @property
    def in_inline(self) -> bool:
        """Whether an inline element may be open."""
        return bool(self._open_inline)

    def leave(self, depth: int) -> None:
        """Close what was opened beyond *depth*: an element does not reach out of its block quotation or list item."""
        while len(self._elements) > depth:
            self._open[self._elements.pop().name] -= 1

    def frame(self, outer: Frame) -> Frame:
        """What a block is: by the elements of Markdown around it, and where they leave it open, by those of HTML."""
        if not self._elements:
            return outer
        inner = self._elements[-1]
        quotation, cite = (inner.quotation, inner.cite) if outer.quotation is None else (outer.quotation, outer.cite)
        if inner.kind is None or outer.kind not in {BlockKind.PARAGRAPH, BlockKind.BLOCK_QUOTATION}:
            return outer._replace(quotation=quotation, cite=cite)
        return outer._replace(kind=inner.kind, level=inner.level, quotation=quotation, cite=cite)

    def end_of_block(self) -> None:
        """Forget inline elements left open."""
        self._inline.clear()
        self._open_inline.clear()

    def add_line(self, start: int, end: int) -> None:
        """A line of a block of HTML."""
        if start < end:
            self._lines.append((start, end))

    def end_of_lines(self) -> None:
        """Read the block of HTML; of its elements only a block quotation stays open beyond it."""
        lines, self._lines = self._lines, []
        if not lines:
            return
        places = _Places(lines)
        source = "".join(self._host.text[start:end] for start, end in lines)
        for token in tokens(source):
            self._token(source, token, places)
        kept = [element for element in self._elements if element.name == "blockquote"]
        self.leave(0)
        for element in kept:
            self._push(element)

    def inline(self, start: int, end: int) -> None:
        """A tag or comment inside a paragraph."""
        source = self._host.text[start:end]
        places = _Places([(start, end)])
        token = next(tokens(source))
        if token.kind is TokenKind.COMMENT or token.name in elements.INLINE or token.name == "br":
            self._token(source, token, places)

    def _token(self, source: str, token: Token, places: _Places) -> None:
        if token.kind in {TokenKind.TEXT, TokenKind.RAW}:
            self._text(source, token, places)
        elif token.kind is TokenKind.COMMENT:
            inner = places.start(token.inner) if token.inner < len(source) else places.end(token.inner)
            self._host.comment(
                Span(places.start(token.start), places.end(token.end)),
                Span(inner, max(inner, places.end(token.outer))),
                source[token.inner : token.outer],
            )
        elif token.kind is TokenKind.START:
            self._start(source, token, places)
        elif token.kind is TokenKind.END:
            self._end(token.name)

    def _start(self, source: str, token: Token, places: _Places) -> None:
        name = token.name
        target = attribute(source, token, elements.TARGETS[name]) if name in elements.TARGETS else None
        if name == "br":
            self._host.leaf.add(places.start(token.start), places.end(token.end), " ", joint=True)
        elif name in elements.INLINE:
            self._inline.append(_Inline(name, self._host.count, target))
            self._open_inline[name] += 1
        elif name in elements.BLOCKS:
            self._host.close()
            self._push(self._element(name, target))

    def _element(self, name: str, cite: str | None) -> _Element:
        above = self._elements[-1] if self._elements else _Element("")
        if name in elements.HEADINGS:
            return above._replace(name=name, kind=BlockKind.HEADING, level=elements.HEADINGS[name])
        if name == "blockquote":
            number = self.frame(self._host.frame).quotation
            if number is None:
                return above._replace(
                    name=name, kind=BlockKind.BLOCK_QUOTATION, level=0, quotation=self._host.next_quotation(), cite=cite
                )
            return above._replace(name=name, kind=BlockKind.BLOCK_QUOTATION, level=0)
        if name in elements.LISTS:
            return above._replace(name=name, lists=above.lists + 1)
        if name == "li":
            return above._replace(name=name, kind=BlockKind.LIST_ITEM, level=max(1, above.lists))
        if name in elements.CELLS:
            return above._replace(name=name, kind=BlockKind.CELL, level=0)
        if name in elements.CODE:
            return above._replace(name=name, kind=BlockKind.CODE, level=0)
        return above._replace(name=name)

    def _push(self, element: _Element) -> None:
        self._elements.append(element)
        self._open[element.name] += 1

    def _end(self, name: str) -> None:
        if name in elements.INLINE:
            if self._open_inline[name] > 0:
                self._end_inline(name)
        elif name in elements.BLOCKS:
            self._host.close()
            while self._open[name] > 0:
                last = self._elements.pop().name
                self._open[last] -= 1
                if last == name:
                    break

    def _end_inline(self, name: str) -> None:
        while True:
            last = self._inline.pop()
            self._open_inline[last.name] -= 1
            if last.name == name:
                self._host.mark(elements.INLINE[name], last.since, last.target)
                return

    def _text(self, source: str, token: Token, places: _Places) -> None:
        raw = token.kind is TokenKind.RAW
        start, end = (token.inner, token.outer) if raw and token.outer else (token.start, token.end)
        at = start
        for reference in () if raw else references(source, start, end):
            self._run(source, at, reference.start, places)
            span = Span(places.start(reference.start), places.end(reference.end))
            self._host.leaf.add(*span, reference.reading)
            at = reference.end
        self._run(source, at, end, places)

    def _run(self, source: str, start: int, end: int, places: _Places) -> None:
        """Add a run of text, line by line: the places of a line are in step, those of two lines may not be."""
        code = bool(self._elements) and self._elements[-1].kind is BlockKind.CODE
        pattern = _HARD_LINE_END if code else _LINE_END
        at = start
        for found in pattern.finditer(source, start, end):
            self._piece(at, found.start(), places)
            self._piece(found.start(), found.end(), places, joint=not code)
            at = found.end()
        self._piece(at, end, places)

    def _piece(self, start: int, end: int, places: _Places, *, joint: bool = False) -> None:
        if start < end:
            self._host.leaf.add(places.start(start), places.end(end), " " if joint else None, joint=joint)
