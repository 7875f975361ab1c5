"""The command line as a user runs it, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import sicut
from tests.promises.checked import validator
from tests.promises.texts import SENTENCES, SPEECH, quoting

PROGRAM = "import sys; from sicut.cli import main; sys.exit(main())"
FINE = quoting(SENTENCES[1])
ERROR = quoting(SENTENCES[1].replace("old", "new"))
WARNING = quoting(SENTENCES[1].replace("borrowed", "borowed"))
INFO = quoting(SENTENCES[1].replace("quay with", "Quay with"))
INVENTED = quoting("A bridge of glass is going to span the entire bay by Easter.")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("run")
    reports = {
        "fine": FINE,
        "error": ERROR,
        "warning": WARNING,
        "info": INFO,
        "invented": INVENTED,
        "none": "Nothing.\n",
    }
    reports["both"] = ERROR + INVENTED
    for name, text in reports.items():
        (made / f"{name}.md").write_text(text, encoding="utf-8")
    for name in ("sources", "broken", "empty"):
        (made / name).mkdir()
    for name in ("sources", "broken"):
        (made / name / "speech.txt").write_text(SPEECH, encoding="utf-8")
    (made / "broken" / "scan.txt").write_bytes(b"\x89PNG\x00\x01")
    (made / "binary.md").write_bytes(b"\x00\x01\x00\x00")
    return made


def run(folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(sicut.__file__).parents[1])},
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def parsed(text: str) -> Any:
    result = json.loads(text)
    validator().validate(result)
    return result


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("check fine.md --sources sources", 0),
        ("check none.md --sources sources", 0),
        ("check info.md --sources sources", 0),
        ("check info.md --fail-on info --sources sources", 1),
        ("check warning.md --sources sources", 0),
        ("check warning.md --fail-on warning --sources sources", 1),
        ("check error.md --sources sources", 1),
        ("check error.md --exit-zero --sources sources", 0),
        ("check error.md --ignore Q102 --sources sources", 0),
        ("check invented.md --sources sources", 1),
        ("check invented.md --sources broken", 3),
        ("check invented.md --allow-unchecked --sources broken", 0),
        ("check invented.md --exit-zero --sources broken", 0),
        ("check invented.md --fail-on warning --sources broken", 1),
        ("check invented.md --sources empty", 3),
        ("check invented.md", 3),
        ("check fine.md --sources broken", 0),
        ("check both.md --sources broken", 1),
        ("check both.md --allow-unchecked --sources broken", 1),
        ("check binary.md --sources sources", 2),
        ("check binary.md --exit-zero --sources sources", 2),
        ("check missing.md --sources sources", 2),
        ("check fine.md --sources missing", 2),
        ("check fine.md --select Q9 --sources sources", 2),
        ("check fine.md --scope cited --sources sources", 0),
        ("check invented.md --scope cited --sources broken", 0),
    ],
)
def test_exit_codes_in_every_format(folder: Path, arguments: str, code: int) -> None:
    done = run(folder, *arguments.split(), "--output-format", "json:out.json", "--output-format", "concise")
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    if code == 2:
        assert (done.stdout, done.stderr.count("\n")) == ("", 1)
        assert done.stderr.startswith("sicut: ")
    else:
        assert done.stderr == ""
        parsed((folder / "out.json").read_text(encoding="utf-8"))


def test_standard_input_has_the_name_that_it_is_given(folder: Path) -> None:
    done = run(
        folder,
        "check",
        "-",
        "--stdin-filename",
        "deep/page.html",
        "--output-format",
        "json",
        "--sources",
        "sources",
        stdin=f"<p>{ERROR}</p>",
    )
    found = parsed(done.stdout)
    assert done.returncode == 1
    assert (found["documents"][0]["path"], found["documents"][0]["media_type"]) == ("deep/page.html", "text/html")
    plain = run(folder, "check", "-", "--output-format", "concise", "--sources", "sources", stdin=ERROR)
    assert plain.stdout.startswith("stdin.txt:1:")


def test_standard_input_in_markdown_is_the_file(folder: Path) -> None:
    arguments = ("--output-format", "json", "--sources", "sources")
    done = run(folder, "check", "-", "--stdin-filename", "error.md", *arguments, stdin=ERROR)
    assert done.stdout == run(folder, "check", "error.md", *arguments).stdout


def test_several_outputs_at_once(folder: Path) -> None:
    done = run(
        folder,
        *(
            "check",
            "error.md",
            "--output-format",
            "json:a.json,concise:b.txt",
            "--output-format",
            "full",
            "--output-file",
            "c.txt",
        ),
        *("--sources", "sources"),
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert parsed((folder / "a.json").read_text(encoding="utf-8"))["summary"]["findings"]["error"] == 1
    assert "error.md:1:" in (folder / "b.txt").read_text(encoding="utf-8")
    assert "Q102" in (folder / "c.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        "check error.md --sources sources/speech.txt broken/speech.txt",
        "check error.md --sources sources/speech.txt --sources broken/speech.txt",
        "check --sources sources/speech.txt broken/speech.txt --show error -- error.md",
        "check error.md --sources sources/speech.txt broken/speech.txt --show error",
    ],
)
def test_a_list_of_sources(folder: Path, arguments: str) -> None:
    done = run(
        folder,
        *arguments.replace("--show", "--output-format json --show").split(),
        *([] if "--show" in arguments else ["--output-format", "json"]),
    )
    assert done.returncode == 1
    assert [one["path"] for one in parsed(done.stdout)["documents"]] == [
        "error.md",
        "broken/speech.txt",
        "sources/speech.txt",
    ]


def test_every_text_format_ends_with_what_was_covered(folder: Path) -> None:
    for name in ("full", "concise"):
        done = run(folder, "check", "both.md", "--output-format", name, "--sources", "broken")
        assert done.stdout.endswith("1 quotation checked, 1 not checked, 0 marks set aside\n")
        assert "unreadable-source" in done.stdout
    assert run(folder, "check", "none.md", "--sources", "sources").stdout == "nothing was checked\n"


def test_an_error_in_the_middle_of_reports_names_it(folder: Path) -> None:
    done = run(folder, "check", "fine.md", "binary.md", "error.md", "--sources", "sources")
    assert done.returncode == 2
    assert "binary.md" in done.stderr
