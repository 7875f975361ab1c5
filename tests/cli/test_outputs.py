"""Where outputs go, and what they may not touch."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from sicut.cli.outputs import assigned, protect, require_place, write_file
from sicut.config import Output, OutputFormat
from sicut.errors import UsageError

DOCX, FULL, JSON = OutputFormat.DOCX, OutputFormat.FULL, OutputFormat.JSON


@pytest.mark.parametrize(
    ("outputs", "file", "placed"),
    [
        ((Output(FULL),), None, (Output(FULL),)),
        ((Output(FULL),), "a", (Output(FULL, "a"),)),
        ((Output(FULL), Output(JSON, "b")), None, (Output(FULL), Output(JSON, "b"))),
        ((Output(FULL), Output(JSON, "b")), "a", (Output(FULL, "a"), Output(JSON, "b"))),
        ((Output(FULL), Output(JSON)), None, "full and json cannot go to one place: write FORMAT:FILE for all but one"),
        ((Output(FULL, "a"), Output(JSON, "./a")), None, "two outputs cannot go to the same file"),
        ((Output(JSON, "b"),), "a", "--output-file: every --output-format names a file already"),
    ],
)
def test_assigned(outputs: tuple[Output, ...], file: str | None, placed: tuple[Output, ...] | str) -> None:
    if isinstance(placed, str):
        with pytest.raises(UsageError) as caught:
            assigned(outputs, file)
        assert str(caught.value) == placed
    else:
        assert assigned(outputs, file) == placed


@pytest.mark.parametrize(
    ("output", "terminal", "refused"),
    [
        (Output(DOCX), True, True),
        (Output(DOCX, "a"), True, False),
        (Output(DOCX), False, False),
        (Output(FULL), True, False),
    ],
)
def test_a_terminal_is_shown_texts_alone(
    monkeypatch: pytest.MonkeyPatch, *, output: Output, terminal: bool, refused: bool
) -> None:
    monkeypatch.setattr("sicut.cli.outputs.is_terminal", lambda: terminal)
    with pytest.raises(UsageError, match="docx:FILE") if refused else nullcontext():
        require_place([output])


def test_texts_that_are_read_are_protected(tmp_path: Path) -> None:
    report, link = tmp_path / "report.md", tmp_path / "link.md"
    report.write_text("words", encoding="utf-8")
    link.symlink_to(report)
    for path in (report, link):
        with pytest.raises(UsageError, match="choose another output file"):
            protect((Output(FULL, str(path)),), (str(report),))
    protect((Output(FULL, str(tmp_path / "new")), Output(JSON)), (str(report),))


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    write_file(str(target), "néw\n")
    assert target.read_bytes() == "néw\n".encode()
    assert [file.name for file in tmp_path.iterdir()] == ["out.json"]


def test_a_link_stays_one(tmp_path: Path) -> None:
    target, link = tmp_path / "out", tmp_path / "link"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    write_file(str(link), "new")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("path", ["missing/out", "."])
def test_what_cannot_be_written(tmp_path: Path, path: str) -> None:
    with pytest.raises(UsageError, match="cannot write"):
        write_file(str(tmp_path / path), "text")
    assert not list(tmp_path.iterdir())
