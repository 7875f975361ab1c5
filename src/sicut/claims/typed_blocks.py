"""Block quotations that plain text sets off by typing: Org, reStructuredText, AsciiDoc, and by indenting alone.

A reader of plain text knows none of them; here their blocks become block quotations, without the lines that mark them.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from sicut.claims.layout import trimmed
from sicut.model.document import Block, BlockKind, Document
from sicut.model.span import Span
from sicut.text.pattern import pattern

_OPENING = pattern(
    r"#\+begin_(?:quote|verse)\b[^\n]*(?:\n|\Z)|(?:\[(?:quote|verse)\b[^\]\n]*\]\s*\n)?_{4}[ \t]*(?:\n|\Z)",
    re.IGNORECASE,
)
_CLOSING = pattern(r"(?:^|\n)[ \t]*(?:#\+end_(?:quote|verse)|_{4})[ \t\r]*\Z", re.IGNORECASE)
_DIRECTIVE = pattern(r"\.\. (?:epigraph|pull-quote|highlights|compound-quote)::[ \t]*(?:\r?\n|\Z)")
_LEAST_INDENT = 3
_SIGNS = ("#+", "____", ".. ", " " * _LEAST_INDENT, "\t")
_PLAIN = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def with_typed_quotations(document: Document) -> tuple[Block, ...]:
    """The blocks of *document*, those that are typed as block quotations as such. Linear in their number and text."""
    if not document.media_type.startswith("text/plain") or not _may_be_typed(document.text):
        return tuple(document.blocks)
    return tuple(_Typed(document).blocks())


def _may_be_typed(text: str) -> bool:
    """A cheap test: whether *text* has what sets a quotation off by typing."""
    lines = [end for end in "\n\r" if end in text]
    return text.startswith(_SIGNS) or any(f"{end}{sign}" in text for end in lines for sign in _SIGNS) or "____" in text


class _Typed:
    """One pass over the blocks of a document."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.before = document.blocks
        self.number = max((block.quotation for block in self.before if block.quotation is not None), default=-1)

    def blocks(self) -> Iterator[Block]:
        """All blocks, in order."""
        closes = self._closings()
        fenced = indented = False
        above: Block | None = None
        for at, block in enumerate(self.before):
            opening = None if fenced or not closes[at] else _OPENING().match(self.text, *block.span)
            if fenced or opening is not None:
                self.number += not fenced
                start = block.span.start if opening is None else opening.end()
                closing = _CLOSING().search(self.text, start, block.span.end)
                fenced, above = closing is None, None
                yield from self._quoted(block, Span(start, block.span.end if closing is None else closing.start()))
            elif block.kind in _PLAIN and _DIRECTIVE().fullmatch(self.text, *block.span):
                self.number, indented, above = self.number + 1, True, None
            elif self._is_indented(block) and (indented or self._is_introduced(above)):
                self.number += not indented
                indented = True
                yield from self._quoted(block, block.span)
            else:
                indented, above = False, block
                yield block

    def _closings(self) -> list[bool]:
        """For each block whether a line that closes a quotation follows in it or in the plain blocks after it."""
        ahead = False
        closes = []
        for block in reversed(self.before):
            ahead = block.kind in _PLAIN and (ahead or _CLOSING().search(self.text, *block.span) is not None)
            closes.append(ahead)
        return closes[::-1]

    def _quoted(self, block: Block, span: Span) -> Iterator[Block]:
        span = trimmed(self.text, span)
        if span.width:
            yield replace(block, kind=BlockKind.BLOCK_QUOTATION, span=span, quotation=self.number)

    def _is_introduced(self, above: Block | None) -> bool:
        return above is not None and self.text[above.span.end - 1] in ":：" and not self._is_indented(above)

    def _is_indented(self, block: Block) -> bool:
        """Whether every line of *block*, a paragraph, begins with three spaces or more."""
        start = self.text.rfind("\n", 0, block.span.start) + 1
        lines = self.text[start : block.span.end].splitlines()
        return block.kind is BlockKind.PARAGRAPH and all(line.startswith((" " * _LEAST_INDENT, "\t")) for line in lines)
