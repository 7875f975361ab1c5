"""The same verse in other numberings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.editions.bible.numbering import english, original, vulgate
from sicut.editions.bible.versification import meant, others
from sicut.model.reference import Place


@pytest.mark.parametrize(
    ("place", "elsewhere"),
    [
        (("Ps", "51", "1"), (("Hebrew", ("Ps", "51", "3")), ("Vulgate", ("Ps", "50", "3")))),
        (("Ps", "23", "1"), (("Vulgate", ("Ps", "22", "1")),)),
        (("Ps", "3", "0"), (("Hebrew", ("Ps", "3", "1")), ("Vulgate", ("Ps", "3", "1")))),
        (("Ps", "116", "10"), (("Vulgate", ("Ps", "115", "10")),)),
        (("Joel", "2", "28"), (("Hebrew", ("Joel", "3", "1")),)),
        (("Mal", "4", "1"), (("Hebrew", ("Mal", "3", "19")),)),
        (("Dan", "4", "1"), (("Hebrew", ("Dan", "3", "31")), ("Vulgate", ("Dan", "3", "98")))),
        (("Gen", "31", "55"), (("Hebrew", ("Gen", "32", "1")),)),
        (("Bel", "1", "2"), (("Vulgate", ("Dan", "14", "2")),)),
        (("Matt", "5", "3"), ()),
        (("Matt", "5"), ()),
        (("Matt", "five", "3"), ()),
        (("Matt", "5", "99"), ()),
    ],
)
def test_a_verse_has_other_numbers_elsewhere(place: Place, elsewhere: tuple[tuple[str, Place], ...]) -> None:
    assert others(place) == elsewhere


def test_a_verse_of_the_vulgate_may_be_in_another_book() -> None:
    assert ("English", ("SgThree", "1", "1")) in others(("Dan", "3", "24"), "Vulgate")


def test_what_a_german_bible_calls_the_third_chapter_of_joel_is_the_end_of_the_second() -> None:
    assert ("Hebrew", ("Joel", "2", "28")) in meant(("Joel", "3", "1"))


def test_a_place_that_is_the_same_everywhere_means_nothing_else() -> None:
    assert meant(("Rom", "8", "28")) == ()


@given(st.sampled_from(sorted(english().counts)), st.integers(1, 150), st.integers(1, 176))
def test_the_way_there_leads_back(book: str, chapter: int, verse: int) -> None:
    place = (book, str(chapter), str(verse))
    if not english().has(place):
        return
    for name, there in others(place):
        numbering = {"Hebrew": original(), "Vulgate": vulgate()}[name]
        assert there[2] == "0" or numbering.has(there)
        assert place in {back for scheme, back in others(there, name) if scheme == "English"}
