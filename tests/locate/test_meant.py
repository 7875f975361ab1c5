"""Which places of a work are meant by words that do not stand in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.locate.meant import Places
from sicut.model.reference import Reach
from tests.locate.scriptures import HARBOUR, IN_ITS_OWN_SCRIPT, QURAN, Verses, edition

HARBOUR_PLACES = Places(edition(HARBOUR))


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Nothing that the sea has lent will the sea forget.", ("1", "4")),
        ("The elders of the quay divided the salt among the daughters of the pilots.", ("1", "2")),
        ("A harbour without a lighthouse is a mouth without teeth", ("2", "1")),
        ("Ring it in fog, ring it in rain, and always ring it for gold", ("2", "2")),
    ],
)
def test_the_nearest_place(words: str, place: tuple[str, str]) -> None:
    meant = HARBOUR_PLACES.meant(words)
    assert meant is not None
    assert meant.places == (place,)
    assert HARBOUR_PLACES.edition.document.slice(meant.span) == HARBOUR[place]


def test_two_places_in_a_row() -> None:
    meant = HARBOUR_PLACES.meant(
        "A harbour without a bell is a mouth without tongue, ring it in fog, ring it in feasts"
    )
    assert meant is not None
    assert meant.places == (("2", "1"), ("2", "2"))


def test_the_place_cited_counts_if_it_resembles_the_words() -> None:
    words = "And the elders of the quay divided the fish among the gulls"
    cited = Reach(("1", "2"), ("1", "2"))
    meant, free = HARBOUR_PLACES.meant(words, cited), HARBOUR_PLACES.meant(words)
    assert meant is not None
    assert free is not None
    assert (meant.places, free.places) == ((("1", "2"),), (("2", "3"),))


def test_a_place_cited_for_other_words_does_not_count() -> None:
    meant = HARBOUR_PLACES.meant("Nothing that the tide has lent will it forget", Reach(("2", "2"), ("2", "2")))
    assert meant is not None
    assert meant.places == (("1", "4"),)


def test_of_a_reach_only_what_the_words_are_from() -> None:
    words = "A harbour without bells is a mouth without a tongue"
    meant = HARBOUR_PLACES.meant(words, Reach(("2", "1"), ("2", "3")))
    assert meant is not None
    assert meant.places == (("2", "1"),)


@pytest.mark.parametrize(
    ("words", "resembles"),
    [
        ("Nothing that the sea has lent will the sea forget.", True),
        ("A harbour without a bell wants neither ropes nor candles nor anybody who sings", True),
        ("The council of the town buys a new library, and the sea has nothing to say", False),
        ("bell", False),
        ("zyx", False),
    ],
)
def test_what_resembles_a_place(words: str, *, resembles: bool) -> None:
    meant = HARBOUR_PLACES.meant(words, Reach(("2", "1"), ("2", "1")))
    assert meant is not None
    assert meant.resembles == resembles


def test_the_part_that_the_words_are_like() -> None:
    meant = HARBOUR_PLACES.meant("the elders of the wharf divided the salt among widows")
    assert meant is not None
    part = HARBOUR_PLACES.edition.document.slice(meant.part)
    assert part == "the elders of the quay divided the salt among the widows"


def test_words_that_begin_like_a_place_are_not_of_one_cited_that_they_hardly_know() -> None:
    words = "Nothing that the tide has " + " ".join(f"x{n}" for n in range(40)) + " bell"
    meant = HARBOUR_PLACES.meant(words, Reach(("2", "1"), ("2", "1")))
    assert meant is not None
    assert meant.places != (("2", "1"),)


def test_no_place_at_all() -> None:
    assert HARBOUR_PLACES.meant("zyx") is None
    assert HARBOUR_PLACES.meant("zyx", Reach(("9", "9"), ("9", "9"))) is None
    meant = HARBOUR_PLACES.meant("zyx", Reach(("2", "1"), ("2", "1")))
    assert meant is not None
    assert meant.places == (("2", "1"),)


@pytest.mark.parametrize("verses", [QURAN, IN_ITS_OWN_SCRIPT])
def test_in_another_spelling(verses: Verses) -> None:
    meant = Places(edition(verses)).meant("يا أيها الذين آمنوا استعينوا بالصيام والصلاة إن الله مع المحسنين")
    assert meant is not None
    assert meant.places == (("2", "153"),)


@given(st.lists(st.one_of(st.sampled_from([w for v in HARBOUR.values() for w in v.split()]), st.text(max_size=8))))
def test_any_words(words: list[str]) -> None:
    meant = HARBOUR_PLACES.meant(" ".join(words))
    if meant is not None:
        places = HARBOUR_PLACES.edition.places
        assert meant.span.start <= meant.part.start <= meant.part.end <= meant.span.end
        assert (meant.span.start, meant.span.end) == (places[meant.places[0]].start, places[meant.places[-1]].end)
