"""Whom a quotation calls by name, as “Wait, Reed, and listen” does."""

from collections.abc import Iterator
from functools import cached_property

from sicut.claims.names import known_names, names
from sicut.claims.people import People, Person
from sicut.claims.prose import Prose
from sicut.claims.surroundings import AFTER, Surroundings

_BOUNDS = frozenset(",!?.;")


class Addresses:
    """Whom the quotations of a document call by name."""

    def __init__(self, around: Surroundings, people: People) -> None:
        self._around, self._people = around, people
        self._names: dict[int, tuple[Prose, ...]] = {}
        self._persons: dict[int, tuple[Person, ...]] = {}

    def persons(self, at: int) -> tuple[Person, ...]:
        """The persons whom the quotation *at* calls by name."""
        if at not in self._persons:
            found = (self._people.called(name, self._heard) for name in self._called(at))
            self._persons[at] = tuple(person for person in found if person is not None)
        return self._persons[at]

    def names_beside(self, at: int) -> tuple[Prose, ...]:
        """The names called in the quotations just before and behind that at *at*."""
        near = (i for i in (at - 1, at + 1) if 0 <= i < len(self._around.places))
        return tuple(name for i in near for name in self._called(i))

    @cached_property
    def _heard(self) -> frozenset[str]:
        """The words that are names where those who talk use them."""
        return known_names([self._around.prose(*place.inner) for place in self._around.places], called=True)

    def _called(self, at: int) -> tuple[Prose, ...]:
        if at not in self._names:
            self._names[at] = tuple(self._find(at))
        return self._names[at]

    def _find(self, at: int) -> Iterator[Prose]:
        inner = self._around.places[at].inner
        prose = self._around.prose(inner.start, min(inner.end, inner.start + AFTER))
        for first, last in names(prose, self._people.known, led=True):
            begins = prose.begins(first) or "," in prose.gap(first)
            ends = last + 1 >= len(prose) or prose.gap(last + 1).lstrip()[:1] in _BOUNDS
            if begins and ends and prose.key(first) not in prose.grammar.verbs:
                yield prose.part(*prose.phrase(first, last))
