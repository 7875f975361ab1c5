"""Many names to compare one with."""

from hypothesis import given
from hypothesis import strategies as st

from sicut.text.proper_names import NameFit, NameIndex, compare
from tests.text.proper_names.test_comparing import OTHERS, PARTS, SAME, SLIPS, VARIANTS


def test_what_fits_is_found() -> None:
    for rows in (SAME, VARIANTS, SLIPS, PARTS):
        index = NameIndex(other for _, other, _ in rows)
        missed = [row for row in rows if row[1] not in {name for name, _ in index.like(row[0], row[2])}]
        assert missed == []


def test_what_does_not_fit_is_not_found() -> None:
    for one, other, kind in OTHERS:
        assert NameIndex([other]).like(one, kind) == ()


def test_the_closest_comes_first() -> None:
    found = NameIndex(["Holm", "Reed", "Ada Reid", "Mayor Ada Reed", "Ida Reed"]).like("Ada Reed")
    assert [(name, fit.fit) for name, fit in found] == [
        ("Mayor Ada Reed", NameFit.SAME), ("Ada Reid", NameFit.SPELLING), ("Reed", NameFit.PART),
    ]  # fmt: skip


NAMES = st.lists(
    st.sampled_from("Ada Reed Reid Okafor Okaffor Sergei Sergey bin al- Ltd II".split()), min_size=1, max_size=3
)


@given(NAMES.map(" ".join), NAMES.map(" ".join))
def test_the_index_misses_nothing(one: str, other: str) -> None:
    assert bool(NameIndex([other]).like(one)) is (compare(one, other) is not NameFit.OTHER)
