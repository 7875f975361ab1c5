"""One writer, many readers, nothing lost."""

from pathlib import Path

import pytest

from sicut.collate.store.folder import StoredIndex, writing
from sicut.collate.store.manifest import read_manifest
from sicut.errors import LockedIndexError
from tests.collate.store.storing import document, stamp, stored, update


def names(path: Path) -> list[str]:
    return sorted(one.name for one in path.iterdir())


def test_a_second_writer_is_told_so(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    with writing(str(tmp_path)), pytest.raises(LockedIndexError, match="another process"), writing(str(tmp_path)):
        pass
    with writing(str(tmp_path)):
        pass


def test_a_reader_keeps_what_it_opened(tmp_path: Path) -> None:
    update(tmp_path, {"a": "the quay", "b": "a town"})
    before = stored(tmp_path)
    update(tmp_path, {"a": "the orchard"})
    assert [one.text for one in before] == ["the quay", "a town"]
    assert [one.text for one in stored(tmp_path)] == ["the orchard"]


def test_a_reader_that_comes_while_a_segment_is_replaced_looks_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    update(tmp_path, {"a": "the quay"})
    old = read_manifest(str(tmp_path))
    update(tmp_path, {"a": "the orchard"})
    manifests = iter([old, read_manifest(str(tmp_path))])
    monkeypatch.setattr("sicut.collate.store.folder.read_manifest", lambda _: next(manifests))
    assert [one.text for one in stored(tmp_path)] == ["the orchard"]


def test_segments_written_before_a_run_broke_off_stay(tmp_path: Path) -> None:
    with writing(str(tmp_path), 1) as writer:
        for name in "ab":
            one = document(name, f"the quay {name}")
            writer.add(one, one.path, stamp(one))
    assert [one.text for one in stored(tmp_path)] == ["the quay a", "the quay b"]


def test_a_full_disk_leaves_the_index_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    update(tmp_path, {"a": "the quay"})

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space"):
            update(tmp_path, {"a": "the orchard"})
    assert [one.text for one in stored(tmp_path)] == ["the quay"]
    assert not [name for name in names(tmp_path) if name == "tmp"]


def test_small_segments_become_one(tmp_path: Path) -> None:
    texts: dict[str, str] = {}
    for number in range(20):
        texts[f"d{number:02}"] = f"the quay was let for {number} days"
        update(tmp_path, texts, most=10_000)
        assert [one.text for one in stored(tmp_path)] == list(texts.values())
        assert len(list(tmp_path.glob("*.segment"))) <= 9


def test_a_segment_that_is_half_empty_is_written_anew(tmp_path: Path) -> None:
    texts = {name: f"the quay {name} was let" for name in "abcde"}
    update(tmp_path, texts)
    del texts["a"], texts["b"]
    update(tmp_path, texts)
    assert names(tmp_path) == ["000001.segment", "lock", "manifest.json"]
    del texts["c"]
    update(tmp_path, texts)
    assert names(tmp_path) == ["000002.segment", "lock", "manifest.json"]
    assert [one.text for one in stored(tmp_path)] == list(texts.values())


def test_old_segments_and_leftovers_are_removed(tmp_path: Path) -> None:
    update(tmp_path, {"a": "the quay"})
    (tmp_path / "tmp").write_bytes(b"half")
    update(tmp_path, {"a": "the orchard"})
    assert names(tmp_path) == ["000002.segment", "lock", "manifest.json"]
    update(tmp_path, {})
    assert names(tmp_path) == ["lock", "manifest.json"]
    assert StoredIndex(str(tmp_path)).entries == {}
