"""Which texts are editions, and what is said of those that are none."""

from pathlib import Path

import pytest

from sicut import check
from sicut.api import Text
from sicut.config import Settings
from sicut.model.collation import Attestation, Status
from sicut.model.document import Role
from sicut.model.result import Result

VERSES = "Gen 1:1\tIn the beginning there was the sea and the sky.\nGen 1:2\tThe earth was empty and dark at night.\n"
REPORT = "It says: “The earth was empty and dark at night” (Gen 1:2).\n"


def result(folder: Path, name: str, text: str, *sources: Text, report: str = REPORT) -> Result:
    """The result for a report with one file as an edition."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return check([Text("report.md", report)], sources, Settings(editions=(str(path),)))


def told(found: Result) -> list[str]:
    """What is said of editions that could not be used."""
    return [one.objection.message for one in found.findings if one.code == "S101"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("letter.txt", "A plain letter about the harbour, and nothing else.\n", "no verses, articles or other places"),
        ("nothing.tsv", "", "the file is empty"),
        ("table.tsv", "harbour\tberths\nElmsted\t12\n", "no verses, articles or other places"),
        ("broken.xml", "<osis><osisText><p>No verse, and no end", "its XML breaks off"),
    ],
)
def test_a_file_without_places_is_named(tmp_path: Path, name: str, text: str, said: str) -> None:
    (message,) = told(result(tmp_path, name, text))
    assert name in message
    assert said in message
    assert "as an edition" in message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("verses.tsv", VERSES),
        ("one.tsv", VERSES.splitlines()[1]),
        ("act.md", "# Harbour Act\n\n## Article 1\n\nEvery ferry has a berth.\n\n## Article 2\n\nNo ferry has two.\n"),
    ],
)
def test_nothing_is_said_of_a_file_with_places(tmp_path: Path, name: str, text: str) -> None:
    assert told(result(tmp_path, name, text)) == []


def test_one_verse_is_an_edition(tmp_path: Path) -> None:
    quotation = result(tmp_path, "one.tsv", VERSES.splitlines()[1]).claims[0]
    assert isinstance(quotation, Attestation)
    assert quotation.status is Status.VERIFIED


def test_an_edition_among_the_sources_counts_once(tmp_path: Path) -> None:
    found = result(tmp_path, "verses.tsv", VERSES, Text("source.tsv", VERSES))
    quotation = found.claims[0]
    assert isinstance(quotation, Attestation)
    assert [one.siglum for one in quotation.passages] == ["source"]


def test_without_references_no_edition_is_read(tmp_path: Path) -> None:
    found = result(tmp_path, "letter.txt", "A plain letter.\n", report="It says nothing of any place.\n")
    assert told(found) == []
    assert [one.role for one in found.documents] == [Role.REPORT]
