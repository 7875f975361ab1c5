"""Which marks belong together: the cheapest reading of a text's marks, paragraph by paragraph.

A beam search over stacks of open marks (Lowerre 1976): for each mark every stack still in the race is tried with
the mark opening, closing and left out. Equal stacks are one, so that well-formed text keeps two or three in the race,
and at most ``WIDTH`` are kept on any text: time and memory grow with the number of marks alone. At the end of a
paragraph what is still open is given up, unless the next paragraph opens it again.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from sicut.claims.marks import ELEMENT, NEVER, Token
from sicut.text.quotes import CLOSERS

WIDTH = 16
MARGIN = 14
_DEEP = 4
_REOPENED = 1
_UNLIKELY = 12
_NESTED_ALIKE = 2
_LEFT_OUT_WITHIN = 1
_PLAIN = 4
_CLOSERS = {**CLOSERS, ELEMENT: {ELEMENT: 0}}
_ROOT = 0

NEVER_CLOSED = -1
_LEFT_OUT, _OPENS, _CLOSES, _REOPENS, _ENDS = range(5)


class Paragraph(NamedTuple):
    """The marks of a block. ``linked``: a quotation may run on into the next; ``runs_on``: this one's end looks so."""

    tokens: tuple[Token, ...]
    linked: bool
    runs_on: bool


class Pair(NamedTuple):
    """Two marks that belong together, as indices of tokens; ``reopened`` are the marks that open it again.

    ``closing`` is -1 for a mark that was never closed.
    """

    opening: int
    closing: int
    reopened: tuple[int, ...] = ()


class Pairing(NamedTuple):
    """``pairs`` by their first mark; ``unclosed`` opening marks at the end of their block; ``odd`` marks left out."""

    pairs: tuple[Pair, ...]
    unclosed: tuple[Pair, ...]
    odd: tuple[int, ...]


class _Step(NamedTuple):
    """One decision, and the one before it; ``depth`` counts open marks given up, or already opened again."""

    before: "_Step | None"
    token: int
    action: int
    depth: int


class _Race(NamedTuple):
    """A stack in the race: what it cost so far, and how it came about."""

    cost: int
    step: _Step | None


class _Stacks:
    """Stacks of open marks, each kept once: a node is a stack's top, 0 the empty stack."""

    def __init__(self) -> None:
        self._nodes: dict[tuple[int, str, int, bool], int] = {}
        self.parent = [_ROOT]
        self.mark = [""]
        self.odd = [0]
        self.given_up = [0]
        self.depth = [0]
        self.cued = [True]

    def push(self, node: int, token: Token) -> int:
        key = (node, token.mark, token.odd, token.cued)
        found = self._nodes.get(key)
        if found is None:
            found = self._nodes[key] = len(self.parent)
            self.parent.append(node)
            self.mark.append(token.mark)
            self.odd.append(token.odd)
            self.given_up.append(self.given_up[node] + token.odd)
            self.depth.append(self.depth[node] + 1)
            self.cued.append(self.cued[node] and token.cued)
        return found


def _raced(stacks: _Stacks, race: dict[int, _Race], index: int, token: Token) -> dict[int, _Race]:
    """Every stack of *race* with *token* read in every way, the best of them."""
    after: dict[int, _Race] = {}

    def enter(node: int, cost: int, before: _Step | None, action: int, skipped: int = 0) -> None:
        held = after.get(node)
        if held is None or cost < held.cost:
            after[node] = _Race(cost, _Step(before, index, action, skipped))

    for node, (cost, before) in race.items():
        if token.closes < NEVER:
            top, lost = node, cost + token.closes
            for skipped in range(_DEEP):
                if top == _ROOT:
                    break
                rank = _CLOSERS[stacks.mark[top]].get(token.mark)
                if rank is not None:
                    enter(stacks.parent[top], lost + rank, before, _CLOSES, skipped)
                    break
                lost += stacks.odd[top]
                top = stacks.parent[top]
        if token.opens < NEVER:
            alike = _NESTED_ALIKE if stacks.mark[node] == token.mark else 0
            enter(stacks.push(node, token), cost + token.opens + alike, before, _OPENS)
        within = _LEFT_OUT_WITHIN if node != _ROOT and token.odd >= _PLAIN else 0
        enter(node, cost + token.odd + within, before, _LEFT_OUT)
    return _pruned(after)


