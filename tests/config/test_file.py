"""Settings files: where they are looked for, what they may hold, and what is said when they do not."""

from pathlib import Path

import pytest

from sicut.config import Output, OutputFormat, Settings, Show, find_file, load
from sicut.errors import ConfigError
from sicut.model.collation import Licence
from sicut.model.finding import Severity
from sicut.model.policy import Profile, Scope


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


EVERY_KEY = """
profile = "scholarly"
licences = {case = true, marks = false}
scope = "cited"
bound = 0.01
sources = ["texts", "../more"]
bibliography = "refs.bib"
synonyms = [["fee", "wharfage"], ["quay", "staithe", "hard"]]
select = ["Q1"]
extend-select = ["Q305"]
ignore = ["Q105"]
fail-on = "warning"
allow-unchecked = true
allow-drafts = true
show = "verified"
output-format = ["full", "json:out.json"]
per-file-ignores = {"drafts/*.md" = ["Q104", "Q105"], "old.md" = "Q1"}
"""


def test_every_key(folder: Path) -> None:
    write(folder / "desk" / "sicut.toml", EVERY_KEY)
    assert load(folder / "desk") == Settings(
        profile=Profile.SCHOLARLY,
        licences=((Licence.CASE, True), (Licence.MARKS, False)),
        scope=Scope.CITED,
        bound=0.01,
        sources=("desk/texts", "more"),
        bibliography=("desk/refs.bib",),
        synonyms=(("fee", "wharfage"), ("quay", "staithe", "hard")),
        select=("Q1",),
        extend_select=("Q305",),
        ignore=("Q105",),
        per_file_ignores=(("drafts/*.md", ("Q104", "Q105")), ("old.md", ("Q1",))),
        fail_on=Severity.WARNING,
        allow_unchecked=True,
        allow_drafts=True,
        show=(Show.VERIFIED,),
        output_format=(Output(OutputFormat.FULL), Output(OutputFormat.JSON, "out.json")),
    )


def test_nearest_folder_decides(folder: Path) -> None:
    write(folder / "sicut.toml", 'scope = "all"')
    write(folder / "a" / "b" / "pyproject.toml", '[tool.other]\nscope = "cited"')
    assert load(folder / "a" / "b").scope is Scope.ALL
    write(folder / "a" / "pyproject.toml", '[tool.sicut]\nscope = "cited"')
    assert load(folder / "a" / "b").scope is Scope.CITED
    write(folder / "a" / "sicut.toml", 'profile = "strict"')
    assert load(folder / "a" / "b") == Settings(profile=Profile.STRICT)


def test_isolated_reads_no_file(folder: Path) -> None:
    write(folder / "sicut.toml", "broken = [")
    assert load(folder, isolated=True) == Settings()


def test_path_and_keys_are_told(folder: Path) -> None:
    write(folder / "pyproject.toml", '[tool.sicut]\nselect = ["Q1"]\nbound = 1')
    found = find_file(folder)
    assert found is not None
    assert (found.path, found.keys) == ("pyproject.toml", ("select", "bound"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('sorces = "x"', 'sicut.toml: unknown key "sorces"; the nearest is "sources"'),
        ('scop = "x"', 'sicut.toml: unknown key "scop"; the nearest is "scope"'),
        (
            'profile = "pres"',
            'sicut.toml: profile = "pres" is none of press, scholarly, strict; the nearest is "press"',
        ),
        ("profile = 3", "sicut.toml: profile must be one of press, scholarly, strict, not a number"),
        ('bound = "x"', "sicut.toml: bound must be a number above 0 and at most 1, not a string"),
        ("bound = 0", "sicut.toml: bound must be a number above 0 and at most 1, not 0"),
        ("bound = nan", "sicut.toml: bound must be a number above 0 and at most 1, not nan"),
        ("bound = true", "sicut.toml: bound must be a number above 0 and at most 1, not true or false"),
        ("allow-unchecked = 1", "sicut.toml: allow-unchecked must be true or false, not a number"),
        ('select = "Q1"', "sicut.toml: select must be a list of strings"),
        ("select = [1]", "sicut.toml: select must be a list of strings"),
        ('synonyms = "fee"', "sicut.toml: synonyms must be a list of lists of two words and more"),
        ('synonyms = ["fee", "due"]', "sicut.toml: synonyms must be a list of lists of two words and more"),
        ('synonyms = [["fee"]]', "sicut.toml: synonyms must be a list of lists of two words and more"),
        ('synonyms = [["fee", "harbour due"]]', "sicut.toml: synonyms must be a list of lists of two words and more"),
        ('synonyms = [["fee", 1]]', "sicut.toml: synonyms must be a list of strings"),
        ("licences = []", "sicut.toml: licences must be a table, not a list"),
        ("licences = {case = 1}", "sicut.toml: licences must be true or false, not a number"),
        ('show = ["errors"]', 'sicut.toml: show = "errors" is none of error, warning, info, unchecked, verified; '),
        ('output-format = "json:"', 'sicut.toml: output-format = "json:" names no file after the colon'),
        ('output-format = "xml"', 'sicut.toml: output-format = "xml" is none of full, concise, json'),
        ("a = [", "sicut.toml: not valid TOML: "),
        ("a = 1\nb = = 2", "sicut.toml: not valid TOML: Invalid value (at line 2, column 5)"),
        ("scope = 2031-05-03", "sicut.toml: scope must be one of attributed, all, cited, not a date or time"),
        ("a = " + "[" * 100_000, "sicut.toml: not valid TOML: nested too deeply"),
    ],
)
def test_what_cannot_be(folder: Path, text: str, message: str) -> None:
    write(folder / "sicut.toml", text)
    with pytest.raises(ConfigError) as caught:
        load(folder)
    assert str(caught.value).startswith(message)


def test_not_utf8(folder: Path) -> None:
    (folder / "sicut.toml").write_bytes(b'scope = "\xe9"')
    with pytest.raises(ConfigError, match="the file is not UTF-8"):
        load(folder)


def test_tool_sicut_is_a_table(folder: Path) -> None:
    write(folder / "pyproject.toml", "[tool]\nsicut = 1")
    with pytest.raises(ConfigError, match=r"pyproject\.toml: tool\.sicut must be a table"):
        load(folder)
