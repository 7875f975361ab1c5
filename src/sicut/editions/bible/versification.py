"""The same verse in other numberings: titles of psalms counted or not, psalms joined, chapters that begin elsewhere."""

from collections.abc import Iterator
from functools import cache

from sicut.editions.bible import numbering_tables as tables
from sicut.editions.bible.numbering import Numbering, english, original, vulgate
from sicut.model.reference import Place

Verse = tuple[str, int, int]
"""Book, chapter, verse; verse 0 is the title of a psalm."""

Links = dict[Verse, tuple[Verse, ...]]

_DEPTH = 3


def others(place: Place, numbering: str = "English") -> tuple[tuple[str, Place], ...]:
    """The verse *place* of *numbering* in the others, where it has another number there: their names, and the places.

    The numberings are "English", "Hebrew" (the original's: also most German Bibles) and "Vulgate" (its Psalms also the
    Septuagint's). A verse that is two elsewhere gives both; one that is not there, or is no verse, gives nothing.
    """
    verse = _verse(place)
    if verse is None:
        return ()
    home = _scheme(numbering)
    found: list[tuple[str, Place]] = []
    for other in _schemes():
        if other.name != home.name:
            found.extend((other.name, _place(at)) for at in _across(verse, home, other) if at != verse)
    return tuple(found)


def meant(place: Place) -> tuple[tuple[str, Place], ...]:
    """What *place* is in English numbering if it was written in another: the names of those, and the places."""
    verse = _verse(place)
    if verse is None:
        return ()
    return tuple(
        (home.name, _place(at)) for home in _schemes()[1:] for at in _across(verse, home, english()) if at != verse
    )


@cache
def _schemes() -> tuple[Numbering, ...]:
    return english(), original(), vulgate()


def _scheme(name: str) -> Numbering:
    return next(scheme for scheme in _schemes() if scheme.name == name)


def _across(verse: Verse, home: Numbering, other: Numbering) -> tuple[Verse, ...]:
    """By way of the original's numbering."""
    return tuple(
        dict.fromkeys(
            there
            for middle in _linked(verse, home, _to_original(home.name))
            for there in _linked(middle, other, _from_original(other.name))
            if there[2] == 0 or other.has(_place(there))
        )
    )


def _linked(verse: Verse, scheme: Numbering, links: Links) -> tuple[Verse, ...]:
    if verse in links:
        return links[verse]
    return (verse,) if verse[2] == 0 or scheme.has(_place(verse)) else ()


@cache
def _to_original(name: str) -> Links:
    table = {"English": tables.ENGLISH_TO_ORIGINAL, "Vulgate": tables.VULGATE_TO_ORIGINAL}.get(name, "")
    return _grouped(_pairs(table))


@cache
def _from_original(name: str) -> Links:
    return _grouped((there, here) for here, several in _to_original(name).items() for there in several)


def _grouped(pairs: Iterator[tuple[Verse, Verse]]) -> Links:
    links: Links = {}
    for here, there in pairs:
        links[here] = (*links.get(here, ()), there)
    return links


def _pairs(table: str) -> Iterator[tuple[Verse, Verse]]:
    for line in table.strip().replace("\n  ", " ").splitlines():
        book, *entries = line.split()
        for entry in entries:
            here, there = entry.split("=")
            other, _, start = there.rpartition(".")
            yield from _run(book, here, other or book, start)


def _run(book: str, here: str, other: str, there: str) -> Iterator[tuple[Verse, Verse]]:
    chapter, _, verses = here.partition(":")
    first, _, last = verses.partition("-")
    to_chapter, _, start = there.partition(":")
    for step in range(int(last or first) - int(first) + 1):
        yield (book, int(chapter), int(first) + step), (other, int(to_chapter), int(start) + step)


def _verse(place: Place) -> Verse | None:
    if len(place) != _DEPTH or not all(map(str.isdecimal, place[1:])):
        return None
    return place[0], int(place[1]), int(place[2])


def _place(verse: Verse) -> Place:
    return verse[0], str(verse[1]), str(verse[2])
