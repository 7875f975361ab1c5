import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UsageError
from sicut.read import RealPaths, assign_sigla, list_sources


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in (
        "s/b.txt",
        "s/a/c.md",
        "s/a.html",
        "s/a-1.txt",
        "s/page.html",
        "s/page_files/x.html",
        "s/page_files/deep/y.txt",
        "s/own_files/z.txt",
        "s/.hidden/q.txt",
        "s/.hidden.txt",
        "s/~$letter.docx",
        "s/.~lock.letter.docx#",
        "s/letter.docx",
        "s/map.png",
        "s/style.css",
        "s/NOTES",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a")
    return tmp_path


def test_listing(folder: Path) -> None:
    assert folder.is_dir()
    listing = list_sources(["s"])
    assert listing.files == (
        "s/NOTES",
        "s/a-1.txt",
        "s/a.html",
        "s/a/c.md",
        "s/b.txt",
        "s/letter.docx",
        "s/own_files/z.txt",
        "s/page.html",
    )
    assert listing.skipped == (
        "s/.hidden",
        "s/.hidden.txt",
        "s/.~lock.letter.docx#",
        "s/map.png",
        "s/page_files/deep/y.txt",
        "s/page_files/x.html",
        "s/style.css",
        "s/~$letter.docx",
    )


def test_the_order_and_repetition_of_paths_do_not_matter(folder: Path) -> None:
    assert folder.is_dir()
    assert list_sources(["s/b.txt", "s", "s"]) == list_sources(["s"])


def test_a_file_named_is_listed_whatever_it_is(folder: Path) -> None:
    assert folder.is_dir()
    listing = list_sources(["s/.hidden.txt", "s/map.png"])
    assert listing == (("s/.hidden.txt", "s/map.png"), ())


def test_links(folder: Path) -> None:
    source = folder / "s"
    (source / "a" / "up").symlink_to(source, target_is_directory=True)
    (source / "gone.txt").symlink_to(source / "nothing")
    (source / "same.txt").symlink_to(source / "b.txt")
    files = list_sources(["s"]).files
    assert "s/gone.txt" in files
    assert "s/same.txt" not in files
    assert files.count("s/b.txt") == 1


def test_a_document_of_an_archive_is_named_by_its_archive(tmp_path: Path) -> None:
    (tmp_path / "box.zip").write_bytes(b"PK")
    with pytest.raises(UsageError, match=r"give the whole archive, .*box\.zip$"):
        list_sources([str(tmp_path / "box.zip!letter.txt")])


def test_a_path_that_does_not_exist() -> None:
    with pytest.raises(UsageError, match="no file or folder nowhere/at-all"):
        list_sources(["nowhere/at-all"])


def test_a_pipe_is_listed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert len(list_sources([str(tmp_path)]).files) == 1


def test_real_paths_are_those_of_the_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.txt").write_text("quay")
    (tmp_path / "link").symlink_to("deep")
    (tmp_path / "deep" / "b.txt").symlink_to("a.txt")
    (tmp_path / "deep" / "circle").symlink_to("circle")
    monkeypatch.chdir(tmp_path)
    known = RealPaths()
    for path in (
        "deep/a.txt",
        "link/a.txt",
        "link/b.txt",
        "deep/circle",
        "deep/none",
        "a.txt",
        "deep/..",
        ".",
        "deep/",
    ):
        assert known.of(path) == os.path.realpath(path)


@pytest.mark.parametrize(
    ("paths", "taken", "expected"),
    [
        (["a.txt", "b.md"], [], ["a", "b"]),
        (["a.txt", "a.md", "a-2.txt"], [], ["a-3", "a", "a-2"]),
        (["x/a.txt", "y/a.txt"], [], ["a", "a-2"]),
        (["y/a.txt", "x/a.txt"], [], ["a-2", "a"]),
        (["a.txt"], ["a", "a-2"], ["a-3"]),
        (["v1.2.txt", "README", ".txt", "x/.profile"], [], ["v1.2", "README", ".txt", ".profile"]),
        (["z.zip!in/side.html"], [], ["side"]),
        (["a\x1b[31m\n.txt", "\u202ea.txt"], [], ["a_[31m_", "_a"]),
    ],
)
def test_sigla(paths: list[str], taken: list[str], expected: list[str]) -> None:
    assert list(assign_sigla(paths, taken)) == expected


NAMES = st.sampled_from(["a.txt", "a.md", "a-2.txt", "a-2-2.md", "b/a.txt", "a-3", "c"])


@given(st.lists(NAMES, unique=True), st.sets(st.sampled_from(["a", "a-2", "a-3", "c"])), st.randoms())
def test_sigla_differ_and_do_not_depend_on_the_order(paths: list[str], taken: set[str], random: object) -> None:
    sigla = assign_sigla(paths, taken)
    assert len(set(sigla) | taken) == len(sigla) + len(taken)
    shuffled = sorted(paths, key=lambda path: hash((path, str(random))))
    assert dict(zip(paths, sigla, strict=True)) == dict(zip(shuffled, assign_sigla(shuffled, taken), strict=True))
