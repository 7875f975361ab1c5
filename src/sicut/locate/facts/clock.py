"""An hour of the day that a report tells against those of its sources."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.locate.facts.events import Event, event, likely
from sicut.locate.facts.found import Found, Place
from sicut.locate.facts.tables import Item
from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Count, Quantity
from sicut.model.collation import Agreement
from sicut.model.value import Amount
from sicut.text.dates.clock import OCLOCK, nearly_same_time, same_time

_DAY, _HALF_DAY = 24, 12


class _Near(NamedTuple):
    """An hour of a witness, and how alike the events of both are."""

    witness: Witness
    item: Item[Amount]
    event: Event

    @property
    def place(self) -> Place:
        return Place(self.witness, (self.item.value.span,))


def compare_time(claim: Count | Quantity, witnesses: Sequence[Witness]) -> Found:
    """The best that *witnesses* say of the hour of *claim*: the same, one that it rounds, another for one event."""
    same = bare_time(claim, witnesses)
    if same is not None:
        return same
    near = [one for witness in witnesses for one in _near(claim, witness, witness.hours)]
    rounded = [one for one in near if nearly_same_time(claim.value, one.item.value)]
    if rounded:
        return Found(Agreement.DERIVED, tuple(one.place for one in _best(rounded)), "rounded")
    rivals = [one for one in near if likely(one.event)]
    return Found(Agreement.OTHER, tuple(one.place for one in _best(rivals))) if rivals else Found(Agreement.ABSENT)


def bare_time(claim: Count | Quantity, witnesses: Sequence[Witness]) -> Found | None:
    """The hours of *witnesses* that are that of *claim*, if one of both is told as an hour: "at 6", "6 pm"."""
    ours = claim.value
    if not may_be_hour(ours):
        return None
    same = [one for witness in witnesses for one in _near(claim, witness, _same(claim, witness))]
    return Found(Agreement.SAME, tuple(one.place for one in _best(same))) if same else None


def _same(claim: Count | Quantity, witness: Witness) -> list[Item[Amount]]:
    ours = claim.value
    found = [item for item in witness.hours if same_time(ours, item.value)]
    if found or ours.unit != OCLOCK:
        return found
    keys = dict.fromkeys(hour + by for hour in (ours.low, ours.high) for by in (0, -_HALF_DAY))
    return witness.amounts.having(keys, lambda theirs: may_be_hour(theirs) and same_time(ours, theirs), claim.about)


def may_be_hour(amount: Amount) -> bool:
    """Whether a number is an hour of the day, or may be one: without a unit, and not above 24."""
    return amount.unit == OCLOCK or (amount.unit is None and amount.low == amount.high and 0 <= amount.low <= _DAY)


def _near(claim: Count | Quantity, witness: Witness, items: Sequence[Item[Amount]]) -> Iterator[_Near]:
    for item in items:
        like = witness.like(claim.about, item.about, claim.language)
        yield _Near(witness, item, event(claim.about, item.about, like, witness.values.rarity))


def _best(found: Sequence[_Near]) -> list[_Near]:
    """*found*, the likest first."""
    return sorted(found, key=lambda near: (-near.event.covered, near.witness.document.siglum, near.item.value.span))
