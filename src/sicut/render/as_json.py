r"""JSON, version 1: all that a result holds; ``docs/schema/`` describes it.

Every object has all its fields. Unsafe characters are written as ``\u`` escapes, so that the file can
be printed on a terminal. Offsets count code points.
"""

import json
from collections.abc import Mapping, Sequence

from sicut.model.claim import Absence, Citation, Claim, Count, Date, Name, Quantity, Reference
from sicut.model.collation import Attestation, Collation, Licence, Outcome, Reason, Status, Unchecked, Variant
from sicut.model.document import Document
from sicut.model.finding import Finding, Severity
from sicut.model.policy import Policy
from sicut.model.result import FindResult, Result
from sicut.model.span import Span
from sicut.render.formats import Look
from sicut.render.json_values import VERSION, Json, Object, document_object, location, span_object, written
from sicut.render.places import Places
from sicut.version import __version__


def render_json(result: Result) -> str:
    """The whole of *result* as a JSON object, with a line feed at the end."""
    places = Places(result.documents)
    return written(
        {
            "version": VERSION,
            "tool": {"name": "sicut", "version": __version__},
            "policy": policy_object(result.policy),
            "documents": [document_object(document) for document in result.documents],
            "claims": [_claim(f"c{n}", outcome, places) for n, outcome in enumerate(result.claims, start=1)],
            "marks": [
                {"document": mark.document, **span_object(mark.span), "kind": mark.kind} for mark in result.marks
            ],
            "findings": [_finding(finding, places) for finding in result.findings],
            "summary": _summary(result),
        }
    )


def as_json(result: Result, look: Look) -> str:  # noqa: ARG001 - as every format of the registry
    """*result* in the format ``json`` of the registry."""
    return render_json(result)


def find_json(found: FindResult) -> str:
    """What ``find`` found as a JSON object, with a line feed at the end."""
    places = Places((found.query, *found.documents))
    outcome, claim = found.outcome, found.outcome.claim
    return written(
        {
            "version": VERSION,
            "query": {
                "text": found.query.slice(claim.span),
                "shown": places.shown(claim.document, claim.span),
                "language": claim.language,
                "parts": _parts(claim),
                **_verdict(outcome),
                "nearest": _nearest(outcome, places),
            },
            "policy": policy_object(found.policy),
            "passages": _passages(outcome, places),
        }
    )


