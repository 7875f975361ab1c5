"""The review: what is shown, decided, found and downloaded, and what happens when something changes underneath."""

import json
from html import unescape
from pathlib import Path

import pytest

from sicut.config import Settings
from sicut.render.formats import HOMES
from sicut.web.desk import Desk, Phase
from tests.web.conftest import REPORT, SPEECH, Opens, Tab

SOURCES = ("sources",)


def _lines(folder: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in (folder / ".sicut" / "decisions.jsonl").read_text().splitlines()]


def _look(desk: Desk) -> None:
    """What the watcher does in three seconds, and the run that it may have begun."""
    for _ in range(3):
        desk.look()
    desk._worker.ask(lambda: None).result()


def _decide(
    tab: Tab, fingerprint: str, kind: str = "accept", reason: str = "agreed", generation: int | None = None
) -> int:
    number = tab.house.desk.state.generation if generation is None else generation
    fields = [("fingerprint", fingerprint), ("decision", kind), ("reason", reason), ("generation", str(number))]
    return tab.post("/decide", fields).status


def test_the_report_stands_beside_its_source(opens: Opens) -> None:
    tab = opens("report.md", sources=SOURCES)
    text = tab.get("/review").text
    assert 'data-view="review"' in text
    assert "We will now dredge" in text
    assert "The harbour master spoke first." in text
    assert len(tab.fingerprints()) == 1
    assert text.count("<form class=decision") == 1


def test_a_decision_is_written_and_shown_without_a_new_run(opens: Opens, folder: Path) -> None:
    tab = opens("report.md", sources=SOURCES)
    (fingerprint,) = tab.fingerprints()
    run = tab.house.desk.state.run
    assert _decide(tab, fingerprint, reason="  the author\n agreed ") == 303
    (line,) = _lines(folder)
    assert (line["decision"], line["reason"], line["who"], line["code"]) == (
        "accept",
        "the author agreed",
        "Ada",
        "Q103",
    )
    assert line["text"] == "We will now dredge the inner basin this year"
    text = tab.get("/review").text
    assert "value=withdraw" in text
    assert "<bdi>Ada</bdi>: <bdi>the author agreed</bdi>" in text
    assert "value=withdraw" in text
    assert tab.house.desk.state.run == run


def test_a_decision_holds_in_the_next_run_and_can_be_withdrawn(opens: Opens) -> None:
    tab = opens("report.md", sources=SOURCES)
    (fingerprint,) = tab.fingerprints()
    _decide(tab, fingerprint)
    again = opens("report.md", sources=SOURCES)
    assert "value=withdraw" in again.get("/review").text
    assert _decide(again, fingerprint, "withdraw", "") == 303
    assert "value=withdraw" not in again.get("/review").text


def test_a_note_stands_beside_a_finding(opens: Opens) -> None:
    tab = opens("report.md", sources=SOURCES)
    (fingerprint,) = tab.fingerprints()
    assert _decide(tab, fingerprint, "note", "ask <the> author") == 303
    text = tab.get("/review").text
    assert "ask &lt;the&gt; author" in text
    assert "value=withdraw" not in text


@pytest.mark.parametrize(
    ("kind", "reason", "line"),
    [
        ("accept", "", "no reason given"),
        ("dismiss", " \n ", "no reason given"),
        ("burn", "why not", "a decision is accept, dismiss, note or withdraw"),
        ("accept", "x" * 2001, "2000 characters at most"),
    ],
)
def test_a_decision_that_cannot_be_is_told(opens: Opens, folder: Path, kind: str, reason: str, line: str) -> None:
    tab = opens("report.md", sources=SOURCES)
    fields = [("fingerprint", tab.fingerprints()[0]), ("decision", kind), ("reason", reason)]
    answer = tab.post("/decide", fields)
    assert answer.status == 400
    assert line in answer.text
    assert line in tab.post("/decide", fields, accept="application/json").json["error"]
    assert not (folder / ".sicut" / "decisions.jsonl").exists()


def test_two_tabs_see_each_others_decisions(opens: Opens) -> None:
    first = opens("report.md", sources=SOURCES)
    second = Tab(first.house, first.app)
    second.enter()
    before = second.get("/state").json
    _decide(first, first.fingerprints()[0])
    after = second.get("/state").json
    assert after["generation"] > before["generation"]
    assert after["start"] == before["start"]
    assert "value=withdraw" in second.get("/review").text


