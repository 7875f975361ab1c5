"""The format ``concise``: one line for each finding, ``path:line:col: CODE name message``."""

from collections.abc import Collection, Iterator

from sicut.model.collation import Attestation
from sicut.model.result import Result
from sicut.render.closing import VERIFIED, closing_lines, grounds, listed_unchecked, shown_findings
from sicut.render.escape import terminal
from sicut.render.formats import Look
from sicut.render.frame import place, place_with_page
from sicut.render.places import Places


def render_concise(result: Result, *, show: Collection[str]) -> str:
    """*result* in lines; *show* is as in ``full``."""
    return "\n".join((*_lines(result, show), *closing_lines(result, show))) + "\n"


def in_brief(result: Result, look: Look) -> str:
    """*result* in the format ``concise`` of the registry."""
    return render_concise(result, show=look.show)


def _lines(result: Result, show: Collection[str]) -> Iterator[str]:
    places = Places(result.documents)
    for finding in shown_findings(result, show):
        objection = finding.objection
        where = place(places, objection.document, objection.span.start)
        yield f"{where}: {terminal(finding.code)} {terminal(finding.name)} {terminal(objection.message)}"
    for outcome in listed_unchecked(result, show):
        where = place(places, outcome.claim.document, outcome.claim.span.start)
        yield f"{where}: unchecked {outcome.reason.code} {terminal(outcome.reason.text)}"
    if VERIFIED in show:
        yield from (_attested(places, outcome) for outcome in result.claims if isinstance(outcome, Attestation))


def _attested(places: Places, outcome: Attestation) -> str:
    line = f"{place(places, outcome.claim.document, outcome.claim.span.start)}: {outcome.status}{grounds(outcome)}"
    where = [place_with_page(places, passage.siglum, passage.span.start) for passage in outcome.passages]
    return f"{line} {'; '.join(where)}" if where else line
