"""A check whose JSON is validated and whose invariants are asserted: the one way in for the tests of the promises."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema

from sicut import Bytes, Result, Settings, Text, check
from sicut.api import Input
from sicut.render.as_json import render_json
from tests.promises.invariants import assert_invariants

SCHEMA = Path(__file__).parents[2] / "docs" / "schema" / "sicut-1.schema.json"


class Checked(NamedTuple):
    """A result, and its JSON as parsed."""

    result: Result
    json: Any

    @property
    def claims(self) -> list[Any]:
        """The quotations and references of the JSON."""
        return [claim for claim in self.json["claims"] if claim["kind"] in {"quotation", "reference"}]

    @property
    def values(self) -> list[Any]:
        """The claims of the JSON that the report makes in its own words."""
        return [claim for claim in self.json["claims"] if claim["kind"] not in {"quotation", "reference"}]

    @property
    def claim(self) -> Any:
        """The only claim."""
        (claim,) = self.claims
        return claim

    @property
    def findings(self) -> list[Any]:
        """The findings of the JSON."""
        return list(self.json["findings"])

    @property
    def statuses(self) -> list[str]:
        """The status of each claim, in order."""
        return [claim["status"] for claim in self.claims]

    @property
    def codes(self) -> list[str]:
        """The codes of the findings of severity error or warning, sorted."""
        return sorted(one["code"] for one in self.findings if one["severity"] != "info")

    @property
    def all_codes(self) -> list[str]:
        """The codes of all findings, sorted."""
        return sorted(one["code"] for one in self.findings)

    @property
    def variants(self) -> list[Any]:
        """The variants of every passage of every claim."""
        return [variant for claim in self.claims for passage in claim["passages"] for variant in passage["variants"]]

    @property
    def sigla(self) -> list[str]:
        """The sigla of all documents, in order."""
        return [document["siglum"] for document in self.json["documents"]]


@cache
def validator() -> jsonschema.Draft202012Validator:
    """The published schema."""
    return jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def examined(result: Result) -> Checked:
    """*result* with its JSON, validated, and its invariants asserted."""
    parsed = json.loads(render_json(result))
    validator().validate(parsed)
    assert_invariants(result, parsed)
    return Checked(result, parsed)


def checked(
    reports: Text | Bytes | Sequence[Input] | str, sources: Sequence[Input] | str | None = None, **settings: Any
) -> Checked:
    """Check *reports* against *sources*; a string is the text of ``report.md`` or of ``speech.txt``."""
    if isinstance(reports, str):
        reports = [Text("report.md", reports)]
    elif isinstance(reports, Text | Bytes):
        reports = [reports]
    if isinstance(sources, str):
        sources = [Text("speech.txt", sources)]
    return examined(check(reports, sources, Settings(**settings)))
