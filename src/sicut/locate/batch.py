"""Many quotations located: the native core looks their words up ahead, on threads; the outcomes come in order."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeAlias

from sicut.collate.mapper import find_all
from sicut.locate.holding import anchor_of
from sicut.locate.lemmas import units
from sicut.locate.library import Range
from sicut.locate.quotations import locate
from sicut.model.alignment import Alignment, Lemma
from sicut.model.claim import Candidate, Mark
from sicut.model.collation import Outcome
from sicut.model.policy import Policy
from sicut.text.shown import Reading

CHUNK = 32
"""So many quotations are looked up in one call."""

Query: TypeAlias = tuple[Candidate, Reading]
_Places: TypeAlias = Iterator[tuple[Alignment, ...]]


def locate_all(queries: Iterable[Query], scope: Range, policy: Policy, threads: int) -> Iterator[Outcome | Mark]:
    """What :func:`sicut.locate.quotations.locate` promises for each of *queries*, in order.

    Up to ``threads + 1`` times :data:`CHUNK` of them are read ahead; an error on the way comes in its turn.
    """
    known: dict[Lemma, tuple[Alignment, ...]] = {}
    looked_up = scope.knowing(known)
    for (candidate, report), anchor, places in _anchored(queries, scope, threads):
        known.clear()
        if anchor is not None:
            known[anchor] = places
        yield locate(candidate, report, looked_up, policy)


def _anchored(
    queries: Iterable[Query], scope: Range, threads: int
) -> Iterator[tuple[Query, Lemma | None, tuple[Alignment, ...]]]:
    """Each query, the longest of its units, and the places of that."""
    from concurrent.futures import Future, ThreadPoolExecutor

    source, waiting = _Source(queries), deque[tuple[list[tuple[Query, Lemma | None]], Future[_Places]]]()
    with ThreadPoolExecutor(threads) as pool:
        while True:
            while len(waiting) <= threads and (chunk := source.chunk()):
                lemmas = [lemma for _, lemma in chunk if lemma is not None]
                waiting.append((chunk, pool.submit(find_all, lemmas, scope.search)))
            if not waiting:
                break
            chunk, work = waiting.popleft()
            places = work.result()
            for query, lemma in chunk:
                yield query, lemma, next(places) if lemma is not None else ()
    if source.error is not None:
        raise source.error


class _Source:
    """The queries by chunks, up to the first error."""

    __slots__ = ("_queries", "error")

    def __init__(self, queries: Iterable[Query]) -> None:
        self._queries = iter(queries)
        self.error: Exception | None = None

    def chunk(self) -> list[tuple[Query, Lemma | None]]:
        """The next of them, with the longest unit of each that has words."""
        taken: list[tuple[Query, Lemma | None]] = []
        try:
            for query in islice(self._queries, 0 if self.error else CHUNK):
                parts = units(query[0].claim, query[1])
                taken.append((query, parts[anchor_of(parts)].lemma if parts else None))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is raised in its turn
            self.error = error
        return taken
