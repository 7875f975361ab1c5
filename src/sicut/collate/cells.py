"""The steps of an alignment in cells: words that stand against each other, or against nothing."""

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from sicut.collate.category import expanded
from sicut.model.alignment import Step
from sicut.model.collation import Operation
from sicut.text.unicode import is_unspaced

FAR_MOVE = 10


class Fit(Enum):
    """How the words of a cell stand to each other."""

    SAME = "="
    OTHER = "X"
    ADDED = "I"
    LEFT_OUT = "D"
    PARTED = "parted"
    TURNED = "turned"
    CONTRACTED = "contracted"


class Cell(NamedTuple):
    """Ranges of words on both sides; one of them is empty where words stand against nothing."""

    fit: Fit
    lemma: tuple[int, int]
    reading: tuple[int, int]


def fit_of(step: Step, keys: Sequence[str], reading: Sequence[str]) -> Fit:
    """How the words of one step stand to each other."""
    if step.lemma is None:
        return Fit.LEFT_OUT
    if step.reading is None:
        return Fit.ADDED
    return Fit.SAME if keys[step.lemma] == reading[step.reading] else Fit.OTHER


def operations(steps: Sequence[Step], keys: Sequence[str], reading: Sequence[str]) -> tuple[Operation, ...]:
    """The steps as word operations, equal neighbours counted together."""
    letters = {Fit.SAME: "=", Fit.OTHER: "X", Fit.ADDED: "I", Fit.LEFT_OUT: "D"}
    runs = groupby(steps, key=lambda step: fit_of(step, keys, reading))
    return tuple(Operation(letters[fit], sum(1 for _ in run)) for fit, run in runs)  # type: ignore[arg-type]


def cells(steps: Sequence[Step], keys: Sequence[str], reading: Sequence[str]) -> list[Cell]:
    """All steps in order. Neighbours that are not the same word are one cell where they say the same together."""
    found: list[Cell] = []
    i = j = 0
    for same, group in groupby(steps, key=lambda step: fit_of(step, keys, reading) is Fit.SAME):
        run = tuple(group)
        size = sum(step.lemma is not None for step in run), sum(step.reading is not None for step in run)
        lemma, there = (i, i + size[0]), (j, j + size[1])
        fit = None if same else _together(keys[slice(*lemma)], reading[slice(*there)])
        found.extend([Cell(fit, lemma, there)] if fit is not None else _apart(run, i, j, keys, reading))
        i, j = lemma[1], there[1]
    return found


def _together(left: Sequence[str], right: Sequence[str]) -> Fit | None:
    if not left or not right:
        return None
    if "".join(left) == "".join(right):
        return Fit.PARTED
    if len(left) > 1 and sorted(left) == sorted(right):
        return Fit.TURNED
    return Fit.CONTRACTED if expanded(left) == expanded(right) else None


def _apart(run: Sequence[Step], i: int, j: int, keys: Sequence[str], reading: Sequence[str]) -> Iterator[Cell]:
    for fit, steps in groupby(run, key=lambda step: fit_of(step, keys, reading)):
        length = sum(1 for _ in steps)
        if fit in {Fit.SAME, Fit.OTHER}:
            # Characters of a script without spaces make one word together more often than not.
            size = length if fit is Fit.OTHER and all(is_unspaced(key[0]) for key in keys[i : i + length]) else 1
            for _ in range(0, length, size):
                yield Cell(fit, (i, i + size), (j, j + size))
                i, j = i + size, j + size
        else:
            more = (length, 0) if fit is Fit.ADDED else (0, length)
            yield Cell(fit, (i, i + more[0]), (j, j + more[1]))
            i, j = i + more[0], j + more[1]


def moves(found: Sequence[Cell], keys: Sequence[str], reading: Sequence[str]) -> dict[int, int]:
    """Pairs of cells, both ways, by index: the words that the one adds are those that the other leaves out."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for at, cell in enumerate(found):
        if cell.fit not in {Fit.ADDED, Fit.LEFT_OUT}:
            continue
        waiting = [b for b in waiting if cell.lemma[0] - found[b].lemma[1] <= FAR_MOVE]
        for before in waiting:
            one, other = (found[before], cell) if cell.fit is Fit.LEFT_OUT else (cell, found[before])
            if one.fit is not other.fit and keys[slice(*one.lemma)] == reading[slice(*other.reading)]:
                pairs[before], pairs[at] = at, before
                waiting.remove(before)
                break
        else:
            waiting.append(at)
    return pairs
