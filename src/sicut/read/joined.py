"""Several texts as one: the parts of a book, of a mail, of a saved page."""

from array import array
from collections.abc import Iterable, Iterator, Sequence

from sicut.model.document import Anchor, Block, Inline, Metadata, ShownColumns
from sicut.model.span import Span
from sicut.read.parsed import Parsed, together

_GAP = "\n\n"


def joined(parts: Sequence[Parsed], sections: Sequence[str | None]) -> Parsed:
    """*parts* one after the other, two line ends apart; each of *sections* goes before those of its part's blocks.

    Language, address and metadata are those of the first part that has any. A part without text adds only what it
    lacks and remarks.
    """
    begins = list(offsets(parts))
    spoken = [part for part in parts if part.text]
    return Parsed(
        _GAP.join(part.text for part in spoken),
        _shown(parts, begins),
        tuple(_inline(parts, begins)),
        tuple(_blocks(parts, begins, sections)),
        tuple(
            Anchor(anchor.offset + by, anchor.line, anchor.column)
            for part, by in zip(parts, begins, strict=True)
            for anchor in part.anchors
            if anchor.offset < len(part.text)
        ),
        next((part.language for part in parts if part.language), None),
        together(*(part.missing for part in parts)),
        next((part.address for part in parts if part.address), None),
        next((part.metadata for part in parts if any(part.metadata)), Metadata()),
        tuple(dict.fromkeys(remark for part in parts for remark in part.remarks)),
    )


def on_line(part: Parsed, line: int) -> Parsed:
    """*part*, all of which stands on one line of the file: a text in base64, in an attribute, in another file."""
    starts = dict.fromkeys((0, *(block.span.start for block in part.blocks)))
    return part._replace(anchors=tuple(Anchor(start, line, 1) for start in starts))


def offsets(parts: Iterable[Parsed]) -> Iterator[int]:
    """Where each of *parts* begins in the text that is joined of them."""
    at = 0
    for part in parts:
        yield at
        at += len(part.text) + len(_GAP) if part.text else 0


def _shown(parts: Sequence[Parsed], offsets: Sequence[int]) -> ShownColumns:
    starts, ends = array("q"), array("q")
    readings: list[str] = []
    for part, by in zip(parts, offsets, strict=True):
        shown = part.shown
        columns = shown if isinstance(shown, ShownColumns) else ShownColumns.of((*span, text) for span, text in shown)
        starts.extend(map(by.__add__, columns.starts))
        ends.extend(map(by.__add__, columns.ends))
        readings += columns.readings
    return ShownColumns(starts, ends, readings)


def _inline(parts: Sequence[Parsed], offsets: Sequence[int]) -> Iterator[Inline]:
    for part, by in zip(parts, offsets, strict=True):
        if part.text:
            for kind, span, target in part.inline:
                yield Inline(kind, Span(span.start + by, span.end + by), target)


def _blocks(parts: Sequence[Parsed], offsets: Sequence[int], sections: Sequence[str | None]) -> Iterator[Block]:
    quotations = 0
    for part, by, section in zip(parts, offsets, sections, strict=True):
        following = quotations
        sections_within: dict[str | None, str | None] = {}
        for one in part.blocks:
            number = None if one.quotation is None else one.quotation + quotations
            if number is not None and number >= following:
                following = number + 1
            if one.section not in sections_within:
                sections_within[one.section] = " > ".join(filter(None, (section, one.section))) or None
            span = Span(one.span.start + by, one.span.end + by)
            within = sections_within[one.section]
            place = one.page, one.page_label, one.time
            yield Block(one.kind, span, one.level, number, one.cite, within, *place)
        quotations = following
