"""Seeds, chains and whole searches find the same with both engines, in the same order, to the last bit."""

from hypothesis import given
from hypothesis import strategies as st

from sicut.collate.chain import Reach, gram_chains, word_chains
from sicut.collate.mapper import Search, find, nearest
from sicut.collate.seed import exact_places, gram_places, may_stand, word_places
from sicut.collate.window import Within
from sicut.engine import CORE, REFERENCE
from sicut.model.alignment import Lemma
from sicut.text.fold import letters
from sicut.text.segment import words
from tests.collate.collating import tokens
from tests.core.engines import both, damaged, needs_core, run_of_words, shelves, texts, using

pytestmark = needs_core

BOUND = 0.001
some = st.lists(st.one_of(texts, run_of_words(5, 60)), min_size=1, max_size=4)


@given(some, st.data())
def test_chains(made: list[str], data: st.DataObject) -> None:
    core, reference = both(made)
    text = data.draw(damaged(data.draw(st.sampled_from(made))))
    scope = frozenset(data.draw(st.sets(st.integers(0, len(made) - 1))))
    reach = Reach(scope, data.draw(st.sampled_from([0, 20, 600])), data.draw(st.sampled_from([1, 8, 100])), 20_000)
    stream, keys = letters(text).encode(), tuple(word.key for word in words(text))
    assert gram_chains(stream, core, reach) == gram_chains(stream, reference, reach)
    assert word_chains(keys, core, reach) == word_chains(keys, reference, reach)


@given(some, st.data())
def test_places_of_a_whole_stream(made: list[str], data: st.DataObject) -> None:
    core, reference = both(made)
    text = data.draw(damaged(data.draw(st.sampled_from(made))))
    scope = frozenset(data.draw(st.sets(st.integers(0, len(made) - 1))))
    stream, keys = letters(text).encode(), tuple(word.key for word in words(text))
    for most in (1, 50):
        assert list(gram_places(stream, core, scope, most)) == list(gram_places(stream, reference, scope, most))
        for word in range(min(3, len(keys))):
            mine, theirs = (word_places(keys, word, index, scope, most) for index in (core, reference))
            assert (mine is None) == (theirs is None)
            assert list(mine or ()) == list(theirs or ())


@given(some, st.data())
def test_exact_places(made: list[str], data: st.DataObject) -> None:
    core, reference = both(made)
    witness = data.draw(st.integers(0, len(made) - 1))
    stream = letters(data.draw(damaged(made[witness]))).encode()[: data.draw(st.integers(0, 60))]
    size = len(reference.sketches[witness].stream)
    start, end = sorted(data.draw(st.tuples(st.integers(0, size), st.integers(0, size))))
    for most in (1, 50):
        assert list(exact_places(stream, core, most)) == list(exact_places(stream, reference, most))
        for ahead in (True, False):
            mine, theirs = (
                list(exact_places(stream, index, most, (witness, start, end), ahead=ahead))
                for index in (core, reference)
            )
            assert mine == theirs


@given(some, st.data())
def test_find(made: list[str], data: st.DataObject) -> None:
    core, reference = both(made)
    lemma = Lemma(tokens(data.draw(damaged(data.draw(st.sampled_from(made))))))
    scope = frozenset(data.draw(st.sets(st.integers(0, len(made) - 1), min_size=1)))
    with using(CORE):
        mine = find(lemma, Search(core, scope, BOUND))
    with using(REFERENCE):
        theirs = find(lemma, Search(reference, scope, BOUND))
    assert mine == theirs


@given(some, st.data(), st.booleans())
def test_nearest(made: list[str], data: st.DataObject, ahead: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    core, reference = both(made)
    witness = data.draw(st.integers(0, len(made) - 1))
    size = len(reference.sketches[witness].text)
    start, end = sorted(data.draw(st.tuples(st.integers(0, size), st.integers(0, size))))
    lemma = Lemma(tokens(data.draw(damaged(made[witness]))))
    if not lemma.tokens.keys:
        return
    scope = frozenset(range(len(made)))
    found = []
    for engine, index in ((CORE, core), (REFERENCE, reference)):
        with using(engine):
            found.append(nearest(lemma, Search(index, scope, BOUND), Within(witness, start, end), ahead=ahead))
    assert found[0] == found[1]


@given(shelves, texts)
def test_whether_a_short_stream_may_stand(made: list[str], query: str) -> None:
    core, reference = both(made)
    for text in (*made, query):
        short = letters(text)[:6] or "a"
        assert may_stand(short, core) == may_stand(short, reference)
