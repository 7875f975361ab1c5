"""Short texts, each after a real habit of print, in more than fifteen languages; all the sentences are invented."""

import pytest

from tests.claims.habits_of_print import (
    english,
    french,
    german,
    nordic_and_baltic,
    other_scripts,
    romance,
    slavic,
    spanish,
)
from tests.claims.marked import marked, plain

TABLES = {
    **{table.LANGUAGE: table.CASES for table in (english, german, french, spanish)},
    **romance.CASES,
    **slavic.CASES,
    **nordic_and_baltic.CASES,
    **other_scripts.CASES,
}
CASES = [(language, case) for language, cases in TABLES.items() for case in cases]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_a_habit_of_print(language: str, case: str) -> None:
    assert marked(plain(case), language) == case


def test_enough_habits_in_enough_languages() -> None:
    assert len(CASES) == len(set(CASES)) >= 300
    assert len(TABLES) >= 15
