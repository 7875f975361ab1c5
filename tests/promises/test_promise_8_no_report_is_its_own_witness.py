"""Promise 8: reports, drafts of them and sicut's own outputs are no sources."""

import json
from pathlib import Path

import pytest

from sicut import Bytes, Settings, Text, check
from sicut.api import Input  # noqa: TC001 - as in the other files
from sicut.config import Show
from sicut.render.as_json import render_json
from sicut.render.concise import render_concise
from sicut.render.formats import HOMES, Look, renderer
from sicut.render.full import render_full
from tests.promises.checked import Checked, checked, examined
from tests.promises.texts import SENTENCES, SPEECH, quoting

INVENTED = "A bridge of glass is going to span the entire bay by Easter."
PROSE = (
    "The small town on the estuary has come through a hard winter, and its mayor spoke about "
    "it on the square yesterday. "
    "She looked back on the storm, praised the neighbours who had helped to carry boats inland, and gave a first view "
    "of the plans for spring, when the old customs house is to become a reading room with a stove and twelve chairs. "
)
REPORT = PROSE + quoting(INVENTED) + quoting(SENTENCES[0])
ALL = tuple(Show)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "speech.txt").write_text(SPEECH, encoding="utf-8")
    (tmp_path / "report.md").write_text(REPORT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def of_folder(*, allow_drafts: bool = False) -> Checked:
    return examined(check(["report.md"], ["sources"], Settings(allow_drafts=allow_drafts)))


def assert_left_out(found: Checked, skipped: int) -> None:
    assert found.statuses == ["not-found", "verified"]
    assert found.codes == ["Q101"]
    assert found.sigla == ["report", "speech"]
    assert found.json["summary"]["skipped"] == skipped


def test_the_report_in_the_folder_of_sources(folder: Path) -> None:
    assert_left_out(examined(check(["report.md"], [".", "report.md"])), 1)
    assert_left_out(examined(check([folder / "report.md"], ["."])), 1)
    assert_left_out(examined(check(["./sources/../report.md"], [str(folder)])), 1)


@pytest.mark.parametrize("name", ["copy.md", "another.txt", "page.html", "deep/er/copy.md"])
def test_the_report_under_another_name(folder: Path, name: str) -> None:
    path = folder / "sources" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((folder / "report.md").read_bytes())
    assert_left_out(of_folder(), 1)


def test_the_report_behind_a_link(folder: Path) -> None:
    (folder / "sources" / "link.md").symlink_to(folder / "report.md")
    assert_left_out(of_folder(), 1)


def test_a_link_as_the_report(folder: Path) -> None:
    (folder / "link.md").symlink_to(folder / "report.md")
    found = examined(check(["link.md"], ["sources", "report.md"]))
    assert (found.statuses, found.sigla) == (["not-found", "verified"], ["link", "speech"])


def test_the_report_behind_a_linked_folder(folder: Path) -> None:
    (folder / "drafts").mkdir()
    (folder / "report.md").rename(folder / "drafts" / "report.md")
    (folder / "sources" / "more").symlink_to(folder / "drafts")
    found = examined(check(["drafts/report.md"], ["sources"]))
    assert_left_out(found, 1)


def test_of_several_reports_none_is_a_source(folder: Path) -> None:
    (folder / "second.md").write_text(f"Another story altogether. {quoting(INVENTED)}", encoding="utf-8")
    found = examined(check(["report.md", "second.md"], ["."]))
    assert found.statuses == ["not-found", "verified", "not-found"]
    assert found.json["summary"]["skipped"] == 2


@pytest.mark.parametrize("name", ["out.json", "out.txt", "out.md", "out"])
@pytest.mark.parametrize("kind", ["json", "full", "concise", "colour"])
def test_own_outputs(folder: Path, name: str, kind: str) -> None:
    result = of_folder().result
    match kind:
        case "json":
            text = render_json(result)
        case "concise":
            text = render_concise(result, show=ALL)
        case _:
            text = render_full(result, colour=kind == "colour", show=ALL, width=100)
    (folder / "sources" / name).write_text(text, encoding="utf-8")
    assert_left_out(of_folder(), 1)


@pytest.mark.parametrize("written", HOMES)
@pytest.mark.parametrize("suffix", ["", ".txt"])
def test_own_outputs_of_every_format(folder: Path, written: str, suffix: str) -> None:
    output = renderer(written)(of_folder().result, Look(ALL))
    data = output if isinstance(output, bytes) else output.encode()
    (folder / "sources" / f"out{suffix}").write_bytes(data)
    assert_left_out(of_folder(), 1)


def test_own_json_in_another_layout(folder: Path) -> None:
    parsed = json.loads(render_json(of_folder().result))
    (folder / "sources" / "out.json").write_text(json.dumps(parsed), encoding="utf-8")
    (folder / "sources" / "windows.json").write_bytes(
        b"\xef\xbb\xbf" + json.dumps(parsed, indent=4).replace("\n", "\r\n").encode()
    )
    assert_left_out(of_folder(), 2)


@pytest.mark.usefixtures("folder")
def test_own_outputs_in_memory() -> None:
    result = of_folder().result
    outputs = [Text("out.json", render_json(result)), Text("out.txt", render_concise(result, show=ALL))]
    found = checked(Text("report.md", REPORT), [*outputs, Text("speech.txt", SPEECH)])
    assert_left_out(found, 2)


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
@pytest.mark.parametrize(
    "draft",
    [
        PROSE + quoting(INVENTED),
        PROSE.replace("hard winter", "long winter").replace("stove", "fireplace") + quoting(INVENTED),
        PROSE + quoting(INVENTED) + "A closing paragraph that was cut later on, about the weather and the tides.",
        PROSE.upper() + quoting(INVENTED),
    ],
)
def test_a_draft_is_left_out_and_named(draft: str, suffix: str) -> None:
    sources: list[Input] = [Text(f"draft{suffix}", draft), Text("speech.txt", SPEECH)]
    found = checked(Text("report.md", REPORT), sources)
    assert found.statuses == ["not-found", "verified"]
    assert found.codes == ["Q101", "S105"]
    (named,) = [one for one in found.findings if one["code"] == "S105"]
    assert (named["severity"], named["document"], named["claim"]) == ("warning", "report", None)
    assert [one["witness"] for one in named["evidence"]] == ["draft"]
    assert named["evidence"][0]["text"]
    assert all("draft" not in claim["searched"]["complete"] for claim in found.claims)


def test_allow_drafts_keeps_it() -> None:
    sources: list[Input] = [Text("draft.txt", PROSE + quoting(INVENTED)), Text("speech.txt", SPEECH)]
    found = checked(Text("report.md", REPORT), sources, allow_drafts=True)
    assert (found.statuses, found.codes) == (["verified", "verified"], [])


def test_a_copy_of_the_very_report_is_left_out_even_then(folder: Path) -> None:
    (folder / "sources" / "copy.md").write_bytes((folder / "report.md").read_bytes())
    assert_left_out(of_folder(allow_drafts=True), 1)


def test_a_draft_of_one_report_is_no_draft_of_another() -> None:
    other = Text("other.md", f"A short note about something else. {quoting(INVENTED)}")
    sources: list[Input] = [Text("draft.txt", PROSE + quoting(INVENTED)), Text("speech.txt", SPEECH)]
    found = checked([Text("report.md", REPORT), other], sources)
    assert found.statuses == ["not-found", "verified", "verified"]


@pytest.mark.parametrize(
    "report",
    [
        quoting(SPEECH.replace("\n\n", " ").strip()),
        f"The mayor said:\n\n> {SPEECH.replace(chr(10) * 2, chr(10) + '>' + chr(10) + '> ')}",
        "\n".join(quoting(sentence) for sentence in SENTENCES),
        "# Speech\n\n" + PROSE + "\n\n" + "\n\n".join(f"She said: “{sentence}”" for sentence in SENTENCES),
    ],
)
def test_a_report_that_quotes_at_length_is_no_duplicate_of_its_source(report: str) -> None:
    found = checked(report, SPEECH)
    assert "S105" not in found.codes
    assert set(found.statuses) == {"verified"}


def test_bytes_that_are_the_report() -> None:
    data = REPORT.encode()
    found = checked([Bytes("report.md", data)], [Bytes("same.txt", data), Text("speech.txt", SPEECH)])
    assert_left_out(found, 1)
