"""Both sides of an alignment: their words in cells, and the languages they are read in."""

from collections.abc import Sequence
from functools import cached_property

from sicut.collate.cells import Cell, cells
from sicut.collate.numbered import numbered, pointed
from sicut.collate.respelt import respelt
from sicut.model.alignment import Alignment, Lemma, Tokens
from sicut.model.span import Span
from sicut.text.language import guess
from sicut.text.lexicon import lexicon
from sicut.text.numerals.numbers import same

AROUND = 1_000
Words = tuple[int, int]
"""A range of words of one side."""
Spans = tuple[Span, Span]
"""A place on the left, in the report, and one on the right, in the source."""


class Sides:
    """The report's words on the left, the source's on the right."""

    def __init__(self, lemma: Lemma, alignment: Alignment) -> None:
        """Take the steps of *alignment* together to cells."""
        self.lemma, self.left, self.right = lemma, lemma.tokens, alignment.reading
        whole = respelt(cells(alignment.steps, self.left.keys, self.right.keys), self.left, self.right)
        self.cells = numbered(whole, self.left, self.right, lambda: self.languages)
        self.left, self.right = pointed(self.cells, self.left, self.right, lambda: self.languages)
        self.brackets: dict[int, tuple[Span, ...]] = {}
        for bracket in lemma.brackets:
            self.brackets[bracket.before] = (*self.brackets.get(bracket.before, ()), bracket.span)

    @cached_property
    def language(self) -> str | None:
        """The language of the text around the reading."""
        spans = self.right.spans
        start, end = (spans[0].start, spans[-1].end) if spans else (0, 0)
        return guess(self.right.text[max(0, start - AROUND) : end + AROUND])

    @cached_property
    def languages(self) -> tuple[str | None, str | None]:
        """The language of the lemma's own words, else that of the reading, and that of the reading."""
        spans = self.left.spans
        own = guess(self.left.text[spans[0].start : spans[-1].end]) if spans else None
        return own or self.language, self.language

    def same_numeral(self, one: str, other: str) -> bool:
        """Whether one word of the left and one of the right are one number."""
        return same([one], [other], self.languages)

    def keys(self, side: Tokens, words: Words) -> tuple[str, ...]:
        """The keys of words of one side in the language around; they have the marks that make another word."""
        key = lexicon(self.language).keys.key
        return tuple(key(side.text[span.start : span.end]) for span in side.spans[slice(*words)])

    def left_span(self, words: Words) -> Span:
        """Where words of the left stand; for none, the place after the word before."""
        return _word_span(self.left.spans, *words)

    def right_span(self, words: Words) -> Span:
        """Where words of the right stand; for none, the place after the word before."""
        return _word_span(self.right.spans, *words)

    def spans(self, cell: Cell) -> Spans:
        """Where the words of *cell* stand."""
        return self.left_span(cell.lemma), self.right_span(cell.reading)

    def texts(self, spans: Spans) -> tuple[str, str]:
        """What stands at *spans*."""
        return self.left.text[slice(*spans[0])], self.right.text[slice(*spans[1])]

    def is_same(self, spans: Spans) -> bool:
        """Whether the same stands at both of *spans*."""
        one, other = self.texts(spans)
        return one == other


def _word_span(spans: Sequence[Span], first: int, end: int) -> Span:
    if first == end:
        at = spans[first - 1].end if first else min((span.start for span in spans[:1]), default=0)
        return Span(at, at)
    return Span(spans[first].start, spans[end - 1].end)
