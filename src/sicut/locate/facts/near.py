"""The numbers of witnesses beside one of a report, and how alike what both are of is."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sicut.locate.facts.found import Place
from sicut.locate.facts.tables import Item
from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Count, Quantity
from sicut.model.value import About, Amount
from sicut.text.binding import Likeness
from sicut.text.binding.likeness import PER

Numeric = Count | Quantity
_RATE = " per "


class Near(NamedTuple):
    """A number of a witness, and how alike what both numbers are of is."""

    witness: Witness
    item: Item[Amount]
    like: Likeness

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.witness, (self.item.value.span,))

    @property
    def value(self) -> Amount:
        """The number."""
        return self.item.value


def beside(claim: Numeric, witness: Witness, items: Iterable[Item[Amount]]) -> Iterator[Near]:
    """*items* of *witness*, each with how alike it is to *claim*."""
    for item in items:
        ours, theirs = claim.about, item.about
        if _RATE in (claim.value.unit or "") and _RATE in (item.value.unit or ""):
            ours, theirs = _without_rate(ours), _without_rate(theirs)
        yield Near(witness, item, witness.like(ours, theirs, claim.language))


def likest(found: Sequence[Near]) -> list[Near]:
    """*found*, the likest first."""
    return sorted(found, key=lambda near: (-near.like.covered, near.witness.document.siglum, near.value.span))


def _without_rate(about: About) -> About:
    """The same without per what it is, which the units tell."""
    return about._replace(modifiers=frozenset(word for word in about.modifiers if not word.startswith(PER)))
