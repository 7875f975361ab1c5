"""Scripture without marks, as candidates."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.locate.unmarked import unmarked
from sicut.model.claim import Candidate, Citation, MarkKind, Reference
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.locate.located import report
from tests.locate.scriptures import HARBOUR, edition, scope

BOOK = edition(HARBOUR)
SCOPE = scope([BOOK])
VERSE = HARBOUR["1", "2"]


def found(
    text: str, taken: Sequence[Span] = (), announced: Sequence[int] = (), behind: Sequence[Reference] = ()
) -> list[Candidate]:
    return list(unmarked(Reading(report(text)), SCOPE, BOOK, taken, announced, behind))


def reference(text: str, words: str) -> Reference:
    span = Span(text.index(words), text.index(words) + len(words))
    return Reference("report", span, span, System.CLASSIC, BOOK.work, "1:2")


def cited(candidate: Candidate) -> Citation | None:
    return candidate.claim.cited


def test_words_of_the_edition_in_running_text_are_doubtful() -> None:
    text = f"He began to read. {VERSE} Then he stopped."
    (one,) = found(text)
    assert VERSE.startswith(text[slice(*one.claim.span)])
    assert (one.doubt, one.work, cited(one)) == (MarkKind.OTHER, BOOK.work, None)


def test_what_is_announced_is_not_doubtful() -> None:
    text = f"The book says: {VERSE}"
    (one,) = found(text, announced=[text.index(":") + 1])
    assert one.doubt is None


def test_what_is_taken_is_left_alone() -> None:
    text = f"He began to read. {VERSE}"
    assert found(text, taken=[Span(0, len(text))]) == []


@pytest.mark.parametrize(
    ("between", "is_cited"),
    [(" (", True), ("\n", True), ("\n\n", False), (" and, as he said, ", False), (" " * 40, False)],
)
def test_the_reference_right_behind_is_cited(between: str, is_cited: bool) -> None:  # noqa: FBT001 - a row of a table
    text = f"He began to read. {VERSE}{between}Harbour 1:2)"
    (one,) = found(text, behind=[reference(text, "Harbour 1:2")])
    assert (cited(one) is not None) == is_cited


@given(
    st.lists(st.sampled_from([*HARBOUR.values(), "Nobody came.", "\n\n", "(", "“", "\u200f", " "]), max_size=8),
    st.data(),
)
def test_what_is_found_lies_outside_what_is_taken_and_in_order(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    ends = data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=4).map(sorted))
    taken = [Span(*pair) for pair in zip(ends[::2], ends[1::2], strict=False)]
    spans = [one.claim.span for one in found(text, taken)]
    assert all(one.end <= after.start for one, after in pairwise(spans))
    assert not any(one.overlaps(other) for one in spans for other in taken if other.width)
