"""What a report gives out as scripture, as candidates."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.citation_marks import Ground
from sicut.claims.references import references
from sicut.claims.references.given_out import find_announcements, given_out
from sicut.model.claim import Candidate, Form, MarkKind, Part, PartKind, Quotation
from sicut.model.document import Block, BlockKind, Document, Role
from sicut.model.span import Span
from sicut.text.shown import Reading

VERSE = "واركب البحر إذا سكن"


def ground(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Ground:
    blocks = (Block(kind, Span(0, len(text))),)
    document = Document("report", Role.REPORT, "report.md", "", "text/markdown", "ar", text, blocks=blocks)
    return Ground(document, Reading(document))


def candidate(text: str, words: str) -> Candidate:
    """A doubtful candidate: *words*, one mark on each side."""
    start = text.index(words)
    span = Span(start, start + len(words))
    outer = Span(span.start - 1, span.end + 1)
    quotation = Quotation("report", span, outer, (Part(PartKind.VERBATIM, span),), Form.INLINE, "ar")
    return Candidate(quotation, MarkKind.SCARE)


def found(own: Ground, candidates: Sequence[Candidate] = (), marks: Sequence[Span] = ()) -> tuple[Candidate, ...]:
    return given_out(own, candidates, marks, references(own))


@pytest.mark.parametrize(
    ("text", "work"),
    [
        (f"قال تعالى: ﴿{VERSE}﴾ فتأمل.", "Qur'an"),
        (f"قال رسول الله: «{VERSE}».", "Hadith"),
        (f'وقال تعالى: "{VERSE}"', "Qur'an"),
    ],
)
def test_what_is_in_marks_is_made_a_candidate(text: str, work: str) -> None:
    (one,) = found(ground(text))
    assert text[slice(*one.claim.span)] == VERSE
    assert text[slice(*one.claim.outer)][1:-1] == VERSE
    assert (one.doubt, one.work) == (None, work)


def test_a_candidate_that_is_known_gets_its_work_and_loses_its_doubt() -> None:
    text = f'قال تعالى: "{VERSE}". ثم قال: "البحر هادئ اليوم".'
    known = [candidate(text, VERSE), candidate(text, "البحر هادئ اليوم")]
    first, second = found(ground(text), known)
    assert first == replace(known[0], doubt=None, work="Qur'an")
    assert second == known[1]


def test_marks_that_quote_nobody_may_give_out_scripture() -> None:
    text = f'قال تعالى: "{VERSE}".'
    (one,) = found(ground(text), marks=[candidate(text, VERSE).claim.outer])
    assert (text[slice(*one.claim.span)], one.work) == (VERSE, "Qur'an")


def test_code_gives_out_nothing() -> None:
    assert found(ground(f"قال تعالى: ﴿{VERSE}﴾", BlockKind.CODE)) == ()


def test_texts_without_arabic_are_left_alone() -> None:
    text = 'The Qur\'an says: "Sail when the sea is calm".'
    known = [candidate(text, "Sail when the sea is calm")]
    assert found(ground(text), known) == tuple(known)
    assert find_announcements(Reading(ground(text).document)) == ()


def test_where_scripture_is_announced() -> None:
    text = f"قال تعالى: {VERSE}"
    assert find_announcements(Reading(ground(text).document)) == (text.index(":") + 1,)


PARTS = st.sampled_from(
    ["قال تعالى:", "﴿", "﴾", '"', "(", ")", "{", "}", VERSE, "البقرة 255", "\n\n", "quay", "\u200f", "\0"]
)


@given(st.lists(PARTS, max_size=16))
def test_any_text_gives_candidates_in_order_with_words_in_them(parts: list[str]) -> None:
    text = " ".join(parts)
    outers = [one.claim.outer for one in found(ground(text))]
    assert outers == sorted(outers)
    assert all(0 <= outer.start < outer.end <= len(text) for outer in outers)


@pytest.mark.parametrize("mark", ["(", "﴿", '"', "{", "[", "«"])
def test_thousands_of_marks_that_never_close(mark: str) -> None:
    text = f"قال تعالى: {mark} {VERSE} " * 2_000
    assert len(found(ground(text))) <= 2_000
