"""The rules that speak of single variants."""

import pytest

from sicut.model.collation import Category, Licence, VariantKind
from sicut.model.document import Shown
from sicut.model.finding import Fix
from sicut.model.span import Span
from tests.rules.made import (
    all_objections,
    at,
    attestation,
    context,
    document,
    objections,
    passage,
    quotation,
    report,
    texts,
    variant,
)

SUBSTITUTION, OMISSION, ADDITION, TRANSPOSITION = VariantKind

# report, source (each with its variant in ⟦⟧), category, kind, code, message, fix
ROWS = [
    (
        "He said: “The quay was ⟦washed⟧ in May.”",
        "The quay was ⟦painted⟧ in May.",
        Category.WORDING,
        SUBSTITUTION,
        "Q102",
        "“washed” stands where [speech] has “painted”",
        "He said: “The quay was painted in May.”",
    ),
    (
        "He said: “The ⟦white⟧ quay was painted.”",
        "The ⟦⟧quay was painted.",
        Category.WORDING,
        ADDITION,
        "Q102",
        "“white” is added to the words of [speech]",
        "He said: “The quay was painted.”",
    ),
    (
        "He said: “The quay will ⟦now⟧ close.”",
        "The quay will ⟦not⟧ close.",
        Category.NEGATION,
        SUBSTITUTION,
        "Q103",
        "“now” stands where [speech] has “not” (negation)",
        "He said: “The quay will not close.”",
    ),
    (
        "He said: “The quay will⟦⟧ close.”",
        "The quay will ⟦not⟧ close.",
        Category.NEGATION,
        OMISSION,
        "Q103",
        "“not”, which [speech] has here, is left out (negation)",
        "He said: “The quay will not close.”",
    ),
    (
        "He said: “The quay is ⟦not ⟧closed.”",
        "The quay is ⟦⟧closed.",
        Category.NEGATION,
        ADDITION,
        "Q103",
        "“not” is added to the words of [speech] (negation)",
        "He said: “The quay is closed.”",
    ),
    (
        "He said: “The ⟦harbor⟧ is open.”",
        "The ⟦harbour⟧ is open.",
        Category.SPELLING,
        SUBSTITUTION,
        "Q104",
        "“harbor” stands where [speech] has “harbour” (spelling)",
        "He said: “The harbour is open.”",
    ),
    (
        "He said: “The ⟦boats⟧ came.”",
        "The ⟦boat⟧ came.",
        Category.INFLECTION,
        SUBSTITUTION,
        "Q104",
        "“boats” stands where [speech] has “boat” (inflection)",
        "He said: “The boat came.”",
    ),
    (
        "He said: “The quay⟦⟧ which is old.”",
        "The quay⟦,⟧ which is old.",
        Category.PUNCTUATION,
        OMISSION,
        "Q105",
        "“,”, which [speech] has here, is left out (punctuation)",
        "He said: “The quay, which is old.”",
    ),
    (
        "He said: “The old⟦\u00a0⟧quay.”",
        "The old⟦ ⟧quay.",
        Category.WHITESPACE,
        SUBSTITUTION,
        "Q105",
        "U+00A0 NO-BREAK SPACE stands where [speech] has U+0020 SPACE (whitespace)",
        "He said: “The old quay.”",
    ),
    (
        "He said: “The har⟦\u200b⟧bour.”",
        "The har⟦⟧bour.",
        Category.INVISIBLE,
        ADDITION,
        "Q106",
        "U+200B ZERO WIDTH SPACE stands where [speech] has no such character",
        "He said: “The harbour.”",
    ),
    (
        "He said: “The ⟦h\u0430rbour⟧.”",
        "The ⟦harbour⟧.",
        Category.CONFUSABLE,
        SUBSTITUTION,
        "Q106",
        "“h\u0430rbour” stands where [speech] has “harbour”, with U+0430 CYRILLIC SMALL LETTER A in it",
        "He said: “The harbour.”",
    ),
    (
        "He said: “Look, ⟦black and white⟧ boats.”",
        "Look, ⟦white and black⟧ boats.",
        Category.NUMBER,
        TRANSPOSITION,
        "Q107",
        "“black and white” stands where [speech] has “white and black”: the same words in another order",
        None,
    ),
    (
        "He said: “The quay⟦⟧ is open.”",
        "The quay ⟦by the mill⟧ is open.",
        Category.WORDING,
        OMISSION,
        "Q201",
        "“by the mill”, which [speech] has here, is left out with no ellipsis",
        "He said: “The quay by the mill is open.”",
    ),
]


