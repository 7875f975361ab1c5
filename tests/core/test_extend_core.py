"""The native core aligns as the Python reference does: the same cost and the same steps, whatever the words."""

from collections.abc import Sequence
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sicut.collate import extend_core, native
from sicut.collate.category import is_negation, is_number
from sicut.collate.extend import HOPELESS_CELLS, MOST_CELLS, align, reference
from sicut.engine import VARIABLE
from sicut.model.alignment import Bracket, Lemma, Tokens
from sicut.model.span import Span
from sicut.text.arabic import is_call
from sicut.text.fold import letters
from tests.core.engines import needs_core

pytestmark = needs_core

SCRIPTS = {
    "latin": "abdeéghiklmnoprsštuüœß",
    "greek": "αάβγδεζηθικλμνοπρσςτυω",
    "cyrillic": "абвгдеёжзийклмнопрсту",
    "arabic": "اأإآبتةجحدرسعغفقكلمنهويىﷲَُِّ",
    "hebrew": "אבגדהוזחטילמםנןסעפרשתָּ",
    "devanagari": "अआकखगघचजटडतदनपमयरलवसहाि्ी",
    "thai": "กขคงจชดตทนบปมยรลวสหอะาิเแ",
    "han": "春夏秋冬山水風雨人心日月年不",
    "hangul": "가나다라마바사아자차카타파하한글",
    "beyond": "𝒜𝔅ℂ𐐀𐐁𐐂𐌰𐌱𐌲𝟏𝟐👍🏽\u200d\ufe0f\ud83d",
}
TOLD = [*"not no never 12 1984 seven une nicht не никогда семь ليس لا سبعة يا ويا فيا ها وها 不 七 लाख".split(), "a1so"]
KINDS = "drop put add echo part part3 join join3 letter swap cut turn call".split()


def folded(alphabet: str) -> st.SearchStrategy[str]:
    return st.text(alphabet, min_size=1, max_size=9).map(letters).filter(bool)


def words_of(alphabet: str, least: int = 0, most: int = 14) -> st.SearchStrategy[list[str]]:
    """Few distinct words, so that some stand more than once; some of those that the tables tell something of."""
    pool = st.lists(folded(alphabet), min_size=1, max_size=8).map(lambda words: [*words, *words, *TOLD])
    return pool.flatmap(lambda words: st.lists(st.sampled_from(words), min_size=least, max_size=most))


def made_of(keys: Sequence[str], brackets: Sequence[int] = ()) -> Lemma:
    nowhere = Span(0, 0)
    tokens = Tokens("", tuple(keys), tuple(nowhere for _ in keys))
    return Lemma(tokens, tuple(Bracket(before, nowhere) for before in brackets))


def check(lemma: Lemma, reading: Sequence[str]) -> None:
    assert extend_core.align(native._loaded(), lemma, reading) == reference(lemma, reading)


def damage(words: list[str], at: int, kind: str, other: list[str]) -> list[str]:
    """*words* with the one at *at* left out, parted, joined, misspelt or otherwise damaged."""
    word, rest = words[at], words[at + 1 :]
    half, third = (len(word) + 1) // 2, max(1, len(word) // 3)
    made = {
        "drop": rest,
        "put": [*other[:1], *rest],
        "add": [*other, *words[at:]],
        "echo": [word, *words[max(0, at - 2) : at + 1], *rest],
        "part": [word[:half], word[half:], *rest],
        "part3": [word[:third], word[third : 2 * third], word[2 * third :], *rest],
        "join": ["".join(words[at : at + 2]), *words[at + 2 :]],
        "join3": ["".join(words[at : at + 3]), *words[at + 3 :]],
        "letter": [word[:half] + word[half + 1 :], *rest],
        "swap": [word[:third] + word[third : third + 2][::-1] + word[third + 2 :], *rest],
        "cut": [word[third:], *rest],
        "turn": [*words[at : at + 2][::-1], *words[at + 2 :]],
        "call": [word[:-1] + "".join(words[at + 1 : at + 2]), *words[at + 2 :]],
    }[kind]
    return [*words[:at], *(word for word in made if word)]


