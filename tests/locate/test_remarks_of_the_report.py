"""What a report says in brackets of its own quotation, and which differences that covers."""

import pytest

from sicut.locate.declared import BEHIND, Declared, declared, is_declared
from sicut.model.claim import Form, Part, PartKind, Quotation
from sicut.model.collation import Category, Variant, VariantKind
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.locate.located import report, witness

EMPHASIS, CITATIONS, MARKS, CLEANED, TRANSLATION = Declared
WORDS = "the old quay"


def said(behind: str, *, inside: str = "") -> set[Declared]:
    """What the report owns up to that has *inside* in the brackets of its quotation and *behind* after it."""
    text = f"She said “{WORDS} {inside}”{behind}"
    outer = Span(9, 9 + len(WORDS) + len(inside) + 3)
    parts = [Part(PartKind.VERBATIM, Span(10, 10 + len(WORDS)))]
    if inside:
        parts.append(Part(PartKind.INTERPOLATION, Span(11 + len(WORDS), outer.end - 1)))
    claim = Quotation("report", Span(10, outer.end - 1), outer, tuple(parts), Form.INLINE)
    return set(declared(claim, Reading(report(text))))


BRACKETS: list[tuple[str, set[Declared]]] = [
    ("", set()),
    (" (emphasis added).", {EMPHASIS}),
    (" [Emphasis mine]", {EMPHASIS}),
    (". (my   italics)", {EMPHASIS}),
    (" (p. 12; italics added, footnotes omitted)", {EMPHASIS, CITATIONS}),
    (" [citations omitted] (Reed)", {CITATIONS}),
    (" (cleaned up)", {CLEANED}),
    (" (internal quotation marks omitted)", {MARKS}),
    (" (Übers. d. Verf.)", {TRANSLATION}),
    (" (курсив мой)", {EMPHASIS}),
    (" (énfasis añadido)", {EMPHASIS}),
    # not in brackets, not right behind, or not closed
    (" emphasis added", set()),
    (" and left (emphasis added)", set()),
    (" (emphasis added", set()),
    (" emphasis added)", set()),
    (" (as he said)", set()),
    (" (he said) and (emphasis added)", set()),
]


@pytest.mark.parametrize(("behind", "kinds"), BRACKETS)
def test_what_stands_in_brackets_right_behind_the_quotation(behind: str, kinds: set[Declared]) -> None:
    assert said(behind) == kinds


def test_what_stands_in_brackets_inside_the_quotation() -> None:
    assert said("", inside="[emphasis added]") == {EMPHASIS}
    assert said(" (citations omitted)", inside="[emphasis added]") == {EMPHASIS, CITATIONS}
    assert said("", inside="[the mayor]") == set()


def test_brackets_far_behind_belong_to_something_else() -> None:
    assert said(" " * (BEHIND - 16) + "(emphasis added)") == {EMPHASIS}
    assert said(" " * (BEHIND - 15) + "(emphasis added)") == set()
    assert said(" " * BEHIND + "(emphasis added)") == set()


SOURCE = "it rose (Reed 1987) to “ten” and [so] Fell again"
OMISSION, SUBSTITUTION = VariantKind.OMISSION, VariantKind.SUBSTITUTION
# the words of the source, what differs, what the report owns up to, whether that covers it
COVERED = [
    ("Reed 1987", OMISSION, Category.WORDING, {CITATIONS}, True),
    ("(Reed 1987)", OMISSION, Category.WORDING, {CITATIONS}, True),
    ("Reed", OMISSION, Category.NAME, {CLEANED}, True),
    ("1987", OMISSION, Category.NUMBER, {CITATIONS}, True),
    ("so", OMISSION, Category.WORDING, {CITATIONS}, True),
    ("it", OMISSION, Category.WORDING, {CITATIONS}, False),
    ("ro", OMISSION, Category.WORDING, {CITATIONS}, False),
    ("again", OMISSION, Category.WORDING, {CLEANED}, False),
    ("Reed 1987", OMISSION, Category.WORDING, {EMPHASIS, MARKS}, False),
    ("Reed 1987", SUBSTITUTION, Category.WORDING, {CITATIONS}, False),
    ("“", OMISSION, Category.PUNCTUATION, {MARKS}, True),
    ("” ", OMISSION, Category.PUNCTUATION, {MARKS}, True),
    ("“", SUBSTITUTION, Category.PUNCTUATION, {CLEANED}, True),
    ("“ten”", SUBSTITUTION, Category.PUNCTUATION, {MARKS}, False),
    ("“", OMISSION, Category.PUNCTUATION, {CITATIONS}, False),
    ("“", OMISSION, Category.WORDING, {MARKS}, False),
    ("Fell", SUBSTITUTION, Category.CASE, {CLEANED}, True),
    ("Fell", SUBSTITUTION, Category.CASE, {MARKS}, False),
    ("Fell", SUBSTITUTION, Category.SPELLING, {CLEANED}, False),
    ("rose", SUBSTITUTION, Category.EMPHASIS, {EMPHASIS}, True),
    ("rose", SUBSTITUTION, Category.EMPHASIS, {CLEANED, MARKS, CITATIONS}, False),
    ("rose", SUBSTITUTION, Category.WORDING, {EMPHASIS, TRANSLATION}, False),
]


@pytest.mark.parametrize(("words", "kind", "category", "kinds", "covered"), COVERED)
def test_which_differences_a_remark_covers(
    words: str, kind: VariantKind, category: Category, kinds: set[Declared], *, covered: bool
) -> None:
    start = SOURCE.index(words)
    variant = Variant(kind, category, None, Span(0, 0), "a", Span(start, start + len(words)))
    assert is_declared(variant, frozenset(kinds), witness("a", SOURCE)) is covered


def test_brackets_are_looked_for_two_characters_around_what_is_left_out() -> None:
    for text, covered in (("([1] Reed)", True), (") Reed now", True), ("). Reed now", False), ("a Reed )", True)):
        start = text.index("Reed")
        variant = Variant(OMISSION, Category.WORDING, None, Span(0, 0), "a", Span(start, start + 4))
        assert is_declared(variant, frozenset({CITATIONS}), witness("a", text)) is covered, text
