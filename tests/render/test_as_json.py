"""The JSON holds to its schema, and the schema to the types."""

import json
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from sicut.model.claim import ClaimKind, Form, MarkKind, PartKind
from sicut.model.collation import Category, Licence, ReasonCode, Status, VariantKind
from sicut.model.document import Extraction, Role
from sicut.model.finding import Severity
from sicut.model.policy import Profile, Scope
from sicut.model.result import FindResult, Result
from sicut.model.value import Precision
from sicut.render.as_json import find_json, render_json
from sicut.render.escape import UNSAFE
from tests.render.results import POLICY, found, harbour, results

SCHEMAS = Path(__file__).parents[2] / "docs" / "schema"


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))


@cache
def validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(schema(name))


def objects(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every object in *value*."""
    if isinstance(value, dict):
        yield path
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ()):
        yield from objects(inner, (*path, key))


def at(value: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


@pytest.mark.parametrize("name", ["sicut-1", "find-1"])
def test_the_schemas_are_schemas_and_closed(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(name))
    for path in objects(schema(name)):
        inner = at(schema(name), path)
        if inner.get("type") == "object":
            assert inner["additionalProperties"] is False
            assert inner["required"] == list(inner["properties"])


def test_the_schemas_share_their_definitions() -> None:
    check, find = schema("sicut-1")["$defs"], schema("find-1")["$defs"]
    assert {name: check[name] for name in find} == find


@pytest.mark.parametrize(
    ("enum", "path"),
    [
        (Profile, ("policy", "properties", "profile")),
        (Licence, ("policy", "properties", "licences", "items")),
        (Scope, ("policy", "properties", "scope")),
        (PartKind, ("part", "properties", "kind")),
        (ReasonCode, ("reason", "properties", "code")),
        (VariantKind, ("variant", "properties", "kind")),
        (Licence, ("variant", "properties", "licence", "anyOf", 0)),
        (Category, ("variant", "properties", "category")),
        (Role, ("document", "properties", "role")),
        (Extraction, ("document", "properties", "extraction")),
        (ClaimKind, ("claim", "properties", "kind")),
        (Precision, ("value", "anyOf", 1, "properties", "precision")),
        (Form, ("claim", "properties", "form", "anyOf", 0)),
        (Status, ("claim", "properties", "status")),
        (MarkKind, ("mark", "properties", "kind")),
        (Severity, ("finding", "properties", "severity")),
    ],
)
def test_enumerations_are_complete(enum: type[StrEnum], path: tuple[str | int, ...]) -> None:
    assert at(schema("sicut-1")["$defs"], path)["enum"] == list(enum)


@pytest.mark.parametrize(("name", "output"), [("sicut-1", render_json(harbour())), ("find-1", find_json(found()))])
def test_each_object_has_all_its_fields_and_no_other(name: str, output: str) -> None:
    validator(name).validate(json.loads(output))
    for path in objects(json.loads(output)):
        value = json.loads(output)
        at(value, path)["further"] = None
        assert not validator(name).is_valid(value), path
        for key in at(json.loads(output), path):
            value = json.loads(output)
            del at(value, path)[key]
            assert not validator(name).is_valid(value), (path, key)


@given(results())
def test_any_result_is_valid_and_safe(result: Result) -> None:
    output = render_json(result)
    validator("sicut-1").validate(json.loads(output))
    assert set(UNSAFE.findall(output)) <= {"\n"}
    assert output.endswith("}\n")


@given(results())
def test_any_find_is_valid(result: Result) -> None:
    for outcome in result.claims:
        output = find_json(FindResult(result.policy, result.documents[0], result.documents[1:], outcome))
        validator("find-1").validate(json.loads(output))


@given(results())
def test_text_is_the_slice(result: Result) -> None:
    value = json.loads(render_json(result))
    text = json.loads(json.dumps(result.documents[0].text))
    if len(text) == len(result.documents[0].text):
        for claim in value["claims"]:
            assert claim["text"] == text[claim["start"] : claim["end"]]


def test_findings_that_are_allowed_leave_the_summary() -> None:
    value = json.loads(render_json(harbour()))
    assert len(value["findings"]) == 5
    assert value["summary"] == {
        "claims": {"verified": 1, "altered": 1, "misattributed": 0, "not-found": 1, "unchecked": 1},
        "marks": 1,
        "findings": {"error": 2, "warning": 1, "info": 1},
        "skipped": 3,
    }


def test_the_policy_is_hashed_over_its_other_fields() -> None:
    policy = json.loads(render_json(replace(harbour(), policy=replace(POLICY, licences=frozenset({Licence.CASE})))))[
        "policy"
    ]
    canonical = '{"bound":0.001,"licences":["case"],"profile":"press","scope":"attributed","unicode":"18.0.0"}'
    assert policy["sha256"] == sha256(canonical.encode()).hexdigest()


def test_synonyms_belong_to_the_hash_of_the_policy() -> None:
    def policy(*synonyms: tuple[str, ...]) -> dict[str, object]:
        given = replace(harbour(), policy=replace(POLICY, synonyms=synonyms))
        validator("sicut-1").validate(value := json.loads(render_json(given)))
        return dict(value["policy"])

    without, one, other = policy(), policy(("quay", "pier")), policy(("quay", "wharf"))
    assert without.keys() == one.keys()
    assert len({str(each.pop("sha256")) for each in (without, one, other)}) == 3
    assert without == one == other


def test_numbers_are_rounded() -> None:
    passage = json.loads(render_json(harbour()))["claims"][0]["passages"][0]
    assert (passage["identity"], passage["expected"]) == (0.9091, 1.23e-9)


def test_paths_are_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = harbour()
    documents = (replace(result.documents[0], path=str(tmp_path / "desk" / "report.md")), *result.documents[1:])
    value = json.loads(render_json(replace(result, documents=documents)))
    assert value["documents"][0]["path"] == "desk/report.md"
