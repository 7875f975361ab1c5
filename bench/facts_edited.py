"""Claims with one edit: which words of the claim are the edit, and what kind of words they are."""

from difflib import SequenceMatcher
from typing import NamedTuple

from sicut.rules.values import months, numbers, weekdays
from sicut.text.pattern import pattern

_WORD = pattern(r"[^\W_]+(?:[.,’'][^\W_]+)*|[%$€£¥]")


class Edit(NamedTuple):
    """The ``spans`` of a claim that differ from its original (of its neighbours, where words were only left out).

    ``number``: a digit, or the word for a number, month or weekday, is among the words changed on either side;
    ``name``: a word with a capital that does not begin the sentence.
    """

    spans: tuple[tuple[int, int], ...]
    number: bool
    name: bool

    def touches(self, start: int, end: int) -> bool:
        """Whether the span from *start* to *end* has a changed word."""
        return any(low < max(end, start + 1) and start < high for low, high in self.spans)


def edit(original: str, claim: str) -> Edit:
    """What *claim* changes in *original*."""
    old, new = list(_WORD().finditer(original)), list(_WORD().finditer(claim))
    steps = SequenceMatcher(None, [one[0] for one in old], [one[0] for one in new], autojunk=False).get_opcodes()
    spans: list[tuple[int, int]] = []
    number = name = False
    for kind, i, j, k, m in steps:
        if kind == "equal":
            continue
        low, high = (k, m) if k < m else (max(k - 1, 0), min(k + 1, len(new)))
        spans.extend(one.span() for one in new[low:high])
        gone, come = [one[0] for one in old[i:j]], [one[0] for one in new[k:m]]
        number |= _values(gone) != _values(come)
        name |= _capitals(gone[i == 0 :]) != _capitals(come[k == 0 :])
    return Edit(tuple(spans), number, name)


def _values(changed: list[str]) -> tuple[object, ...]:
    text = " ".join(changed)
    digits = "".join(filter(str.isdigit, text))
    return digits, numbers(text), months(text), weekdays(text)


def _capitals(changed: list[str]) -> frozenset[str]:
    return frozenset(word for word in changed if word[0].isupper())
