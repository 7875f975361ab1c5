"""A text of a work, whose places are known."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from sicut.editions.structure_lookup import PlaceIndex
from sicut.model.document import Document
from sicut.model.reference import Place, Reach
from sicut.model.span import Span
from sicut.text.fold import letters

PREAMBLE: Final[Place] = ("preamble",)
"""What stands in a treaty or charter before its first article."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A text of ``work``: ``places`` gives the span in ``document.text`` of each place, in text order.

    Places may lie in each other (an article and its paragraphs); those of the same depth do not overlap. ``name`` is
    what it is called by ("King James Version"), ``tags`` what else reports call it ("KJV", "AV").
    ``is_original``: the work's own words, of which there is one text, and not a translation. ``is_chosen``: the user
    named it, so that a report is expected to quote it and no other translation.
    """

    work: str
    name: str
    document: Document
    places: Mapping[Place, Span]
    tags: tuple[str, ...] = ()
    is_original: bool = False
    is_chosen: bool = True
    _leaves: tuple[tuple[Span, Place], ...] = field(init=False, default=(), compare=False, repr=False)
    _pages: tuple[tuple[Span, Place], ...] = field(init=False, default=(), compare=False, repr=False)
    _whole: Mapping[Place, Span] = field(init=False, default_factory=dict, compare=False, repr=False)
    _indexes: list[PlaceIndex] = field(init=False, default_factory=list, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Put the innermost places in order, and measure what holds them; pages lie across all others."""
        whole = dict(self.places)
        above: set[Place] = set()
        for place, span in self.places.items():
            for depth in range(1, len(place)):
                holder = place[:depth]
                above.add(holder)
                if holder not in self.places:
                    before = whole.get(holder, span)
                    whole[holder] = Span(min(before.start, span.start), max(before.end, span.end))
        leaves = [(span, place) for place, span in self.places.items() if place not in above]
        pages = tuple(sorted(one for one in leaves if _is_page(one[1])))
        others = tuple(sorted((*(one for one in leaves if not _is_page(one[1])), *self._heads(above))))
        object.__setattr__(self, "_leaves", others or pages)
        object.__setattr__(self, "_pages", pages)
        object.__setattr__(self, "_whole", whole)

    @property
    def has_units(self) -> bool:
        """Whether its places have units of law ("article 5") and are no bare numbers."""
        return next((" " in place[0] for place in self.places if place and place != PREAMBLE), False)

    def span(self, reach: Reach) -> Span | None:
        """Where *reach* stands; ``None`` if its first or last place is not there, or they stand in another order.

        Units of law have other words and numerals for the same place. One that is there several times reaches from
        the first of them to the last.
        """
        first, last = self._found(reach.first), self._found(reach.last)
        if first is None or last is None or last.end < first.start:
            return None
        return Span(first.start, max(first.end, last.end))

    def counts(self, reach: Reach) -> bool:
        """Whether it counts such units as *reach* names, so that what it lacks of them does not exist."""
        if not self.has_units:
            return bool(self.places)
        return all(_is_paragraph(place) or self._index().counts(place) for place in reach)

    def is_called(self, name: str) -> bool:
        """Whether reports mean this edition by *name*."""
        wanted = letters(name)
        return any(letters(one) == wanted for one in (self.name, *self.tags, self.document.siglum))

    def has(self, place: Place) -> bool:
        """Whether it has *place*, or places below it."""
        return self._found(place) is not None

    def places_in(self, span: Span, near: Place = ()) -> Iterator[Place]:
        """The innermost places that *span* touches, in text order; logarithmic, and linear in their number.

        What stands in an article before its first paragraph is at the article. Pages are given to who asks for places
        such as *near*, which is one.
        """
        leaves = self._pages if _is_page(near) else self._leaves
        at = max(0, bisect_right(leaves, (Span(span.start, span.start), ())) - 1)
        for leaf, place in leaves[at:]:
            if leaf.start >= span.end:
                break
            if leaf.end > span.start:
                yield place

    def _found(self, place: Place) -> Span | None:
        whole = self._whole.get(place)
        if whole is not None or not self.has_units:
            return whole
        found = self._index().spans(place)
        if found:
            return Span(found[0].start, max(one.end for one in found))
        return self._unnumbered(place)

    def _unnumbered(self, place: Place) -> Span | None:
        """The article of which *place* is a paragraph, if it has so many and they bear no numbers."""
        unit, _, label = place[-1].partition(" ") if len(place) > 1 else ("", "", "")
        if unit != "paragraph" or not label.isdecimal() or self._index().counts(place):
            return None
        holder = self._found(place[:-1])
        if holder is None:
            return None
        blocks = self.document.blocks
        first = bisect_right(blocks, holder.start, key=lambda block: block.span.start)
        last = bisect_right(blocks, holder.end, key=lambda block: block.span.start)
        return holder if int(label) <= max(1, last - first) else None

    def _index(self) -> PlaceIndex:
        if not self._indexes:
            self._indexes.append(PlaceIndex(self._whole))
        return self._indexes[0]

    def _heads(self, above: set[Place]) -> Iterator[tuple[Span, Place]]:
        """What stands in places of law before those below them."""
        first: dict[Place, int] = {}
        for place, span in self.places.items():
            for depth in range(1, len(place)):
                first[place[:depth]] = min(first.get(place[:depth], span.start), span.start)
        for holder in above:
            start = self.places[holder].start if holder in self.places and " " in holder[0] else first[holder]
            if start < first[holder]:
                yield Span(start, first[holder]), holder


def _is_paragraph(place: Place) -> bool:
    """Whether it is a paragraph of an article: where they bear no numbers, one can count them."""
    return len(place) > 1 and place[-1].startswith("paragraph ")


def _is_page(place: Place) -> bool:
    return len(place) == 1 and place[0].startswith("page ")
