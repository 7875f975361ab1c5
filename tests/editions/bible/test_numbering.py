"""Chapters and verses of the Bible, in the numberings that are in use."""

import pytest

from sicut.editions.bible.books import PROTOCANONICAL
from sicut.editions.bible.numbering import english, exists, king_james, numberings, original, vulgate, widest


def test_the_king_james_version_has_as_many_verses_as_it_is_said_to_have() -> None:
    books = [book.osis for book in PROTOCANONICAL]
    assert sum(king_james().chapters(book) for book in books) == 1189
    assert sum(sum(king_james().counts[book]) for book in books) == 31102


@pytest.mark.parametrize(
    ("book", "chapter", "verses"),
    [
        ("Gen", 1, 31),
        ("Ps", 119, 176),
        ("Ps", 117, 2),
        ("Joel", 2, 32),
        ("Mal", 4, 6),
        ("Jude", 1, 25),
        ("Esth", 10, 3),
    ],
)
def test_the_usual_counts(book: str, chapter: int, verses: int) -> None:
    assert english().verses(book, chapter) == verses


@pytest.mark.parametrize(
    ("book", "chapter", "verses"),
    [("Ps", 51, 21), ("Joel", 4, 21), ("Joel", 2, 27), ("Mal", 3, 24), ("Gen", 31, 54), ("Dan", 3, 33)],
)
def test_the_hebrew_bible_counts_otherwise(book: str, chapter: int, verses: int) -> None:
    assert original().verses(book, chapter) == verses


def test_the_vulgate_has_the_greek_parts_in_daniel_and_esther() -> None:
    assert vulgate().chapters("Dan") == 14
    assert vulgate().chapters("Esth") == 16
    assert vulgate().verses("Ps", 118) == 176


def test_no_chapter_is_without_verses() -> None:
    for numbering in numberings():
        for book, counts in numbering.counts.items():
            assert counts, book
            assert all(counts), (numbering.name, book)


def test_a_book_of_one_chapter_is_one_in_all_numberings() -> None:
    for book in ("Obad", "Phlm", "2John", "3John", "Jude"):
        assert widest().chapters(book) == 1


@pytest.mark.parametrize(
    ("place", "is_there"),
    [
        (("Gen",), True),
        (("Gen", "50"), True),
        (("Gen", "51"), False),
        (("Gen", "0"), False),
        (("Joel", "4", "1"), True),
        (("3John", "1", "15"), True),
        (("Matt", "5", "48"), True),
        (("Matt", "5", "49"), False),
        (("Matt", "5", "0"), False),
        (("Matt", "five"), False),
        (("Laws", "1", "1"), False),
    ],
)
def test_a_place_that_any_numbering_has_exists(place: tuple[str, ...], *, is_there: bool) -> None:
    assert exists(place) is is_there


def test_only_the_greek_third_letter_of_john_has_a_fifteenth_verse() -> None:
    assert not king_james().has(("3John", "1", "15"))
    assert original().has(("3John", "1", "15"))
