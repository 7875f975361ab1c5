"""The five states of a claim, each with a sign and a word of its own, so that no state is told by colour alone."""

from typing import Final, NamedTuple

from sicut.model.collation import Outcome, Status, Unchecked


class State(NamedTuple):
    """How readers are told a status."""

    status: Status
    sign: str
    word: str


STATES: Final = {
    state.status: state
    for state in (
        State(Status.VERIFIED, "✓", "verified"),
        State(Status.ALTERED, "≠", "altered"),
        State(Status.MISATTRIBUTED, "⇄", "misattributed"),
        State(Status.NOT_FOUND, "✗", "not found"),
        State(Status.UNCHECKED, "?", "could not check"),
    )
}
"""Every status, in the order in which they are counted."""


def status_of(outcome: Outcome) -> Status:
    """The status that JSON gives the claim of *outcome*."""
    return Status.UNCHECKED if isinstance(outcome, Unchecked) else outcome.status


def state_of(outcome: Outcome) -> State:
    """The same with its sign and word."""
    return STATES[status_of(outcome)]
