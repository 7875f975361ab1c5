"""Numbers of several words as one cell ("two hundred and five", "205"), and the point of an ordinal as part of it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise

from sicut.collate.category import is_number
from sicut.collate.cells import Cell, Fit
from sicut.collate.gap import DASHES
from sicut.model.alignment import Tokens
from sicut.model.span import Span
from sicut.text.numerals.numbers import LONGEST, is_numeric, ordinal
from sicut.text.unicode import SPACES, is_digit

Languages = Callable[[], tuple[str | None, str | None]]
"""The languages of both sides, asked only when they are needed."""
Word = tuple[Tokens, int]
BOTH = 2
_APART = frozenset({Fit.OTHER, Fit.ADDED, Fit.LEFT_OUT})


def numbered(found: Sequence[Cell], left: Tokens, right: Tokens, languages: Languages) -> list[Cell]:
    """The cells, with neighbours that are one number on both sides taken together."""
    made: list[Cell] = []
    for apart, group in groupby(found, key=lambda cell: cell.fit in _APART):
        run = list(group)
        made.extend(_joined(run, left, right, languages) if apart and len(run) > 1 else run)
    return made


def pointed(found: Sequence[Cell], left: Tokens, right: Tokens, languages: Languages) -> tuple[Tokens, Tokens]:
    """Both sides, the point after digits taken for part of them where the other side spells that ordinal ("3. Mai")."""
    spans = list(left.spans), list(right.spans)
    for cell in found:
        if cell.fit is not Fit.OTHER or cell.lemma[1] - cell.lemma[0] + cell.reading[1] - cell.reading[0] > BOTH:
            continue
        words = (left, cell.lemma[0]), (right, cell.reading[0])
        for side, (mine, theirs) in enumerate((words, words[::-1])):
            if is_digit(mine[0].keys[mine[1]][-1]) and _is_pointed(mine, theirs, languages()[:: 1 - 2 * side]):
                span = spans[side][mine[1]]
                spans[side][mine[1]] = Span(span.start, span.end + 1)
    return left._replace(spans=tuple(spans[0])), right._replace(spans=tuple(spans[1]))


def _is_pointed(mine: Word, theirs: Word, languages: tuple[str | None, ...]) -> bool:
    words = [tokens.text[tokens.spans[at].start : tokens.spans[at].end + 1] for tokens, at in (mine, theirs)]
    value = ordinal([words[0]], languages[0])
    return words[0][-1] == "." != words[1][-1] and value == ordinal([words[1][:-1]], languages[1]) is not None


def _joined(run: Sequence[Cell], left: Tokens, right: Tokens, languages: Languages) -> Iterator[Cell]:
    at = 0
    while at < len(run):
        end = _end(run, at, left, right, languages)
        if end > at + 1:
            lemma, reading = _range(run[at:end], 0), _range(run[at:end], 1)
            yield Cell(Fit.OTHER, lemma, reading)
        else:
            yield run[at]
        at = end


def _range(run: Sequence[Cell], side: int) -> tuple[int, int]:
    first, last = run[0], run[-1]
    return (first.lemma[0], last.lemma[1]) if side == 0 else (first.reading[0], last.reading[1])


def _end(run: Sequence[Cell], at: int, left: Tokens, right: Tokens, languages: Languages) -> int:
    """The end of the longest run of cells from *at* on that is one number on both sides."""
    if not any(is_number(key) for cell in run[at : at + 2] for key in _keys(cell, left, right)):
        return at + 1
    for end in range(min(len(run), at + LONGEST), at + 1, -1):
        sides = unbroken(left, _range(run[at:end], 0)), unbroken(right, _range(run[at:end], 1))
        if all(0 < len(side) <= LONGEST for side in sides) and all(
            is_numeric(side, tongue) for side, tongue in zip(sides, languages(), strict=True)
        ):
            return end
    return at + 1


def _keys(cell: Cell, left: Tokens, right: Tokens) -> tuple[str, ...]:
    return left.keys[slice(*cell.lemma)] + right.keys[slice(*cell.reading)]


def unbroken(tokens: Tokens, words: tuple[int, int]) -> list[str]:
    """The words of a range as they stand in the text; none if more than spaces and hyphens stands between them."""
    spans = tokens.spans[slice(*words)]
    between = (tokens.text[one.end : other.start] for one, other in pairwise(spans))
    whole = all(c in SPACES or c in DASHES for gap in between for c in gap)
    return [tokens.text[span.start : span.end] for span in spans] if whole else []
