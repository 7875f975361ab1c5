"""Places of verses: from the sections of blocks, and what holds verses."""

from collections.abc import Mapping
from itertools import groupby
from typing import Final

from sicut.editions.book_ids import book_by_id
from sicut.model.reference import Place
from sicut.model.span import Span
from sicut.text.pattern import pattern

BIBLE: Final = "Bible"
QURAN: Final = "Qur'an"

_VERSE: Final = pattern(r"([1-9]?[A-Za-z]{2,12})\.([0-9]{1,3})\.([0-9]{1,3}[a-z]?)")
_AYA: Final = pattern(r"([0-9]{1,3}):([0-9]{1,3})")
_LONGEST: Final = 60
_MOST: Final = 200


def bible_places(section: str) -> tuple[Place, ...]:
    """The verses that a block of this section holds: "Gen.1.1", or "Gen.1.1-Gen.1.3"; none for another section."""
    first, _, last = section[:_LONGEST].partition("-")
    one = _VERSE().fullmatch(first)
    book = None if one is None else book_by_id(one[1])
    if one is None or book is None:
        return ()
    end = _VERSE().fullmatch(last) if last else one
    if end is None or (one[1], one[2]) != (end[1], end[2]) or one is end:
        return ((book, one[2], one[3]),) if not last or one is end else ()
    numbers = int(one[3].rstrip("abcdef") or 0), int(end[3].rstrip("abcdef") or 0)
    return tuple((book, one[2], str(number)) for number in range(numbers[0], min(numbers[1], _MOST) + 1))


def quran_places(section: str) -> tuple[Place, ...]:
    """The verse of a block of this section: "2:255"."""
    found = _AYA().fullmatch(section[:_LONGEST])
    return () if found is None else (found.groups(),)


def with_holders(verses: Mapping[Place, Span]) -> dict[Place, Span]:
    """The same, and the places around them (books, chapters), each from its first to its last verse, in text order."""
    ends: dict[Place, Span] = {}
    for above, together in groupby(verses.items(), key=lambda verse: verse[0][:-1]):
        spans = [span for _, span in together]
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        for depth in range(1, len(above) + 1):
            known = ends.get(above[:depth], Span(start, end))
            ends[above[:depth]] = Span(min(known.start, start), max(known.end, end))
    every: dict[Place, Span] = {}
    last: Place = ()
    for place, span in verses.items():
        if place[:-1] != last:
            last = place[:-1]
            for depth in range(1, len(place)):
                every.setdefault(place[:depth], ends[place[:depth]])
        every[place] = span
    return every
