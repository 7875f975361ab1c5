"""Which marks belong together: the cheapest reading of a text's marks, paragraph by paragraph.

A beam search over stacks of open marks (Lowerre 1976): for each mark every stack still in the race is tried with
the mark opening, closing and left out. Equal stacks are one, so that well-formed text keeps two or three in the race,
and at most ``WIDTH`` are kept on any text (fewer in a paragraph with more marks than anybody writes): time and memory
grow with the number of marks alone. At the end of a paragraph what is still open is given up, unless the next
paragraph opens it again.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from sicut.claims.marks import ELEMENT, NEVER, Token
from sicut.text.quotes import CLOSERS

WIDTH = 8
MARGIN = 12
_DEEP = 4
_CROWDED = 20_000
_NARROW = 3
_REOPENED = 1
_UNLIKELY = 12
_NESTED_ALIKE = 1
_LEFT_OUT_WITHIN = 1
_PLAIN = 4
_DOUBT = 3
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


_Step = tuple["_Step | None", int, int, int]
"""One decision: the one before it, the token, what became of it, and how many open marks that passed over."""

_Race = tuple[int, _Step | None]
"""A stack in the race: what it cost so far, and how it came about."""


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


def _raced(stacks: _Stacks, race: dict[int, _Race], index: int, token: Token, width: int) -> dict[int, _Race]:
    """Every stack of *race* with *token* read in every way, the best *width* of them."""
    after: dict[int, _Race] = {}
    _, mark, opens, closes, odd, *_ = token
    within = odd + (_LEFT_OUT_WITHIN if odd >= _PLAIN else 0)
    for node, (cost, before) in race.items():
        if closes < NEVER:
            top, lost = node, cost + closes
            for passed in range(_DEEP):
                if top == _ROOT:
                    break
                rank = _CLOSERS[stacks.mark[top]].get(mark)
                if rank is not None:
                    _enter(after, stacks.parent[top], lost + rank, (before, index, _CLOSES, passed))
                    break
                lost += stacks.odd[top]
                top = stacks.parent[top]
        if opens < NEVER:
            alike = _NESTED_ALIKE if mark in (stacks.mark[node], stacks.mark[stacks.parent[node]]) else 0
            _enter(after, stacks.push(node, token), cost + opens + alike, (before, index, _OPENS, 0))
        _enter(after, node, cost + (within if node != _ROOT else odd), (before, index, _LEFT_OUT, 0))
    return after if len(after) == 1 else _pruned(after, width)


def _enter(race: dict[int, _Race], node: int, cost: int, step: _Step) -> None:
    """Puts the stack *node* into the *race*, unless it is there at no greater cost."""
    held = race.get(node)
    if held is None or cost < held[0]:
        race[node] = cost, step


def _pruned(race: dict[int, _Race], width: int) -> dict[int, _Race]:
    limit = min(held[0] for held in race.values()) + MARGIN
    kept = {node: held for node, held in race.items() if held[0] <= limit}
    if len(kept) <= width:
        return kept
    return dict(sorted(kept.items(), key=lambda item: item[1][0])[:width])


def _plainly(tokens: Sequence[Token], index: int) -> _Step | None:
    """The decisions for a paragraph, its tokens numbered from *index*, if they cost nothing and nothing is in doubt."""
    step: _Step | None = None
    opened: list[str] = []
    for at, (_, mark, opens, closes, odd, *_) in enumerate(tokens, index):
        closing = closes < _DOUBT and bool(opened) and _CLOSERS[opened[-1]].get(mark) == 0
        opening = opens < _DOUBT and not (opened and opened[-1] == mark)
        if closing + opening + (odd < _DOUBT) != 1 or (opens if opening else closes if closing else odd):
            return None
        if closing:
            opened.pop()
            step = step, at, _CLOSES, 0
        elif opening:
            opened.append(mark)
            step = step, at, _OPENS, 0
        else:
            step = step, at, _LEFT_OUT, 0
    return None if opened else step


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
        self.race: dict[int, _Race] = {_ROOT: (0, None)}
        self.pairs: list[Pair] = []
        self.unclosed: list[Pair] = []
        self.odd: list[int] = []
        self._open: list[tuple[int, list[int]]] = []

    def read(self) -> Pairing:
        index = 0
        waiting: dict[int, _Race] = {}
        for number, paragraph in enumerate(self.paragraphs):
            plain = None if waiting else _plainly(paragraph.tokens, index)
            if plain is not None:
                self._take(plain)
                index += len(paragraph.tokens)
                continue
            depth_at = {index + self.stacks.depth[node]: None for node in waiting}
            width = WIDTH if len(paragraph.tokens) < _CROWDED else _NARROW
            for token in paragraph.tokens:
                self.race = _raced(self.stacks, self.race, index, token, width)
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
            cost, step = held
            if step is not None and step[1] == index - 1:
                _enter(self.race, node, cost, step)

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
                    again = again, index + depth, _REOPENS, depth
                waiting[node] = cost + (_REOPENED if likely else _UNLIKELY), again
            given_up = cost + self.stacks.given_up[node]
            if best is None or given_up < best[0]:
                best = given_up, (step, index, _ENDS, 0)
        self.race = {_ROOT: best or (0, None)}
        if not waiting:
            self._settle()
        return waiting

    def _settle(self) -> None:
        """Takes the decisions of the one stack left in the race."""
        self._take(self.race[_ROOT][1])
        self.race = {_ROOT: (0, None)}
        self.stacks = _Stacks()

    def _take(self, step: _Step | None) -> None:
        """Takes the decisions that end with *step*."""
        steps: list[_Step] = []
        while step is not None:
            steps.append(step)
            step = step[0]
        for one in reversed(steps):
            self._replay(*one[1:])

    def _replay(self, token: int, action: int, depth: int) -> None:
        opened = self._open
        if action == _LEFT_OUT:
            self.odd.append(token)
        elif action == _OPENS:
            opened.append((token, []))
        elif action == _CLOSES:
            for _ in range(depth):
                self.odd.append(opened.pop()[0])
            opening, reopened = opened.pop()
            self.pairs.append(Pair(opening, token, tuple(reopened)))
        elif action == _REOPENS:
            opened[depth][1].append(token)
        else:
            self.unclosed.extend(Pair(opening, NEVER_CLOSED, tuple(reopened)) for opening, reopened in opened)
            opened.clear()


def pair_marks(paragraphs: Sequence[Paragraph]) -> Pairing:
    """The pairs among the marks of *paragraphs*, whose tokens are numbered through; linear in their number."""
    return _Reader(paragraphs).read()
