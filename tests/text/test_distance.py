import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.distance import edit_distance, similar


def naive(one: str, other: str) -> int:
    """The distance by its definition: the table of all beginnings."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i, a in enumerate(one, start=1):
        for j, b in enumerate(other, start=1):
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (a != b))
    return table[len(one), len(other)]


letters = st.text("abcé", max_size=8)


@given(letters, letters, st.integers(0, 9))
def test_distance_is_the_naive_one_up_to_the_most(one: str, other: str, most: int) -> None:
    assert edit_distance(one, other, most) == min(naive(one, other), most + 1)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("harbour", "harbour", True),
        ("harbour", "harbor", True),
        ("harbour", "harhour", True),
        ("closed", "closing", True),
        ("gate", "gates", True),
        ("not", "now", False),
        ("not", "not", True),
        ("in", "on", False),
        ("north", "south", False),
        ("harbour", "council", False),
        ("quay", "winter", False),
        ("", "", True),
        ("", "harbour", False),
        ("a" * 65, "a" * 64 + "b", False),
        ("a" * 65, "a" * 65, True),
    ],
)
def test_similar(one: str, other: str, expected: bool) -> None:  # noqa: FBT001
    assert similar(one, other) is expected


@given(letters, letters)
def test_similarity_has_no_direction_and_the_same_is_similar(one: str, other: str) -> None:
    assert similar(one, other) == similar(other, one)
    assert similar(one, one)
