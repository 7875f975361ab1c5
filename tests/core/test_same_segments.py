"""Both engines write the same files, in however many passes, and read them alike."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.index import Index
from sicut.collate.seed import STRETCH
from sicut.collate.store.building import MEMORY, Building
from sicut.collate.store.documents import stored_document
from sicut.collate.store.pages import PAGE, page_checks
from sicut.collate.store.searching import index_of
from sicut.collate.store.segment import Segment
from sicut.engine import CORE, REFERENCE
from tests.collate.store.storing import assert_same, document, stamp
from tests.core.engines import needs_core, shelves, using

pytestmark = needs_core

LONG = "the quay was let for nine days and the council sat " * 400


def written(engine: str, texts: list[str], memory: int) -> bytes:
    """The segment of *texts* that an engine writes."""
    with using(engine), tempfile.TemporaryDirectory() as folder:
        building = Building()
        for number, text in enumerate(texts):
            one = document(f"d{number}", text)
            building.add(one, one.path, stamp(one))
        path = Path(folder) / "1.segment"
        building.write(str(path), memory)
        return path.read_bytes()


@settings(max_examples=60, deadline=None)
@given(shelves, st.sampled_from([1, 100, 1_000]))
def test_the_same_bytes_in_however_many_passes(made: list[str], memory: int) -> None:
    expected = written(REFERENCE, made, MEMORY)
    assert written(CORE, made, MEMORY) == expected
    assert written(CORE, made, memory) == expected
    assert written(REFERENCE, made, memory) == expected


def test_words_and_grams_that_are_everywhere_and_those_that_are_rare() -> None:
    made = [LONG, LONG + "an orchard", " ".join(f"berth{number}" for number in range(2_000)), ""]
    expected = written(REFERENCE, made, MEMORY)
    assert written(CORE, made, 5_000) == expected == written(CORE, made, MEMORY)


@settings(max_examples=30, deadline=None)
@given(shelves, st.data())
def test_the_core_reads_files_as_the_reference_does(made: list[str], data: st.DataObject) -> None:
    chosen = data.draw(st.permutations(range(len(made))))[: data.draw(st.integers(0, len(made)))]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "1.segment"
        path.write_bytes(written(CORE, made, MEMORY))
        for engine in (CORE, REFERENCE):
            with using(engine):
                segment = Segment(str(path))
                known = segment.names()
                stored = [stored_document(segment, at, known[at], f"d{at}", f"d{at}.txt") for at in chosen]
                assert_same(index_of(stored), Index([document(f"d{at}", made[at]) for at in chosen]))


def test_a_word_at_each_end_of_a_stretch_is_found_once() -> None:
    word = "quay"
    text = " ".join(("a" * (STRETCH - 2), word, "b" * (STRETCH - len(word)), word, "c" * 9))
    for engine in (CORE, REFERENCE):
        with using(engine):
            index = Index([document("a", text)])
            assert list(index.places(word, 9)) == [(0, STRETCH - 2), (0, 2 * STRETCH - 2)]


@given(st.binary(max_size=3 * PAGE))
def test_checksums_of_pages(data: bytes) -> None:
    with using(CORE):
        found = page_checks(data)
    with using(REFERENCE):
        assert page_checks(data) == found
    assert len(found) == 4 * -(-len(data) // PAGE)
