"""Where a page of HTML says that a page of print begins: marked up as such, by a class, or by an anchor's name.

The marks are those of EPUB (``epub:type="pagebreak"``), of ARIA (``role="doc-pagebreak"``) and of e-texts
(``<span class="pagenum">[12]</span>``, ``<a id="page_12"></a>``).
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from sicut.model.document import Block, BlockKind, Inline, InlineKind
from sicut.model.span import Span
from sicut.text.locators import page_number

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_ELEMENTS = frozenset(("a", "span", "div", "p", "hr", "section", "i"))
_CLASSES = frozenset("pagenum pagenumber pageno pagebreak page-number page-num page-break page_number".split())
_NUMBER = "([0-9]{1,5}|[ivxlcdmIVXLCDM]{1,9})"
_LABEL = re.compile(rf"\s*[\[({{]?\s?(?:(?:page|pg|p|Page|Pg|P|Seite|S)\.?\s?)?{_NUMBER}\.?\s?[\])}}]?\s*")
_ANCHOR = re.compile(rf"(?:[Pp]age|[Pp]g)[-_.]?{_NUMBER}")
_TRACE = re.compile("age[-_]?(?:break|num|no)")
_NAMED = re.compile(r"=\s{0,3}[\"']?[Pp](?:age|g)[-_.]?[0-9ivxlcdm]")
_LONGEST = 40
_MOST_NODES = 8
_APART = 3


class PageBreak(NamedTuple):
    """The page ``label`` begins at ``offset`` of the text.

    ``shows``: all that its element shows is the number. ``plain``: nothing but its class says what it is.
    """

    offset: int
    label: str
    shows: bool
    plain: bool


class PageMarks(NamedTuple):
    """The marks of pages in one part of a book: ``listed`` are the labels of its anchors that a list of pages gives.

    ``found``: those that its reader comes upon.
    """

    listed: Mapping[str, str]
    found: list[PageBreak]


def listed_break(pages: PageMarks, node: "LexborNode", offset: int) -> PageBreak | None:
    """The page that begins with an element because a list of pages says so."""
    label = _label(pages.listed.get(node.attributes.get("id") or "", ""))
    return None if label is None else PageBreak(offset, label, shows=False, plain=False)


def may_have_breaks(source: str) -> bool:
    """Whether anything in the *source* of a page looks like a mark of one of print; that is found fast."""
    return _TRACE.search(source) is not None or _NAMED.search(source) is not None


def page_break(name: str, node: "LexborNode", offset: int) -> PageBreak | None:
    """The page that the element *name* begins, if it is a mark of one."""
    if name not in _ELEMENTS:
        return None
    attributes = node.attributes
    types = f"{attributes.get('role') or ''} {attributes.get('epub:type') or ''}".split()
    marked = "doc-pagebreak" in types or "pagebreak" in types
    anchor = attributes.get("id") or attributes.get("name") or ""
    named = name in {"a", "span"} and _ANCHOR.fullmatch(anchor) is not None
    classed = not _CLASSES.isdisjoint((attributes.get("class") or "").lower().split())
    if not (marked or named or classed) or (attributes.get("href") and not marked):
        return None
    content = _content(node)
    own = _label(content or "")
    if not (marked or named) and (content is None or (content and own is None)):
        return None
    told = (attributes.get("aria-label"), attributes.get("title"), content, _of_anchor(anchor))
    label = next((label for one in told if one and (label := _label(one)) is not None), None)
    return None if label is None else PageBreak(offset, label, bool(own), not (marked or named))


def _of_anchor(anchor: str) -> str | None:
    found = _ANCHOR.fullmatch(anchor)
    return None if found is None else found[1]


def _label(text: str) -> str | None:
    found = _LABEL.fullmatch(text) if len(text) <= _LONGEST else None
    return found[1] if found is not None and page_number(found[1]) is not None else None


def _content(node: "LexborNode") -> str | None:
    """What the element says, if that is little; ``None``: it is more, or links to another place."""
    pieces: list[str] = []
    waiting = [node.first_child]
    for _ in range(_MOST_NODES):
        one = waiting.pop() if waiting else None
        if one is None:
            return "".join(pieces).strip()
        if one.tag == "-text":
            text = one.text_content or ""
            if len(text) > _LONGEST:
                return None
            pieces.append(text)
        elif one.attributes.get("href"):
            return None
        waiting += [child for child in (one.next, one.first_child) if child is not None]
    return None


def paged(breaks: Sequence[PageBreak], blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Inline, ...]]:
    """*blocks* with their pages' labels, and a mark where each page begins, its target the label.

    A label counts if the one before or after goes on from it; else the page is unknown. Numbers that say only by their
    class what they are, and of which the last stands below all text, are at the feet of their pages, and tell nothing.
    """
    if not breaks or _at_foot(breaks, blocks):
        return tuple(blocks), ()
    known = _known(breaks)
    offsets = [one.offset for one in breaks]
    at = [bisect_right(offsets, block.span.start) - 1 for block in blocks]
    labelled = (replace(block, page_label=known[n]) if n >= 0 else block for n, block in zip(at, blocks, strict=True))
    marks = (Inline(InlineKind.PAGE, Span(o, o), label) for o, label in zip(offsets, known, strict=True))
    return tuple(labelled), tuple(marks)


def _known(breaks: Sequence[PageBreak]) -> list[str | None]:
    """The label of each of *breaks*; none for one that does not go on from the one before, nor the next from it."""
    numbers = [page_number(one.label) for one in breaks]
    going = [_goes_on(*pair) for pair in pairwise(numbers)]
    beside = zip([False, *going], [*going, False], strict=True)
    return [one.label if any(pair) else None for one, pair in zip(breaks, beside, strict=True)]


def _at_foot(breaks: Sequence[PageBreak], blocks: Sequence[Block]) -> bool:
    ends = [block.span.end for block in blocks if block.kind is not BlockKind.FURNITURE]
    return all(one.plain for one in breaks) and (not ends or breaks[-1].offset >= ends[-1])


def _goes_on(one: tuple[bool, int] | None, other: tuple[bool, int] | None) -> bool:
    """Whether two pages follow each other, but for a few without a number."""
    return one is not None and other is not None and one[0] == other[0] and 0 < other[1] - one[1] <= _APART