def unmark(text: str) -> tuple[str, Span]:
    start, end = text.index("⟦"), text.index("⟧") - 1
    return text.replace("⟦", "").replace("⟧", ""), Span(start, end)


@pytest.mark.parametrize(("marked", "source", "category", "kind", "code", "message", "fixed"), ROWS)
def test_one_variant_has_one_rule(  # noqa: PLR0917 -- a row of the table
    marked: str, source: str, category: Category, kind: VariantKind, code: str, message: str, fixed: str | None
) -> None:
    text, here = unmark(marked)
    reading, there = unmark(source)
    where = context(report(text), document("speech", reading))
    found = all_objections(
        attestation(quotation(text), passage(Span(0, len(reading)), variant(here, there, kind, category))), where
    )
    assert [(one, objection.document, objection.span) for one, objection in found] == [(code, "report", here)]
    objection = found[0][1]
    assert objection.message == message
    assert objection.evidence == (("speech", there, reading[there.start : there.end]),)
    assert (applied(text, objection.fix) if objection.fix else None) == fixed


def applied(text: str, fix: Fix) -> str:
    return text[: fix.span.start] + fix.text + text[fix.span.end :]


@pytest.mark.parametrize("category", [one for one in Category if one is not Category.EMPHASIS])
@pytest.mark.parametrize("kind", VariantKind)
def test_every_variant_without_a_licence_is_objected_to_once(kind: VariantKind, category: Category) -> None:
    text, source = "“The quay is old.”", "The pier is old."
    where = context(report(text), document("speech", source))
    change = variant(at(text, "quay"), at(source, "pier"), kind, category)
    assert len(all_objections(attestation(quotation(text), passage(Span(0, 15), change)), where)) == 1


@pytest.mark.parametrize("licence", Licence)
def test_a_licensed_variant_is_never_objected_to(licence: Licence) -> None:
    text, source = "“The quay is old.”", "The pier is old."
    where = context(report(text), document("speech", source))
    for kind in VariantKind:
        for category in Category:
            change = variant(at(text, "quay"), at(source, "pier"), kind, category, licence)
            assert all_objections(attestation(quotation(text), passage(Span(0, 15), change)), where) == ()


@pytest.mark.parametrize(
    ("category", "safe"),
    [
        (Category.WHITESPACE, True),
        (Category.TYPOGRAPHY, True),
        (Category.INVISIBLE, True),
        (Category.CONFUSABLE, False),
        (Category.PUNCTUATION, False),
        (Category.CASE, False),
        (Category.WORDING, False),
        (Category.NUMBER, False),
    ],
)
def test_a_fix_is_safe_only_where_no_meaning_can_change(category: Category, safe: bool) -> None:  # noqa: FBT001
    text, source = "“The quay is old.”", "The pier is old."
    where = context(report(text), document("speech", source))
    change = variant(at(text, "quay"), at(source, "pier"), SUBSTITUTION, category)
    ((_, objection),) = all_objections(attestation(quotation(text), passage(Span(0, 15), change)), where)
    assert objection.fix == Fix(safe, at(text, "quay"), "pier")


def test_only_the_first_of_equal_passages_is_judged() -> None:
    text, source = "“The quay is old.”", "The pier is old. The mole is old."
    where = context(report(text), document("speech", source))
    passages = [
        passage(Span(start, start + 15), variant(at(text, "quay"), at(source, word)))
        for start, word in ((0, "pier"), (17, "mole"))
    ]
    found = objections("altered-wording", attestation(quotation(text), *passages), where)
    assert [one.message for one in found] == ["“quay” stands where [speech] has “pier”"]


def test_messages_hold_the_words_as_shown() -> None:
    text, source = "“The *quay* is old.”", "The pi&amp;er is old."
    written = report(text)
    stars = (Shown(Span(5, 6), ""), Shown(Span(10, 11), ""))
    where = context(
        document("report", text, role=written.role, media_type="text/markdown", shown=stars),
        document("speech", source, shown=(Shown(at(source, "&amp;"), "&"),)),
    )
    change = variant(at(text, "*quay*"), at(source, "pi&amp;er"))
    (found,) = objections("altered-wording", attestation(quotation(text), passage(Span(0, 20), change)), where)
    assert found.message == "“quay” stands where [speech] has “pi&er”"
    assert texts(where, [found]) == ["*quay*"]
    assert found.evidence[0].text == "pi&amp;er"
    assert found.fix is None
