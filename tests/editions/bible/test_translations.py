"""What translations are called, in reports and by files."""

import pytest

from sicut.editions.bible.translations import TRANSLATIONS, translation_at
from sicut.editions.known_editions import known_edition


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("KJV)", "KJV"),
        ("Authorised Version)", "Authorised Version"),
        ("King James Version, London", "King James Version"),
        ("Luther 1984)", "Luther 1984"),
        ("Einheitsübersetzung.", "Einheitsübersetzung"),
        ("Vulg. and more", "Vulg."),
        ("Geneva, 1920", ""),
        ("Lutheran", ""),
        ("HARBOUR", ""),
        ("", ""),
    ],
)
def test_names_behind_a_reference(text: str, name: str) -> None:
    assert text[: translation_at(text, 0)] == name


@pytest.mark.parametrize("line", TRANSLATIONS.strip().splitlines())
def test_a_file_may_be_called_as_reports_call_the_translation(line: str) -> None:
    keys, _, name = line.partition(": ")
    for key in filter(None, map(str.strip, keys.replace(";", ",").split(","))):
        known = known_edition("Bible", (key,))
        assert known is not None
        assert known.name == name
        assert key in known.keys
