"""Which engine is in use, and the door to the core."""

import gc
import struct
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from sicut.cli import main
from sicut.collate import chain, extend, index, native, seed, sketch
from sicut.collate.native import Core
from sicut.engine import CORE, IS_BUILT, REFERENCE, VARIABLE, engine
from sicut.errors import UsageError
from tests.collate.collating import index_of
from tests.core.engines import needs_core, using

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def core() -> Core:
    with using(CORE):
        found = native.core()
    assert found is not None
    return found


def test_the_reference_can_be_asked_for() -> None:
    with using(REFERENCE):
        assert engine() == REFERENCE
        assert native.core() is None
        assert index_of("the quay").core is None


def test_the_engine_is_the_core_where_it_was_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert engine() == (CORE if IS_BUILT else REFERENCE)


def test_an_engine_that_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "steam")
    with pytest.raises(UsageError, match="SICUT_ENGINE is 'steam'; it can be 'core' or 'reference'"):
        engine()


def test_a_core_that_is_asked_for_and_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sicut.engine.IS_BUILT", False)
    with using(CORE), pytest.raises(UsageError, match="which this installation lacks"):
        engine()


def test_version_with_an_engine_that_does_not_exist(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, "steam")
    assert main(["--version"]) == 2
    assert capsys.readouterr() == ("", "sicut: SICUT_ENGINE is 'steam'; it can be 'core' or 'reference'\n")


@pytest.mark.parametrize("wanted", [CORE, REFERENCE])
def test_version_tells_the_engine_and_loads_nothing(wanted: str) -> None:
    if wanted == CORE and not IS_BUILT:
        pytest.skip("the native core is not built: install with cargo at hand")
    program = "import sys; from sicut.cli import main; main(['--version']); print('ctypes' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(ROOT / "src"), VARIABLE: wanted},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    line, loaded = done.stdout.splitlines()
    assert f"(engine: {wanted}, " in line
    assert loaded == "False"


def test_a_library_that_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    library = tmp_path / "libsicut_core.so"
    library.write_bytes(b"no library")
    monkeypatch.setattr(native, "LIBRARY", str(library))
    with pytest.raises(UsageError, match="cannot be loaded, install sicut again"):
        native._loaded.__wrapped__()


@needs_core
def test_a_core_of_other_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native, "ABI", native.ABI + 1)
    with pytest.raises(UsageError, match="built from other sources"):
        native._loaded.__wrapped__()


@needs_core
def test_bytes_come_back_as_they_went(core: Core) -> None:
    for sent in (b"", b"\0", b"quay\0quay", bytes(range(256)) * 5000):
        assert core.call("echo", sent) == sent


@needs_core
def test_a_panic_becomes_an_error(core: Core, capfd: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        with pytest.raises(RuntimeError, match=r"(?s)failed in echo \(2\): .*as asked"):
            core.call("echo", b"panic")
    assert core.call("echo", b"calm") == b"calm"
    assert capfd.readouterr() == ("", "")


@needs_core
def test_what_makes_no_sense_becomes_an_error(core: Core) -> None:
    opened = core.opened()
    for step, sent in (("stream", b"\0" * 8), ("sampled", b"123"), ("gram_chains", b"\xff" * 64), ("add", b"\xff")):
        with pytest.raises(RuntimeError, match=rf"failed in {step} \(1\)"):
            opened.answer(step, sent)
    opened.asked("seal", native.numbers(()) + native.number(0))
    assert opened.asked("places", native.number(9) + b"quay") == native.received(b"")


@needs_core
def test_the_core_knows_the_same_limits(core: Core) -> None:
    assert struct.unpack("<d9Q", core.call("limits", b"")) == (
        chain.GAP_SHARE,
        sketch.CHUNK,
        index.GRAM,
        index.STRIDE,
        seed.MOST_GRAM_SEEDS,
        seed.FEW_GRAM_SEEDS,
        chain.LOOK_BACK,
        extend.MOST_CELLS,
        extend.ANCHOR_WORDS,
        extend.HOPELESS_CELLS,
    )


@needs_core
def test_an_index_serves_many_threads_and_is_freed() -> None:
    with using(CORE):
        made = index_of(*("the harbour council voted against a new quay" for _ in range(50)))
    found: list[int] = []
    threads = [Thread(target=lambda: found.append(len(made.places("quay", 100)))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [50] * 8


@needs_core
def test_a_stream_outlives_its_index() -> None:
    with using(CORE):
        sketched = index_of("The harbour council voted against a new quay").sketches[0]
    gc.collect()
    assert sketched.stream == b"theharbourcouncilvotedagainstanewquay"
