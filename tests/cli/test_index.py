"""``sicut index``: builds, updates and verifies, and every failure is one line and exit 2."""

from pathlib import Path

import pytest

from sicut.collate.store.folder import writing
from tests.cli.conftest import Run

SPEECH = "The new quay will not open in May.\nThe ferry calls twice a day, and the school keeps its boat.\n"
REPORT = 'The council said: "The new quay will now open in May."\n'


@pytest.fixture
def texts(folder: Path) -> Path:
    (folder / "report.md").write_text(REPORT, encoding="utf-8")
    (folder / "notes").mkdir()
    (folder / "notes" / "speech.txt").write_text(SPEECH, encoding="utf-8")
    return folder / "notes"


def segment(texts: Path) -> Path:
    (found,) = texts.glob(".sicut/index/*.segment")
    return found


def test_an_index_is_built_updated_and_verified(run: Run, texts: Path) -> None:
    assert run("index", "notes") == (0, "notes: 1 source, 1 read, 0 removed\n", "")
    assert run("index", "notes") == (0, "notes: 1 source, 0 read, 0 removed\n", "")
    (texts / "letter.txt").write_text("The school keeps its boat.", encoding="utf-8")
    assert run("index", "notes", "--memory", "16") == (0, "notes: 2 sources, 1 read, 0 removed\n", "")
    assert run("index", "--verify", "notes") == (0, "notes: the index is whole\n", "")


def test_check_and_find_use_it(run: Run, texts: Path) -> None:
    commands = (("check", "report.md", "--sources", "notes"), ("find", "the ferry calls", "--sources", "notes"))
    expected = [run(*command) for command in commands]
    assert [ran.code for ran in expected] == [1, 0]
    run("index", "notes")
    (texts / "speech.txt").chmod(0o644)
    assert [run(*command) for command in commands] == expected


def test_a_stale_index_is_told_in_one_line(run: Run, texts: Path, caplog: pytest.LogCaptureFixture) -> None:
    run("index", "notes")
    (texts / "speech.txt").write_text(SPEECH.replace("not", "now"), encoding="utf-8")
    assert run("check", "report.md", "--sources", "notes").code == 0
    assert [record.getMessage() for record in caplog.records] == [
        "sicut: the index of notes/ is stale: 1 file was read afresh; run sicut index notes/"
    ]


def test_damage_is_told_and_made_good(run: Run, texts: Path, caplog: pytest.LogCaptureFixture) -> None:
    run("index", "notes")
    path = segment(texts)
    path.write_bytes(path.read_bytes()[:-1])
    ran = run("index", "--verify", "notes")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "sicut: notes/.sicut/index/000001.segment is damaged: it is cut off, or something was added to it; "
        "run sicut index to make it anew\n"
    )
    checked = run("check", "report.md", "--sources", "notes")
    assert checked.code == 1
    assert [record.getMessage().partition(": it is")[0] for record in caplog.records] == [
        "sicut: notes/.sicut/index/000001.segment is damaged"
    ]
    again = run("index", "notes")
    assert (again.code, again.err) == (0, "")
    assert again.out.startswith("notes: 1 source, 1 read, 0 removed (notes/.sicut/index/000001.segment is damaged")
    assert run("index", "--verify", "notes").code == 0


def test_a_second_writer_is_told_so(run: Run, texts: Path) -> None:
    pytest.importorskip("fcntl")
    with writing(str(texts / ".sicut" / "index")):
        ran = run("index", "notes")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "sicut: notes/.sicut/index is being written by another process: wait until it ends\n"


@pytest.mark.usefixtures("texts")
def test_a_full_disk_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    ran = run("index", "notes")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "sicut: cannot write notes/.sicut/index: No space left on device\n"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((), "no folder given: sicut index PATH..."),
        (("report.md",), "report.md is no folder: an index is made of the sources in a folder"),
        (("nowhere",), "nowhere is no folder: an index is made of the sources in a folder"),
        (("--verify", "notes"), "notes has no index: sicut index notes makes one"),
    ],
)
@pytest.mark.usefixtures("texts")
def test_wrong_calls_are_one_line(run: Run, arguments: tuple[str, ...], error: str) -> None:
    assert run("index", *arguments) == (2, "", f"sicut: {error}\n")
