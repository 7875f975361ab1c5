"""A quotation made into lemmas: runs of words that a source should have without a break."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.alignment import Bracket, Lemma, Tokens
from sicut.model.claim import PartKind, Quotation
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.segment import Word, words
from sicut.text.shown import Reading
from sicut.text.unicode import APOSTROPHES, is_unspaced


class Unit(NamedTuple):
    """What stands between two ellipses: a lemma, and for each of its words the index of its part.

    ``ellipsis`` is the index of the ellipsis before it, if any.
    """

    lemma: Lemma
    parts: tuple[int, ...]
    ellipsis: int | None

    @property
    def size(self) -> int:
        """How many folded letters the unit has."""
        return sum(map(len, self.lemma.tokens.keys))


class _Builder:
    """Collects the words and brackets of one unit; spans are offsets of the report as shown."""

    def __init__(self, text: str, ellipsis: int | None) -> None:
        self.text, self.ellipsis = text, ellipsis
        self.words: list[Word] = []
        self.parts: list[int] = []
        self.brackets: list[Bracket] = []
        self.bracketed: set[int] = set()
        self.seams: set[int] = set()
        self.pending: Span | None = None
        self.glued: Span | None = None

    def verbatim(self, part: int, span: Span) -> None:
        found = [Word(word.span.shifted(span.start), word.key) for word in words(self.text[span.start : span.end])]
        if not found:
            return
        if self.pending is not None and self._touch(self.pending, found[0].span):
            found[0] = self._merged(self.pending, found[0].span)
            self.bracketed.add(len(self.words))
            self.pending = None
        elif self.glued is not None and self._touch(self.glued, found[0].span):
            self.words[-1] = self._merged(self.words[-1].span, found.pop(0).span)
        elif self.pending is None and self.glued is None and self.words:
            self.seams.add(len(self.words))
        self._settle()
        self.glued = None
        self.words.extend(found)
        self.parts.extend([part] * len(found))

    def interpolation(self, span: Span) -> None:
        self._settle()
        self.glued = None
        if self.words and self._touch(self.words[-1].span, span) and letters(self.text[span.start : span.end]):
            self.words[-1] = self._merged(self.words[-1].span, span)
            self.bracketed.add(len(self.words) - 1)
            self.glued = span
        else:
            self.pending = span

    def _touch(self, one: Span, other: Span) -> bool:
        """Whether two stretches are one word: no more than an apostrophe parts them, and their script uses spaces."""
        around = self.text[max(0, one.end - 1) : one.end] + self.text[other.start : other.start + 1]
        between = self.text[one.end : other.start]
        return (not between or between in APOSTROPHES) and not any(is_unspaced(c) for c in around)

    def _merged(self, first: Span, last: Span) -> Word:
        span = Span(first.start, last.end)
        return Word(span, letters("".join(c for c in self.text[span.start : span.end] if c not in "[]")))

    def _settle(self) -> None:
        if self.pending is not None:
            self.brackets.append(Bracket(len(self.words), self.pending))
            self.pending = None

    def unit(self) -> Unit:
        self._settle()
        tokens = Tokens(self.text, tuple(w.key for w in self.words), tuple(w.span for w in self.words))
        seams = frozenset(self.seams)
        lemma = Lemma(tokens, tuple(self.brackets), frozenset(self.bracketed), seams)
        return Unit(lemma, tuple(self.parts), self.ellipsis)


def units(claim: Quotation, report: Reading) -> tuple[Unit, ...]:
    """The units of *claim* in order, those without a word left out."""
    return tuple(unit for unit in _units(claim, report) if unit.lemma.tokens.keys)


def _units(claim: Quotation, report: Reading) -> Iterator[Unit]:
    builder = _Builder(report.text, None)
    for number, part in enumerate(claim.parts):
        span = report.shown_span(part.span)
        if part.kind is PartKind.VERBATIM:
            builder.verbatim(number, span)
        elif part.kind is PartKind.INTERPOLATION:
            builder.interpolation(span)
        elif part.kind is PartKind.ELLIPSIS:
            yield builder.unit()
            builder = _Builder(report.text, number)
    yield builder.unit()
