"""The JSON of a document holds to its schema, and the schema to the types."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.api import Text, read_text
from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, InlineKind
from sicut.render.escape import UNSAFE
from sicut.render.text_json import text_json

SCHEMAS = Path(__file__).parents[2] / "docs" / "schema"
SCHEMA = json.loads((SCHEMAS / "text-1.schema.json").read_text(encoding="utf-8"))
VALID = jsonschema.Draft202012Validator(SCHEMA)
PAGE = """<html lang="en"><head><title>Quay</title><link rel="canonical" href="https://example.org/quay"></head>
<body><h1>The quay</h1><p>It <em>opens</em> in&nbsp;May.</p><p hidden>Not yet.</p></body></html>"""


def objects(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(inner)


def test_the_schema_is_one_and_closed() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for one in objects(SCHEMA):
        if one.get("type") == "object":
            assert one["additionalProperties"] is False
            assert one["required"] == list(one["properties"])
    shared = json.loads((SCHEMAS / "sicut-1.schema.json").read_text(encoding="utf-8"))["$defs"]
    assert SCHEMA["$defs"]["document"] == shared["document"]
    assert SCHEMA["$defs"]["location"] == shared["passage"]["properties"]["location"]


@pytest.mark.parametrize(("enum", "name"), [(BlockKind, "block"), (InlineKind, "inline")])
def test_enumerations_are_complete(enum: type[BlockKind | InlineKind], name: str) -> None:
    where = SCHEMA["$defs"]["block"] if name == "block" else SCHEMA["properties"]["inline"]["items"]
    assert where["properties"]["kind"]["enum"] == list(enum)


def test_a_page() -> None:
    found = json.loads(text_json(read_text(Text("quay.html", PAGE))))
    VALID.validate(found)
    assert found["address"] == "https://example.org/quay"
    assert [(one["kind"], found["text"][one["start"] : one["end"]]) for one in found["blocks"]] == [
        ("furniture", "Quay"),
        ("heading", "The quay"),
        ("paragraph", "It opens in\xa0May."),
        ("hidden", "Not yet."),
    ]
    assert [one["location"]["line"] for one in found["blocks"]] == [1, 2, 2, 2]
    assert found["blocks"][2]["location"]["section"] == "The quay"
    assert [found["text"][one["start"] : one["end"]] for one in found["inline"]] == ["opens"]


@given(st.text(max_size=200).filter(str.strip), st.sampled_from(["x.txt", "x.md", "x.html"]))
def test_any_text_is_valid_and_safe(text: str, name: str) -> None:
    try:
        output = text_json(read_text(Text(name, text)))
    except UnreadableError:
        return
    VALID.validate(json.loads(output))
    assert set(UNSAFE.findall(output)) <= {"\n"}
