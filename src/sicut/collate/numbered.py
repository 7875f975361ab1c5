"""Numbers of several words as one cell: "two hundred and five" against "205"."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from sicut.collate.category import is_number
from sicut.collate.cells import Cell, Fit
from sicut.collate.numerals import LONGEST, value
from sicut.model.alignment import Tokens

_APART = frozenset({Fit.OTHER, Fit.ADDED, Fit.LEFT_OUT})


def numbered(found: Sequence[Cell], left: Tokens, right: Tokens, language: Callable[[], str | None]) -> list[Cell]:
    """The cells, with neighbours that are one number on both sides taken together."""
    made: list[Cell] = []
    for apart, group in groupby(found, key=lambda cell: cell.fit in _APART):
        run = list(group)
        made.extend(_joined(run, left, right, language) if apart and len(run) > 1 else run)
    return made


def _joined(run: Sequence[Cell], left: Tokens, right: Tokens, language: Callable[[], str | None]) -> Iterator[Cell]:
    at = 0
    while at < len(run):
        end = _end(run, at, left, right, language)
        if end > at + 1:
            lemma, reading = _range(run[at:end], 0), _range(run[at:end], 1)
            yield Cell(Fit.OTHER, lemma, reading)
        else:
            yield run[at]
        at = end


def _range(run: Sequence[Cell], side: int) -> tuple[int, int]:
    first, last = run[0], run[-1]
    return (first.lemma[0], last.lemma[1]) if side == 0 else (first.reading[0], last.reading[1])


def _end(run: Sequence[Cell], at: int, left: Tokens, right: Tokens, language: Callable[[], str | None]) -> int:
    """The end of the longest run of cells from *at* on that is one number on both sides."""
    if not any(is_number(key) for cell in run[at : at + 2] for key in _keys(cell, left, right)):
        return at + 1
    for end in range(min(len(run), at + LONGEST), at + 1, -1):
        sides = _words(left, _range(run[at:end], 0)), _words(right, _range(run[at:end], 1))
        if all(0 < len(side) <= LONGEST for side in sides) and all(
            value(side, language()) is not None for side in sides
        ):
            return end
    return at + 1


def _keys(cell: Cell, left: Tokens, right: Tokens) -> tuple[str, ...]:
    return left.keys[slice(*cell.lemma)] + right.keys[slice(*cell.reading)]


def _words(tokens: Tokens, words: tuple[int, int]) -> list[str]:
    return [tokens.text[span.start : span.end] for span in tokens.spans[slice(*words)]]
