"""Bibliographies: which entries they hold, and where those lead."""

import logging
from pathlib import Path

import pytest

from sicut.errors import UsageError
from sicut.model.bibliography import Entry
from sicut.read import read_bibliography


def entries(tmp_path: Path, name: str, text: str) -> dict[str, Entry]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return dict(read_bibliography([str(path)]).entries)


@pytest.mark.parametrize(
    ("fields", "entry"),
    [
        ("author = {Reed, Anna}, year = 2031", Entry("k", ("Reed",), "2031")),
        ("author = {Anna Reed and Ben Okafor and others}", Entry("k", ("Reed", "Okafor"))),
        ("author = {von der Heide, Max}", Entry("k", ("Heide",))),
        (r"author = {M{\"u}ller, {\'E}va}", Entry("k", ("Muller",))),
        ("author = {{Town Council}}", Entry("k", ("Town", "Council"))),
        ("editor = {Reed, A.}", Entry("k", ("Reed",))),
        ("date = {2031-05-03/2031-05-04}", Entry("k", (), "2031")),
        ("date = {in press}", Entry("k")),
        ("title = {The {Harbour} \\emph{Plan}}", Entry("k", title="The Harbour Plan")),
        ("url = {https://a.example/x\\_y}", Entry("k", url="https://a.example/x_y")),
    ],
)
def test_bibtex(tmp_path: Path, fields: str, entry: Entry) -> None:
    assert entries(tmp_path, "refs.bib", f"@Misc{{k,\n {fields}\n}}\n") == {"k": entry}


@pytest.mark.parametrize(
    ("field", "files"),
    [
        ("papers/a.txt", ["papers/a.txt"]),
        (":papers/a.txt:TXT", ["papers/a.txt"]),
        ("Full Text:papers/a.txt:text/plain;Other:b.md:text/markdown", ["papers/a.txt", "b.md"]),
        ("a.txt;b.txt", ["a.txt", "b.txt"]),
        (":a\\:b.txt:TXT", ["a:b.txt"]),
        ("", []),
    ],
)
def test_files_are_seen_from_the_bibliography(tmp_path: Path, field: str, files: list[str]) -> None:
    (entry,) = entries(tmp_path, "refs.bib", f"@misc{{k, file = {{{field}}}}}\n").values()
    assert list(entry.files) == [f"{tmp_path.as_posix()}/{file}" for file in files]


def test_csl_json(tmp_path: Path) -> None:
    text = """[{"id": "a", "author": [{"family": "Reed"}, {"literal": "Town Council"}, 3], "title": "T", "URL": "u",
      "issued": {"date-parts": [["2031", 3]]}}, {"id": "b", "citation-key": "bee", "issued": {"raw": "May 2030"}},
      {"id": 4, "issued": 7, "author": "x"}, {"title": "no id"}, null]"""
    assert entries(tmp_path, "refs.json", text) == {
        "a": Entry("a", ("Reed", "Town Council"), "2031", "T", "u"),
        "bee": Entry("bee", (), "2030"),
        "4": Entry("4"),
    }


def test_broken_entries_are_left_out_in_silence(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    text = "@book{one, title={A}}\n@book{two, title={never\n@book{three, title={C}}\n@book{one, title={again}}\n"
    with caplog.at_level(logging.DEBUG):
        assert entries(tmp_path, "refs.bib", text) == {
            "one": Entry("one", title="A"),
            "three": Entry("three", title="C"),
        }
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_the_first_of_several_bibliographies_decides(tmp_path: Path) -> None:
    paths = []
    for name, title in (("a.bib", "A"), ("b.bib", "B")):
        (tmp_path / name).write_text(f"@misc{{k, title = {{{title}}}}}", encoding="utf-8")
        paths.append(str(tmp_path / name))
    assert read_bibliography(paths).entries["k"].title == "A"


def test_no_bibliography_at_all() -> None:
    assert read_bibliography([]).entries == {}
    with pytest.raises(UsageError, match=r"none\.bib"):
        read_bibliography(["none.bib"])
