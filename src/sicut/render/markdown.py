"""The format ``markdown``: for a comment on a pull request, or a page of a wiki. GitHub-flavoured.

It begins with the comment ``<!-- sicut … -->``. Untrusted text leaves through :func:`sicut.render.escape.markdown`,
which lets it make no markup, mention, link, reference or picture.
"""

from collections.abc import Iterator
from typing import Final

from sicut.model.collation import Outcome, Status, Unchecked
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.render.closing import VERIFIED, closing_lines, counted, coverage, grounds, listed_unchecked, shown_findings
from sicut.render.escape import markdown, terminal
from sicut.render.formats import Look
from sicut.render.items import Item, Passage, Piece, collated, difference, items, page_label, passages, time
from sicut.render.places import Places
from sicut.render.states import STATES, status_of
from sicut.version import __version__

_LONGEST: Final = 400
_MOST_PLACES: Final = 3
_AROUND: Final = 120
_CUT: Final = "…"


def as_markdown(result: Result, look: Look) -> str:
    """*result* in the format ``markdown`` of the registry; it lists what ``look.show`` names."""
    page = _Page(result, Places(result.documents))
    lines = [f"<!-- sicut {__version__} -->", "## sicut", "", f"{markdown(coverage(result))}.", "", *page.states(), ""]
    found = shown_findings(result, look.show)
    if found:
        lines += ["### Findings", ""]
        lines += [line for number, finding in enumerate(found, 1) for line in page.finding(number, finding)]
    unchecked = listed_unchecked(result, look.show)
    if unchecked:
        lines += ["### Could not check", "", *(page.unchecked(outcome) for outcome in unchecked), ""]
    if VERIFIED in look.show:
        lines += page.verified()
    lines += ["---", "", "  \n".join(map(markdown, closing_lines(result, look.show)))]
    return "\n".join(lines) + "\n"


class _Page:
    """One output in the making."""

    def __init__(self, result: Result, places: Places) -> None:
        self._result = result
        self._places = places
        self._items = {finding: item for item in items(result) for finding in item.findings}

    def states(self) -> Iterator[str]:
        """A table of the five states, each with the number of its claims."""
        counts = [status_of(outcome) for outcome in self._result.claims]
        yield "| | State | Claims |"
        yield "|:-:|:--|--:|"
        for state in STATES.values():
            yield f"| {state.sign} | {state.word} | {counts.count(state.status)} |"

    def finding(self, number: int, finding: Finding) -> Iterator[str]:
        """A numbered finding: where, what, the difference in words, and the words of the sources."""
        objection, item, lead = finding.objection, self._items[finding], f"{number}. "
        inner = " " * len(lead)
        where = self._where(objection.document, objection.span.start)
        yield f"{lead}**{markdown(finding.code)} {markdown(finding.name)}** ({finding.severity}), {where}"
        yield ""
        yield f"{inner}{_text(objection.message)}"
        yield ""
        for quoted in self._words(item, finding):
            yield f"{inner}> {quoted}"
            yield ""
        found = passages(item, finding)
        for place in found[:_MOST_PLACES]:
            yield f"{inner}Source: {self._passage(place)}"
            yield ""
        if len(found) > _MOST_PLACES:
            yield f"{inner}And {counted(len(found) - _MOST_PLACES, 'more place')}."
            yield ""

    def unchecked(self, outcome: Unchecked) -> str:
        """A claim that could not be checked, with the reason."""
        told = f"{_text(outcome.reason.text)} ({markdown(outcome.reason.code)})"
        return f"- {self._claim(outcome)}: {told}"

    def verified(self) -> Iterator[str]:
        """Every claim that is as it should be, with its places."""
        listed = [item for item in items(self._result) if item.outcome and status_of(item.outcome) is Status.VERIFIED]
        if not listed:
            return
        yield "### Verified"
        yield ""
        for item in listed:
            yield self._verified(item)
        yield ""

    def _verified(self, item: Item) -> str:
        outcome, found = item.outcome, passages(item, None)
        if outcome is None or isinstance(outcome, Unchecked):
            return ""
        line = f"- {self._claim(outcome)}{markdown(grounds(outcome))}"
        return f"{line}: {self._place(found[0])}" if found else line

    def _claim(self, outcome: Outcome) -> str:
        claim = outcome.claim
        words = _quoted(self._places.shown(claim.document, claim.span))
        return f"{self._where(claim.document, claim.span.start)}: {words}"

    def _words(self, item: Item, finding: Finding) -> Iterator[str]:
        """The claim with the report's words struck out and the source's in bold, else the words objected to."""
        passage = collated(item, finding)
        if passage is not None and item.outcome is not None:
            pieces = difference(self._places, item.outcome, passage)
            if pieces:
                yield " ".join(filter(None, _changes(pieces)))
                return
        words = self._places.shown(finding.objection.document, finding.objection.span)
        if words.strip():
            yield _quoted(words)

    def _passage(self, place: Passage) -> str:
        words = self._places.shown(*place)
        return f"{self._place(place)}: {_quoted(words)}" if words.strip() else self._place(place)

    def _place(self, place: Passage) -> str:
        siglum, at = place.siglum, place.span.start
        page, when = page_label(self._places, siglum, at), time(self._places, siglum, at)
        parts = [f"{_text(siglum)} ({_text(self._places.path(siglum))})"]
        parts += [f"page {_text(page)}"] if page else []
        parts += [f"at {_text(when)}"] if when else []
        return ", ".join(parts if page or when else [*parts, f"line {self._places.position(siglum, at).line}"])

    def _where(self, siglum: str, offset: int) -> str:
        position = self._places.position(siglum, offset)
        return f"{_text(self._places.path(siglum))}, line {position.line}, column {position.column}"


def _changes(pieces: tuple[Piece, ...]) -> Iterator[str]:
    last = len(pieces) - 1
    for number, (report, source) in enumerate(pieces):
        if report == source:
            yield markdown(_shortened(terminal(report), first=number == 0, last=number == last).strip())
            continue
        gone, came = markdown(_cut(report)), markdown(_cut(source))
        yield f"~~{gone}~~" if gone else ""
        yield f"**{came}**" if came else ""


def _shortened(words: str, *, first: bool, last: bool) -> str:
    """*words* between two differences: what stands next to them."""
    if len(words) <= 2 * _AROUND:
        return words
    head, tail = "" if first else words[:_AROUND], "" if last else words[-_AROUND:]
    return f"{head} {_CUT} {tail}"


def _cut(words: str) -> str:
    stripped = terminal(words).strip()
    return stripped if len(stripped) <= _LONGEST else f"{stripped[:_LONGEST].rstrip()} {_CUT}"


def _text(words: str) -> str:
    return markdown(_cut(words))


def _quoted(words: str) -> str:
    return f"“{_text(words)}”"
