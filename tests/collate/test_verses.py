"""Signs that number and part verses."""

import pytest

from sicut.collate.verses import ORNATE, is_verse_end, verse_number
from sicut.model.span import Span


def number(text: str) -> Span:
    digits = [at for at, c in enumerate(text) if c in "0123456789١٤"]
    return Span(digits[0], digits[-1] + 1)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("ثم (١٤) ثم", "(١٤)"),
        ("ثم ( ١٤ ) ثم", "( ١٤ )"),
        ("ثم [14] ثم", "[14]"),
        ("ثم ﴿١٤﴾ ثم", "﴿١٤﴾"),
        ("ثم ﴾١٤﴿ ثم", "﴾١٤﴿"),
        ("ثم ۝١٤ ثم", "۝١٤"),
        ("(١٤)", "(١٤)"),
    ],
)
def test_the_sign_around_a_number(text: str, sign: str) -> None:
    found = verse_number(text, number(text))
    assert found is not None
    assert text[found.start : found.end] == sign


@pytest.mark.parametrize("text", ["ثم ١٤ ثم", "ثم (١٤ ثم", "ثم (١٤] ثم", "ثم ١٤) ثم", "١٤"])
def test_a_number_without_a_sign(text: str) -> None:
    assert verse_number(text, number(text)) is None


def test_a_word_is_no_number() -> None:
    assert verse_number("ثم (بيت) ثم", Span(4, 7)) is None


def test_the_brackets_asked_for() -> None:
    assert verse_number("ثم (١٤) ثم", Span(4, 6), ORNATE) is None
    assert verse_number("ثم ﴿١٤﴾ ثم", Span(4, 6), ORNATE) == Span(3, 7)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("فتح البيت|\n\nثم مضى", True),
        ("فتح البيت|\nثم مضى", False),
        ("فتح البَيْتَ|\nثم مضى", True),
        ("فتح البيت| ثم مضى", False),
        ("فتح البيت| ۝ ثم مضى", True),
        ("فتح البيت| ۖ\r\nثم مضى", False),
        ("فتح البيت|.", True),
        ("|فتح البيت", True),
        ("we shut it|\n\nthen left", False),
        ("we shut it|", False),
    ],
)
def test_where_a_verse_may_end(text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_verse_end(text.replace("|", ""), text.index("|")) == expected
