"""Attestations made by hand, as the stages before would give them."""

from collections.abc import Sequence

from sicut.model.claim import Citation, Form, Part, PartKind, Quotation
from sicut.model.collation import (
    Attestation,
    Category,
    Collation,
    Hidden,
    Licence,
    Reason,
    ReasonCode,
    Searched,
    Segment,
    Status,
    Unchecked,
    Variant,
    VariantKind,
)
from sicut.model.document import Block, Document, Extraction, Role, Shown
from sicut.model.finding import Objection
from sicut.model.result import Overview
from sicut.model.span import Span
from sicut.rules import ClaimRule, Context, by_selector, run_rules

OPEN, CLOSE, ELLIPSIS = "“", "”", "…"


def document(
    siglum: str,
    text: str,
    *,
    role: Role = Role.WITNESS,
    media_type: str = "text/plain",
    blocks: tuple[Block, ...] = (),
    shown: tuple[Shown, ...] = (),
    extraction: Extraction = Extraction.COMPLETE,
    reason: str | None = None,
) -> Document:
    path = f"{siglum}.txt"
    return Document(
        siglum, role, path, "0" * 64, media_type, "en", text, shown, (), blocks, (), extraction, reason, None
    )


def report(text: str, media_type: str = "text/markdown") -> Document:
    return document("report", text, role=Role.REPORT, media_type=media_type)


def at(text: str, words: str) -> Span:
    """The one place of *words* in *text*."""
    assert text.count(words) == 1, words
    return Span(text.index(words), text.index(words) + len(words))


def quotation(text: str, cited: Citation | None = None) -> Quotation:
    """The one quotation of *text*, from mark to mark, with its ellipses as parts."""
    span = Span(text.index(OPEN) + 1, text.index(CLOSE))
    parts: list[Part] = []
    start = span.start
    for offset in [*(i for i in range(*span) if text[i] == ELLIPSIS), span.end]:
        parts.append(Part(PartKind.VERBATIM, Span(start, offset)))
        if offset < span.end:
            parts.append(Part(PartKind.ELLIPSIS, Span(offset, offset + 1)))
        start = offset + 1
    outer = Span(span.start - 1, span.end + 1)
    return Quotation("report", span, outer, tuple(parts), Form.INLINE, "en", None, None, cited)


def variant(
    report_span: Span,
    witness_span: Span,
    kind: VariantKind = VariantKind.SUBSTITUTION,
    category: Category = Category.WORDING,
    licence: Licence | None = None,
) -> Variant:
    return Variant(kind, category, licence, report_span, "speech", witness_span)


def passage(
    span: Span,
    *apparatus: Variant,
    siglum: str = "speech",
    segments: tuple[Segment, ...] = (),
    hidden: tuple[Hidden, ...] = (),
    reordered: bool = False,
    spliced: bool = False,
) -> Collation:
    return Collation(siglum, span, segments, (), 0.9, 1e-9, apparatus, hidden, reordered, spliced)


def attestation(claim: Quotation, *passages: Collation, nearest: Collation | None = None) -> Attestation:
    status = Status.ALTERED if passages else Status.NOT_FOUND
    return Attestation(claim, status, Searched(("speech",), ()), passages, nearest)


def unchecked(claim: Quotation) -> Unchecked:
    return Unchecked(claim, Reason(ReasonCode.NO_SOURCE, "no source was given"), Searched((), ()))


def context(*documents: Document) -> Context:
    """The context of the first document's claims."""
    return Context(documents[0], {one.siglum: one for one in documents})


def objections(name: str, outcome: Attestation, where: Context) -> tuple[Objection, ...]:
    """What the rule *name* alone says of *outcome*."""
    (rule,) = by_selector(name)
    assert isinstance(rule, ClaimRule)
    return tuple(rule.function(outcome, where))


def all_objections(outcome: Attestation, where: Context) -> tuple[tuple[str, Objection], ...]:
    """What all rules say of *outcome*, with the rules' codes."""
    overview = Overview(tuple(where.documents.values()), (outcome,), (), ())
    verdicts = run_rules(overview, lambda _: where, by_selector("Q"))
    return tuple((verdict.rule.code, verdict.objection) for verdict in verdicts)


def texts(where: Context, found: Sequence[Objection]) -> list[str]:
    """The report's words at each objection."""
    return [where.report.slice(one.span) for one in found]
