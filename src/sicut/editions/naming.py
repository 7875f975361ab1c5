"""How places are written in messages."""

from sicut.editions.verse_places import BIBLE, QURAN
from sicut.model.reference import Place


def place_name(work: str, first: Place, last: Place | None = None) -> str:
    """From *first* to *last* for a reader: ``30:4-6``, ``Gen 1:1-3``, ``article 5, paragraphs 1-3``, ``1.1``."""
    if last is None or first == last:
        return _one(work, first)
    if not first[-1].count(" "):
        same = first[:-1] == last[:-1]
        return f"{_one(work, first)}-{last[-1]}" if same else f"{_one(work, first)} to {_one(work, last)}"
    shared = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first))
    unit, _, number = last[-1].partition(" ")
    if len(first) == len(last) == shared + 1 and first[-1].partition(" ")[0] == unit:
        return f"{_one(work, (*first[:-1], first[-1].replace(' ', 's ', 1)))}-{number}"
    return f"{_one(work, first)} to {_one(work, last[min(shared, len(last) - 1) :])}"


def _one(work: str, place: Place) -> str:
    if work == QURAN:
        return ":".join(place)
    if work == BIBLE:
        return " ".join(filter(None, (place[0], ":".join(place[1:]))))
    if place == ("preamble",):
        return "the preamble"
    return (", " if any(" " in label for label in place) else ".").join(place)
