"""Texts that are nearly the same, told by a few marks of each.

The marks of a text are the least hashes of its shingles (runs of words), after Broder, "On the resemblance and
containment of documents", SEQUENCES 1997: the share of marks that two texts have in common, among the least of both, is
about the share of the shingles.
"""

from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b
from heapq import nsmallest

from sicut.text.fold import fold

_WORDS = 5
_MARKS = 128
LEAST = 32
"""Texts of fewer shingles are too short to tell."""
NEARLY = 0.5
"""From this resemblance on two texts are nearly the same."""
_MOST = 5_000_000
_COMMON = 1_000
_TRIED = 20


def marks(text: str) -> tuple[int, ...]:
    """The marks of *text*, of which the first five million characters are looked at."""
    return tuple(nsmallest(_MARKS, set(_hashes(text[:_MOST]))))


def _hashes(text: str) -> Iterator[int]:
    words = fold(text).split()
    for start in range(len(words) - _WORDS + 1):
        shingle = " ".join(words[start : start + _WORDS]).encode("utf-8", "surrogatepass")
        yield int.from_bytes(blake2b(shingle, digest_size=6).digest())


def resemblance(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """About which share (0 to 1) of the shingles of two texts both have; 0 if one is too short to tell."""
    if min(len(one), len(other)) < LEAST:
        return 0.0
    least = sorted({*one, *other})[: max(LEAST, min(len(one), len(other)))]
    both = {*one} & {*other}
    return sum(mark in both for mark in least) / len(least)


class Likenesses:
    """Texts by their marks; a mark that very many texts have tells none of them."""

    __slots__ = ("_holders", "_marks")

    def __init__(self) -> None:
        """No text is known yet."""
        self._marks: dict[str, tuple[int, ...]] = {}
        self._holders: dict[int, list[str]] = {}

    def add(self, name: str, found: tuple[int, ...]) -> None:
        """Add the text called *name*, which has the marks *found*."""
        self._marks[name] = found
        for mark in found:
            self._holders.setdefault(mark, []).append(name)

    def nearest(self, name: str) -> tuple[str, float] | None:
        """The text most like the one called *name*, and their resemblance, if they are nearly the same."""
        shared = Counter[str]()
        for mark in self._marks[name]:
            holders = self._holders[mark]
            shared.update(holders if len(holders) <= _COMMON else ())
        del shared[name]
        rivals = [
            (resemblance(self._marks[name], self._marks[other]), other) for other, _ in shared.most_common(_TRIED)
        ]
        best = min(((-share, other) for share, other in rivals if share >= NEARLY), default=None)
        return None if best is None else (best[1], -best[0])
