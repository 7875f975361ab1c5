"""Pages of a plain text that marks them with form feeds: headers, footers, and the numbers printed on them."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby

from sicut.model.document import Block, BlockKind
from sicut.text.locators import page_number
from sicut.text.unicode import is_digit, is_upper, is_word_character

FEED = "\f"
LONGEST = 80
_DECORATION = " -\u2013\u2014|[]"


def furnished(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """*blocks* with their pages, those that are plainly no part of the text marked as furniture.

    Plainly: one short line at the head or foot of a page that is a number, is in capitals, or stands so on several
    pages. A page's label is the number printed there, where the pages before or after it have theirs.
    """
    if FEED not in text or not blocks:
        return tuple(blocks)
    feeds = [found.start() for found in re.finditer(FEED, text)]
    pages = [bisect_right(feeds, block.span.start) + 1 for block in blocks]
    edges = _edges(pages, len(feeds) + 1)
    lines = {number: _line(text, blocks[number]) for number in edges}
    often = Counter(line for line in lines.values() if line)
    furniture = {number for number, line in lines.items() if line and (often[line] > 1 or _is_plain(line))}
    outer = {number for number in {0, len(blocks) - 1} if _line(text, blocks[number]) in {*often, "0"}}
    labels = labels_of(_numbers(text, blocks, pages, sorted(furniture | outer)))
    furniture |= {number for number in outer if pages[number] in labels}
    return tuple(
        Block(
            BlockKind.FURNITURE if number in furniture else block.kind,
            block.span,
            block.level,
            block.quotation,
            block.cite,
            block.section,
            page,
            labels.get(page),
            block.time,
        )
        for (number, block), page in zip(enumerate(blocks), pages, strict=True)
    )


def _edges(pages: Sequence[int], last: int) -> set[int]:
    """The numbers of the blocks at the head or foot of a page; not the first page's head and the last one's foot."""
    edges: set[int] = set()
    for page, held in groupby(range(len(pages)), key=pages.__getitem__):
        numbers = list(held)
        edges |= ({numbers[0]} if page > 1 else set()) | ({numbers[-1]} if page < last else set())
    return edges


def _numbers(
    text: str, blocks: Sequence[Block], pages: Sequence[int], lines: Sequence[int]
) -> Mapping[int, Sequence[str]]:
    """For each page the numbers in its *lines*, blocks by their number."""
    found: dict[int, list[str]] = {}
    for number in lines:
        found.setdefault(pages[number], []).extend(numbers_in(text[slice(*blocks[number].span)]))
    return found


def numbers_in(line: str) -> list[str]:
    """What in the header or footer of a page may be its number."""
    words = "".join(c if is_word_character(c) else " " for c in line).split()
    return [word for word in words if page_number(word) is not None and (is_digit(word[0]) or len(words) == 1)]


def _line(text: str, block: Block) -> str:
    """The one short line of a block without its number; empty where it is no such line."""
    line = text[block.span.start : block.span.end]
    return "" if len(line) > LONGEST or "\n" in line or "\r" in line else bare_line(line)


def bare_line(line: str) -> str:
    """A header or footer without its number, so that those of two pages are the same; ``"0"``: it is but a number."""
    bare = "".join(c for c in line if not is_digit(c)).strip(_DECORATION)
    return bare or "0"


def _is_plain(line: str) -> bool:
    letters = [c for c in line if is_word_character(c) and not is_digit(c)]
    return all(is_upper(c) for c in letters) or page_number(line) is not None


def labels_of(found: Mapping[int, Sequence[str]]) -> Mapping[int, str]:
    """For each page the one of its numbers that counts on from the page before or to the page after."""
    labels = {}
    for page, printed in found.items():
        beside = [(other, label) for other in (page - 1, page + 1) for label in found.get(other, ())]
        going = {label for label in printed for other, one in beside if _counts_on(label, one, other - page)}
        if len(going) == 1:
            labels[page] = going.pop()
    return labels


def _counts_on(label: str, other: str, apart: int) -> bool:
    one, next_one = page_number(label), page_number(other)
    return one is not None and next_one is not None and one[0] == next_one[0] and next_one[1] - one[1] == apart
