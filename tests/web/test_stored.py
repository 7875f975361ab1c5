"""A dossier is opened again: live if its files are at hand, else as it was kept."""

import json
from pathlib import Path
from typing import Any

import pytest

from sicut.api import check
from sicut.errors import UsageError
from sicut.model.grounds import grounds_of
from sicut.render.formats import Look, renderer
from sicut.web.stored import opened
from tests.web.conftest import REPORT, SPEECH, Opens


@pytest.fixture
def dossier(folder: Path) -> Path:
    """A dossier of the report in the folder."""
    made = folder / "dossier.html"
    written = renderer("html")(check(["report.md"], ["sources"]), Look())
    assert isinstance(written, str)
    made.write_text(written, "utf-8")
    return made


def _run(dossier: Path) -> Any:
    text = dossier.read_text("utf-8")
    return json.loads(text.partition("id=sicut-result>")[2].partition("</script>")[0])


def _put(dossier: Path, run: Any) -> None:
    text = dossier.read_text("utf-8")
    head, _, rest = text.partition("id=sicut-result>")
    tail = rest.partition("</script>")[2]
    dossier.write_text(
        f"{head}id=sicut-result>{json.dumps(run).replace('<', chr(92) + 'u003c')}</script>{tail}", "utf-8"
    )


def test_with_its_files_at_hand_it_is_checked_live(opens: Opens, dossier: Path) -> None:
    assert opened(dossier.name).is_live
    tab = opens(dossier.name)
    assert tab.get("/").header("location") == "/review"
    assert "We will now dredge" in tab.get("/review").text


def test_its_files_may_lie_beside_it(opens: Opens, dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = dossier.parent / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    tab = opens("../dossier.html")
    assert tab.get("/review").status == 200


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("sources/speech.txt", None, "not at hand: sources/speech.txt"),
        ("report.md", None, "not at hand: report.md"),
        ("sources/speech.txt", SPEECH + "She left.", "changed since: sources/speech.txt"),
        ("report.md", REPORT + "More.", "changed since: report.md"),
    ],
)
def test_else_the_copy_is_shown(opens: Opens, dossier: Path, name: str, text: str | None, line: str) -> None:
    path = dossier.parent / name
    if text is None:
        path.unlink()
    else:
        path.write_text(text)
    tab = opens(dossier.name)
    assert tab.get("/").header("location") == "/stored"
    page = tab.get("/stored")
    assert line in page.text
    assert '<iframe src="/stored/copy" sandbox' in page.text
    assert page.text.count('class="decision"') == 1


def test_the_copy_may_do_nothing(opens: Opens, dossier: Path) -> None:
    (dossier.parent / "report.md").unlink()
    answer = opens(dossier.name).get("/stored/copy")
    policy = answer.header("content-security-policy").split("; ")
    assert {"sandbox", "default-src 'none'", "frame-ancestors 'self'", "form-action 'none'"} <= set(policy)
    assert not any("script" in part or "allow" in part for part in policy)
    assert answer.body == dossier.read_bytes()


def test_a_decision_on_the_copy_holds_for_the_run(opens: Opens, dossier: Path) -> None:
    speech = dossier.parent / "sources" / "speech.txt"
    speech.unlink()
    tab = opens(dossier.name)
    (finding,) = _run(dossier)["findings"]
    fields = [("fingerprint", finding["fingerprint"]), ("decision", "accept"), ("reason", "agreed")]
    assert tab.post("/stored/decide", fields).status == 303
    assert "accept by <bdi>Ada</bdi>" in tab.get("/stored").text
    speech.write_text(SPEECH)
    result = check(["report.md"], ["sources"])
    assert [one.allowed is not None for one in result.findings] == [True]


def test_what_findings_rest_on_is_told_as_a_run_tells_it(dossier: Path) -> None:
    (dossier.parent / "report.md").write_text(
        f'{REPORT}\nThe mayor said: "No ship has ever gone down in this basin."\n'
    )
    result = check(["report.md"], ["sources"])
    written = renderer("html")(result, Look())
    assert isinstance(written, str)
    dossier.write_text(written, "utf-8")
    told = {one.fingerprint: one.sources for one in opened(dossier.name).findings}
    assert told == {one.fingerprint: grounds_of(result, one) for one in result.findings}
    assert len(told) > 1


def test_a_decision_on_what_it_has_not_is_refused(opens: Opens, dossier: Path) -> None:
    (dossier.parent / "report.md").unlink()
    fields = [("fingerprint", "0" * 64), ("decision", "accept"), ("reason", "x")]
    assert opens(dossier.name).post("/stored/decide", fields).status == 409


@pytest.mark.parametrize("path", ["/etc/hostname", "../secret.txt", "a\0b", "", 5, None])
def test_it_cannot_reach_out_of_the_folder(opens: Opens, dossier: Path, path: object) -> None:
    (dossier.parent.parent / "secret.txt").write_text("secret")
    run = _run(dossier)
    for document in run["documents"]:
        document["path"] = path
    _put(dossier, run)
    stored = opened(dossier.name)
    assert (stored.is_live, stored.choice) == (False, None)
    assert opens(dossier.name).get("/stored").status == 200


@pytest.mark.parametrize(
    "field", ["documents", "claims", "findings", "summary", "marks"], ids=lambda field: f"{field} of another kind"
)
@pytest.mark.parametrize("value", [None, 3, "x", {}, [None, 3, "x", {}, []]], ids=str)
def test_its_run_may_be_anything(opens: Opens, dossier: Path, field: str, value: object) -> None:
    _put(dossier, {**_run(dossier), field: value})
    assert opens(dossier.name).get("/").status == 303


def test_hostile_words_in_it_are_only_text(opens: Opens, dossier: Path) -> None:
    run = _run(dossier)
    hostile = "</p><script>alert(1)</script>"
    for one in run["findings"]:
        one.update(message=hostile, code=hostile, name=hostile, fingerprint=f'"><script>{hostile}')
    run["documents"][0]["path"] = hostile
    _put(dossier, run)
    text = opens(dossier.name).get("/stored").text
    assert "<script>alert" not in text
    assert "&lt;script&gt;" in text


@pytest.mark.parametrize("run", ["", "[]", "{", '{"version": 7}', "[" * 100_000])
def test_a_dossier_without_a_run(dossier: Path, run: str) -> None:
    text = dossier.read_text("utf-8")
    head, _, rest = text.partition("id=sicut-result>")
    dossier.write_text(f"{head}id=sicut-result>{run}</script>{rest.partition('</script>')[2]}", "utf-8")
    with pytest.raises(UsageError, match="there is no run of sicut in it"):
        opened(dossier.name)
