"""What is cited: bound to a source, held against it, and said to be missing."""

import builtins
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

import pytest

from sicut import Settings, Text, UnreadableError, UsageError, check
from sicut.api import Input
from sicut.cli.exit import exit_code
from sicut.model.policy import Scope
from tests.promises.checked import Checked, checked, examined

QUAY = "The quay was built of grey stone from the old mill."
FERRY = "The ferry leaves at seven every morning, whatever the weather."
SPEECH = Text("sources/speech.txt", f"Speech of the mayor, 2 May 2031\n\nDear neighbours. {FERRY} Bring a spade.\n")
MINUTES = Text(
    "sources/minutes2031.txt",
    f"Minutes of the town council\n\n14 March 2031, by Anna Reed\n\n{QUAY} The lamps are new.\n",
)
LETTER = Text(
    "sources/letter.md", "# Letter of the harbour board\n\nElmsted, 3 June 2031\n\nThe nets are mended in the spring.\n"
)
ALL: list[Input] = [SPEECH, MINUTES, LETTER]
STONE = "was built of grey stone from the old mill"
INVENTED = "A bridge of glass is going to span the entire bay."
UNREAD = Text("sources/scan.pdf", "%PDF-1.7")


def told(report: str, sources: Sequence[Input] = ALL, name: str = "report.md") -> Checked:
    return checked(Text(name, report), list(sources))


@pytest.mark.parametrize(
    ("citation", "witness"),
    [
        ("[@minutes2031]", "minutes2031"),
        ("[@minutes2031, p. 4]", "minutes2031"),
        ("([minutes](sources/minutes2031.txt))", "minutes2031"),
        ("([minutes](./sources/minutes2031.txt#page4))", "minutes2031"),
        ("([minutes](https://council.example/docs/minutes2031.html))", "minutes2031"),
        ("(Reed 2031)", "minutes2031"),
        ("(Reed 2031, p. 4)", "minutes2031"),
        ("(Okafor 2031)", None),
        ("(Reed 2029)", None),
        ("([minutes](https://council.example/docs/x))", None),
    ],
)
def test_what_a_citation_means(citation: str, witness: str | None) -> None:
    found = told(f"The quay “{STONE}” {citation}.\n")
    assert (found.statuses, found.codes) == (["verified"], [])
    assert found.claim["cited"]["witness"] == witness


@pytest.mark.parametrize(
    ("lead", "witness"),
    [
        ("The minutes of 14 March say that it", "minutes2031"),
        ("The council’s minutes of 14 March 2031 say that it", "minutes2031"),
        ("The letter of 14 March says that it", None),
        ("The minutes of 15 March say that it", None),
        ("In *Minutes of the Town Council* it", "minutes2031"),
    ],
)
def test_documents_called_by_name(lead: str, witness: str | None) -> None:
    found = told(f"{lead} “{STONE}”.\n")
    assert (found.statuses, found.codes) == (["verified"], [])
    assert found.claim["cited"]["witness"] == witness


def test_two_that_fit_bind_nothing() -> None:
    other = Text("sources/draft.txt", "Minutes of the harbour board, 14 March 2031, by Anna Reed.\n")
    for citation in ("(Reed 2031)", "in the minutes of 14 March"):
        found = told(f"The quay “{STONE}” {citation}.\n", [*ALL, other])
        assert found.claim["cited"]["witness"] is None
    found = told(f"The council’s minutes of 14 March say “{STONE}”.\n", [*ALL, other])
    assert found.claim["cited"]["witness"] == "minutes2031"


@pytest.mark.parametrize(
    "text", ["Source: https://a.example/x/\n\n", "<!-- saved from url=(0020)http://www.a.example/x -->\n\n"]
)
def test_the_address_that_a_source_records(text: str) -> None:
    sources = [SPEECH, Text("sources/page1.md", f"{text}{QUAY}\n")]
    found = told(f"The quay “{STONE}” ([source](https://a.example/x#top)).\n", sources)
    assert found.claim["cited"]["witness"] == "page1"


