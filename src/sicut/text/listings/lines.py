"""Lists whose items are lines of a paragraph, or short paragraphs below a signature's lead."""

import re
from collections.abc import Iterator, Sequence

from sicut.model.document import BlockKind
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.listings import words as told
from sicut.text.listings.listing import Listing, ListingKind
from sicut.text.listings.pieces import Piece, lead_of
from sicut.text.segment import words
from sicut.text.shown import Reading

_LINE_END = re.compile(r"\r\n|\r|\n|\v|\u2028")
_TAG_END = re.compile(r"<br\b[^<>]{0,99}>", re.IGNORECASE)
_WIDEST, _MOST_COMMAS, _LONG = 90, 2, 12
_SENTENCE_END = (".", "!", "?", "。", "؟", "！", "？", ":", "：")
_MARKED = re.compile(r"\(?(?:[0-9]{1,3}|[A-Za-z])[.)]\s|[-*•–]\s")


def line_listings(reading: Reading, found: Sequence[Piece]) -> Iterator[Listing]:
    """The lists that lines make: below a lead that ends in a colon, or that says who signed."""
    for place, piece in enumerate(found):
        if piece.kind is not BlockKind.PARAGRAPH:
            continue
        above = found[place - 1] if place else None
        yield from _in_paragraph(reading, piece, above)
        if told.SIGNED().fullmatch(reading.text, *piece.span) is not None:
            yield from _paragraphs(reading.text, found, place)
    for place, piece in enumerate(found):
        if piece.kind is BlockKind.HEADING and told.SIGNED().fullmatch(reading.text, *piece.span) is not None:
            yield from _paragraphs(reading.text, found, place)


def _lines(reading: Reading, piece: Piece) -> list[Span]:
    written = reading.document.text
    is_html = "html" in reading.document.media_type
    ends = _TAG_END if is_html else _LINE_END
    edges = [piece.raw.start]
    for end in ends.finditer(written, *piece.raw):
        edges += end.span()
    edges.append(piece.raw.end)
    raw = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    shown = (reading.shown_span(span) for span in raw)
    return [span for span in (_bare(reading.text, span) for span in shown) if span.width]


def _bare(text: str, span: Span) -> Span:
    part = text[slice(*span)]
    start = span.start + len(part) - len(part.lstrip())
    return Span(start, max(start, span.start + len(part.rstrip())))


def _in_paragraph(reading: Reading, piece: Piece, above: Piece | None) -> Iterator[Listing]:
    text = reading.text
    if piece.raw.width <= piece.span.width and "\n" not in reading.document.slice(piece.raw):
        return
    lines = _lines(reading, piece)
    few = 2
    if len(lines) < few:
        return
    lead: Span | None = lines[0]
    signed = told.SIGNED().fullmatch(text, *lines[0]) is not None
    if signed or text[lines[0].end - 1] in ":：":
        lines = lines[1:]
    else:
        lead = lead_of(text, above)
        if lead is None or above is None:
            return
        signed = told.SIGNED().fullmatch(text, *lead) is not None
        if not signed and (above.kind is BlockKind.HEADING or text[lead.end - 1] not in ":："):
            return
    yield from _listing(text, lines, lead, signed=signed)


def _listing(text: str, lines: Sequence[Span], lead: Span | None, *, signed: bool) -> Iterator[Listing]:
    marked = [line for line in lines if _MARKED.match(text, *line)]
    if marked and _MARKED.match(text, *lines[0]):
        low = high = len(marked)
        lines = marked
    elif all(_is_item(text, line) for line in lines):
        high = len(lines)
        low = sum(not _is_detail(text, line) for line in lines)
    else:
        return
    kind = ListingKind.SIGNATURES if signed else ListingKind.LINES
    few = 2
    if len(lines) >= few:
        span = Span(lines[0].start, lines[-1].end)
        is_open = told.AND_SO_ON().search(text, lines[-1].start, lines[-1].end) is not None
        yield Listing(span, tuple(lines), kind, lead, low, high, open=is_open)


def _is_item(text: str, line: Span) -> bool:
    """Whether a line may be an item by itself, and is no part of wrapped prose."""
    part = text[slice(*line)]
    if line.width > _WIDEST or part.count(",") > _MOST_COMMAS or part[0].islower():
        return False
    if part.endswith((",", "،", "、")) and part[:-1].count(",") > 0:
        return False
    found = words(part)
    joins = {"and", "und", "et", "y", "и", "of", "the", "der", "de", "du", "des", "von"}
    return bool(found) and found[-1].key not in joins and not (part.endswith(_SENTENCE_END) and len(found) > _LONG)


def _is_detail(text: str, line: Span) -> bool:
    """Whether a line may belong to the one above: a role, a date, an address."""
    part = text[slice(*line)]
    found = words(part)
    return (
        any(c.isdecimal() for c in part)
        or "@" in part
        or ":" in part
        or letters(part) in told.TOTALS
        or any(word.key in told.ROLES for word in found[:2])
        or part.startswith("(")
    )


def _paragraphs(text: str, found: Sequence[Piece], place: int) -> Iterator[Listing]:
    """The short paragraphs below the lead of a signature block, up to the next heading, list or longer paragraph."""
    lines: list[Span] = []
    for piece in found[place + 1 : place + 501]:
        if piece.kind is not BlockKind.PARAGRAPH or not _is_item(text, piece.span):
            break
        lines.append(_bare(text, piece.span))
    few = 2
    if len(lines) < few or any(text[slice(*line)].endswith(_SENTENCE_END) for line in lines):
        return
    low = sum(not _is_detail(text, line) for line in lines)
    lead = found[place].span
    yield Listing(Span(lines[0].start, lines[-1].end), tuple(lines), ListingKind.SIGNATURES, lead, low, len(lines))
