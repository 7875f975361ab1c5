"""The registry of formats: every format of the settings has a renderer that says what was covered."""

import pytest

from sicut.config import OutputFormat
from sicut.render.formats import HOMES, Look, renderer
from tests.render.results import harbour

WITHOUT_COVERAGE = {"json", "docx"}
"""JSON has the counts in ``summary``; a docx is bytes."""


def test_every_format_of_the_settings_is_registered() -> None:
    assert list(HOMES) == [str(one) for one in OutputFormat]


@pytest.mark.parametrize("name", HOMES)
def test_every_format_says_what_was_covered(name: str) -> None:
    written = renderer(name)(harbour(), Look())
    assert isinstance(written, bytes) == (name == "docx")
    if name not in WITHOUT_COVERAGE:
        assert isinstance(written, str)
        assert "1 mark set aside" in written


@pytest.mark.parametrize("name", HOMES)
def test_the_same_result_gives_the_same_bytes(name: str) -> None:
    assert renderer(name)(harbour(), Look()) == renderer(name)(harbour(), Look())
