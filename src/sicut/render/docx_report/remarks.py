"""What the comments of a Word file say, and at which words of which report each stands."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sicut.model.claim import Quotation, Reference
from sicut.model.collation import Attestation, Collation, ReasonCode, Unchecked
from sicut.model.document import Document, Role
from sicut.model.finding import Evidence, Finding
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.difference import Apparatus, differences
from sicut.render.docx_report.wording import one_line, page_or_time
from sicut.render.frame import Painter

_MOST_PLACES: Final = 5
_DEEPEST: Final = 8
_LONGEST_PASSAGE: Final = 600


class Remark(NamedTuple):
    """The lines of one comment, and the place in a report that it is about."""

    span: Span
    lines: tuple[str, ...]


class Remarks:
    """The remarks on each report, and the findings that have no place in one.

    ``reports`` are the documents that carry comments. ``elsewhere`` are the findings, allowed ones too, about other
    documents than these; ``allowed`` those about a report that somebody allowed and that belong to no claim.
    """

    def __init__(self, result: Result, painter: Painter) -> None:
        self._result, self._painter = result, painter
        self._documents = {document.siglum: document for document in result.documents}
        self._claims = {f"c{n}": outcome for n, outcome in enumerate(result.claims, start=1)}
        own = [one for one in result.documents if one.role is Role.REPORT and self._home(one.siglum, None)[0] is one]
        self.reports: tuple[Document, ...] = tuple(own)
        self._placed: dict[str, list[Remark]] = {document.siglum: [] for document in own}
        self.elsewhere: list[Finding] = []
        self.allowed: list[Finding] = []
        self.by_claim: dict[str, list[Finding]] = {}
        for finding in result.findings:
            self._sort(finding)
        for outcome in result.claims:
            if isinstance(outcome, Unchecked) and outcome.reason.code is not ReasonCode.OUT_OF_SCOPE:
                told = f"{one_line(outcome.reason.text)} ({outcome.reason.code})"
                self._place(outcome.claim.document, outcome.claim.span, ("could not check", told))

    def of(self, siglum: str) -> tuple[Remark, ...]:
        """The remarks on the report called *siglum*, in the order of its text."""
        return tuple(sorted(self._placed[siglum], key=lambda remark: remark.span))

    def told(self, finding: Finding) -> tuple[str, ...]:
        """A finding in lines: what it is, what it rests on, and how the words differ."""
        return tuple(self._told(finding))

    def _sort(self, finding: Finding) -> None:
        objection = finding.objection
        if finding.claim in self._claims:
            self.by_claim.setdefault(finding.claim or "", []).append(finding)
        home, _ = self._home(objection.document, objection.span)
        if home is None or home.siglum not in self._placed:
            self.elsewhere.append(finding)
        elif finding.allowed is None:
            self._place(objection.document, objection.span, self.told(finding))
        elif finding.claim not in self._claims:
            self.allowed.append(finding)

    def _place(self, siglum: str, span: Span, lines: tuple[str, ...]) -> None:
        home, within = self._home(siglum, span)
        if home is not None and home.siglum in self._placed:
            self._placed[home.siglum].append(Remark(within, lines))

    def _home(self, siglum: str, span: Span | None) -> tuple[Document | None, Span]:
        """The document that holds *span* of the one called *siglum*, however deep it is embedded; and where."""
        document = self._documents.get(siglum)
        for _ in range(_DEEPEST):
            inside = document.inside if document is not None else None
            home = self._documents.get(inside.siglum) if inside is not None else None
            if inside is None or home is None or home is document or document is None:
                return document, span or Span(0, 0)
            same = span is not None and home.slice(inside.span) == document.text
            span = span.shifted(inside.span.start) if span is not None and same else inside.span
            document = home
        return None, Span(0, 0)

    def _told(self, finding: Finding) -> Iterator[str]:
        objection, places = finding.objection, self._painter.places
        yield f"{one_line(finding.code)} {one_line(finding.name)}"
        yield one_line(objection.message)
        own = objection.document, objection.span
        outcome = self._claims.get(finding.claim or "")
        passages = outcome.passages if isinstance(outcome, Attestation) else ()
        seen = [_whole(one, passages) for one in objection.evidence if (one.siglum, one.span) != own]
        rests = tuple(dict.fromkeys(seen))
        nearest = outcome.nearest if isinstance(outcome, Attestation) and not outcome.passages else None
        if nearest is not None and not rests:
            yield f"Nearest wording, {self._source(nearest.siglum, nearest.span)}"
        for siglum, span in rests[:_MOST_PLACES]:
            yield self._source(siglum, span)
        if len(rests) > _MOST_PLACES:
            yield f"and {len(rests) - _MOST_PLACES} more"
        passage = self._passage(finding)
        if passage is not None and outcome is not None:
            yield from differences(self._painter, Apparatus(outcome.claim, passage), objection.span)
        if objection.fix is not None and objection.fix.text:
            old = one_line(places.shown(objection.document, objection.fix.span))
            yield f"Suggested: “{one_line(objection.fix.text)}” in place of “{old}”"

    def _source(self, siglum: str, span: Span) -> str:
        places = self._painter.places
        where = page_or_time(places, siglum, span)
        words = one_line(places.shown(siglum, span))
        return f"[{one_line(siglum)}] {where}" + (f": “{words}”" if words else "")

    def _passage(self, finding: Finding) -> Collation | None:
        """The passage whose words are told apart from the report's: the one that the finding rests on, or the first."""
        outcome = self._claims.get(finding.claim or "")
        if not isinstance(outcome, Attestation) or not isinstance(outcome.claim, Quotation | Reference):
            return None
        if outcome.claim.document != finding.objection.document:
            return None
        for passage in outcome.passages:
            for one in finding.objection.evidence:
                if passage.siglum == one.siglum and passage.span.covers(one.span):
                    return passage
        return outcome.passages[0] if outcome.passages and not finding.objection.evidence else None


def _whole(evidence: Evidence, passages: tuple[Collation, ...]) -> tuple[str, Span]:
    """The passage that *evidence* stands in, if it is of a readable length; else itself."""
    for passage in passages:
        if passage.siglum == evidence.siglum and passage.span.covers(evidence.span):
            return (passage.siglum, passage.span) if passage.span.width <= _LONGEST_PASSAGE else evidence[:2]
    return evidence[:2]
