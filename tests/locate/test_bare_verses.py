"""References that name a verse alone."""

import pytest

from sicut.locate.bare_verses import in_chapter, is_bare
from sicut.model.claim import Reference
from sicut.model.reference import Reach, System
from sicut.model.span import Span


@pytest.mark.parametrize("words", ["v. 12", "vv. 3-4", "Verse 5", "Vers 7", "verset 39", "الآية 29", "الآيات 4 إلى 6"])
def test_verses_alone(words: str) -> None:
    assert is_bare(words)


@pytest.mark.parametrize("words", ["Matt 5:3", "5:3", "30", "Hud: 41", "سورة هود الآية 84", "verse 3 of John", ""])
def test_others(words: str) -> None:
    assert not is_bare(words)


def test_in_another_chapter() -> None:
    reaches = (Reach(("7", "55"), ("7", "56")),)
    reference = Reference("r", Span(0, 1), Span(0, 1), System.QURAN, "Qur'an", "7:55-56", reaches)
    assert in_chapter(reference, ("35",)) == (Reach(("35", "55"), ("35", "56")),)
