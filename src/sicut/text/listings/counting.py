"""Counts that announce a list, held against it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sicut.model.document import BlockKind
from sicut.model.span import Span
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.binding import sentences
from sicut.text.listings import announcing
from sicut.text.listings import words as told
from sicut.text.listings.listing import Listing, ListingKind
from sicut.text.listings.parting import joints
from sicut.text.segment import words
from sicut.text.shown import Reading

_LEAST, _MOST = 2, 1000
_BEHIND, _LOOKED_AT, _FEW_WORDS = 25, 200, 7
_UNSPACED = "\u0600"
"""The scripts from here on may join words to digits."""
_NAMES = "no one two three four five six seven eight nine ten eleven twelve".split()


class Counted(NamedTuple):
    """A count that announces a list, and whether the list has as many; ``phrase`` says what it has, in a clause."""

    amount: Amount
    listing: Listing
    agrees: bool
    phrase: str


def counted(reading: Reading, amounts: Sequence[Amount], listings: Sequence[Listing]) -> tuple[Counted, ...]:
    """The counts among *amounts* (in order) that announce one of *listings*, in the order of the lists.

    A count announces a list where its sentence leads to it ("twelve groups signed:", "these nine bodies:", "three boats
    (…)"), its heading has it, or the sentence below sums it up ("eleven in all"). In doubt there is none.
    """
    counts = _Counts(
        reading, [amount for amount in amounts if _is_count(amount) and _stands_alone(reading.text, amount)]
    )
    return tuple(one for listing in listings for one in counts.of(listing, listings))


def without_sums(amounts: Sequence[Amount], listings: Sequence[Listing]) -> tuple[Listing, ...]:
    """Those of *listings* whose items have no numbers of their own, as "seven women and four men" have; in order."""
    starts = {amount.span.start: amount.span.end for amount in amounts}
    return tuple(one for one in listings if not _is_sum(one, starts))


def _is_sum(listing: Listing, ends: Mapping[int, int]) -> bool:
    """Whether items begin with numbers: "22 medals: eleven gold, eight silver and three bronze"."""
    return any(ends.get(item.start, item.end) < item.end for item in listing.items[:_BEHIND])


def _is_count(amount: Amount) -> bool:
    whole = amount.low == amount.high and amount.low.denominator == 1 and _LEAST <= amount.low < _MOST
    return whole and amount.kind is NumberKind.CARDINAL and amount.bound is Bound.EXACT and amount.unit is None


def _stands_alone(text: str, amount: Amount) -> bool:
    """Whether no letter is joined to the digits: no hash, no “Pentium 4s”."""
    start, end = amount.span
    return amount.in_words or not any(
        c.isalnum() and c < _UNSPACED for c in text[max(0, start - 1) : start] + text[end : end + 1]
    )


class _Counts:
    """The counts of a text, to be asked for those that stand somewhere."""

    def __init__(self, reading: Reading, amounts: list[Amount]) -> None:
        self.text = reading.text
        self.amounts = amounts
        self.starts = [amount.span.start for amount in amounts]
        self.ends = {amount.span.start: amount.span.end for amount in amounts}
        blocks = (block for block in reading.document.blocks if block.kind is BlockKind.HEADING)
        self.headings = [reading.shown_span(block.span).start for block in blocks]

    def inside(self, span: Span) -> list[Amount]:
        """The counts within *span*."""
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [amount for amount in self.amounts[first:last] if amount.span.end <= span.end]

    def of(self, listing: Listing, listings: Sequence[Listing]) -> Iterator[Counted]:
        """The count that announces *listing*, and the one that sums it up."""
        if listing.lead is not None:
            numbers = self.inside(listing.lead)
            number = announcing.announced(self.text, listing, numbers) if numbers else None
            number = None if _is_sum(listing, self.ends) else number
            if number is not None and not self._has_rivals(listing, listings):
                yield self._held(number, listing, listings)
        below = None if listing.kind is ListingKind.INLINE else self._below(listing)
        if below is not None:
            yield self._held(below, listing, listings)

    def _has_rivals(self, listing: Listing, listings: Sequence[Listing]) -> bool:
        """Whether the number of a heading may count further lists of its section."""
        lead = listing.lead
        if lead is None or bisect_left(self.headings, lead.start) == bisect_right(self.headings, lead.start):
            return False
        after = bisect_right(self.headings, lead.start)
        end = self.headings[after] if after < len(self.headings) else len(self.text)
        first = bisect_left(listings, listing.span.end, key=lambda one: one.span.start)
        return first < len(listings) and listings[first].span.start < end

    def _below(self, listing: Listing) -> Amount | None:
        """The count in the sentence below that says "in all"."""
        start = listing.span.end
        ahead = Span(start, min(len(self.text), start + _LOOKED_AT))
        sentence = next(iter(sentences(self.text, None, ahead)), None)
        if sentence is None or sentence.end == ahead.end < len(self.text):
            return None
        numbers = self.inside(sentence)
        found = told.IN_ALL().search(self.text, *sentence)
        if found is None or len(numbers) != 1 or len(words(self.text[slice(*sentence)])) > _FEW_WORDS:
            return None
        apart = max(found.start() - numbers[0].span.end, numbers[0].span.start - found.end())
        return numbers[0] if apart <= _BEHIND else None

    def _held(self, amount: Amount, listing: Listing, listings: Sequence[Listing]) -> Counted:
        number = int(amount.low)
        own = announcing.named_beside(self.text, amount, listing)
        agrees = any(listing.may_have(number + more) for more in own)
        agrees = agrees or listing.high < number <= listing.high + self._more(listing, listings)
        return Counted(amount, listing, agrees, phrase(listing))

    def _more(self, listing: Listing, listings: Sequence[Listing]) -> int:
        """How many more the items may be read to name: with numbers ("her two sons"), with lists in them."""
        if listing.kind is ListingKind.ROWS:
            return 0
        more = sum(int(one.low) - 1 for item in listing.items for one in self.inside(item))
        if listing.kind is ListingKind.INLINE:
            return more
        first, last = listing.items[0].start, listing.items[-1].end
        at = bisect_right(listings, first, key=lambda one: one.span.start)
        for one in (listings[place] for place in range(at, len(listings))):
            if one.lead is None or one.lead.start >= last:
                break
            more += one.high
        return more + sum(joints(self.text, item) for item in listing.items)


def phrase(listing: Listing) -> str:
    """How many *listing* has, in a clause."""
    if listing.low == 0:
        return f"the list has {_NAMES[listing.high] if listing.high < len(_NAMES) else listing.high} at most"
    low, high = (_NAMES[number] if number < len(_NAMES) else str(number) for number in (listing.low, listing.high))
    if listing.high > listing.low + _LOOKED_AT:
        return f"the list has {low} or more"
    return f"the list has {low}" if low == high else f"the list has {low} to {high}"
