r"""The format ``sarif``: Static Analysis Results Interchange Format (SARIF) 2.1.0, one run.

Source: SARIF Version 2.1.0, OASIS Standard with Errata 01; sections are named below as §. Nothing of a rule's text is
in it but what a finding has: its code and its name. There is no clock in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from sicut.model.collation import Status, Unchecked
from sicut.model.document import Document, Extraction, Inside, Role
from sicut.model.finding import Evidence, Finding, Fix, Severity
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.closing import UNCHECKED, coverage, listed_unchecked, open_findings
from sicut.render.escape import sarif_message, terminal
from sicut.render.file_places import extent, has_lines, is_the_file, uri
from sicut.render.formats import Look
from sicut.render.json_values import Object, location, written
from sicut.render.places import Places
from sicut.render.states import status_of
from sicut.version import __version__

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_BASE: Final = "%SRCROOT%"
_FINGERPRINT: Final = "sicut/v1"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_UNREAD: Final = {
    Extraction.UNREADABLE: ("unreadable-document", "A file that could not be read."),
    Extraction.PARTIAL: ("partial-document", "A file of which not everything could be read."),
}


def as_sarif(result: Result, look: Look) -> str:
    """*result* as a log with one run; every finding is a result, an allowed one with its suppression."""
    return written({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_Run(result, look.rules).run()]})


class _Notice(NamedTuple):
    """A notification in the making (§3.58)."""

    identity: str
    told: str
    place: Object
    details: Object


class _Run:
    """One log in the making; each file is worked out once."""

    def __init__(self, result: Result, flags: Mapping[str, str]) -> None:
        self.result, self.places, self.flags = result, Places(result.documents), flags
        self.uris = {document.siglum: uri(self.places.path(document.siglum)) for document in result.documents}
        self.artifacts: dict[str, Document] = {}
        for document in result.documents:
            self.artifacts.setdefault(self.uris[document.siglum], document)
        self.indices = {address: index for index, address in enumerate(self.artifacts)}
        self.same = {document.siglum: is_the_file(document) for document in result.documents}
        self.rules = {finding.code: finding.name for finding in reversed(result.findings)}
        self.codes = {code: index for index, code in enumerate(sorted(self.rules))}

    def run(self) -> Object:
        """The run (§3.14)."""
        notices = [*self.notices()]
        return {
            "tool": {"driver": self.driver(notices)},
            "automationDetails": {"id": "sicut/"},
            "originalUriBaseIds": {_BASE: {"description": _message("The folder in which sicut ran.")}},
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "artifacts": [self.artifact(address, document) for address, document in self.artifacts.items()],
            "results": [self.finding(finding) for finding in self.result.findings],
            "invocations": [
                {"executionSuccessful": self.is_successful(), "toolExecutionNotifications": [*_pointed(notices)]}
            ],
            "properties": self.summary(),
        }

    def driver(self, notices: Sequence[_Notice]) -> Object:
        """The tool (§3.19) with the rules that found something (§3.49), and what it has to notify of."""
        return {
            "name": "sicut",
            "version": __version__,
            "semanticVersion": __version__,
            "rules": [_rule(code, self.rules[code], self.flags.get(code)) for code in self.codes],
            "notifications": [{"id": identity, "name": _pascal(identity)} for identity in _identities(notices)],
        }

    def is_successful(self) -> bool:
        """Whether every report could be read (§3.20.14)."""
        unread = (one for one in self.result.documents if one.extraction is not Extraction.COMPLETE)
        return not any(document.role is Role.REPORT for document in unread)

    def artifact(self, address: str, document: Document) -> Object:
        """A file (§3.24). ``sourceLanguage`` there is one of programming: a text's is a property."""
        text = {"encoding": "UTF-8"} if self.same[document.siglum] else {}
        kind = terminal(document.media_type)
        return {
            "location": {"uri": address, **_base(address)},
            **({"mimeType": kind} if "/" in kind[1:-1] else {}),
            **text,
            **({"roles": ["analysisTarget"]} if document.role is Role.REPORT else {}),
            "hashes": {"sha-256": document.sha256},
            "properties": {
                "siglum": terminal(document.siglum),
                "role": document.role,
                "language": None if document.language is None else terminal(document.language),
                "extraction": document.extraction,
            },
        }

    def finding(self, finding: Finding) -> Object:
        """A result (§3.27); ``suppressions`` is in each one, as §3.27.23 wants."""
        objection = finding.objection
        fix = objection.fix
        related = [self.related(n, evidence) for n, evidence in enumerate(objection.evidence, start=1)]
        return {
            "ruleId": finding.code,
            "ruleIndex": self.codes[finding.code],
            "level": _LEVELS[finding.severity],
            "message": _message(objection.message),
            "locations": [self.location(objection.document, objection.span)],
            "relatedLocations": related,
            "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
            "suppressions": [*_suppressions(finding)],
            **({"fixes": [self.fix(objection.document, fix)]} if fix and self.same[objection.document] else {}),
            "properties": {"claim": finding.claim, "siglum": terminal(objection.document)},
        }

    def related(self, number: int, evidence: Evidence) -> Object:
        """Words of a source that a finding rests on (§3.28)."""
        found = location(self.places, evidence.siglum, evidence.span.start)
        page, time = found["page_label"] or found["page"], found["time"]
        told = f"[{evidence.siglum}]" + (f", page {page}" if page else "") + (f", at {time}" if time else "")
        told += f": “{evidence.text}”" if evidence.text else ""
        where = {key: terminal(value) if isinstance(value, str) else value for key, value in found.items()}
        if not has_lines(self.places.document(evidence.siglum)):
            del where["line"]
        return {
            "id": number,
            **self.location(evidence.siglum, evidence.span),
            "message": _message(told),
            "properties": {"siglum": terminal(evidence.siglum), **where},
        }

    def location(self, siglum: str, span: Span) -> Object:
        """A place (§3.28): the file, its lines if it has some, and the text inside a text."""
        document = self.places.document(siglum)
        region = {"region": self.region(document, span, snippet=True)} if has_lines(document) else {}
        return {
            "physicalLocation": {"artifactLocation": self.address(siglum), **region},
            **({} if document.inside is None else {"logicalLocations": [_logical(document, document.inside)]}),
        }

    def address(self, siglum: str) -> Object:
        """A reference to a file (§3.4)."""
        address = self.uris[siglum]
        return {"uri": address, **_base(address), "index": self.indices[address]}

    def region(self, document: Document, span: Span, *, snippet: bool) -> Object:
        """A region of a text file (§3.30): columns are code points, the end column is the one after the last.

        Offsets are given where the text is the file; else they would not be the file's.
        """
        first, last, is_empty = extent(self.places, document.siglum, span)
        words = document.slice(span).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return {
            "startLine": first.line,
            "startColumn": first.column,
            "endLine": last.line,
            "endColumn": last.column + (not is_empty),
            **({"charOffset": span.start, "charLength": span.width} if self.same[document.siglum] else {}),
            **({"snippet": {"text": words}} if snippet else {}),
        }

    def fix(self, siglum: str, fix: Fix) -> Object:
        """A fix (§3.55), in a file that is its text byte for byte."""
        document = self.places.document(siglum)
        told = "Put the source's characters." if fix.safe else "Put the source's words: the meaning may change."
        replacement: Object = {
            "deletedRegion": self.region(document, fix.span, snippet=False),
            "insertedContent": {"text": fix.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")},
        }
        changes: Sequence[Object] = [{"artifactLocation": self.address(siglum), "replacements": [replacement]}]
        return {"description": _message(told), "artifactChanges": changes, "properties": {"safe": fix.safe}}

    def notices(self) -> Iterator[_Notice]:
        """What was not checked or not read (§3.58); claims out of scope are only counted."""
        yield from map(self.unchecked, listed_unchecked(self.result, (UNCHECKED,)))
        for address, document in self.artifacts.items():
            if document.extraction in _UNREAD:
                identity, told = _UNREAD[document.extraction]
                place = {"physicalLocation": {"artifactLocation": self.address(document.siglum)}}
                yield _Notice(identity, document.reason or told, place, {"uri": address})

    def unchecked(self, outcome: Unchecked) -> _Notice:
        """That a claim could not be checked."""
        claim, reason = outcome.claim, outcome.reason
        details = {"kind": claim.kind, "documents": [terminal(siglum) for siglum in reason.documents]}
        place = self.location(claim.document, claim.span)
        return _Notice(f"unchecked-{reason.code}", f"could not check: {reason.text}", place, details)

    def summary(self) -> Object:
        """The counts of the run, and what was covered."""
        statuses = [status_of(outcome) for outcome in self.result.claims]
        left = open_findings(self.result)
        severities = [finding.severity for finding in left]
        return {
            "summary": {
                "claims": {status: statuses.count(status) for status in Status},
                "marks": len(self.result.marks),
                "findings": {severity: severities.count(severity) for severity in Severity},
                "allowed": len(self.result.findings) - len(left),
                "skipped": self.result.skipped,
            },
            "coverage": coverage(self.result),
        }


def _message(text: str) -> Object:
    return {"text": sarif_message(text)}


def _base(address: str) -> Object:
    """The folder that a relative URI starts from (§3.4.4); an absolute one has none."""
    return {} if address.startswith("file://") else {"uriBaseId": _BASE}


def _rule(code: str, name: str, flags: str | None) -> Object:
    return {
        "id": code,
        "name": _pascal(name),
        "shortDescription": _message(f"{flags or name.replace('-', ' ').capitalize()}."),
        "help": _message(f"sicut rule {name} tells what {code} flags, why it matters and what to do."),
    }


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in terminal(name).split("-"))


