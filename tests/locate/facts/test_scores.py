"""Scores of reports against those of sources."""

import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.policy import Scope

SOURCE = "The Herons led 14-6 at half-time. Tries by Okafor and Lind made it 38-12. The return match is on 4 May."
PLAIN = "The Herons scored four tries, and the Gulls scored none before Lind left the field."


@pytest.mark.parametrize(
    ("statement", "source", "flagged"),
    [
        ("The Herons won 38-25.", SOURCE, ["38-25"]),
        ("The Herons won 38–12.", SOURCE, []),
        ("The Gulls lost to the Herons, who led 14-6.", SOURCE, []),
        ("The Herons won 38-12.", "The Herons led 14-6 and scored 38 points, the Gulls 12.", []),
        ("The Herons won 4-0.", PLAIN, []),
        ("The Herons won 3-1.", "Okafor made it 2-1, and Lind scored once more.", []),
        ("The Herons won 3-0.", "Okafor made it 2-1, and Lind scored once more.", ["3-0"]),
        ("It is told in form 38-25-2 of the Herons.", SOURCE, []),
        ("The Herons, with 12-14 players, won 38-12.", SOURCE, []),
    ],
)
def test_a_score_is_denied_only_where_scores_are_told(statement: str, source: str, flagged: list[str]) -> None:
    result = check([Text("report.md", statement)], [Text("match.txt", source)], Settings(scope=Scope.ALL))
    told = [result.documents[0].slice(one.objection.span) for one in result.findings if one.code == "C103"]
    assert [words for words in told if words != "12-14"] == flagged
