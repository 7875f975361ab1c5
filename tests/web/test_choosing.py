"""Choosing what to check: only from the folder served, from what was named, and from what was uploaded."""

import json
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from sicut.web.uploads import keep, safe_name
from tests.web.conftest import REPORT, Opens, Tab


def _chosen(tab: Tab, report: str, source: str = "sources") -> int:
    status = tab.post("/choose", [("report", report), ("source", source)]).status
    tab.house.desk._worker.ask(lambda: None).result()
    return status


def test_the_files_of_the_folder_are_offered(opens: Opens, folder: Path) -> None:
    (folder / "picture.png").write_bytes(b"")
    (folder / ".hidden.txt").write_text("hidden")
    text = opens().get("/choose").text
    for shown in ('value="report.md"', 'value="sources/speech.txt"', 'name="source" value="sources"'):
        assert shown in text
    for not_shown in ("picture.png", ".hidden", "decisions", "serve.json"):
        assert not_shown not in text


def test_a_choice_is_checked_and_remembered(opens: Opens, folder: Path) -> None:
    tab = opens()
    assert tab.get("/").header("location") == "/choose"
    assert _chosen(tab, "report.md") == 303
    assert tab.get("/").header("location") == "/review"
    kept = json.loads((folder / ".sicut" / "serve.json").read_text())
    assert (kept["reports"], kept["sources"]) == (["report.md"], ["sources"])
    again = opens()
    assert again.get("/").header("location") == "/choose"
    assert "Check these again" in again.get("/choose").text


def test_a_last_choice_that_is_gone_is_not_offered(opens: Opens, folder: Path) -> None:
    _chosen(opens(), "report.md")
    (folder / "report.md").unlink()
    assert "Check these again" not in opens().get("/choose").text


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"version": 2}', '{"version": 1, "port": "x", "reports": [1, "a\\u0000"], "sources": 3}']
)
def test_a_memory_that_is_none_is_passed_over(opens: Opens, folder: Path, text: str) -> None:
    (folder / ".sicut").mkdir()
    (folder / ".sicut" / "serve.json").write_text(text)
    assert opens().get("/choose").status == 200


@pytest.mark.parametrize(
    "path",
    [
        "../outside.txt",
        "/etc/passwd",
        "sources/../../outside.txt",
        "./report.md",
        "report.md\0",
        "",
        "link.txt",
        "linked/outside.txt",
        ".sicut/serve.json",
        "sources\\speech.txt",
        "file:///etc/passwd",
        "report.md/",
    ],
)
def test_what_is_not_offered_cannot_be_chosen(opens: Opens, folder: Path, path: str) -> None:
    outside = folder.parent / f"{folder.name}-outside"
    outside.mkdir()
    (outside / "outside.txt").write_text(REPORT)
    (folder.parent / "outside.txt").write_text(REPORT)
    (folder / "link.txt").symlink_to(outside / "outside.txt")
    (folder / "linked").symlink_to(outside)
    tab = opens()
    for fields in ([("report", path), ("source", "sources")], [("report", "report.md"), ("source", path)]):
        answer = tab.post("/choose", fields)
        assert answer.status == 400
        assert "is not among the files to choose from" in answer.text
    assert tab.house.desk.state.choice is None


def test_what_the_command_line_names_can_be_chosen_wherever_it_is(opens: Opens, folder: Path) -> None:
    outside = folder.parent / f"{folder.name}-named"
    outside.mkdir()
    (outside / "minutes.txt").write_text(REPORT)
    tab = opens("report.md", sources=(str(outside),))
    assert f'value="{outside}/minutes.txt"' in tab.get("/choose").text
    assert _chosen(tab, "report.md", str(outside)) == 303


def test_a_report_must_be_chosen(opens: Opens) -> None:
    answer = opens().post("/choose", [("source", "sources")])
    assert (answer.status, "no report chosen" in answer.text) == (400, True)


def test_without_sources_the_report_is_held_against_itself(opens: Opens) -> None:
    tab = opens()
    assert tab.post("/choose", [("report", "report.md")]).status == 303
    tab.house.desk._worker.ask(lambda: None).result()
    assert tab.get("/review").status == 200


# --- uploads


def test_an_uploaded_file_and_a_pasted_text_can_be_checked(opens: Opens, folder: Path) -> None:
    tab = opens()
    answer = tab.upload([("draft.md", REPORT.encode())], {"as": "report", "text": "One\r\nline.", "name": "my notes"})
    assert answer.status == 303
    picked = [path for _, path in parse_qsl(urlsplit(answer.header("location")).query)]
    assert picked == [".sicut/uploads/draft.md", ".sicut/uploads/my-notes.txt"]
    assert (folder / picked[1]).read_text() == "One\nline."
    page = tab.get(answer.header("location")).text
    assert '<input type="checkbox" name="report" value=".sicut/uploads/draft.md" checked>' in page
    assert _chosen(tab, ".sicut/uploads/draft.md") == 303
    assert len(tab.fingerprints()) == 1


