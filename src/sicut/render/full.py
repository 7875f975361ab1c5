"""The format ``full``: each finding with a frame of the report, a frame of the source, and the word difference.

Nothing of a document, a path or a message reaches the terminal unescaped.
"""

from collections.abc import Collection, Iterator
from typing import Final

from sicut.model.claim import Quotation, Reference
from sicut.model.collation import Attestation, Collation, Outcome, Unchecked
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.closing import VERIFIED, closing_lines, counted, grounds, listed_unchecked, shown_findings
from sicut.render.colour import Palette
from sicut.render.difference import Apparatus, differences
from sicut.render.escape import terminal
from sicut.render.excerpt import words
from sicut.render.formats import Look
from sicut.render.frame import Painter, frame, gutter_width, place, place_with_page
from sicut.render.places import Places

_MOST_FRAMES: Final = 3
_LONGEST_MESSAGE: Final = 1000


def render_full(result: Result, *, colour: bool, show: Collection[str], width: int) -> str:
    """*result* for a reader, in lines of at most *width* columns (messages may run longer).

    *show* names the severities to list, ``unchecked``, and ``verified`` for every claim with its place.
    """
    full = _Full(result, Painter(Places(result.documents), Palette(on=colour), width))
    blocks = [full.finding(finding) for finding in shown_findings(result, show)]
    blocks += [full.unchecked(outcome) for outcome in listed_unchecked(result, show)]
    if VERIFIED in show:
        attested = [full.attested(outcome) for outcome in result.claims if isinstance(outcome, Attestation)]
        blocks += ["\n".join(attested)] if attested else []
    return "\n\n".join([*blocks, "\n".join(closing_lines(result, show))]) + "\n"


def in_full(result: Result, look: Look) -> str:
    """*result* in the format ``full`` of the registry."""
    return render_full(result, colour=look.colour, show=look.show, width=look.width)


class _Full:
    """One output in the making; a claim's apparatus is sorted once."""

    def __init__(self, result: Result, painter: Painter) -> None:
        self._claims = {f"c{n}": outcome for n, outcome in enumerate(result.claims, start=1)}
        self._painter = painter
        self._apparatus: dict[str, Apparatus] = {}

    def finding(self, finding: Finding) -> str:
        """A finding with its frames."""
        return "\n".join(self._finding(finding))

    def unchecked(self, outcome: Unchecked) -> str:
        """A claim that could not be checked, with the reason."""
        reason = outcome.reason
        where = self._painter.palette.strong(
            place(self._painter.places, outcome.claim.document, outcome.claim.span.start)
        )
        told = words(reason.text, _LONGEST_MESSAGE)
        return f"{where}: unchecked: {told} ({reason.code})\n  {self._words(outcome)}"

    def attested(self, outcome: Attestation) -> str:
        """A claim that was checked, with its status and its first place."""
        places = self._painter.places
        where = self._painter.palette.strong(place(places, outcome.claim.document, outcome.claim.span.start))
        line = f"{where}: {outcome.status} {self._words(outcome)}{grounds(outcome)}"
        if not outcome.passages:
            return line
        first, *others = outcome.passages
        line += f"\n  --> {place_with_page(places, first.siglum, first.span.start)}"
        return line + (f" and {counted(len(others), 'more place')}" if others else "")

    def _words(self, outcome: Outcome) -> str:
        claim = outcome.claim
        return f'"{words(self._painter.places.shown(claim.document, claim.span), self._painter.columns - 4)}"'

    def _finding(self, finding: Finding) -> Iterator[str]:
        painter, objection = self._painter, finding.objection
        where = painter.palette.strong(place(painter.places, objection.document, objection.span.start))
        code = painter.palette.severity(terminal(finding.code), finding.severity)
        yield f"{where}: {code} {terminal(finding.name)} [{finding.severity}]"
        yield f"  {words(objection.message, _LONGEST_MESSAGE)}"
        sides = self._sides(finding)
        about_words = finding.claim is not None or objection.span.width > 0
        own = ((objection.document, objection.span),) if about_words else ()
        gutter = gutter_width(painter.places, (*own, *(side[1:] for side in sides)))
        for siglum, span in own:
            yield from frame(painter, siglum, span, gutter)
        for label, siglum, span in sides[:_MOST_FRAMES]:
            arrow = painter.palette.faint(" " * gutter + "-->")
            yield f"{arrow} {label}{painter.palette.strong(place_with_page(painter.places, siglum, span.start))}"
            yield from frame(painter, siglum, span, gutter)
        if len(sides) > _MOST_FRAMES:
            yield f"{' ' * gutter} and {counted(len(sides) - _MOST_FRAMES, 'more place')}"
        for line in self._differences(finding, painter.columns - gutter - 3):
            yield f"{painter.palette.faint(' ' * gutter + ' =')} {line}"

    def _sides(self, finding: Finding) -> tuple[tuple[str, str, Span], ...]:
        """What the finding rests on: label, siglum, span; without evidence, the nearest wording as a hint.

        A finding about a document as a whole has no more to show than its place.
        """
        own = finding.objection.document, finding.objection.span
        if finding.objection.evidence:
            evidence = [found for found in finding.objection.evidence if (found.siglum, found.span) != own]
            return tuple(("", found.siglum, found.span) for found in evidence)
        outcome = self._claims.get(finding.claim or "")
        if isinstance(outcome, Attestation) and not outcome.passages and outcome.nearest is not None:
            return (("nearest wording: ", outcome.nearest.siglum, outcome.nearest.span),)
        return ()

    def _differences(self, finding: Finding, columns: int) -> tuple[str, ...]:
        outcome = self._claims.get(finding.claim or "")
        if not isinstance(outcome, Attestation) or finding.objection.document != outcome.claim.document:
            return ()
        if not isinstance(outcome.claim, Quotation | Reference):
            return ()
        passage = _passage(outcome, finding)
        if passage is None:
            return ()
        key = f"{finding.claim} {outcome.passages.index(passage)}"
        if key not in self._apparatus:
            self._apparatus[key] = Apparatus(outcome.claim, passage)
        painter = self._painter._replace(columns=columns)
        return differences(painter, self._apparatus[key], finding.objection.span)


def _passage(outcome: Attestation, finding: Finding) -> Collation | None:
    """The passage that the finding's evidence stands in."""
    for passage in outcome.passages:
        for evidence in finding.objection.evidence:
            if passage.siglum == evidence.siglum and passage.span.covers(evidence.span):
                return passage
    return None
