"""What is not as it was written is never believed."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.store import layout
from sicut.collate.store.documents import stored_document
from sicut.collate.store.folder import StoredIndex
from sicut.collate.store.manifest import MANIFEST
from sicut.collate.store.searching import index_of
from sicut.collate.store.segment import Segment
from sicut.errors import DamagedIndexError, StaleIndexError
from tests.collate.store.storing import document, stored, update, write

DOCUMENTS = (document("a", "the quay of the harbour " * 9), document("b", "a town council sat today"))


def answers(path: Path) -> object:
    """All that a segment says."""
    segment = Segment(str(path))
    documents = [
        stored_document(segment, at, segment.named(at), "s", segment.named(at).path)
        for at in range(len(segment.records))
    ]
    index = index_of(documents)
    words = [(index.frequencies[word], index.places(word, 99)) for word in ("the", "quay", "town", "orchard")]
    grams = list(index.common(b"thequayoftheharbourandatowncouncilsat", 99))
    return documents, words, grams, [one.stream for one in index.sketches], index.total


def test_a_segment_cut_off_at_any_byte_is_damaged(tmp_path: Path) -> None:
    whole = write(tmp_path / "1.segment", DOCUMENTS).read_bytes()
    cut = tmp_path / "2.segment"
    for length in range(len(whole)):
        cut.write_bytes(whole[:length])
        with pytest.raises(DamagedIndexError, match="damaged"):
            Segment(str(cut))
    cut.write_bytes(whole + b"\0")
    with pytest.raises(DamagedIndexError, match="added"):
        Segment(str(cut))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_flipped_bit_is_noticed_or_changes_nothing(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as made:
        path = write(Path(made) / "1.segment", DOCUMENTS)
        expected = answers(path)
        content = bytearray(path.read_bytes())
        for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=3, unique=True)):
            content[at] ^= 1 << data.draw(st.integers(0, 7))
        path.write_bytes(content)
        try:
            found = answers(path)
        except DamagedIndexError:
            pass
        else:
            assert found == expected
        with pytest.raises(DamagedIndexError):
            list(Segment(str(path)).blocks.verify())


@pytest.mark.parametrize("name", ["FORMAT", "GRAM", "STRIDE", "CHUNK", "FOLDING"])
def test_other_parameters_are_stale(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "1.segment", DOCUMENTS)
    monkeypatch.setattr(layout, name, 99)
    with pytest.raises(StaleIndexError, match="another version"):
        Segment(str(path))


@pytest.mark.parametrize("name", ["UNICODE", "__version__"])
def test_other_versions_are_stale(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "1.segment", DOCUMENTS)
    monkeypatch.setattr(layout, name, "99.0.0")
    with pytest.raises(StaleIndexError, match="another version"):
        Segment(str(path))


def test_any_changed_byte_of_the_manifest_is_noticed(tmp_path: Path) -> None:
    update(tmp_path, {"a": "the quay", "b": "a town"}, most=1)
    path = tmp_path / MANIFEST
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(DamagedIndexError):
            StoredIndex(str(tmp_path))
        path.write_bytes(whole[:at])
        with pytest.raises(DamagedIndexError):
            StoredIndex(str(tmp_path))


def test_a_segment_put_in_the_place_of_another_is_noticed(tmp_path: Path) -> None:
    update(tmp_path, {"a": "the quay", "b": "a town"}, most=1)
    first, second = sorted(tmp_path.glob("*.segment"))
    first.write_bytes(second.read_bytes())
    with pytest.raises(DamagedIndexError, match="another file"):
        StoredIndex(str(tmp_path))


def test_a_segment_that_is_gone_is_noticed(tmp_path: Path) -> None:
    update(tmp_path, {"a": "the quay"})
    next(tmp_path.glob("*.segment")).unlink()
    with pytest.raises(DamagedIndexError, match="lacks a segment"):
        StoredIndex(str(tmp_path))


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    update(tmp_path, {"a": "the quay", "b": "a town"}, most=1)
    path = next(tmp_path.glob("*.segment"))
    path.write_bytes(path.read_bytes()[:-1])
    update(tmp_path, {"a": "the quay", "b": "a town"}, most=1)
    assert [one.text for one in stored(tmp_path)] == ["the quay", "a town"]