def test_the_address_that_a_page_calls_its_own() -> None:
    page = Text(
        "sources/page1.html", f'<html><head><link rel="canonical" href="https://a.example/x"></head><p>{QUAY}</p>'
    )
    found = told(f"The quay “{STONE}” ([source](https://www.a.example/x/)).\n", [SPEECH, page])
    assert found.claim["cited"]["witness"] == "page1"


# --- held against what is cited


@pytest.mark.parametrize(
    ("report", "status", "codes"),
    [
        (f"The quay “{STONE}” [@minutes2031].\n", "verified", []),
        (f"The quay “{STONE}” [@speech].\n", "misattributed", ["Q301"]),
        (f"The quay “{STONE.replace('grey', 'green')}” [@minutes2031].\n", "altered", ["Q102"]),
        (f"The quay “{STONE.replace('grey', 'green')}” [@speech].\n", "misattributed", ["Q102", "Q301"]),
        (f"He said: “{INVENTED}” [@minutes2031]\n", "not-found", ["Q101"]),
        (f"He said: “{INVENTED}” [@nobody2031]\n", "unchecked", ["S104"]),
        (f"The quay “{STONE}” [@nobody2031].\n", "unchecked", ["S104"]),
        (f"The quay “{STONE}” [@minutes2031; @speech].\n", "verified", []),
        (f"The quay “{STONE}” [@speech; @minutes2031].\n", "verified", []),
        (f"The quay “{STONE}” [@speech; @nobody2031].\n", "unchecked", ["S104"]),
        (f"The quay “{STONE}” [@minutes2031; @nobody2031].\n", "verified", []),
        (f"The quay “{STONE}” (Okafor 2019).\n", "verified", []),
        (f"He said: “{INVENTED}” (Okafor 2019).\n", "unchecked", ["S104"]),
        (f"He [said](https://news.example/a): “{INVENTED}”\n", "unchecked", ["S104"]),
        (f"In the letter of 9 May he said: “{INVENTED}”\n", "unchecked", ["S104"]),
        (f"He said: “{INVENTED}”\n", "not-found", ["Q101"]),
    ],
)
def test_what_is_said(report: str, status: str, codes: list[str]) -> None:
    found = told(report)
    assert (found.statuses, found.codes) == ([status], codes)
    expected = {"verified": 0, "unchecked": 3}.get(status, 1)
    assert exit_code(found.result, Settings()) == expected


def test_words_that_stand_otherwise_in_the_source_cited_and_exactly_in_another_are_misattributed() -> None:
    other = Text("sources/book.txt", QUAY.replace("grey", "green"))
    found = told(f"The quay “{STONE}” [@book].\n", [*ALL, other])
    assert (found.statuses, found.codes) == (["misattributed"], ["Q301"])
    assert [one["witness"] for one in found.claim["passages"]] == ["minutes2031"]


def test_the_finding_stands_at_the_citation_and_shows_the_place_elsewhere() -> None:
    report = f"The quay “{STONE}” [@speech, p. 4].\n"
    found = told(report)
    (finding,) = found.findings
    assert report[finding["start"] : finding["end"]] == "[@speech, p. 4]"
    assert [(one["witness"], one["text"]) for one in finding["evidence"]] == [("minutes2031", STONE)]
    assert found.claim["searched"]["complete"] == ["letter", "minutes2031", "speech"]


def test_only_the_source_cited_counts() -> None:
    twice = Text("sources/book.txt", QUAY)
    found = told(f"The quay “{STONE}” [@minutes2031].\n", [*ALL, twice])
    assert [one["witness"] for one in found.claim["passages"]] == ["minutes2031"]
    assert found.claim["searched"] == {"complete": ["minutes2031"], "incomplete": []}
    assert found.all_codes == told(f"The quay “{STONE}” [@minutes2031].\n").all_codes


