"""A count of a report against the lists of its sources."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.locate.facts.asked import Asked, asked
from sicut.locate.facts.found import Found, Place
from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Count, Quantity
from sicut.model.collation import Agreement
from sicut.model.span import Span
from sicut.text.language import function_words
from sicut.text.listings import Listing, phrase
from sicut.text.listings import words as told
from sicut.text.segment import keys

_NEAR_END, _SHORT, _TITLE = 3, 4, 200
_MOST_BESIDE, _SLACK = 3, 3
_PEOPLE = tuple(told.PEOPLE)


class _Meant(NamedTuple):
    """A list that a count may be of: how many the count makes of its items; ``sure``: the count can only be of it."""

    witness: Witness
    listing: Listing
    counts: range
    sure: bool

    @property
    def fits(self) -> bool:
        return any(self.listing.low <= count <= self.listing.high for count in self.counts)

    @property
    def denies(self) -> bool:
        """Whether it can be held against the count: all of it is there, and the count is not far off."""
        low, high = self.listing.low, self.listing.high
        away = max(low - self.counts[-1], self.counts[0] - high)
        return self.sure and not self.listing.open and not self.fits and away <= max(_SLACK, low // 2)

    @property
    def place(self) -> Place:
        return Place(self.witness, (self.listing.span,))


def by_lists(claim: Count | Quantity, witnesses: Sequence[Witness], text: str) -> Found | None:
    """The list of so many of what *claim* counts; else the only one that is meant, of another number; ``None``.

    *text* is that of the report, as shown. A list is meant by a count of those who signed, if it is one of signatures;
    by "the chamber and nine others", if it has the chamber; and by a noun that leads to it.
    """
    question = asked(claim, text)
    if question is None:
        return None
    meant = [one for witness in witnesses for one in _meant(claim, question, witness)]
    fitting = [one for one in meant if one.fits]
    if fitting:
        return Found(Agreement.DERIVED, tuple(one.place for one in fitting), phrase(fitting[0].listing))
    if len(meant) == 1 and meant[0].denies:
        return Found(Agreement.COUNTED, (meant[0].place,), phrase(meant[0].listing))
    return None


def _meant(claim: Count | Quantity, question: Asked, witness: Witness) -> Iterator[_Meant]:
    """The lists of *witness* that *claim* may be of."""
    if question.beside is not None:
        yield from _beside(question, question.beside, witness)
        return
    number, listed = range(question.number, question.number + 1), witness.listed
    if question.signed and question.bodies:
        for listing in listed.signed:
            sure = question.whole and (question.free or question.number > listing.high)
            yield _Meant(witness, listing, number, sure)
        if listed.signed:
            return
    for listing in _led(claim, witness):
        sure = question.whole and _is_surely_of(claim, witness, listing)
        yield _Meant(witness, listing, number, sure)


def _beside(question: Asked, beside: str, witness: Witness) -> Iterator[_Meant]:
    """The lists that name what stands beside "and nine others"; without any those of signatures, if they signed."""
    sure, listed = question.bodies and question.free and question.whole, witness.listed
    least = question.number + 1
    named = [*listed.naming(beside)]
    for listing, several in named:
        number = question.number + several
        yield _Meant(witness, listing, range(number, number + 1), sure and listed.is_led(listing))
    if not named and question.signed:
        for listing in listed.signed:
            yield _Meant(witness, listing, range(least, least + _MOST_BESIDE), sure)


def _led(claim: Count | Quantity, witness: Witness) -> Iterator[Listing]:
    """The lists that are led to by a word for what *claim* counts, or for people if it counts people."""
    head, listed = claim.about.head, witness.listed
    found = dict.fromkeys(listed.led_by(head)) if head else {}
    if _is_people(head):
        for word in sorted(_words(claim, witness)):
            found |= dict.fromkeys(one for one in listed.led_by(word) if _leads_people(witness, one))
    yield from found


def _leads_people(witness: Witness, listing: Listing) -> bool:
    return listing.lead is not None and any(map(_is_people, witness.listed.stems(listing.lead)))


def _is_people(word: str) -> bool:
    return word.startswith(_PEOPLE)


def _words(claim: Count | Quantity, witness: Witness) -> frozenset[str]:
    """What the sentence of *claim* is about, but for what it counts."""
    about = claim.about
    return (about.topic | about.names | about.frame) - function_words(witness.language or "en") - {about.head}


def _is_surely_of(claim: Count | Quantity, witness: Witness, listing: Listing) -> bool:
    """Whether the list is said to be of what *claim* counts, and of nothing narrower or wider."""
    lead, listed, about = listing.lead, witness.listed, claim.about
    if lead is None or not isinstance(claim, Count) or not listed.is_led(listing):
        return False
    leading = listed.senses(lead)
    places = [at for at, word in enumerate(leading) if word == about.head or _is_people(word)]
    is_short = len(leading) <= _SHORT or bool(places and len(leading) - places[-1] <= _NEAR_END)
    if not places or not (is_short or _is_pointed(keys(listed.text[slice(*lead)]))):
        return False
    known = {*leading, *listed.stems(lead), *listed.senses(Span(0, min(_TITLE, len(listed.text))))}
    items = {word for item in listing.items for word in listed.stems(item)}
    return about.modifiers <= known and not about.names & items and not _words(claim, witness).isdisjoint(known)


def _is_pointed(leading: Sequence[str]) -> bool:
    return any(word in told.FOLLOWING for word in leading[:_SHORT])
