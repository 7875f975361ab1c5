"""What a list of a run goes through: each claim with its findings, then the findings without a claim."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.claim import Quotation, Reference
from sicut.model.collation import Attestation, Collation, Outcome
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.difference import Apparatus
from sicut.render.places import Places
from sicut.text.printed import page_at, page_labels


class Item(NamedTuple):
    """A claim by its id with what was found about it; both ``None`` for a finding without a claim."""

    claim: str | None
    outcome: Outcome | None
    findings: tuple[Finding, ...]


class Passage(NamedTuple):
    """A place in a document."""

    siglum: str
    span: Span


class Piece(NamedTuple):
    """Words that both sides have (``report`` and ``source`` are then the same), or a difference between them."""

    report: str
    source: str


def items(result: Result) -> tuple[Item, ...]:
    """Every claim in the order of ids, then every finding that has none, one by one."""
    about: dict[str | None, list[Finding]] = {}
    for finding in result.findings:
        about.setdefault(finding.claim, []).append(finding)
    named = {f"c{number}": outcome for number, outcome in enumerate(result.claims, start=1)}
    claims = [Item(name, outcome, tuple(about.get(name, ()))) for name, outcome in named.items()]
    others = [Item(None, None, (finding,)) for finding in result.findings if finding.claim not in named]
    return (*claims, *others)


def passages(item: Item, finding: Finding | None) -> tuple[Passage, ...]:
    """Where the sources have what *finding* rests on; without evidence, where they have the words of the claim."""
    if finding is not None:
        own = (finding.objection.document, finding.objection.span)
        found = [Passage(one.siglum, one.span) for one in finding.objection.evidence if (one.siglum, one.span) != own]
        if found:
            return tuple(dict.fromkeys(found))
    if isinstance(item.outcome, Attestation):
        return tuple(Passage(one.siglum, one.span) for one in item.outcome.passages)
    return ()


def page(places: Places, siglum: str, offset: int) -> int | None:
    """The number of the page on which *offset* stands, from 1."""
    block = places.block(siglum, offset)
    return None if block is None else page_at(places.document(siglum), block, offset)


def page_label(places: Places, siglum: str, offset: int) -> str | None:
    """The number printed on that page, else its number from 1."""
    printed = next(iter(page_labels(places.document(siglum), Span(offset, offset + 1))), None)
    number = page(places, siglum, offset)
    return printed or (None if number is None else str(number))


def time(places: Places, siglum: str, offset: int) -> str | None:
    """When the words at *offset* are spoken."""
    block = places.block(siglum, offset)
    return None if block is None else block.time


def collated(item: Item, finding: Finding) -> Collation | None:
    """The passage of a quotation or reference that the evidence of *finding* stands in."""
    outcome = item.outcome
    if not isinstance(outcome, Attestation) or not isinstance(outcome.claim, Quotation | Reference):
        return None
    if finding.objection.document != outcome.claim.document:
        return None
    for passage in outcome.passages:
        if any(one.siglum == passage.siglum and passage.span.covers(one.span) for one in finding.objection.evidence):
            return passage
    return None


def difference(places: Places, outcome: Outcome, passage: Collation) -> tuple[Piece, ...]:
    """The words of the claim in pieces, the unlicensed variants of *passage* among them; empty without any."""
    pieces = tuple(_pieces(places, outcome, passage))
    return pieces if any(piece.report != piece.source for piece in pieces) else ()


def _pieces(places: Places, outcome: Outcome, passage: Collation) -> Iterator[Piece]:
    claim = outcome.claim
    at = claim.span.start
    for variant in Apparatus(claim, passage).variants:
        if variant.report.start < at:
            continue
        yield _same(places.shown(claim.document, Span(at, variant.report.start)))
        yield Piece(places.shown(claim.document, variant.report), places.shown(variant.siglum, variant.witness))
        at = variant.report.end
    yield _same(places.shown(claim.document, Span(at, max(at, claim.span.end))))


def _same(words: str) -> Piece:
    return Piece(words, words)