@st.composite
def damaged_copies(draw: st.DrawFn, alphabet: str) -> tuple[Lemma, list[str]]:
    """A lemma, and its words damaged between other words."""
    lemma = draw(words_of(alphabet, 1, 16))
    reading, others = list(lemma), words_of(alphabet, 1, 4)
    for kind in draw(st.lists(st.sampled_from(KINDS), max_size=5)):
        if reading:
            at = draw(st.integers(0, len(reading) - 1))
            reading = damage(reading, at, kind, draw(others))
    if draw(st.booleans()):  # moved words just outside
        reading = [*reading, *draw(others), *lemma[:2]] if draw(st.booleans()) else [*lemma[-2:], *reading]
    head, tail = draw(words_of(alphabet, 0, 5)), draw(words_of(alphabet, 0, 5))
    brackets = draw(st.lists(st.integers(0, len(lemma) + 1), max_size=2))
    return made_of(lemma, brackets), [*head, *reading, *tail]


@st.composite
def long_copies(draw: st.DrawFn) -> tuple[Lemma, list[str]]:
    """More cells than MOST_CELLS: most runs of words stand once, some stretches repeat, some are lost or put in."""
    count, repeat = draw(st.integers(150, 260)), draw(st.sampled_from((5, 67, 211, 1009)))
    lemma = [f"w{(at * 7919) % repeat}" for at in range(count)]
    reading = list(lemma)
    for kind in draw(st.lists(st.sampled_from([*KINDS, "lose", "page", "move"]), max_size=12)):
        at = draw(st.integers(0, max(0, len(reading) - 1)))
        size = draw(st.integers(1, 60))
        if kind == "lose":
            del reading[at : at + size]
        elif kind == "page":
            reading[at:at] = draw(st.sampled_from((["foot", "note"], ["w1", "w2", "not"]))) * size
        elif kind == "move":
            run, there = reading[at : at + size], draw(st.integers(0, len(reading)))
            reading = reading[:at] + reading[at + size :]
            reading[there:there] = run
        elif reading:
            reading = damage(reading, at, kind, ["other"])
    head, tail = draw(st.integers(0, 400)), draw(st.integers(0, 400))
    brackets = draw(st.lists(st.integers(0, count), max_size=3))
    return made_of(lemma, brackets), ["head"] * head + reading + ["tail"] * tail


@pytest.mark.parametrize("script", SCRIPTS)
@settings(max_examples=40)
@given(st.data())
def test_any_words_are_aligned_as_the_reference_does(script: str, data: st.DataObject) -> None:
    alphabet = SCRIPTS[script]
    lemma = data.draw(words_of(alphabet))
    brackets = data.draw(st.lists(st.integers(0, len(lemma) + 1), max_size=2))
    check(made_of(lemma, brackets), data.draw(words_of(alphabet)))


@pytest.mark.parametrize("script", SCRIPTS)
@settings(max_examples=60)
@given(st.data())
def test_damaged_copies_are_aligned_as_the_reference_does(script: str, data: st.DataObject) -> None:
    check(*data.draw(damaged_copies(SCRIPTS[script])))


