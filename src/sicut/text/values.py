"""All values that a text states, each kind found when it is first asked for."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from sicut.model.span import Span
from sicut.model.value import About, Amount, NumberKind, ProperName, When
from sicut.text.binding import Bindings, Sentences, sentences
from sicut.text.dates import find_dates
from sicut.text.dates.clock import find_times
from sicut.text.listings import Cells, Listing, find_listings
from sicut.text.proper_names import find_names
from sicut.text.quantities import find_amounts
from sicut.text.quantities.headings import headed
from sicut.text.quantities.scores import find_scores
from sicut.text.shown import Reading


class Values:
    """The numbers, dates and names of a text; no two of them overlap.

    *today* is the date of the text itself, against which "last Tuesday" is counted. Spans are offsets into the text as
    shown.
    """

    def __init__(self, reading: Reading, language: str | None, today: date | None = None) -> None:
        self.reading, self.text, self.language, self.today = reading, reading.text, language, today

    @cached_property
    def dates(self) -> tuple[When, ...]:
        """Dates and intervals."""
        return find_dates(self.text, self.language, self.today)

    @cached_property
    def numerals(self) -> tuple[Amount, ...]:
        """Every number that is no part of a date, in text order."""
        taken = [when.span for when in self.dates]
        found = (one for one in find_amounts(self.text, self.language) if not _touches(one.span, taken))
        return tuple(headed(one, self._cells.heads(one.span), self.language) for one in found)

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """Those that say how many or how much, or which in a row."""
        times = self._times
        taken = [time.span for time in times]
        numerals = (one for one in self.numerals if one.kind is not NumberKind.LABEL and not _touches(one.span, taken))
        return tuple(sorted((*times, *numerals), key=lambda one: one.span)) if times else tuple(numerals)

    @cached_property
    def scores(self) -> tuple[Amount, ...]:
        """Scores of games and votes; they are none of the amounts."""
        taken = [time.span for time in self._times]
        return tuple(one for one in find_scores(self.text, self.numerals) if not _touches(one.span, taken))

    @cached_property
    def _times(self) -> tuple[Amount, ...]:
        """The hours of the day."""
        taken = [when.span for when in self.dates]
        return tuple(one for one in find_times(self.text, self.language) if not _touches(one.span, taken))

    @cached_property
    def names(self) -> tuple[ProperName, ...]:
        """Names."""
        taken = sorted([*(when.span for when in self.dates), *(one.span for one in self.amounts)])
        return tuple(one for one in find_names(self.text, self.language) if not _touches(one.span, taken))

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences."""
        return sentences(self.text, self.language)

    @cached_property
    def listings(self) -> tuple[Listing, ...]:
        """Lists."""
        return find_listings(self.reading)

    @cached_property
    def _cells(self) -> Cells:
        return Cells(self.reading)

    @cached_property
    def _bindings(self) -> Bindings:
        return Bindings(self.text, self.language)

    def about(self, span: Span) -> About:
        """What the value at *span* is of."""
        return self._bindings.about(span, headings=self._cells.heads(span))

    def rarity(self, word: str) -> float:
        """How much a stem tells apart in this text, from 0.2 to 1."""
        return self._bindings.rarity(word)


def _touches(span: Span, taken: Sequence[Span]) -> bool:
    """Whether *span* overlaps one of *taken*, which are in order and apart."""
    at = bisect_left(taken, span.end, key=lambda one: one.start)
    return at > 0 and taken[at - 1].overlaps(span)
