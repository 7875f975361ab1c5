"""Quotations held against witnesses, from texts to outcomes."""

from collections.abc import Collection

from sicut.claims import quotation_from_text
from sicut.config import Settings
from sicut.locate.library import Range, open_library
from sicut.locate.quotations import locate
from sicut.model.claim import Candidate, Form, Mark, MarkKind, Part, PartKind, Quotation
from sicut.model.collation import Attestation, Collation, Licence, Outcome, Status, Unchecked, Variant
from sicut.model.document import Document, Extraction, Role
from sicut.model.policy import Policy
from sicut.model.span import Span
from sicut.text.shown import Reading
from sicut.text.unicode import VERSION

POLICY = Settings().policy(VERSION)


def witness(siglum: str, text: str, extraction: Extraction = Extraction.COMPLETE) -> Document:
    reason = None if extraction is Extraction.COMPLETE else "a page is missing"
    path = f"{siglum}.txt"
    return Document(siglum, Role.WITNESS, path, "", "text/plain", None, text, extraction=extraction, reason=reason)


def report(text: str) -> Document:
    return Document("report", Role.REPORT, "report.txt", "", "text/plain", None, text)


def quotation(text: str) -> Quotation:
    """All of *text* as one quotation; its ellipses and brackets are parts."""
    claim = quotation_from_text(report(text)).claim
    assert isinstance(claim, Quotation)
    return claim


def parted(text: str) -> Quotation:
    """*text* as one quotation whose stretches in ``{…}`` are interruptions."""
    parts, at = list[Part](), 0
    while at < len(text):
        opening = text[at] == "{"
        end = text.find("}", at) + 1 if opening else text.find("{", at)
        end = end if end > 0 else len(text)
        parts.append(Part(PartKind.INTERRUPTION if opening else PartKind.VERBATIM, Span(at, end)))
        at = end
    whole = Span(0, len(text))
    return Quotation("report", whole, whole, tuple(parts), Form.INLINE)


def held(
    claim: Quotation,
    text: str,
    witnesses: Collection[Document],
    *,
    doubt: MarkKind | None = None,
    policy: Policy = POLICY,
    left_out: Collection[str] = (),
) -> Outcome | Mark:
    """The outcome for one claim of *text*."""
    scope = Range(open_library(tuple(witnesses)), left_out, policy.bound)
    return locate(Candidate(claim, doubt), Reading(report(text)), scope, policy)


def checked(quote: str, *texts: str, policy: Policy = POLICY) -> Attestation:
    """*quote* held against texts called ``a``, ``b`` and so on."""
    witnesses = [witness(chr(ord("a") + number), text) for number, text in enumerate(texts)]
    outcome = held(quotation(quote), quote, witnesses, policy=policy)
    assert isinstance(outcome, Attestation), outcome
    return outcome


def unchecked(outcome: Outcome | Mark) -> Unchecked:
    assert isinstance(outcome, Unchecked)
    return outcome


def places(outcome: Attestation) -> list[tuple[str, int, int]]:
    """Siglum, start and end of each passage."""
    return [(one.siglum, *one.span) for one in outcome.passages]


def passage(outcome: Attestation) -> Collation:
    """The one passage of *outcome*."""
    (only,) = outcome.passages
    return only


def unlicensed(outcome: Attestation) -> list[Variant]:
    return [variant for one in outcome.passages for variant in one.apparatus if variant.licence is None]


def licensed(outcome: Attestation) -> list[Licence]:
    return [variant.licence for one in outcome.passages for variant in one.apparatus if variant.licence is not None]


VERIFIED, ALTERED, NOT_FOUND = Status.VERIFIED, Status.ALTERED, Status.NOT_FOUND
