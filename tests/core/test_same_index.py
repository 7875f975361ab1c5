"""The core's tables are those of the reference: streams, offsets, words, grams."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.index import GRAM
from sicut.collate.sketch import folded_words, sketch
from sicut.text.fold import letters
from sicut.text.unicode_tables import FOLD
from tests.core.engines import both, needs_core, shelves, texts

pytestmark = needs_core


@given(shelves)
def test_streams_and_words(made: list[str]) -> None:
    core, reference = both(made)
    assert core.core is not None
    assert reference.core is None
    assert [one.stream for one in core.sketches] == [one.stream for one in reference.sketches]
    assert core.total == reference.total
    for word in {word for text in made for word in folded_words(text)} | {"quay", ""}:
        assert core.frequencies[word] == reference.frequencies[word]
        for most in (1, 3, 10**6):
            assert core.places(word, most) == reference.places(word, most)


@given(
    st.lists(texts, min_size=1, max_size=3).map("-".join), st.sampled_from(["", "é." * 300, "码1," * 400]), st.data()
)
def test_offsets_both_ways(text: str, filling: str, data: st.DataObject) -> None:
    core, reference = both(["x", filling + text])
    mine, theirs = core.sketches[1], reference.sketches[1]
    assert mine.text == theirs.text
    for byte in data.draw(st.lists(st.integers(0, len(theirs.stream) + 1), max_size=10)):
        assert mine.offset_of(byte) == theirs.offset_of(byte)
    for offset in data.draw(st.lists(st.integers(0, len(theirs.text)), max_size=5)):
        assert mine.byte_at(offset) == theirs.byte_at(offset)


@given(shelves)
def test_marks(made: list[str]) -> None:
    core, _ = both(made)
    assert core.core is not None
    for text, mine in zip(made, core.core.sketches, strict=True):
        assert mine.marks == sketch(text)[0].marks


@given(shelves, texts)
def test_grams(made: list[str], query: str) -> None:
    core, reference = both(made)
    for text in (*made, query):
        stream = letters(text).encode()
        assert list(core.common(stream, 3)) == list(reference.common(stream, 3))
        for at in range(len(stream) - GRAM + 1):
            gram = stream[at : at + GRAM]
            assert core.count(gram) == reference.count(gram)
            assert core.sampled(gram, 2) == reference.sampled(gram, 2)
    assert core.sampled(b"short", 9) == reference.sampled(b"short", 9) == ()


@settings(max_examples=10)
@given(st.integers(1, 40))
def test_many_texts_that_are_alike(count: int) -> None:
    made = ["the harbour council voted " * 20 + str(number % 3) for number in range(count)]
    core, reference = both(made)
    for gram in (b"theharbourco", b"harbourcounc", b"votedtheharb"):
        assert core.sampled(gram, 10**6) == reference.sampled(gram, 10**6)
        assert core.count(gram) == reference.count(gram)
    assert core.places("voted", 10**6) == reference.places("voted", 10**6)


def test_every_assigned_code_point_folds_alike() -> None:
    starts = [*range(0, 0x32000, 0x1000), 0xE0000, 0x10F000]
    core, reference = both(["".join(map(chr, range(start, start + 0x1000))) for start in starts])
    for mine, theirs in zip(core.sketches, reference.sketches, strict=True):
        assert mine.stream == theirs.stream
    assert core.total == reference.total


def test_each_folded_form_after_a_digit_and_a_point() -> None:
    made = [" ".join(f"1.{chr(point)}.2" for point in FOLD)]
    core, reference = both(made)
    assert core.total == reference.total
    for word in set(folded_words(made[0])):
        assert core.frequencies[word] == reference.frequencies[word]
