"""Untrusted words and places as they stand in a Word file."""

from typing import Final

from sicut.model.span import Span
from sicut.render.escape import word_text
from sicut.render.places import Places
from sicut.text.printed import page_at, page_labels

_LONGEST: Final = 1200


def one_line(text: str, longest: int = _LONGEST) -> str:
    """*text* on one line, with the middle of a long one left out."""
    if len(text) > 4 * longest:
        text = f"{text[: 2 * longest]} … {text[-2 * longest :]}"
    told = " ".join(word_text(text).split())
    half = longest // 2
    return told if len(told) <= longest else f"{told[:half].rstrip()} … {told[-half:].lstrip()}"


def page_or_time(places: Places, siglum: str, span: Span) -> str:
    """``page 4``, ``at 00:01:12``, or the line of the file where a document has neither."""
    block = places.block(siglum, span.start)
    page = time = ""
    if block is not None:
        document = places.document(siglum)
        label = next(iter(page_labels(document, Span(span.start, span.start + 1))), None)
        number = page_at(document, block, span.start)
        page = f"page {one_line(label or str(number))}" if label or number is not None else ""
        time = f"at {one_line(block.time)}" if block.time else ""
    return ", ".join(filter(None, (page, time))) or f"line {places.position(siglum, span.start).line}"


def place_in_report(places: Places, siglum: str, span: Span) -> str:
    """Page or line, and the heading that it stands under."""
    block = places.block(siglum, span.start)
    section = block.section.rpartition(" > ")[2] if block is not None and block.section else ""
    where = page_or_time(places, siglum, span)
    return f"{where}, under “{one_line(section, 80)}”" if section else where
