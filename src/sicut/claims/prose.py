"""A stretch of text as words, with what stands between them: sentences, capitals, commas."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from sicut.claims.sayings import Grammar
from sicut.model.span import Span
from sicut.text.segment import Columns, columns
from sicut.text.unicode import is_space, is_upper, is_word_character

_ENDS = frozenset(".!?…。！？")
_ABBREVIATED = 6
_ORDINAL = 2
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


class Prose:
    """The words of ``text[start:end]``; ``tail`` is what follows the last one."""

    __slots__ = ("_capitals", "_count", "_ends", "_keys", "_sentences", "_starts", "grammar", "span", "tail", "text")

    def __init__(self, text: str, span: Span, grammar: Grammar, found: Columns | None = None) -> None:
        self.text, self.span, self.grammar = text, span, grammar
        found = columns(text[span.start : span.end], span.start) if found is None else found
        self._starts, self._ends, self._keys = found
        self._count = len(self._keys)
        self.tail = text[self._ends[-1] if self._count else span.start : span.end]
        self._sentences: tuple[tuple[int, int], ...] | None = None
        self._capitals: list[int] | None = None

    def __len__(self) -> int:
        return self._count

    def part(self, start: int, end: int) -> "Prose":
        """The words between two offsets of the text, within those of this prose."""
        first = bisect_left(self._starts, start)
        last = bisect_right(self._ends, end, lo=first)
        found = Columns(self._starts[first:last], self._ends[first:last], self._keys[first:last])
        return Prose(self.text, Span(start, end), self.grammar, found)

    def word(self, at: int) -> Span:
        """Where the word *at* stands."""
        return Span(self._starts[at], self._ends[at])

    def written(self, at: int) -> str:
        """The word *at* as it is written."""
        return self.text[self._starts[at] : self._ends[at]]

    def gap(self, at: int) -> str:
        """What stands before the word *at*; behind all words, the tail."""
        if at >= self._count:
            return self.tail
        return self.text[self._ends[at - 1] if at else self.span.start : self._starts[at]]

    def key(self, at: int) -> str:
        """The folded word *at*; empty beyond the first or last one."""
        return self._keys[at] if 0 <= at < self._count else ""

    def upper(self, at: int) -> bool:
        """Whether the word *at* has a capital."""
        return 0 <= at < self._count and is_upper(self.text[self._starts[at]])

    def capitals(self) -> Sequence[int]:
        """The words that have a capital, by number."""
        if self._capitals is None:
            text = self.text
            self._capitals = [
                at
                for at, start in enumerate(self._starts)
                if (c := text[start]) in _CAPITALS or (c > "\x7f" and is_upper(c))
            ]
        return self._capitals

    def numbers(self, keys: frozenset[str]) -> list[int]:
        """The words that are one of the folded *keys*, by number."""
        if keys.isdisjoint(self._keys):
            return []
        return [at for at, key in enumerate(self._keys) if key in keys]

    def leading(self, ends: frozenset[str], firsts: frozenset[str], stops: frozenset[str], reach: int) -> set[int]:
        """The words among *firsts* with one of *ends* less than *reach* words behind them, and no *stops* between."""
        found: set[int] = set()
        keys = self._keys
        for end in self.numbers(ends):
            for at in range(end - 1, max(-1, end - reach), -1):
                if keys[at] in firsts:
                    found.add(at)
                if keys[at] in stops or keys[at] in ends:
                    break
        return found

    def lacks(self, keys: AbstractSet[str], start: int, end: int) -> bool:
        """Whether none of the words *start* to *end* is one of the folded *keys*."""
        return keys.isdisjoint(self._keys[start:end])

    def phrase(self, first: int, last: int) -> Span:
        """The span of the words *first* to *last*."""
        return Span(self._starts[first], self._ends[last])

    def begins(self, at: int) -> bool:
        """Whether a sentence begins with the word *at*."""
        if at == 0:
            return True
        gap = self.gap(at)
        if gap == " ":
            return False
        if "\n\n" in gap:
            return True
        if _ENDS.isdisjoint(gap) or (gap.startswith(".") and self._is_abbreviated(at - 1)):
            return False
        return at >= len(self) or self.upper(at)

    def _is_abbreviated(self, at: int) -> bool:
        """Whether a full stop behind the word *at* ends an abbreviation, or a German ordinal: Dr., J., 14. März."""
        key = self.key(at)
        if key in self.grammar.abbreviated or (self.grammar.capital_nouns and len(key) <= _ORDINAL and key.isdecimal()):
            return True
        return self.upper(at) and (len(key) == 1 or (key in self.grammar.titles and len(key) <= _ABBREVIATED))

    def first_sentence(self) -> tuple[int, int]:
        """The first sentence as a range of words; there is a word."""
        return 0, next((at for at in range(1, self._count) if self.begins(at)), self._count)

    def last_sentence(self) -> tuple[int, int]:
        """The last one; there is a word."""
        return next((at for at in range(self._count - 1, 0, -1) if self.begins(at)), 0), self._count

    def is_one_sentence(self) -> bool:
        """Whether its words are one sentence, or a part of one."""
        return self._count > 0 and self.first_sentence()[1] == self._count

    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences as ranges of words."""
        if self._sentences is None:
            text, gaps = self.text, enumerate(zip(self._ends, self._starts[1:]), 1)  # noqa: B905 - one start less
            bounds = [at for at, (end, start) in gaps if (start - end != 1 or text[end] != " ") and self.begins(at)]
            self._sentences = tuple(pairwise([0, *bounds, len(self)])) if len(self) else ()
        return self._sentences


def last_visible(text: str, start: int, end: int) -> str:
    """The last character of ``text[start:end]`` that is no space; empty if there is none."""
    while end > start and is_space(text[end - 1]):
        end -= 1
    return text[end - 1] if end > start else ""


def first_visible(text: str, start: int, end: int) -> str:
    """The first character of ``text[start:end]`` that is no space; empty if there is none."""
    while start < end and is_space(text[start]):
        start += 1
    return text[start] if start < end else ""


def is_plain(gap: str) -> bool:
    """Whether words with *gap* between them run on: only space, hyphens, or a point of abbreviation."""
    if gap == " ":
        return True
    if "--" in gap or " -" in gap:
        return False
    return all(is_space(c) or c in ".-‐‑'’&/" or is_word_character(c) for c in gap)
