"""The steps at the ends of an alignment: words that stand there by chance, and words that were moved."""

from collections.abc import Collection, Iterable, Sequence

from sicut.collate.category import is_negation, is_number
from sicut.model.alignment import Step
from sicut.text.distance import similar


def loosened(steps: list[Step], keys: Sequence[str], reading: Sequence[str], joined: Collection[int]) -> list[Step]:
    """Unlike words at an end stand against nothing rather than against chance neighbours.

    Three or more of them do, and fewer when they were only moved: when the reading has them further in. Words
    *joined* to match one of the reading are not unlike it.
    """
    skipped = _runs(step.reading for step in steps if step.lemma is None)
    moved = {tuple(reading[j] for j in run) for run in skipped}
    for order in (1, -1):
        run = 0
        for step in steps[::order]:
            if step.lemma is None or step.lemma in joined:
                break
            if step.reading is not None and similar(keys[step.lemma], reading[step.reading]):
                break
            run += 1
        edge = [step.lemma for step in steps[::order][:run] if step.lemma is not None]
        if run < len(steps) and (run >= 3 or tuple(keys[i] for i in edge[::order]) in moved):  # noqa: PLR2004
            loose = [Step(lemma, None) for lemma in edge]
            steps = (loose + steps[::order][run:])[::order]
    return steps


def _runs(numbers: Iterable[int | None]) -> list[list[int]]:
    """Runs of numbers that count up by one."""
    runs: list[list[int]] = []
    for number in numbers:
        if number is not None:
            if runs and runs[-1][-1] == number - 1:
                runs[-1].append(number)
            else:
                runs.append([number])
    return runs


def with_moved_words(steps: list[Step], keys: Sequence[str], reading: Sequence[str]) -> list[Step]:
    """Words that the lemma adds and the reading has just before or after: they were moved, so they belong to it.

    One word that denies or counts is not taken for moved: the neighbour may well say it for itself.
    """
    there = [step.reading for step in steps if step.reading is not None]
    added = _runs(step.lemma for step in steps if step.reading is None)
    for numbers in added if there else ():
        run = tuple(keys[i] for i in numbers)
        if len(run) == 1 and (is_negation(run[0]) or is_number(run[0])):
            continue
        after, before = there[-1] + 1, there[0] - len(run)
        if tuple(reading[after : after + len(run)]) == run:
            return [*steps, *(Step(None, after + k) for k in range(len(run)))]
        if before >= 0 and tuple(reading[before : there[0]]) == run:
            return [*(Step(None, before + k) for k in range(len(run))), *steps]
    return steps
