from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.apparatus import cigar
from sicut.collate.extend import MOST_CELLS, align
from sicut.model.alignment import Lemma, Tokens
from sicut.model.span import Span
from sicut.text.segment import words
from tests.collate.collating import aligned, alignment_of, apply, check_steps, lemma_of, tokens, word_lists

readings = st.lists(
    st.sampled_from("the not quay of harbour harbors shut today to day a ab aba winter".split()), max_size=14
)


def made_of(keys: list[str]) -> Lemma:
    text = " ".join(keys)
    return Lemma(Tokens(text, tuple(keys), tuple(word.span for word in words(text))))


@settings(max_examples=300)
@given(word_lists, readings)
def test_every_word_is_accounted_for_once(lemma: list[str], reading: list[str]) -> None:
    cost, steps = align(made_of(lemma), reading)
    check_steps(steps, len(lemma), len(reading))
    assert cost >= 0
    assert align(made_of(lemma), reading) == (cost, steps)


@settings(max_examples=300)
@given(word_lists, readings)
def test_the_cigar_makes_the_reading_of_the_lemma(lemma: list[str], reading: list[str]) -> None:
    made, whole = made_of(lemma), tokens(" ".join(reading))
    cost, steps = align(made, whole.keys)
    alignment = alignment_of(made, whole, cost, steps)
    operations = cigar(made, alignment)
    assert apply(operations, made.tokens.keys, alignment.reading.keys) == list(alignment.reading.keys)
    assert all(one.op != other.op for one, other in pairwise(operations))


@settings(max_examples=200)
@given(word_lists, readings)
def test_no_cost_is_the_same_words(lemma: list[str], reading: list[str]) -> None:
    cost, steps = align(made_of(lemma), reading)
    there = [reading[step.reading] for step in steps if step.reading is not None]
    assert (cost == 0) == (there == lemma)
    contained = any(reading[at : at + len(lemma)] == lemma for at in range(len(reading) - len(lemma) + 1))
    assert (cost == 0) == contained


# Quotation, witness, CIGAR.
TABLE = [
    ("the old quay", "the old quay", "3="),
    ("the old quay", "they said the old quay was shut", "3="),
    ("the new quay", "the old quay", "1=1X1="),
    ("the quay was shut", "the old quay was shut", "1=1D3="),
    ("the very old quay was shut", "the old quay was shut", "1=1I4="),
    ("we meet to day at noon", "we meet today at noon", "2=1X1I2="),
    ("we meet today at noon", "we meet to day at noon", "2=1X1D2="),
    ("never the less it rained", "nevertheless it rained", "1X2I2="),
    ("the council closed the harbor", "the council closed the harbour", "4=1X"),
    ("ouncil closed the old quay", "the council closed the old quay", "1X4="),
    ("the council closed the old qua", "the council closed the old quay today", "5=1X"),
    ("the council of the town closed it", "the council closed it", "2=3I2="),
    ("the old council closed it at once", "the old council which had met in the hall closed it at once", "3=6D4="),
    ("the old council of the town closed it at once", "the old council closed it at once", "3=3I4="),
]


def written(quote: str, text: str) -> str:
    lemma, alignment = aligned(quote, text)
    return "".join(f"{operation.length}{operation.op}" for operation in cigar(lemma, alignment))


@pytest.mark.parametrize(("quote", "text", "expected"), TABLE)
def test_known_alignments(quote: str, text: str, expected: str) -> None:
    assert written(quote, text) == expected


def test_a_bracket_opens_a_gap_at_little_cost() -> None:
    plain, _ = align(lemma_of("they closed before the winter"), "they closed the old quay before the winter".split())
    loose, steps = align(
        lemma_of("they closed [it] before the winter"), "they closed the old quay before the winter".split()
    )
    assert loose < plain
    assert [step.reading for step in steps if step.lemma is None] == [2, 3, 4]


def test_a_lemma_that_has_nothing_in_common() -> None:
    _, steps = align(lemma_of("orchard apples ripen late"), "the harbour master resigned at noon".split())
    check_steps(steps, 4, 6)


def test_an_empty_reading() -> None:
    cost, steps = align(lemma_of("the quay"), [])
    assert cost > 0
    check_steps(steps, 2, 0)


def long_pair(data: st.DataObject) -> tuple[list[str], list[str]]:
    """A long run of words, and the same damaged at random, so that their table has more than MOST_CELLS cells."""
    count = data.draw(st.integers(150, 260))
    lemma = [f"w{(at * 7919) % 211}" for at in range(count)]
    reading: list[str] = []
    damage = data.draw(st.lists(st.tuples(st.integers(0, count - 1), st.sampled_from("dswx")), max_size=25))
    by_place = dict(damage)
    for at, word in enumerate(lemma):
        kind = by_place.get(at)
        if kind == "d":
            continue
        if kind == "x":
            reading += ["foot", "note", "of", "page"] * 8
        if kind == "w":
            reading += [word[:1], word[1:]]
        else:
            reading.append("other" if kind == "s" else word)
    head = data.draw(st.integers(0, 40))
    return lemma, ["head"] * head + reading + ["tail"] * data.draw(st.integers(0, 40))


@settings(max_examples=12)
@given(st.data())
def test_long_pairs_are_aligned_as_validly(data: st.DataObject) -> None:
    lemma, reading = long_pair(data)
    assert len(lemma) * len(reading) > MOST_CELLS
    made = Lemma(Tokens("", tuple(lemma), tuple(Span(0, 0) for _ in lemma)))
    cost, steps = align(made, reading)
    check_steps(steps, len(lemma), len(reading))
    assert (cost, steps) == align(made, reading)
    same = sum(
        lemma[step.lemma] == reading[step.reading]
        for step in steps
        if step.lemma is not None and step.reading is not None
    )
    assert same >= 0.75 * len(lemma)


def test_a_long_passage_is_the_same_to_its_last_word() -> None:
    keys = [f"word{at}" for at in range(400)]
    cost, steps = align(made_of(keys), ["before", *keys, "after"])
    assert cost == 0
    assert [step.reading for step in steps] == list(range(1, 401))


def test_long_texts_of_one_word_are_valid() -> None:
    lemma, reading = ["the"] * 300, ["the"] * 200 + ["quay"] + ["the"] * 150
    _, steps = align(made_of(lemma), reading)
    check_steps(steps, 300, 351)


def test_long_texts_with_nothing_in_common_are_valid() -> None:
    lemma, reading = [f"a{at}" for at in range(1100)], [f"b{at}" for at in range(1200)]
    _, steps = align(made_of(lemma), reading)
    mine = [step.lemma for step in steps if step.lemma is not None]
    assert mine == list(range(1100))
