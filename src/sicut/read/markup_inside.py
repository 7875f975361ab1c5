"""Markup of HTML in a value of another format: read as a page is, with the places in the file that holds the value."""

import re
from bisect import bisect_right
from typing import Final

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, Inline
from sicut.read.flow import PARAGRAPH, Setting
from sicut.read.parsed import Parsed
from sicut.read.scribe import Scribe
from sicut.read.strand import FileLines, Strand
from sicut.text.lines import line_starts

_START: Final = re.compile(r"\s{0,100}<(?:!doctype|!--|[a-z][a-z0-9]{0,14}[\s>/])", re.IGNORECASE)
_ELEMENT: Final = re.compile(
    r"</(?:p|div|li|ul|ol|h[1-6]|a|em|strong|b|i|span|blockquote|table|td|section|article|figure|html|body|sup)>|<br\s?/?>|<p>",
    re.IGNORECASE,
)


def is_markup(text: str) -> bool:
    """Whether *text* is written in HTML."""
    return "<" in text and _ELEMENT.search(text) is not None and (_START.match(text) is not None or "</" in text)


def write_markup(scribe: Scribe, strand: Strand, lines: FileLines, setting: Setting, path: str) -> str | None:
    """Write the blocks of the page *strand* as *setting* says, each of its own kind; what of it is missing."""
    from sicut.read.html import parse

    try:
        parsed = parse(strand.text, path)
    except UnreadableError as error:
        return f"{setting.section or 'a value'}: {error.reason}"
    inside = _Inside(scribe, strand, lines, parsed)
    for number, block in enumerate(parsed.blocks):
        kind = setting.kind if setting.kind.is_apart or block.kind is BlockKind.PARAGRAPH else block.kind
        gap = PARAGRAPH if number == 0 else parsed.text[parsed.blocks[number - 1].span.end : block.span.start]
        scribe.open(setting._replace(kind=kind, level=block.level), gap)
        inside.block(*block.span)
    scribe.close()
    return parsed.missing


class _Inside:
    def __init__(self, scribe: Scribe, strand: Strand, lines: FileLines, parsed: Parsed) -> None:
        self._scribe, self._strand, self._lines, self._parsed = scribe, strand, lines, parsed
        rows = line_starts(strand.text)
        self._offsets = [anchor.offset for anchor in parsed.anchors] or [0]
        self._places = [rows[anchor.line - 1] + anchor.column - 1 for anchor in parsed.anchors] or [0]
        self._shown, self._next = list(parsed.shown), 0
        self._marks, self._due = sorted(parsed.inline, key=lambda one: one.span.start), 0

    def block(self, start: int, end: int) -> None:
        """Write ``text[start:end]`` of the page."""
        at = start
        while self._next < len(self._shown) and self._shown[self._next].span.start < end:
            span, reading = self._shown[self._next]
            self._next += 1
            if span.start >= at:
                self._write(at, span.start)
                self._write(*span, reading)
                at = span.end
        self._write(at, end)
        while self._due < len(self._marks) and self._marks[self._due].span.start < end:
            self._mark(self._marks[self._due], start)
            self._due += 1

    def _mark(self, inline: Inline, start: int) -> None:
        if inline.span.start >= start:
            self._scribe.mark(inline.kind, inline.span.start - start, inline.target, inline.span.end - start)

    def _write(self, start: int, end: int, reading: str | None = None) -> None:
        """Write a part of the page, in the parts that run in step with the string."""
        number = max(0, bisect_right(self._offsets, start) - 1)
        while start < end:
            until = self._offsets[number + 1] if number + 1 < len(self._offsets) else end
            until = min(max(until, start + 1), end)
            place = self._places[number] + start - self._offsets[number]
            text = self._parsed.text[start:until]
            if self._strand.text[place : place + len(text)] == text:
                self._strand.write(self._scribe, self._lines, place, place + len(text), reading)
            else:
                self._scribe.write(text, None, reading)
            reading = reading and ""
            start = until
            number += 1
