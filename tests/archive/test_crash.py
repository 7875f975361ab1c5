"""Whatever happens while the lock is written, nothing acknowledged is lost: the small run of ``bench/crash.py``."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TRACED = pytest.mark.skipif(
    shutil.which("strace") is None or sys.platform != "linux", reason="strace, which makes calls fail, is not there"
)


@pytest.fixture(autouse=True)
def bench_on_the_path(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    yield
    sys.modules.pop("crash", None)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize("what", ["add", "lock"])
def test_killed_at_random_moments(what: str) -> None:
    import crash

    assert list(crash.killed(what, 10, Random(7))) == []  # noqa: S311 - the same moments in each run


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_control_that_writes_in_place_fails() -> None:
    import crash

    random = Random(7)  # noqa: S311 - the same
    assert any(next(crash.killed("lock", 1, random, in_place=True), "") for _ in range(200))


@TRACED
@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("write", "ENOSPC"),
        ("fsync", "EIO"),
        ("rename", "EIO"),
        ("fsync", "KILL"),
        ("rename", "KILL"),
        ("write", "KILL"),
    ],
)
def test_calls_that_fail(call: str, fault: str) -> None:
    import crash

    assert set(crash.at_each_call("add", fault, only=(call,), most=4)) <= {""}