@pytest.mark.parametrize("other", [UNREAD, Text("sources/empty.txt", "")])
def test_what_became_of_other_sources_does_not_matter(other: Text) -> None:
    assert told(f"He said: “{INVENTED}” [@minutes2031]\n", [*ALL, other]).statuses == ["not-found"]
    assert told(f"He said: “{INVENTED}”\n", [*ALL, other]).statuses == ["unchecked"]


def test_a_source_that_could_not_be_read_in_full_accuses_nobody() -> None:
    found = told(f"The quay “{STONE}” [@scan].\n", [*ALL, UNREAD])
    assert (found.statuses, found.codes) == (["unchecked"], ["S101"])
    assert found.claim["reason"]["code"] == "unreadable-source"
    assert found.claim["cited"]["witness"] == "scan"


def test_each_missing_source_is_named_once() -> None:
    report = f"“{INVENTED}” [@nobody, p. 1] “{QUAY}” [@nobody, p. 2] “{FERRY}” [@other]\n"
    found = told(report)
    assert found.codes == ["S104", "S104"]
    assert [one["message"].partition(" is ")[0] for one in found.findings if one["code"] == "S104"] == [
        "“nobody”",
        "“other”",
    ]
    assert "2 quotations" in found.findings[0]["message"]


def test_no_sources_at_all() -> None:
    assert told(f"“{INVENTED}” [@nobody]\n", []).claim["reason"]["code"] == "missing-source"
    assert told(f"He [said](https://a.example/b): “{INVENTED}”\n", []).claim["reason"]["code"] == "no-source"


def test_marks_of_doubt_are_no_claims_of_another_source() -> None:
    found = told("The “grey” bus was late [@speech].\n")
    assert (found.claims, len(found.json["marks"])) == ([], 1)


def test_the_scope_of_what_is_cited() -> None:
    def scoped(report: str) -> str:
        found = checked(Text("report.md", report), ALL, scope=Scope.CITED)
        return found.statuses[0] if found.claim["reason"] is None else str(found.claim["reason"]["code"])

    assert scoped(f"The quay “{STONE}” [@minutes2031].\n") == "verified"
    assert scoped(f"The quay “{STONE}”, he said.\n") == "out-of-scope"
    assert scoped(f"The quay “{STONE}” (Okafor 2019).\n") == "out-of-scope"
    assert scoped(f"The quay “{STONE}” [@nobody].\n") == "missing-source"


def test_an_allowance_beside_the_citation_or_the_quotation() -> None:
    allow = "<!-- sicut: allow wrong-source -- the speech quotes the minutes -->"
    found = told(f"{allow}\nThe quay “{STONE}” [@speech].\n")
    assert [one["allowed"]["by"] for one in found.findings if one["code"] == "Q301"] == ["comment"]


# --- places

PAGES = (
    "The quay was built of grey stone from the old mill.\n\n12\n\fThe ferry leaves at seven every morning.\n\n13\n\f"
    "The lamps along the pier were lit by hand.\n\n14\n"
)


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        ("p. 12", []), ("12", []), ("pp. 11-12", []), ("p. 11f.", []), ("p. 13", ["Q303"]), ("pp. 13–14", ["Q303"]),
        ("p. xii", []),
        ("p. 1", ["Q303"]), ("§ 3", []), ("l. 3", []), ("p. 13, 12", []), ("0:12", []),
    ],
)  # fmt: skip
def test_pages(place: str, codes: list[str]) -> None:
    found = told(f"The quay “{STONE}” [@book, {place}].\n", [Text("book.txt", PAGES)])
    assert (found.statuses, found.codes) == (["verified"], codes)


@pytest.mark.parametrize(
    "text", [PAGES.replace("\f", ""), PAGES.replace("\n\n12\n\f", "\n\f"), PAGES.replace("13", "43")]
)
def test_an_unknown_page_is_never_wrong(text: str) -> None:
    assert told(f"The quay “{STONE}” [@book, p. 99].\n", [Text("book.txt", text)]).codes == []


