"""Lines cut to a width, and the carets under them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.span import Span
from sicut.render.escape import width
from sicut.render.excerpt import excerpt, words
from tests.render.results import TEXTS, spans


@pytest.mark.parametrize(
    ("text", "focus", "columns", "shown", "carets"),
    [
        ("one two three", Span(4, 7), 40, "one two three", (4, 3)),
        ("one two three four five six seven", Span(14, 18), 16, "…hree four five…", (6, 4)),
        ("one two three four five six seven", Span(0, 3), 16, "one two three f…", (0, 3)),
        ("one two three four five six seven", Span(28, 33), 16, "… five six seven", (11, 5)),
        ("one two", Span(3, 3), 40, "one two", (3, 1)),
        ("one two", Span(7, 7), 40, "one two", (7, 1)),
        ("日本 two", Span(3, 6), 40, "日本 two", (5, 3)),
        ("a 日本 b", Span(2, 4), 40, "a 日本 b", (2, 4)),
        ("cafe\u0301 two", Span(6, 9), 40, "cafe\u0301 two", (5, 3)),
        ("cafe\u0301 two", Span(4, 5), 40, "cafe\u0301 two", (3, 1)),
        ("a\tb c", Span(4, 5), 40, "a b c", (4, 1)),
        ("a\u200bb", Span(2, 3), 40, "a⟨U+200B⟩b", (9, 1)),
        ("", Span(0, 0), 40, "", (0, 1)),
    ],
)
def test_excerpt(text: str, focus: Span, columns: int, shown: str, carets: tuple[int, int]) -> None:
    cut = excerpt(text, Span(0, len(text)), focus, columns)
    assert (cut.text, (cut.column, cut.width)) == (shown, carets)


def test_a_long_focus_is_cut_in_its_middle() -> None:
    cut = excerpt("x" * 500, Span(0, 500), Span(10, 490), 20)
    assert cut.text == "xxxxxxxxx … xxxxxxxx"
    assert (cut.column, cut.width) == (0, 20)


def test_right_to_left_has_no_carets() -> None:
    assert not excerpt("אבג one", Span(0, 7), Span(4, 7), 40).carets


@given(st.data(), st.integers(10, 40))
def test_an_excerpt_fits_and_starts_at_the_focus(data: st.DataObject, columns: int) -> None:
    text = data.draw(TEXTS)
    focus = data.draw(spans(text))
    cut = excerpt(text, Span(0, len(text)), focus, columns)
    assert width(cut.text) <= columns
    assert cut.column + cut.width <= columns + (1 if focus.start == focus.end else 0)


@given(TEXTS, st.integers(4, 40))
def test_words_fit(text: str, columns: int) -> None:
    assert width(words(text, columns)) <= columns
