"""What a check leaves for ``sicut accept``, and decisions on the findings of a result."""

import os
from collections.abc import Iterator

from sicut.api.decisions import decisions_home, reviewer
from sicut.archive.decisions import Decision, Kind
from sicut.archive.last_check import Noted, write_last_check
from sicut.model.document import Document
from sicut.model.finding import Finding
from sicut.model.grounds import grounds_of
from sicut.model.result import Result
from sicut.render.places import Places

_LONGEST = 300


def decision_on(result: Result, finding: Finding, kind: Kind, reason: str, who: str | None = None) -> Decision:
    """The decision of *kind* on *finding* of *result*, to be taken with :func:`sicut.api.decisions.decide`."""
    places = Places(result.documents)
    text, sources = _words(result, finding, places), grounds_of(result, finding)
    return Decision(finding.fingerprint, kind, reason, reviewer(who), sources, finding.code, text)


def remember(result: Result, folder: str) -> None:
    """Note the findings of *result* in *folder* (:func:`sicut.api.home.archive_folder`), if it can be written."""
    write_last_check(folder, tuple(_noted(result, folder)))


def _noted(result: Result, folder: str) -> Iterator[Noted]:
    places, homes = Places(result.documents), dict[str, str]()
    for finding in result.findings:
        siglum = finding.objection.document
        report = _report(places.document(siglum), places)
        if report.path not in homes:
            homes[report.path] = _from(folder, decisions_home(report.path, folder))
        at = places.position(siglum, finding.objection.span.start)
        yield Noted(
            fingerprint=finding.fingerprint,
            code=finding.code,
            name=finding.name,
            place=f"{places.path(siglum)}:{at.line}:{at.column}",
            message=finding.objection.message,
            text=_words(result, finding, places),
            sources=grounds_of(result, finding),
            home=homes[report.path],
            allowed="" if finding.allowed is None else finding.allowed.by,
        )


def _report(document: Document, places: Places) -> Document:
    return document if document.inside is None else _report(places.document(document.inside.siglum), places)


def _from(folder: str, home: str) -> str:
    try:
        return os.path.relpath(home, folder).replace(os.sep, "/")
    except ValueError:
        return home


def _words(result: Result, finding: Finding, places: Places) -> str:
    """The words of the claim, else of the finding, on one line and no longer than some sentences."""
    claim = None if finding.claim is None else result.claims[int(finding.claim[1:]) - 1].claim
    span = finding.objection.span if claim is None else claim.span
    words = " ".join(places.shown(finding.objection.document, span).split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
