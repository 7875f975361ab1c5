"""``check`` from Python: what may be handed in, and what comes of it."""

import builtins
from pathlib import Path

import pytest

from sicut import Bytes, Result, Settings, Text, UnreadableError, UsageError, check
from sicut.api import Input
from sicut.model.collation import ReasonCode, Status, Unchecked
from sicut.model.policy import Scope
from tests.promises.checked import checked, examined
from tests.promises.texts import SENTENCES, SPEECH, quoting

REPORT = quoting(SENTENCES[1])
WRONG = quoting(SENTENCES[1].replace("old", "new"))
SWAPPED = quoting(SENTENCES[4].replace("forty pear", "pear forty"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "speech.txt").write_text(SPEECH, encoding="utf-8")
    (tmp_path / "report.md").write_text(REPORT, encoding="utf-8")
    (tmp_path / "wrong.md").write_text(WRONG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def statuses(result: Result) -> list[str]:
    return ["unchecked" if isinstance(one, Unchecked) else one.status.value for one in result.claims]


def codes(result: Result) -> list[str]:
    return [finding.code for finding in result.findings]


# --- inputs


def test_paths_texts_and_bytes_are_the_same(folder: Path) -> None:
    reports: list[Input] = [
        "report.md",
        folder / "report.md",
        Text("report.md", REPORT),
        Bytes("report.md", REPORT.encode()),
    ]
    sources: list[list[Input]] = [
        ["sources"],
        [folder / "sources"],
        ["sources/speech.txt"],
        [Text("sources/speech.txt", SPEECH)],
        [Bytes("sources/speech.txt", SPEECH.encode())],
    ]
    found = [examined(check([report], source)) for report in reports for source in sources]
    assert all(one.json == found[0].json for one in found)
    assert found[0].statuses == ["verified"]


def test_sources_of_several_kinds_in_one_call(folder: Path) -> None:
    found = checked(
        [Text("a.md", REPORT)], [folder / "sources", Text("b.txt", SENTENCES[1]), Bytes("c.md", SENTENCES[1].encode())]
    )
    assert [one["witness"] for one in found.claim["passages"]] == ["b", "c", "speech"]


def test_a_file_given_twice_is_read_once(folder: Path) -> None:
    found = examined(check(["report.md", "./report.md", folder / "report.md"], ["sources", "sources/speech.txt"]))
    assert (len(found.claims), found.sigla) == (1, ["report", "speech"])


def test_no_sources_and_nothing_inside(folder: Path) -> None:
    sources: list[Input] | None
    for sources in (None, []):
        found = examined(check([folder / "report.md"], sources))
        assert found.statuses == ["unchecked"]
        assert found.claim["reason"]["code"] == "no-source"


def test_an_empty_folder_of_sources_is_no_error(folder: Path) -> None:
    (folder / "empty").mkdir()
    (folder / "empty" / ".hidden.txt").write_text(SPEECH, encoding="utf-8")
    found = examined(check(["report.md"], ["empty"]))
    assert (found.statuses, found.codes) == (["unchecked"], [])
    assert found.json["summary"]["skipped"] == 1


def test_an_empty_source_is_named_and_the_rest_is_read() -> None:
    for empty in (Text("empty.txt", ""), Bytes("empty.txt", b"")):
        found = checked(REPORT, [empty, Text("speech.txt", SPEECH)])
        assert (found.statuses, found.codes) == (["verified"], ["S101"])


# --- errors


@pytest.mark.parametrize(
    ("reports", "sources", "error", "words"),
    [
        (["none.md"], ["sources"], UnreadableError, "none.md"),
        (["sources"], ["sources"], UnreadableError, "sources"),
        (["report.md"], ["none"], UsageError, "none"),
        ([], ["sources"], UsageError, "no report"),
        ([Bytes("x.md", b"\x00\x01\x00\x00")], ["sources"], UnreadableError, "x.md"),
        ([Bytes("x.pdf", b"%PDF-1.7")], ["sources"], UnreadableError, "x.pdf"),
        ([Text("x.md", "")], ["sources"], UnreadableError, "x.md"),
        (["report.md", "none.md"], ["sources"], UnreadableError, "none.md"),
    ],
)
def test_what_cannot_be(
    folder: Path, reports: list[Input], sources: list[Input], error: type[Exception], words: str
) -> None:
    assert folder.is_dir()
    with pytest.raises(error, match=words) as raised:
        check(reports, sources)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("name", ["select", "ignore", "extend_select"])
@pytest.mark.parametrize("selector", ["Q999", "altered-wordng", "", "X"])
def test_an_unknown_selector(name: str, selector: str) -> None:
    with pytest.raises(UsageError, match="no rule"):
        checked(WRONG, SPEECH, **{name: (selector,)})
    with pytest.raises(UsageError, match="no rule"):
        checked(WRONG, SPEECH, per_file_ignores=(("*.md", (selector,)),))


# --- which rules speak


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, ["Q102", "Q107"]),
        ({"select": ("Q102",)}, ["Q102"]),
        ({"select": ("altered-wording",)}, ["Q102"]),
        ({"select": ("Q2",)}, []),
        ({"select": ("Q2",), "extend_select": ("Q107",)}, ["Q107"]),
        ({"select": ("Q",)}, ["Q102", "Q107"]),
        ({"ignore": ("Q102",)}, ["Q107"]),
        ({"ignore": ("Q10",)}, []),
        ({"ignore": ("ALL",)}, []),
        ({"select": ("Q102",), "ignore": ("altered-wording",)}, []),
        ({"per_file_ignores": (("*.md", ("Q102",)),)}, ["Q107"]),
        ({"per_file_ignores": (("report.md", ("Q102", "Q107")),)}, []),
        ({"per_file_ignores": (("*.txt", ("ALL",)),)}, ["Q102", "Q107"]),
        ({"per_file_ignores": (("*.txt", ("ALL",)), ("rep*", ("transposed-wording",)))}, ["Q102"]),
    ],
)
def test_which_rules_speak(settings: dict[str, object], expected: list[str]) -> None:
    result = check([Text("report.md", WRONG + SWAPPED)], [Text("speech.txt", SPEECH)], Settings(**settings))  # type: ignore[arg-type]
    assert codes(result) == expected
    assert statuses(result) == ["altered", "altered"]