def _logical(document: Document, inside: Inside) -> Object:
    """The text inside a text that words stand in (§3.33)."""
    siglum, around = terminal(document.siglum), terminal(inside.siglum)
    return {"name": siglum, "fullyQualifiedName": f"{around}/{siglum}", "kind": "resource"}


def _suppressions(finding: Finding) -> Iterator[Object]:
    """Who allowed a finding, and why (§3.35)."""
    allowed = finding.allowed
    if allowed is not None:
        reason = {} if allowed.reason is None else {"justification": terminal(allowed.reason)}
        kind = "inSource" if allowed.by == "comment" else "external"
        yield {"kind": kind, "status": "accepted", **reason, "properties": {"by": allowed.by}}


def _identities(notices: Sequence[_Notice]) -> Sequence[str]:
    return sorted({notice.identity for notice in notices})


def _pointed(notices: Sequence[_Notice]) -> Iterator[Object]:
    """*notices*, each pointing at its descriptor in the driver (§3.52)."""
    order = {identity: index for index, identity in enumerate(_identities(notices))}
    for notice in notices:
        yield {
            "descriptor": {"id": notice.identity, "index": order[notice.identity]},
            "level": "warning",
            "message": _message(notice.told),
            "locations": [notice.place],
            "properties": notice.details,
        }
