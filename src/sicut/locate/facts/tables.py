"""Values of one kind in one witness, ready to be looked up by what they are and by the words around them."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from sicut.model.span import Span
from sicut.model.value import About, Amount, When

V = TypeVar("V", Amount, When)
_COMMON, _NEAREST, _CELLS = 400, 24, 12
_ALIKE = 64
_NOWHERE = Span(0, 0)


class Item(NamedTuple, Generic[V]):
    """A value of a witness, and what it is of."""

    value: V
    about: About


class Table(Generic[V]):
    """The values of one kind in one witness, in text order, by keys of the value and by the words around."""

    def __init__(
        self, values: Sequence[V], about: Callable[[Span], About], keys_of: Callable[[V], Iterator[Hashable]]
    ) -> None:
        self.items: tuple[Item[V], ...] = tuple(Item(value, about(value.span)) for value in values)
        self._places: defaultdict[V, list[int]] = defaultdict(list)
        self._by_key: defaultdict[Hashable, list[V]] = defaultdict(list)
        for number, value in enumerate(values):
            bare = _bare(value)
            if bare not in self._places:
                for key in dict.fromkeys(keys_of(value)):
                    self._by_key[key].append(bare)
            self._places[bare].append(number)

    def having(self, keys: Iterable[Hashable], fits: Callable[[V], bool], about: About) -> list[Item[V]]:
        """Those with one of *keys* that *fits*, which is asked once of a value, wherever it stands.

        Of a value that stands in many places, the first, and those in sentences like that of *about*.
        """
        values = dict.fromkeys(value for key in dict.fromkeys(keys) for value in self._by_key.get(key, ()))
        found = [self._places[value] for value in values if fits(value)]
        if any(len(places) > _ALIKE for places in found):
            near = sorted(self._near(about))
            found = [
                places if len(places) <= _ALIKE else places[:_ALIKE] + [n for n in near if _is_in(n, places)]
                for places in found
            ]
        return [self.items[number] for number in sorted({number for places in found for number in places})]

    def beside(self, item: Item[V]) -> tuple[Item[V], ...]:
        """Those of the sentence of *item*; where it is alone in a cell, those of its row: of one noun, next to it."""
        return self._passages[self._passage_of[item.value.span]]

    @cached_property
    def _passages(self) -> Sequence[tuple[Item[V], ...]]:
        found: list[list[Item[V]]] = []
        for item in self.items:
            last = found[-1][-1].about if found else None
            if last is None or not (last.sentence == item.about.sentence or _is_row(last, item.about)):
                found.append([])
            found[-1].append(item)
        return [tuple(one) for one in found]

    @cached_property
    def _passage_of(self) -> Mapping[Span, int]:
        return {item.value.span: at for at, passage in enumerate(self._passages) for item in passage}

    @cached_property
    def _by_word(self) -> Mapping[str, Sequence[int]]:
        table: defaultdict[str, list[int]] = defaultdict(list)
        for number, item in enumerate(self.items):
            for word in _words(item.about):
                table[word].append(number)
        return table

    def near(self, about: About) -> list[Item[V]]:
        """Those whose sentences share most words with *about*'s, rare words above all; a few dozen at most."""
        return [self.items[number] for number in self._near(about)]

    def _near(self, about: About) -> list[int]:
        weights = Counter[int]()
        for word in sorted(_words(about) | frozenset(filter(str.isalpha, about.modifiers))):
            found = self._by_word.get(word, ())
            if len(found) <= _COMMON:
                for number in found:
                    weights[number] += 1 + _COMMON // len(found)
        return sorted(weights, key=lambda number: (-weights[number], number))[:_NEAREST]


def _bare(value: V) -> V:
    """*value* wherever it stands."""
    if isinstance(value, Amount):
        return value._replace(span=_NOWHERE, number=_NOWHERE)
    ends = None if value.ends is None else (_bare(value.ends[0]), _bare(value.ends[1]))
    return value._replace(span=_NOWHERE, ends=ends)


def _is_in(number: int, places: Sequence[int]) -> bool:
    at = bisect_left(places, number)
    return at < len(places) and places[at] == number


def _is_row(one: About, other: About) -> bool:
    """Whether both are of cells next to each other, under other years or names of one kind."""
    near = 0 < other.sentence.start - one.sentence.end <= _CELLS
    return near and one.noun is None is other.noun and bool(one.topic) and one.topic == other.topic


def _words(about: About) -> frozenset[str]:
    return about.frame | about.topic | about.names | ({about.head} if about.head else frozenset())
