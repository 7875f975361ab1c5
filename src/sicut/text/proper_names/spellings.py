"""One name spelt in two ways within one text."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.proper_names import forms
from sicut.text.proper_names.given import groups, is_given
from sicut.text.proper_names.judging import Likeness, Manner, likeness
from sicut.text.proper_names.parts import Part, taken_apart
from sicut.text.proper_names.places import countries, is_people
from sicut.text.unicode import is_upper

LEAST, LEAST_ALONE = 5, 6
_CROWD, _LONGEST = 12, 24
_USUAL, _TIMES = 3, 3


class Inconsistency(NamedTuple):
    """Two spellings of a word of a name, the less used one first, and the names with each, where they stand."""

    rare: str
    usual: str
    places: tuple[Span, ...]
    others: tuple[Span, ...]


class _Use(NamedTuple):
    """How a text uses a word of names: as written, where, with which words beside it, and as a first or last one."""

    part: Part
    places: list[Span]
    beside: set[str]
    last: set[bool]


def inconsistent(names: Sequence[tuple[str, Span]]) -> tuple[Inconsistency, ...]:
    """The words that *names* of one text spell in two ways, in the order of the rarer spelling.

    Words of five letters and more, that differ by one slip or are spellings of one given name, at the same place of a
    name. Either they have another word of the name in common ("Kathryn Holm", "Katherine Holm"; of given names
    all others:
    "Bobbi Ann Holm" is not "Bobby Holm"), or one stands at least
    three times as often as the other, and they do not bear different given names. Near-linear: words meet only
    through
    what is left of them without one letter.
    """
    uses = _uses(names)
    found = set[Inconsistency]()
    for one, other in _candidates(uses):
        rare, usual = sorted((uses[one], uses[other]), key=lambda use: (len(use.places), use.part.key))
        if _is_one(rare, usual):
            found.add(Inconsistency(rare.part.written, usual.part.written, tuple(rare.places), tuple(usual.places)))
    return tuple(sorted(found, key=lambda one: (one.places, one.others)))


def _uses(names: Sequence[tuple[str, Span]]) -> dict[str, _Use]:
    uses: dict[str, _Use] = {}
    for name, place in names:
        parts = taken_apart(name, person=True).words
        for at, part in enumerate(parts):
            if len(part.latin) < LEAST or len(part.latin) > _LONGEST or all(map(is_upper, part.written)):
                continue
            use = uses.setdefault(part.latin, _Use(part, [], set(), set()))
            use.places.append(place)
            use.beside.update(word.latin for word in parts[:at] + parts[at + 1 :])
            use.last.add(at == len(parts) - 1)
    return uses


def _candidates(uses: dict[str, _Use]) -> Iterator[tuple[str, str]]:
    """The pairs of words that may be one: those that are equal without a letter, or spellings of one given name."""
    buckets: dict[str, set[str]] = {}
    for word in uses:
        for key in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            buckets.setdefault(key, set()).add(word)
        for number in groups().get(word, (frozenset[int](), frozenset[int]()))[1]:
            buckets.setdefault(f"={number}", set()).add(word)
    pairs = {
        pair for bucket in buckets.values() if 1 < len(bucket) <= _CROWD for pair in combinations(sorted(bucket), 2)
    }
    return iter(sorted(pairs))


def _is_one(rare: _Use, usual: _Use) -> bool:
    """Whether both are spellings of one word of one name."""
    known = (rare.part.key, usual.part.key)
    if any(key in countries() or is_people(key) or key in forms.LEGAL_WORDS for key in known):
        return False
    shorter, longer = sorted((rare.part.latin, usual.part.latin), key=len)
    if longer == f"{shorter}s" or rare.last.isdisjoint(usual.last):
        return False
    if likeness(rare.part, usual.part, Manner.PLAIN, alone=True) is not Likeness.SPELLING:
        return False
    if rare.beside & usual.beside:
        return rare.beside == usual.beside or not any(map(is_given, known))
    given = [{word for word in use.beside if is_given(word)} for use in (rare, usual)]
    other = all(given) or (bool(rare.beside) and bool(usual.beside)) or any(map(is_given, known))
    return (
        not other
        and _is_inner(rare.part.latin, usual.part.latin)
        and len(usual.places) >= max(_USUAL, _TIMES * len(rare.places))
    )


def _is_inner(one: str, other: str) -> bool:
    """Whether two words are long and differ in neither end, so that no ending makes one of the other."""
    ends = (
        one[0] == other[0] and one[-1] == other[-1] and (one[-3:], other[-3:]) not in {("man", "men"), ("men", "man")}
    )
    return ends and min(len(one), len(other)) >= LEAST_ALONE
