import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.normal import MOST_MARKS, decompose, plain_apostrophes, unmarked, visible

TEXTS = [
    "plain",
    "été",
    "e\u0301",
    "ệ",
    "e\u0302\u0323",
    "q\u0307\u0323",
    "Å\u212bA\u030a",
    "ΐ",
    "йё",
    "שׁ",
    "ش\u064e\u0651",
    "ش\u0651\u064e",
    "क़",
    "ガぱ",
    "কো",
    "ﬁ",
    "\u1e9b\u0323",
    "\U0001d15e",
    "漢\uf900",
    "a\u0300 \u0301b\u0323\u0302",
]


@pytest.mark.parametrize("text", TEXTS)
def test_decomposed_as_the_standard_says(text: str) -> None:
    assert decompose(text) == unicodedata.normalize("NFD", text)


def _is_settled(c: str) -> bool:
    """Whether this interpreter knows *c*, and decomposes it by a table."""
    return unicodedata.category(c) not in {"Cn", "Cs"} and not "\uac00" <= c <= "\ud7a3"


characters = st.one_of(
    st.sampled_from("aeoqAE \u0300\u0301\u0302\u0308\u0323\u0327\u0331\u064e\u0651\u05b8\u05c1\u093c\u3099éệάйガক"),
    st.characters(codec="utf-8").filter(_is_settled),
)


@given(st.text(characters, max_size=MOST_MARKS))
def test_decomposition_is_that_of_the_interpreter(text: str) -> None:
    assert decompose(text) == unicodedata.normalize("NFD", text)


@given(st.text(characters, max_size=MOST_MARKS))
def test_decomposition_of_the_composed_is_the_same(text: str) -> None:
    assert decompose(unicodedata.normalize("NFC", text)) == decompose(text)


def test_a_tower_of_marks_keeps_every_mark() -> None:
    tower = "a" + "\u0323\u0301" * 5000
    assert sorted(decompose(tower)) == sorted(tower)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("été", "ete"), ("e\u0301", "e"), ("كِتَابٌ", "كتاب"), ("שָׁלוֹם", "שלום"), ("ØŁ", "ØŁ"), ("Ω", "Ω")],
)
def test_unmarked(text: str, expected: str) -> None:
    assert unmarked(text) == expected


def test_visible() -> None:
    assert visible("a\u200bb\xadc\ufe0f\u202ed") == "abcd"
    assert visible("plain é") == "plain é"


def test_plain_apostrophes() -> None:
    assert plain_apostrophes("a’b‘c`d´e′f") == "a'b'c'd'e'f"
