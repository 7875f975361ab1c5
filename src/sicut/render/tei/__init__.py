"""The format ``tei``: the report as a critical apparatus in TEI P5, its sources the witnesses.

Parallel segmentation (TEI P5 Guidelines, chapter 12 "Critical Apparatus", "The Parallel Segmentation Method"): each
``app`` stands in the text, with the report's words as ``lem``. Readers of TEI show it without looking anything up, and
the report's text is the document without ``rdg`` and without the back matter. Variants that overlap share one ``app``,
in which each witness has the words that it would have there.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation, Unchecked
from sicut.model.document import Role
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.render.closing import coverage
from sicut.render.escape import xml
from sicut.render.formats import Look
from sicut.render.items import Passage, items, page_label, passages, time
from sicut.render.places import Places
from sicut.render.tei.flow import Flow
from sicut.render.tei.header import header
from sicut.render.tei.markup import element, lines
from sicut.render.tei.names import witness_names
from sicut.version import __version__


def as_tei(result: Result, look: Look) -> str:  # noqa: ARG001 - an edition has everything
    """*result* in the format ``tei`` of the registry: every claim, every variant and every finding."""
    places, names = Places(result.documents), witness_names(document.siglum for document in result.documents)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' + f"<!-- sicut {__version__} -->\n"
    body = lines("body", {}, *_texts(result, places, names))
    back = lines("back", {}, *_back(result, places, names))
    text = lines("text", {}, body, back)
    return head + lines("TEI", {"xmlns": "http://www.tei-c.org/ns/1.0"}, header(result, names), text) + "\n"


def _texts(result: Result, places: Places, names: dict[str, str]) -> Iterator[str]:
    """Each report, and each text inside one of which claims are made."""
    shown = _shown(result)
    for document in result.documents:
        if document.siglum in shown:
            yield Flow(document, result, places, names).division()


def _shown(result: Result) -> frozenset[str]:
    reports = {document.siglum for document in result.documents if document.role is Role.REPORT}
    return frozenset(reports | {outcome.claim.document for outcome in result.claims})


def _back(result: Result, places: Places, names: dict[str, str]) -> Iterator[str]:
    shown = _shown(result)
    passages = "\n".join(_passages(result, places, names))
    findings = "\n".join(
        element("p", {}, _note(f"f{number}" if finding.objection.document in shown else "", finding, names))
        for number, finding in enumerate(result.findings, start=1)
    )
    unchecked = "\n".join(_unchecked(result))
    for kind, title, content in (
        ("passages", "Passages of the sources", passages),
        ("findings", "Findings", findings),
        ("unchecked", "Could not check", unchecked),
    ):
        if content:
            yield lines("div", {"type": kind}, element("head", {}, title), content)
    yield element("div", {"type": "coverage"}, element("p", {}, xml(coverage(result))))


def _passages(result: Result, places: Places, names: dict[str, str]) -> Iterator[str]:
    for item in items(result):
        if isinstance(item.outcome, Attestation):
            for passage in passages(item, None):
                words = element("quote", {}, xml(places.shown(*passage)))
                yield element("cit", {"corresp": f"#{item.claim}"}, words + _bibliographic(passage, places, names))


def _bibliographic(passage: Passage, places: Places, names: dict[str, str]) -> str:
    siglum, at = passage.siglum, passage.span.start
    ranges = [("page", page_label(places, siglum, at)), ("time", time(places, siglum, at))]
    ranges.append(("line", str(places.position(siglum, at).line)))
    told = "".join(element("citedRange", {"unit": unit}, xml(value)) for unit, value in ranges if value)
    return element("bibl", {}, element("ref", {"target": f"#{names[siglum]}"}, xml(siglum)) + told)


def _note(place: str, finding: Finding, names: dict[str, str]) -> str:
    allowed, document = finding.allowed, finding.objection.document
    told = xml(finding.objection.message)
    if allowed is not None:
        told += xml(f" (allowed by {allowed.by}" + (f": {allowed.reason})" if allowed.reason else ")"))
    claim = [] if finding.claim is None else [f"#{finding.claim}"]
    attributes = {
        "type": finding.code,
        "subtype": finding.severity,
        "n": finding.name,
        "target": f"#{place or names[document]}",
        "corresp": " ".join([*claim, f"urn:sha256:{finding.fingerprint}"]),
        "source": " ".join(dict.fromkeys(f"#{names[one.siglum]}" for one in finding.objection.evidence)),
    }
    return element("note", attributes, told)


def _unchecked(result: Result) -> Iterator[str]:
    for number, outcome in enumerate(result.claims, start=1):
        if isinstance(outcome, Unchecked):
            attributes = {"type": "unchecked", "subtype": outcome.reason.code, "target": f"#c{number}"}
            yield element("p", {}, element("note", attributes, xml(outcome.reason.text)))
