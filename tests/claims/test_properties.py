"""What holds of every text, and of texts with one slip in them."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.claims import find_quotations
from sicut.model.claim import PartKind
from sicut.model.document import Inline, InlineKind
from sicut.model.span import Span
from sicut.text.quotes import LOCALES, MARKS, SINGLE, Pair
from tests.claims.marked import document, marked

ANY = st.text(alphabet="ab A.,:!?-\n[]…0'\"’“”„«»‹›‘‚「」`", max_size=120)
SENTENCES = st.sampled_from(
    [
        "we waited for the ferry all night",
        "nobody came to the gate at noon",
        "the old pier is shut until the spring comes",
    ]
)
PROSE = st.sampled_from(["The warden said", "At noon the baker said", "Then the guard of the north gate said"])
PAIRS = sorted({locale.outer for locale in LOCALES.values()} | {locale.inner for locale in LOCALES.values()})


@given(ANY)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    found = find_quotations(document(text))
    spans = sorted([one.claim.outer for one in found.candidates] + [mark.span for mark in found.marks])
    assert list(found.marks) == sorted(found.marks, key=lambda mark: mark.span)
    for left, right in pairwise(spans):
        assert left.end <= right.start
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)


@given(ANY)
def test_parts_lie_in_order_within_the_marks(text: str) -> None:
    for candidate in find_quotations(document(text)).candidates:
        claim, at = candidate.claim, candidate.claim.outer.start
        assert claim.outer.covers(claim.span)
        assert any(part.kind is PartKind.VERBATIM for part in claim.parts)
        for part in claim.parts:
            assert at <= part.span.start < part.span.end <= claim.outer.end
            at = part.span.end
            if part.kind is not PartKind.ELLIPSIS:
                assert claim.span.covers(part.span)


@given(ANY)
def test_a_quotation_begins_with_a_mark_and_ends_with_one_unless_it_is_doubtful(text: str) -> None:
    for candidate in find_quotations(document(text)).candidates:
        quoted = text[candidate.claim.outer.start : candidate.claim.outer.end]
        assert quoted.startswith(tuple(MARKS))
        assert quoted.endswith(tuple(MARKS)) or ":" in text or candidate.doubt is not None


@given(ANY, ANY)
def test_the_same_text_gives_the_same(before: str, after: str) -> None:
    text = f"{before}\n\n{after}"
    assert find_quotations(document(text)) == find_quotations(document(text))


@pytest.mark.parametrize("pair", PAIRS, ids="".join)
@given(
    said=st.lists(st.tuples(PROSE, SENTENCES), min_size=1, max_size=6),
    gap=st.sampled_from(["", "\xa0", "\u202f"]),
)
@settings(max_examples=15)
def test_well_formed_quotations_are_found_exactly(pair: Pair, said: list[tuple[str, str]], gap: str) -> None:
    gap = gap if pair.opening in "«‹" else ""
    language = next(tag for tag, locale in sorted(LOCALES.items()) if pair in locale)
    quoted = [f"{pair.opening}{gap}{words}{gap}{pair.closing}" for _, words in said]
    text = " ".join(f"{prose} {quote} again." for (prose, _), quote in zip(said, quoted, strict=True))
    found = find_quotations(document(text, language=language))
    assert [text[one.claim.outer.start : one.claim.outer.end] for one in found.candidates] == quoted
    assert not any(one.doubt for one in found.candidates)


@given(
    paragraphs=st.lists(st.lists(st.tuples(PROSE, SENTENCES), min_size=1, max_size=3), min_size=2, max_size=4),
    pair=st.sampled_from(["“”", '""', "„“", "«»", "‘’", "''", "»«", "””"]),
    odd=st.sampled_from(sorted(mark for mark in MARKS if mark not in {",,", "``", "''"})),
    data=st.data(),
)
@settings(max_examples=400)
def test_one_odd_mark_leaves_the_other_paragraphs_alone(
    paragraphs: list[list[tuple[str, str]]], pair: str, odd: str, data: st.DataObject
) -> None:
    texts = [" ".join(f"{prose} {pair[0]}{words}{pair[1]} again." for prose, words in said) for said in paragraphs]
    broken = data.draw(st.integers(0, len(texts) - 1))
    at = data.draw(st.sampled_from([match.start() for match in re.finditer(r"\b", texts[broken])]))
    slipped = [*texts]
    slipped[broken] = texts[broken][:at] + odd + texts[broken][at:]
    before, after = (marked("\n\n".join(each)).split("\n\n") for each in (texts, slipped))
    assert [one for number, one in enumerate(after) if number != broken] == [
        one for number, one in enumerate(before) if number != broken
    ]


@given(st.lists(st.sampled_from(sorted(MARKS)), max_size=300), st.sampled_from(["", " ", "a", " a", "a "]))
def test_nothing_but_marks_ends_in_a_sensible_result(marks: list[str], between: str) -> None:
    find_quotations(document(between.join(marks)))


@pytest.mark.parametrize(
    "text", ['"' * 5000, '" ' * 5000, '"a ' * 5000, "“" * 5000, "“a ‘" * 3000 + "’ b”" * 3000, "”a " * 5000]
)
def test_many_marks(text: str) -> None:
    found = find_quotations(document(text))
    for candidate in found.candidates:
        assert candidate.claim.outer.end <= len(text)


def test_deep_nesting_is_one_quotation() -> None:
    text = "He said: " + "“a ‘b " * 500 + "c" + "’ d”" * 500 + "."
    (candidate,) = find_quotations(document(text)).candidates
    assert text[candidate.claim.outer.start : candidate.claim.outer.end] == text[9:-1]


def test_a_marked_up_quotation() -> None:
    text = "She said we left the pier and he “never came”."
    found = find_quotations(document(text, inline=(Inline(InlineKind.QUOTATION, Span(9, 25)),)))
    assert [text[one.claim.outer.start : one.claim.outer.end] for one in found.candidates] == [
        "we left the pier",
        "“never came”",
    ]


def test_marks_around_a_marked_up_quotation_are_part_of_it() -> None:
    text = "She said “we left the pier” at noon."
    found = find_quotations(document(text, inline=(Inline(InlineKind.QUOTATION, Span(9, 27)),)))
    assert [one.claim.span for one in found.candidates] == [Span(10, 26)]


def test_inline_code_is_passed_over() -> None:
    text = 'Write print("we left the pier") and say "we left the pier today".'
    found = find_quotations(document(text, inline=(Inline(InlineKind.CODE, Span(6, 31)),)))
    assert [one.claim.outer for one in found.candidates] == [Span(40, 64)]


def test_marks_around_code_are_marks() -> None:
    text = "Write “ls -l” here."
    found = find_quotations(document(text, inline=(Inline(InlineKind.CODE, Span(7, 12)),)))
    assert [(mark.span, mark.kind) for mark in found.marks] == [(Span(6, 13), "code")]


def test_capitals_in_italics_are_a_title() -> None:
    text = "She read “The Long Harbour” there."
    found = find_quotations(document(text, inline=(Inline(InlineKind.EMPHASIS, Span(9, 27)),)))
    assert [(mark.span, mark.kind) for mark in found.marks] == [(Span(9, 27), "title")]


def test_the_cue_is_told() -> None:
    text = "“We waited,” said the guard. He wrote: “We left.”"
    cues = [one.claim.cue for one in find_quotations(document(text)).candidates]
    assert [text[cue.start : cue.end] for cue in cues if cue] == ["said", "wrote"]


def test_single_marks_are_known_as_such() -> None:
    assert MARKS > SINGLE
