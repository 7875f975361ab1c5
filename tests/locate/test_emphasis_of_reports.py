"""Which emphasis of a report its source lacks."""

import pytest

from sicut import Text, check
from sicut.model.collation import Attestation, Category, VariantKind

SOURCE = "Then *we* planted forty pear trees behind the town hall, and nobody asked for a crown."
EMPHASIS: list[tuple[str, list[str]]] = [
    ("we planted forty **pear** trees behind the town hall", ["pear"]),
    ("we planted *forty* pear **trees** behind the town hall", ["forty", "trees"]),
    ("*we* planted forty *pear* trees behind the town hall", ["pear"]),
    ("*we planted* forty pear trees behind the town hall", []),
    ("we *planted forty pear trees behind the town hall*", ["planted forty pear trees behind the town hall"]),
    ("planted *forty pear trees behind the town hall*", ["forty pear trees behind the town hall"]),
    ("*planted forty pear trees behind the town* hall", ["planted forty pear trees behind the town"]),
    ("*planted forty pear trees behind the town hall*", []),
    ("*planted forty **pear** trees behind the town hall*", ["pear"]),
    ("planted *gladly* forty *pear* trees behind the town hall", ["pear"]),
]


@pytest.mark.parametrize(("quote", "expected"), EMPHASIS)
def test_emphasis_that_the_source_lacks(quote: str, expected: list[str]) -> None:
    report = f"She said: “{quote}”."
    (outcome,) = check([Text("report.md", report)], [Text("speech.md", SOURCE)]).claims
    assert isinstance(outcome, Attestation)
    found = [one for one in outcome.passages[0].apparatus if one.category is Category.EMPHASIS]
    assert [report[slice(*one.report)].replace("*", "") for one in found] == expected
    assert [SOURCE[slice(*one.witness)] for one in found] == expected
    assert {one.kind for one in found} <= {VariantKind.SUBSTITUTION}
