from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.sketch import CHUNK, folded_words, sketch
from sicut.text.fold import DECIMAL_POINTS, fold, letters
from tests.text.scripts_of_the_world import any_text

pieces = st.tuples(any_text, st.sampled_from([0, 1, 20, CHUNK, 2 * CHUNK - 1]), any_text)
long_text = pieces.map(lambda made: made[0] + "é." * made[1] + made[2])


@settings(max_examples=60)
@given(long_text)
def test_the_stream_is_the_letters_of_the_text(text: str) -> None:
    made, counts = sketch(text)
    assert made.stream == letters(text).encode()
    assert made.text == text
    assert counts == Counter(folded_words(text))
    assert "".join(folded_words(text)) == letters(text)
    if not set(text) & DECIMAL_POINTS:
        assert folded_words(text) == fold(text).split()


@settings(max_examples=60)
@given(long_text, st.data())
def test_offsets_and_bytes_are_each_others_way_back(text: str, data: st.DataObject) -> None:
    made, _ = sketch(text)
    offset = data.draw(st.integers(0, len(text)))
    byte = made.byte_at(offset)
    assert byte == len(letters(text[:offset]).encode())
    if offset < len(text) and letters(text[offset]):
        for within in range(byte, made.byte_at(offset + 1)):
            assert made.offset_of(within) == offset
    if made.stream:
        byte = data.draw(st.integers(0, len(made.stream) - 1))
        back = made.offset_of(byte)
        assert made.byte_at(back) <= byte < made.byte_at(back + 1)


@pytest.mark.parametrize("text", ["", "...", " \n", "\u200b" * 600])
def test_a_text_without_letters(text: str) -> None:
    made, counts = sketch(text)
    assert made.stream == b""
    assert made.byte_at(0) == made.byte_at(len(text)) == 0
    assert made.offset_of(0) == len(text)
    assert not counts


def test_past_the_end() -> None:
    made, _ = sketch("a quay.")
    assert made.offset_of(len(made.stream)) == 7
    assert made.byte_at(7) == len(made.stream)


def test_a_long_run_without_letters_between_chunks() -> None:
    text = "ab" + "-" * (3 * CHUNK) + "cd"
    made, _ = sketch(text)
    assert made.offset_of(2) == len(text) - 2
    assert made.byte_at(CHUNK * 2) == 2
