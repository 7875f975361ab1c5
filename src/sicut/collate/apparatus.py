"""The apparatus: every difference between an aligned lemma and its reading, typed.

Nothing between the first and the last word is passed over: words that fold alike are compared by
code point, and so is what stands between them. Each difference names the licence that could allow it;
whether it does is for the policy.
"""

from collections.abc import Iterator
from itertools import pairwise

from sicut.collate import left_out
from sicut.collate.between import between, edges, signs
from sicut.collate.category import of_characters, of_forms, of_pair, of_words
from sicut.collate.cells import Cell, Fit, moves, operations
from sicut.collate.difference import Difference, of_slip, strays
from sicut.collate.division import division
from sicut.collate.names import are_names
from sicut.collate.numbered import unbroken
from sicut.collate.sides import Sides, Spans
from sicut.collate.verses import is_verse_end, verse_number
from sicut.collate.wordform import invisible_slip, look_alike, slips
from sicut.model.alignment import Alignment, Lemma
from sicut.model.collation import Category, Licence, Operation, VariantKind
from sicut.model.span import Span
from sicut.text.arabic import is_one_word
from sicut.text.normal import visible
from sicut.text.numerals.numbers import same
from sicut.text.unicode import is_unspaced

TWO_SIDED = frozenset({Fit.SAME, Fit.OTHER, Fit.PARTED, Fit.TURNED, Fit.CONTRACTED})


def cigar(lemma: Lemma, alignment: Alignment) -> tuple[Operation, ...]:
    """The steps of *alignment* as word operations, equal neighbours counted together."""
    return operations(alignment.steps, lemma.tokens.keys, alignment.reading.keys)


def apparatus(lemma: Lemma, alignment: Alignment) -> tuple[Difference, ...]:
    """Every difference, in the order of the report. Linear in the number of words."""
    found = _Comparison(Sides(lemma, alignment)).differences()
    return tuple(sorted(found, key=lambda difference: (difference.report, difference.witness)))


