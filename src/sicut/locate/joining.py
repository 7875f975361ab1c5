"""The units of one quotation joined at one place: in order within a witness, or not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from sicut.collate.mapper import Search, find, is_found, nearest
from sicut.collate.window import Within
from sicut.locate.lemmas import Unit
from sicut.model.alignment import Alignment, Lemma, Step, Tokens

SPLICE_WORDS = 50
LEAST_TAIL = 4
CHANGED = 2
GAIN, PLAIN = 3, 0.8
NEAR = 4_000


class Piece(NamedTuple):
    """Some words of a unit, from its word ``first`` on, and where they stand; ``None``: nowhere."""

    unit: int
    first: int
    lemma: Lemma
    alignment: Alignment | None


class Joined(NamedTuple):
    """All pieces of a quotation, in the order of the report."""

    pieces: tuple[Piece, ...]
    reordered: bool
    spliced: bool


def bounds(alignment: Alignment) -> tuple[int, int]:
    """Where the reading begins and ends, in offsets of its witness as shown."""
    return alignment.reading.spans[0].start, alignment.reading.spans[-1].end


class Elsewhere:
    """The places of units in all witnesses, each looked up once."""

    __slots__ = ("_found", "search")

    def __init__(self, search: Search) -> None:
        self.search = search
        self._found: dict[Lemma, tuple[Alignment, ...]] = {}

    def places(self, lemma: Lemma) -> tuple[Alignment, ...]:
        """The places of *lemma* that chance would not give."""
        if lemma not in self._found:
            bound = self.search.bound
            self._found[lemma] = tuple(place for place in find(lemma, self.search) if place.expected <= bound)
        return self._found[lemma]


def join(units: Sequence[Unit], anchor: int, place: Alignment, elsewhere: Elsewhere) -> Joined:
    """The pieces of all *units*, when the unit number *anchor* stands at *place*."""
    placed: dict[int, Alignment | None] = {anchor: place}
    edge: Alignment = place
    for number in range(anchor + 1, len(units)):
        placed[number] = _next(units[number].lemma, edge, elsewhere, ahead=True)
        edge = placed[number] or edge
    edge = place
    for number in range(anchor - 1, -1, -1):
        placed[number] = _next(units[number].lemma, edge, elsewhere, ahead=False)
        edge = placed[number] or edge
    pieces: list[Piece] = []
    for number, unit in enumerate(units):
        found = placed[number]
        if found is None:
            pieces.append(Piece(number, 0, unit.lemma, None))
        else:
            pieces.extend(_cut(number, unit.lemma, found, elsewhere.search))
    return Joined(tuple(pieces), _is_reordered(pieces), _is_spliced(pieces))


def _is_reordered(pieces: Sequence[Piece]) -> bool:
    """Whether two units stand in one witness in the other order."""
    found = [(piece.unit, piece.alignment) for piece in pieces if piece.alignment is not None]
    return any(
        one.witness == other.witness and a != b and bounds(other)[0] < bounds(one)[0]
        for (a, one), (b, other) in pairwise(found)
    )


def _is_spliced(pieces: Sequence[Piece]) -> bool:
    """Whether words of one unit stand apart, or units in different witnesses."""
    found = [piece for piece in pieces if piece.alignment is not None]
    return len({piece.alignment.witness for piece in found if piece.alignment}) > 1 or any(
        one.unit == other.unit for one, other in pairwise(found)
    )


def _next(lemma: Lemma, edge: Alignment, elsewhere: Elsewhere, *, ahead: bool) -> Alignment | None:
    """The place of a further unit: intact rather than altered; then near and in order, near, in order, in this witness.

    Words that chance would put within reach anyway count only where they stand near and in order.
    """
    search, (start, end) = elsewhere.search, bounds(edge)
    length = len(search.index.sketches[edge.witness].text)
    after = Within(edge.witness, end, min(length, end + NEAR))
    before = Within(edge.witness, max(0, start - NEAR), start)
    ranked: list[tuple[tuple[bool, int, int], Alignment]] = []
    for window in (after, before) if ahead else (before, after):
        near, in_order = nearest(lemma, search, window, ahead=window is after), (window is after) == ahead
        if near is not None and near.identity > 0:
            if near.intact and in_order:
                return near
            if near.expected * (window.end - window.start) / (length or 1) <= search.bound:
                ranked.append(((not near.intact, 0 if in_order else 1, 0), near))
    for place in elsewhere.places(lemma):
        if place.witness != edge.witness:
            rank = 4
        else:
            rank = 2 if (bounds(place)[0] >= end if ahead else bounds(place)[1] <= start) else 3
        apart = bounds(place)[0] if ahead or rank != 2 else -bounds(place)[0]  # noqa: PLR2004 - the nearest first
        ranked.append(((not place.intact, rank, apart), place))
    return min(ranked, key=lambda one: one[0])[1] if ranked else None


def _cut(number: int, lemma: Lemma, place: Alignment, search: Search) -> Iterator[Piece]:
    """The pieces of one unit: cut where it jumps far ahead, and where an end of it stands better elsewhere."""
    same = _unchanged(lemma, place)
    (body, end), tail = _core(same), len(same)
    found = _elsewhere(lemma, 0, body, same, search)
    if found is not None:
        yield Piece(number, 0, part_of(lemma, 0, body), found)
    first = body if found is not None else 0
    rest = _elsewhere(lemma, end, tail, same, search)
    last = end if rest is not None else tail
    yield from _split(number, lemma, _between(place, first, last), first, last)
    if rest is not None:
        yield Piece(number, end, part_of(lemma, end, tail), rest)


def _unchanged(lemma: Lemma, place: Alignment) -> list[bool]:
    """For each word of the lemma whether the reading has it too."""
    keys = lemma.tokens.keys
    same = [False] * len(keys)
    for step in place.steps:
        if step.lemma is not None and step.reading is not None:
            same[step.lemma] = keys[step.lemma] == place.reading.keys[step.reading]
    return same


def _core(same: Sequence[bool]) -> tuple[int, int]:
    """The stretch of words that plainly stand here, so that a chance "the" beyond it does not count.

    It is the one with the most words unchanged, less twice those changed (Kadane's maximum subarray).
    """
    best, total, start, stretch = 0, 0, 0, (0, len(same))
    for word, unchanged in enumerate(same):
        if total <= 0:
            total, start = 0, word
        total += 1 if unchanged else -CHANGED
        if total > best:
            best, stretch = total, (start, word + 1)
    return stretch


def _elsewhere(lemma: Lemma, first: int, last: int, same: Sequence[bool], search: Search) -> Alignment | None:
    """The place where the words from *first* up to *last* stand plainly better than here."""
    if last - first < LEAST_TAIL:
        return None
    here = sum(same[first:last])
    part = part_of(lemma, first, last)
    for place in find(part, search):
        there = sum(_unchanged(part, place))
        if is_found(place, search.bound) and there >= here + GAIN and there >= PLAIN * (last - first):
            return place
    return None


def part_of(lemma: Lemma, first: int, last: int) -> Lemma:
    """The words of *lemma* from *first* up to *last*, as a lemma of their own."""
    tokens = Tokens(lemma.tokens.text, lemma.tokens.keys[first:last], lemma.tokens.spans[first:last])
    at_end = len(lemma.tokens.keys) if last == len(lemma.tokens.keys) else last - 1
    return Lemma(
        tokens,
        tuple(b._replace(before=b.before - first) for b in lemma.brackets if first <= b.before <= at_end),
        frozenset(at - first for at in lemma.bracketed if first <= at < last),
        frozenset(at - first for at in lemma.seams if first < at < last),
    )


def _between(place: Alignment, first: int, last: int) -> Alignment:
    """The steps of *place* that belong to the lemma's words from *first* up to *last*."""
    inside = [at for at, step in enumerate(place.steps) if step.lemma is not None and first <= step.lemma < last]
    start = 0 if first == 0 else inside[0]
    end = inside[-1] + 1
    while end < len(place.steps) and place.steps[end].lemma is None:
        end += 1
    return _sliced(place, start, end)


def _sliced(place: Alignment, start: int, end: int) -> Alignment:
    """Some steps of an alignment as one of its own, its words counted from 0 on both sides."""
    steps = place.steps[start:end]
    lemma = min(step.lemma for step in steps if step.lemma is not None)
    there = [step.reading for step in steps if step.reading is not None]
    first, last = (there[0], there[-1] + 1) if there else (0, 0)
    reading = place.reading
    kept = Tokens(reading.text, reading.keys[first:last], reading.spans[first:last])
    moved = tuple(
        Step(
            None if step.lemma is None else step.lemma - lemma,
            None if step.reading is None else step.reading - first,
        )
        for step in steps
    )
    return replace(place, reading=kept, steps=moved)


def _split(number: int, lemma: Lemma, place: Alignment, first: int, last: int) -> Iterator[Piece]:
    """*place* (of the words from *first* on) cut wherever more than :data:`SPLICE_WORDS` words are passed over."""
    start, run, at = 0, 0, first
    for position, step in enumerate(place.steps):
        if step.lemma is not None:
            if run > SPLICE_WORDS:
                upto = first + step.lemma
                yield Piece(number, at, part_of(lemma, at, upto), _sliced(place, start, position - run))
                start, at = position, upto
            run = 0
        else:
            run += 1
    yield Piece(number, at, part_of(lemma, at, last), _sliced(place, start, len(place.steps)))