def test_a_decision_made_elsewhere_is_seen(opens: Opens, folder: Path) -> None:
    tab, other = opens("report.md", sources=SOURCES), opens("report.md", sources=SOURCES)
    (fingerprint,) = tab.fingerprints()
    _decide(other, fingerprint)
    assert "value=withdraw" not in tab.get("/review").text
    _look(tab.house.desk)
    assert "value=withdraw" in tab.get("/review").text
    assert len(_lines(folder)) == 1


def test_a_report_that_is_saved_is_checked_again(opens: Opens, folder: Path) -> None:
    tab = opens("report.md", sources=SOURCES)
    before = tab.house.desk.state
    (folder / "report.md").write_text("A new beginning.\n\n" + REPORT)
    _look(tab.house.desk)
    after = tab.house.desk.state
    assert (after.run, after.phase) == (before.run + 1, Phase.READY)
    assert after.generation > before.generation
    assert "A new beginning." in tab.get("/review").text


def test_a_source_that_is_added_is_read(opens: Opens, folder: Path) -> None:
    tab = opens("report.md", sources=SOURCES)
    (folder / "sources" / "minutes.txt").write_text("We will now dredge the inner basin this year.\n")
    _look(tab.house.desk)
    assert tab.fingerprints() == []
    assert "minutes" in tab.get("/review").text


def test_a_file_that_is_only_written_anew_is_not_checked_again(opens: Opens, folder: Path) -> None:
    import os

    tab = opens("report.md", sources=SOURCES)
    run = tab.house.desk.state.run
    os.utime(folder / "report.md", ns=(1, 1))
    _look(tab.house.desk)
    assert tab.house.desk.state.run == run


def test_a_file_that_is_still_being_written_is_waited_for(opens: Opens, folder: Path) -> None:
    tab = opens("report.md", sources=SOURCES)
    desk, run = tab.house.desk, tab.house.desk.state.run
    for size in range(1, 4):
        (folder / "report.md").write_text("A line.\n" * size)
        desk.look()
        assert desk.state.run == run
    _look(desk)
    assert desk.state.run == run + 1


def test_a_decision_on_a_finding_that_is_gone_is_refused(opens: Opens, folder: Path) -> None:
    tab = opens("report.md", sources=SOURCES)
    (fingerprint,) = tab.fingerprints()
    old = tab.house.desk.state.generation
    (folder / "report.md").write_text(REPORT.replace("now", "not"))
    _look(tab.house.desk)
    fields = [("fingerprint", fingerprint), ("decision", "accept"), ("reason", "fine"), ("generation", str(old))]
    answer = tab.post("/decide", fields)
    assert answer.status == 409
    assert "has changed since this page was loaded and this finding is gone" in answer.text
    assert not (folder / ".sicut" / "decisions.jsonl").exists()


def test_a_decision_from_an_older_page_counts_if_the_finding_is_still_there(opens: Opens, folder: Path) -> None:
    tab = opens("report.md", sources=SOURCES)
    (fingerprint,) = tab.fingerprints()
    old = tab.house.desk.state.generation
    (folder / "report.md").write_text("Before it.\n\n" + REPORT)
    _look(tab.house.desk)
    assert _decide(tab, fingerprint, generation=old) == 303
    assert "value=withdraw" in tab.get("/review").text


def test_a_decision_expires_with_its_source(opens: Opens, folder: Path) -> None:
    tab = opens("report.md", sources=SOURCES)
    (fingerprint,) = tab.fingerprints()
    _decide(tab, fingerprint)
    (folder / "sources" / "speech.txt").write_text(SPEECH + "She left.\n")
    _look(tab.house.desk)
    text = tab.get("/review").text
    assert tab.fingerprints() == [fingerprint]
    assert "value=withdraw" not in text
    assert "This decision has expired" in text


def test_a_report_that_goes_and_comes_back(opens: Opens, folder: Path) -> None:
    tab = opens("report.md", sources=SOURCES)
    (folder / "report.md").unlink()
    _look(tab.house.desk)
    answer = tab.get("/run")
    assert "cannot read report.md" in unescape(answer.text)
    assert tab.get("/review").header("location") == "/run"
    (folder / "report.md").write_text(REPORT)
    _look(tab.house.desk)
    assert tab.get("/review").status == 200


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [("letter.docx", b"no such thing", "cannot read letter.docx"), ("empty.pdf", b"", "cannot read empty.pdf")],
)
def test_an_unreadable_report_is_one_line(opens: Opens, folder: Path, name: str, data: bytes, line: str) -> None:
    (folder / name).write_bytes(data)
    tab = opens(name, sources=SOURCES)
    assert tab.get("/").header("location") == "/run"
    assert line in tab.get("/run").text
    assert tab.get("/state").json["phase"] == "failed"


