"""Readers that misbehave in every way cost one document each: the next is read, and nothing is left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sicut.model.document import Document, Extraction
from sicut.model.reading import MIB, Budget, ReadingOptions
from sicut.read.sandbox import Documents, Given, here, limits, pool, read_documents
from sicut.read.sandbox.confinement import Confinement
from sicut.read.sandbox.described import described
from sicut.read.sandbox.pool import Readers
from sicut.read.sandbox.worker import Worker

SMALL = Budget(cpu=0.3, wall=2.0, memory=64 * MIB, text=100_000)
HOOK = "tests.read.misbehaving"
FINE = Given("fine.txt", b"The ferry calls twice a day.")
GIVEN = "The council met at the harbour."

linux = pytest.mark.skipif(sys.platform != "linux", reason="limits and confinement are those of Linux")


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers(ReadingOptions(budget=SMALL, workers=1), reader=HOOK) as running:
        yield running


@pytest.fixture(scope="module")
def kept(readers: Readers) -> Confinement:
    return readers.confinement()


def one(readers: Readers, deed: str) -> Document:
    """What comes of *deed*; what stands before and after it is read."""
    given = Given("a.txt", f"sicut:{deed}\n{GIVEN}".encode())
    before, (document,), after = readers.read([FINE, given, FINE])
    assert [found.text for found in (*before, *after)] == [FINE.data.decode() if FINE.data else ""] * 2
    assert document.path == "a.txt"
    return document


@linux
@pytest.mark.parametrize(
    ("deed", "reason"),
    [
        ("spin", "its reader took more than 0.3 seconds of the processor"),
        ("eat", "its reader took more than 64 MiB of memory"),
        ("fail memory", "its reader took more than 64 MiB of memory"),
        ("fail key", "its reader broke off (KeyError)"),
        ("fail recursion", "its reader broke off (RecursionError)"),
        ("fail exit", "its reader broke off (exit code 0)"),
        ("crash", "its reader crashed (signal 11)"),
        ("abort", "its reader crashed, or took more than 64 MiB of memory (signal 6)"),
        ("leave", "its reader broke off (exit code 7)"),
        ("say 44", "its reader broke off (exit code 0)"),
        ("say ff000000000000000000000000", "its reader gave no valid answer"),
        ("say 44ffffffffffffffffffffffff", "its reader gave no valid answer"),
        ("say 44020000000000000000000000" + b"{}".hex(), "its reader gave no valid answer"),
        ("say 42020000000000000000000000" + b"[]".hex(), "its reader gave no valid answer"),
        ("say 45020000000000000000000000" + b"[]".hex(), "its reader gave no valid answer"),
        ("say 48020000000000000000000000" + b"[]".hex(), "its reader gave no valid answer"),
        ("hush", "its reader gave no valid answer"),
    ],
)
def test_who_breaks_off_is_unreadable(readers: Readers, deed: str, reason: str) -> None:
    document = one(readers, deed)
    assert (document.extraction, document.reason, document.text) == (Extraction.UNREADABLE, reason, "")


def test_who_sleeps_is_ended_by_the_clock() -> None:
    with Readers(ReadingOptions(budget=SMALL._replace(wall=0.5), workers=1), reader=HOOK) as readers:
        assert one(readers, "sleep").reason == "its reader took more than 0.5 seconds"


@linux
def test_time_spent_waiting_for_a_processor_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    starved = iter(range(1000))
    monkeypatch.setattr(Worker, "starved", lambda _: float(next(starved)))
    with Readers(ReadingOptions(budget=SMALL._replace(cpu=1, wall=0.5), workers=1), reader=HOOK) as readers:
        assert one(readers, "spin").reason == "its reader took more than 1 second of the processor"


def test_too_much_text(readers: Readers) -> None:
    (long,), (fits,) = readers.read([Given("a.txt", b"word " * 20_001), Given("b.txt", b"word " * 20_000)])
    assert (long.reason, fits.extraction) == ("its text has more than 0.1 MB", Extraction.COMPLETE)


def test_what_a_reader_prints_is_no_answer(readers: Readers) -> None:
    assert GIVEN in one(readers, "print").text


@pytest.mark.parametrize("deed", ["write", "remove", "make", "mode"])
def test_nothing_is_written(readers: Readers, kept: Confinement, tmp_path: Path, deed: str) -> None:
    if not kept.seccomp or (not kept.landlock and deed == "write"):
        pytest.skip("this system has neither seccomp nor Landlock")
    victim = tmp_path / "victim"
    if deed in {"remove", "mode"}:
        victim.write_text("words", encoding="utf-8")
    before = [(path.name, path.stat().st_mode) for path in tmp_path.iterdir()]
    assert one(readers, f"{deed} {victim}").reason == "refused (PermissionError)"
    assert [(path.name, path.stat().st_mode) for path in tmp_path.iterdir()] == before


@pytest.mark.parametrize("deed", ["call 9", "fork", "run", "kill"])
def test_no_network_and_no_other_process(readers: Readers, kept: Confinement, deed: str) -> None:
    if not kept.seccomp:
        pytest.skip("this system has no seccomp")
    deed = f"kill {os.getpid()}" if deed == "kill" else deed
    assert one(readers, deed).reason == "refused (PermissionError)"


@linux
def test_with_ocr_programs_run_and_write_in_one_folder() -> None:
    with Readers(ReadingOptions(budget=SMALL, workers=1, ocr=True), reader=HOOK) as readers:
        kept = readers.confinement()
        home, folder = (one(readers, "about").reason or "").split(" in ")
        assert "TMPDIR" in home.split()
        assert one(readers, f"write {folder}/page").reason == "done"
        assert one(readers, "run").reason == "done"
        assert one(readers, "crash").reason == "its reader crashed (signal 11)"
        assert not Path(folder).exists()
        if kept.landlock:
            other = Path(folder).parent / "sicut-outside"
            assert one(readers, f"write {other}").reason == "refused (PermissionError)"
        if kept.seccomp:
            assert one(readers, "call 9").reason == "refused (PermissionError)"
        folder = (one(readers, "about").reason or "").split(" in ")[1]
    assert not Path(folder).exists()


def test_a_child_is_told_little_of_its_surroundings(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HARBOUR_KEY", "secret")
    with Readers(ReadingOptions(workers=1), reader=HOOK) as new:
        assert "HARBOUR_KEY" not in (one(new, "about").reason or "").split()
    assert (one(readers, "about").reason or "").endswith(" in /")


def test_a_child_reads_many_documents_and_is_then_replaced(readers: Readers) -> None:
    who = [given.reason for (given,) in readers.read([Given("a.txt", b"sicut:who")] * 250)]
    assert all((pid or "").isdigit() for pid in who)
    assert 2 <= len(set(who)) <= 3


def test_a_member_that_breaks_its_reader_costs_itself(readers: Readers) -> None:
    lines = (b"The quay.", b"sicut:abort", b"The ferry.", b"sicut:fail key", b"sicut:fail memory", b"The school.")
    (found,) = readers.read([Given("all", b"\n".join((b"sicut:archive", *lines)))])
    assert [document.path for document in found] == [f"all!{number}" for number in range(6)]
    assert [document.text or document.reason for document in found] == [
        "The quay.",
        "its reader crashed, or took more than 64 MiB of memory (signal 6)",
        "The ferry.",
        "its reader broke off (KeyError)",
        "its reader took more than 64 MiB of memory",
        "The school.",
    ]
    (alone,) = readers.read([Given("all!1", lines[1])])
    assert found[1] == alone[0]


def test_an_archive_that_breaks_off_keeps_what_was_read(readers: Readers) -> None:
    (found,) = readers.read([Given("all", b"sicut:archive\nThe quay.\nsicut:list\nThe ferry.")])
    assert [(document.path, document.text) for document in found] == [("all!0", "The quay."), ("all", "")]


def test_an_archive_of_members_that_break_their_reader_ends(readers: Readers) -> None:
    (found,) = readers.read([Given("all", b"sicut:archive\n" + b"sicut:leave\n" * 20 + b"The quay.")])
    assert len(found) == 9
    assert found[-1].path == "all"
    assert "8 documents in it broke the reader: the rest of the archive was not read" in (found[-1].reason or "")


@pytest.mark.parametrize(("deed", "most"), [("nap 0.15", 6), ("sleep", 5)])
def test_an_archive_may_not_take_many_budgets(deed: str, most: int) -> None:
    data = b"sicut:archive\n" + f"sicut:{deed}\n".encode() * 40 + b"The quay."
    with Readers(ReadingOptions(budget=SMALL._replace(wall=0.2), workers=1), reader=HOOK) as readers:
        (found,), (after,) = readers.read([Given("all", data)]), readers.read([FINE])
    assert len(found) <= most
    assert (found[-1].path, found[-1].extraction) == ("all", Extraction.UNREADABLE)
    assert "the rest of the archive was not read; split it" in (found[-1].reason or "")
    assert after[0].extraction is Extraction.COMPLETE


@linux
def test_the_memory_that_a_reader_holds_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    limited: list[int | None] = []
    monkeypatch.setattr(limits, "_limit_memory", limited.append)
    monkeypatch.setattr(signal, "setitimer", lambda *_: None)
    for held in (100, 700):
        monkeypatch.setattr(limits, "_sizes", lambda held=held: (2000, held))
        limits.begin(Budget(memory=1000))
    assert limited == [2900, 2500]


def sources(folder: Path) -> Iterator[Given]:
    """Small ones and large ones, of several formats, some bad."""
    page = "<p>The harbour council met.</p><p>The <b>ferry</b> calls &amp; leaves.</p>"
    for number in range(4):
        (folder / f"{number}.html").write_text(page * (1 + 400 * number), encoding="utf-8")
        (folder / f"{number}.md").write_text(f"# Quay {number}\n\n> Words [here](x).\n\n" * 200, encoding="utf-8")
    (folder / "bad.txt").write_bytes(b"\0" * 40_000)
    (folder / "empty.txt").touch()
    (folder / "sheet.numbers").write_bytes(b"words")
    names = [*(path.name for path in folder.iterdir()), "none.txt"]
    yield Given("memory.txt", b"The quay is new.\n" * 3_000)
    yield from (Given(str(folder / name)) for name in sorted(names))
    yield Given(str(folder))


def test_several_workers_read_the_same_in_the_order_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = list(sources(tmp_path))
    expected: list[Documents] = [here.read_here(each, ReadingOptions()) for each in given]
    assert {document.extraction for found in expected for document in found} >= {*Extraction} - {Extraction.PARTIAL}
    for workers, small in ((1, 20_000), (2, 20_000), (4, -1)):
        monkeypatch.setattr(here, "SMALL", dict.fromkeys(here.SMALL, small))
        assert list(read_documents(given, ReadingOptions(workers=workers))) == expected


def test_a_page_is_read_with_the_frames_that_it_was_saved_with(tmp_path: Path) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a.html").write_text("<p>The ferry calls twice.</p>", encoding="utf-8")
    page = tmp_path / "page.html"
    page.write_text('<p>The quay.</p><iframe src="page_files/a.html"></iframe>' * 2, encoding="utf-8")
    (found,) = read_documents([Given(str(page))], ReadingOptions())
    assert "The ferry calls twice." in found[0].text
    assert found == here.read_here(Given(str(page)), ReadingOptions())


def test_small_texts_need_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(pool, "Worker", refuse)
    pages = [Given(f"{number}.html", b"<p>The quay.</p>") for number in range(100)]
    assert all(found[0].text for found in read_documents([*pages, FINE], ReadingOptions()))


def test_without_a_python_to_start_each_document_is_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with Readers(ReadingOptions(workers=1), reader=HOOK) as readers:
        ((document,),) = readers.read([FINE])
    assert document.reason == "its reader could not be started (FileNotFoundError)"
    assert "no child process can be started here" in described()


def test_who_does_not_take_all_leaves_nothing_behind() -> None:
    reading = ReadingOptions(budget=SMALL, workers=2)
    readers = Readers(reading, reader=HOOK)
    found = readers.read([FINE, *[Given("a.txt", b"sicut:sleep")] * 5])
    assert next(found)[0].text
    found.close()  # type: ignore[attr-defined]
    assert children() == []


def children(of: int | None = None) -> list[str]:
    ran = subprocess.run(["ps", "-eo", "ppid=,pid=,stat=,args="], capture_output=True, text=True, check=True)
    rows = [line.split(None, 3) for line in ran.stdout.splitlines()]
    return [row[1] for row in rows if "sandbox.child" in row[3] and (of is None or row[0] == str(of))]


PROGRAM = f"""
from sicut.model.reading import ReadingOptions
from sicut.read.sandbox import Given
from sicut.read.sandbox.pool import Readers
with Readers(ReadingOptions(workers=2, ocr=True), reader={HOOK!r}) as readers:
    given = [Given("a.txt", b"sicut:" + deed) for deed in (*[b"about"] * 50, b"sleep", b"spin")]
    for (document,) in readers.read(given):
        print(document.reason, flush=True)
"""


@linux
@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_children_and_folders_end_with_their_parent(by: signal.Signals) -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert running.stdout is not None
    folders = {running.stdout.readline().split(" in ")[1].strip() for _ in range(20)}
    own = children(running.pid)
    running.send_signal(by)
    running.communicate()
    for _ in range(100):
        left = [pid for pid in own if Path("/proc", pid).exists()]
        if not left and not any(Path(folder).exists() for folder in folders):
            break
        time.sleep(0.1)
    else:
        pytest.fail(f"{left} {folders}")
