"""``sicut add``, ``lock`` and ``verify``, as a user sees them."""

import shutil
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from sicut.archive.atomic import writing
from tests.cli.conftest import Run

SPEECH = "The new quay will not open in May.\nThe ferry calls twice a day, and the school keeps its boat.\n"
PAGE = "<!DOCTYPE html><p>The council will dredge the inner basin this year.</p>"
REPORT = (
    'The council said: "The new quay will not open in May." It added: "The ferry calls twice a day, and the school '
    'keeps its boat." And: "The council will dredge the inner basin this year."\n'
)


@pytest.fixture
def texts(folder: Path) -> Path:
    (folder / "report.md").write_text(REPORT, encoding="utf-8")
    (folder / "notes").mkdir()
    (folder / "notes" / "speech.txt").write_text(SPEECH, encoding="utf-8")
    (folder / "notes" / "plan.html").write_text(PAGE, encoding="utf-8")
    return folder


def sources(folder: Path) -> dict[str, dict[str, object]]:
    return {one["path"]: one for one in tomllib.loads((folder / "sicut.lock").read_text("utf-8"))["source"]}


def test_sources_are_added_once_and_told_in_a_line_each(run: Run, texts: Path) -> None:
    ran = run("add", "notes")
    assert (ran.code, ran.err) == (0, "")
    first, second, last = ran.out.splitlines()
    assert first == "added     [plan] notes/plan.html: text/html, complete, 50 characters"
    assert second == "added     [speech] notes/speech.txt: text/plain, complete, 95 characters"
    assert last == "sicut.lock: 2 sources (2 added)"
    before = (texts / "sicut.lock").read_bytes()
    assert run("add", "notes/speech.txt").out == (
        "unchanged [speech] notes/speech.txt: text/plain, complete, 95 characters\n"
        "sicut.lock: 2 sources (1 unchanged)\n"
    )
    assert (texts / "sicut.lock").read_bytes() == before
    (texts / "act.txt").write_text("Resolution 12/2031\n\nThe council shall dredge.\n", encoding="utf-8")
    assert run("add", "act.txt", "--title", "The dredging act").out.startswith(
        "added     [act] act.txt: text/plain, complete, 46 characters, “The dredging act”\n"
    )
    assert sources(texts)["act.txt"]["aliases"] == ["Resolution 12/2031", "Res. 12/2031"]


def test_what_the_user_says_stays(run: Run, texts: Path) -> None:
    said = ("--title", "A “speech”", "--url", "https://quay.example/speech", "--date", "2031-03", "--language", "en-GB")
    run("add", "notes/speech.txt", *said, "--siglum", "quay", "--alias", "the quay speech", "--retrieved", "2031-04-01")
    (texts / "notes" / "speech.txt").write_text(SPEECH.upper(), encoding="utf-8")
    run("add", "notes/speech.txt", "--alias", "Res. 3", "--author", "Ilse Maren")
    run("lock")
    found = sources(texts)["notes/speech.txt"]
    assert found["siglum"] == "quay"
    assert found["given"] == {
        "title": "A “speech”",
        "author": "Ilse Maren",
        "date": "2031-03",
        "retrieved": "2031-04-01",
        "url": "https://quay.example/speech",
        "language": "en-GB",
        "aliases": ["the quay speech", "Res. 3"],
    }


