import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text import unicode_tables as tables
from sicut.text.unicode import (
    SPACES,
    VERSION,
    is_digit,
    is_dropped_mark,
    is_ignorable,
    is_mark,
    is_punctuation,
    is_space,
    is_unspaced,
    is_upper,
    is_vowelled,
    is_word_character,
)

RANGES = ["WORD", "MARK", "DROPPED_MARK", "IGNORABLE", "UPPER", "DIGIT", "PUNCTUATION", "UNSPACED", "VOWELLED"]


def test_the_version_is_the_tables_own() -> None:
    assert VERSION == tables.VERSION == "18.0.0"
    assert VERSION in Path(tables.__file__).read_text(encoding="utf-8")[:400]


@pytest.mark.parametrize("name", RANGES)
def test_ranges_ascend_and_are_even(name: str) -> None:
    flat = getattr(tables, name)
    assert len(flat) % 2 == 0
    assert all(start < end for start, end in zip(flat[::2], flat[1::2], strict=True))
    assert all(end <= start for end, start in pairwise(flat[1:-1]))
    assert 0 <= flat[0] < flat[-1] <= 0x110000


# Blocks whose characters have kept their properties since Unicode 6.
OLD = [
    range(0x20, 0x250),
    range(0x391, 0x3CA),
    range(0x400, 0x482),
    range(0x5D0, 0x5EB),
    range(0x621, 0x670),
    range(0x904, 0x94E),
    range(0xE01, 0xE3B),
    range(0x2010, 0x2028),
    range(0x3041, 0x3097),
    range(0x4E00, 0x4E80),
    range(0xAC00, 0xAC80),
    range(0xFF10, 0xFF5B),
    range(0x1D400, 0x1D454),
]
old = st.sampled_from([chr(point) for block in OLD for point in block if unicodedata.category(chr(point)) != "Cn"])


@given(old)
def test_properties_are_those_of_the_interpreter(c: str) -> None:
    category = unicodedata.category(c)
    raised = unicodedata.decomposition(c).startswith(("<super>", "<sub>"))
    lettered = category in {"Lu", "Ll", "Lt", "Lo", "Lm", "Nd", "Nl"} or (category == "No" and not raised)
    assert is_word_character(c) == lettered
    assert is_mark(c) == (category[0] == "M")
    assert is_upper(c) == (category in {"Lu", "Lt"})
    assert is_digit(c) == (category == "Nd")
    assert is_punctuation(c) == (category[0] == "P")
    assert not is_dropped_mark(c) or is_mark(c)
    assert not is_unspaced(c) or is_word_character(c)
    assert is_space(c) == (c in " \x85\xa0")


@pytest.mark.parametrize("c", sorted(SPACES))
def test_white_space(c: str) -> None:
    assert is_space(c)
    assert not is_word_character(c)


@pytest.mark.parametrize(
    "c", "\xad\u034f\u061c\u115f\u17b4\u180e\u200b\u200d\u202e\u2060\u3164\ufe0f\ufeff\uffa0\U000e0041"
)
def test_characters_that_show_nothing(c: str) -> None:
    assert is_ignorable(c)
    assert not is_word_character(c)
    assert not is_mark(c)
    assert not is_space(c)


@pytest.mark.parametrize("c", "a é\u0301 ا漢-’")
def test_characters_that_show(c: str) -> None:
    assert not is_ignorable(c)


@pytest.mark.parametrize(
    ("c", "unspaced", "vowelled"),
    [("漢", True, False), ("か", True, False), ("カ", True, False), ("ก", True, False), ("က", True, False),
     ("한", False, False), ("a", False, False), ("ب", False, True), ("ש", False, True), ("я", False, False),
     ("क", False, False)],
)  # fmt: skip
def test_scripts_without_spaces_and_with_vowel_marks(c: str, unspaced: bool, vowelled: bool) -> None:  # noqa: FBT001
    assert is_unspaced(c) == unspaced
    assert is_vowelled(c) == vowelled


def test_no_two_kinds_of_character_overlap() -> None:
    for point in range(0x30000):
        c = chr(point)
        assert is_word_character(c) + is_mark(c) + is_ignorable(c) + is_space(c) + is_punctuation(c) <= 1, hex(point)
