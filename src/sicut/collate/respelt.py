"""Words in two spellings: those of the Qur'an's script, which writes a call in one ("yāqawmi"), and of today."""

from collections.abc import Sequence
from itertools import pairwise

from sicut.collate.cells import Cell, Fit
from sicut.model.alignment import Step, Tokens
from sicut.text.arabic import is_one_parted, is_one_word
from sicut.text.normal import visible

_APART = frozenset({Fit.OTHER, Fit.ADDED, Fit.LEFT_OUT})


def in_one_spelling(lemma: Tokens, reading: Tokens, steps: Sequence[Step]) -> Tokens:
    """*reading* with the lemma's key for each word that is the lemma's in another spelling, in one or parted in two."""
    keys = list(reading.keys)
    for (i, j), (after, behind) in pairwise(steps):
        _part(lemma, reading, keys, (i, after), (j, behind))
    for i, j in steps:
        if i is not None and j is not None and lemma.keys[i] != keys[j]:
            one, other = lemma.text[slice(*lemma.spans[i])], reading.text[slice(*reading.spans[j])]
            if is_one_word(visible(one), visible(other)):
                keys[j] = lemma.keys[i]
    return reading._replace(keys=tuple(keys))


def _part(
    lemma: Tokens, reading: Tokens, keys: list[str], mine: tuple[int | None, ...], theirs: tuple[int | None, ...]
) -> None:
    """Give the words *theirs* the letters of *mine* if they are the same, two on one side and one on the other."""
    left = [at for at in mine if at is not None]
    right = [at for at in theirs if at is not None]
    if len(left) + len(right) != 3:  # noqa: PLR2004 - two and one
        return
    one, other = ([_word(side, at) for at in places] for side, places in ((lemma, left), (reading, right)))
    if _is_respelt(one, other):
        own = "".join(lemma.keys[at] for at in left)
        first = len(lemma.keys[left[0]]) if len(left) > 1 else 1
        keys[right[0] : right[-1] + 1] = [own] if len(right) == 1 else [own[:first], own[first:]]


def _word(tokens: Tokens, at: int) -> str:
    return visible(tokens.text[slice(*tokens.spans[at])])


def respelt(found: Sequence[Cell], left: Tokens, right: Tokens) -> list[Cell]:
    """The cells, with neighbours that are two words on one side and the same in one on the other taken together."""
    made: list[Cell] = []
    for cell in found:
        before = made[-1] if made else cell
        lemma, reading = (before.lemma[0], cell.lemma[1]), (before.reading[0], cell.reading[1])
        if {before.fit, cell.fit} <= _APART and _is_respelt(_words(left, lemma), _words(right, reading)):
            made[-1] = Cell(Fit.PARTED, lemma, reading)
        else:
            made.append(cell)
    return made


def _is_respelt(one: Sequence[str], other: Sequence[str]) -> bool:
    parted, joined = (one, other) if len(one) > len(other) else (other, one)
    return len(joined) == 1 and is_one_parted(parted, joined[0])


def _words(tokens: Tokens, words: tuple[int, int]) -> list[str]:
    return [tokens.text[span.start : span.end] for span in tokens.spans[slice(*words)]]
