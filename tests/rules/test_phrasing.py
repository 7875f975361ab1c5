import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.rules.phrasing import LONGEST, counted, described, is_invisible, listed, name_of, quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not", "“not”"),
        ("  two\n\twords ", "“two words”"),
        ("har\u200bbour", "“har⟨U+200B⟩bour”"),
        ("a\x1b[31mb", "“a⟨U+001B⟩[31mb”"),
        ("tree " * 20, f"“{'tree ' * 11}tree…”"),
        ("x" * 100, f"“{'x' * 59}…”"),
        ("", "“”"),
    ],
)
def test_quoted(text: str, expected: str) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" ", "U+0020 SPACE"),
        ("\u200b\u200b\u2066", "U+200B ZERO WIDTH SPACE and U+2066 LEFT-TO-RIGHT ISOLATE"),
        ("\u200bno", "“⟨U+200B⟩no”"),
        ("", "“”"),
    ],
)
def test_described(text: str, expected: str) -> None:
    assert described(text) == expected


@pytest.mark.parametrize(
    ("character", "expected"),
    [
        ("\u0430", "U+0430 CYRILLIC SMALL LETTER A"),
        ("\U000e0041", "U+E0041 TAG LATIN CAPITAL LETTER A"),
        ("\x00", "U+0000"),
        ("\U0001f9ff", "U+1F9FF"),
    ],
)
def test_name_of(character: str, expected: str) -> None:
    assert name_of(character) == expected


@pytest.mark.parametrize(
    ("names", "total", "expected"),
    [
        (["a"], 1, "a"),
        (["a", "b"], 2, "a and b"),
        (["a", "b", "c"], 3, "a, b and c"),
        (["a", "b"], 3, "a, b and 1 more source"),
        (["a", "b"], 1002, "a, b and 1,000 more sources"),
    ],
)
def test_listed(names: list[str], total: int, expected: str) -> None:
    assert listed(names, total, "source") == expected


def test_counted() -> None:
    assert [counted(number, "word") for number in (0, 1, 2, 2000)] == ["0 words", "1 word", "2 words", "2,000 words"]


@given(st.text(max_size=500))
def test_what_is_quoted_is_short_and_can_be_seen(text: str) -> None:
    words = quoted(text)[1:-1]
    assert len(words) <= LONGEST
    assert not any(is_invisible(c) for c in words)
