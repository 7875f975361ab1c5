"""The numbers that a text states, in digits and in words."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sicut.model.span import Span
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.quantities.grammar import Reader, Reading
from sicut.text.quantities.han import han
from sicut.text.quantities.surroundings import Surroundings
from sicut.text.quantities.tokens import tokens
from sicut.text.quantities.vocabulary import Vocabulary, vocabulary
from sicut.text.segment import Columns, columns

_YEARS = range(1000, 2200)
_TEENS = range(11, 21)
_TWO_DIGITS = range(10, 100)


def find_numbers(text: str, language: str | None = None) -> tuple[Amount, ...]:
    """The numbers of *text*, in order, none within another, without units.

    Ranges are one amount. Times of day, dates in digits, versions, telephone numbers and addresses are left out. Of a
    language without number words only digits are read; where it is ``None``, the words of English, and those of Arabic,
    Russian and Chinese, which are told by their script. Linear in the length of *text*.
    """
    found = columns(text)
    known = vocabulary(language)
    finder = _Finder(text, found, known)
    return tuple(finder.amounts(finder.readings(language)))


class _Finder:
    def __init__(self, text: str, found: Columns, known: Vocabulary) -> None:
        self._text, self._columns, self._known = text, found, known
        self._around = Surroundings(text, found, known)

    def readings(self, language: str | None) -> list[Reading]:
        reader = Reader(self._text, self._columns, self._known, tokens(self._text, self._columns, self._known))
        read = [reading for reading in reader.readings() if not self._is_no_number(reading)]
        read = [one for at, one in enumerate(read) if not self._is_spoken_year(read, at)]
        if language not in {None, "zh"} and not (language or "").startswith("zh"):
            return read
        characters = [
            Reading(*one.span, 0, 0, one.low, one.high, one.step, one.kind, one.is_about, one.in_words)
            for one in han(self._text)
        ]
        return _merged(read, characters)

    def amounts(self, read: Sequence[Reading]) -> Iterator[Amount]:
        at = 0
        while at < len(read):
            ranged = self._ranged(read[at], read[at + 1]) if at + 1 < len(read) else None
            one = ranged or read[at]
            yield self._amount(one)
            at += 2 if ranged else 1

    def _amount(self, one: Reading) -> Amount:
        first, last = self._word(one.start), self._word(one.end) - 1
        kind = one.kind
        if kind is NumberKind.CARDINAL and one.low == one.high and self._around.is_label(one.start, first):
            kind = NumberKind.LABEL
        bound = None if kind is NumberKind.LABEL else self._around.bound(one.start, one.end, first, last)
        if bound is None or kind is NumberKind.ORDINAL:
            bound = Bound.ABOUT if one.is_about else Bound.EXACT
        span = Span(one.start, one.end)
        return Amount(span, span, one.low, one.high, one.step, kind, bound, None, one.in_words)

    def _word(self, place: int) -> int:
        """The first word that begins at *place* or after it."""
        return bisect_left(self._columns.starts, place)

    def _is_no_number(self, one: Reading) -> bool:
        """Whether "one" is a pronoun, and the like."""
        if not one.in_words or one.last - one.first != 1 or one.low != 1 or one.kind is not NumberKind.CARDINAL:
            return False
        first = self._word(one.start)
        keys = self._columns.keys
        before = keys[first - 1] if first and self._text[self._columns.ends[first - 1] : one.start].isspace() else ""
        after = (
            keys[first + 1]
            if first + 1 < len(keys) and self._text[one.end : self._columns.starts[first + 1]].isspace()
            else ""
        )
        if keys[first] == "single":
            return before not in {"a", "one"} and bool(before or after)
        return before in self._known.not_before or after in self._known.not_after

    def _is_spoken_year(self, read: Sequence[Reading], at: int) -> bool:
        """Whether two numbers side by side are a year in words ("nineteen ninety-eight")."""
        return self._are_year(read, at) or (at > 0 and self._are_year(read, at - 1))

    def _are_year(self, read: Sequence[Reading], at: int) -> bool:
        if at + 1 >= len(read) or self._text[read[at].end : read[at + 1].start] not in {" ", "-"}:
            return False
        one, other = read[at], read[at + 1]
        return (
            one.in_words and other.in_words and one.low in _TEENS and other.low in _TWO_DIGITS and one.high == one.low
        )

    def _ranged(self, one: Reading, other: Reading) -> Reading | None:
        if not (one.kind is other.kind is NumberKind.CARDINAL) or one.low != one.high or other.low != other.high:
            return None
        words = self._word(one.start), self._word(one.end) - 1, self._word(other.start)
        how = self._around.range_between(one, other, words)
        if how is None:
            return None
        low = one.low
        if other.factor > 1 and one.factor == 1 and not one.in_words and low * other.factor < other.low:
            low *= other.factor
        if low >= other.low or (
            one.is_bare and other.is_bare and how == "dash" and one.low in _YEARS and other.low in _YEARS
        ):
            return None
        if how == "or" and (other.low - low != 1 or low > 20):  # noqa: PLR2004
            return None
        if how == "dash" and other.low < 0:
            return None
        step = min(one.step * low / one.low if one.low else one.step, other.step)
        in_words = one.in_words and other.in_words
        ends = one._replace(end=other.end, last=other.last, low=low, high=other.low)
        return ends._replace(step=step, is_about=how == "or", in_words=in_words)


def _merged(read: Sequence[Reading], characters: Sequence[Reading]) -> list[Reading]:
    """Both in order; what overlaps characters gives way to them."""
    if not characters:
        return list(read)
    starts = [one.start for one in characters]
    kept = []
    for one in read:
        near = bisect_left(starts, one.end)
        if not near or characters[near - 1].end <= one.start:
            kept.append(one)
    return sorted((*kept, *characters), key=lambda one: one.start)
