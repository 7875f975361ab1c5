import pytest

from sicut.editions.bible import books


def test_there_are_sixty_six_protocanonical_books_in_order_and_then_the_apocrypha() -> None:
    ids = [book.osis for book in books.BOOKS]
    assert (len(books.OLD_TESTAMENT), len(books.NEW_TESTAMENT)) == (39, 27)
    assert ids[0] == "Gen"
    assert ids[38:40] == ["Mal", "Matt"]
    assert ids[65:67] == ["Rev", "Tob"]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(("osis", "name"), [("1Sam", "1 Samuel"), ("Song", "Song of Songs"), ("3John", "3 John")])
def test_books_have_english_names(osis: str, name: str) -> None:
    assert books.display_name(osis) == name


def test_order_is_that_of_the_canon() -> None:
    assert books.order("Gen") < books.order("Ps") < books.order("Matt") < books.order("Rev") < books.order("Tob")


def test_what_is_no_book_is_none() -> None:
    assert not books.is_book("Hez")
    with pytest.raises(KeyError):
        books.display_name("Hez")
