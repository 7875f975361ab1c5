"""What must hold of any text: cuts, additions, deletions, insertions and other orders of the same sources."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.model.claim import Mark
from sicut.model.collation import Attestation, Licence, ReasonCode, Status, Unchecked
from sicut.text import unicode_tables as tables
from sicut.text.segment import words
from tests.locate.located import ALTERED, VERIFIED, checked, held, licensed, places, quotation, unlicensed, witness
from tests.text.scripts_of_the_world import UNSPACED, WORDS

GAPS = st.sampled_from([" ", " ", " ", ", ", ". ", "\n", " — ", "; "])


@st.composite
def texts(draw: st.DrawFn, least: int = 1, most: int = 50) -> str:
    """Random words of one script."""
    script = draw(st.sampled_from([*WORDS, *UNSPACED]))
    if script in UNSPACED:
        return "".join(draw(st.lists(st.sampled_from(UNSPACED[script]), min_size=least, max_size=most)))
    chosen = draw(st.lists(st.sampled_from(WORDS[script]), min_size=least, max_size=most))
    return "".join(word + draw(GAPS) for word in chosen).rstrip(" ,.;—\n")


@st.composite
def cut(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text, and a passage of it from one word boundary to another."""
    text = draw(texts())
    there = words(text)
    first = draw(st.integers(0, len(there) - 1))
    last = draw(st.integers(first, len(there) - 1))
    return text, there[first].span.start, there[last].span.end


def read(quote: str, text: str) -> Attestation:
    """*quote* (taken as plain words) held against *text*."""
    return checked(quote, text)


@given(cut())
def test_a_passage_cut_from_a_source_is_verified_at_its_place(made: tuple[str, int, int]) -> None:
    text, start, end = made
    outcome = read(text[start:end], text)
    assert outcome.status is VERIFIED
    assert ("a", start, end) in places(outcome)


@given(cut(), texts(most=20))
def test_text_before_a_passage_only_shifts_it(made: tuple[str, int, int], before: str) -> None:
    text, start, end = made
    quote, head = text[start:end], f"{before}.\n\n"
    alone, shifted = read(quote, text), read(quote, head + text)
    assert shifted.status is VERIFIED
    there = {place for place in places(shifted) if place[1] >= len(head)}
    if len(places(shifted)) < 100:
        assert there == {(siglum, a + len(head), b + len(head)) for siglum, a, b in places(alone)}


@given(st.lists(texts(most=15), min_size=1, max_size=4), cut(), st.randoms(use_true_random=False))
def test_the_order_of_sources_changes_nothing(others: list[str], made: tuple[str, int, int], random: Random) -> None:
    text, start, end = made
    sources = [witness(f"s{number}", one) for number, one in enumerate([*others, text])]
    shuffled = random.sample(sources, len(sources))
    for quote in (text[start:end], f"{text[start:end]} zzz"):
        one, other = (held(quotation(quote), quote, order) for order in (sources, shuffled))
        assert isinstance(one, Attestation)
        assert isinstance(other, Attestation)
        assert replace(one, nearest=None) == replace(other, nearest=None)


FILLER = "Nobody could say later who had painted the railings along the promenade. "
UNIQUE = (
    "harbour council voted against building another stone quay before winter storms arrive from northern waters".split()
)


@settings(max_examples=60)
@given(st.integers(8, len(UNIQUE)), st.data())
def test_a_passage_that_lacks_a_word_is_never_verified(count: int, data: st.DataObject) -> None:
    kept = UNIQUE[:count]
    gone = data.draw(st.integers(1, count - 2))
    source = f"{FILLER}The {' '.join(kept)}. {FILLER}"
    outcome = read(" ".join(kept[:gone] + kept[gone + 1 :]), source)
    assert outcome.status is ALTERED
    assert any(source[slice(*one.witness)].find(kept[gone]) >= 0 for one in unlicensed(outcome))


