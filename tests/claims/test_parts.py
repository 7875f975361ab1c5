"""The parts of a quotation, shown as ``verbatim``, ``<ellipsis>`` and ``[interpolation]`` apart by ``|``."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims import find_quotations, quotation_from_text
from sicut.model.claim import Form, PartKind
from sicut.model.document import Block, BlockKind
from sicut.model.span import Span
from tests.claims.marked import document

PARTS = [
    ("We waited all night", "We waited all night"),
    ("We waited ... all night", "We waited|<...>|all night"),
    ("We waited… all night", "We waited|<…>|all night"),
    ("We waited . . . all night", "We waited|<. . .>|all night"),
    ("We waited. . . . All night", "We waited|<. . . .>|All night"),
    ("We waited.... All night", "We waited|<....>|All night"),
    ("We waited […] all night", "We waited|<[…]>|all night"),
    ("We waited [...] all night", "We waited|<[...]>|all night"),
    ("We waited [. . .] all night", "We waited|<[. . .]>|all night"),
    ("We waited [ … ] all night", "We waited|<[ … ]>|all night"),
    ("We waited (…) all night", "We waited|<(…)>|all night"),
    ("We waited (...) all night", "We waited|<(...)>|all night"),
    ("We waited. […] All night", "We waited|<[…]>|All night"),
    ("... we waited", "<...>|we waited"),
    ("we waited ...", "we waited|<...>"),
    ("… we … waited …", "<…>|we|<…>|waited|<…>"),
    ("We (all of us) waited", "We (all of us) waited"),
    ("We waited for [the mayor] all night", "We waited for|[the mayor]|all night"),
    ("[T]he gate was shut", "[T]|he gate was shut"),
    ("it do[es] not open", "it do|[es]|not open"),
    ("it do[] not open", "it do|[]|not open"),
    ("We wated [sic] all night", "We wated|[sic]|all night"),
    ("We waited all night [emphasis added]", "We waited all night|[emphasis added]"),
    ("[We] waited", "[We]|waited"),
    ("We [the [old] guard] waited", "We [the [old] guard] waited"),
    ("We [waited all night", "We [waited all night"),
    ("We waited] all night", "We waited] all night"),
    ("We [a] waited [b [c] d] and [e] left", "We|[a]|waited [b [c] d] and|[e]|left"),
    ("Version 1.2.3 of 4.5", "Version 1.2.3 of 4.5"),
    ("Wait.. no", "Wait.. no"),
    ("“We waited,” she said, “all night”", "We waited,” she said, “all night"),
    ("(We waited!)", "We waited"),
    ("we waited ［the guard］ here", "we waited|［the guard］|here"),
    ("我们等了……一夜", "我们等了|<……>|一夜"),
]


def written(text: str, parts: tuple) -> str:
    signs = {PartKind.VERBATIM: "{}", PartKind.ELLIPSIS: "<{}>", PartKind.INTERPOLATION: "{}"}
    return "|".join(signs[part.kind].format(text[part.span.start : part.span.end]) for part in parts)


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_a_text(text: str, expected: str) -> None:
    claim = quotation_from_text(document(text)).claim
    assert written(text, claim.parts) == expected
    spoken = [part.span for part in claim.parts if part.kind is not PartKind.ELLIPSIS]
    assert claim.span == Span(spoken[0].start, spoken[-1].end)
    assert claim.outer == Span(0, len(text))


@pytest.mark.parametrize(("inner", "expected"), PARTS)
def test_the_same_in_marks(inner: str, expected: str) -> None:
    text = f"The guard said: «{inner}»."
    (candidate,) = find_quotations(document(text)).candidates
    assert written(text, candidate.claim.parts) == expected
    assert text[candidate.claim.outer.start : candidate.claim.outer.end] == f"«{inner}»"


def test_one_verbatim_part_for_each_paragraph_that_opens_the_quotation_again() -> None:
    text = "He said: “We waited.\n\n“Then we left.\n\n“Goodbye,” and went."
    (candidate,) = find_quotations(document(text)).candidates
    assert written(text, candidate.claim.parts) == "We waited|Then we left|Goodbye"


def test_nothing_but_an_interpolation_is_no_quotation() -> None:
    found = find_quotations(document("She said: “[a long pause]” and left."))
    assert not found.candidates
    assert len(found.marks) == 1


def test_a_whole_document_as_a_quotation() -> None:
    text = "“We waited.”\n\nThen we left."
    claim = quotation_from_text(document(text)).claim
    assert written(text, claim.parts) == "We waited|Then we left"
    assert claim.form is Form.BLOCK


def test_a_document_without_words_has_no_parts() -> None:
    claim = quotation_from_text(document(" … ")).claim
    assert written(" … ", claim.parts) == "<…>"
    assert claim.span == Span(1, 1)


def test_code_is_no_part() -> None:
    text = "We waited.\n\nx = 1"
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, 10)), Block(BlockKind.CODE, Span(12, 17)))
    assert written(text, quotation_from_text(document(text, blocks=blocks)).claim.parts) == "We waited"


@given(st.text(alphabet="a b.…[]()“”\n'", max_size=60))
def test_parts_are_in_order_and_hold_words(text: str) -> None:
    claim = quotation_from_text(document(text)).claim
    ends = 0
    for part in claim.parts:
        assert ends <= part.span.start < part.span.end <= len(text)
        ends = part.span.end
        if part.kind is PartKind.VERBATIM:
            assert text[part.span.start] in "ab"
            assert text[part.span.end - 1] in "ab"


def test_a_long_quotation_ends_with_its_last_word() -> None:
    text = "«" + "we waited " * 1000 + "[…] " + "and left " * 1000 + "." * 2 + " »"
    (candidate,) = find_quotations(document(text)).candidates
    assert [text[part.span.start : part.span.end][-4:] for part in candidate.claim.parts] == ["ited", "[…]", "left"]
    assert candidate.claim.span == Span(1, text.rindex("left") + 4)
