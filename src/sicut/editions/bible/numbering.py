"""How the books of the Bible are counted: chapters, and verses of each, in the numberings that are in use."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from sicut.editions.bible import numbering_tables as tables
from sicut.model.reference import Place

_DEPTH = 3


class Numbering(NamedTuple):
    """A numbering: ``name`` as messages have it, and the verses of each chapter of each book by OSIS id."""

    name: str
    counts: Mapping[str, tuple[int, ...]]

    def chapters(self, book: str) -> int:
        """How many chapters *book* has; 0 if it is not counted here."""
        return len(self.counts.get(book, ()))

    def verses(self, book: str, chapter: int) -> int:
        """How many verses; 0 if there is no such chapter."""
        counts = self.counts.get(book, ())
        return counts[chapter - 1] if 0 < chapter <= len(counts) else 0

    def has(self, place: Place) -> bool:
        """Whether the book, chapter or verse is counted here; verse 0, a psalm's title, is not."""
        book, *rest = place
        if not rest:
            return book in self.counts
        if not all(map(str.isdecimal, rest)) or len(place) > _DEPTH:
            return False
        if len(rest) == 1:
            return self.verses(book, int(rest[0])) > 0
        return 0 < int(rest[1]) <= self.verses(book, int(rest[0]))


@cache
def english() -> Numbering:
    """As in most English, Spanish and French Bibles."""
    return Numbering("English", _counts(tables.ENGLISH))


@cache
def king_james() -> Numbering:
    """As in the King James Version."""
    return Numbering("King James", dict(english().counts) | _counts(tables.KING_JAMES))


@cache
def original() -> Numbering:
    """As in the Hebrew Bible and the Greek New Testament; German Bibles mostly follow it."""
    return Numbering("Hebrew", dict(english().counts) | _counts(tables.ORIGINAL))


@cache
def vulgate() -> Numbering:
    """As in the Vulgate; its Psalms are also those of the Septuagint."""
    return Numbering("Vulgate", dict(english().counts) | _counts(tables.VULGATE))


def numberings() -> tuple[Numbering, ...]:
    """All, the commonest first."""
    return english(), original(), vulgate(), king_james()


@cache
def widest() -> Numbering:
    """What is in any of them: of each chapter the highest count. Psalm 151 is here also the last of the Psalms."""
    counts = {book: tuple(_highest(book)) for book in english().counts}
    counts["Ps"] = (*counts["Ps"], *english().counts["Ps151"])
    return Numbering("any", counts)


def exists(place: Place) -> bool:
    """Whether the place is in any numbering."""
    return widest().has(place)


def _highest(book: str) -> Iterator[int]:
    chapters = max(numbering.chapters(book) for numbering in numberings())
    for chapter in range(1, chapters + 1):
        yield max(numbering.verses(book, chapter) for numbering in numberings())


def _counts(table: str) -> dict[str, tuple[int, ...]]:
    """The table, a book with its counts a line; lines that begin with a space continue."""
    lines = table.strip().replace("\n  ", " ").splitlines()
    return {book: tuple(map(int, counts)) for book, *counts in map(str.split, lines)}
