"""Brackets at an end of a quotation, and what brackets change."""

import pytest

from sicut.model.claim import Part, PartKind, Quotation
from sicut.model.collation import Licence, VariantKind
from sicut.model.span import Span
from tests.rules.made import at, attestation, context, document, objections, passage, quotation, report, variant


@pytest.mark.parametrize(
    ("source", "evidence"),
    [
        ("She was here with Anna Keller too.", "Anna Keller"),
        ("She was here with Anna.", "Anna"),
        ("She was here with, Anna Keller too.", None),
        ("She was here with. Anna Keller too.", None),
        ("She was here with Ruth Brandt.", None),
        ("She was here with", None),
    ],
)
def test_a_bracket_at_the_end_stands_for_what_comes_after(source: str, evidence: str | None) -> None:
    text = "“was here with [Ruth Brandt]”"
    bracket, kept = at(text, "[Ruth Brandt]"), at(text, "was here with")
    claim = quotation(text)
    parts = (Part(PartKind.VERBATIM, kept), Part(PartKind.INTERPOLATION, bracket))
    own = Quotation(claim.document, claim.span, claim.outer, parts, claim.form)
    span = at(source, "was here with")
    change = variant(bracket, Span(span.end, span.end), VariantKind.ADDITION, licence=Licence.INTERPOLATION)
    where = context(report(text), document("speech", source))
    found = objections("misleading-interpolation", attestation(own, passage(span, change)), where)
    assert [one.evidence[0].text for one in found] == ([evidence] if evidence else [])


@pytest.mark.parametrize(
    ("bracket", "words", "flagged"),
    [
        ("[five miles]", "eight kilometres", False),
        ("[five miles]", "eight miles", True),
        ("[five]", "eight miles", True),
        ("[five miles]", "eight", True),
        ("［12］", "11", True),
        ("[refused]", "agreed", True),
        ("[agreed]", "refused", True),
        ("[the boats refused]", "they refused", False),
        ("[unsafe]", "safe", False),
        ("[un]safe", "sound", False),
        ("[non-]stop", "stop", True),
        ("[He said that it never rained]", "", False),
        ("[never]", "", True),
        ("[it has not]", "", False),
        ("[has not]", "", True),
    ],
)
def test_what_a_bracket_changes(bracket: str, words: str, *, flagged: bool) -> None:
    text, source = f"“So {bracket} came.”", f"So {words} came."
    start = len("So ")
    change = variant(
        at(text, bracket),
        Span(start, start + len(words)),
        VariantKind.SUBSTITUTION if words else VariantKind.ADDITION,
        licence=Licence.INTERPOLATION,
    )
    where = context(report(text), document("speech", source))
    found = objections("misleading-interpolation", attestation(quotation(text), passage(Span(0, 9), change)), where)
    assert bool(found) is flagged
