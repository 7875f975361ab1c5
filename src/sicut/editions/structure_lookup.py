"""A place as a report cites it, found among the places of a document: other words and numerals for the same."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from sicut.editions.structure_lists import ITEM
from sicut.editions.unit_labels import value_of
from sicut.model.reference import Place
from sicut.model.span import Span
from sicut.text.fold import letters

# Units of which a document mostly has one; reports call it by another.
_MAIN: Final = frozenset(
    ("article", "section", "clause", "rule", "principle", "paragraph", "point", "number", "recital")
)
_ALIKE: Final = _MAIN - {"recital"}
# What has headings, so that bare numbers at the beginnings of paragraphs need not be those.
_HEADED: Final = frozenset(("article", "section", "rule", "principle"))
# What finders call by a word of its own, and documents do not.
_SAME: Final = {"margin": "paragraph", "schedule": "annex"}
_Parts = tuple[tuple[str, str], ...]


def lookup(structure: Mapping[Place, Span], place: Place) -> Span | None:
    """Where *place* stands, of the places that *structure* has; ``None``: it is not there, or may be one of several."""
    found = PlaceIndex(structure).spans(place)
    return found[0] if len(found) == 1 else None


def is_label(written: str, part: str) -> bool:
    """Whether *written*, folded, is the number of *part* of a place, with its unit or without.

    An item may be counted in any way.
    """
    label = letters(part.rpartition(" ")[2])
    return written in {label, letters(part)} or (_unit(part) == ITEM and _rank(written) == label)


class PlaceIndex:
    """The places of a document by their numbers, made once; a place is then found, or missed, without a scan.

    Letter case and Roman numerals are one; so are the words for units (article, section, clause, paragraph) where the
    document has one such unit alone. "5(1)" finds "5.1", and the other way round, where that is how it is numbered.
    Holders may be left out ("paragraph 2, letter b" as "letter b").
    """

    def __init__(self, structure: Mapping[Place, Span]) -> None:
        self._structure = structure
        self._values: dict[tuple[str, ...], list[Place]] = {}
        self._tails: dict[_Parts, list[Place]] = {}
        self._ends: dict[_Parts, list[Place]] = {}
        self._outer = {_unit(place[0]) for place in structure}
        self._units = {_unit(part) for place in structure for part in place}
        self._is_dotted = any("." in place[0] for place in structure)
        self._below: dict[Span, bool] = {}
        for place in structure:
            parts = _parts(place)
            if len(place) > 1 and _unit(place[-1]) != "sentence" and place[:-1] in structure:
                self._below[structure[place[:-1]]] = True
            self._values.setdefault(tuple(value for _, value in parts), []).append(place)
            for start in range(1, len(parts)):
                self._tails.setdefault(parts[start:], []).append(place)
            if len(parts) > 2:  # noqa: PLR2004 - a holder, what it holds, and what lies between them
                self._ends.setdefault((parts[0], parts[-1]), []).append(place)

    def spans(self, place: Place) -> tuple[Span, ...]:
        """Where *place* stands, or each place that it may be; nothing if it is not there."""
        if place in self._structure:
            return (self._structure[place],)
        ways = (self._same_numerals, self._other_words, self._other_main_unit, self._items, self._dotted, self._inside)
        for way in ways:
            found = tuple(sorted({self._structure[key] for key in way(place)}))
            if found:
                return found
        return self._without_holder(place)

    def counts(self, place: Place) -> bool:
        """Whether the document counts such units at such places, so that a number it lacks does not exist there."""
        depth = next((depth for depth in range(len(place) - 1, 0, -1) if self.spans(place[:depth])), 0)
        if depth:
            return any(self._below.get(span, False) for span in self.spans(place[:depth]))
        unit = _unit(place[0]) if place else ""
        alike = _ALIKE - {"paragraph"} if unit in _HEADED else _ALIKE
        return unit in self._units or (unit in _ALIKE and not self._units.isdisjoint(alike))

    def _alike(self, place: Place, same_unit: Callable[[int, str, str], bool]) -> Iterator[Place]:
        parts = _parts(place)
        for key in self._values.get(tuple(value for _, value in parts), ()):
            if all(same_unit(at, _unit(one), parts[at][0]) for at, one in enumerate(key)):
                yield key

    def _same_numerals(self, place: Place) -> Iterable[Place]:
        return self._alike(place, lambda _, one, other: one == other)

    def _other_words(self, place: Place) -> Iterable[Place]:
        """Below the outermost unit, the numbers tell alone."""
        return self._alike(place, lambda depth, one, other: depth > 0 or one == other)

    def _other_main_unit(self, place: Place) -> Iterable[Place]:
        if not place or not self._is_main(_unit(place[0])):
            return ()
        return self._alike(place, lambda depth, one, _: depth > 0 or one in _ALIKE)

    def _items(self, place: Place) -> Iterable[Place]:
        """Items of lists whose numbers are not in the text: "letter b" is the second."""
        if ITEM not in self._units or len(place) == 1:
            return ()
        inner = (f"{ITEM} {_rank(part.rpartition(' ')[2])}" for part in place[1:])
        is_main = self._is_main(_unit(place[0]))

        def same_unit(depth: int, one: str, other: str) -> bool:
            return one == other or (one != ITEM if depth else is_main and one in _ALIKE)

        return self._alike((place[0], *inner), same_unit)

    def _is_main(self, unit: str) -> bool:
        """Whether *unit* may stand for the one unit that the document has."""
        return unit in _ALIKE - self._units and len(self._outer & _ALIKE) == 1

    def _dotted(self, place: Place) -> Iterable[Place]:
        """The dotted and the other: "Article 5(1)" for "5.1" and "section 5.1" for article 5, paragraph 1."""
        labels = [part.rpartition(" ")[2] for part in place]
        if not labels or _unit(place[0]) not in _MAIN:
            return
        if len(labels) > 1 and self._is_dotted:
            for cut in range(len(labels), 1, -1):
                dotted = (f"section {'.'.join(labels[:cut])}", *place[cut:])
                if dotted in self._structure:
                    yield dotted
                    return
        elif len(labels) == 1 and "." in labels[0]:
            keys = self._values.get(tuple(map(value_of, labels[0].split("."))), ())
            yield from (key for key in keys if _unit(key[0]) in _MAIN)

    def _inside(self, place: Place) -> Iterable[Place]:
        """A place of which holders are not told: the outermost, or those between it and its first."""
        parts = _parts(place)
        yield from self._tails.get(parts, ())
        if len(parts) > 1:
            for key in self._ends.get((parts[0], parts[-1]), ()):
                told = iter(_parts(key))
                if all(part in told for part in parts):
                    yield key

    def _without_holder(self, place: Place) -> tuple[Span, ...]:
        """An article, told with the chapter that it stands in, where its number runs on through all chapters."""
        if len(place) < 2:  # noqa: PLR2004 - a holder and what it holds
            return ()
        holders, inner = self.spans(place[:1]), self.spans(place[1:])
        return inner if len(holders) == len(inner) == 1 and holders[0].covers(inner[0]) else ()


def _rank(label: str) -> str:
    value = value_of(label)
    return str(ord(value) - ord("a") + 1) if len(value) == 1 and "a" <= value <= "z" else value


def _parts(place: Place) -> _Parts:
    return tuple((_unit(part), value_of(part.rpartition(" ")[2])) for part in place)


def _unit(part: str) -> str:
    unit = part.rpartition(" ")[0].casefold()
    return _SAME.get(unit, unit)
