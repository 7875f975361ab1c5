"""Emphasis that a report adds to the words of its source."""

from collections.abc import Iterator

from sicut.model.alignment import Alignment, Lemma
from sicut.model.collation import Category, Variant, VariantKind
from sicut.model.document import Document, InlineKind
from sicut.model.span import Span
from sicut.text.shown import Reading

EMPHATIC = frozenset({InlineKind.EMPHASIS, InlineKind.STRONG})
PLAIN = "text/plain"


def added_emphasis(
    lemma: Lemma, place: Alignment, report: Reading, witness: Reading, quotation: Span
) -> Iterator[Variant]:
    """The stretches of *lemma* that the report sets in bold or italics and the witness does not.

    Nothing is said of a witness in plain text, which cannot tell, nor of emphasis on the whole of the *quotation*.
    """
    if witness.document.media_type == PLAIN or not lemma.tokens.spans:
        return
    whole = report.source_span(Span(lemma.tokens.spans[0].start, lemma.tokens.spans[-1].end))
    for emphasised in _emphasised(report.document, whole):
        if emphasised.covers(quotation):
            continue
        pairs = [
            (lemma.tokens.spans[step.lemma], place.reading.spans[step.reading])
            for step in place.steps
            if step.lemma is not None
            and step.reading is not None
            and emphasised.covers(report.source_span(lemma.tokens.spans[step.lemma]))
        ]
        if not pairs:
            continue
        there = witness.source_span(Span(pairs[0][1].start, pairs[-1][1].end))
        if next(_emphasised(witness.document, there), None) is None:
            mine = report.source_span(Span(pairs[0][0].start, pairs[-1][0].end))
            siglum = witness.document.siglum
            yield Variant(VariantKind.SUBSTITUTION, Category.EMPHASIS, None, mine, siglum, there)


def _emphasised(document: Document, span: Span) -> Iterator[Span]:
    for inline in document.inline:
        if inline.kind in EMPHATIC and inline.span.overlaps(span):
            yield inline.span
