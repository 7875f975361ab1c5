"""Whether words stand at the place that a citation names, as far as their source tells its places."""

from bisect import bisect_right
from collections.abc import Sequence

from sicut.model.document import Block, BlockKind, Document
from sicut.model.span import Span
from sicut.text.locators import Locator, LocatorKind, page_number, seconds

SLACK = 15


def place_of(document: Document, span: Span, locator: Locator) -> str | None:
    """Where the words at *span* of *document* stand instead of at *locator*; ``None``: there, or nobody knows."""
    blocks = _blocks(document.blocks, span)
    if locator.kind is LocatorKind.PAGE:
        return _page(blocks, locator)
    if locator.kind is LocatorKind.SECTION:
        return _section(document, blocks, locator)
    if locator.kind is LocatorKind.TIME:
        return _time(document, blocks, locator)
    return None


def _blocks(blocks: Sequence[Block], span: Span) -> tuple[Block, ...]:
    """The blocks that *span* reaches into."""
    first = bisect_right(blocks, span.start, key=lambda block: block.span.end)
    last = bisect_right(blocks, span.end - 1, key=lambda block: block.span.start)
    return tuple(block for block in blocks[first:last] if block.kind is not BlockKind.FURNITURE)


def _page(blocks: Sequence[Block], locator: Locator) -> str | None:
    labels = [block.page_label for block in blocks]
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
        if first != last or first not in known or any(one is not None and _is_in(one, first) for one in here):
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
        if word is not words[0] or word.rstrip(".").casefold() not in _TERMS:
            return None
    return None


_TERMS = frozenset(("chapter", "section", "part", "kapitel", "abschnitt", "teil", "chapitre", "capítulo", "sección"))


def _is_in(number: str, section: str) -> bool:
    return number == section or number.startswith(f"{section}.")


def _time(document: Document, blocks: Sequence[Block], locator: Locator) -> str | None:
    times = [block.time for block in blocks]
    own = [seconds(time.partition(".")[0]) for time in times if time is not None]
    if not times or len(own) < len(times) or any(one is None for one in own):
        return None
    following = next(
        (b.time for b in document.blocks if b.time is not None and b.span.start >= blocks[-1].span.end), None
    )
    until = None if following is None else seconds(following.partition(".")[0])
    start = min(one for one in own if one is not None)
    end = until if until is not None else max(one for one in own if one is not None)
    for first, last in locator.ranges:
        begin, stop = seconds(first), seconds(last)
        if begin is None or stop is None or (begin <= end + SLACK and stop >= start - SLACK):
            return None
    return f"at {times[0]}"
