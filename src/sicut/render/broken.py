"""Quotations that broke because a source changed: how they stand now, and the words that differ."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.collation import Attestation, Collation, Outcome, Unchecked
from sicut.model.result import Result
from sicut.render.colour import Palette
from sicut.render.difference import Apparatus, differences
from sicut.render.escape import terminal
from sicut.render.excerpt import words
from sicut.render.frame import Painter, place, place_with_page
from sicut.render.places import Places

_LONGEST = 1_000


class Results(NamedTuple):
    """What was found with the sources as they were, and as they are."""

    then: Result
    now: Result


def render_broken(before: Outcome | None, after: Outcome | None, results: Results, *, colour: bool, width: int) -> str:
    """The lines on one quotation: one of *before* and *after* is there; each is ``None`` where nobody knows."""
    then = Painter(Places(results.then.documents), Palette(on=colour), width)
    now = Painter(Places(results.now.documents), Palette(on=colour), width)
    return "\n".join(_lines(before, after, then, now))


def _lines(before: Outcome | None, after: Outcome | None, then: Painter, now: Painter) -> Iterator[str]:
    outcome, painter = (before, then) if after is None else (after, now)
    if outcome is None:
        return
    claim = outcome.claim
    where = painter.palette.strong(place(painter.places, claim.document, claim.span.start))
    yield f"{where}: {_state(before, after)}"
    shown = painter.places.shown(claim.document, claim.span)
    yield f'  "{words(shown, painter.columns - 4)}"'
    if isinstance(before, Attestation):
        yield from (f"  then {_at(then, passage)}" for passage in before.passages)
    if isinstance(after, Unchecked):
        yield f"  {words(after.reason.text, _LONGEST)}"
    elif after is not None:
        yield from _now(after, now)


def _state(before: Outcome | None, after: Outcome | None) -> str:
    state = "not found" if after is None else _status(after)
    return f"{state} now, and how it stood before is not known" if before is None else f"verified before, {state} now"


def _status(outcome: Outcome) -> str:
    return "not checked" if isinstance(outcome, Unchecked) else outcome.status.replace("-", " ")


def _now(after: Attestation, painter: Painter) -> Iterator[str]:
    nearest = () if after.nearest is None or after.passages else (after.nearest,)
    for passage in (*after.passages, *nearest):
        yield f"  {'nearest' if nearest else 'now '} {_at(painter, passage)}"
        narrower = painter._replace(columns=painter.columns - 4)
        changes = differences(narrower, Apparatus(after.claim, passage), after.claim.span)
        yield from (f"{painter.palette.faint('  =')} {line}" for line in changes)


def _at(painter: Painter, passage: Collation) -> str:
    return f"--> {place_with_page(painter.places, passage.siglum, passage.span.start)} [{terminal(passage.siglum)}]"
