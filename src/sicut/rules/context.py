"""What a rule may look at beside the claim it judges."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from sicut.model.document import Document
from sicut.model.finding import Evidence
from sicut.model.span import Span
from sicut.text.shown import shown


def _none_known(siglum: str, span: Span) -> tuple[Span, ...]:  # noqa: ARG001 - the shape of Context.quoted
    return ()


class Context(NamedTuple):
    """The document that makes the claim, and every document of the run by siglum.

    ``quoted`` gives the spans of the quotations that were found around a span of the document called so:
    the words inside their marks.
    """

    report: Document
    documents: Mapping[str, Document]
    quoted: Callable[[str, Span], tuple[Span, ...]] = _none_known

    def document(self, siglum: str) -> Document:
        """The document called *siglum*; ``KeyError`` if the run has none."""
        return self.report if siglum == self.report.siglum else self.documents[siglum]

    def shown(self, siglum: str, span: Span) -> str:
        """The words at *span* of the document *siglum*, as a reader sees them."""
        return shown(self.document(siglum), span)

    def evidence(self, siglum: str, span: Span) -> Evidence:
        """The raw text at *span* of the document *siglum*, as evidence."""
        return Evidence(siglum, span, self.document(siglum).slice(span))
