"""Changes that a report tells of the time that its source only compares with."""

import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.policy import Scope

SOURCE = (
    "The harbour took 34 crowns a berth in the third quarter of 2031, up 17 % compared to 29 crowns in the third "
    "quarter of 2030. Costs were 5 crowns in May 2031."
)


@pytest.mark.parametrize(
    ("statement", "source", "flagged"),
    [
        ("Takings in the third quarter of 2030 increased by 17 %.", SOURCE, ["third quarter of 2030"]),
        ("Takings of the third quarter of 2030 increased a lot.", SOURCE, ["third quarter of 2030"]),
        ("Takings increased compared to the third quarter of 2030.", SOURCE, []),
        ("Takings increased over the third quarter of 2030.", SOURCE, []),
        ("Takings in the third quarter of 2030 were 29 crowns, and then increased.", SOURCE, []),
        ("Takings of the third quarter of 2030 increased by the third quarter of 2031.", SOURCE, []),
        ("Takings were low in the third quarter of 2030.", SOURCE, []),
        ("Takings increased in the third quarter of 2031.", SOURCE, []),
        ("Costs decreased in May 2031.", SOURCE, []),
        ("Takings increased in the third quarter of 2030.", "Less is taken than in the third quarter of 2030.", []),
    ],
)
def test_a_change_is_not_of_the_time_that_it_counts_from(statement: str, source: str, flagged: list[str]) -> None:
    result = check([Text("report.md", statement)], [Text("minutes.txt", source)], Settings(scope=Scope.ALL))
    told = [result.documents[0].slice(one.objection.span) for one in result.findings if one.code == "D101"]
    assert told == flagged
