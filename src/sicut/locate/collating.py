"""Pieces of a quotation, each with its place, made into one collation: in offsets of the documents as written."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sicut.collate.apparatus import apparatus, cigar
from sicut.collate.difference import Difference, strays
from sicut.locate.declared import declared
from sicut.locate.emphasis import added_emphasis
from sicut.locate.joining import Joined, Piece, bounds
from sicut.locate.lemmas import Unit
from sicut.locate.library import Range
from sicut.locate.licences import grant, licensed
from sicut.model.alignment import Alignment, Lemma
from sicut.model.claim import Form, Quotation
from sicut.model.collation import Category, Collation, Hidden, Operation, Segment, Variant, VariantKind
from sicut.model.policy import Policy
from sicut.model.span import Span
from sicut.text.distance import similar
from sicut.text.segment import words
from sicut.text.shown import Reading


class Collating:
    """Makes the collation of one claim from pieces, in offsets of the documents as written."""

    def __init__(self, claim: Quotation, lemmas: Sequence[Unit], report: Reading, scope: Range, policy: Policy) -> None:
        self.claim, self.lemmas, self.report, self.policy = claim, lemmas, report, policy
        self.scope, self.readings = scope, scope.library.index.readings
        self.declared = declared(claim, report)

    def collation(self, joined: Joined, anchor: Alignment) -> Collation:
        """The place that *joined* makes around *anchor*."""
        segments = tuple(self._segments(joined.pieces))
        own = [
            self._in_witness(piece.alignment, *bounds(piece.alignment))
            for piece in joined.pieces
            if piece.alignment is not None and piece.alignment.witness == anchor.witness
        ]
        total = sum(len(piece.lemma.tokens.keys) for piece in joined.pieces)
        return Collation(
            siglum=self._siglum(anchor),
            span=Span(min(span.start for span in own), max(span.end for span in own)),
            segments=segments,
            cigar=_together(self._cigar(piece) for piece in joined.pieces),
            identity=sum(map(same, joined.pieces)) / total,
            expected=anchor.expected,
            apparatus=self._granted(self._variants(joined.pieces, anchor)),
            hidden=tuple(self._hidden(joined)),
            reordered=joined.reordered,
            spliced=joined.spliced,
        )

    def _granted(self, variants: Iterator[Variant]) -> tuple[Variant, ...]:
        """The variants in the order of the report, each with the licence that the policy grants it."""
        found = licensed(variants, self.report.document, self.declared, self.scope)
        return grant(sorted(found, key=_order), self.policy)

    def _siglum(self, place: Alignment) -> str:
        return self.readings[place.witness].document.siglum

    def _in_witness(self, place: Alignment, start: int, end: int) -> Span:
        return self.readings[place.witness].source_span(Span(start, end))

    def _segments(self, pieces: Sequence[Piece]) -> Iterator[Segment]:
        for piece in pieces:
            place = piece.alignment
            if place is None:
                continue
            parts = self.lemmas[piece.unit].parts
            spans: dict[int, tuple[int, int]] = {}
            for step in place.steps:
                if step.lemma is not None and step.reading is not None:
                    part, word = parts[piece.first + step.lemma], place.reading.spans[step.reading]
                    spans[part] = (spans.get(part, word)[0], word.end)
            for part, (start, end) in sorted(spans.items()):
                yield Segment(part, self._siglum(place), self._in_witness(place, start, end))

    def _cigar(self, piece: Piece) -> tuple[Operation, ...]:
        if piece.alignment is None:
            return (Operation("I", len(piece.lemma.tokens.keys)),)
        return cigar(piece.lemma, piece.alignment)

    def _variants(self, pieces: Sequence[Piece], anchor: Alignment) -> Iterator[Variant]:
        edge, at = anchor, bounds(anchor)[0]
        for piece in pieces:
            if piece.alignment is None:
                yield self._absent(piece.lemma, edge, at)
                continue
            edge, at = piece.alignment, bounds(piece.alignment)[1]
            for difference in apparatus(piece.lemma, piece.alignment):
                yield self._variant(difference, piece.alignment)
            witness = self.readings[piece.alignment.witness]
            yield from added_emphasis(piece.lemma, piece.alignment, self.report, witness, self.claim.span)
        at = bounds(anchor)[0]
        for gap in self._uncompared(pieces):
            for difference in strays(self.report.text, gap, Span(at, at)):
                yield self._variant(difference, anchor)

    def _uncompared(self, pieces: Sequence[Piece]) -> Iterator[Span]:
        """What the report has around its ellipses, and inside its marks before the first and after the last word."""
        for one, other in pairwise(pieces):
            yield Span(one.lemma.tokens.spans[-1].end, other.lemma.tokens.spans[0].start)
        if self.claim.form is Form.INLINE:
            outer = self.report.shown_span(self.claim.outer)
            yield Span(outer.start, pieces[0].lemma.tokens.spans[0].start)
            yield Span(pieces[-1].lemma.tokens.spans[-1].end, outer.end)

    def _absent(self, lemma: Lemma, edge: Alignment, at: int) -> Variant:
        spans = lemma.tokens.spans
        report = self.report.source_span(Span(spans[0].start, spans[-1].end))
        witness = self._in_witness(edge, at, at)
        return Variant(VariantKind.ADDITION, Category.WORDING, None, report, self._siglum(edge), witness)

    def _variant(self, found: Difference, place: Alignment) -> Variant:
        report = self.report.source_span(found.report)
        witness = self._in_witness(place, *found.witness)
        return Variant(found.kind, found.category, found.licence, report, self._siglum(place), witness)

    def _hidden(self, joined: Joined) -> Iterator[Hidden]:
        for one, other in pairwise(joined.pieces):
            ellipsis = self.lemmas[other.unit].ellipsis
            if one.unit == other.unit or ellipsis is None or one.alignment is None or other.alignment is None:
                continue
            start, end = bounds(one.alignment)[1], bounds(other.alignment)[0]
            if one.alignment.witness == other.alignment.witness and start <= end:
                text = one.alignment.reading.text[start:end]
                place = (start, end) if words(text) else (start, start)
                if words(text) or not _has_ellipsis(text):
                    yield Hidden(ellipsis, self._siglum(one.alignment), self._in_witness(one.alignment, *place))


def _order(variant: Variant) -> tuple[Span, str, Span]:
    return variant.report, variant.siglum, variant.witness


def _has_ellipsis(text: str) -> bool:
    return "\u2026" in text or ".." in text.replace(" ", "")


def _together(pieces: Iterator[tuple[Operation, ...]]) -> tuple[Operation, ...]:
    """Operations end to end, equal neighbours counted together."""
    joined: list[Operation] = []
    for operation in (operation for piece in pieces for operation in piece):
        if joined and joined[-1].op == operation.op:
            joined[-1] = Operation(operation.op, joined[-1].length + operation.length)
        else:
            joined.append(operation)
    return tuple(joined)


def same(piece: Piece) -> int:
    """How many words of *piece* stand at its place as they are."""
    return sum(key == word for key, word in _pairs(piece))


def standing(piece: Piece) -> int:
    """How many words of *piece* stand at its place, as they are or slightly changed."""
    return sum(key == word or similar(key, word) for key, word in _pairs(piece))


def _pairs(piece: Piece) -> Iterator[tuple[str, str]]:
    """Each word of *piece* that stands against one at its place, and that."""
    place = piece.alignment
    if place is not None:
        for i, j in place.steps:
            if i is not None and j is not None:
                yield piece.lemma.tokens.keys[i], place.reading.keys[j]
