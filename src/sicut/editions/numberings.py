"""Other numberings of a work: the same verse under another number."""

from collections.abc import Iterator, Sequence

from sicut.editions.bible import versification
from sicut.editions.quran import numbering
from sicut.editions.verse_places import BIBLE, QURAN
from sicut.model.reference import Place, Reach

_BIBLES = ("English", "Hebrew", "Vulgate")


def numbering_of(work: str, reaches: Sequence[Reach], place: Place) -> str | None:
    """The numbering in which *place* has the number that *reaches* begin with; ``None`` if there is none.

    Which numbering the edition itself has is not asked: any of those in use may be.
    """
    named = {reach.first for reach in reaches}
    return next((name for name, other in _others(work, place) if other in named), None)


def _others(work: str, place: Place) -> Iterator[tuple[str, Place]]:
    if work == BIBLE:
        for home in _BIBLES:
            yield from ((f"the {name} numbering", other) for name, other in versification.others(place, home))
    if work == QURAN:
        for counted in numbering.others(place):
            yield from ((f"the {counted.counts[0]} count", other) for other in counted.places)
