"""Extension: the words of a lemma aligned with the words around a chain, with the way back.

A semi-global alignment with affine gaps (Gotoh 1982, *J. Mol. Biol.* 162:705): every word of the lemma
is accounted for, the reading may begin and end anywhere. Costs are integers, so rivals are compared
exactly. Two or three words may stand against one of the same letters ("to day", "today").
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.collate import extend_core
from sicut.collate.category import is_number
from sicut.collate.native import core
from sicut.collate.steps import loosened, with_moved_words
from sicut.model.alignment import Lemma, Step
from sicut.text.arabic import is_call
from sicut.text.distance import similar

SIMILAR, OTHER, EXTRA, UNLIKE, OPEN, SKIP, LOOSE, JOIN = 8, 18, 20, 22, 14, 1, 2, 4
MOST_CELLS = 20_000
HOPELESS_CELLS = 1_000_000
ANCHOR_WORDS = 4
JOINED = (2, 3)
FAR = 1 << 40
LEAST_CUT = 2


class _Piece(NamedTuple):
    """A stretch of both sides to be aligned; ``open_start`` and ``open_end``: the reading may go on there."""

    lemma: tuple[int, int]
    reading: tuple[int, int]
    open_start: bool
    open_end: bool


def align(lemma: Lemma, reading: Sequence[str]) -> tuple[int, tuple[Step, ...]]:
    """The least cost of *lemma* against the folded words *reading*, and the steps, in order.

    Costs of time and memory grow with the product of the two lengths up to :data:`MOST_CELLS` cells; longer
    pairs are first parted at the word runs that stand once in both.
    """
    native = core()
    return reference(lemma, reading) if native is None else extend_core.align(native, lemma, reading)


def reference(lemma: Lemma, reading: Sequence[str]) -> tuple[int, tuple[Step, ...]]:
    """What :func:`align` promises, without the native core."""
    keys = lemma.tokens.keys
    cost, steps, joined = 0, list[Step](), set[int]()
    for piece in _pieces(keys, reading):
        more, found = _align_piece(lemma, reading, piece, joined)
        cost += more
        steps.extend(found)
    return cost, tuple(with_moved_words(loosened(steps, keys, reading, joined), keys, reading))


def _pieces(keys: Sequence[str], reading: Sequence[str]) -> Iterator[_Piece]:
    whole = _Piece((0, len(keys)), (0, len(reading)), open_start=True, open_end=True)
    if len(keys) * len(reading) <= MOST_CELLS:
        yield whole
        return
    i = j = 0
    for at, there in _anchors(keys, reading):
        if at < i or there < j:
            continue
        yield _Piece((i, at), (j, there), open_start=i == 0, open_end=False)
        yield _Piece((at, at + ANCHOR_WORDS), (there, there + ANCHOR_WORDS), open_start=False, open_end=False)
        i, j = at + ANCHOR_WORDS, there + ANCHOR_WORDS
    yield _Piece((i, len(keys)), (j, len(reading)), open_start=i == 0, open_end=True)


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """The runs of :data:`ANCHOR_WORDS` words that stand once in *words*, and where."""
    places: dict[tuple[str, ...], int] = {}
    for at in range(len(words) - ANCHOR_WORDS + 1):
        run = tuple(words[at : at + ANCHOR_WORDS])
        places[run] = -1 if run in places else at
    return {run: at for run, at in places.items() if at >= 0}


def _anchors(keys: Sequence[str], reading: Sequence[str]) -> list[tuple[int, int]]:
    """The longest series of common runs in the same order on both sides (patience sorting)."""
    there = _once(reading)
    pairs = [(at, there[run]) for run, at in _once(keys).items() if run in there]
    piles: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        low, high = 0, len(piles)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if piles[middle] < place else (low, middle)
        before.append(tops[low - 1] if low else -1)
        piles[low:] = [place, *piles[low + 1 :]]
        tops[low:] = [number, *tops[low + 1 :]]
    series, at = [], tops[-1] if tops else -1
    while at >= 0:
        series.append(pairs[at])
        at = before[at]
    return series[::-1]


def _align_piece(lemma: Lemma, reading: Sequence[str], piece: _Piece, joined: set[int]) -> tuple[int, list[Step]]:
    """The cost and steps of one piece; the lemma's words in joins are added to *joined*."""
    keys = lemma.tokens.keys
    (i0, i1), (j0, j1) = piece.lemma, piece.reading
    if keys[i0:i1] == tuple(reading[j0:j1]):
        return 0, [Step(i0 + k, j0 + k) for k in range(i1 - i0)]
    if i0 == i1:
        skipped = [] if piece.open_start or piece.open_end else [Step(None, j) for j in range(j0, j1)]
        return (OPEN + SKIP * len(skipped) if skipped else 0), skipped
    room = 2 * (i1 - i0) + 40
    if piece.open_start and not piece.open_end:
        j0 = max(j0, j1 - room)
    if piece.open_end and not piece.open_start:
        j1 = min(j1, j0 + room)
    if (i1 - i0) * (j1 - j0) > HOPELESS_CELLS:
        steps = [Step(i, None) for i in range(i0, i1)]
        inner = [] if piece.open_start or piece.open_end else [Step(None, j) for j in range(j0, j1)]
        return EXTRA * len(steps) + SKIP * len(inner), steps + inner
    table = _Table(lemma, keys[i0:i1], reading[j0:j1], piece._replace(lemma=(i0, i1), reading=(j0, j1)))
    solved = table.solve()
    joined.update(table.joined)
    return solved


