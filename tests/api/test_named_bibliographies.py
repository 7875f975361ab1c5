"""Bibliographies that a report names itself, in its front matter or by a command of LaTeX."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from sicut import Settings, Text, check
from tests.api.test_command_line import run
from tests.promises.checked import Checked, examined

STONE = "The quay was built of grey stone from the old mill"
NETS = "The nets are mended in the long winter of every year"
ENTRY = "@book{quay, author = {Reed, Anna}, year = 2031, file = {papers/q.txt}}\n"
OTHER = "@book{nets, author = {Okafor, Ben}, year = 2029, file = {papers/n.txt}}\n"
CSL = '[{"id": "quay", "file": "papers/q.txt"}]'
PAPERS = {"papers/q.txt": f"{STONE}.\n", "papers/n.txt": f"{NETS}.\n", "speech.txt": "Dear neighbours, bring spades.\n"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in {**PAPERS, **files}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def told(*reports: str, bibliography: tuple[str, ...] = ()) -> Checked:
    return examined(check(list(reports), ["speech.txt"], Settings(bibliography=bibliography)))


FRONT = [
    "bibliography: refs.bib",
    "bibliography: 'refs.bib'",
    'bibliography: "refs.bib"',
    "bibliography: refs.bib  # all of them",
    "title: Report\nbibliography: refs.bib\nauthor: A",
    "bibliography: [refs.bib]",
    "bibliography: [more.bib, 'refs.bib']",
    "bibliography:\n  - more.bib\n  - refs.bib",
    "bibliography:\n- refs.bib",
    "bibliography: ./refs.bib",
    "bibliography: refs.json",
    "bibliography:\n  - more.bib\n  - refs.json\ntitle: A",
]


@pytest.mark.parametrize("front", FRONT)
def test_front_matter(folder: Path, front: str) -> None:
    written(folder, {"refs.bib": ENTRY, "more.bib": OTHER, "refs.json": CSL})
    written(folder, {"report.md": f"---\n{front}\n---\n\n“{STONE}” [@quay].\n"})
    found = told("report.md")
    assert (found.statuses, found.codes, found.sigla) == (["verified"], [], ["report", "quay", "speech"])


@pytest.mark.parametrize("name", ["report.qmd", "report.Rmd", "report.markdown"])
def test_reports_of_quarto(folder: Path, name: str) -> None:
    chunk = "```{r}\nx <- “no quotation at all in code”\n```\n"
    written(folder, {"refs.bib": ENTRY, name: f"---\nbibliography: refs.bib\n---\n\n{chunk}\n*“{STONE}”* [@quay].\n"})
    found = told(name)
    assert (found.statuses, found.codes, found.sigla) == (["verified"], [], ["report", "quay", "speech"])


@pytest.mark.parametrize(
    "commands",
    [
        ("", "\\bibliography{refs}"),
        ("", "\\bibliographystyle{plain}\\bibliography{more,refs}"),
        ("", "\\bibliography{refs.bib}"),
        ("\\addbibresource{refs.bib}", ""),
        ("\\addbibresource[label=a]{refs.bib}", "\\printbibliography"),
        ("\\addbibresource{more.bib}\n\\addbibresource{refs.bib}", ""),
        ("\\addglobalbib{refs.bib}", ""),
        ("\\addbibresource{refs.bib} % \\addbibresource{none.bib}", ""),
    ],
)
def test_commands_of_latex(folder: Path, commands: tuple[str, str]) -> None:
    first, last = commands
    body = f"\\begin{{document}}\n``{STONE}'' \\cite{{quay}}.\n{last}\n\\end{{document}}\n"
    written(
        folder, {"refs.bib": ENTRY, "more.bib": OTHER, "report.tex": f"\\documentclass{{article}}\n{first}\n{body}"}
    )
    found = told("report.tex")
    assert (found.statuses, found.codes, found.sigla) == (["verified"], [], ["report", "quay", "speech"])


def test_a_chapter_is_read_with_the_bibliography_of_its_book(folder: Path) -> None:
    main = "\\documentclass{book}\\addbibresource{refs.bib}\n\\begin{document}\\include{one}\\end{document}\n"
    written(folder, {"refs.bib": ENTRY, "main.tex": main, "one.tex": f"``{STONE}'' \\cite{{quay}}.\n"})
    assert told("main.tex").statuses == ["verified"]


def test_paths_are_seen_from_the_report(folder: Path) -> None:
    written(folder, {"docs/refs/refs.bib": ENTRY.replace("papers", "../papers"), "docs/papers/q.txt": f"{STONE}.\n"})
    written(folder, {"docs/report.md": f"---\nbibliography: refs/refs.bib\n---\n\n“{STONE}” [@quay].\n"})
    assert told("docs/report.md").statuses == ["verified"]


def test_two_reports_have_each_its_own(folder: Path) -> None:
    for name, paper, words in (("a", "q", STONE), ("b", "n", NETS)):
        entry = ENTRY.replace("papers/q.txt", f"{paper}.txt")
        report = f"---\nbibliography: refs.bib\n---\n\n“{words}” [@quay].\n"
        written(folder, {f"{name}/refs.bib": entry, f"{name}/{paper}.txt": f"{words}.\n", f"{name}/report.md": report})
    found = told("a/report.md", "b/report.md")
    assert (found.statuses, found.codes) == (["verified", "verified"], [])
    assert [claim["cited"]["witness"] for claim in found.claims] == ["quay", "quay-2"]


def test_what_the_user_names_takes_their_place(folder: Path) -> None:
    written(folder, {"refs.bib": OTHER, "mine.bib": ENTRY})
    written(
        folder, {"report.md": f"---\nbibliography: [refs.bib, none.bib]\n---\n\n“{STONE}” [@quay] “{NETS}” [@nets].\n"}
    )
    found = told("report.md", bibliography=("mine.bib",))
    assert (found.statuses, found.codes) == (["verified", "unchecked"], ["S104"])
    assert found.findings[-1]["message"].startswith("“nets” is cited")


MISSING = [
    ("report.md", "---\nbibliography: none.bib\n---\n\n“{}” [@quay] “{}” [@nets].\n", "not there"),
    ("report.md", "---\nbibliography: none.json\n---\n\n“{}” [@quay] “{}” [@nets].\n", "not there"),
    ("report.md", "---\nbibliography: bad.json\n---\n\n“{}” [@quay] “{}” [@nets].\n", "JSON"),
    ("report.md", "---\nbibliography: refs.yaml\n---\n\n“{}” [@quay] “{}” [@nets].\n", "not there"),
    ("report.md", "---\nbibliography: ../refs.bib\n---\n\n“{}” [@quay] “{}” [@nets].\n", "outside"),
    ("report.md", "---\nbibliography: /tmp/refs.bib\n---\n\n“{}” [@quay] “{}” [@nets].\n", "outside"),
    ("report.md", "---\nbibliography: link.bib\n---\n\n“{}” [@quay] “{}” [@nets].\n", "outside"),
    ("report.md", "---\nbibliography: sub\n---\n\n“{}” [@quay] “{}” [@nets].\n", ""),
    ("report.md", "---\nbibliography: https://a.example/refs.bib\n---\n\n“{}” [@quay] “{}” [@nets].\n", ""),
    ("report.tex", "``{}'' \\cite{{quay}} ``{}'' \\cite{{nets}}. \\bibliography{{none}}\n", "not there"),
    ("report.tex", "\\addbibresource{{none.bib}} ``{}'' \\cite{{quay}} ``{}'' \\cite{{nets}}.\n", "not there"),
]


@pytest.mark.parametrize(("name", "report", "words"), MISSING)
def test_one_that_cannot_be_read_is_one_notice(folder: Path, name: str, report: str, words: str) -> None:
    (folder / "book" / "sub").mkdir(parents=True)
    (folder / "refs.bib").write_text(ENTRY, encoding="utf-8")
    (folder / "book" / "link.bib").symlink_to(folder / "refs.bib")
    written(folder, {f"book/{name}": report.format(STONE, NETS), "book/bad.json": "{"})
    found = told(f"book/{name}")
    assert found.statuses == ["unchecked", "unchecked"]
    assert {claim["reason"]["code"] for claim in found.claims} == {"missing-source"}
    (notice,) = [one for one in found.findings if one["severity"] != "info"]
    assert notice["code"] == "S104"
    assert words in notice["message"]
    assert "bibliography" in notice["message"]
    assert "2 quotations could not be checked" in notice["message"]
    text = (folder / "book" / name).read_text(encoding="utf-8")
    assert "bib" in text[notice["start"] : notice["end"]] or "json" in text or "yaml" in text or "sub" in text


def test_a_missing_one_says_nothing_where_nothing_is_cited_by_key(folder: Path) -> None:
    written(folder, {"report.md": "---\nbibliography: none.bib\n---\n\nShe said: “Dear neighbours, bring spades.”\n"})
    assert told("report.md").codes == []


def test_keys_that_lead_to_sources_without_it_are_bound(folder: Path) -> None:
    report = f"---\nbibliography: none.bib\n---\n\n“Dear neighbours, bring spades” [@speech] “{NETS}” [@nets].\n"
    written(folder, {"report.md": report})
    found = told("report.md")
    assert (found.statuses, found.codes) == (["verified", "unchecked"], ["S104"])
    assert "1 quotation could" in found.findings[-1]["message"]


def test_files_of_entries_outside_the_folder_are_not_read(folder: Path) -> None:
    entry = ENTRY.replace("papers/q.txt", "../papers/q.txt")
    written(
        folder, {"book/refs.bib": entry, "book/report.md": f"---\nbibliography: refs.bib\n---\n\n“{STONE}” [@quay].\n"}
    )
    found = told("book/report.md")
    assert (found.statuses, found.codes, found.sigla) == (["unchecked"], ["S104"], ["report", "speech"])
    assert "outside" in found.claim["reason"]["text"]


def test_the_command_line(folder: Path) -> None:
    written(folder, {"report.md": f"---\nbibliography: none.bib\n---\n\n“{STONE}” [@quay].\n"})
    done = run(folder, "check", "report.md", "--sources", "speech.txt")
    assert done.returncode == 3
    assert "none.bib" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "front",
    [
        "bibliography:",
        "bibliography: []",
        "bibliography: [",
        "bibliography: {a: b}",
        "bibliography:\n  - ",
        "bibliography: |\n  a",
        "bibliographyx: none.bib",
        "note: bibliography",
        "  bibliography: none.bib",
        "bibliography: ''",
    ],
)
def test_front_matter_that_names_none(folder: Path, front: str) -> None:
    written(folder, {"report.md": f"---\n{front}\n---\n\n“{STONE}” [@quay].\n"})
    found = told("report.md")
    assert found.statuses == ["unchecked"]
    assert found.codes == ["S104"]


def test_a_text_in_memory_reads_no_file() -> None:
    found = examined(check([Text("report.md", f"---\nbibliography: refs.bib\n---\n\n“{STONE}” [@quay].\n")], []))
    assert (found.statuses, found.codes) == (["unchecked"], ["S104"])
    assert "refs.bib" in found.findings[-1]["message"]
