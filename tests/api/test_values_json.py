"""Values of every kind in the JSON: it holds to its schema."""

import json
from pathlib import Path

import jsonschema
import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.policy import Scope
from sicut.render.as_json import render_json

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "schema" / "sicut-1.schema.json").read_text(encoding="utf-8"))
LETTER = "The harbour has 40 boats and fees. Ada Okafor wrote on 3 February 2031 of 16 km and 4.7 million crowns.\n"
REPORT = """According to the letter, the harbour has 40 to 50 boats, about half of them old.

The letter says the fair is on 14 March, from 3 February 2031 to 10 March 2031, in spring 2031, in the 1990s, in the
19th century, in the first quarter of 2031, last Tuesday, on Monday, in May, and on 30 February 2031.

The letter says that it cost 3.5 million euros, $12, 16 km, 20 °C and 62.5 per cent at the third pier. The letter says
tens of thousands of people came on 5 Muharram 1450, at −12 degrees, 1/3 of the town, ٤٫٧ مليون and 三百四十.

The letter names Ada Okafor, the EHB and the Elmsted Harbour Board.

The letter does not mention the fees or the library. Nowhere does it mention the moon [@letter].

The board has twelve members: seven women and four men.
"""


def claims(scope: Scope) -> list[dict[str, object]]:
    result = check([Text("report.md", REPORT)], [Text("letter.txt", LETTER)], Settings(scope=scope))
    value = json.loads(render_json(result))
    jsonschema.Draft202012Validator(SCHEMA).validate(value)
    return list(value["claims"])


@pytest.mark.parametrize("scope", Scope)
def test_the_schema_covers_every_kind_of_value(scope: Scope) -> None:
    found = claims(scope)
    assert {one["kind"] for one in found} >= {"count", "quantity", "date", "name", "absence"}
    fields = {
        "count": {"number", "unit"},
        "quantity": {"number", "unit"},
        "date": {"date", "precision"},
        "name": {"name"},
        "absence": {"terms"},
    }
    for one in found:
        if one["kind"] == "quotation":
            assert one["value"] is None
            continue
        assert isinstance(one["value"], dict)
        assert one["value"].keys() == fields[str(one["kind"])]


@pytest.mark.parametrize(
    ("shown", "value"),
    [
        ("40 to 50", {"number": 40.0, "unit": None}),
        ("14 March", {"date": "XXXX-03-14", "precision": "day"}),
        ("3 February 2031 to 10 March 2031", {"date": "2031-02-03/2031-03-10", "precision": "day"}),
        ("1990s", {"date": "199X", "precision": "decade"}),
        ("last Tuesday", {"date": "", "precision": "day"}),
        ("16 km", {"number": 16.0, "unit": "kilometre"}),
        ("Ada Okafor", {"name": "Ada Okafor"}),
        ("does not mention the fees or the library", {"terms": ["fees", "library"]}),
    ],
)
def test_values(shown: str, value: dict[str, object]) -> None:
    assert value in [one["value"] for one in claims(Scope.ALL) if one["shown"] == shown]


def test_what_is_cited_for_an_absence() -> None:
    cited = [one["cited"] for one in claims(Scope.ATTRIBUTED) if one["kind"] == "absence"]
    assert isinstance(cited[-1], dict)
    assert (cited[-1]["text"], cited[-1]["witness"]) == ("[@letter]", "letter")
