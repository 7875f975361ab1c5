"""What a lock says of sources holds when they are checked against: names, addresses, languages, what is missing."""

import zipfile
from pathlib import Path

import pytest

from sicut.api import Text, check, update_index
from sicut.api.recording import add_sources, lock_sources
from sicut.api.verifying import verify_sources
from sicut.archive.entry import Given
from sicut.errors import ArchiveError
from sicut.model.collation import Attestation, Status, Unchecked

SPEECH = "The new quay will not open in May.\nThe ferry calls twice a day, and the school keeps its boat.\n"
LETTER = "The council will dredge the inner basin this year.\n"


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "speech.txt").write_text(SPEECH, encoding="utf-8")
    (tmp_path / "notes" / "letter.txt").write_text(LETTER, encoding="utf-8")
    return tmp_path


def codes(report: str, *sources: str) -> list[str]:
    return [one.code for one in check([Text("report.md", report)], sources or ["notes"]).findings]


@pytest.mark.parametrize(
    ("given", "siglum", "citation"),
    [
        (Given(), "quay2031", "[@quay2031]"),
        (Given(url="https://quay.example/2031/3"), None, "([source](https://www.quay.example/2031/3/))"),
        (Given(aliases=("quay-speech",)), None, "[@quay-speech]"),
        (Given(aliases=("410 U.S. 113",)), None, "[^1]\n\n[^1]: Harbour v. Quay, 410 U.S. 113, 152."),
        (Given(title="Words on the Quay"), None, "in *Words on the Quay*"),
        (Given(date="2031-03-14"), None, "in her speech of 14 March 2031"),
        (Given(author="Ilse Maren", date="2031"), None, "(Maren 2031)"),
    ],
)
@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.usefixtures("texts")
def test_a_citation_means_the_source_that_the_lock_calls_so(
    given: Given,
    siglum: str | None,
    citation: str,
    indexed: bool,  # noqa: FBT001
) -> None:
    report = f"She said, “The council will dredge the inner basin this year.” {citation}\n"
    if not citation.startswith(("[@", "([")):
        report = report.replace(".” ", "” ").replace("” [^1]", ".”[^1]")
    if indexed:
        update_index("notes")
    add_sources(["notes/letter.txt"])
    before = codes(report)
    add_sources(["notes/speech.txt"], given, siglum)
    assert "Q301" in codes(report), before
    assert "Q301" not in before


def test_language_and_siglum_are_those_of_the_lock(texts: Path) -> None:
    (texts / "notes" / "quay.txt").write_text("Another text.", encoding="utf-8")
    add_sources(["notes/speech.txt"], Given(language="gd"), "quay")
    found = {one.path: one for one in check([Text("r.md", "Nothing.")], ["notes"]).documents[1:]}
    assert found["notes/speech.txt"].siglum == "quay"
    assert found["notes/speech.txt"].language == "gd"
    assert found["notes/quay.txt"].siglum == "quay-2"


@pytest.mark.usefixtures("texts")
def test_the_lock_over_the_report_speaks_too_and_a_lock_elsewhere_does_not(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "report.md").write_text(f"He said: “{LETTER.strip()}”\n", encoding="utf-8")
    add_sources(["notes/letter.txt"], folder="desk")
    (tmp_path / "notes" / "letter.txt").write_text(LETTER + "Yours.\n", encoding="utf-8")
    found = check(["desk/report.md"], ["notes"]).findings
    assert [(one.code, one.objection.message.partition(" lists")[0]) for one in found] == [
        ("S103", "notes/letter.txt is not what desk/sicut.lock")
    ]
    assert "S103" not in codes("He said: “The ferry calls twice a day”.\n")


def test_a_missing_source_is_an_error_where_the_sources_given_would_hold_it(texts: Path) -> None:
    add_sources(["notes"])
    (texts / "notes" / "letter.txt").unlink()
    result = check([Text("r.md", f"He said: “{LETTER.strip()}”\n")], ["notes"])
    assert [(one.code, one.severity.value) for one in result.findings] == [("S104", "error")]
    assert isinstance(result.claims[0], Unchecked)
    assert codes("He said: “The new quay will not open in May.”\n", "notes/speech.txt") == []


def test_a_damaged_lock_is_an_error(texts: Path) -> None:
    (texts / "sicut.lock").write_text("x", encoding="utf-8")
    with pytest.raises(ArchiveError):
        codes("Nothing.")


def test_an_old_text_of_markup_is_read_as_it_was(texts: Path) -> None:
    page = "# Plan\n\nThe *council* will [dredge](https://a.example) the basin\nthis   year &amp; next.\n"
    (texts / "notes" / "plan.md").write_text(page, encoding="utf-8")
    add_sources(["notes/plan.md"])
    (texts / "notes" / "plan.md").write_text(page.replace("will", "may"), encoding="utf-8")
    report = Text("r.md", "He said: “The council will dredge the basin this year & next.”\n")
    found = verify_sources([report])
    assert [(one.before is not None, one.after is not None) for one in found.breaks] == [(True, True)]
    after = found.breaks[0].after
    assert isinstance(after, Attestation)
    assert after.status is Status.ALTERED
    assert [variant.category.value for variant in after.passages[0].apparatus if variant.licence is None] == [
        "modality"
    ]


# --- documents in archives


def _archive(path: Path, **texts: str) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in texts.items():
            archive.writestr(f"{name}.txt", text)


def test_documents_in_archives_have_entries_of_their_own(texts: Path) -> None:
    _archive(texts / "box.zip", one="The boats came in at noon.", two="The nets were dry.")
    recorded = add_sources(["box.zip"])
    first, second = (row.entry for row in recorded.rows)
    assert first is not None
    assert second is not None
    assert (first.path, first.siglum, first.size) == ("box.zip!one.txt", "one", None)
    assert first.container_sha256 == second.container_sha256 != first.sha256
    assert verify_sources().is_fine
    _archive(texts / "box.zip", one="The boats came in at one.", three="New.")
    found = verify_sources([Text("r.md", "He said: “The boats came in at noon.” And: “The nets were dry.”\n")])
    assert [(one.state, one.entry.path) for one in found.changes] == [
        ("changed", "box.zip!one.txt"),
        ("missing", "box.zip!two.txt"),
    ]
    assert len(found.breaks) == 2
    states = {row.path: row.state for row in lock_sources(prune=True).rows}
    assert states == {"box.zip!one.txt": "changed", "box.zip!two.txt": "removed"}


def test_a_document_of_an_archive_that_is_the_report_itself_is_not_missing(texts: Path) -> None:
    _archive(texts / "box.zip", one="The boats came in at noon.", two="The nets were dry.")
    add_sources(["box.zip"])
    assert codes("The boats came in at noon.", "box.zip") == []
    _archive(texts / "box.zip", two="The nets were dry.")
    assert codes("The boats came in at noon.", "box.zip") == ["S104"]


def test_a_member_is_added_by_its_own_name(texts: Path) -> None:
    _archive(texts / "box.zip", one="The boats came in at noon.", two="The nets were dry.")
    recorded = add_sources(["box.zip!two.txt"], Given(title="The nets"), "nets")
    assert [(row.path, row.entry and row.entry.siglum) for row in recorded.rows] == [("box.zip!two.txt", "nets")]
