"""The parts of an ordinary document: its articles, sections, paragraphs, letters, sentences, pages, each with its span.

A statute, a treaty, a contract, a resolution, a standard, a judgment says by its headings and by the numbers at the
beginnings of its lines what its places are.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from sicut.editions.edition import PREAMBLE, Edition
from sicut.editions.structure_bare import bare_openings
from sicut.editions.structure_lists import enumerations_of, items_of
from sicut.editions.structure_lookup import lookup
from sicut.editions.structure_marks import Mark, is_running, marks_of
from sicut.editions.structure_named import Opening, named_openings, without_contents
from sicut.editions.structure_sentences import sentences_of
from sicut.model.document import Block, BlockKind, Document
from sicut.model.reference import Place
from sicut.model.span import Span
from sicut.text.pattern import pattern

__all__ = ["lookup", "opinion", "structure", "structured"]

_STARRED: Final = pattern(
    r"(?:\[\*{1,2}|(?<![^ \n])\*|\[(?:page|p\.)[ ])([1-9][0-9]{0,4})(?:\]|(?=[ \n]))", re.IGNORECASE
)
_WIDEST_STEP: Final = 3
_WHITE = " \t\r\n\xa0\f\v>#*_|"


def structured(document: Document, work: str) -> Edition | None:
    """*document* as the edition of *work* that it is; ``None`` if nothing in it is numbered."""
    places = structure(document)
    if not places:
        return None
    name = document.metadata.title or work
    return Edition(work, name, document, {**_preamble(document, places), **places}, _tags(document))


def _preamble(document: Document, places: Mapping[Place, Span]) -> dict[Place, Span]:
    """What stands before the first of *places*, if more than a title does."""
    end = next((span.start for place, span in places.items() if not place[0].startswith("page ")), 0)
    start = next((block.span.end for block in document.blocks if is_running(block)), 0)
    body = document.text[start:end].strip(_WHITE)
    return {PREAMBLE: _span(document, document.text.find(body, start), end)} if body else {}


def _tags(document: Document) -> tuple[str, ...]:
    return tuple(tag for tag in dict.fromkeys((*document.aliases, document.siglum)) if tag)


def opinion(document: Document, work: str) -> Edition:
    """*document* as the decision *work*, even if it has no numbers; its pages, if they are those of the reporter.

    "410 U.S. 113" begins on page 113; pages among which that is not are those of a print or a scan.
    """
    first = (f"page {work.rpartition(' ')[2]}",)
    places = structure(document)
    if first not in places:
        places = {place: span for place, span in places.items() if not place[0].startswith("page ")}
    return Edition(work, document.metadata.title or work, document, places, _tags(document))


def structure(document: Document) -> Mapping[Place, Span]:
    """The places of *document*, in text order. Linear.

    A place reaches from its heading or number up to the next of its rank. Parts, titles and chapters are places, and do
    not enter the paths of articles whose numbers run through. Of two places that are called the same, the longer one.
    """
    numbered = list(marks_of(document))
    marks = without_contents(numbered, document.text)
    above = sorted(named_openings(marks), key=lambda one: (one.start, one.rank))
    openings = sorted([*above, *bare_openings(marks, above)], key=lambda one: (one.start, one.rank, len(one.path)))
    places: dict[Place, Span] = {}
    for path, span in _closed(document, openings):
        known = places.get(path)
        if known is None or span.width > known.width:
            places[path] = span
    places |= enumerations_of(document, places)
    places |= items_of(document, places, _written(document, numbered))
    places |= sentences_of(document, places)
    places |= {path: span for path, span in _pages(document).items() if path not in places}
    return dict(sorted(places.items(), key=lambda one: (one[1].start, -one[1].end)))


def _written(document: Document, marks: Sequence[Mark]) -> frozenset[int]:
    """Where the items of lists begin whose numbers are written in the text."""
    items = [block.span for block in document.blocks if block.kind is BlockKind.LIST_ITEM]
    held = ((bisect_right(items, Span(mark.end, mark.end)) - 1, mark) for mark in marks)
    return frozenset(items[at].start for at, mark in held if at >= 0 and mark.end <= items[at].end)


class _Ending(Opening):
    """A heading that bears no number; it ends what stands under headings of its level and below."""


def _closed(document: Document, openings: Sequence[Opening]) -> Iterator[tuple[Place, Span]]:
    """Each place with its span."""
    blocks = [block for block in document.blocks if is_running(block)]
    events = sorted([*openings, *_headings(blocks, openings)], key=lambda one: (one.start, one.rank, len(one.path)))
    still: list[Opening] = []
    for event in events:
        left: list[Opening] = []
        for one in still:
            if _goes_on(one, event):
                left.append(one)
            else:
                yield one.path, _span(document, one.start, event.start)
        still = left if isinstance(event, _Ending) else [*left, event]
    for one in still:
        yield one.path, _span(document, one.start, len(document.text))


def _goes_on(one: Opening, event: Opening) -> bool:
    """Whether the place *one* goes on when *event* begins."""
    if isinstance(event, _Ending):
        return event.block == one.block + 1 or (0 < one.level < event.level) or (not one.level and bool(event.rank))
    if event.rank != one.rank:
        return event.rank > one.rank
    depth = len(one.path)
    if event.path[:depth] == one.path and len(event.path) > depth:
        return True
    holder, below = one.path[:-1], f"{one.path[-1]}."
    return len(event.path) >= depth and event.path[: depth - 1] == holder and event.path[depth - 1].startswith(below)


def _headings(blocks: Sequence[Block], openings: Sequence[Opening]) -> Iterator[_Ending]:
    """The headings that begin no place; where no numbered part is a heading, they end none."""
    begun = {one.block for one in openings if one.level}
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING and number not in begun and block.level:
            yield _Ending(block.span.start, (), int(bool(begun)), block.level, number)


def _span(document: Document, start: int, end: int) -> Span:
    body = document.text[start:end].rstrip(_WHITE)
    return Span(start, start + max(1, len(body)))


def _pages(document: Document) -> dict[Place, Span]:
    pages: dict[Place, Span] = {}
    for block in document.blocks:
        label = block.page_label or (str(block.page) if block.page is not None else None)
        if label is not None:
            place = (f"page {label.casefold()}",)
            known = pages.get(place)
            pages[place] = block.span if known is None else Span(known.start, max(known.end, block.span.end))
    return _starred(document) or pages


def _starred(document: Document) -> dict[Place, Span]:
    """The pages of a reporter, whose numbers stand in the text where they begin: "[*114]", "*114"."""
    marks: list[tuple[int, int]] = []
    for found in _STARRED().finditer(document.text):
        number = int(found[1])
        if not marks or marks[-1][1] < number <= marks[-1][1] + _WIDEST_STEP:
            marks.append((found.start(), number))
    if not marks:
        return {}
    starts = [(0, marks[0][1] - 1), *marks]
    ends = [start for start, _ in marks] + [len(document.text)]
    return {(f"page {number}",): _span(document, start, end) for (start, number), end in zip(starts, ends, strict=True)}
