"""The parts of a quotation: the source's words, and what the report owns up to having done to them."""

import re
from collections.abc import Iterable, Iterator

from sicut.claims.layout import trimmed
from sicut.model.claim import Candidate, Form, Part, PartKind, Quotation
from sicut.model.document import BlockKind, Document
from sicut.model.span import Span
from sicut.text.segment import words
from sicut.text.shown import Reading
from sicut.text.unicode import is_word_character

_GAP = "[ \t\xa0\u202f\u2009]"
_DOTS = rf"(?:…(?:{_GAP}?[.…])*|\.(?:{_GAP}?\.){{2,}}(?:{_GAP}?…)?)"
_BREAK = re.compile(rf"[\[(［]{_GAP}?{_DOTS}{_GAP}?[\])］]|{_DOTS}|[\[\]［］]")
_OPEN, _CLOSE = "[［", "]］"
_EDGE = 80
_LAST = frozenset(" \n,.;:!?)")


def _brackets(pieces: list[Span], text: str) -> dict[int, int]:
    """For each opening bracket of a well-formed, unnested pair among *pieces*: the place of its closing one."""
    closed: dict[int, int] = {}
    depth, opened, nested = 0, -1, False
    for piece in pieces:
        character = text[piece.start : piece.end]
        if character in _OPEN:
            nested = depth > 0
            opened = opened if nested else piece.start
            depth += 1
        elif character in _CLOSE and depth:
            depth -= 1
            if not depth and not nested:
                closed[opened] = piece.start
    return closed


def _stretch_parts(text: str, bounds: Span) -> Iterator[Part]:
    """The parts of one stretch of running text, in shown offsets."""
    pieces = [Span(*match.span()) for match in _BREAK.finditer(text, bounds.start, bounds.end)]
    if not pieces:
        yield from _verbatim(text, bounds)
        return
    closed = _brackets([piece for piece in pieces if piece.width == 1], text)
    at = bounds.start
    for piece in pieces:
        if piece.start < at:
            continue
        if text[piece.start] in _OPEN and piece.width == 1:
            if piece.start not in closed:
                continue
            piece = Span(piece.start, closed[piece.start] + 1)  # noqa: PLW2901 - the bracket with what it holds
            kind = PartKind.INTERPOLATION
        elif piece.width == 1 and text[piece.start] in _CLOSE:
            continue
        else:
            kind = PartKind.ELLIPSIS
        yield from _verbatim(text, Span(at, piece.start))
        yield Part(kind, piece)
        at = piece.end
    yield from _verbatim(text, Span(at, bounds.end))


def _verbatim(text: str, bounds: Span) -> Iterator[Part]:
    """The stretch from the first to the last word within *bounds*; of a long one only the two ends are read."""
    start, end = bounds
    if start < end and _is_plain(text[start]):
        while end > start and text[end - 1] in _LAST:
            end -= 1
        if _is_plain(text[end - 1]):
            yield Part(PartKind.VERBATIM, Span(start, end))
            return
    first = words(text[start : min(bounds.end, start + _EDGE)], start)
    tail = max(start, bounds.end - _EDGE)
    last = words(text[tail : bounds.end], tail)
    if not first or not last:
        first = last = words(text[start : bounds.end], start)
    if first:
        yield Part(PartKind.VERBATIM, Span(first[0].span.start, last[-1].span.end))


def _is_plain(c: str) -> bool:
    """Whether *c* is a letter or digit of ASCII, so that a word begins or ends there."""
    return c.isascii() and is_word_character(c)


def find_parts(reading: Reading, stretches: Iterable[Span], interruptions: Iterable[Span] = ()) -> tuple[Part, ...]:
    """The parts of a quotation that runs over *stretches* of *reading* (shown offsets), in document offsets.

    *interruptions* are the report's own words between or within the stretches. Linear in the width of the stretches.
    Brackets that are nested or unbalanced are taken for plain words.
    """
    own = sorted(interruptions)
    found = [Part(PartKind.INTERRUPTION, span) for span in own]
    for stretch in stretches:
        at = stretch.start
        for span in own:
            if stretch.covers(span):
                found += _stretch_parts(reading.text, Span(at, span.start))
                at = span.end
        found += _stretch_parts(reading.text, Span(at, stretch.end) if at > stretch.start else stretch)
    found.sort(key=lambda part: part.span)
    return tuple([Part(part.kind, reading.source_span(part.span)) for part in found])


def span_of(parts: tuple[Part, ...]) -> Span | None:
    """From the first to the last word; ``None`` where there is no word of a source."""
    spoken = [part.span for part in parts if part.kind in {PartKind.VERBATIM, PartKind.INTERPOLATION}]
    if not any(part.kind is PartKind.VERBATIM for part in parts):
        return None
    return Span(spoken[0].start, spoken[-1].end)


def quotation_from_text(document: Document) -> Candidate:
    """*document* as one quotation: all its text, but for code and page furniture.

    A text without any word gives a quotation without parts.
    """
    reading = Reading(document)
    silent = {BlockKind.CODE, BlockKind.FURNITURE, BlockKind.HIDDEN}
    spans = [block.span for block in document.blocks if block.kind not in silent] or [Span(0, len(document.text))]
    stretches = [trimmed(reading.text, reading.shown_span(span)) for span in spans]
    parts = find_parts(reading, stretches)
    whole = trimmed(document.text, Span(0, len(document.text)))
    span = span_of(parts) or Span(whole.start, whole.start)
    form = Form.BLOCK if len(stretches) > 1 else Form.INLINE
    return Candidate(Quotation(document.siglum, span, whole, parts, form, document.language))
