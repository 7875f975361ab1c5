"""A check with an index on disk is the check without it."""

import os
from pathlib import Path

import pytest

from sicut import api
from sicut.collate.store.folder import StoredIndex
from sicut.config import Settings
from sicut.errors import DamagedIndexError, UsageError
from sicut.render.as_json import render_json

COUNCIL = """# The council

The mayor said that the harbour will not be closed before the spring.

> Nobody on the council has asked for the old quay to be sold.

The library opens at nine, said the clerk, and the orchard is open all day.
"""
REPORT = """The mayor said “the harbour will be closed before the spring”, and the clerk that
“the library opens at nine … and the orchard is open all day”. “Nobody on the council has asked for the old
quay to be sold” [@council]. “There was never a wall around the town”, it is said.
"""


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "sources"
    (folder / "more").mkdir(parents=True)
    (folder / "council.md").write_text(COUNCIL, encoding="utf-8")
    (folder / "more" / "page.html").write_text(
        "<title>Wall</title><p>The wall &amp; the <em>gate</em> of the town", encoding="utf-8"
    )
    (folder / "empty.txt").write_text("", encoding="utf-8")
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")
    (folder / "result.txt").write_text("1 quotation checked, 0 not checked, 0 marks set aside\n", encoding="utf-8")
    (tmp_path / "report.md").write_text(REPORT, encoding="utf-8")
    return folder


def told() -> str:
    return render_json(api.check(["report.md"], ["sources"], Settings()))


def test_the_result_is_the_same_byte_for_byte(sources: Path, caplog: pytest.LogCaptureFixture) -> None:
    expected = told()
    done = api.update_index("sources")
    assert (done.sources, done.read, done.removed, done.fault) == (4, 4, 0, None)
    assert told() == expected
    assert '"altered"' in expected
    assert not caplog.records
    assert sorted(StoredIndex(str(sources / ".sicut/index")).entries) == [
        "council.md",
        "more/page.html",
        "result.txt",
        "scan.pdf",
    ]


def test_sources_are_listed_the_same(sources: Path) -> None:
    expected = api.list_documents(["sources"])
    api.update_index(str(sources))
    api.update_index("sources/")
    documents, skipped = api.list_documents(["sources"])
    assert (documents, skipped) == expected
    found = api.open_index(["sources"]).documents
    assert [type(one).__name__ for one in found].count("StoredDocument") == 3


def test_a_changed_file_is_read_afresh_and_told(sources: Path, caplog: pytest.LogCaptureFixture) -> None:
    api.update_index("sources")
    (sources / "council.md").write_text(COUNCIL.replace("will not be", "will be"), encoding="utf-8")
    (sources / "new.txt").write_text("There was never a wall around the town.", encoding="utf-8")
    found = told()
    assert [record.getMessage() for record in caplog.records] == [
        "sicut: the index of sources/ is stale: 2 files were read afresh; run sicut index sources/"
    ]
    assert api.update_index("sources").read == 2
    caplog.clear()
    assert told() == found
    assert not caplog.records
    assert '"altered"' not in found.split('"claims"', 1)[1].split('"summary"')[0]


def test_a_change_of_the_same_size_at_the_same_time_is_noticed(sources: Path) -> None:
    path = sources / "council.md"
    found = path.stat()
    api.update_index("sources")
    path.write_text(COUNCIL.replace("spring", "autumn"), encoding="utf-8")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert "before the autumn" in told()


@pytest.mark.usefixtures("sources")
def test_a_file_that_has_long_been_as_it_is_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    api.update_index("sources")
    monkeypatch.setattr("sicut.collate.store.folder._SETTLED_NS", -(10**12))
    monkeypatch.setattr("sicut.api.stored.load", None)
    assert api.update_index("sources").read == 0
    assert told()


def test_a_file_that_was_only_touched_is_kept(sources: Path) -> None:
    api.update_index("sources")
    os.utime(sources / "council.md", (1_000_000_000, 1_000_000_000))
    assert api.update_index("sources").read == 0
    entry = StoredIndex(str(sources / ".sicut/index")).entries["council.md"]
    found = (sources / "council.md").stat()
    assert entry.stamp == (found.st_size, 10**18, found.st_ctime_ns)


def test_another_file_in_the_place_of_one_is_noticed_whatever_its_size_and_time(
    sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sicut.collate.store.folder._SETTLED_NS", -(10**12))
    path = sources / "council.md"
    found = path.stat()
    api.update_index("sources")
    (sources / "other").write_text(COUNCIL.replace("spring", "autumn"), encoding="utf-8")
    while (sources / "other").stat().st_ctime_ns == found.st_ctime_ns:
        (sources / "other").touch()
    os.utime(sources / "other", ns=(found.st_atime_ns, found.st_mtime_ns))
    (sources / "other").replace(path)
    assert path.stat().st_mtime_ns == found.st_mtime_ns
    assert "before the autumn" in told()


def test_files_that_are_gone_leave_the_index(sources: Path) -> None:
    api.update_index("sources")
    (sources / "council.md").unlink()
    expected = told()
    done = api.update_index("sources")
    assert (done.sources, done.read, done.removed) == (3, 0, 1)
    assert told() == expected


def test_a_report_among_its_sources_stays_no_witness(sources: Path) -> None:
    (sources / "report.md").write_text(REPORT, encoding="utf-8")
    expected = told()
    api.update_index("sources")
    assert told() == expected


def test_the_files_are_read_when_the_index_cannot_be(sources: Path, caplog: pytest.LogCaptureFixture) -> None:
    expected = told()
    api.update_index("sources")
    segment = next(sources.glob(".sicut/index/*.segment"))
    segment.write_bytes(segment.read_bytes()[:-1])
    assert told() == expected
    (record,) = caplog.records
    assert record.getMessage().endswith("run sicut index to make it anew; the files of sources are read instead")
    done = api.update_index("sources")
    assert done.read == 4
    assert done.fault is not None
    assert "cut off" in done.fault
    list(api.verify_index("sources"))


def test_damage_that_shows_only_later_is_no_wrong_verdict(sources: Path) -> None:
    (sources / "long.txt").write_text("The library opens at nine. " * 2_000, encoding="utf-8")
    api.update_index("sources")
    segment = next(sources.glob(".sicut/index/*.segment"))
    content = bytearray(segment.read_bytes())
    at = content.index(b"theharbourwillnot")
    content[at] ^= 1
    segment.write_bytes(content)
    with pytest.raises(DamagedIndexError, match="run sicut index"):
        list(api.verify_index("sources"))
    with pytest.raises(DamagedIndexError, match="run sicut index"):
        told()


def test_many_segments_answer_as_one(sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sicut.collate.store.folder._MANY", 99)
    for number in range(20):
        (sources / f"minutes{number}.txt").write_text(f"{COUNCIL} It was the {number}th meeting.", encoding="utf-8")
    expected = told()
    api.update_index("sources", memory=400)
    assert len(list(sources.glob(".sicut/index/*.segment"))) > 10
    assert told() == expected


@pytest.mark.usefixtures("sources")
def test_an_index_is_of_a_folder() -> None:
    with pytest.raises(UsageError, match="is no folder"):
        api.update_index("report.md")
    with pytest.raises(UsageError, match="has no index"):
        list(api.verify_index("sources"))