@settings(max_examples=30, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
@given(long_copies())
def test_long_copies_are_aligned_as_the_reference_does(pair: tuple[Lemma, list[str]]) -> None:
    lemma, reading = pair
    check(lemma, reading)


@settings(max_examples=200)
@given(st.sampled_from(sorted(SCRIPTS)).flatmap(lambda script: st.tuples(*[st.text(SCRIPTS[script], max_size=70)] * 2)))
def test_words_are_as_similar_as_the_reference_says(pair: tuple[str, str]) -> None:
    one, other = (f"xx{word}" for word in pair)
    check(made_of(["before", one, "after"]), ["before", other, "after"])
    for at in range(0, len(one), 3):
        for damaged in (one[:at] + one[at + 1 :], one[:at] + other[at:], other[:at] + one[at:]):
            check(made_of(["before", one, "after"]), ["before", damaged or "x", "after"])


HARBOUR = "the old quay was shut before winter and nobody knew why".split()
QUAY, NEAR = "old blue harbour quay".split(), "old blue harbor quay".split()
APART = [f"a{at}" for at in range(1100)]
OTHERS = [f"b{at}" for at in range(1200)]


@pytest.mark.parametrize(
    ("lemma", "reading"),
    [
        ([], []),
        ([], HARBOUR),
        (HARBOUR, []),
        (["a"] * 30_000, []),
        (["a"] * 30_000, ["a"]),
        (["the"] * 300, ["the"] * 200 + ["quay"] + ["the"] * 150),
        (APART, OTHERS),
        ([*HARBOUR, *APART], [*HARBOUR, *OTHERS]),
        ([*APART, *HARBOUR], [*OTHERS, *HARBOUR]),
        ([*HARBOUR, *APART, *HARBOUR[::-1]], [*HARBOUR, *OTHERS, *HARBOUR[::-1]]),
        ([*HARBOUR, *HARBOUR[::-1]], [*HARBOUR, *OTHERS, *HARBOUR[::-1]] + ["x"] * 600),
        (HARBOUR, OTHERS * 2 + HARBOUR + OTHERS * 2),
        # Two anchors that overlap in the reading, and so that a gap of the same cost may start at two places.
        (["a", "b", "c", "d", "b", "c", "d", "e", *APART[:200]], ["a", "b", "c", "d", "e", *APART[:200]]),
        (
            "old blue harbour was shut at noon".split(),
            "old blue harbour 1 2 3 4 5 old blue harbor 6 was shut at noon".split(),
        ),
        # Words as far from an anchor as they are still looked for, and further.
        *((QUAY + APART[:200], NEAR + ["x"] * far + APART[:200]) for far in (43, 44, 45)),
        *((APART[:200] + QUAY, APART[:200] + ["x"] * far + NEAR) for far in (43, 44, 45)),
        (["yes", "يا", "قوم"], ["yes", "ياقوم"]),
        (["yes", "يا", "قوم"], ["yes", "يقوم"]),
        (["yes", "ويقوم", "yes"], ["yes", "ويا", "قوم", "yes"]),
        (["never", "the", "less", "it"], ["nevertheless", "it"]),
        (["seven", "quays"], ["7", "quays", "seven"]),
        (["the", "harbour", "was"], ["the", "harbxyz", "was"]),
        *((["the", "ab" * half, "was"], ["the", "ab" * (half - 2) + "xabb", "was"]) for half in (31, 32, 33)),
        *((["the", "ab" * 32, "was"], ["the", "ab" * 32 + tail, "was"]) for tail in ("", "c", "cc")),
    ],
)
def test_the_edges_are_aligned_as_the_reference_does(lemma: list[str], reading: list[str]) -> None:
    check(made_of(lemma), reading)
    check(made_of(lemma, range(0, len(lemma), 3)), tuple(reading))


def test_the_limits_are_passed() -> None:
    assert len(APART) * len(OTHERS) > HOPELESS_CELLS
    assert len(HARBOUR) * len(OTHERS) * 4 > MOST_CELLS


def test_what_the_tables_say_is_in_the_flags() -> None:
    says = (is_number, extend_core.NUMBER), (is_negation, extend_core.NEGATION), (is_call, extend_core.CALL)
    for key in [*TOLD, *HARBOUR]:
        assert extend_core.flags_of(key) == sum(flag for tells, flag in says if tells(key))
    assert {extend_core.flags_of(key) for key in TOLD} >= {0, *(flag for _, flag in says)}


def spoilt(change: tuple[int, int]) -> bytes:
    at, by = change
    return SENT[:at] + bytes([SENT[at] ^ by]) + SENT[at + 1 :]


SENT = extend_core._words(HARBOUR) + extend_core._words(["quay", "🚢", "shut"]) + native.numbers([2])
EMPTY_WORD = extend_core._words(["quay", ""]) + extend_core._words(HARBOUR) + native.numbers([])


@given(st.one_of(st.binary(max_size=60), st.tuples(st.integers(0, len(SENT) - 1), st.integers(1, 255)).map(spoilt)))
def test_bytes_that_are_no_words_are_refused_or_aligned(sent: bytes) -> None:
    with suppress(RuntimeError):
        native._loaded().call("align", sent)


def test_parts_of_words_are_refused() -> None:
    for sent in (*(SENT[:size] for size in range(len(SENT))), SENT + b"x", EMPTY_WORD):
        with pytest.raises(RuntimeError, match="the core failed in align"):
            native._loaded().call("align", sent)


def test_the_engine_asked_for_aligns(monkeypatch: pytest.MonkeyPatch) -> None:
    called = list[int]()
    monkeypatch.setattr(extend_core, "align", lambda *_: called.append(1))
    monkeypatch.setenv(VARIABLE, "reference")
    assert align(made_of(HARBOUR), HARBOUR)[0] == 0
    assert called == []
    monkeypatch.setenv(VARIABLE, "core")
    align(made_of(HARBOUR), HARBOUR)
    assert called == [1]
