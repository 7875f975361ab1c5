"""The apparatus: every difference between an aligned lemma and its reading, typed.

Nothing between the first and the last word is passed over: words that fold alike are compared by
code point, and so is what stands between them. Each difference names the licence that could allow it;
whether it does is for the policy.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Literal, NamedTuple

from sicut.collate.category import expanded, of_pair, of_words
from sicut.collate.category import number as number_of
from sicut.collate.gap import DASHES, collapsed, gap_slips
from sicut.collate.wordform import slips
from sicut.model.alignment import Alignment, Lemma, Step, Tokens
from sicut.model.collation import Category, Licence, Operation, VariantKind
from sicut.model.span import Span
from sicut.text.unicode import SPACES, is_digit

FAR_MOVE = 10


class Difference(NamedTuple):
    """One difference; spans are offsets of the texts as shown, on both sides."""

    kind: VariantKind
    category: Category
    licence: Licence | None
    report: Span
    witness: Span


def cigar(lemma: Lemma, alignment: Alignment) -> tuple[Operation, ...]:
    """The steps of *alignment* as word operations, equal neighbours counted together."""
    keys, reading = lemma.tokens.keys, alignment.reading.keys
    return tuple(
        Operation(op, sum(1 for _ in run)) for op, run in groupby(_op(step, keys, reading) for step in alignment.steps)
    )


def _op(step: Step, keys: Sequence[str], reading: Sequence[str]) -> Literal["=", "X", "I", "D"]:
    if step.lemma is None:
        return "D"
    if step.reading is None:
        return "I"
    return "=" if keys[step.lemma] == reading[step.reading] else "X"


def _kind(report: Span, witness: Span) -> VariantKind:
    if report.width and witness.width:
        return VariantKind.SUBSTITUTION
    return VariantKind.ADDITION if report.width else VariantKind.OMISSION


class _Group(NamedTuple):
    """Neighbouring steps that are not the same word: word ranges on both sides, and the steps."""

    lemma: tuple[int, int]
    reading: tuple[int, int]
    steps: tuple[Step, ...]


def apparatus(lemma: Lemma, alignment: Alignment) -> tuple[Difference, ...]:
    """Every difference, in the order of the report. Linear in the number of words."""
    return tuple(sorted(_Walk(lemma, alignment).differences(), key=lambda found: (found.report, found.witness)))


class _Walk:
    """One pass over the steps of an alignment."""

    def __init__(self, lemma: Lemma, alignment: Alignment) -> None:
        self.lemma, self.left, self.right = lemma, lemma.tokens, alignment.reading
        self.steps = alignment.steps
        self.brackets = {bracket.before: bracket.span for bracket in lemma.brackets}
        self.used: set[int] = set()

    def differences(self) -> Iterator[Difference]:
        groups = list(self._groups())
        moved = dict(_moves(groups, self.left.keys, self.right.keys))
        for at, group in enumerate(groups):
            if at in moved:
                if moved[at] > at:
                    yield self._moved(group, groups[moved[at]])
            else:
                yield from self._group(group)
        for step in self.steps:
            if step.lemma is not None and step.reading is not None:
                yield from self._word(step.lemma, step.reading)
        for before, after in pairwise(self.steps):
            yield from self._gap(before, after)
        for word, span in self.brackets.items():
            if word not in self.used:
                place = self._place(word)
                yield Difference(VariantKind.ADDITION, Category.WORDING, Licence.INTERPOLATION, span, place)

    # --- groups of words that differ

    def _groups(self) -> Iterator[_Group]:
        i = j = 0
        run: list[Step] = []
        start = (0, 0)
        for step in self.steps:
            if _op(step, self.left.keys, self.right.keys) == "=":
                if run:
                    yield _Group((start[0], i), (start[1], j), tuple(run))
                run = []
            elif not run:
                start = (step.lemma if step.lemma is not None else i, step.reading if step.reading is not None else j)
                run = [step]
            else:
                run.append(step)
            i = step.lemma + 1 if step.lemma is not None else i
            j = step.reading + 1 if step.reading is not None else j
        if run:
            yield _Group((start[0], i), (start[1], j), tuple(run))

    def _group(self, group: _Group) -> Iterator[Difference]:
        left, right = self.left.keys[slice(*group.lemma)], self.right.keys[slice(*group.reading)]
        if left and right:
            together = self._together(group, left, right)
            if together is not None:
                yield together
                return
        for _, run in groupby(group.steps, key=lambda step: _op(step, self.left.keys, self.right.keys)):
            yield from self._run(tuple(run))

    def _together(self, group: _Group, left: Sequence[str], right: Sequence[str]) -> Difference | None:
        """The words of a group as one difference: parted otherwise, contracted, in another order."""
        spans = self._lemma_span(*group.lemma), self._reading_span(*group.reading)
        if "".join(left) == "".join(right):
            texts = self.left.text[slice(*spans[0])], self.right.text[slice(*spans[1])]
            return Difference(VariantKind.SUBSTITUTION, *_division(*texts), *spans)
        if len(left) > 1 and sorted(left) == sorted(right):
            return Difference(VariantKind.TRANSPOSITION, Category.WORDING, None, *spans)
        if expanded(left) == expanded(right):
            return Difference(VariantKind.SUBSTITUTION, Category.SPELLING, None, *spans)
        return None

    def _run(self, run: tuple[Step, ...]) -> Iterator[Difference]:
        first = run[0]
        if first.lemma is not None and first.reading is not None:
            for step in run:
                yield self._pair(step.lemma or 0, step.reading or 0)
        elif first.lemma is not None:
            end = first.lemma + len(run)
            category = of_words(self.left.keys[first.lemma : end])
            licence = Licence.INTERPOLATION if {*range(first.lemma, end)} <= self.lemma.bracketed else None
            span = self._lemma_span(first.lemma, end)
            yield Difference(VariantKind.ADDITION, category, licence, span, self._place(first.lemma))
        elif first.reading is not None:
            yield self._left_out(first.reading, first.reading + len(run))

    def _pair(self, i: int, j: int) -> Difference:
        one, other = self.left.keys[i], self.right.keys[j]
        spans = self.left.spans[i], self.right.spans[j]
        category = of_pair(one, other)
        licence = Licence.INTERPOLATION if i in self.lemma.bracketed else None
        if category is Category.NUMBER and licence is None:
            values = number_of(self.left.text[slice(*spans[0])]) or number_of(one), number_of(other)
            licence = Licence.NUMBER_FORM if values[0] == values[1] is not None else None
        return Difference(VariantKind.SUBSTITUTION, category, licence, *spans)

    def _left_out(self, start: int, end: int) -> Difference:
        """Words of the reading that the lemma lacks: taken by a bracket, a note, a gloss, or left out."""
        before = next((s.lemma for s in self._after(end) if s.lemma is not None), len(self.left.keys))
        span, category = self._reading_span(start, end), of_words(self.right.keys[start:end])
        if before in self.brackets and before not in self.used:
            self.used.add(before)
            return Difference(VariantKind.SUBSTITUTION, category, Licence.INTERPOLATION, self.brackets[before], span)
        at = self.left.spans[before - 1].end if before else self.left.spans[0].start
        licence, around = _source_own(self.right, start, end)
        return Difference(VariantKind.OMISSION, category, licence, Span(at, at), around or span)

    def _after(self, reading: int) -> Iterator[Step]:
        seen = False
        for step in self.steps:
            seen = seen or (step.reading is not None and step.reading >= reading)
            if seen:
                yield step

    def _moved(self, one: _Group, other: _Group) -> Difference:
        lemma = min(one.lemma[0], other.lemma[0]), max(one.lemma[1], other.lemma[1])
        reading = min(one.reading[0], other.reading[0]), max(one.reading[1], other.reading[1])
        spans = self._lemma_span(*lemma), self._reading_span(*reading)
        return Difference(VariantKind.TRANSPOSITION, Category.WORDING, None, *spans)

    # --- words that fold alike, and what stands between them

    def _word(self, i: int, j: int) -> Iterator[Difference]:
        if self.left.keys[i] != self.right.keys[j]:
            return
        report, witness = self.left.spans[i], self.right.spans[j]
        one, other = self.left.text[slice(*report)], self.right.text[slice(*witness)]
        bracketed = i in self.lemma.bracketed
        if bracketed:
            one = "".join(c for c in one if c not in "[]")
        for slip in slips(one, other):
            spans = slip.report.shifted(report.start), slip.witness.shifted(witness.start)
            licence = slip.licence
            if slip.category is Category.CASE and i > 0:
                licence = None
            if bracketed and slip.category is not Category.INVISIBLE:
                spans, licence = (report, spans[1]), Licence.INTERPOLATION
            yield Difference(_kind(*spans), slip.category, licence, *spans)

    def _gap(self, before: Step, after: Step) -> Iterator[Difference]:
        if before.lemma is None or before.reading is None or after.lemma is None or after.reading is None:
            return
        if after.lemma in self.brackets or after.lemma in self.lemma.seams:
            return
        start, there = self.left.spans[before.lemma].end, self.right.spans[before.reading].end
        one = self.left.text[start : self.left.spans[after.lemma].start]
        other = self.right.text[there : self.right.spans[after.reading].start]
        for slip in gap_slips(one, other, self.left.keys[before.lemma]):
            spans = slip.report.shifted(start), slip.witness.shifted(there)
            yield Difference(_kind(*spans), slip.category, slip.licence, *spans)

    # --- places

    def _lemma_span(self, first: int, end: int) -> Span:
        if first == end:
            at = self.left.spans[first - 1].end if first else self.left.spans[0].start
            return Span(at, at)
        return Span(self.left.spans[first].start, self.left.spans[end - 1].end)

    def _reading_span(self, first: int, end: int) -> Span:
        if first == end:
            at = self.right.spans[first - 1].end if first else self.right.spans[0].start
            return Span(at, at)
        return Span(self.right.spans[first].start, self.right.spans[end - 1].end)

    def _place(self, before: int) -> Span:
        """The place in the witness that the lemma's word *before* would stand at."""
        at = None
        for step in self.steps:
            if step.lemma is not None and step.lemma >= before:
                if at is None and step.reading is not None:
                    at = self.right.spans[step.reading].start
                break
            if step.reading is not None:
                at = self.right.spans[step.reading].end
        if at is None:
            first = next((step.reading for step in self.steps if step.reading is not None), None)
            at = self.right.spans[first].start if first is not None else 0
        return Span(at, at)


