"""Each format is opened by a program that is not ours, which finds in it what the run found."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest
from selectolax.lexbor import LexborHTMLParser

from sicut import Text, api
from sicut.config import Settings
from sicut.model.result import Result
from sicut.render.formats import Look, renderer
from tests.outside.invented import ARABIC_REPORT, ARABIC_SOURCE, carrying, right_to_left
from tests.outside.payloads import BASES
from tests.outside.programs import from_npm, node, program, run
from tests.render.results import harbour

SCHEMA: Final = ("@microsoft", "sarif-multitool-linux", "sarif-2.1.0.json")
MULTITOOL: Final = ("@microsoft", "sarif-multitool-linux", "Sarif.Multitool")
LEVELS: Final = "Error;Warning;Note"
FORMULAS: Final = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    " =1+1",
    '"=1+1',
    "\t=1+1",
    '=HYPERLINK("https://x.invalid")',
    "＝1+1",
)
EMOJI_REPORT: Final = 'The clerk 😀 said: "The bell rings twice 🛎 at noon."\n\nShe said: "The gate opens at ten."\n'
EMOJI_SOURCE: Final = "Opening 😀 words. The bell rings twice 🛎 at dusk. The gate opens at ten.\n"

GITLAB: Final = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""Source: GitLab documentation, Code Quality, "Code Quality report format"."""


def emoji() -> Result:
    return api.check([Text("report.md", EMOJI_REPORT)], [Text("speech.txt", EMOJI_SOURCE)], Settings())


def hostile() -> Result:
    return carrying((*BASES, *FORMULAS))


def arabic() -> Result:
    return right_to_left(ARABIC_REPORT, ARABIC_SOURCE)


RESULTS: Final[dict[str, Callable[[], Result]]] = {
    "harbour": harbour,
    "emoji": emoji,
    "arabic": arabic,
    "hostile": hostile,
}


@pytest.fixture(params=RESULTS)
def result(request: pytest.FixtureRequest) -> Result:
    return RESULTS[request.param]()


def written(name: str, result: Result, path: Path) -> Path:
    text = renderer(name)(result, Look(("error", "warning", "info", "unchecked", "verified")))
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def by_office(path: Path, kind: str, *options: str) -> str:
    """What LibreOffice makes of the file: flat XML."""
    office = program("soffice", "libreoffice")
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    run((office, profile, "--headless", *options, "--convert-to", kind, "--outdir", path.parent / "read", path))
    return (path.parent / "read" / f"{path.stem}.{kind}").read_text(encoding="utf-8")


def sarif_log(path: Path) -> list[dict[str, Any]]:
    """What Microsoft's multitool has to say; it exits with 0 whatever it finds."""
    log = path.with_name("log.sarif")
    tool = from_npm(*MULTITOOL)
    run((tool, "validate", "--level", LEVELS, path, "--output", log, "--log", "ForceOverwrite"))
    found: list[dict[str, Any]] = json.loads(log.read_text(encoding="utf-8-sig"))["runs"][0].get("results", [])
    assert found, "the multitool did not read the log"
    return found


