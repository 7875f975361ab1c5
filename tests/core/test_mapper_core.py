"""Whole searches of many lemmas in one call: what the core finds, and what it leaves to the reference."""

from math import inf, nextafter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.collate import mapper, mapper_core
from sicut.collate.mapper import Search, find, find_all
from sicut.collate.mapper_core import Tried
from sicut.engine import CORE, REFERENCE
from sicut.model.alignment import Alignment, Bracket, Lemma
from sicut.model.span import Span
from tests.collate.collating import index_of, lemma_of, tokens
from tests.core.engines import both, damaged, needs_core, run_of_words, texts, using

pytestmark = needs_core

some = st.lists(st.one_of(texts, run_of_words(5, 60)), max_size=4)
QUAY = "the old quay was mended in the spring of the year, and the harbour master wrote of it to the council. "


@st.composite
def lemmas(draw: st.DrawFn, made: list[str]) -> list[Lemma]:
    """Damaged stretches of texts, some very short, some with brackets."""
    found = []
    for _ in range(draw(st.integers(1, 4))):
        text = draw(damaged(draw(st.sampled_from(made)))) if made else draw(texts)
        words = tokens(text[: draw(st.sampled_from([8, 20, 300]))])
        places = draw(st.lists(st.integers(0, len(words.keys)), max_size=2, unique=True))
        found.append(Lemma(words, tuple(Bracket(before, Span(0, 0)) for before in sorted(places))))
    return found


def core_alone(search: Search, wanted: list[Lemma]) -> list[tuple[Alignment, ...] | Tried | None]:
    """What the core finds, nothing for what it leaves."""
    assert search.index.core is not None
    asked = mapper_core.Asked(search.index, search.witnesses, search.bound, mapper._LIMITS)
    return list(mapper_core.find_all(search.index.core, wanted, asked))


@given(some, st.data())
def test_many_lemmas(made: list[str], data: st.DataObject) -> None:
    core, reference = both(made)
    wanted = data.draw(lemmas(made))
    scope = frozenset(data.draw(st.sets(st.integers(0, len(made) - 1)))) if made else frozenset[int]()
    bound = data.draw(st.sampled_from([0.0, 1e-30, 0.001, 1.0, 1e30]))
    with using(CORE):
        mine = list(find_all(wanted, Search(core, scope, bound)))
    with using(REFERENCE):
        theirs = [mapper.reference(lemma, Search(reference, scope, bound)) for lemma in wanted]
    assert mine == theirs


@given(run_of_words(4, 20), st.integers(1, 40), st.data())
def test_many_places_and_few_allowed(text: str, times: int, data: st.DataObject) -> None:
    limits = {
        name: data.draw(st.integers(1, 6), label=name)
        for name in ("MOST_PLACES", "MOST_TRIED", "LEAST_TRIES", "MOST_WORDS", "EXTENDED", "MOST_TRIED_BYTES")
    }
    made = [f"{text} " * times, f"aa {text}"]
    core, reference = both(made)
    wanted = data.draw(lemmas(made))
    scope = frozenset(data.draw(st.sets(st.integers(0, 1), min_size=1)))
    with pytest.MonkeyPatch.context() as patch:
        for name, limit in limits.items():
            patch.setattr(mapper, name, limit)
        patch.setattr(mapper, "_LIMITS", mapper._LIMITS._replace(**{name.lower(): limits[name] for name in limits}))
        with using(CORE):
            mine = list(find_all(wanted, Search(core, scope, 0.001)))
        with using(REFERENCE):
            theirs = [mapper.reference(lemma, Search(reference, scope, 0.001)) for lemma in wanted]
    assert mine == theirs


def test_the_core_does_what_it_can() -> None:
    with using(CORE):
        search = Search(index_of(QUAY, f"Once more: {QUAY}"), frozenset({0, 1}), 0.001)
        quotes = [
            "the old quay was mended",
            "the old kuay was quickly mended in spring",
            "of the",
            "zzz",
            "of [the] year",
        ]
        wanted = [lemma_of(quote) for quote in quotes]
        found = core_alone(search, wanted)
        assert None not in found
        assert found == [mapper.reference(lemma, search) for lemma in wanted]
        assert [len(places or ()) for places in found] == [2, 2, 2, 0, 1]


def test_what_is_left_to_the_reference() -> None:
    with using(CORE):
        search = Search(index_of("one l''amour two and three"), frozenset({0}), 0.001)
        lemma = lemma_of("one l amour two")
        assert core_alone(search, [lemma]) == [None]
        assert find(lemma, search) == mapper.reference(lemma, search) != ()


VERSE = "قال يا قوم اتبعوا المرسلين ويا قوم ما لي أدعوكم إلى النجاة"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (VERSE, "قال ياقوم اتبعوا المرسلين"),
        (VERSE, "قال يقوم اتبعوا المرسلين ويقوم ما لي"),
        (VERSE.replace("يا ", "ي"), "قال يا قوم اتبعوا المرسلين ويا قوم"),
        ("مسعود في السموات والأرض وإبرهيم", "مسعود في السماوات والأرض وإبراهيم"),
        (VERSE, "قال رجل آخر شيئا غير ذلك"),
    ],
)
def test_spellings_of_arabic(text: str, quote: str) -> None:
    with using(CORE):
        search = Search(index_of(text, f"و{text}"), frozenset({0, 1}), 0.001)
        lemma = lemma_of(quote)
        (tried,) = core_alone(search, [lemma])
        assert isinstance(tried, list)
        assert mapper._respelt(lemma, tried, search) == mapper.reference(lemma, search)


@pytest.mark.parametrize("engine", [CORE, REFERENCE])
@pytest.mark.parametrize(
    ("quote", "found"),
    [("to day", 1), ("tomorrow", 1), ("we meet", 1), ("quay", 0), ("meet zebra", 0), ("morrow we", 0)],
)
def test_short_lemmas_parted_otherwise(engine: str, quote: str, found: int) -> None:
    with using(engine):
        search = Search(index_of("we meet today or to morrow", "a zebra"), frozenset({0, 1}), 0.001)
        assert sum(place.intact for place in find(lemma_of(quote), search)) == found


def test_places_that_are_known_are_not_looked_up() -> None:
    lemma = lemma_of("the old quay")
    index = index_of(QUAY)
    places = find(lemma, Search(index, frozenset({0}), 0.001))
    assert find(lemma, Search(index_of(), frozenset(), 0.001, {lemma: places})) == places


@pytest.mark.parametrize("bound", [1e-300, 0.001, 0.3, 1.0, 1.0000000000000002, 7.0, 2.0**59])
def test_the_largest_exponent_is_that_of_the_bound(bound: float) -> None:
    found = mapper_core._largest_exponent(bound)
    assert 2.0**found <= bound < 2.0 ** nextafter(found, inf)


def test_bounds_that_let_nothing_or_everything_pass() -> None:
    assert mapper_core._largest_exponent(0.0) == -inf
    assert mapper_core._largest_exponent(inf) == inf
