"""What stands around a place of a source: quotations, and who speaks."""

from collections.abc import Sequence

from sicut.claims import find_quotations, quoted_turns, turns
from sicut.model.claim import Turn
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.excerpt import excerpt

AROUND = 1_000


class Surroundings:
    """The documents of a run, looked at around a place: to read all of a source would cost more than the check."""

    def __init__(self, documents: Sequence[Document]) -> None:
        """Nothing is looked at yet."""
        self._documents = {document.siglum: document for document in documents}
        self._turns: dict[str, tuple[Turn, ...]] = {}

    def quoted(self, siglum: str, span: Span) -> tuple[Span, ...]:
        """The quotations in the document *siglum* around *span*: the words inside their marks."""
        window = self._window(siglum, span)
        found = find_quotations(excerpt(self._documents[siglum], window)).candidates
        return tuple(candidate.claim.span.shifted(window.start) for candidate in found)

    def turns(self, siglum: str, span: Span) -> tuple[Turn, ...]:
        """The turns of the document *siglum*: by its structure all, of its quotations those around *span*."""
        document = self._documents[siglum]
        if siglum not in self._turns:
            self._turns[siglum] = turns(document)
        window = self._window(siglum, span)
        near = quoted_turns(excerpt(document, window))
        shifted = (Turn(turn.span.shifted(window.start), turn.speaker.shifted(window.start)) for turn in near)
        return (*self._turns[siglum], *shifted)

    def _window(self, siglum: str, span: Span) -> Span:
        return Span(max(0, span.start - AROUND), min(len(self._documents[siglum].text), span.end + AROUND))
