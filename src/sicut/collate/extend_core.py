"""Extension by the native core: the words and what the tables say of them go in, the steps come out.

``core/src/extend.rs`` does to them what :mod:`sicut.collate.extend` does, with the same results.
"""

from collections.abc import Sequence
from functools import lru_cache

from sicut.collate.category import is_negation, is_number
from sicut.collate.native import Core, Numbers, numbers, received, text
from sicut.model.alignment import Lemma, Step
from sicut.text.arabic import is_call

# As in core/src/words.rs and core/src/calls.rs.
NUMBER, NEGATION, CALL = 1, 2, 4
NOTHING = (1 << 64) - 1


def align(core: Core, lemma: Lemma, reading: Sequence[str]) -> tuple[int, tuple[Step, ...]]:
    """What :func:`sicut.collate.extend.align` promises, for words that each have a letter."""
    brackets = numbers(bracket.before for bracket in lemma.brackets)
    answer = received(core.call("align", _words(lemma.tokens.keys) + _words(reading) + brackets))
    return answer[0], steps_of(answer[1:])


def steps_of(places: Numbers) -> tuple[Step, ...]:
    """The steps that the core's numbers mean: two for each, :data:`NOTHING` for no word."""
    words = [None if place == NOTHING else place for place in places]
    new = tuple.__new__  # a third of the time of calling the type
    return tuple([new(Step, step) for step in zip(words[::2], words[1::2], strict=True)])


def _words(keys: Sequence[str]) -> bytes:
    return text("".join(keys)) + numbers(map(len, keys)) + bytes(map(flags_of, keys))


@lru_cache(maxsize=65536)
def flags_of(key: str) -> int:
    """What the tables say of a folded word."""
    return NUMBER * is_number(key) | NEGATION * is_negation(key) | CALL * is_call(key)
