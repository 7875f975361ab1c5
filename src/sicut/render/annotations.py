"""The format ``annotations``: a collection of W3C Web Annotations in JSON-LD, one for each finding and each claim.

Source: Web Annotation Data Model (W3C Recommendation, 23 February 2017), sections 3 (annotations, bodies, motivations),
4.2 (selectors) and 5 (collections). Positions and quotations are over the text as it is read, which ``sicut text``
prints, and count code points, as section 4.2.4 says ("in terms of unicode code points") and 4.2.5 takes over.
No annotation has a time: the same run gives the same bytes.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Final

from sicut.model.claim import Claim
from sicut.model.collation import Outcome, Unchecked
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.render.anchoring import Anchoring
from sicut.render.closing import coverage
from sicut.render.formats import Look
from sicut.render.items import Item, items, passages
from sicut.render.json_values import Object, written
from sicut.render.places import Places
from sicut.render.states import status_of
from sicut.version import __version__

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_GENERATOR: Final[Object] = {"type": "Software", "name": "sicut", "schema:softwareVersion": __version__}


def as_annotations(result: Result, look: Look) -> str:  # noqa: ARG001 - readers of annotations filter for themselves
    """*result* in the format ``annotations`` of the registry: every claim and every finding."""
    found = tuple(_Annotations(result).all())
    identity = _urn(str(one["id"]) for one in found)
    page: Object = {
        "id": _urn((identity, "page")),
        "type": "AnnotationPage",
        "partOf": identity,
        "startIndex": 0,
        "items": found,
    }
    return written(
        {
            "@context": _CONTEXT,
            "type": "AnnotationCollection",
            "generator": _GENERATOR,
            "id": identity,
            "label": coverage(result),
            "total": len(found),
            **({"first": page, "last": page["id"]} if found else {}),
        }
    )


class _Annotations:
    """The annotations of one result."""

    def __init__(self, result: Result) -> None:
        self._result = result
        self._places = Places(result.documents)
        self._anchoring = Anchoring(self._places)
        self._told: dict[str, int] = {}

    def all(self) -> Iterator[Object]:
        """Each claim followed by its findings, then the findings without a claim."""
        for item in items(self._result):
            if item.outcome is not None:
                yield self._claim(item, item.outcome)
            for finding in item.findings:
                yield self._finding(item, finding)

    def _claim(self, item: Item, outcome: Outcome) -> Object:
        claim = outcome.claim
        bodies = [
            _text(_told(outcome), "describing"),
            _text(status_of(outcome), "tagging"),
            _text(claim.kind, "tagging"),
        ]
        linked = self._linked(item, None)
        return {
            "id": self._identity(claim),
            "type": "Annotation",
            "motivation": "linking" if linked else "describing",
            "generator": _GENERATOR,
            "body": [*bodies, *linked],
            "target": self._anchoring.resource(claim.document, claim.span),
        }

    def _finding(self, item: Item, finding: Finding) -> Object:
        objection, fix, allowed = finding.objection, finding.objection.fix, finding.allowed
        bodies = [_text(objection.message, "assessing")]
        bodies += [_text(tag, "tagging") for tag in (finding.code, finding.name, finding.severity)]
        bodies += [] if item.outcome is None else [_text(status_of(item.outcome), "tagging")]
        bodies += [] if fix is None else [_text(fix.text, "editing")]
        if allowed is not None:
            told = f"allowed by {allowed.by}" + (f": {allowed.reason}" if allowed.reason else "")
            bodies += [_text("allowed", "tagging"), _text(told, "commenting")]
        return {
            "id": f"urn:sha256:{finding.fingerprint}",
            "type": "Annotation",
            "motivation": "assessing",
            "generator": _GENERATOR,
            "body": [*bodies, *self._linked(item, finding)],
            "target": self._anchoring.resource(objection.document, objection.span),
        }

    def _linked(self, item: Item, finding: Finding | None) -> Sequence[Object]:
        return [
            {**self._anchoring.resource(siglum, span), "purpose": "linking"} for siglum, span in passages(item, finding)
        ]

    def _identity(self, claim: Claim) -> str:
        """The same for the same words of the same document, and their number among equals."""
        key = _urn(("claim", claim.kind, claim.document, self._places.shown(claim.document, claim.span)))
        self._told[key] = self._told.get(key, 0) + 1
        return key if self._told[key] == 1 else _urn((key, str(self._told[key])))


def _told(outcome: Outcome) -> str:
    if isinstance(outcome, Unchecked):
        return f"could not be checked: {outcome.reason.text} ({outcome.reason.code})"
    derivation = None if outcome.comparison is None else outcome.comparison.derivation
    return str(outcome.status) if derivation is None else f"{outcome.status}: {derivation}"


def _text(value: str, purpose: str) -> Object:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _urn(words: Iterable[str]) -> str:
    """A name that no other *words* have: each is told with its length."""
    joined = "".join(f"{len(word)}:{word}" for word in words)
    return f"urn:sha256:{sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()}"
