"""An index on disk answers as one in memory does."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.index import Index, Tables
from sicut.collate.store.documents import StoredDocument
from sicut.collate.store.segment import Segment
from sicut.collate.store.tables import SegmentTables
from tests.collate.store.storing import WORDS, assert_same, document, folders, index_of, stored, update, write


@settings(max_examples=60, deadline=None)
@given(st.lists(folders, min_size=1, max_size=4), st.integers(1, 400))
def test_after_any_updates_it_is_a_fresh_index(states: list[dict[str, str]], most: int) -> None:
    with tempfile.TemporaryDirectory() as made:
        for wanted in states:
            update(Path(made), wanted, most)
            found = stored(Path(made))
            expected = [document(name, text) for name, text in sorted(wanted.items())]
            assert found == expected
            assert_same(index_of(found), Index(expected))


@settings(max_examples=40, deadline=None)
@given(folders, folders, st.data())
def test_stored_and_fresh_documents_mix_in_any_order(
    first: dict[str, str], fresh: dict[str, str], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as made:
        update(Path(made), first)
        added = [document(f"new-{name}", text) for name, text in fresh.items()]
        mixed = data.draw(st.permutations([*stored(Path(made)), *added]))
        kept = mixed[: data.draw(st.integers(0, len(mixed)))]
        assert_same(index_of(kept), Index([document(one.siglum, one.text) for one in kept]))


def test_a_long_text_spans_many_pages_and_chunks(tmp_path: Path) -> None:
    text = " ".join(f"berth {number} of the harbour café was let in {number * 7 % 91}" for number in range(2_000))
    update(tmp_path, {"a": text, "b": text[:5_000], "c": "the quay"}, most=1)
    found, expected = index_of(stored(tmp_path)), Index([document("a", text), document("b", text[:5_000])])
    grams = [expected.sketches[0].stream[at : at + 12] for at in range(0, 3_000, 7)]
    for gram in grams:
        assert list(found.sampled(gram, 50)) == list(expected.sampled(gram, 50))
    for word in ("berth", "1999", "cafe", "nowhere"):
        assert found.frequencies[word] == expected.frequencies[word]
        assert list(found.places(word, 10)) == list(expected.places(word, 10))


pieces = st.sampled_from([*WORDS, "3.5.", ".5", "1.", " ", "a" * 700, "码" * 520, "…" * 600, "\n\n"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(pieces, max_size=400).map(" ".join), min_size=1, max_size=2))
def test_the_places_of_words_are_those_of_the_text(made: list[str]) -> None:
    documents = [document(f"d{number}", text) for number, text in enumerate(made)]
    expected = Tables(made)
    with tempfile.TemporaryDirectory() as folder:
        segment = Segment(str(write(Path(folder) / "1.segment", documents)))
        found = SegmentTables(segment, range(len(made)), made.__getitem__)
        for word in (*expected.frequencies, "arb"):
            for most in (1, 10**6):
                assert list(found.places(word, most)) == list(expected.places(word, most))


def test_a_document_stays_in_its_segment_until_it_is_looked_at(tmp_path: Path) -> None:
    update(tmp_path, {"a": "the quay of the harbour", "b": "a town council"})
    documents = stored(tmp_path)
    index = index_of(documents)
    assert index.frequencies["quay"] == 1
    assert list(index.sampled(b"thequayofthe", 9)) == [(0, 0)]
    assert all("text" not in vars(one) for one in documents)
    assert isinstance(documents[0], StoredDocument)
    assert documents[0].text == "the quay of the harbour"


def test_texts_looked_at_long_ago_are_given_back_and_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sicut.collate.store.searching.KEPT", 2 * len("the quay a of the harbour"))
    texts = {name: f"the quay {name} of the harbour" for name in "abcd"}
    update(tmp_path, texts)
    documents = stored(tmp_path)
    index = index_of(documents)
    for at in (0, 1, 0, 2, 3, 0):
        assert index.sketches[at].text == list(texts.values())[at]
    assert ["text" in vars(one) for one in documents] == [True, False, False, True]
    assert [one.text for one in documents] == list(texts.values())
