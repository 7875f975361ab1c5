"""Where the claims of a run stand: how far along in the reports, and how far along in each source."""

from collections.abc import Mapping
from itertools import accumulate
from typing import NamedTuple

from sicut.model.collation import Attestation, Status
from sicut.model.document import Document, Role
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.states import status_of


class Stand(NamedTuple):
    """A claim (its id) with its state, and a place of it in a source."""

    claim: str
    status: Status
    span: Span


def standing(result: Result) -> Mapping[str, tuple[Stand, ...]]:
    """For each source that has passages of claims, those places in its order; sources in the order of the run."""
    found: dict[str, list[Stand]] = {document.siglum: [] for document in result.documents}
    for number, outcome in enumerate(result.claims, start=1):
        for passage in outcome.passages if isinstance(outcome, Attestation) else ():
            if passage.siglum in found:
                found[passage.siglum].append(Stand(f"c{number}", status_of(outcome), passage.span))
    return {siglum: tuple(sorted(stands, key=_by_place)) for siglum, stands in found.items() if stands}


def claims_in(stands: tuple[Stand, ...]) -> Mapping[str, Status]:
    """The claims among *stands*, each once, with their states."""
    return {stand.claim: stand.status for stand in stands}


def share(offset: int, length: int) -> float:
    """How far along *offset* is in a text of *length* characters: 0 to 1."""
    return min(1.0, max(0.0, offset / length)) if length else 0.0


class Course:
    """The reports of a run, one after the other, as one line from 0 to 1; texts inside them stand where they stand."""

    def __init__(self, result: Result) -> None:
        self._documents = {document.siglum: document for document in result.documents}
        self.reports = tuple(document for document in self._documents.values() if document.role is Role.REPORT)
        lengths = [max(1, len(report.text)) for report in self.reports]
        self._length = sum(lengths)
        ends = accumulate(lengths)
        self._starts = {
            report.siglum: end - length for report, length, end in zip(self.reports, lengths, ends, strict=True)
        }

    def at(self, siglum: str, offset: int) -> float | None:
        """How far along *offset* of a document stands, 0 to 1; ``None`` if it is in no report."""
        home = self.home(siglum, offset)
        return None if home is None else share(self._starts[home[0].siglum] + home[1], self._length)

    def home(self, siglum: str, offset: int) -> tuple[Document, int] | None:
        """The report that holds *offset* of a document, and where in it that is."""
        document = self._documents.get(siglum)
        seen: set[str] = set()
        while document is not None and document.siglum not in self._starts:
            if document.inside is None or document.siglum in seen:
                return None
            seen.add(document.siglum)
            offset = min(document.inside.span.start + offset, document.inside.span.end)
            document = self._documents.get(document.inside.siglum)
        return None if document is None else (document, min(offset, len(document.text)))

    def borders(self) -> tuple[float, ...]:
        """Where each report after the first begins."""
        return tuple(start / self._length for start in self._starts.values() if start)


def _by_place(stand: Stand) -> tuple[int, int, int]:
    return stand.span.start, stand.span.end, int(stand.claim[1:])