def policy_object(policy: Policy) -> Object:
    """The policy as JSON has it; its hash is over canonical JSON of the other fields and of any synonyms."""
    from hashlib import sha256

    fields: Object = {
        "profile": policy.profile,
        "licences": [licence for licence in Licence if licence in policy.licences],
        "scope": policy.scope,
        "bound": policy.bound,
        "unicode": policy.unicode,
    }
    hashed: Object = {**fields, "synonyms": policy.synonyms} if policy.synonyms else fields
    canonical = json.dumps(hashed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {**fields, "sha256": sha256(canonical.encode()).hexdigest()}


def _claim(identity: str, outcome: Outcome, places: Places) -> Object:
    claim = outcome.claim
    document = places.document(claim.document)
    return {
        "id": identity,
        "kind": claim.kind,
        "document": claim.document,
        **_words(document, claim.span),
        "shown": places.shown(claim.document, claim.span),
        "outer": span_object(claim.outer),
        "form": claim.form,
        "language": claim.language,
        "parts": _parts(claim),
        **_verdict(outcome),
        "speaker": None if claim.speaker is None else _words(document, claim.speaker),
        "cue": None if claim.cue is None else _words(document, claim.cue),
        "cited": _cited(document, claim.cited),
        "value": _value(claim, places),
        "derivation": _derivation(outcome),
        "passages": _passages(outcome, places),
        "nearest": _nearest(outcome, places),
    }


def _value(claim: Claim, places: Places) -> Object | None:
    """What a claim of another kind than a quotation states; of a range the lower end."""
    match claim:
        case Reference():
            return {"work": claim.work, "ref": claim.ref}
        case Count() | Quantity():
            return {"number": float(claim.value.low), "unit": claim.value.unit}
        case Date():
            from sicut.text.dates import edtf

            return {"date": edtf(claim.value), "precision": claim.value.precision}
        case Name():
            return {"name": claim.words}
        case Absence():
            return {"terms": [places.shown(claim.document, term) for term in claim.terms]}
        case _:
            return None


def _derivation(outcome: Outcome) -> str | None:
    comparison = outcome.comparison if isinstance(outcome, Attestation) else None
    return None if comparison is None else comparison.derivation


def _parts(claim: Claim) -> Sequence[Json]:
    return [{"kind": part.kind, **span_object(part.span)} for part in claim.parts]


def _verdict(outcome: Outcome) -> Object:
    return {
        "status": _status(outcome),
        "reason": _reason(outcome.reason) if isinstance(outcome, Unchecked) else None,
        "searched": {
            "complete": list(outcome.searched.complete),
            "incomplete": list(outcome.searched.incomplete),
        },
    }


def _status(outcome: Outcome) -> Status:
    return outcome.status if isinstance(outcome, Attestation) else Status.UNCHECKED


def _reason(reason: Reason) -> Object:
    return {"code": reason.code, "text": reason.text, "documents": list(reason.documents)}


def _cited(document: Document, cited: Citation | None) -> Object | None:
    if cited is None:
        return None
    return {**_words(document, cited.span), "witness": cited.witness, "locator": cited.locator}


def _passages(outcome: Outcome, places: Places) -> Sequence[Json]:
    if isinstance(outcome, Unchecked):
        return []
    return [_passage(outcome.claim, collation, places) for collation in outcome.passages]


def _nearest(outcome: Outcome, places: Places) -> Object | None:
    if isinstance(outcome, Attestation) and outcome.nearest is not None:
        return _passage(outcome.claim, outcome.nearest, places)
    return None


def _passage(claim: Claim, collation: Collation, places: Places) -> Object:
    return {
        "witness": collation.siglum,
        **_words(places.document(collation.siglum), collation.span),
        "shown": places.shown(collation.siglum, collation.span),
        "location": location(places, collation.siglum, collation.span.start),
        "segments": [
            {"part": segment.part, "witness": segment.siglum, **span_object(segment.span)}
            for segment in collation.segments
        ],
        "identity": round(collation.identity, 4),
        "expected": float(f"{collation.expected:.2e}"),
        "variants": [_variant(claim, variant, places) for variant in collation.apparatus],
    }


def _variant(claim: Claim, variant: Variant, places: Places) -> Object:
    return {
        "kind": variant.kind,
        "licence": variant.licence,
        "category": variant.category,
        "report": _words(places.document(claim.document), variant.report),
        "witness": {"witness": variant.siglum, **_words(places.document(variant.siglum), variant.witness)},
    }


def _finding(finding: Finding, places: Places) -> Object:
    objection = finding.objection
    position = places.position(objection.document, objection.span.start)
    fix, allowed = objection.fix, finding.allowed
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "claim": finding.claim,
        "document": objection.document,
        **span_object(objection.span),
        "line": position.line,
        "column": position.column,
        "message": objection.message,
        "evidence": [
            {"witness": evidence.siglum, **span_object(evidence.span), "text": evidence.text}
            for evidence in objection.evidence
        ],
        "fix": None if fix is None else {"safe": fix.safe, **span_object(fix.span), "text": fix.text},
        "allowed": None if allowed is None else {"by": allowed.by, "reason": allowed.reason},
        "fingerprint": finding.fingerprint,
    }


def _summary(result: Result) -> Object:
    statuses = [_status(outcome) for outcome in result.claims]
    severities = [finding.severity for finding in result.findings if finding.allowed is None]
    return {
        "claims": {status: statuses.count(status) for status in Status},
        "marks": len(result.marks),
        "findings": {severity: severities.count(severity) for severity in Severity},
        "skipped": result.skipped,
    }


def _words(document: Document, span: Span) -> Mapping[str, int | str]:
    return {**span_object(span), "text": document.slice(span)}
