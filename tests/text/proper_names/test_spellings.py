"""One name spelt in two ways within one text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.span import Span
from sicut.text.proper_names import inconsistent


def told(*names: str) -> list[tuple[str, str, int]]:
    placed = [(name, Span(30 * at, 30 * at + len(name))) for at, name in enumerate(names)]
    return [(one.rare, one.usual, len(one.places)) for one in inconsistent(placed)]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["Okafor"] * 5 + ["Okaffor"], [("Okaffor", "Okafor", 1)]),
        (["Kathryn Holm", "Katherine Holm"], [("Katherine", "Kathryn", 1)]),
        (["Ada Okafor", "Ada Okafro", "Okafor"], [("Okafro", "Okafor", 1)]),
        (["Okafor", "Okaffor"], []),
        (["Ada Okafor", "Ada Okafor", "Ada Okafor", "Ben Okaffor"], []),
        (["Vincys"] + ["Vincy"] * 5, []),
        (["Austrian"] + ["Austria"] * 5, []),
        (["Englishman"] + ["Englishmen"] * 5, []),
        (["Rector"] * 5 + ["Rectory"], []),
        (["Martin"] * 5 + ["Martina"], []),
        (["Reed"] * 5 + ["Reid"], []),
        (["Bobbi Ann Holm", "Bobby Holm", "Bobbi Ann"], []),
    ],
)
def test_two_spellings(names: list[str], found: list[tuple[str, str, int]]) -> None:
    assert told(*names) == found


def test_the_places_of_both_are_told() -> None:
    names = [("Okafor", Span(0, 6)), ("Okaffor", Span(10, 17)), ("Okafor", Span(20, 26)), ("Okafor", Span(30, 36))]
    (one,) = inconsistent(names)
    assert one.places == (Span(10, 17),)
    assert one.others == (Span(0, 6), Span(20, 26), Span(30, 36))


@given(st.lists(st.text(alphabet="Aabe ", max_size=12), max_size=30))
def test_the_order_of_the_names_does_not_matter(names: list[str]) -> None:
    placed = [(name, Span(at, at + 1)) for at, name in enumerate(names)]
    keys = [(one.rare.lower(), one.usual.lower(), sorted(one.places)) for one in inconsistent(placed)]
    turned = [(one.rare.lower(), one.usual.lower(), sorted(one.places)) for one in inconsistent(placed[::-1])]
    assert sorted(keys) == sorted(turned)


def test_many_names_are_read() -> None:
    assert inconsistent([(f"Name{n:05} Reed", Span(n, n + 1)) for n in range(20_000)]) == ()