def test_the_lock_of_the_nearest_folder_with_one_or_settings_is_meant(
    run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (texts / "sicut.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(texts / "notes")
    assert run("add", "speech.txt").out.endswith("../sicut.lock: 1 source (1 added)\n")
    (texts / "sicut.toml").unlink()
    assert run("add", "plan.html", "../report.md").out.endswith("../sicut.lock: 3 sources (2 added)\n")
    assert list(sources(texts)) == ["notes/plan.html", "notes/speech.txt", "report.md"]
    assert run("lock").out.endswith("../sicut.lock: 3 sources (3 unchanged)\n")


def test_sources_outside_of_the_folder_are_listed_by_the_way_to_them(
    run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (texts / "project").mkdir()
    (texts / "project" / "sicut.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(texts / "project")
    run("add", str(texts / "notes" / "speech.txt"))
    assert list(sources(texts / "project")) == ["../notes/speech.txt"]
    assert "new      ../notes/plan.html (not listed)\n" in run("verify").out


def test_the_same_text_twice_is_noticed_and_nearly_the_same_is_named(run: Run, texts: Path) -> None:
    prose = " ".join(f"The boat number {n} came in on day {n * n} of the year." for n in range(40))
    (texts / "a.txt").write_text(prose, encoding="utf-8")
    (texts / "b.txt").write_text(prose, encoding="utf-8")
    assert "note: a.txt and b.txt have the same text\n" in run("add", "a.txt", "b.txt").out
    (texts / "c.txt").write_text(prose.replace("number 7 ", "number 8 "), encoding="utf-8")
    assert "note: a.txt and c.txt are nearly the same: they share about " in run("add", "c.txt").out
    assert sources(texts).keys() == {"a.txt", "b.txt", "c.txt"}


def test_lock_tells_what_changed_and_keeps_what_is_gone(run: Run, texts: Path) -> None:
    run("add", "notes")
    (texts / "notes" / "speech.txt").write_text(SPEECH + "Thank you.\n", encoding="utf-8")
    (texts / "notes" / "plan.html").unlink()
    ran = run("lock")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == (
        "missing   [plan] notes/plan.html (no such file or directory)\n"
        "changed   [speech] notes/speech.txt: text/plain, complete, 106 characters (the bytes are others)\n"
        "sicut.lock: 2 sources (1 changed, 1 missing)\n"
    )
    assert run("lock", "--prune").out.startswith("removed   [plan] notes/plan.html")
    assert list(sources(texts)) == ["notes/speech.txt"]
    assert len(list((texts / ".sicut" / "kept").iterdir())) == 1


def test_verify_names_the_quotations_that_break_word_by_word(run: Run, texts: Path) -> None:
    run("add", "notes")
    assert run("verify", "report.md") == (
        0,
        "sicut.lock: 2 sources, all as they were\nno source says anything else, so no quotation breaks\n",
        "",
    )
    (texts / "notes" / "speech.txt").write_text(SPEECH.replace("not open", "now open"), encoding="utf-8")
    (texts / "notes" / "letter.txt").write_text("A letter.", encoding="utf-8")
    ran = run("verify")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == (
        "changed  [speech] notes/speech.txt (95 characters then, 95 now)\n"
        "new      notes/letter.txt (not listed)\n"
        "sicut.lock: 2 sources, 1 changed, 1 new\n"
        "which quotations break by it: sicut verify REPORT...\n"
    )
    ran = run("verify", "report.md")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == (
        "changed  [speech] notes/speech.txt (95 characters then, 95 now)\n"
        "new      notes/letter.txt (not listed)\n"
        "\n"
        "report.md:1:20: verified before, altered now\n"
        '  "The new quay will not open in May"\n'
        "  then --> notes/speech.txt:1:1 [speech]\n"
        "  now  --> notes/speech.txt:1:1 [speech]\n"
        "  = The new quay will [-not-] {+now+} open in May\n"
        "\n"
        "sicut.lock: 2 sources, 1 changed, 1 new\n"
        "1 quotation of 3 breaks\n"
    )


def test_verify_without_the_old_text_names_what_does_not_stand(run: Run, texts: Path) -> None:
    run("add", "notes")
    (texts / "notes" / "speech.txt").write_text(SPEECH.replace("not open", "now open"), encoding="utf-8")
    for kept in (texts / ".sicut" / "kept").iterdir():
        kept.unlink()
    ran = run("verify", "report.md")
    assert ran.code == 1
    assert (
        "what it said before is not kept in .sicut/kept: quotations that do not stand now are named instead" in ran.out
    )
    assert "report.md:1:20: altered now, and how it stood before is not known\n" in ran.out
    assert ran.out.endswith("0 quotations of 3 break, 1 more may have stood before\n")


def test_a_missing_source_leaves_its_quotations_unchecked(run: Run, texts: Path) -> None:
    run("add", "notes")
    (texts / "notes" / "speech.txt").unlink()
    ran = run("verify", "report.md")
    assert ran.code == 1
    assert "missing  [speech] notes/speech.txt (no such file or directory)\n" in ran.out
    assert ran.out.count("verified before, not checked now\n") == 2
    checked = run("check", "report.md", "--sources", "notes", "--output-format", "concise")
    assert checked.code == 1
    assert (
        "notes/speech.txt:1:1: S104 missing-source sicut.lock lists notes/speech.txt, which is not there: "
        "put it back, or take it off the list with sicut lock --prune\n"
    ) in checked.out
    assert "S101" not in checked.out
    assert checked.out.count("unchecked unreadable-source") == 2


def test_other_bytes_with_the_same_text_break_nothing(run: Run, texts: Path) -> None:
    run("add", "notes")
    (texts / "notes" / "plan.html").write_text(PAGE.replace("<p>", "<p class=a>"), encoding="utf-8")
    ran = run("verify", "report.md")
    assert ran.code == 1
    assert ran.out == (
        "changed  [plan] notes/plan.html (other bytes, the same text)\n"
        "sicut.lock: 2 sources, 1 changed\n"
        "no source says anything else, so no quotation breaks\n"
    )


def test_check_objects_to_a_changed_source(run: Run, texts: Path) -> None:
    run("add", "notes")
    assert run("check", "report.md", "--sources", "notes").code == 0
    (texts / "notes" / "speech.txt").write_text(SPEECH + "Thanks.\n", encoding="utf-8")
    ran = run("check", "report.md", "--sources", "notes", "--output-format", "concise")
    assert ran.code == 1
    assert ran.out.startswith(
        "notes/speech.txt:1:1: S103 changed-source notes/speech.txt is not what sicut.lock lists: "
        "put the old file back, or see sicut verify\n"
    )


def test_the_readme_shows_what_is_printed(run: Run, folder: Path) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    shutil.copytree(str(files("sicut.cli").joinpath("example")), folder, dirs_exist_ok=True)
    minutes = folder / "sources" / "council.md"
    added = run("add", "sources").out
    text = minutes.read_bytes()
    assert b"aside a tenth" in text
    minutes.write_bytes(text.replace(b"aside a tenth", b"aside a third"))
    verified = run("verify", "report.md").out
    assert f"```console\n$ sicut add sources\n{added}$ sicut verify report.md\n{verified}```\n" in readme


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("add",), "no path given: sicut add PATH..."),
        (("add", "nowhere"), "there is no file or folder nowhere; check the path"),
        (("add", "notes", "--title", "x"), "--title is of one source, and there are 2 here: add them one by one"),
        (("add", "notes", "--date", "May"), '--date: "May" is no date: write 2031, 2031-03 or 2031-03-14'),
        (("add", "notes", "--url", "quay"), '--url: "quay" is no address: write https://…'),
        (("add", "notes", "--language", "?"), '--language: "?" is no tag of a language: write en, de or pt-BR'),
        (
            ("add", "notes/speech.txt", "--siglum", "a b"),
            '--siglum: "a b" cannot be cited: leave out spaces, brackets, commas and @',
        ),
        (("add", "notes", "--alias", " "), "--alias: it must be one line with a word in it"),
        (("lock",), "there is no sicut.lock here or in a folder above: sicut add PATH... makes one"),
        (("verify",), "there is no sicut.lock here or in a folder above: sicut add PATH... makes one"),
    ],
)
@pytest.mark.usefixtures("texts")
def test_wrong_calls_are_one_line(run: Run, arguments: tuple[str, ...], error: str) -> None:
    assert run(*arguments) == (2, "", f"sicut: {error}\n")


def test_a_siglum_is_given_once(run: Run, texts: Path) -> None:
    run("add", "notes")
    ran = run("add", "report.md", "--siglum", "speech")
    assert (ran.code, ran.err) == (
        2,
        "sicut: the siglum speech is that of notes/speech.txt: choose another one\n",
    )
    assert list(sources(texts)) == ["notes/plan.html", "notes/speech.txt"]


def test_a_damaged_lock_stops_every_command_in_one_line(run: Run, texts: Path) -> None:
    (texts / "sicut.lock").write_text("version = 9\n", encoding="utf-8")
    error = "sicut: sicut.lock was written by a newer sicut (its version is 9): update sicut to read it\n"
    for arguments in (("add", "notes"), ("lock",), ("verify",), ("check", "report.md", "--sources", "notes")):
        assert run(*arguments) == (2, "", error)


def test_a_second_writer_and_a_full_disk_are_one_line(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fcntl")
    run("add", "notes/plan.html")
    before = (texts / "sicut.lock").read_bytes()
    with writing(str(texts)):
        ran = run("add", "notes")
    assert ran == (2, "", "sicut: sicut.lock is being written by another process: wait until it ends\n")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    assert run("add", "notes") == (2, "", "sicut: cannot write sicut.lock: No space left on device\n")
    assert (texts / "sicut.lock").read_bytes() == before


@pytest.mark.usefixtures("texts")
def test_nothing_that_drives_a_terminal_is_printed(run: Run, texts: Path) -> None:
    (texts / "notes" / "evil\x1b[2J.html").write_text(PAGE, encoding="utf-8")
    ran = run("add", "notes/evil\x1b[2J.html", "--alias", "the \u202eplan")
    assert ran.code == 0
    for character in "\x1b\x9b\u202e":
        assert character not in ran.out
        assert character not in (texts / "sicut.lock").read_text(encoding="utf-8")
    assert tomllib.loads((texts / "sicut.lock").read_text("utf-8"))
