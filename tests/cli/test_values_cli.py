"""Values and absences on the command line: exit codes, selections, allowances, what is printed."""

import json
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LETTER = """Elmsted, 14 March 2031

The repairs of the old quay cost 4.7 million crowns. They began on 3 February 2031. The harbour has 40 boats.
The town has 181,674 people. We thank the engineer Ada Okafor. The harbour fees rise in May.
"""
RIGHT = "According to the letter, the harbour has 40 boats."
WRONG = "According to the letter, the repairs of the quay cost 5.2 million crowns."
UNFOUND = "According to the letter, 317 lamps were bought."
SUM = "The board has twelve members: seven women and four men."
DATE = "The meeting is on 30 February 2032."
SILENT = "The letter does not mention the library."
NOT_SILENT = "The letter does not mention the fees."
FOREIGN = "According to the letter, the fair was on 5 Muharram 1450."


@pytest.fixture
def desk(folder: Path) -> Path:
    (folder / "sources").mkdir()
    (folder / "sources" / "letter.txt").write_text(LETTER, encoding="utf-8")
    return folder


def checked(run: Run, desk: Path, report: str, *options: str) -> tuple[int, list[str]]:
    """The exit code and the codes of the findings that nobody allowed."""
    (desk / "report.md").write_text(report + "\n", encoding="utf-8")
    ran = run("check", "report.md", "--sources", "sources", "--output-format", "json", *options)
    assert ran.err == ""
    return ran.code, [one["code"] for one in json.loads(ran.out)["findings"] if one["allowed"] is None]


@pytest.mark.parametrize(
    ("report", "options", "code", "found"),
    [
        (RIGHT, (), 0, []),
        (WRONG, (), 1, ["C102"]),
        (UNFOUND, (), 0, ["C103"]),
        (UNFOUND, ("--fail-on", "warning"), 1, ["C103"]),
        (UNFOUND, ("--ignore", "C103", "--fail-on", "warning"), 0, []),
        (SUM, (), 0, ["C105"]),
        (SUM, ("--fail-on", "warning"), 1, ["C105"]),
        (DATE, (), 1, ["D104"]),
        (SILENT, (), 0, []),
        (NOT_SILENT, (), 1, ["A101"]),
        (NOT_SILENT, ("--ignore", "A"), 0, []),
        (f"{WRONG}\n\n{DATE}", ("--select", "D"), 1, ["D104"]),
        (f"{WRONG}\n\n{DATE}", ("--select", "C,D", "--ignore", "D104"), 1, ["C102"]),
        (f"{UNFOUND}\n\n{DATE}", ("--select", "number", "--ignore", "N102"), 2, None),
    ],
)
def test_exit_codes(run: Run, desk: Path, report: str, options: tuple[str, ...], code: int, found: list[str]) -> None:
    if code == 2:
        (desk / "report.md").write_text(report + "\n", encoding="utf-8")
        assert run("check", "report.md", "--sources", "sources", *options).code == code
    else:
        assert checked(run, desk, report, *options) == (code, found)


def test_a_right_value_that_nothing_attributes_is_no_claim(run: Run, desk: Path) -> None:
    (desk / "report.md").write_text("The harbour has 41 boats.\n", encoding="utf-8")
    assert run("check", "report.md", "--sources", "sources").out == "nothing was checked\n"


def test_under_cited_what_cites_nothing_does_not_count(run: Run, desk: Path) -> None:
    (desk / "report.md").write_text("The mayor did not mention the fees.\n", encoding="utf-8")
    ran = run("check", "report.md", "--sources", "sources", "--scope", "cited", "--output-format", "json")
    (claim,) = json.loads(ran.out)["claims"]
    assert (ran.code, claim["status"], claim["reason"]["code"]) == (0, "unchecked", "out-of-scope")


def test_a_calendar_that_is_not_installed_is_unchecked(run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hijridate", None)
    (desk / "report.md").write_text(FOREIGN + "\n", encoding="utf-8")
    ran = run("check", "report.md", "--sources", "sources", "--output-format", "json")
    reasons = [one["reason"]["code"] for one in json.loads(ran.out)["claims"] if one["reason"] is not None]
    assert (ran.code, reasons) == (3, ["missing-extra"])
    assert run("check", "report.md", "--sources", "sources", "--allow-unchecked").code == 0


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        (WRONG, "number-differs"),
        (UNFOUND, "unfound-number"),
        (SUM, "wrong-arithmetic"),
        (DATE, "impossible-date"),
        (NOT_SILENT, "mentioned-after-all"),
        ("According to the letter, the engineer Ada Okaffor spoke.", "name-spelling-differs"),
        ("The meeting was on Monday, 15 March 2031.", "wrong-weekday"),
    ],
)
def test_each_can_be_allowed(run: Run, desk: Path, statement: str, name: str) -> None:
    assert checked(run, desk, statement)[1] != []
    allowed = f"<!-- sicut: allow {name} -- the office says so -->\n{statement}"
    assert checked(run, desk, allowed, "--fail-on", "info") == (0, [])


def test_what_is_printed_of_verified_values(run: Run, desk: Path) -> None:
    report = f"{RIGHT} According to the letter, the town has about 180,000 people. {SILENT}\n"
    (desk / "report.md").write_text(report, encoding="utf-8")
    out = run("check", "report.md", "--sources", "sources", "--show", "verified").out
    assert 'report.md:1:42: verified "40"\n  --> sources/letter.txt:3:101\n' in out
    assert 'verified "180,000" (rounded' in out
    assert 'verified "does not mention the library" (not in [letter])\n' in out
    assert out.endswith("\n0 quotations, 2 counts and 1 absence checked, 0 not checked, 0 marks set aside\n")


def test_fingerprints_outlive_edits_elsewhere(run: Run, desk: Path) -> None:
    def fingerprints(report: str) -> list[str]:
        (desk / "report.md").write_text(report, encoding="utf-8")
        ran = run("check", "report.md", "--sources", "sources", "--output-format", "json")
        return sorted(one["fingerprint"] for one in json.loads(ran.out)["findings"])

    statements = f"{WRONG}\n\n{UNFOUND}\n\n{NOT_SILENT}\n\n{DATE}\n"
    found = fingerprints(statements)
    assert len(set(found)) == 4
    assert fingerprints(f"# The quay\n\nIt rained all day.\n\n{statements}") == found
    assert fingerprints(statements.replace("5.2", "5.3")) != found
