"""Nothing that could act on a terminal passes the exit."""

import json
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.render.escape import UNSAFE, cells, json_text, lines_for_terminal, terminal, width
from sicut.text.unicode import is_ignorable
from tests.render.results import TEXTS


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain „words“ 日本 اب é", "plain „words“ 日本 اب é"),
        ("a\x1b[31mb", "a␛[31mb"),
        ("\x00\x07\x08\x0b\x0c", "␀␇␈␋␌"),
        ("\x7f\x85\x9b", "␡⟨U+0085⟩⟨U+009B⟩"),
        ("a\tb\r\nc\nd\re", "a b  c d e"),
        ("\u200b\u202e\u2066\ufeff", "⟨U+200B⟩⟨U+202E⟩⟨U+2066⟩⟨U+FEFF⟩"),
        ("\u2028\u2029", "⟨U+2028⟩⟨U+2029⟩"),
        ("\U000e0041", "⟨U+E0041⟩"),
        ("\udc9b", "⟨U+DC9B⟩"),
    ],
)
def test_terminal(text: str, shown: str) -> None:
    assert terminal(text) == shown


def test_line_ends_of_a_whole_text_stay() -> None:
    assert lines_for_terminal("a\tb\r\nc\rd\ne\x1b") == "a\tb\nc\nd\ne␛"


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("ab", 2), ("日本", 4), ("e\u0301", 1), ("\u200b", 8), ("\u0e01\u0e34", 1), ("\t", 1)],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


def test_a_pile_of_marks_is_taken_apart() -> None:
    shown = "".join(cell.shown for cell in cells("a" + "\u0301" * 100))
    assert shown == "a" + "\u0301" * 8 + "⟨U+0301⟩" * 92


def test_every_character_that_is_ignored_or_controls_is_unsafe() -> None:
    for code in range(0x110000):
        character = chr(code)
        if is_ignorable(character) or category(character) in {"Cc", "Cs", "Zl", "Zp"}:
            assert UNSAFE.match(character), hex(code)


@given(TEXTS)
def test_terminal_shows_nothing_unsafe(text: str) -> None:
    shown = terminal(text)
    assert not UNSAFE.search(shown)
    shown.encode("utf-8")
    assert not UNSAFE.search("".join(cell.shown for cell in cells(text)))
    assert set(UNSAFE.findall(lines_for_terminal(text))) <= {"\t", "\n"}


@given(st.lists(TEXTS))
def test_json_says_the_same_and_is_safe(values: list[str]) -> None:
    written = json_text(json.dumps(values, ensure_ascii=False, indent=2))
    # A pair of halves in one string is, in JSON, the same as the whole character.
    joined = json.loads(json.dumps(values))
    assert json.loads(written) == joined
    assert set(UNSAFE.findall(written)) <= {"\n"}