def test_a_run_tells_how_far_it_is(opens: Opens) -> None:
    tab = opens("report.md", sources=SOURCES)
    desk = tab.house.desk
    choice = desk.state.choice
    assert choice is not None

    def while_it_runs() -> tuple[str, str, str]:
        desk.start(choice)
        return tab.get("/run").text, tab.get("/state").json["phase"], tab.get("/review").text

    page, phase, review = desk._worker.ask(while_it_runs).result()
    assert phase == "running"
    assert '<noscript><meta http-equiv="refresh" content="1"></noscript>' in page
    assert "We will now dredge" in review
    desk._worker.ask(lambda: None).result()
    assert tab.get("/run").header("location") == "/review"


def test_the_page_of_a_new_start_knows_that_it_is_one(opens: Opens) -> None:
    first = opens("report.md", sources=SOURCES)
    cookie, start = first.cookie, first.get("/state").json["start"]
    second = opens("report.md", sources=SOURCES)
    stale = Tab(second.house, second.app, cookie).get("/state", Accept="application/json")
    assert (stale.status, stale.json) == (403, {"error": "sicut was started anew: open the address that it printed"})
    assert second.get("/state").json["start"] != start


def test_the_form_of_an_older_start_is_refused(opens: Opens, folder: Path) -> None:
    old, new = opens("report.md", sources=SOURCES), opens("report.md", sources=SOURCES)
    mixed = Tab(old.house, new.app, new.cookie)
    answer = mixed.post("/decide", [("fingerprint", new.fingerprints()[0]), ("decision", "accept"), ("reason", "x")])
    assert answer.status == 403
    assert not (folder / ".sicut" / "decisions.jsonl").exists()


def test_a_search_shows_the_place_marked_with_what_stands_around_it(opens: Opens) -> None:
    tab = opens("report.md", sources=SOURCES)
    text = tab.get("/find?q=dredge+the+inner+basin").text
    assert "1 place in 1 source" in text
    assert "<mark>dredge the inner basin</mark>" in text
    assert "The harbour master spoke first." in text


@pytest.mark.parametrize(
    ("query", "status", "line"),
    [
        ("no+such+words+anywhere", 200, "not found in 1 source"),
        ("%3Cscript%3Ealert(1)%3C%2Fscript%3E", 200, "&lt;script&gt;"),
        ("%00%E2%80%AE", 400, "no word"),
        ("a" * 1001, 400, "1000 characters at most"),
        ("", 200, "Search in the sources"),
    ],
)
def test_searches_that_find_nothing(opens: Opens, query: str, status: int, line: str) -> None:
    answer = opens("report.md", sources=SOURCES).get(f"/find?q={query}")
    assert answer.status == status
    assert line in answer.text
    assert "<script>alert" not in answer.text


def test_there_is_nothing_to_search_before_anything_is_chosen(opens: Opens) -> None:
    answer = opens().get("/find?q=quay")
    assert (answer.status, "there are no sources to search" in answer.text) == (400, True)


@pytest.mark.parametrize("name", ["json", "html", "full", "concise"])
def test_a_run_can_be_downloaded(opens: Opens, name: str) -> None:
    tab = opens("report.md", sources=SOURCES)
    answer = tab.get(f"/export/{name}")
    assert answer.status == 200
    assert answer.header("content-disposition").startswith('attachment; filename="report.')
    assert answer.header("content-security-policy") == "sandbox"
    assert b"altered-meaning" in answer.body


def test_every_format_is_offered(opens: Opens) -> None:
    text = opens("report.md", sources=SOURCES).get("/review").text
    assert [name for name in HOMES if f'href="/export/{name}"' in text] == list(HOMES)


def test_nothing_to_download_before_a_run(opens: Opens) -> None:
    assert opens().get("/export/json").status == 404


def test_what_is_hostile_in_a_text_is_only_text(opens: Opens, folder: Path) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    (folder / "report.md").write_text(f'She said: "{hostile} We will now dredge the inner basin this year."\n')
    tab = opens("report.md", sources=SOURCES)
    assert "<img" not in tab.get("/review").text


def test_a_run_that_breaks_is_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    from sicut.web import desk as desks
    from sicut.web.choice import Choice

    def broken(*_: object, **__: object) -> None:
        raise KeyError("quay")

    monkeypatch.setattr(desks, "check", broken)
    desk = Desk(Settings())
    desk.start(Choice(("report.md",), None)).result()
    assert desk.state.error == "internal error: KeyError: 'quay'; please report it"
    desk.stop()
