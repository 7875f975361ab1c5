"""Segments, and texts that are not stored, looked up by the native core as one index."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from sicut.collate.core_index import CoreIndex, CoreSketch, same
from sicut.collate.native import Core, encoded, number, numbers, text
from sicut.collate.store.layout import HEAD, TABLES
from sicut.collate.store.segment import Segment
from sicut.text.shown import Reading

NOBODY = (1 << 32) - 1
"""The witness that a document is which does not count."""


def core_tables(
    core: Core,
    stored: Mapping[Segment, Sequence[tuple[int, int]]],
    fresh: Sequence[int],
    readings: Sequence[Reading],
) -> CoreIndex:
    """The tables of *stored* documents (for each segment their numbers and witnesses) and of *fresh* witnesses."""
    opened = core.opened()
    sketches: dict[int, CoreSketch] = {}
    words = 0
    for segment, places in stored.items():
        opened.attach(segment.blocks.data, b"".join(_frame(segment, dict(places))))
        for document, witness in places:
            shown = partial(_text, readings, witness)
            sketches[witness] = CoreSketch(opened, witness, shown, partial(segment.marks, document))
            words += segment.records[document].words
    for witness in fresh:
        marks = opened.asked("add", encoded(readings[witness].text))
        sketches[witness] = CoreSketch(opened, witness, partial(_text, readings, witness), partial(same, marks))
    (total,) = opened.asked("seal", numbers(fresh) + number(words))
    return CoreIndex(opened, [sketches[witness] for witness in range(len(sketches))], total)


def _text(readings: Sequence[Reading], witness: int) -> str:
    return readings[witness].text


def _frame(segment: Segment, witnesses: Mapping[int, int]) -> Iterator[bytes]:
    """Where everything stands in the file of a segment, and which witnesses its documents are, to be sent."""
    frame = segment.blocks.frame
    yield text(segment.blocks.path)
    for name in TABLES:
        yield from map(number, frame.blocks[name])
    yield from map(number, (HEAD, frame.end, frame.end, frame.summaries))
    streams = [record.extent("streams") for record in segment.records]
    yield numbers(start for start, _ in streams)
    yield numbers(length for _, length in streams)
    yield numbers(witnesses.get(at, NOBODY) for at in range(len(segment.records)))
