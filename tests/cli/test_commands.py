"""The commands, on texts that are fine."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from sicut.cli.app import COMMANDS
from sicut.engine import engine
from sicut.rules.registry import all_rules
from sicut.text.unicode import VERSION
from sicut.version import __version__
from tests.cli.conftest import Run
from tests.read.ooxml import docx

SPEECH = "The new quay will not open in May.\nThe ferry calls twice a day, and the school keeps its boat.\n"
ALTERED = 'The council said: "The new quay will now open in May." It was a "soft" opening.\n'
VERIFIED = 'The council said: "The ferry calls twice a day, and the school keeps its boat."\n'


@pytest.fixture
def texts(folder: Path) -> Path:
    (folder / "altered.md").write_text(ALTERED, encoding="utf-8")
    (folder / "verified.md").write_text(VERIFIED, encoding="utf-8")
    (folder / "sources").mkdir()
    (folder / "sources" / "speech.txt").write_bytes(SPEECH.encode())
    return folder


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"sicut {__version__} (engine: {engine()}, Unicode {VERSION})\n", "")


def test_version_tells_how_readers_are_confined(run: Run) -> None:
    ran = run("--version", "--verbose")
    first, second = ran.out.splitlines()
    assert (ran.code, f"{first}\n") == (0, run("--version").out)
    assert second.startswith("readers: in child processes; ")
    assert second.endswith("20 seconds and 50 MB of text a document")
    assert run("--verbose", "--version") == ran
    assert run("--verbose", "check") == (
        2,
        "",
        "sicut: --verbose goes with --version alone: sicut --version --verbose\n",
    )


def test_run_as_a_module() -> None:
    ran = subprocess.run([sys.executable, "-m", "sicut", "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout.startswith(f"sicut {__version__} ")


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert f"Usage: sicut {command}" in ran.out
    assert command in run("--help").out


def test_rules_are_listed_and_explained(run: Run) -> None:
    lines = run("rule").out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in all_rules()]
    assert run("rule", "Q103").out == run("rule", "altered-meaning").out
    assert "What it does" in run("rule", "Q103").out
    assert [line.split()[0] for line in run("rule", "Q20").out.splitlines()][:2] == ["Q201", "Q202"]


def test_config_prints_what_a_file_may_hold(texts: Path, run: Run) -> None:
    (texts / "sicut.toml").write_text(
        'scope = "all"\nlicences = {case = false}\nper-file-ignores = {"a b/*" = ["Q1"]}\n', encoding="utf-8"
    )
    out = run("config").out
    assert 'scope = "all"  # sicut.toml\n' in out
    assert 'profile = "press"  # default\n' in out
    assert re.search(r"^# sha256 = \"[0-9a-f]{64}\"$", out, re.MULTILINE)
    (texts / "sicut.toml").write_text(out, encoding="utf-8")
    assert tomllib.loads(out)["licences"] == {"case": False}
    again = re.sub(r"  # .*", "", run("config").out)
    assert again == re.sub(r"  # .*", "", out)
    assert 'scope = "attributed"  # default\n' in run("config", "--isolated").out
    assert 'profile = "strict"  # command line\n' in run("config", "--profile", "strict").out


def test_check_full(texts: Path, run: Run) -> None:
    ran = run("check", "altered.md", "--sources", "sources")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("altered.md:1:38: Q103 altered-meaning [error]\n")
    assert "sources/speech.txt:1:19\n" in ran.out
    assert "[-now-] {+not+}" in ran.out
    assert ran.out.endswith("1 quotation checked, 0 not checked, 1 mark set aside\n")
    assert "\x1b" not in ran.out
    assert texts.is_dir()


@pytest.mark.usefixtures("texts")
def test_check_several_outputs(texts: Path, run: Run) -> None:
    ran = run(
        "check", "altered.md", "verified.md", "--sources", "sources", "--output-format", "concise,json:out/check.json"
    )
    assert (ran.code, ran.out) == (2, "")
    (texts / "out").mkdir()
    ran = run(
        "check", "altered.md", "verified.md", "--sources", "sources", "--output-format", "concise,json:out/check.json"
    )
    assert ran.code == 1
    assert ran.out.splitlines()[0].startswith("altered.md:1:38: Q103 altered-meaning ")
    value = json.loads((texts / "out" / "check.json").read_text(encoding="utf-8"))
    assert value["summary"]["claims"]["verified"] == 1
    assert value["summary"]["claims"]["altered"] == 1
    assert [document["path"] for document in value["documents"]] == ["altered.md", "verified.md", "sources/speech.txt"]


@pytest.mark.usefixtures("texts")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("check verified.md --sources sources", 0),
        ("check altered.md --sources sources", 1),
        ("check altered.md --sources sources --exit-zero", 0),
        ("check altered.md --sources sources --ignore Q1", 0),
        ("check altered.md --sources sources --select Q2", 0),
        ("check altered.md --sources sources --per-file-ignores alt*.md:Q1", 0),
        ("check verified.md", 3),
        ("check verified.md --allow-unchecked", 0),
        ("check verified.md --exit-zero", 0),
        ("find school --sources sources", 0),
        ("find school sources --sources sources", 2),
        ("demo --exit-zero", 0),
        ("demo", 1),
    ],
)
def test_exit_codes(run: Run, arguments: str, code: int) -> None:
    assert run(*arguments.split()).code == code


@pytest.mark.usefixtures("texts")
def test_statistics(run: Run) -> None:
    ran = run("check", "altered.md", "--sources", "sources", "--statistics")
    assert ran.out.startswith("1  Q103  altered-meaning [error]  ██")


@pytest.mark.usefixtures("texts")
def test_show_verified(run: Run) -> None:
    ran = run("check", "verified.md", "--sources", "sources", "--show", "verified")
    assert 'verified.md:1:20: verified "The ferry calls twice a day' in ran.out
    assert "  --> sources/speech.txt:2:1\n" in ran.out


@pytest.mark.usefixtures("texts")
def test_standard_input(run: Run) -> None:
    arguments = (
        "check",
        "--sources",
        "sources",
        "-",
        "--stdin-filename",
        "desk/draft.md",
        "--output-format",
        "concise",
    )
    ran = run(*arguments, stdin=ALTERED.encode())
    assert ran.code == 1
    assert ran.out.startswith("desk/draft.md:1:38: Q103 ")
    assert run("check", "-", "--sources", "sources", stdin=VERIFIED.encode()).code == 0


def test_settings_of_the_reports_folder(texts: Path, run: Run) -> None:
    desk = texts / "desk"
    desk.mkdir()
    (desk / "report.md").write_text(ALTERED, encoding="utf-8")
    (desk / "sicut.toml").write_text('sources = "../sources"\noutput-format = "concise"\n', encoding="utf-8")
    ran = run("check", "desk/report.md")
    assert ran.code == 1
    assert ran.out.startswith("desk/report.md:1:38: Q103 ")
    assert run("check", "desk/report.md", "--isolated").code == 3


def test_a_bibliography(texts: Path, run: Run) -> None:
    (texts / "refs.bib").write_text("@misc{council, file = {sources/speech.txt}}\n", encoding="utf-8")
    (texts / "cited.md").write_text(VERIFIED.replace('boat."', 'boat" [@council].'), encoding="utf-8")
    assert run("check", "cited.md").code == 3
    ran = run("check", "cited.md", "--bibliography", "refs.bib", "--show", "verified")
    assert (ran.code, "sources/speech.txt:2:1" in ran.out) == (0, True)
    ran = run("check", "cited.md", "--bibliography", "none.bib")
    assert (ran.code, ran.err) == (2, "sicut: cannot read the bibliography none.bib: no such file or directory\n")


def test_text_is_exact(folder: Path, run: Run) -> None:
    data = "Ein\r\n»Wort«\u200b\x1b[0m und 日本\rEnde".encode()
    (folder / "a.txt").write_bytes(data)
    assert run("text", "a.txt").out.encode() == data
    assert run("text", "a.txt", "--start", "5", "--end", "11").out == "»Wort«"
    assert run("text", "-", stdin=data).out.encode() == data


def test_sources_are_told(texts: Path, run: Run) -> None:
    (texts / "sources" / "scan.txt").write_bytes(bytes(range(256)) * 8)
    ran = run("sources", "sources")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0].split() == ["siglum", "path", "type", "characters", "read", "language"]
    assert "unreadable (" in lines[1]
    assert lines[2].split()[:5] == ["speech", "sources/speech.txt", "text/plain", str(len(SPEECH)), "complete"]
    assert lines[-1] == "2 sources, 0 files skipped"


@pytest.mark.usefixtures("texts")
def test_find(run: Run) -> None:
    ran = run("find", "the new quay will now open", "--sources", "sources")
    assert ran.code == 0
    assert ran.out.startswith("sources/speech.txt:1:1\n")
    assert "[-now-] {+not+}" in ran.out
    ran = run("find", "ferry ... boat", "--sources", "sources", "--output-format", "json")
    assert list(json.loads(ran.out)) == ["version", "query", "policy", "passages"]
    assert run("find", "a wholly other sentence about an orchard", "--sources", "sources").code == 1


def test_what_a_reader_decided_is_told(run: Run, folder: Path) -> None:
    body = (
        "<w:p><w:r><w:t>The council said: “The </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>new </w:t></w:r></w:ins><w:r><w:t>quay will open in May.”</w:t></w:r></w:p>"
    )
    (folder / "draft.docx").write_bytes(docx(body))
    (folder / "speech.txt").write_text("The new quay will open in May.", encoding="utf-8")
    remark = "tracked changes are read as accepted: 1 insertion, 1 deletion (hidden)"
    checked = run("check", "draft.docx", "--sources", "speech.txt")
    assert (checked.code, checked.err) == (0, f"sicut: draft.docx: {remark}\n")
    assert f"complete ({remark})" in run("sources", "draft.docx").out
    assert run("text", "draft.docx").err == f"sicut: {remark}\n"
    assert run("check", "draft.docx", "--tracked-changes", "rejected", "--sources", "speech.txt").code == 1