def _division(lemma: str, reading: str) -> tuple[Category, Licence | None]:
    """Words of the same letters, parted otherwise: hyphen at a line's end, hyphen, points, space."""
    one, other = ("".join(c for c in text if c not in SPACES and c not in DASHES) for text in (lemma, reading))
    broken = any(c in "\r\n" for c in lemma + reading) or any(
        dash + " " in text for text in (lemma, reading) for dash in sorted(DASHES)
    )
    hyphens = sum(c in DASHES for c in lemma) != sum(c in DASHES for c in reading)
    if one == other and hyphens:
        return (Category.WHITESPACE, Licence.HYPHENATION) if broken else (Category.PUNCTUATION, None)
    if one.replace(".", "") == other.replace(".", "") and "." in collapsed(lemma + reading):
        return Category.PUNCTUATION, Licence.PUNCTUATION
    return Category.SPELLING, None


def _source_own(reading: Tokens, start: int, end: int) -> tuple[Licence | None, Span | None]:
    """What a source adds to its own words: a footnote's number, an editor's or translator's brackets."""
    first, last = reading.spans[start], reading.spans[end - 1]
    before = reading.text[: first.start].rstrip(" \n")[-1:]
    after = reading.text[last.end :].lstrip(" .,\n")[:1]
    if before == "[" and after == "]":
        digits = all(is_digit(c) for key in reading.keys[start:end] for c in key)
        closing = reading.text.index("]", last.end) + 1
        opening = reading.text.rindex("[", 0, first.start)
        return (Licence.NOTE if digits else Licence.GLOSS), Span(opening, closing)
    return None, None


def _moves(groups: Sequence[_Group], lemma: Sequence[str], reading: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of groups, both ways, where the words that the one adds are those that the other leaves out."""
    taken: set[int] = set()
    for a, one in enumerate(groups):
        for b in range(a + 1, min(a + 3, len(groups))):
            other = groups[b]
            if a in taken or b in taken or other.lemma[0] - one.lemma[1] > FAR_MOVE:
                continue
            added = lemma[slice(*one.lemma)], lemma[slice(*other.lemma)]
            lost = reading[slice(*one.reading)], reading[slice(*other.reading)]
            if any(added) and added == lost[::-1] and not (added[0] and lost[0]):
                taken |= {a, b}
                yield a, b
                yield b, a