def test_sarif_by_the_schema_of_oasis(result: Result, tmp_path: Path) -> None:
    schema = json.loads(from_npm(*SCHEMA).read_text(encoding="utf-8-sig"))
    log = json.loads(written("sarif", result, tmp_path / "out.sarif").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(log)
    assert len(log["runs"][0]["results"]) == len(result.findings)


def test_sarif_by_multitool(result: Result, tmp_path: Path) -> None:
    found = sarif_log(written("sarif", result, tmp_path / "out.sarif"))
    assert [one for one in found if one.get("level") == "error"] == []


def test_multitool_objects_to_what_is_wrong(tmp_path: Path) -> None:
    path = written("sarif", harbour(), tmp_path / "out.sarif")
    log = json.loads(path.read_text(encoding="utf-8"))
    log["runs"][0]["results"][0]["ruleIndex"] = 99
    path.write_text(json.dumps(log), encoding="utf-8")
    assert [one for one in sarif_log(path) if one.get("level") == "error"]


def test_gitlab_by_the_format_of_its_documentation(result: Result, tmp_path: Path) -> None:
    issues = json.loads(written("gitlab", result, tmp_path / "out.json").read_text(encoding="utf-8"))
    jsonschema.validate(issues, GITLAB)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def test_junit_by_xmllint(result: Result, tmp_path: Path) -> None:
    path = written("junit", result, tmp_path / "out.xml")
    lint = program("xmllint")
    run((lint, "--noout", "--nonet", path))
    cases = int(float(run((lint, "--nonet", "--xpath", "count(//testcase)", path))))
    failures = int(float(run((lint, "--nonet", "--xpath", "count(//testcase[failure or error])", path))))
    stated = [run((lint, "--nonet", "--xpath", f"sum(//testsuite/@{name})", path)).strip() for name in ("tests",)]
    assert cases == int(float(stated[0]))
    assert cases >= failures >= 1


def test_tei_by_xmllint(result: Result, tmp_path: Path) -> None:
    path = written("tei", result, tmp_path / "out.xml")
    lint = program("xmllint")
    run((lint, "--noout", "--nonet", "--relaxng", Path(__file__).with_name("tei_subset.rng"), path))
    root = run((lint, "--nonet", "--xpath", "concat(namespace-uri(/*), ' ', local-name(/*))", path)).strip()
    assert root in {"http://www.tei-c.org/ns/1.0 TEI", "http://www.tei-c.org/ns/1.0 teiCorpus"}


def test_docx_by_libreoffice(result: Result, tmp_path: Path) -> None:
    flat = by_office(written("docx", result, tmp_path / "out.docx"), "fodt")
    comments = re.findall(r"<office:annotation\b.*?</office:annotation>", flat, re.DOTALL)
    assert len(comments) >= len([one for one in result.findings if one.claim is not None and one.allowed is None])
    for code in {one.code for one in result.findings if one.allowed is None}:
        assert code in flat


def test_docx_has_the_words_of_the_report(tmp_path: Path) -> None:
    flat = by_office(written("docx", harbour(), tmp_path / "out.docx"), "fodt")
    assert "The lamps come from the moon" in re.sub(r"<[^>]*>", "", flat)


def test_csv_by_libreoffice(result: Result, tmp_path: Path) -> None:
    flat = by_office(
        written("csv", result, tmp_path / "out.csv"),
        "fods",
        "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true",
    )
    assert "table:formula" not in flat
    assert "<text:a " not in flat
    assert "altered" in flat


def test_annotations_are_anchored_again(result: Result, tmp_path: Path) -> None:
    collection = json.loads(written("annotations", result, tmp_path / "out.json").read_text(encoding="utf-8"))
    documents = {document.path: document.text for document in result.documents}
    by_source: dict[str, list[dict[str, Any]]] = {}
    for one in collection.get("first", {}).get("items", []):
        for target in (one["target"], *(body for body in one["body"] if body["type"] == "SpecificResource")):
            selectors = {selector["type"]: selector for selector in target.get("selector", [])}
            if selectors:
                by_source.setdefault(target["source"], []).append(
                    {
                        "quote": selectors.get("TextQuoteSelector"),
                        "position": selectors.get("TextPositionSelector"),
                    }
                )
    assert by_source
    for source, targets in by_source.items():
        text = documents.get(source)
        if text is None or "\x00" in text:
            continue
        anchored = json.loads(node("anchor.js", json.dumps({"text": text, "targets": targets})))
        for target, found in zip(targets, anchored, strict=True):
            if target["quote"] and target["quote"]["exact"]:
                assert target["quote"]["exact"] in found["quote"], target
            if target["position"] and target["quote"] and target["position"]["end"] > target["position"]["start"]:
                assert found["position"] == [target["quote"]["exact"]], target


def test_markdown_by_markdown_it(result: Result, tmp_path: Path) -> None:
    text = written("markdown", result, tmp_path / "out.md").read_text(encoding="utf-8")
    page = LexborHTMLParser(node("markdown.mjs", text))
    tags = {element.tag for element in page.css("body *")}
    known = set("h1 h2 h3 h4 h5 s table thead tbody tr th td p ol ul li blockquote strong em code br hr del".split())
    assert tags <= known | {"-comment", "details", "summary", "pre"}, tags - known
    shown = page.text()
    for finding in result.findings:
        if finding.allowed is None and finding.severity != "info":
            assert finding.code in shown
