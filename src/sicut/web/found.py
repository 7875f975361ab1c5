"""What a search found, as a page shows it."""

from typing import NamedTuple

from sicut.model.collation import Unchecked
from sicut.model.result import FindResult
from sicut.render.closing import counted
from sicut.render.html.passages import Passage, passage
from sicut.render.places import Places


class Hits(NamedTuple):
    """The places of a query, best first; ``line`` sums them up. ``near``: they are a hint only."""

    line: str
    passages: tuple[Passage, ...]
    near: bool = False


def hits_of(found: FindResult) -> Hits:
    """What to show of *found*."""
    outcome = found.outcome
    if isinstance(outcome, Unchecked):
        return Hits(f"not checked: {outcome.reason.text}", ())
    places = Places((found.query, *found.documents))
    sources = counted(len(outcome.searched.complete) + len(outcome.searched.incomplete), "source")
    if outcome.passages:
        shown = tuple(passage(outcome.claim, one, places) for one in outcome.passages)
        return Hits(f"{counted(len(shown), 'place')} in {sources}", shown)
    if outcome.nearest is not None:
        near = (passage(outcome.claim, outcome.nearest, places),)
        return Hits(f"not found in {sources}; the nearest wording:", near, near=True)
    return Hits(f"not found in {sources}", ())
