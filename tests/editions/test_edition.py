"""A text of a work: its places, and what stands at them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.editions.edition import Edition
from sicut.editions.naming import place_name
from sicut.model.document import Document, Role
from sicut.model.reference import Place, Reach
from sicut.model.span import Span

LINES: dict[Place, str] = {
    ("1", "1"): "the sea",
    ("1", "2"): "the quay",
    ("2", "1"): "a lamp",
    ("2", "2"): "a bell",
    ("2", "3"): "a rope",
}


def edition(lines: dict[Place, str], work: str = "Tides") -> Edition:
    """An edition of one line for each place."""
    text, places = "", dict[Place, Span]()
    for place, line in lines.items():
        places[place] = Span(len(text), len(text) + len(line))
        text += f"{line}\n"
    document = Document("tides", Role.EDITION, "tides.tsv", "0" * 64, "text/x-verses", "en", text)
    return Edition(work, "Tides of Elmsted", document, places, ("TOE",))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (("1", "2"), ("1", "2"), "the quay"),
        (("1",), ("1",), "the sea\nthe quay"),
        (("1", "2"), ("2", "1"), "the quay\na lamp"),
        (("1",), ("2", "2"), "the sea\nthe quay\na lamp\na bell"),
        (("2", "4"), ("2", "4"), None),
        (("3",), ("3",), None),
        (("2", "1"), ("1", "1"), None),
        (("1", "1"), ("2", "9"), None),
    ],
)
def test_what_stands_at_a_place(first: Place, last: Place, words: str | None) -> None:
    tides = edition(LINES)
    span = tides.span(Reach(first, last))
    assert (None if span is None else tides.document.slice(span)) == words


def test_a_place_holds_those_below_it() -> None:
    tides = edition(LINES)
    assert tides.has(("2",))
    assert not tides.has(("2", "1", "1"))


@pytest.mark.parametrize("name", ["TOE", "toe", "Tides of Elmsted", "tides"])
def test_what_an_edition_is_called(name: str) -> None:
    assert edition(LINES).is_called(name)
    assert not edition(LINES).is_called(f"{name}x")


@given(st.data())
def test_places_in_a_span_are_those_that_share_a_character_with_it(data: st.DataObject) -> None:
    tides = edition(LINES)
    size = len(tides.document.text)
    start = data.draw(st.integers(0, size))
    span = Span(start, data.draw(st.integers(start, size)))
    touched = [place for place, where in tides.places.items() if where.overlaps(span)]
    assert list(tides.places_in(span)) == touched


def test_places_in_each_other_count_by_the_innermost() -> None:
    tides = edition(LINES)
    nested = replace(tides, places={("article 1",): Span(0, 16), ("article 1", "paragraph 1"): Span(0, 7)})
    assert list(nested.places_in(Span(0, 5))) == [("article 1", "paragraph 1")]
    assert nested.span(Reach(("article 1",), ("article 1",))) == Span(0, 16)


@pytest.mark.parametrize(
    ("work", "first", "last", "name"),
    [
        ("Qur'an", ("30", "4"), ("30", "6"), "30:4-6"),
        ("Qur'an", ("2", "286"), ("3", "1"), "2:286 to 3:1"),
        ("Bible", ("Gen", "1", "1"), ("Gen", "1", "3"), "Gen 1:1-3"),
        ("Bible", ("Gen", "1"), ("Gen", "1"), "Gen 1"),
        ("Iliad", ("1", "1"), ("1", "7"), "1.1-7"),
        ("Harbour Act", ("article 2", "paragraph 1"), ("article 2", "paragraph 3"), "article 2, paragraphs 1-3"),
        ("Harbour Act", ("article 1",), ("article 3",), "articles 1-3"),
        ("Harbour Act", ("article 2",), ("article 2", "letter b"), "article 2 to letter b"),
        ("Harbour Act", ("article 2", "letter b"), ("article 3",), "article 2, letter b to article 3"),
        ("Harbour Act", ("article 2",), ("article 2",), "article 2"),
    ],
)
def test_names_of_places(work: str, first: Place, last: Place, name: str) -> None:
    assert place_name(work, first, last) == name
