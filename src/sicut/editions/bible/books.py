"""The books of the Bible by their OSIS ids (OSIS 2.1.1, appendix C), and what they are called in English."""

from functools import cache
from typing import NamedTuple


class Book(NamedTuple):
    """A book: its OSIS id, and its name as messages have it."""

    osis: str
    name: str


OLD_TESTAMENT = (
    Book("Gen", "Genesis"),
    Book("Exod", "Exodus"),
    Book("Lev", "Leviticus"),
    Book("Num", "Numbers"),
    Book("Deut", "Deuteronomy"),
    Book("Josh", "Joshua"),
    Book("Judg", "Judges"),
    Book("Ruth", "Ruth"),
    Book("1Sam", "1 Samuel"),
    Book("2Sam", "2 Samuel"),
    Book("1Kgs", "1 Kings"),
    Book("2Kgs", "2 Kings"),
    Book("1Chr", "1 Chronicles"),
    Book("2Chr", "2 Chronicles"),
    Book("Ezra", "Ezra"),
    Book("Neh", "Nehemiah"),
    Book("Esth", "Esther"),
    Book("Job", "Job"),
    Book("Ps", "Psalms"),
    Book("Prov", "Proverbs"),
    Book("Eccl", "Ecclesiastes"),
    Book("Song", "Song of Songs"),
    Book("Isa", "Isaiah"),
    Book("Jer", "Jeremiah"),
    Book("Lam", "Lamentations"),
    Book("Ezek", "Ezekiel"),
    Book("Dan", "Daniel"),
    Book("Hos", "Hosea"),
    Book("Joel", "Joel"),
    Book("Amos", "Amos"),
    Book("Obad", "Obadiah"),
    Book("Jonah", "Jonah"),
    Book("Mic", "Micah"),
    Book("Nah", "Nahum"),
    Book("Hab", "Habakkuk"),
    Book("Zeph", "Zephaniah"),
    Book("Hag", "Haggai"),
    Book("Zech", "Zechariah"),
    Book("Mal", "Malachi"),
)

NEW_TESTAMENT = (
    Book("Matt", "Matthew"),
    Book("Mark", "Mark"),
    Book("Luke", "Luke"),
    Book("John", "John"),
    Book("Acts", "Acts"),
    Book("Rom", "Romans"),
    Book("1Cor", "1 Corinthians"),
    Book("2Cor", "2 Corinthians"),
    Book("Gal", "Galatians"),
    Book("Eph", "Ephesians"),
    Book("Phil", "Philippians"),
    Book("Col", "Colossians"),
    Book("1Thess", "1 Thessalonians"),
    Book("2Thess", "2 Thessalonians"),
    Book("1Tim", "1 Timothy"),
    Book("2Tim", "2 Timothy"),
    Book("Titus", "Titus"),
    Book("Phlm", "Philemon"),
    Book("Heb", "Hebrews"),
    Book("Jas", "James"),
    Book("1Pet", "1 Peter"),
    Book("2Pet", "2 Peter"),
    Book("1John", "1 John"),
    Book("2John", "2 John"),
    Book("3John", "3 John"),
    Book("Jude", "Jude"),
    Book("Rev", "Revelation"),
)

APOCRYPHA = (
    Book("Tob", "Tobit"),
    Book("Jdt", "Judith"),
    Book("GkEsth", "Greek Esther"),
    Book("AddEsth", "Additions to Esther"),
    Book("Wis", "Wisdom"),
    Book("Sir", "Sirach"),
    Book("Bar", "Baruch"),
    Book("EpJer", "Letter of Jeremiah"),
    Book("DanGr", "Greek Daniel"),
    Book("AddDan", "Additions to Daniel"),
    Book("PrAzar", "Prayer of Azariah"),
    Book("SgThree", "Song of the Three Young Men"),
    Book("Sus", "Susanna"),
    Book("Bel", "Bel and the Dragon"),
    Book("1Macc", "1 Maccabees"),
    Book("2Macc", "2 Maccabees"),
    Book("3Macc", "3 Maccabees"),
    Book("4Macc", "4 Maccabees"),
    Book("PrMan", "Prayer of Manasseh"),
    Book("1Esd", "1 Esdras"),
    Book("2Esd", "2 Esdras"),
    Book("AddPs", "Psalm 151"),
    Book("Ps151", "Psalm 151"),
)

PROTOCANONICAL = OLD_TESTAMENT + NEW_TESTAMENT
BOOKS = PROTOCANONICAL + APOCRYPHA
"""All books, in the order in which a range of books runs."""


@cache
def _named() -> dict[str, tuple[int, str]]:
    return {book.osis: (number, book.name) for number, book in enumerate(BOOKS)}


def is_book(osis: str) -> bool:
    """Whether *osis* is the id of a book."""
    return osis in _named()


def order(osis: str) -> int:
    """The place of the book in :data:`BOOKS`.

    Raises:
        KeyError: *osis* is no book's id.
    """
    return _named()[osis][0]


def display_name(osis: str) -> str:
    """What messages call the book.

    Raises:
        KeyError: *osis* is no book's id.
    """
    return _named()[osis][1]
