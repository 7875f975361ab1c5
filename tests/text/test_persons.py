"""When two names are surely two persons'. In doubt they are one's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.persons import is_other_person, is_titled, person_name

OTHERS = (
    ("Mary Reed", "Daniel Okafor"),
    ("Reed", "Okafor"),
    ("Mayor Mary Reed", "Daniel Okafor, the engineer"),
    ("Mary Reed", "John Reed"),
    ("MARY REED", "Daniel Okafor"),
    ("the mayor, Mary Reed", "Okafor"),
    ("Bürgermeisterin Maria Reed (FDW)", "Karl Oster"),
    ("Mme Lenoir", "Paul Marchand"),
    ("la alcaldesa, María Robles", "Juan Paredes"),
)
MAYBE_ONE = (
    ("Mary Reed", "Reed"),
    ("Mary Reed", "M. Reed"),
    ("Mary Reed", "Mayor Reed"),
    ("Mary Reed", "MARY REED"),
    ("Reed", "Mary Reed, the mayor of Elmsted"),
    ("Mary Reed", "Mary Ann Reed"),
    ("Mary", "Mary Reed"),
    ("Mary Reed", "the mayor"),
    ("she", "Daniel Okafor"),
    ("the council", "Daniel Okafor"),
    ("Angaben von Karl Oster", "Carl Oster"),
    ("einer Studie von Karl Oster", "Daniel Okafor"),
    ("The Elmsted Gazette", "Daniel Okafor"),
    ("Elmsted Town Council", "Daniel Okafor"),
    ("a spokesman for the Harbour Office", "Daniel Okafor"),
    ("Q", "Daniel Okafor"),
    ("MR", "Mary Reed"),
    ("Mohammed Haddad", "Muhammad Haddad"),
    ("Oleksandr Zelenko", "Alexander Selenko"),
    ("García", "Juan García Márquez"),
    ("Ursula von der Aue", "von der Aue"),
    ("Мария Рид", "Daniel Okafor"),
    ("Reed's", "Mary Reed"),
    ("", "Mary Reed"),
)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_other_persons(one: str, other: str) -> None:
    assert is_other_person(one, other)
    assert is_other_person(other, one)


@pytest.mark.parametrize(("one", "other"), MAYBE_ONE)
def test_perhaps_one_person(one: str, other: str) -> None:
    assert not is_other_person(one, other)
    assert not is_other_person(other, one)


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_order_does_not_matter(one: str, other: str) -> None:
    assert is_other_person(one, other) == is_other_person(other, one)
    assert not is_other_person(one, one)


def test_the_name_without_its_title() -> None:
    assert person_name("Mayor Mary Reed, the head of the council") == ("mary", "reed")
    assert person_name("the mayor of Elmsted, Mary Reed") == ("mary", "reed")
    assert person_name("the mayor of Elmsted") == ()


def test_titles_and_full_names_mean_a_person() -> None:
    assert is_titled("Mayor Reed")
    assert is_titled("Mary Reed")
    assert not is_titled("Greenpeace")
