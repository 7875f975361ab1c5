"""Readers and a writer in other processes; a writer that is killed."""

import subprocess
import sys
from pathlib import Path

import pytest

from sicut.collate.store.folder import writing
from sicut.errors import LockedIndexError
from tests.collate.store.storing import stored, update

ROOT = Path(__file__).parents[3]
WRITER = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from tests.collate.store.storing import update
print("begun", flush=True)
for number in range(10_000):
    update(Path(sys.argv[1]), {name: f"the quay {name} in its year {number}" for name in "abcde"}, most=60)
"""


def begun(folder: Path) -> "subprocess.Popen[str]":
    """A process that makes the index anew again and again."""
    command = [sys.executable, "-c", WRITER, str(folder), str(ROOT), str(ROOT / "src")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


def test_readers_see_whole_documents_while_another_process_writes(tmp_path: Path) -> None:
    update(tmp_path, {name: f"the quay {name} in its year 0" for name in "abcde"})
    with begun(tmp_path) as process:
        try:
            for _ in range(200):
                found = stored(tmp_path)
                assert [one.siglum for one in found] == list("abcde")
                assert all(one.text.startswith(f"the quay {one.siglum} in its year ") for one in found)
        finally:
            process.kill()


def test_a_writer_that_is_killed_leaves_a_whole_index_and_no_lock(tmp_path: Path) -> None:
    update(tmp_path, {name: f"the quay {name} in its year 0" for name in "abcde"})
    for _ in range(3):
        with begun(tmp_path) as process:
            for _ in range(20):
                stored(tmp_path)
            process.kill()
        assert [one.siglum for one in stored(tmp_path)] == list("abcde")
        wanted = {"a": "the orchard"}
        update(tmp_path, wanted)
        assert [one.text for one in stored(tmp_path)] == ["the orchard"]
        update(tmp_path, {name: f"the quay {name} in its year 0" for name in "abcde"})


def test_a_writer_in_another_process_is_told_of(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    update(tmp_path, {"a": "the quay"})
    code = (
        "import sys; sys.path[:0] = sys.argv[2:]\n"
        "from sicut.collate.store.folder import writing\n"
        "with writing(sys.argv[1]): print('begun', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(tmp_path), str(ROOT), str(ROOT / "src")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(LockedIndexError), writing(str(tmp_path)):
            pass
        process.communicate("")
    with writing(str(tmp_path)):
        pass