def test_decisions_on_an_uploaded_report_are_kept_in_the_folder(opens: Opens, folder: Path) -> None:
    tab = opens()
    tab.upload([("draft.md", REPORT.encode())])
    _chosen(tab, ".sicut/uploads/draft.md")
    fields = [("fingerprint", tab.fingerprints()[0]), ("decision", "accept"), ("reason", "fine")]
    assert tab.post("/decide", fields).status == 303
    assert (folder / ".sicut" / "decisions.jsonl").exists()
    assert "value=withdraw" in tab.get("/review").text


HOSTILE = (
    ("../../etc/passwd", "passwd.txt"),
    ("..\\..\\boot.ini", "boot.ini"),
    ("/etc/shadow", "shadow.txt"),
    ("C:\\quay\\letter.docx", "letter.docx"),
    ("..", "text.txt"),
    (".", "text.txt"),
    ("", "text.txt"),
    ("   ", "text.txt"),
    (".htaccess", "htaccess.txt"),
    (".sicut/decisions.jsonl", "decisions.jsonl"),
    ("con.txt", "text-con.txt"),
    ("NUL", "text-NUL.txt"),
    ("a\0b.md", "a-b.md"),
    ("a\r\nb.md", "a-b.md"),
    ("report\u202egnp.exe", "report-gnp.exe"),
    ("a\u200bb.txt", "a-b.txt"),
    ("<script>.html", "script.html"),
    ('a" onload="x.md', "a-onload-x.md"),
    ("a;b|c&d$(e).txt", "a-b-c-d-e.txt"),
    ("-rf.txt", "rf.txt"),
    ("~root.md", "root.md"),
    ("%2e%2e%2fquay.md", "2e-2e-2fquay.md"),
    ("letter.a b", "letter-a-b.txt"),
    ("Hafenbehörde Ärger.md", "Hafenbehörde-Ärger.md"),
    ("ميناء.txt", "ميناء.txt"),
    ("\ud800.md", "text.md"),
    ("archive.zip!member.txt", "archive-zip-member.txt"),
)


@pytest.mark.parametrize(("name", "safe"), HOSTILE)
def test_names_are_made_harmless(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert safe_name(safe) == safe


@pytest.mark.parametrize(("name", "safe"), [row for row in HOSTILE if "\ud800" not in row[0]])
def test_nothing_is_written_outside_of_the_uploads(opens: Opens, folder: Path, name: str, safe: str) -> None:
    tab = opens()
    before = set(folder.parent.rglob("*"))
    quoted = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").replace("\0", "%00")
    assert tab.upload([(quoted, b"words")]).status in {303, 400}
    new = {path for path in set(folder.parent.rglob("*")) - before if path.is_file()}
    assert {path.parent for path in new} <= {folder / ".sicut" / "uploads"}
    del safe


def test_a_long_name_is_cut() -> None:
    name = safe_name("wharf" * 200 + ".md")
    assert len(name) <= 90
    assert name.endswith(".md")
    assert len(safe_name("埠" * 300 + ".md").encode()) <= 200


def test_another_file_of_the_same_name_stays(folder: Path) -> None:  # noqa: ARG001 - it is the current one
    paths = [keep("up", "a.txt", data) for data in (b"one", b"two", b"one")]
    assert paths == ["up/a.txt", "up/a-2.txt", "up/a.txt"]


def test_a_link_among_the_uploads_is_not_followed(folder: Path) -> None:
    (folder / "up").mkdir()
    (folder / "up" / "a.txt").symlink_to(folder / "new.txt")
    assert keep("up", "a.txt", b"words") == "up/a-2.txt"
    assert not (folder / "new.txt").exists()


@pytest.mark.parametrize("files", [[], [("a.txt", b"")]])
def test_an_upload_of_nothing_is_told(opens: Opens, files: list[tuple[str, bytes]]) -> None:
    answer = opens().upload(files)
    assert (answer.status, "nothing was sent" in answer.text) == (400, True)


def test_more_files_than_are_taken(opens: Opens, folder: Path) -> None:
    answer = opens().upload([(f"{n}.txt", b"words") for n in range(51)])
    assert answer.status == 400
    assert not (folder / ".sicut" / "uploads").exists()
