"""Frames: lines of a document with their numbers, and carets under the words that matter."""

from typing import Final, NamedTuple

from sicut.model.span import Span
from sicut.render.colour import Palette
from sicut.render.escape import terminal
from sicut.render.excerpt import excerpt, words
from sicut.render.places import Places
from sicut.text.printed import page_at, page_labels

_NARROWEST: Final = 20


class Painter(NamedTuple):
    """How the text formats draw: where things stand, in which colours, in how many columns."""

    places: Places
    palette: Palette
    columns: int


def frame(painter: Painter, siglum: str, span: Span, gutter: int) -> tuple[str, ...]:
    """The line or lines at *span*; of more than two, the first and the last. *gutter* is the widest line number."""
    places = painter.places
    first = places.line(siglum, span.start)
    if span.end <= first.end:
        return (_border(painter, gutter), *_line(painter, siglum, first, span, gutter))
    last = places.line(siglum, span.end - 1)
    head = _line(painter, siglum, first, Span(min(span.start, first.end), first.end), gutter)
    if last.start <= first.end:
        return (_border(painter, gutter), *head)
    tail = _line(painter, siglum, last, Span(last.start, min(span.end, last.end)), gutter)
    between = places.document(siglum).text[first.end : last.start]
    gap = (painter.palette.faint("…".rjust(gutter)),) if len(between.replace("\r\n", "\n")) > 1 else ()
    return (_border(painter, gutter), *head, *gap, *tail)


def gutter_width(places: Places, spans: tuple[tuple[str, Span], ...]) -> int:
    """The width of the widest line number among *spans*, each with its siglum."""
    return max((len(str(places.position(siglum, span.end).line)) for siglum, span in spans), default=1)


def place(places: Places, siglum: str, offset: int) -> str:
    """``path:line:column`` of *offset*, for a terminal."""
    position = places.position(siglum, offset)
    return f"{terminal(places.path(siglum))}:{position.line}:{position.column}"


def place_with_page(places: Places, siglum: str, offset: int) -> str:
    """As :func:`place`, with the page or the time where the document has one."""
    block = places.block(siglum, offset)
    where = place(places, siglum, offset)
    if block is None:
        return where
    label = next(iter(page_labels(places.document(siglum), Span(offset, offset + 1))), None)
    number = page_at(places.document(siglum), block, offset)
    page = label or (None if number is None else str(number))
    where += f", page {terminal(page)}" if page else ""
    return where + (f", at {terminal(block.time)}" if block.time else "")


def _border(painter: Painter, gutter: int) -> str:
    return painter.palette.faint(" " * gutter + " |")


def _line(painter: Painter, siglum: str, line: Span, focus: Span, gutter: int) -> tuple[str, str]:
    columns = max(_NARROWEST, painter.columns - gutter - 3)
    text = painter.places.document(siglum).text
    cut = excerpt(text, line, focus, columns)
    number = str(painter.places.position(siglum, line.start).line).rjust(gutter)
    if cut.carets:
        pointer = " " * cut.column + painter.palette.strong("^" * cut.width)
    else:
        pointer = painter.palette.strong("^") + f' "{words(text[focus.start : focus.end], columns - 4)}"'
    return (
        f"{painter.palette.faint(f'{number} |')} {cut.text}".rstrip(" "),
        f"{_border(painter, gutter)} {pointer}",
    )