def test_rules_left_out_for_one_report_speak_of_another() -> None:
    reports = [Text("a/x.md", WRONG), Text("b/y.md", WRONG)]
    result = check(reports, [Text("speech.txt", SPEECH)], Settings(per_file_ignores=(("a/*", ("Q102",)),)))
    assert [finding.objection.document for finding in result.findings] == ["y"]


def test_only_what_cites_is_in_the_scope_cited() -> None:
    found = checked(WRONG + REPORT, SPEECH, scope=Scope.CITED)
    assert found.statuses == ["unchecked", "unchecked"]
    assert {one["reason"]["code"] for one in found.claims} == {ReasonCode.OUT_OF_SCOPE}
    assert found.codes == []


# --- several reports, many sources


def test_several_reports_in_one_run() -> None:
    reports = [Text("z.md", REPORT), Text("a.md", WRONG + REPORT), Text("m.txt", REPORT)]
    found = checked([*reports], SPEECH)
    assert found.sigla == ["z", "a", "m", "speech"]
    assert [(one["id"], one["document"], one["status"]) for one in found.claims] == [
        ("c1", "z", "verified"),
        ("c2", "a", "altered"),
        ("c3", "a", "verified"),
        ("c4", "m", "verified"),
    ]
    assert [one["claim"] for one in found.findings] == ["c2"]


def test_a_report_is_no_source_of_another_report() -> None:
    story = Text("a.md", f"Lanterns of blue glass swing above the bakery door. {REPORT}")
    found = checked([story, Text("b.md", quoting("Lanterns of blue glass swing above the bakery door"))], SPEECH)
    assert found.statuses == ["verified", "not-found"]


def test_sigla_differ() -> None:
    sources = [
        Text(name, SPEECH) for name in ("b/report.txt", "a/report.txt", "a/speech.md", "a/speech.txt", "a/speech-2.txt")
    ]
    found = checked([Text("report.md", REPORT), Text("x/report.md", WRONG)], [*sources])
    assert len(set(found.sigla)) == 7
    assert found.sigla[:2] == ["report", "report-2"]
    paths = {one["path"]: one["siglum"] for one in found.json["documents"]}
    assert (paths["a/report.txt"], paths["b/report.txt"]) == ("report-3", "report-4")
    assert (paths["a/speech-2.txt"], paths["a/speech.md"]) == ("speech-2", "speech")
    assert paths["a/speech.txt"] == "speech-3"


def test_one_unreadable_source_of_fifty_leaves_forty_nine(folder: Path) -> None:
    for number in range(49):
        text = f"{number}. {SENTENCES[number % 10]} The gate number {number} is painted green and white today.\n"
        (folder / "sources" / f"s{number:02}.txt").write_text(text, encoding="utf-8")
    (folder / "sources" / "speech.txt").write_bytes(b"\x00\x01\x00\x00\x02")
    report = "".join(quoting(f"The gate number {number} is painted green and white today.") for number in range(49))
    invented = quoting("A bridge of glass is going to span the entire bay by Easter.")
    found = checked([Text("many.md", report + invented)], [folder / "sources"])
    assert found.statuses == ["verified"] * 49 + ["unchecked"]
    assert found.codes == ["S101"]
    assert [one["passages"][0]["witness"] for one in found.claims[:49]] == [f"s{number:02}" for number in range(49)]
    assert found.claims[-1]["reason"]["documents"] == ["speech"]
    assert len(found.claims[-1]["searched"]["complete"]) == 49


def test_a_source_without_permission_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "sources" / "shut.txt").write_text("x", encoding="utf-8")
    real = builtins.open

    def opened(path: object, *args: object, **kwargs: object) -> object:
        if str(path).endswith("shut.txt"):
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(builtins, "open", opened)
    monkeypatch.setattr("io.open", opened)
    found = examined(check(["report.md"], ["sources"]))
    assert (found.statuses, found.codes) == (["verified"], ["S101"])


def test_progress_is_told_and_changes_nothing() -> None:
    told: list[tuple[str, int, int]] = []
    reports, sources = [Text("report.md", REPORT + WRONG)], [Text("a.txt", SPEECH), Text("b.txt", SENTENCES[0])]
    result = check(reports, sources, progress=lambda *step: told.append(step))
    assert result == check(reports, sources)
    assert {stage for stage, _, _ in told} == {"reading", "checking"}
    assert all(0 <= done <= total == 2 for _, done, total in told)


def test_the_same_call_gives_an_equal_result() -> None:
    reports, sources = [Text("report.md", WRONG)], [Text("speech.txt", SPEECH)]
    assert check(reports, sources) == check(reports, sources)
    assert check(reports, sources).claims[0].claim.kind == "quotation"
    assert {status.value for status in Status} >= set(statuses(check(reports, sources)))