class _Table:
    """The cells of one alignment: ``main`` ends with a word of the lemma, ``skip`` inside a gap of it."""

    def __init__(self, lemma: Lemma, keys: Sequence[str], reading: Sequence[str], piece: _Piece) -> None:
        self.keys, self.reading, self.piece = keys, reading, piece
        self.main: list[list[int]] = []
        self.skip: list[list[int]] = []
        self.joined: list[int] = []
        self._costs: dict[str, list[int]] = {}
        self.length = len(lemma.tokens.keys)
        numerals = [is_number(word) for word in reading]
        self._other = tuple([OTHER if numeral == kind else UNLIKE for numeral in numerals] for kind in (False, True))
        self._by_first: dict[str, list[str]] = {}
        self._by_last: dict[str, list[str]] = {}
        for word in dict.fromkeys(reading):
            self._by_first.setdefault(word[0], []).append(word)
            self._by_last.setdefault(word[-1], []).append(word)
        self._loose = {bracket.before for bracket in lemma.brackets}

    def solve(self) -> tuple[int, list[Step]]:
        for i in range(len(self.keys) + 1):
            self._fill(i)
        last = self.main[-1]
        ends = range(len(last)) if self.piece.open_end else range(len(last) - 1, len(last))
        j = min(ends, key=lambda end: (min(last[end], self.skip[-1][end]), end))
        return min(last[j], self.skip[-1][j]), self._trace(j)

    def _opening(self, i: int) -> int:
        return LOOSE if self.piece.lemma[0] + i in self._loose else OPEN

    def _costs_of(self, key: str) -> list[int]:
        """The cost of putting the lemma's word *key* against each word of the reading."""
        costs = self._costs.get(key)
        if costs is None:
            known = {word: SIMILAR for word in self._kindred(key) if similar(key, word)}
            known[key] = 0
            other = self._other[is_number(key)]
            costs = [known.get(word, cost) for word, cost in zip(self.reading, other, strict=True)]
            self._costs[key] = costs
        return costs

    def _kindred(self, key: str) -> Iterator[str]:
        """The words of the reading that begin or end as *key* does: no others can be similar."""
        yield from self._by_first.get(key[0], ())
        yield from self._by_last.get(key[-1], ())

    def _pair_costs(self, i: int) -> list[int]:
        """The costs of the lemma's word before row *i*; its first and last word may be cut off."""
        costs, at = self._costs_of(self.keys[i - 1]), self.piece.lemma[0] + i - 1
        key = self.keys[i - 1]
        if at == 0 and self.piece.open_start and len(key) >= LEAST_CUT:
            pairs = zip(costs, self.reading, strict=True)
            costs = [min(cost, SIMILAR) if word.endswith(key) else cost for cost, word in pairs]
        if at == self.length - 1 and self.piece.open_end and len(key) >= LEAST_CUT:
            pairs = zip(costs, self.reading, strict=True)
            costs = [min(cost, SIMILAR) if word.startswith(key) else cost for cost, word in pairs]
        return costs

    def _fill(self, i: int) -> None:
        width = len(self.reading) + 1
        if i == 0:
            free = self.piece.open_start
            main = [0] * width if free else [0] + [FAR] * (width - 1)
        else:
            main = self._row(i)
            self._join(i, main)
        skip, opening = [FAR] * width, self._opening(i)
        for j in range(1, width):
            skip[j] = min(main[j - 1] + opening, skip[j - 1]) + SKIP
        self.main.append(main)
        self.skip.append(skip)

    def _row(self, i: int) -> list[int]:
        best = list(map(min, self.main[i - 1], self.skip[i - 1]))
        costs = self._pair_costs(i)
        diagonal = [FAR, *map(int.__add__, best, costs)]
        return [min(across, above + EXTRA) for across, above in zip(diagonal, best, strict=True)]

    def _joins(self, i: int, j: int) -> Iterator[tuple[int, int]]:
        """The numbers of words (lemma, reading) that have the same letters just before the cell."""
        for k in JOINED:
            if i >= k and j and _is_joined(self.keys[i - k : i], self.reading[j - 1]):
                yield k, 1
            if j >= k and i and _is_joined(self.reading[j - k : j], self.keys[i - 1]):
                yield 1, k

    def _join(self, i: int, row: list[int]) -> None:
        key = self.keys[i - 1]
        for j in range(1, len(row)):
            word = self.reading[j - 1]
            if word != key and (word.endswith(key) or key.endswith(word)):
                for k, n in self._joins(i, j):
                    row[j] = min(row[j], self._best(i - k, j - n) + JOIN)

    def _best(self, i: int, j: int) -> int:
        return min(self.main[i][j], self.skip[i][j])

    def _trace(self, j: int) -> list[Step]:
        i0, j0 = self.piece.lemma[0], self.piece.reading[0]
        i, steps = len(self.keys), list[Step]()
        while i or (j and not self.piece.open_start):
            if self.skip[i][j] < self.main[i][j]:
                while True:
                    steps.append(Step(None, j0 + j - 1))
                    opened = self.main[i][j - 1] + self._opening(i) <= self.skip[i][j - 1]
                    j -= 1
                    if opened:
                        break
            else:
                k, n = self._move(i, j)
                if k + n > 2:  # noqa: PLR2004 - more than one word on a side
                    self.joined.extend(range(i0 + i - k, i0 + i))
                steps.extend(Step(i0 + i - 1 - a, None) for a in range(k - 1))
                steps.extend(Step(None, j0 + j - 1 - b) for b in range(n - 1))
                steps.append(Step(i0 + i - k, j0 + j - n if n else None))
                i, j = i - k, j - n
        return steps[::-1]

    def _move(self, i: int, j: int) -> tuple[int, int]:
        """How many words (lemma, reading) the main cell's best last move takes."""
        target = self.main[i][j]
        if j and self._best(i - 1, j - 1) + self._pair_costs(i)[j - 1] == target:
            return 1, 1
        for k, n in self._joins(i, j):
            if self._best(i - k, j - n) + JOIN == target:
                return k, n
        return 1, 0


def _is_joined(parts: Sequence[str], word: str) -> bool:
    """Whether *parts* have the letters of *word*; an Arabic call may lose its alef ("yā qawmi", "yāqawmi")."""
    return "".join(parts) == word or (is_call(parts[0]) and parts[0][:-1] + "".join(parts[1:]) == word)
