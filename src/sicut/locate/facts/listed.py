"""The lists of a witness, to be looked up by what leads to them, by who signed, and by what they list."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from sicut.model.span import Span
from sicut.text.binding import stem
from sicut.text.binding.synonyms import sense
from sicut.text.language import function_words
from sicut.text.listings import Listing, ListingKind
from sicut.text.listings import words as told
from sicut.text.pattern import pattern
from sicut.text.segment import keys

_MOST = 200
_LONGEST_LEAD, _SIGNED_LEAD = 200, 12
_LEAST_ITEMS, _LONG_KEY, _NEAR = 3, 3, 12
_ARTICLE, _LONGEST, _MOST_BESIDE = "ال", 200, 6
_PARTS = pattern(r"[,;:،、，；：(（]|\s(?:and|und|sowie|et|y|e|и)\s|\s(?=و)|[和及与與]", re.IGNORECASE)


class Listed:
    """The lists of one text as shown, in one language. Of more than :data:`_MOST` alike only the first are seen."""

    def __init__(self, text: str, language: str | None, listings: Sequence[Listing]) -> None:
        self.text, self.language, self.listings = text, language, listings
        self._small = function_words(language or "en")
        self._stems: dict[Span, tuple[str, ...]] = {}

    def stems(self, span: Span) -> tuple[str, ...]:
        """The stems of the words at *span*."""
        if span not in self._stems:
            self._stems[span] = tuple(stem(key, self.language) for key in keys(self.text[slice(*span)]))
        return self._stems[span]

    def senses(self, span: Span) -> tuple[str, ...]:
        """The stems of the words at *span*, of synonyms the one that stands for them."""
        return tuple(sense(word, self.language or "en") for word in self.stems(span))

    def led_by(self, word: str) -> Sequence[Listing]:
        """Those with the stem *word* in what leads to them."""
        return self._by_lead.get(word, ())[:_MOST]

    @cached_property
    def _by_lead(self) -> dict[str, list[Listing]]:
        found: defaultdict[str, list[Listing]] = defaultdict(list)
        for listing in self.listings:
            for word in () if listing.lead is None else dict.fromkeys(self.senses(listing.lead)):
                found[word].append(listing)
        return dict(found)

    @cached_property
    def signed(self) -> Sequence[Listing]:
        """Those of who signed."""
        return [one for one in self.listings if self._is_signed(one)][:_MOST]

    def _is_signed(self, listing: Listing) -> bool:
        if listing.kind is ListingKind.SIGNATURES:
            return True
        if listing.lead is None or listing.kind is ListingKind.ROWS or not self.is_led(listing):
            return False
        lead = self.text[slice(*listing.lead)]
        return told.SIGNING().search(lead) is not None and len(self.stems(listing.lead)) <= _SIGNED_LEAD

    def is_led(self, listing: Listing) -> bool:
        """Whether something leads to the list as a whole: a heading, a colon, "namely", or that they signed."""
        lead = listing.lead
        if listing.kind is ListingKind.SIGNATURES:
            return True
        if lead is None:
            return False
        if listing.kind is not ListingKind.INLINE:
            return lead.width <= _LONGEST_LEAD
        between = self.text[lead.end - 1 : listing.span.start + 1]
        return ":" in between or "：" in between or told.NAMELY().search(between) is not None

    def naming(self, words: str) -> Iterator[tuple[Listing, int]]:
        """The lists with items that the last of *words* name, and how many.

        What stands between commas or "and" names one item of a list at most: the one of whose words it has most, half
        of them at least.
        """
        named: defaultdict[int, set[int]] = defaultdict(set)
        for part in _PARTS().split(words[-_LONGEST:])[-_MOST_BESIDE:]:
            for number, item in self._named(part).items():
                named[number].add(item)
        for number in sorted(named):
            yield self.listings[number], len(named[number])

    def _named(self, part: str) -> dict[int, int]:
        """The item of each list that *part* names."""
        shared = Counter[tuple[int, int]]()
        for word in dict.fromkeys(self._looked_up(part)):
            for place in self._by_item.get(word, ())[:_MOST]:
                shared[place] += 1
        fitting = [(times, place) for place, times in shared.items() if times * 2 >= self._sizes[place]]
        fitting.sort(key=lambda one: (one[0], one[0] / self._sizes[one[1]]))
        return {number: item for _, (number, item) in fitting}

    def _looked_up(self, words: str) -> Iterator[str]:
        yield from (self._bare(stem(key, self.language)) for key in keys(words)[-_NEAR:])
        tail = words.rstrip()[-_NEAR:]
        yield from (tail[at:] for at in range(len(tail)) if _is_han(tail[at]))

    @cached_property
    def _sizes(self) -> dict[tuple[int, int], int]:
        return {(number, at): len(words) for number, at, words in self._items()}

    @cached_property
    def _by_item(self) -> dict[str, list[tuple[int, int]]]:
        found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, at, words in self._items():
            for word in words:
                found[word].append((number, at))
        return dict(found)

    def _items(self) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """The items of lists that are no tables: number of the list, number of the item, its words."""
        for number, listing in enumerate(self.listings):
            if len(listing.items) < _LEAST_ITEMS or listing.kind is ListingKind.ROWS:
                continue
            for at, item in enumerate(listing.items):
                yield number, at, self._words(item)

    def _words(self, item: Span) -> tuple[str, ...]:
        written = self.text[slice(*item)].strip()
        if any(map(_is_han, written)):
            return (written,)
        long = (key for key in keys(written) if key not in self._small and len(key) >= _LONG_KEY)
        return tuple(dict.fromkeys(self._bare(stem(key, self.language)) for key in long))

    @staticmethod
    def _bare(word: str) -> str:
        """*word* without the Arabic article."""
        return word.removeprefix(_ARTICLE) or word


def _is_han(c: str) -> bool:
    return "\u3400" <= c <= "\u9fff"
