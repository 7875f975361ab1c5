"""An index of witnesses, some of which are stored in segments, without reading those."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import overload

from sicut.collate.index import Index, Lookup, Tables
from sicut.collate.native import core
from sicut.collate.store.core_tables import core_tables
from sicut.collate.store.documents import StoredDocument
from sicut.collate.store.segment import Segment
from sicut.collate.store.tables import JoinedTables, SegmentTables
from sicut.model.document import Document
from sicut.text.shown import Reading

KEPT = 500_000_000
"""Readings of so many code points are kept, and the texts of stored documents with them."""


class LazyReadings(Sequence[Reading]):
    """A :class:`Reading` of each document, made when it is looked at; those looked at last are kept."""

    __slots__ = ("_documents", "_made", "_size")

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._made: dict[int, Reading] = {}
        self._size = 0

    def __len__(self) -> int:
        return len(self._documents)

    @overload
    def __getitem__(self, at: int) -> Reading: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Reading]: ...

    def __getitem__(self, at: int | slice) -> Reading | Sequence[Reading]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        number = range(len(self))[at]
        reading = self._made.pop(number, None)
        if reading is None:
            reading = Reading(self._documents[number])
            self._size += len(reading.text)
            while self._size > KEPT and self._made:
                self._forget(next(iter(self._made)))
        self._made[number] = reading
        return reading

    def _forget(self, number: int) -> None:
        self._size -= len(self._made.pop(number).text)
        document = self._documents[number]
        if isinstance(document, StoredDocument):
            document.forget()


def index_of(witnesses: Sequence[Document]) -> Index:
    """The index of *witnesses*: what is stored is looked up where it is, only the others are folded.

    Its answers are those of an index in memory.

    Raises:
        DamagedIndexError: then, or when it is asked: a segment is not as it was written.
    """
    stored: dict[Segment, list[tuple[int, int]]] = {}
    fresh: list[int] = []
    for at, witness in enumerate(witnesses):
        if isinstance(witness, StoredDocument) and witness.segment is not None:
            stored.setdefault(witness.segment, []).append((witness.number, at))
        else:
            fresh.append(at)
    if not stored:
        return Index(witnesses)
    readings = LazyReadings(witnesses)
    native = core()
    if native is not None:
        return Index.over(readings, core_tables(native, stored, fresh, readings))
    parts = list(_parts(stored, readings))
    parts.append((Tables([readings[at].text for at in fresh]), fresh))
    return Index.over(readings, JoinedTables(*zip(*parts, strict=True)))


def _parts(
    stored: dict[Segment, list[tuple[int, int]]], readings: Sequence[Reading]
) -> Iterator[tuple[Lookup, list[int]]]:
    """The tables of each segment, and which witnesses its documents are."""
    for segment, places in stored.items():
        numbers = [number for number, _ in sorted(places)]
        witnesses = [at for _, at in sorted(places)]
        yield SegmentTables(segment, numbers, partial(_text, readings, witnesses)), witnesses


def _text(readings: Sequence[Reading], witnesses: Sequence[int], at: int) -> str:
    return readings[witnesses[at]].text
