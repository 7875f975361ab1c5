"""Names in a text that shows none by capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.proper_names import NameFit, Wordings

TEXT = "the ferry of ada okaffor sank off belgium ; west harbour united paid . OKAFOR LEFT"


@pytest.mark.parametrize(
    ("name", "words", "fit"),
    [
        ("Ada Okafor", "ada okaffor", NameFit.SPELLING),
        ("Okafor", "OKAFOR", NameFit.SAME),
        ("Belgian", "belgium", NameFit.VARIANT),
        ("West Harbour United", "west harbour united", NameFit.SAME),
        ("Holm", None, None),
    ],
)
def test_like(name: str, words: str | None, fit: NameFit | None) -> None:
    found = Wordings(TEXT).like(name)
    assert (found and TEXT[slice(*found[0])], found and found[1].fit) == (words, fit)


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text(text: str, name: str) -> None:
    found = Wordings(text).like(name)
    assert found is None or found[0].end <= len(text)
