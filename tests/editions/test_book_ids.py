"""Books of the Bible as files name them."""

import pytest

from sicut.editions.bible.books import BOOKS
from sicut.editions.book_ids import book_at, book_by_id, book_of
from sicut.model.document import Role
from sicut.read import read_bytes


@pytest.mark.parametrize("osis", [book.osis for book in BOOKS])
def test_every_book_is_known_by_its_own_identifier(osis: str) -> None:
    assert book_by_id(osis) == book_of(osis) == osis


@pytest.mark.parametrize(
    ("name", "osis"),
    [
        ("GEN", "Gen"),
        ("JUD", "Jude"),
        ("1TH", "1Thess"),
        ("ESG", "GkEsth"),
        ("EsthGr", "GkEsth"),
        ("1. Mose", "Gen"),
        ("I Kings", "1Kgs"),
        ("Offb.", "Rev"),
        ("Song of Solomon", "Song"),
        ("harbour", None),
        ("Genesis and more", None),
        ("", None),
        ("x" * 1_000, None),
    ],
)
def test_identifiers_and_names(name: str, osis: str | None) -> None:
    assert book_of(name) == osis


def test_numbers_are_those_of_protestant_bibles() -> None:
    assert [book_at(number) for number in (0, 1, 39, 40, 66, 67)] == [None, "Gen", "Mal", "Matt", "Rev", None]


def test_a_table_of_verses_may_name_the_books_in_any_language() -> None:
    lines = b"1. Mose 1:1\tAm Anfang war der Kai.\n1. Mose 1:2\tUnd er war lang.\n"
    document = read_bytes(lines, "v.tsv", siglum="v", role=Role.EDITION)
    assert [block.section for block in document.blocks] == ["Gen.1.1", "Gen.1.2"]
