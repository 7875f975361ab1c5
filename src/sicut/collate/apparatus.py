"""The apparatus: every difference between an aligned lemma and its reading, typed.

Nothing between the first and the last word is passed over: words that fold alike are compared by
code point, and so is what stands between them. Each difference names the licence that could allow it;
whether it does is for the policy.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from sicut.collate.category import of_characters, of_pair, of_words
from sicut.collate.cells import Cell, Fit, cells, moves, operations
from sicut.collate.disfluency import LONGEST_REPEAT, PAUSES, is_disfluency
from sicut.collate.division import division
from sicut.collate.gap import gap_slips, sign_before, unit_after, units_of
from sicut.collate.names import are_names
from sicut.collate.numbered import numbered
from sicut.collate.numerals import same
from sicut.collate.wordform import SOFT_HYPHEN, Slip, invisible_slip, look_alike, slips
from sicut.model.alignment import Alignment, Lemma
from sicut.model.collation import Category, Licence, Operation, VariantKind
from sicut.model.span import Span
from sicut.text.language import guess
from sicut.text.unicode import is_digit, is_ignorable, is_unspaced

AROUND = 1_000
TWO_SIDED = frozenset({Fit.SAME, Fit.OTHER, Fit.PARTED, Fit.TURNED, Fit.CONTRACTED})


class Difference(NamedTuple):
    """One difference; spans are offsets of the texts as shown, on both sides."""

    kind: VariantKind
    category: Category
    licence: Licence | None
    report: Span
    witness: Span


def cigar(lemma: Lemma, alignment: Alignment) -> tuple[Operation, ...]:
    """The steps of *alignment* as word operations, equal neighbours counted together."""
    return operations(alignment.steps, lemma.tokens.keys, alignment.reading.keys)


def apparatus(lemma: Lemma, alignment: Alignment) -> tuple[Difference, ...]:
    """Every difference, in the order of the report. Linear in the number of words."""
    return tuple(sorted(_Comparison(lemma, alignment).differences(), key=lambda found: (found.report, found.witness)))


def strays(text: str, span: Span, place: Span) -> Iterator[Difference]:
    """Characters that show nothing at *span* of the report, where there is nothing of the source to compare."""
    for at in range(span.start, span.end):
        if is_ignorable(text[at]):
            licence = Licence.HYPHENATION if text[at] == SOFT_HYPHEN else None
            yield Difference(VariantKind.ADDITION, Category.INVISIBLE, licence, Span(at, at + 1), place)


def _kind(report: Span, witness: Span) -> VariantKind:
    if report.width and witness.width:
        return VariantKind.SUBSTITUTION
    return VariantKind.ADDITION if report.width else VariantKind.OMISSION


class _Comparison:
    """One pass over the cells of an alignment."""

    def __init__(self, lemma: Lemma, alignment: Alignment) -> None:
        self.lemma, self.left, self.right = lemma, lemma.tokens, alignment.reading
        whole = cells(alignment.steps, self.left.keys, self.right.keys)
        self.cells = numbered(whole, self.left, self.right, lambda: self.language)
        self.brackets = {bracket.before: bracket.span for bracket in lemma.brackets}
        self.replacing: set[int] = set()

    @cached_property
    def language(self) -> str | None:
        """The language of the text around the reading."""
        spans = self.right.spans
        start, end = (spans[0].start, spans[-1].end) if spans else (0, 0)
        return guess(self.right.text[max(0, start - AROUND) : end + AROUND])

    def differences(self) -> Iterator[Difference]:
        moved = moves(self.cells, self.left.keys, self.right.keys)
        by_cell: list[list[Difference]] = []
        for at, cell in enumerate(self.cells):
            if at not in moved:
                by_cell.append(list(self._cell(cell)))
            else:
                by_cell.append([self._moved(cell, self.cells[moved[at]])] if moved[at] > at else [])
        for found in by_cell:
            yield from found
        sided = [at for at, cell in enumerate(self.cells) if cell.fit in TWO_SIDED]
        for one, other in pairwise(sided):
            between = [difference for found in by_cell[one + 1 : other] for difference in found]
            apart = any(self.cells[at].fit not in TWO_SIDED and at in moved for at in range(one, other))
            yield from self._between(self.cells[one], self.cells[other], between, apart=apart)
        if sided:
            yield from self._edges(self.cells[sided[0]], self.cells[sided[-1]])
            yield from self._signs(self.cells[sided[0]], self.cells[sided[-1]])
        yield from self._unused_brackets()

    # --- words

    def _cell(self, cell: Cell) -> Iterator[Difference]:
        spans = self._left_span(*cell.lemma), self._right_span(*cell.reading)
        match cell.fit:
            case Fit.SAME:
                yield from self._forms(cell.lemma[0], spans)
            case Fit.OTHER:
                yield from self._pair(cell, spans)
            case Fit.ADDED:
                inside = {*range(*cell.lemma)} <= self.lemma.bracketed
                licence = Licence.INTERPOLATION if inside else None
                category = of_words(self.left.keys[slice(*cell.lemma)], self.language)
                yield Difference(VariantKind.ADDITION, category, licence, *spans)
            case Fit.LEFT_OUT:
                yield self._left_out(cell, spans)
            case Fit.TURNED:
                yield Difference(VariantKind.TRANSPOSITION, Category.WORDING, None, *spans)
            case Fit.CONTRACTED:
                yield Difference(VariantKind.SUBSTITUTION, Category.SPELLING, None, *spans)
            case Fit.PARTED:
                one, other = self.left.text[slice(*spans[0])], self.right.text[slice(*spans[1])]
                yield Difference(VariantKind.SUBSTITUTION, *division(one, other), *spans)
                yield from self._invisible(one, other, spans)

    def _forms(self, word: int, spans: tuple[Span, Span]) -> Iterator[Difference]:
        one, other = self.left.text[slice(*spans[0])], self.right.text[slice(*spans[1])]
        bracketed = word in self.lemma.bracketed
        for slip in slips("".join(c for c in one if c not in "[]") if bracketed else one, other):
            licence = slip.licence
            if slip.category is Category.CASE and word > 0:
                licence = None
            if not bracketed:
                yield self._slip(slip._replace(licence=licence), spans)
            elif slip.category is Category.INVISIBLE:
                yield from self._invisible(one, other, spans)
            else:
                yield Difference(VariantKind.SUBSTITUTION, slip.category, Licence.INTERPOLATION, *spans)

    def _invisible(self, one: str, other: str, spans: tuple[Span, Span]) -> Iterator[Difference]:
        hidden = invisible_slip(one, other)
        if hidden is not None:
            yield self._slip(hidden, spans)

    def _slip(self, slip: Slip, spans: tuple[Span, Span]) -> Difference:
        report, witness = slip.report.shifted(spans[0].start), slip.witness.shifted(spans[1].start)
        return Difference(_kind(report, witness), slip.category, slip.licence, report, witness)

    def _pair(self, cell: Cell, spans: tuple[Span, Span]) -> Iterator[Difference]:
        one, other = self.left.keys[slice(*cell.lemma)], self.right.keys[slice(*cell.reading)]
        licence = Licence.INTERPOLATION if cell.lemma[0] in self.lemma.bracketed else None
        texts = self.left.text[slice(*spans[0])], self.right.text[slice(*spans[1])]
        if len(one) == len(other) == 1:
            names = are_names((self.left.text, spans[0]), (self.right.text, spans[1]), self.language)
            category = of_pair(one[0], other[0], self.language, names=names)
        elif all(is_unspaced(key[0]) for key in (*one, *other)):
            category = of_characters(one, other, self.language)
        else:
            category = Category.NUMBER
        if category is Category.NUMBER and licence is None and self._is_one_number(cell):
            licence = Licence.NUMBER_FORM
        elif look_alike(*texts):
            category, licence = Category.CONFUSABLE, None
        yield Difference(VariantKind.SUBSTITUTION, category, licence, *spans)
        if licence is not None:
            yield from self._invisible(*texts, spans)

    def _is_one_number(self, cell: Cell) -> bool:
        left, right = self.left.spans[slice(*cell.lemma)], self.right.spans[slice(*cell.reading)]
        mine = [self.left.text[span.start : span.end] for span in left]
        return same(mine, [self.right.text[span.start : span.end] for span in right], self.language)

    def _left_out(self, cell: Cell, spans: tuple[Span, Span]) -> Difference:
        """Words of the reading that the lemma lacks: taken by a bracket, the source's own additions, or left out."""
        before, category = cell.lemma[0], of_words(self.right.keys[slice(*cell.reading)], self.language)
        licence, around = self._of_the_source(cell, category)
        if before in self.brackets and before not in self.replacing:
            self.replacing.add(before)
            span = self.brackets[before]
            return Difference(VariantKind.SUBSTITUTION, category, Licence.INTERPOLATION, span, around)
        return Difference(VariantKind.OMISSION, category, licence, spans[0], around)

    def _of_the_source(self, cell: Cell, category: Category) -> tuple[Licence | None, Span]:
        """What a source adds to its words in brackets: a footnote's number, an editor's or translator's gloss."""
        text, span = self.right.text, self._right_span(*cell.reading)
        opening, closing = span.start, span.end
        while opening > 0 and text[opening - 1] in " \n":
            opening -= 1
        while closing < len(text) and text[closing] in " .,\n":
            closing += 1
        if text[opening - 1 : opening] != "[" or text[closing : closing + 1] != "]":
            if not self._is_disfluent(cell, category):
                return None, span
            before, after = text[opening - 1 : opening] in PAUSES, text[span.end : span.end + 1] in PAUSES
            return Licence.DISFLUENCY, Span(opening - before, span.end + after)
        around = Span(opening - 1, closing + 1)
        if all(is_digit(c) for key in self.right.keys[slice(*cell.reading)] for c in key):
            return Licence.NOTE, around
        return (None if category in {Category.NEGATION, Category.NUMBER} else Licence.GLOSS), around

    def _is_disfluent(self, cell: Cell, category: Category) -> bool:
        (start, end), keys = cell.reading, self.right.keys
        around = keys[max(0, start - LONGEST_REPEAT) : start], keys[end : end + LONGEST_REPEAT]
        return category is Category.WORDING and is_disfluency(keys[start:end], *around)

    def _moved(self, one: Cell, other: Cell) -> Difference:
        lemma = min(one.lemma[0], other.lemma[0]), max(one.lemma[1], other.lemma[1])
        reading = min(one.reading[0], other.reading[0]), max(one.reading[1], other.reading[1])
        spans = self._left_span(*lemma), self._right_span(*reading)
        return Difference(VariantKind.TRANSPOSITION, Category.WORDING, None, *spans)

    # --- what stands between words

    def _between(self, one: Cell, other: Cell, between: Sequence[Difference], *, apart: bool) -> Iterator[Difference]:
        """What stands between two cells, *between* being the differences of the words that only one side has there."""
        if other.lemma[0] in self.lemma.seams:
            return
        mine = Span(self._left_span(*one.lemma).end, self._left_span(*other.lemma).start)
        theirs = Span(self._right_span(*one.reading).end, self._right_span(*other.reading).start)
        taken = [difference.report for difference in between]
        taken += [span for span in self._brackets_from(one.lemma[1], other.lemma[0]) if span not in taken]
        left = _outside(mine, taken)
        right = _outside(theirs, [difference.witness for difference in between])
        if apart or any(difference.licence is None for difference in between):
            for span in left:
                yield from strays(self.left.text, span, Span(theirs.start, theirs.start))
            return
        words = self.left.keys[one.lemma[1] - 1], self.left.keys[other.lemma[0]]
        yield from self._compared(left, right, words)

    def _brackets_from(self, first: int, last: int) -> list[Span]:
        return [self.brackets[at] for at in range(first, last + 1) if at in self.brackets]

    def _compared(self, left: Sequence[Span], right: Sequence[Span], around: tuple[str, str]) -> Iterator[Difference]:
        """The pieces between two words: first with first and last with last; a single one with the likest."""
        if len(left) > 1 and len(right) > 1:
            yield from self._gap(left[0], right[0], around)
            yield from self._gap(left[-1], right[-1], around)
            rest: Sequence[Span] = left[1:-1]
        else:
            options = [(a, b, list(self._gap(a, b, around))) for a in left for b in right]
            mine, _, found = min(options, key=lambda option: _weight(option[2]))
            yield from found
            rest = [span for span in left if span != mine]
        for span in rest:
            yield from strays(self.left.text, span, Span(right[0].start, right[0].start))

    def _gap(self, mine: Span, theirs: Span, around: tuple[str, str]) -> Iterator[Difference]:
        for slip in gap_slips(self.left.text[slice(*mine)], self.right.text[slice(*theirs)], *around):
            yield self._slip(slip, (mine, theirs))

    def _edges(self, first: Cell, last: Cell) -> Iterator[Difference]:
        """Characters that show nothing among words added before the *first* or after the *last* paired ones."""
        spans = self.left.spans
        before = Span(spans[0].end, spans[first.lemma[0]].start) if first.lemma[0] else None
        after = Span(spans[last.lemma[1] - 1].end, spans[-1].start) if last.lemma[1] < len(spans) else None
        for stretch, cell in ((before, first), (after, last)):
            if stretch is not None:
                at = self._right_span(*cell.reading).start
                yield from strays(self.left.text, stretch, Span(at, at))

    def _signs(self, first: Cell, last: Cell) -> Iterator[Difference]:
        """Units and signs of a number that is the first or the last word: they stand outside of the words."""
        if first.fit is Fit.SAME and first.lemma[0] == 0 and is_digit(self.left.keys[0][0]):
            mine = sign_before(self.left.text, self.left.spans[0].start)
            theirs = sign_before(self.right.text, self._right_span(*first.reading).start)
            yield from self._sign(mine, theirs)
        if last.fit is Fit.SAME and last.lemma[1] == len(self.left.keys) and is_digit(self.left.keys[-1][-1]):
            mine = unit_after(self.left.text, self.left.spans[-1].end)
            theirs = unit_after(self.right.text, self._right_span(*last.reading).end)
            yield from self._sign(mine, theirs)

    def _sign(self, mine: Span, theirs: Span) -> Iterator[Difference]:
        one, other = self.left.text[slice(*mine)], self.right.text[slice(*theirs)]
        if units_of(one) != units_of(other):
            yield Difference(_kind(mine, theirs), Category.UNIT, None, mine, theirs)
        elif bool(one) != bool(other):
            yield Difference(_kind(mine, theirs), Category.NUMBER, None, mine, theirs)

    def _unused_brackets(self) -> Iterator[Difference]:
        ends = [0] * (len(self.left.keys) + 1)
        for cell in self.cells:
            for word in range(cell.lemma[0], cell.lemma[1]):
                ends[word + 1] = self._right_span(*cell.reading).end
        for before, span in self.brackets.items():
            if before not in self.replacing:
                at = ends[before] if before else self.right.spans[0].start
                yield Difference(VariantKind.ADDITION, Category.WORDING, Licence.INTERPOLATION, span, Span(at, at))
            yield from strays(self.left.text, span, Span(ends[before], ends[before]))

    # --- places

    def _left_span(self, first: int, end: int) -> Span:
        return _word_span(self.left.spans, first, end)

    def _right_span(self, first: int, end: int) -> Span:
        return _word_span(self.right.spans, first, end)


def _word_span(spans: Sequence[Span], first: int, end: int) -> Span:
    """From the word *first* up to the word *end*; for no word, the place after the word before."""
    if first == end:
        at = spans[first - 1].end if first else min((span.start for span in spans[:1]), default=0)
        return Span(at, at)
    return Span(spans[first].start, spans[end - 1].end)


def _outside(whole: Span, taken: Sequence[Span]) -> list[Span]:
    """The pieces of *whole* outside of *taken*; at least one."""
    pieces, at = [], whole.start
    for span in sorted(taken):
        if span.width and whole.covers(span):
            pieces.append(Span(at, span.start))
            at = span.end
    return [*pieces, Span(at, whole.end)]


def _weight(found: Sequence[Difference]) -> tuple[int, int]:
    return sum(difference.licence is None for difference in found), len(found)
