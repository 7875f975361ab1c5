"""Acronyms and what they stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.proper_names import is_acronym_of
from sicut.text.proper_names.acronyms import initials


@pytest.mark.parametrize(
    ("short", "name", "told"),
    [
        ("EU", "European Union", True), ("U.S.", "United States", True), ("FOR", "Federal Office of Roads", True),
        ("FOOR", "Federal Office of Roads", True), ("EU", "European Parliament", False), ("E", "Europe", False),
        ("eu", "European Union", False), ("МТ", "Министерство транспорта", True),
        ("NS-HL", "Neuro-Symbolic Harbour Learner", True), ("GH", "Gesellschaft für Häfen", True),
    ],
)  # fmt: skip
def test_first_letters(short: str, name: str, told: bool) -> None:  # noqa: FBT001
    assert is_acronym_of(short, name) is told


@given(st.text(alphabet="AbC (). -\n", max_size=80))
def test_any_text(text: str) -> None:
    assert len(initials(text)) <= 3
