"""Scores that a text tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.quantities import find_amounts
from sicut.text.quantities.scores import find_scores


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("They won 38-12 at home.", ["38-12"]),
        ("It ended 4–2.", ["4–2"]),
        ("A draw, 1-1.", ["1-1"]),
        ("From 12-38 points.", []),
        ("Call 555-12-34 now.", []),
        ("The form A4-2 is blue.", []),
        ("In 21-3 days.", []),
        ("From 1990-89.", []),
    ],
)
def test_scores(text: str, scores: list[str]) -> None:
    assert [text[slice(*one.span)] for one in find_scores(text, find_amounts(text, "en"))] == scores


@given(st.text(alphabet="0123456789-– .,aA", max_size=60))
def test_any_text_has_them_in_order(text: str) -> None:
    found = list(find_scores(text, find_amounts(text, "en")))
    assert all(one.low <= one.high and 0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert [one.span for one in found] == sorted(one.span for one in found)
