"""What may be read in more than one way."""

from dataclasses import dataclass
from enum import StrEnum

from sicut.editions.bible.numbering import Numbering, widest


class Punctuation(StrEnum):
    """What parts chapter from verse: a colon or point ("us"), or a comma, points parting verses ("eu")."""

    US = "us"
    EU = "eu"
    BY_TEXT = "by-text"


class Zero(StrEnum):
    """What a chapter or verse 0 is: nothing, the first, or (a verse) itself, as of a psalm's title."""

    ERROR = "error"
    UPGRADE = "upgrade"
    ALLOW = "allow"


class Alone(StrEnum):
    """What a book named without a number is: no reference, all of it, or its first chapter."""

    IGNORE = "ignore"
    FULL = "full"
    FIRST_CHAPTER = "first-chapter"


@dataclass(frozen=True, slots=True)
class Strategies:
    """How references are read; the defaults are those of running text.

    ``is_lenient``: as in a search field, where all that can be a reference is one: numbers parted by spaces, books in
    lower case, lists that go on behind a bracket; a range that runs past the end is cut. ``numbering``: what exists.
    ``has_chapters``, ``has_verses``: whether it matters what exists. ``end_is_verse``: "Heb 13-15" is Heb 13:15.
    ``keeps_captive``: a last number stays that is parted by a space and runs into letters ("5 1Hi").
    ``f_is_next``: "f" is the one that follows, else as "ff". ``first_is_verse``: "Jude 1" is its first verse.
    ``takes_ranges``, ``takes_books``: books without numbers in ranges and in sequences are read. ``has_all_digits``:
    numbers may be in digits of any script.
    """

    is_lenient: bool = False
    punctuation: Punctuation = Punctuation.BY_TEXT
    numbering: Numbering | None = None
    has_chapters: bool = True
    has_verses: bool = True
    apocrypha: bool = True
    zero_chapter: Zero = Zero.ERROR
    zero_verse: Zero = Zero.ERROR
    end_is_verse: bool = False
    keeps_captive: bool = False
    f_is_next: bool = True
    first_is_verse: bool = False
    book_alone: Alone = Alone.IGNORE
    takes_ranges: bool = False
    takes_books: bool = False
    is_case_sensitive: bool = False
    has_all_digits: bool = True

    def counts(self) -> Numbering:
        """The numbering in force."""
        return self.numbering or widest()
