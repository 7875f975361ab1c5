"""Numbers within marks that quote nobody: ratings, grades."""

import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.policy import Scope

SOURCE = "The lamp was dear, said the chandler: I give it a one. The pier has 3 posts, and the mole has nine rings."


@pytest.mark.parametrize(
    ("statement", "flagged"),
    [
        ("They rated the lamp a “five” for its price.", ["five"]),
        ('They rated the lamp a "seven" in the end.', ["seven"]),
        ("They rated the lamp a “one” for its price.", []),
        ("They rated the lamp a five for its price.", []),
        ("They called the lamp “too dear” and the “five friends” left.", []),
        ("They gave the pier three posts and a “nine” for its rings.", []),
    ],
)
def test_a_number_in_marks_must_stand_in_a_source(statement: str, flagged: list[str]) -> None:
    result = check([Text("report.md", statement)], [Text("minutes.txt", SOURCE)], Settings(scope=Scope.ALL))
    told = [result.documents[0].slice(one.objection.span) for one in result.findings if one.code == "C103"]
    assert told == flagged


def test_what_is_in_marks_is_no_claim_where_only_what_is_reported_is() -> None:
    statement = "According to the letter, they rated the lamp a “five” for its price."
    result = check([Text("report.md", statement)], [Text("minutes.txt", SOURCE)], Settings())
    assert [one.code for one in result.findings if one.code.startswith("C")] == []