class _Comparison:
    """One pass over the cells of an alignment."""

    def __init__(self, sides: Sides) -> None:
        self.sides, self.replacing = sides, set[int]()

    def differences(self) -> Iterator[Difference]:
        cells = self.sides.cells
        moved = moves(cells, self.sides.left.keys, self.sides.right.keys)
        by_cell: list[list[Difference]] = []
        for at, cell in enumerate(cells):
            if at not in moved:
                by_cell.append(list(self._cell(cell)))
            else:
                by_cell.append([self._moved(cell, cells[moved[at]])] if moved[at] > at else [])
        for found in by_cell:
            yield from found
        sided = [at for at, cell in enumerate(cells) if cell.fit in TWO_SIDED]
        for one, other in pairwise(sided):
            inner = [difference for found in by_cell[one + 1 : other] for difference in found]
            apart = any(cells[at].fit not in TWO_SIDED and at in moved for at in range(one, other))
            yield from between(self.sides, cells[one], cells[other], inner, apart=apart)
        if sided:
            yield from edges(self.sides, cells[sided[0]], cells[sided[-1]])
            yield from signs(self.sides, cells[sided[0]], cells[sided[-1]])
        yield from self._unused_brackets()

    def _cell(self, cell: Cell) -> Iterator[Difference]:
        spans = self.sides.spans(cell)
        match cell.fit:
            case Fit.SAME:
                yield from self._forms(cell.lemma[0], spans)
            case Fit.OTHER:
                yield from self._pair(cell, spans)
            case Fit.ADDED:
                yield self._added(cell, spans)
            case Fit.LEFT_OUT:
                if not left_out.breaks_off(self.sides, cell):
                    yield self._left_out(cell, spans)
                    return
                for pair in left_out.repeated(self.sides, cell):
                    yield from self._invisible(pair)
            case Fit.TURNED:
                yield Difference(VariantKind.TRANSPOSITION, Category.WORDING, None, *spans)
            case Fit.CONTRACTED:
                yield Difference(VariantKind.SUBSTITUTION, Category.SPELLING, None, *spans)
            case Fit.PARTED:
                parted = division(*self.sides.texts(spans), self.sides.same_numeral)
                yield Difference(VariantKind.SUBSTITUTION, *parted, *spans)
                yield from self._invisible(spans)

    def _forms(self, word: int, spans: Spans) -> Iterator[Difference]:
        if self.sides.is_same(spans):
            return
        one, other = self.sides.texts(spans)
        bracketed = word in self.sides.lemma.bracketed
        plain = "".join(c for c in one if c not in "[]") if bracketed else one
        category = of_forms(plain, other, lambda: self.sides.language)
        if category is not None and not is_one_word(visible(plain), visible(other)):
            licence = Licence.INTERPOLATION if bracketed else None
            yield Difference(VariantKind.SUBSTITUTION, category, licence, *spans)
            yield from self._invisible(spans)
            return
        for slip in slips(plain, other, self.sides.same_numeral):
            licence = None if slip.category is Category.CASE and word > 0 else slip.licence
            if not bracketed:
                yield of_slip(slip._replace(licence=licence), spans)
            elif slip.category is Category.INVISIBLE:
                yield from self._invisible(spans)
            else:
                yield Difference(VariantKind.SUBSTITUTION, slip.category, Licence.INTERPOLATION, *spans)

    def _invisible(self, spans: Spans) -> Iterator[Difference]:
        hidden = invisible_slip(*self.sides.texts(spans))
        if hidden is not None:
            yield of_slip(hidden, spans)

    def _pair(self, cell: Cell, spans: Spans) -> Iterator[Difference]:
        texts = self.sides.texts(spans)
        licence = Licence.INTERPOLATION if cell.lemma[0] in self.sides.lemma.bracketed else None
        if cell.lemma[1] - cell.lemma[0] == cell.reading[1] - cell.reading[0] == 1 and is_one_word(
            *map(visible, texts)
        ):
            category, licence = Category.SPELLING, licence or Licence.ORTHOGRAPHY
        else:
            category = self._category(cell, spans)
        if category is Category.NUMBER and licence is None and self._is_one_number(cell):
            licence = Licence.NUMBER_FORM
        elif look_alike(*texts):
            category, licence = Category.CONFUSABLE, None
        yield Difference(VariantKind.SUBSTITUTION, category, licence, *spans)
        if licence is not None:
            yield from self._invisible(spans)

    def _category(self, cell: Cell, spans: Spans) -> Category:
        """The category of words put for others; of more than one on a side only numbers and characters are a cell."""
        sides = self.sides
        one, other = sides.keys(sides.left, cell.lemma), sides.keys(sides.right, cell.reading)
        unspaced = all(is_unspaced(key[0]) for key in (*one, *other))
        if not unspaced and not len(one) == len(other) == 1:
            return Category.NUMBER
        names = are_names((sides.left.text, spans[0]), (sides.right.text, spans[1]), sides.language)
        if len(one) == len(other) == 1:
            return of_pair(one[0], other[0], sides.language, names=names)
        return of_characters(one, other, sides.language, names=names)

    def _is_one_number(self, cell: Cell) -> bool:
        words = unbroken(self.sides.left, cell.lemma), unbroken(self.sides.right, cell.reading)
        return same(*words, self.sides.languages)

    def _added(self, cell: Cell, spans: Spans) -> Difference:
        """Words of the lemma that the reading lacks: the number of a verse, an interpolation, or added."""
        sides = self.sides
        number = verse_number(sides.left.text, spans[0])
        if number is not None and is_verse_end(sides.right.text, spans[1].start):
            return Difference(VariantKind.ADDITION, Category.NUMBER, Licence.NOTE, number, spans[1])
        licence = Licence.INTERPOLATION if {*range(*cell.lemma)} <= sides.lemma.bracketed else None
        category = of_words(sides.keys(sides.left, cell.lemma), sides.language)
        return Difference(VariantKind.ADDITION, category, licence, *spans)

    def _left_out(self, cell: Cell, spans: Spans) -> Difference:
        """Words of the reading that the lemma lacks: taken by a bracket, the source's own additions, or left out."""
        before, category = cell.lemma[0], left_out.category_of(self.sides, cell)
        licence, around = left_out.of_the_source(self.sides, cell, category)
        if before in self.sides.brackets and before not in self.replacing:
            self.replacing.add(before)
            span = self.sides.brackets[before][0]
            return Difference(VariantKind.SUBSTITUTION, category, Licence.INTERPOLATION, span, around)
        return Difference(VariantKind.OMISSION, category, licence, spans[0], around)

    def _moved(self, one: Cell, other: Cell) -> Difference:
        lemma = min(one.lemma[0], other.lemma[0]), max(one.lemma[1], other.lemma[1])
        reading = min(one.reading[0], other.reading[0]), max(one.reading[1], other.reading[1])
        spans = self.sides.left_span(lemma), self.sides.right_span(reading)
        return Difference(VariantKind.TRANSPOSITION, Category.WORDING, None, *spans)

    def _unused_brackets(self) -> Iterator[Difference]:
        sides = self.sides
        ends = [0] * (len(sides.left.keys) + 1)
        for cell in sides.cells:
            for word in range(cell.lemma[0], cell.lemma[1]):
                ends[word + 1] = sides.right_span(cell.reading).end
        for before, spans in sides.brackets.items():
            at = ends[before] if before else sides.right.spans[0].start
            for span in spans[before in self.replacing :]:
                yield Difference(VariantKind.ADDITION, Category.WORDING, Licence.INTERPOLATION, span, Span(at, at))
            for span in spans:
                yield from strays(sides.left.text, span, Span(ends[before], ends[before]))
