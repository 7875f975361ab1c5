"""Which marks are numbers of parts: those whose numbers run on, or that are headings.

"Article 5 says …" at the beginning of a line is no article if the series goes on without it; a table of contents is
none either.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final

from sicut.editions.structure_marks import Mark, Shape

_ALIKE: Final = 0.8
_FEWEST_LISTED: Final = 3
# The letters that number parts, in their order: Latin; Cyrillic without those that are passed over; Arabic (abjad).
_ALPHABETS: Final = ("abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشت")
_NEXT: Final = {one: after for letters in _ALPHABETS for one, after in pairwise(letters)}


def follows(before: tuple[int, str], after: tuple[int, str]) -> bool:
    """Whether the number *after* comes next: 6 or 5a after 5, 5b or 6 after 5a, c after b."""
    if before[0] == after[0]:
        return _next_letter(before[1]) == after[1]
    return after[0] == before[0] + 1 and after[1] in {"", "a"}


def is_first(value: tuple[int, str]) -> bool:
    """Whether a series may begin with this number or letter."""
    return value in {(1, ""), (0, "a"), (0, "i"), (0, "а"), (0, "أ"), (0, "ا"), (1, "a")}


def _next_letter(letter: str) -> str | None:
    return "a" if not letter else _NEXT.get(letter)


def named(marks: Sequence[Mark]) -> list[Mark]:
    """The marks of one unit that are in its series, or in one that begins anew."""
    kept: list[Mark] = []
    for at, mark in enumerate(marks):
        after = marks[at + 1] if at + 1 < len(marks) else None
        if _belongs(kept[-1] if kept else None, mark, after):
            kept.append(mark)
    return kept


def _belongs(before: Mark | None, mark: Mark, after: Mark | None) -> bool:
    strong = mark.shape is Shape.HEADING
    runs_on = after is not None and follows(mark.value, after.value) and after.shape is not Shape.INNER
    if before is None:
        return strong or (runs_on and mark.shape is Shape.FIRST)
    if follows(before.value, mark.value):
        is_better_next = after is not None and after.value == mark.value and after.shape > mark.shape
        return not is_better_next and (strong or mark.shape is Shape.FIRST or before.shape is not Shape.HEADING)
    if mark.value == before.value:
        return strong and is_first(mark.value)
    goes_back = after is not None and follows(before.value, after.value)
    if mark.value > before.value:
        return strong and not goes_back
    return mark.shape is not Shape.INNER and not goes_back and (is_first(mark.value) or runs_on)


def runs(marks: Iterable[Mark]) -> list[list[Mark]]:
    """*marks* in runs of rising numbers."""
    parted: list[list[Mark]] = []
    for mark in marks:
        if parted and mark.value > parted[-1][-1].value:
            parted[-1].append(mark)
        else:
            parted.append([mark])
    return parted


def listed(parted: Sequence[Sequence[Mark]], is_entry: Callable[[Mark, Mark], bool]) -> list[tuple[int, int]]:
    """The stretches of text in which a table of contents lists what stands after it: ``(start, end)``.

    *is_entry*: whether there is no more than titles between a mark and the next.
    """
    found = []
    for run, other in pairwise(parted):
        labels = {mark.label for mark in run}
        alike = len(labels & {mark.label for mark in other}) >= _ALIKE * len(labels)
        if len(run) >= _FEWEST_LISTED and alike:
            entries, others = (_share(is_entry(*pair) for pair in pairwise(one)) for one in (run, other))
            if entries >= _ALIKE and others < _ALIKE / 2:
                found.append((run[0].start, other[0].start))
    return found


def _share(answers: Iterable[bool]) -> float:
    told = list(answers)
    return sum(told) / len(told) if told else 0.0
