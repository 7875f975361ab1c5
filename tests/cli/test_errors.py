"""Every error is one line on standard error that says what to do, and exit code 2."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import sicut.cli.check
from sicut.errors import SicutError
from tests.cli.conftest import Run

SPEECH = "The new quay opens in May, and the ferry will call there twice a day.\n"
REPORT = 'The council said "the new quay opens in May, and the ferry will call there twice a day".\n'


@pytest.fixture
def texts(folder: Path) -> Path:
    (folder / "report.md").write_text(REPORT, encoding="utf-8")
    (folder / "sources").mkdir()
    (folder / "sources" / "speech.txt").write_text(SPEECH, encoding="utf-8")
    (folder / "binary.md").write_bytes(bytes(range(256)) * 8)
    return folder


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("", "no command given: sicut --help lists them"),
        ("lsp", 'no such command "lsp"; the nearest is "'),
        ("chek report.md", 'no such command "chek"; the nearest is "check"'),
        ("--verson", "No such option '--verson'"),
        ("check report.md --sorces x", "No such option '--sorces'"),
        ("check", "no report given: sicut check REPORT..."),
        ("check --sources sources report.md", "no report given: all words after --sources are sources"),
        ("check report.md --sources", "--sources needs at least one path after it"),
        ("check report.md --select Q10x", 'no rule is called "Q10x"; the nearest is Q10'),
        ("check report.md --ignore altered-wordng", 'no rule is called "altered-wordng"; the nearest is altered-w'),
        ("check report.md --extend-select ,zz", 'no rule is called "zz"; the nearest is '),
        ("check report.md --per-file-ignores Q1", '--per-file-ignores: "Q1" is not GLOB:RULE,RULE'),
        ("check report.md --per-file-ignores *.md:Q9", 'no rule is called "Q9"'),
        ("check report.md --scope al", '--scope: "al" is none of attributed, all, cited; the nearest is "all"'),
        ("check report.md --show errors", '--show: "errors" is none of error, warning, info, unchecked, verified; '),
        ("check report.md --fail-on fatal", '--fail-on: "fatal" is none of error, warning, info; the nearest is '),
        ("check report.md --profile pres", '--profile: "pres" is none of press, scholarly, strict; the nearest is '),
        ("check report.md --output-format sarf", '--output-format: "sarf" is none of full, concise, json, sarif, '),
        ("check report.md --output-format json,full", "json and full cannot go to one place"),
        ("check report.md --output-file report.md", "report.md is a text under check or a source: "),
        ("check report.md --config none.toml", "none.toml: cannot be read: "),
        ("check - -", "standard input (-) can be read only once"),
        ("find", "no words given: "),
        ("find words", "no sources given: name them with --sources"),
        ("find words --sources sources --output-format concise", "find prints full or json"),
        ("text", "Missing argument 'FILE'"),
        ("sources", "no path given: sicut sources PATH..."),
        ("rule altered-wordng", 'no rule is called "altered-wordng"; the nearest is altered-wording'),
        ("config none", "none does not exist"),
    ],
)
def test_usage(texts: Path, run: Run, arguments: str, message: str) -> None:
    assert texts.is_dir()
    ran = run(*arguments.split())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"sicut: {message}")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("check none.md --sources sources", "none.md"),
        ("check sources --sources sources", "sources"),
        ("check binary.md --sources sources", "binary.md"),
        ("check report.md --sources none", "none"),
        ("check report.md --sources sources --output-file sources/speech.txt", "sources/speech.txt is a text under"),
        ("check report.md --sources sources --output-file none/out", "cannot write none/out: "),
        ("check report.md --sources sources --output-file sources", "sources"),
        ("find words --sources none", "none"),
        ("text none.md", "none.md"),
        ("text sources", "sources"),
        ("text binary.md", "binary.md"),
        ("sources none", "none"),
    ],
)
def test_files(texts: Path, run: Run, arguments: str, message: str) -> None:
    ran = run(*arguments.split())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("sicut: ")
    assert message in ran.err
    assert ran.err.count("\n") == 1
    assert (texts / "sources" / "speech.txt").read_text(encoding="utf-8") == SPEECH


def test_an_empty_folder_of_sources_is_no_error(texts: Path, run: Run) -> None:
    (texts / "empty").mkdir()
    ran = run("check", "report.md", "--sources", "empty")
    assert (ran.code, ran.err) == (3, "")
    assert ran.out.endswith("0 quotations checked, 1 not checked, 0 marks set aside\n")
    assert "(no-source)" in ran.out


def test_a_wrong_settings_file(texts: Path, run: Run) -> None:
    (texts / "sicut.toml").write_text('sorces = "x"', encoding="utf-8")
    ran = run("check", "report.md")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == 'sicut: sicut.toml: unknown key "sorces"; the nearest is "sources"\n'


def test_messages_are_escaped(run: Run) -> None:
    ran = run("\x1b[31mred\ncommand\u202e")
    assert ran.err.startswith('sicut: no such command "␛[31mred command⟨U+202E⟩"; ')
    assert ran.err.count("\n") == 1


def raising(error: BaseException) -> object:
    def fail(*_: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (SicutError("one\nline"), 2, "sicut: one line\n"),
        (ValueError("odd"), 2, "sicut: internal error: ValueError: odd; please report it\n"),
        (RecursionError("deep"), 2, "sicut: internal error: RecursionError: deep; please report it\n"),
        (KeyboardInterrupt(), 130, "sicut: interrupted\n"),
    ],
)
def test_what_goes_wrong_inside(
    monkeypatch: pytest.MonkeyPatch, run: Run, error: BaseException, code: int, line: str
) -> None:
    monkeypatch.setattr(sicut.cli.check, "_require_reports", raising(error))
    assert run("check", "report.md") == (code, "", line)


def test_the_traceback_can_be_had(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setenv("SICUT_TRACEBACK", "1")
    monkeypatch.setattr(sicut.cli.check, "_require_reports", raising(ValueError("odd")))
    with pytest.raises(ValueError, match="odd"):
        run("check", "report.md")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_reader_that_goes_away_is_no_error() -> None:
    program = "import sys; from sicut.cli import main; sys.exit(main())"
    source = str(Path(sicut.cli.check.__file__).parents[2])
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-c", program, "rule"],
        stdout=write,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": source},
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")
