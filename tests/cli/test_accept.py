"""``sicut accept``: decisions that the next check counts, and that expire."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SPEECH = "The new quay will not open in May.\nThe ferry calls twice a day, and the school keeps its boat.\n"
REPORT = 'The council said: "The new quay will now open in May." It added: "The ferry calls thrice a day."\n'


@pytest.fixture
def texts(folder: Path) -> Path:
    (folder / "report.md").write_text(REPORT, encoding="utf-8")
    (folder / "speech.txt").write_text(SPEECH, encoding="utf-8")
    return folder


def check(run: Run, *more: str) -> tuple[int, list[str], str]:
    ran = run("check", "report.md", "--sources", "speech.txt", "--output-format", "concise", *more)
    return ran.code, [line.split()[1] for line in ran.out.splitlines() if line.startswith("report.md")], ran.err


def test_an_accepted_finding_is_allowed_until_its_source_changes(run: Run, texts: Path) -> None:
    code, codes, _ = check(run)
    assert (code, codes) == (1, ["Q103", "Q103"])
    listed = [line.split()[1] for line in run("accept").out.splitlines() if line.startswith("open")]
    ran = run("accept", *listed, "--reason", "the speaker corrected herself", "--who", "Ada")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == ["accepted", "accepted"]
    assert check(run) == (0, [], "")
    found = json.loads(run("check", "report.md", "--sources", "speech.txt", "--output-format", "json").out)
    allowed = {"by": "decision", "reason": "the speaker corrected herself"}
    assert [one["allowed"] for one in found["findings"]] == [allowed, allowed]
    assert run("accept").out.splitlines()[-1] == "0 open findings, 2 decisions in force, 0 expired"
    (texts / "speech.txt").write_text(SPEECH + "Thank you.\n", encoding="utf-8")
    code, codes, told = check(run)
    assert (code, codes) == (1, ["Q103", "Q103"])
    assert told == "sicut: 2 decisions expired, since a source changed: sicut accept lists them\n"
    assert run("accept").out.splitlines()[-1] == "2 open findings, 0 decisions in force, 2 expired"


def test_an_edit_elsewhere_in_the_report_leaves_decisions_in_force(run: Run, texts: Path) -> None:
    check(run)
    first = run("accept").out.split()[1]
    assert run("accept", first, "--dismiss", "--reason", "read from the tape").code == 0
    (texts / "report.md").write_text("A new first line.\n\n" + REPORT, encoding="utf-8")
    assert check(run)[1] == ["Q103"]


def test_a_decision_is_taken_back(run: Run, texts: Path) -> None:
    assert texts.is_dir()
    check(run)
    first = run("accept").out.split()[1]
    run("accept", first, "--reason", "so it was said")
    assert check(run)[1] == ["Q103"]
    assert run("accept", first, "--withdraw").out.startswith("withdrawn")
    assert check(run)[1] == ["Q103", "Q103"]


def test_a_note_leaves_the_finding_open(run: Run, texts: Path) -> None:
    assert texts.is_dir()
    check(run)
    first = run("accept").out.split()[1]
    assert run("accept", first, "--note", "--reason", "ask the\u202e council").code == 0
    assert check(run)[1] == ["Q103", "Q103"]
    assert "          note: ask the⟨U+202E⟩ council" in run("accept").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["0123456789"], "no reason given: add --reason TEXT"),
        (["0123456789", "--reason", "x"], 'no finding of the last check begins with "0123456789"'),
        (["0123456789", "--withdraw"], 'no decision in force begins with "0123456789"'),
        (["0123", "--reason", "x"], '"0123" is no fingerprint'),
        (["quay-quay", "--reason", "x"], '"quay-quay" is no fingerprint'),
        (["--reason", "x"], "no fingerprint given"),
        (["0123456789", "--reason", "  "], "no"),
    ],
)
def test_wrong_use_is_one_line(run: Run, texts: Path, arguments: list[str], told: str) -> None:
    assert texts.is_dir()
    check(run)
    ran = run("accept", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"sicut: {told}")
    assert len(ran.err.splitlines()) == 1


def test_without_a_check_there_is_nothing_to_decide_on(run: Run, texts: Path) -> None:
    assert not (texts / ".sicut").exists()
    assert run("accept", "0123456789", "--reason", "x").err == (
        "sicut: no check is on record here: run sicut check first, in this folder\n"
    )
    assert run("accept").out.startswith("no check is on record here")


@pytest.mark.parametrize("more", [["--isolated"], []])
def test_a_check_leaves_no_record_where_none_is_wanted(run: Run, texts: Path, more: list[str]) -> None:
    if more:
        check(run, *more)
    else:
        run("check", "-", "--sources", "speech.txt", stdin=REPORT.encode())
    assert not (texts / ".sicut").exists()


def test_a_check_without_findings_leaves_no_record(run: Run, texts: Path) -> None:
    (texts / "report.md").write_text('The council said: "The ferry calls twice a day."\n', encoding="utf-8")
    assert check(run) == (0, [], "")
    assert not (texts / ".sicut").exists()


def test_lines_that_are_no_decision_are_told(run: Run, texts: Path) -> None:
    (texts / ".sicut").mkdir()
    (texts / ".sicut" / "decisions.jsonl").write_text("no decision\n", encoding="utf-8")
    assert check(run)[2] == "sicut: .sicut/decisions.jsonl, line 1: it is no JSON; the line is passed over\n"


def test_a_comment_goes_before_a_decision(run: Run, texts: Path) -> None:
    check(run)
    for listed in [line.split()[1] for line in run("accept").out.splitlines() if line.startswith("open")]:
        run("accept", listed, "--reason", "decided")
    text = f"<!-- sicut: allow altered-meaning -- as it was said -->\n{REPORT}"
    (texts / "report.md").write_text(text, encoding="utf-8")
    found = json.loads(run("check", "report.md", "--sources", "speech.txt", "--output-format", "json").out)
    assert {one["allowed"]["by"] for one in found["findings"]} == {"comment"}


def test_decisions_stand_where_the_settings_do(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (texts / "sicut.toml").write_text("", encoding="utf-8")
    (texts / "drafts").mkdir()
    monkeypatch.chdir(texts / "drafts")
    run("check", "../report.md", "--sources", "../speech.txt")
    first = run("accept").out.split()[1]
    assert run("accept", first, "--reason", "so it was said").code == 0
    assert (texts / ".sicut" / "decisions.jsonl").is_file()
    assert not (texts / "drafts" / ".sicut").exists()
    monkeypatch.chdir(texts)
    assert check(run)[1] == ["Q103"]


def test_a_report_elsewhere_has_its_decisions_beside_it(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (texts / "desk").mkdir()
    monkeypatch.chdir(texts / "desk")
    run("check", "../report.md", "--sources", "../speech.txt")
    first = run("accept").out.split()[1]
    assert run("accept", first, "--reason", "so it was said").code == 0
    assert (texts / ".sicut" / "decisions.jsonl").is_file()
    monkeypatch.chdir(texts)
    assert check(run)[1] == ["Q103"]
