"""Headers, footers and page numbers of a plain text that marks its pages with form feeds."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sicut.model.document import Block, BlockKind
from sicut.text.unicode import is_digit, is_upper, is_word_character

FEED = "\f"
LONGEST = 80


def furnished(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """*blocks*, those beside a form feed that are plainly no part of the text marked as furniture.

    Plainly: one short line that is a number, is in capitals, or stands beside several form feeds.
    """
    beside: list[int] = []
    ends = [block.span.end for block in blocks]
    at = text.find(FEED)
    while at >= 0:
        after = bisect_left(ends, at + 1)
        beside += [number for number in (after - 1, after) if 0 <= number < len(blocks)]
        at = text.find(FEED, at + 1)
    lines = {number: _line(text, blocks[number]) for number in beside}
    often = Counter(line for line in lines.values() if line)
    furniture = {number for number, line in lines.items() if line and (often[line] > 1 or _is_plain(line))}
    return tuple(
        replace(block, kind=BlockKind.FURNITURE) if number in furniture else block
        for number, block in enumerate(blocks)
    )


def _line(text: str, block: Block) -> str:
    """The one short line of a block without its number; empty where it is no such line."""
    line = text[block.span.start : block.span.end]
    if len(line) > LONGEST or "\n" in line or "\r" in line:
        return ""
    bare = "".join(c for c in line if not is_digit(c)).strip(" -\u2013\u2014|[]")
    return bare or "0"


def _is_plain(line: str) -> bool:
    letters = [c for c in line if is_word_character(c) and not is_digit(c)]
    return all(is_upper(c) for c in letters)
