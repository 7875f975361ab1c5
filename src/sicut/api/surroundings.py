"""What stands around a place of a source: quotations, and who speaks."""

from collections.abc import Sequence
from typing import NamedTuple

from sicut.claims import find_unattributed, quoted_turns, turns
from sicut.model.claim import Candidate, PartKind, Turn
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.excerpt import excerpt

AROUND = 1_000


class _Near(NamedTuple):
    """A stretch of a document from ``start`` on, as a document of its own, and the quotations in it."""

    start: int
    excerpt: Document
    found: tuple[Candidate, ...]


class Surroundings:
    """The documents of a run by siglum, looked at around a place: to read all of one would cost more than the check."""

    def __init__(self, documents: Sequence[Document]) -> None:
        """Nothing is looked at yet."""
        self.documents = {document.siglum: document for document in documents}
        self._turns: dict[str, tuple[Turn, ...]] = {}
        self._found: dict[tuple[str, Span], _Near] = {}

    def add(self, document: Document) -> None:
        """One more document, unless it is known."""
        self.documents.setdefault(document.siglum, document)

    def quoted(self, siglum: str, span: Span) -> tuple[Span, ...]:
        """The quotations in the document *siglum* around *span*: the words inside their marks."""
        near = self._near(siglum, span)
        return tuple(candidate.claim.span.shifted(near.start) for candidate in near.found)

    def asides(self, siglum: str, span: Span) -> tuple[Span, ...]:
        """Where quotations in the document *siglum* around *span* break off to say who speaks."""
        near = self._near(siglum, span)
        parts = (part for candidate in near.found for part in candidate.claim.parts)
        return tuple(part.span.shifted(near.start) for part in parts if part.kind is PartKind.INTERRUPTION)

    def turns(self, siglum: str, span: Span) -> tuple[Turn, ...]:
        """The turns of the document *siglum*: by its structure all, of its quotations those around *span*."""
        if siglum not in self._turns:
            self._turns[siglum] = turns(self.documents[siglum])
        near = self._near(siglum, span)
        quoted = quoted_turns(near.excerpt, near.found)
        shifted = (Turn(turn.span.shifted(near.start), turn.speaker.shifted(near.start)) for turn in quoted)
        return (*self._turns[siglum], *shifted)

    def _near(self, siglum: str, span: Span) -> "_Near":
        if (siglum, span) not in self._found:
            document = self.documents[siglum]
            start = max(0, span.start - AROUND)
            cut = excerpt(document, Span(start, min(len(document.text), span.end + AROUND)))
            self._found[siglum, span] = _Near(start, cut, find_unattributed(cut).candidates)
        return self._found[siglum, span]