@settings(max_examples=60)
@given(st.sampled_from(sorted(WORDS)), st.data())
def test_a_word_left_out_in_any_script_is_never_verified(script: str, data: st.DataObject) -> None:
    kept = list(dict.fromkeys(WORDS[script]))[:9]
    gone = data.draw(st.integers(1, len(kept) - 2))
    outcome = read(" ".join(kept[:gone] + kept[gone + 1 :]), " ".join(kept))
    assert outcome.status is not VERIFIED


@settings(max_examples=60)
@given(st.integers(0, 11), st.sampled_from(["not", "never", "seven", "blue", "12", "no"]))
def test_a_word_put_in_is_never_verified(at: int, word: str) -> None:
    source = f"{FILLER}The {' '.join(UNIQUE)}. {FILLER}"
    changed = [*UNIQUE[: at + 1], word, *UNIQUE[at + 1 :]]
    outcome = read(" ".join(changed), source)
    assert outcome.status is ALTERED
    assert any(variant.report.width for variant in unlicensed(outcome))


@settings(max_examples=60)
@given(st.integers(0, len(UNIQUE) - 2))
def test_two_words_in_the_other_order_are_never_verified(at: int) -> None:
    changed = [*UNIQUE[:at], UNIQUE[at + 1], UNIQUE[at], *UNIQUE[at + 2 :]]
    outcome = read(" ".join(changed), f"{FILLER}The {' '.join(UNIQUE)}. {FILLER}")
    assert outcome.status is ALTERED


RANGES = list(zip(tables.IGNORABLE[::2], tables.IGNORABLE[1::2], strict=True))
INVISIBLE = sorted({chr(point) for start, end in RANGES for point in (start, (start + end) // 2, end - 1)} - {"\xad"})
SENTENCE = "We closed the old quay, and nobody asked why."


@pytest.mark.parametrize("c", INVISIBLE, ids=[f"{ord(c):04x}" for c in INVISIBLE])
def test_an_invisible_character_is_never_allowed(c: str) -> None:
    for at in range(1, len(SENTENCE) - 1):
        outcome = read(SENTENCE[:at] + c + SENTENCE[at:], f"Then: {SENTENCE} And more.")
        assert outcome.status is ALTERED, at
        assert {variant.category.value for variant in unlicensed(outcome)} == {"invisible"}, at


@given(cut().filter(lambda made: made[2] - made[1] > 1), st.sampled_from(INVISIBLE), st.data())
def test_an_invisible_character_is_never_allowed_in_any_script(
    made: tuple[str, int, int], c: str, data: st.DataObject
) -> None:
    text, start, end = made
    at = data.draw(st.integers(start + 1, end - 1))
    outcome = read(text[start:at] + c + text[at:end], text)
    assert outcome.status is ALTERED
    assert unlicensed(outcome)


def test_a_soft_hyphen_is_named_and_licensed() -> None:
    outcome = read("We closed the old qu\xaday", SENTENCE)
    assert outcome.status is VERIFIED
    assert licensed(outcome) == [Licence.HYPHENATION]


def test_an_invisible_character_of_the_source_alone_is_named_and_licensed() -> None:
    outcome = read("We closed the old quay", SENTENCE.replace("quay", "qu\u200bay"))
    assert outcome.status is VERIFIED
    assert licensed(outcome) == [Licence.TYPOGRAPHY]


@given(texts(least=3), texts(least=3))
def test_words_of_another_script_are_not_found(quote: str, text: str) -> None:
    if {c for word in words(quote) for c in word.key} & {c for word in words(text) for c in word.key}:
        return
    outcome = held(quotation(quote), quote, [witness("a", text)])
    assert not isinstance(outcome, Mark)
    if isinstance(outcome, Unchecked):
        assert outcome.reason.code is ReasonCode.OTHER_LANGUAGE
    else:
        assert outcome.status is Status.NOT_FOUND


@given(cut())
def test_the_same_question_has_the_same_answer(made: tuple[str, int, int]) -> None:
    text, start, end = made
    assert read(text[start:end], text) == read(text[start:end], text)
