"""``--sources`` and the words after it."""

import pytest

from sicut.cli.words import spread
from sicut.errors import UsageError


@pytest.mark.parametrize(
    ("given", "spread_out"),
    [
        ("r", "r"),
        ("r --sources a", "r --sources a"),
        ("r s --sources a b --show info", "r s --sources a --sources b --show info"),
        ("--sources a --sources b c", "--sources a --sources b --sources c"),
        ("--sources a b -", "--sources a --sources b -"),
        ("--sources - a", "- --sources a"),
        ("--sources a b -- r --sources c", "--sources a --sources b -- r --sources c"),
        ("--sources=a b", "--sources=a b"),
        ("--sources a --isolated r", "--sources a --isolated r"),
    ],
)
def test_spread(given: str, spread_out: str) -> None:
    assert " ".join(spread(given.split())) == spread_out


@pytest.mark.parametrize("given", ["r --sources", "r --sources --isolated", "--sources -- r", "--sources --sources a"])
def test_sources_needs_a_word(given: str) -> None:
    with pytest.raises(UsageError, match="--sources needs at least one path"):
        list(spread(given.split()))
