"""Both engines side by side, and random texts of ten scripts to try them on."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from hypothesis import strategies as st

from sicut.collate.index import Index
from sicut.engine import CORE, IS_BUILT, REFERENCE, VARIABLE
from tests.collate.collating import index_of
from tests.text.scripts_of_the_world import UNSPACED, WORDS, any_text

needs_core = pytest.mark.skipif(not IS_BUILT, reason="the native core is not built: install with cargo at hand")


@contextmanager
def using(engine: str) -> Iterator[None]:
    """Within it, *engine* does the work."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, engine)
        yield


def both(texts: Sequence[str]) -> tuple[Index, Index]:
    """The index of *texts* in the core and that of the reference."""
    with using(CORE):
        core = index_of(*texts)
    with using(REFERENCE):
        return core, index_of(*texts)


SCRIPTS = [*WORDS.values(), *map(list, UNSPACED.values())]
GAPS = st.sampled_from([" ", " ", " ", "", ", ", ". ", "\n", " — ", "’", "\u200b", ".5", " 3.5 ", "1,250"])


@st.composite
def run_of_words(draw: st.DrawFn, least: int = 0, most: int = 40) -> str:
    """Words of one script, with what may stand between words."""
    words = draw(st.sampled_from(SCRIPTS))
    chosen = draw(st.lists(st.tuples(st.sampled_from(words), GAPS), min_size=least, max_size=most))
    return "".join(word + gap for word, gap in chosen)


texts = st.one_of(
    any_text,
    st.lists(st.one_of(run_of_words(), any_text), max_size=4).map(" ".join),
    st.tuples(run_of_words(1, 12), st.integers(1, 60)).map(lambda made: (made[0] + " ") * made[1]),
    st.text(st.one_of(st.characters(), st.sampled_from("\ud800\udfffa1.")), max_size=30),
)
"""Texts of any script; some repeat themselves, some hold halves of surrogate pairs."""

shelves = st.lists(texts, max_size=4)


@st.composite
def damaged(draw: st.DrawFn, text: str) -> str:
    """A stretch of *text* with some characters dropped, doubled or put for others."""
    start = draw(st.integers(0, len(text)))
    piece = list(text[start : start + draw(st.integers(0, 300))])
    for at in draw(st.lists(st.integers(0, max(0, len(piece) - 1)), max_size=6)) if piece else ():
        piece[at] = draw(st.sampled_from(["", "", " ", "a", "ж", "ب", "码", piece[at] * 2]))
    return "".join(piece)
