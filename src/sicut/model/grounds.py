"""What a finding rests on, so that a decision about it can be told to be out of date."""

from collections.abc import Mapping
from hashlib import sha256

from sicut.model.collation import Outcome, Unchecked
from sicut.model.document import Document, Role
from sicut.model.finding import Finding, Objection
from sicut.model.result import Result


def grounds_of(result: Result, finding: Finding) -> str:
    """The SHA-256, in hexadecimal, over the documents that *finding* of *result* rests on (:func:`grounds_hash`)."""
    outcome = None if finding.claim is None else result.claims[int(finding.claim[1:]) - 1]
    documents = {document.siglum: document for document in result.documents}
    return grounds_hash(finding.objection, outcome, documents)


def grounds_hash(objection: Objection, outcome: Outcome | None, documents: Mapping[str, Document]) -> str:
    """The SHA-256, in hexadecimal, over the sorted SHA-256 of the documents that *objection* rests on.

    Those are the documents of its evidence; without evidence those that have the claim's passages, or its nearest
    wording; else all that were searched. Without a claim, the document itself. Reports are none of them, nor texts
    printed inside reports: the fingerprint has their words, and they change with every edit. Each digest is hashed in
    hexadecimal with a line feed after it.
    """
    digests = {documents[siglum].sha256 for siglum in _sigla(objection, outcome) if _is_source(documents.get(siglum))}
    return sha256("".join(f"{digest}\n" for digest in sorted(digests)).encode()).hexdigest()


def _is_source(document: Document | None) -> bool:
    return document is not None and document.role is not Role.REPORT and document.inside is None


def _sigla(objection: Objection, outcome: Outcome | None) -> tuple[str, ...]:
    if objection.evidence:
        return tuple(evidence.siglum for evidence in objection.evidence)
    if outcome is None:
        return (objection.document,)
    if not isinstance(outcome, Unchecked):
        nearest = () if outcome.nearest is None else (outcome.nearest,)
        places = outcome.passages or nearest
        if places:
            return tuple(place.siglum for place in places)
    return (*outcome.searched.complete, *outcome.searched.incomplete)