def test_a_quotation_over_two_pages() -> None:
    text = "The quay was built of grey stone\n\n7\n\ffrom the old mill, and it stands.\n\n8\n"
    for place, codes in (("p. 7", []), ("p. 8", []), ("pp. 7–8", []), ("p. 9", ["Q303"])):
        assert told(f"The quay “{STONE}” [@book, {place}].\n", [Text("book.txt", text)]).codes == codes


@pytest.mark.parametrize(
    ("place", "codes"),
    [("§ 2", []), ("ch. 2", []), ("sec. 1", ["Q303"]), ("sec. 2.1", []), ("sec. 9", []), ("sec. 3", ["Q303"])],
)
def test_numbered_sections(place: str, codes: list[str]) -> None:
    text = f"# 1 Lamps\n\nThe lamps are new.\n\n# 2 Quay\n\n{QUAY}\n\n# 3 Ferry\n\n{FERRY}\n"
    assert told(f"The quay “{STONE}” [@book, {place}].\n", [Text("book.md", text)]).codes == codes


# --- bibliographies

BIBTEX = """
@article{reed2031, author = {Reed, Anna}, title = {The Quay}, year = 2031, file = {:papers/quay.txt:TXT}}
@book{okafor2030, editor = {Okafor, Ben and others}, date = {2030-05}, file = {papers/none.txt}}
@online{site, author = {{Town Council}}, year = {2029}, url = {https://a.example/x}}
@misc{unused, title = {Unused}, file = {papers/unused.txt}}
@misc{broken, title = {never closed
"""
CSL = """[{"id": "reed2031", "author": [{"family": "Reed", "given": "Anna"}], "issued": {"date-parts": [[2031, 3]]},
"title": "The Quay", "file": "papers/quay.txt"}, {"id": "site", "URL": "https://a.example/x"}, 7, {"id": null}]"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "quay.txt").write_text(QUAY, encoding="utf-8")
    (tmp_path / "papers" / "unused.txt").write_text(FERRY, encoding="utf-8")
    (tmp_path / "refs.bib").write_text(BIBTEX, encoding="utf-8")
    (tmp_path / "refs.json").write_text(CSL, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def listed(report: str, bibliography: str = "refs.bib", sources: Sequence[Input] = ()) -> Checked:
    settings = Settings(bibliography=(bibliography,))
    return examined(check([Text("report.md", report)], list(sources), settings))


@pytest.mark.parametrize("bibliography", ["refs.bib", "refs.json"])
@pytest.mark.parametrize("citation", ["[@reed2031]", "(Reed 2031)", "(Reed 2031, p. 3)"])
def test_a_cited_entry_leads_to_its_file(library: Path, bibliography: str, citation: str) -> None:
    assert library.is_dir()
    found = listed(f"The quay “{STONE}” {citation}.\n", bibliography)
    assert (found.statuses, found.sigla) == (["verified"], ["report", "reed2031"])
    assert found.claim["cited"]["witness"] == "reed2031"


def test_its_key_is_the_siglum_of_a_file_that_is_among_the_sources(library: Path) -> None:
    found = listed(f"The quay “{STONE}” [@reed2031].\n", sources=[library / "papers"])
    assert (found.statuses, found.sigla) == (["verified"], ["report", "reed2031", "unused"])


@pytest.mark.parametrize("key", ["okafor2030", "site", "broken", "none"])
def test_an_entry_that_leads_nowhere(library: Path, key: str) -> None:
    assert library.is_dir()
    found = listed(f"The quay “{STONE}” [@{key}].\n")
    assert (found.statuses, found.codes, found.claim["reason"]["code"]) == (["unchecked"], ["S104"], "missing-source")


def test_an_address_leads_to_the_source_that_records_it(library: Path) -> None:
    assert library.is_dir()
    page = Text("page.txt", f"https://a.example/x\n\n{QUAY}\n")
    for bibliography in ("refs.bib", "refs.json"):
        assert listed(f"The quay “{STONE}” [@site].\n", bibliography, [page]).claim["cited"]["witness"] == "page"


def test_without_the_extra_the_claim_says_what_to_install(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert library.is_dir()
    real = builtins.__import__

    def without(name: str, *args: object) -> ModuleType:
        if name.startswith("bibtexparser"):
            raise ModuleNotFoundError(name)
        return real(name, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    found = listed(f"The quay “{STONE}” [@reed2031].\n")
    assert (found.statuses, found.claim["reason"]["code"]) == (["unchecked"], "missing-extra")
    assert "pip install 'sicut[bibliography]'" in found.claim["reason"]["text"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.bib", None, "none.bib"),
        ("refs.txt", "x", "bibliography"),
        ("bad.json", "{", "JSON"),
        ("object.json", "{}", "list"),
        ("empty.bib", "", None),
        ("odd.bib", "@@@{{{ no bibliography at all", None),
    ],
)
def test_what_is_no_bibliography(library: Path, name: str, content: str | None, words: str | None) -> None:
    if content is not None:
        (library / name).write_text(content, encoding="utf-8")
    if words is None:
        assert listed(f"“{QUAY}” [@reed2031]\n", name).statuses == ["unchecked"]
        return
    with pytest.raises(UsageError, match=words):
        listed(f"“{QUAY}” [@reed2031]\n", name)


# --- LaTeX in several files


def tree(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


MAIN = (
    "\\documentclass{article}\\input{macros}\n\\begin{document}\n"
    "\\input{one}\n% \\input{gone}\n\\include{parts/two}\n\\end{document}\n"
)


def test_what_a_report_includes_is_checked_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tree(tmp_path, {"main.tex": MAIN, "one.tex": f"The quay \\enquote{{{STONE}}}.\n\\input{{parts/two}}",
                    "parts/two.tex": f"Line.\n\nHe said: ``{INVENTED}''\n", "speech.txt": QUAY})  # fmt: skip
    found = examined(check(["main.tex"], ["speech.txt"]))
    assert found.sigla == ["main", "one", "two", "speech"]
    assert (found.statuses, found.codes) == (["verified", "not-found"], ["Q101"])
    finding = next(one for one in found.findings if one["code"] == "Q101")
    assert (finding["document"], finding["line"], finding["column"]) == ("two", 3, 12)


@pytest.mark.parametrize("name", ["none", "../other", "/etc/other"])
def test_what_cannot_be_followed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    (tmp_path / "book").mkdir()
    monkeypatch.chdir(tmp_path / "book")
    tree(tmp_path, {"book/main.tex": f"A word. \\input{{{name}}}\n", "other.tex": "A word.\n"})
    with pytest.raises(UnreadableError, match="it includes"):
        check(["main.tex"], [Text("speech.txt", QUAY)])


def test_texts_in_memory_include_each_other() -> None:
    parts = [Text("book.tex", f"{QUAY} \\input{{one}}\n"), Text("one.tex", FERRY)]
    assert told(f"He said: “{INVENTED}” [@book]\n", parts).statuses == ["not-found"]
    found = told(f"He said: “{INVENTED}” [@book]\n", parts[:1])
    assert (found.statuses, found.codes) == (["unchecked"], ["S102"])
    report = Text("report.tex", "A word. \\include{one}\n")
    with pytest.raises(UnreadableError, match=r"one\.tex"):
        check([report], [SPEECH])
    assert [one.siglum for one in check([report, parts[1]], [SPEECH]).documents] == ["report", "one", "speech"]


def test_a_source_whose_parts_are_not_there_is_read_in_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tree(tmp_path, {"book.tex": f"{QUAY} \\input{{one}} \\input{{none}}\n", "one.tex": FERRY})
    found = checked(Text("report.md", f"He said: “{INVENTED}” [@book] “{FERRY}”\n"), ["book.tex"])
    assert (found.statuses, found.codes) == (["unchecked", "verified"], ["S102"])
    assert found.sigla == ["report", "book", "one"]
