import pytest

from sicut.model.collation import Category, VariantKind
from sicut.model.span import Span
from sicut.rules.fixes import fix_for
from tests.rules.made import context, document, report, variant
from tests.rules.test_variant_rules import applied, unmark

OMISSION, ADDITION, SUBSTITUTION = VariantKind.OMISSION, VariantKind.ADDITION, VariantKind.SUBSTITUTION


@pytest.mark.parametrize(
    ("marked", "source", "kind", "fixed"),
    [
        ("“will⟦⟧ close”", "will ⟦not⟧ close", OMISSION, "“will not close”"),
        ("“will ⟦⟧close”", "will ⟦not⟧ close", OMISSION, "“will not close”"),
        ("“the quay⟦⟧.”", "the quay ⟦at night⟧.", OMISSION, "“the quay at night.”"),
        ("“quay⟦⟧ that”", "quay⟦,⟧ that", OMISSION, "“quay, that”"),
        ("“quay ⟦⟧that”", "quay⟦,⟧ that", OMISSION, "“quay, that”"),
        ("“quay⟦⟧ that”", "quay ⟦–⟧ that", OMISSION, "“quay – that”"),
        ("“⟦⟧close it”", "⟦Never⟧ close it", OMISSION, "“Never close it”"),
        ("“港⟦⟧关闭”", "港⟦不⟧关闭", OMISSION, "“港不关闭”"),
        ("“will⟦⟧ close”", "will ⟦not,\n  ever,⟧ close", OMISSION, "“will not, ever, close”"),
        ("“will ⟦now⟧ close”", "will ⟦⟧close", ADDITION, "“will close”"),
        ("“will close ⟦now⟧.”", "will close⟦⟧.", ADDITION, "“will close.”"),
        ("“⟦Now⟧ close”", "⟦⟧close", ADDITION, "“close”"),
        ("“(⟦now⟧ closed)”", "(⟦⟧closed)", ADDITION, "“(closed)”"),
        ("“quay⟦,⟧ that”", "quay⟦⟧ that", ADDITION, "“quay that”"),
        ("“港⟦不⟧关闭”", "港⟦⟧关闭", ADDITION, "“港关闭”"),
    ],
)
def test_the_fixed_report_has_the_spaces_it_needs(marked: str, source: str, kind: VariantKind, fixed: str) -> None:
    text, here = unmark(marked)
    reading, there = unmark(source)
    fix = fix_for(variant(here, there, kind), context(report(text), document("speech", reading)))
    assert fix is not None
    assert applied(text, fix) == fixed


@pytest.mark.parametrize(
    ("media_type", "offered"), [("text/markdown", False), ("text/html", False), ("text/plain", True)]
)
def test_no_fix_writes_markup(media_type: str, offered: bool) -> None:  # noqa: FBT001
    text, source = "“the quay”", "the <pier>"
    where = context(report(text, media_type), document("speech", source))
    fix = fix_for(variant(Span(5, 9), Span(4, 10)), where)
    assert (fix is not None) is offered


def test_white_space_is_put_back_as_it_was() -> None:
    text, source = "“the  old quay”", "the old quay"
    where = context(report(text), document("speech", source))
    addition = fix_for(variant(Span(4, 5), Span(3, 3), ADDITION, Category.WHITESPACE), where)
    omission = fix_for(variant(Span(4, 4), Span(3, 4), OMISSION, Category.WHITESPACE), where)
    assert (addition, omission) == ((True, (4, 5), ""), (True, (4, 4), " "))
