"""Whether words stand at the place that a citation names, as far as their source tells its places."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from sicut.model.document import Block, BlockKind, Document
from sicut.model.span import Span
from sicut.text.locators import Locator, LocatorKind, page_number, seconds
from sicut.text.printed import page_labels

SLACK = 15


def place_of(document: Document, span: Span, locator: Locator) -> str | None:
    """Where the words at *span* of *document* stand instead of at *locator*; ``None``: there, or nobody knows."""
    blocks = _blocks(document.blocks, span)
    if locator.kind is LocatorKind.PAGE:
        return _page(page_labels(document, span), locator)
    if locator.kind is LocatorKind.SECTION:
        return _section(document, blocks, locator)
    if locator.kind is LocatorKind.TIME:
        return _time(document, blocks, locator)
    return None


def _blocks(blocks: Sequence[Block], span: Span) -> tuple[Block, ...]:
    """The blocks that *span* reaches into."""
    first = bisect_right(blocks, span.start, key=lambda block: block.span.end)
    last = bisect_right(blocks, span.end - 1, key=lambda block: block.span.start)
    return tuple(block for block in blocks[first:last] if not block.kind.is_apart)


def _page(labels: Sequence[str | None], locator: Locator) -> str | None:
    numbers = [page_number(label) for label in labels if label is not None]
    if not labels or len(numbers) < len(labels):
        return None
    for first, last in locator.ranges:
        begin, end = page_number(first), page_number(last)
        if begin is None or end is None or any(one is None or one[0] != begin[0] for one in numbers):
            return None
        if any(one is not None and begin[1] <= one[1] <= end[1] for one in numbers):
            return None
    distinct = list(dict.fromkeys(label for label in labels if label is not None))
    return f"on page {distinct[0]}" if len(distinct) == 1 else f"on pages {distinct[0]} to {distinct[-1]}"


def _section(document: Document, blocks: Sequence[Block], locator: Locator) -> str | None:
    """Sections count by the number that their heading begins with; one that the source has not is not judged."""
    known = {number for block in document.blocks if (number := _numbered(document, block)) is not None}
    here = {_number(title) for block in blocks for title in (block.section or "").split(" > ")} - {None}
    if not here:
        return None
    for first, last in locator.ranges:
        number = first if (value := page_number(first)) is None else str(value[1])
        if first != last or number not in known or any(one is not None and _is_in(one, number) for one in here):
            return None
    own = blocks[0].section or ""
    return f"in the section “{own.rpartition(' > ')[2]}”"


def _numbered(document: Document, block: Block) -> str | None:
    return _number(document.slice(block.span).lstrip("#* \t")) if block.kind is BlockKind.HEADING else None


def _number(title: str) -> str | None:
    """The number that a heading begins with: ``3.2`` of ``3.2 Budget``, ``§ 3``, ``Chapter 3``."""
    words = title.replace("§", " ").split()
    for word in words[:2]:
        bare = word.rstrip(".:)")
        if bare and all(part.isascii() and part.isdecimal() for part in bare.split(".")):
            return bare
        roman = page_number(bare) if word is not words[0] else None
        if roman is not None:
            return str(roman[1])
        if word is not words[0] or word.rstrip(".").casefold() not in _TERMS:
            return None
    return None


_TERMS = frozenset(("chapter", "section", "part", "kapitel", "abschnitt", "teil", "chapitre", "capítulo", "sección"))


def _is_in(number: str, section: str) -> bool:
    return number == section or number.startswith(f"{section}.")


def _time(document: Document, blocks: Sequence[Block], locator: Locator) -> str | None:
    """A time counts up to the next one; after the last one for as long as the longest stretch before."""
    own = [_seconds(block.time) for block in blocks]
    told = sorted(at for at in own if at is not None)
    if not told or len(told) < len(own):
        return None
    known = sorted({at for block in document.blocks if (at := _seconds(block.time)) is not None})
    longest = max((after - before for before, after in pairwise(known)), default=0)
    end = next((at for at in known if at > told[-1]), told[-1] + longest)
    readings = [_readings(first, last) for first, last in locator.ranges]
    fits = any(begin <= end + SLACK and until >= told[0] - SLACK for reading in readings for begin, until in reading)
    return None if fits or not all(readings) else f"at {blocks[0].time}"


def _seconds(time: str | None) -> int | None:
    return None if time is None else seconds(time.partition(".")[0])


def _readings(first: str, last: str) -> list[tuple[int, int]]:
    """What a range of times may mean, in seconds: ``1:12`` is minutes and seconds, or hours and minutes."""
    begin, end = seconds(first), seconds(last)
    if begin is None or end is None:
        return []
    whole = [(begin, end)]
    return [*whole, (60 * begin, 60 * end + 59)] if first.count(":") == 1 == last.count(":") else whole
