"""Which paragraph of a Word file is which block of the text that was read from it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

_KEY: Final = 24
_LONGEST_LABEL: Final = 40
_WINDOW: Final = 60


def paired(blocks: Sequence[str], paragraphs: Sequence[str]) -> dict[int, int]:
    """For each of *blocks* the index of its paragraph, in one order; both are squeezed, and no paragraph is empty.

    A block may begin with a label ("§ 4") that the paragraph lacks. Endings that both sides have once are paired
    first, as in patience diff, and what is between them in order. Costs n log n.
    """
    pairs = dict(_rising(_unique(blocks, paragraphs)))
    fixed = [(-1, -1), *sorted(pairs.items()), (len(blocks), len(paragraphs))]
    for (before, first), (after, last) in pairwise(fixed):
        at = first + 1
        for number in range(before + 1, after):
            window = range(at, min(at + _WINDOW, last))
            found = next((one for one in window if _fits(blocks[number], paragraphs[one])), None)
            if found is not None:
                pairs[number] = found
                at = found + 1
    return pairs


def _fits(block: str, paragraph: str) -> bool:
    return block.endswith(paragraph) and len(block) - len(paragraph) <= _LONGEST_LABEL


def _unique(blocks: Sequence[str], paragraphs: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The pairs of those whose ending no other has on its side."""
    keys = [text[-_KEY:] for text in blocks], [text[-_KEY:] for text in paragraphs]
    counts = Counter(keys[0]), Counter(keys[1])
    places = {key: number for number, key in enumerate(keys[1]) if counts[1][key] == 1}
    for number, key in enumerate(keys[0]):
        if counts[0][key] == 1 and key in places:
            yield number, places[key]


def _rising(pairs: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of *pairs* that rises on both sides.

    Source: M. L. Fredman, On computing the length of longest increasing subsequences (Discrete Mathematics 11, 1975).
    """
    tails: list[int] = []
    rows: list[tuple[tuple[int, int], int | None]] = []
    ends: list[int] = []
    for pair in pairs:
        at = bisect_left(tails, pair[1])
        rows.append((pair, ends[at - 1] if at else None))
        tails[at : at + 1] = [pair[1]]
        ends[at : at + 1] = [len(rows) - 1]
    found: list[tuple[int, int]] = []
    number = ends[-1] if ends else None
    while number is not None:
        pair, number = rows[number]
        found.append(pair)
    return found[::-1]
