"""Whether two dates are of one event: dates have no noun, an event is who or what, and what happens to it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from sicut.model.value import About, When
from sicut.text.binding import Likeness

_SHORTEST = 4
_LIKELY, _LIKELY_BACK, _SURE, _SURE_BACK = 0.6, 0.5, 0.75, 0.6
_FEW, _SOME = 2, 3
_ALL, _HALF, _THIRD, _QUARTER = 0.9, 1 / 2, 1 / 3, 1 / 4
_ARTICLE, _PREFIXES = "ال", {"و", "ف"}


class Event(NamedTuple):
    """How alike two events are.

    ``shared`` counts the words that both clauses have, ``found`` those of the first that the other's clause or sentence
    has; ``covered`` is their share of the first by weight, ``covering`` the same of the other. ``around`` counts the
    further words that both sentences have.
    """

    clashes: bool
    shared: int
    found: int
    covered: float
    covering: float
    around: int


def event(ours: About, theirs: About, like: Likeness, rarity: Callable[[str], float]) -> Event:
    """How alike the events of two dates are. Words in two forms of one stem are one."""
    mine, its = _words(ours), _words(theirs)
    found = _among(mine, its | theirs.frame)
    back = _among(its, mine | ours.frame)
    shared = _among(mine, its)
    return Event(
        clashes=like.excluded or like.names_clash,
        shared=len(shared),
        found=len(found),
        covered=_share(found, mine, rarity),
        covering=_share(back, its, rarity),
        around=len(_among(ours.frame, theirs.frame) - shared),
    )


def likely(told: Event) -> bool:
    """Whether both are more likely one event than not."""
    most = told.covered >= _LIKELY and told.covering >= _LIKELY_BACK
    several = told.shared >= _SOME and told.covered >= _HALF and told.covering >= _THIRD
    return not told.clashes and told.shared > 0 and (several or (most and told.found + told.around >= _FEW))


def sure(told: Event) -> bool:
    """Whether both surely are one event."""
    known = told.found >= _SOME and told.shared >= _FEW
    return not told.clashes and known and told.covered >= _SURE and told.covering >= _SURE_BACK


def certain(told: Event) -> bool:
    """Whether all that the first tells is told of the other, so that its date is of another if it stands elsewhere."""
    return sure(told) and told.covered >= _ALL


def may_be(told: Event) -> bool:
    """Whether both may be one event, as far as words tell."""
    return not told.clashes and (told.covered > _QUARTER or told.covering >= _HALF)


def near_miss(ours: When, theirs: When) -> bool:
    """Whether two days differ in one of day, month, year and weekday alone: a slip of the pen, a changed figure."""
    if None in {ours.day, theirs.day} or ours.relative or theirs.relative:
        return False
    pairs = ((ours.year, theirs.year), (ours.month, theirs.month), (ours.day, theirs.day))
    apart = [pair for pair in pairs if pair[0] != pair[1]]
    return not apart or (len(apart) == 1 and None not in apart[0])


def _words(about: About) -> frozenset[str]:
    words = {*about.topic, *about.names, about.head} - {""}
    return frozenset(word for word in words or about.frame if not word.isdigit())


def _among(words: Iterable[str], others: frozenset[str]) -> frozenset[str]:
    """Those of *words* that are among *others* in some form."""
    stems = {_bare(other) for other in others}
    begun = {stem[:_SHORTEST] for stem in stems}
    return frozenset(
        word
        for word in words
        if (bare := _bare(word)) in stems or (bare[:_SHORTEST] in begun and any(_is_form(bare, stem) for stem in stems))
    )


def _bare(word: str) -> str:
    """The word without an Arabic "and" or article before it."""
    bare = word[1:] if word[:1] in _PREFIXES and len(word) >= _SHORTEST else word
    return bare[2:] if bare.startswith(_ARTICLE) and len(bare) > _SHORTEST else bare


def _is_form(one: str, other: str) -> bool:
    """Whether two words begin alike for the most part."""
    same = next((at for at, (mine, its) in enumerate(zip(one, other, strict=False)) if mine != its), -1)
    same = min(len(one), len(other)) if same < 0 else same
    return same >= _SHORTEST and same * 3 >= max(len(one), len(other)) * 2


def _share(part: Iterable[str], whole: Iterable[str], rarity: Callable[[str], float]) -> float:
    total = sum(map(rarity, whole))
    return sum(map(rarity, part)) / total if total else 0.0