def _pruned(race: dict[int, _Race]) -> dict[int, _Race]:
    limit = min(held.cost for held in race.values()) + MARGIN
    kept = {node: held for node, held in race.items() if held.cost <= limit}
    if len(kept) <= WIDTH:
        return kept
    return dict(sorted(kept.items(), key=lambda item: item[1].cost)[:WIDTH])


def _opens_again(stacks: _Stacks, node: int, tokens: Sequence[Token]) -> bool:
    """Whether a paragraph that begins with *tokens* opens again all that is open in the stack *node*."""
    depth = stacks.depth[node]
    if not 0 < depth <= min(_DEEP, len(tokens)) or not tokens[0].first:
        return False
    for before, token in pairwise(tokens[:depth]):
        if before.span.end != token.span.start:
            return False
    for token in reversed(tokens[:depth]):
        mark = stacks.mark[node]
        if token.mark != mark and not (mark == "«" and token.mark == "»"):
            return False
        node = stacks.parent[node]
    return True


class _Reader:
    """The race through one text."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = paragraphs
        self.stacks = _Stacks()
        self.race: dict[int, _Race] = {_ROOT: _Race(0, None)}
        self.pairs: list[Pair] = []
        self.unclosed: list[Pair] = []
        self.odd: list[int] = []
        self._open: list[tuple[int, list[int]]] = []

    def read(self) -> Pairing:
        index = 0
        waiting: dict[int, _Race] = {}
        for number, paragraph in enumerate(self.paragraphs):
            depth_at = {index + self.stacks.depth[node]: None for node in waiting}
            for token in paragraph.tokens:
                self.race = _raced(self.stacks, self.race, index, token)
                index += 1
                if index in depth_at:
                    self._join(waiting, index)
            waiting = self._end(number, index)
        self._settle()
        order = sorted(self.pairs)
        return Pairing(tuple(order), tuple(sorted(self.unclosed)), tuple(sorted(self.odd)))

    def _join(self, waiting: dict[int, _Race], index: int) -> None:
        """Enters the stacks whose reopening marks end before the token *index*."""
        for node, held in waiting.items():
            if held.step is not None and held.step.token == index - 1:
                known = self.race.get(node)
                if known is None or held.cost < known.cost:
                    self.race[node] = held

    def _end(self, number: int, index: int) -> dict[int, _Race]:
        """Ends the paragraph *number*; the stacks that the next one opens again, by their node."""
        paragraph = self.paragraphs[number]
        following = self.paragraphs[number + 1].tokens if number + 1 < len(self.paragraphs) else ()
        waiting: dict[int, _Race] = {}
        best: _Race | None = None
        for node, (cost, step) in self.race.items():
            if paragraph.linked and _opens_again(self.stacks, node, following):
                likely = paragraph.runs_on and self.stacks.cued[node]
                again = step
                for depth in range(self.stacks.depth[node]):
                    again = _Step(again, index + depth, _REOPENS, depth)
                waiting[node] = _Race(cost + (_REOPENED if likely else _UNLIKELY), again)
            given_up = cost + self.stacks.given_up[node]
            if best is None or given_up < best.cost:
                best = _Race(given_up, _Step(step, index, _ENDS, 0))
        if best is None:
            best = _Race(0, None)
        self.race = {_ROOT: best}
        if not waiting:
            self._settle()
        return waiting

    def _settle(self) -> None:
        """Takes the decisions of the one stack left in the race."""
        steps: list[_Step] = []
        step = self.race[_ROOT].step
        while step is not None:
            steps.append(step)
            step = step.before
        for step in reversed(steps):
            self._replay(step)
        self.race = {_ROOT: _Race(0, None)}
        self.stacks = _Stacks()

    def _replay(self, step: _Step) -> None:
        opened = self._open
        if step.action == _LEFT_OUT:
            self.odd.append(step.token)
        elif step.action == _OPENS:
            opened.append((step.token, []))
        elif step.action == _CLOSES:
            for _ in range(step.depth):
                self.odd.append(opened.pop()[0])
            opening, reopened = opened.pop()
            self.pairs.append(Pair(opening, step.token, tuple(reopened)))
        elif step.action == _REOPENS:
            opened[step.depth][1].append(step.token)
        else:
            self.unclosed.extend(Pair(opening, NEVER_CLOSED, tuple(reopened)) for opening, reopened in opened)
            opened.clear()


def pair_marks(paragraphs: Sequence[Paragraph]) -> Pairing:
    """The pairs among the marks of *paragraphs*, whose tokens are numbered through; linear in their number."""
    return _Reader(paragraphs).read()
