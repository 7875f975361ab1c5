"""How alike two values are in what they are of: whether they surely are of the same thing, and whether they may be."""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from sicut.model.value import About
from sicut.text.binding.grammar import generic, named
from sicut.text.binding.grammar_words import WORDS
from sicut.text.binding.synonyms import rivals
from sicut.text.language import script_of

Rarity = Callable[[str], float]
_FEW = 3
QUARTER = "q"
"""Begins a modifier that tells the quarter of a year."""
PER = "/"
"""Begins a modifier that tells per what an amount is."""


class Likeness(NamedTuple):
    """How alike what two values are of is.

    ``comparable``: both are told in words of one script. ``heads``: both have a head that is no word for any person.
    ``excluded``: one has a word that excludes one of the other (first, second; 2020, 2021); ``modifiers_clash``: or
    other words limit the noun. ``shared`` and ``weight`` count what the clauses share, ``lost`` weighs what neither
    clause finds at the other: the lesser of both sides. ``covered`` is the share of the first that the other clause or
    its sentence has, by weight; ``covering`` the share of the other.
    """

    comparable: bool = False
    heads: bool = False
    same_head: bool = False
    excluded: bool = False
    modifiers_clash: bool = False
    shared: int = 0
    weight: float = 0.0
    lost: float = 0.0
    covered: float = 0.0
    covering: float = 0.0
    names_shared: int = 0
    names_clash: bool = False


class _Side(NamedTuple):
    """What is compared of one of both."""

    words: frozenset[str]
    script: str | None
    limits: frozenset[str]
    told: tuple[frozenset[str], frozenset[str]]
    per: frozenset[str]
    groups: frozenset[tuple[str, int]]


def likeness(one: About, other: About, rarity: Rarity | None = None) -> Likeness:
    """How alike *one* and *other* are; *rarity* weighs a stem (the rarer, the more), else all weigh the same."""
    weigh = rarity or _same
    left, right = _side(one), _side(other)
    ours, theirs = left.words, right.words
    if not ours or not theirs or left.script != right.script:
        return Likeness()
    shared = ours & theirs
    found, back = ours & (theirs | other.frame), theirs & (ours | one.frame)
    names = one.names & (other.names | other.frame)
    excluded = _excluded(left, right)
    has_heads = bool(one.head and other.head)
    whole, their_whole = sum(map(weigh, ours)), sum(map(weigh, theirs))
    part, their_part = sum(map(weigh, found)), sum(map(weigh, back))
    return Likeness(
        comparable=True,
        heads=has_heads and generic().isdisjoint((one.head, other.head)),
        same_head=has_heads and (one.head == other.head or _within(one, other) or _within(other, one)),
        excluded=excluded,
        modifiers_clash=excluded or _clash(left, other.frame, right, one.frame),
        shared=len(shared),
        weight=sum(map(weigh, shared)),
        lost=min(whole - part, their_whole - their_part),
        covered=part / whole if whole else 0.0,
        covering=their_part / their_whole if their_whole else 0.0,
        names_shared=len(names),
        names_clash=bool(one.names and other.names) and not names and not other.names & one.frame,
    )


def surely_same(like: Likeness) -> bool:
    """Whether both surely are of one thing, so that another number is a contradiction.

    One noun (or, without nouns, three words), nothing that excludes or limits it otherwise, no other names; at least
    half of the one clause is found again at the other (all of it, if they share one word), a third of the other at the
    one; and what each of both tells without the other weighs less than half of what they share.
    """
    if not like.comparable or like.modifiers_clash or like.names_clash or (like.heads and not like.same_head):
        return False
    if like.lost * 2 >= like.weight and like.lost:
        return False
    shared = like.shared + like.names_shared
    if like.same_head:
        return like.covered >= (1 / 2 if shared > 1 else 1) and like.covering >= 1 / 3
    return shared >= _FEW and min(like.covered, like.covering) >= 2 / 5


def likely_same(like: Likeness) -> bool:
    """Whether both are more likely of one thing than not: what one text has and the other has not is then told of it.

    One noun and half of the one clause found at the other; or two words that are most of both clauses.
    """
    if not like.comparable or like.modifiers_clash or like.names_clash or (like.heads and not like.same_head):
        return False
    shared = like.shared + like.names_shared
    if like.same_head:
        return like.covered >= 1 / 2
    return shared > 1 and min(like.covered, like.covering) >= 3 / 5


def maybe_same(like: Likeness) -> bool:
    """Whether both may be of one thing: so unless words tell that they are not, or share nothing."""
    if not like.comparable:
        return True
    if like.excluded or like.names_clash:
        return False
    if like.heads and not like.same_head:
        return like.covered >= 1 / 2  # the nouns may be two words for one thing
    return like.same_head or like.shared + like.names_shared > 0


def _same(_: str) -> float:
    return 1.0


@lru_cache(maxsize=1 << 15)
def _side(about: About) -> _Side:
    limits = frozenset(
        word for word in about.modifiers if not (word.isdigit() or word.startswith(PER) or _is_quarter(word))
    )
    words = about.topic | about.names | limits
    words = words | {about.head} if about.head else words
    told = frozenset(filter(str.isdigit, about.modifiers)), frozenset(filter(_is_quarter, about.modifiers))
    per = frozenset(word for word in about.modifiers if word.startswith(PER))
    groups = frozenset(group for word in words for group in _rivals().get(word, ()))
    return _Side(words, script_of(" ".join(sorted(words))), limits, told, per, groups)


def _within(one: About, other: About) -> bool:
    """Whether the head of *one* limits that of *other*, which only says what is measured: repairs, cost of repairs."""
    if other.head in named() and one.head in other.topic:
        return True
    return one.head in other.modifiers and (other.head in named() or other.head in one.topic | one.modifiers)


def _clash(left: _Side, their_frame: frozenset[str], right: _Side, our_frame: frozenset[str]) -> bool:
    if not left.limits or not right.limits:
        return False
    return left.limits.isdisjoint(right.limits | their_frame) and right.limits.isdisjoint(left.limits | our_frame)


def _excluded(left: _Side, right: _Side) -> bool:
    for ours, theirs in zip(left.told, right.told, strict=True):
        if ours and theirs and ours.isdisjoint(theirs):
            return True
    if left.per != right.per:
        return True
    if left.groups.isdisjoint(right.groups):
        return False
    groups, both = _rivals(), left.words & right.words
    for word in left.words - right.words:
        for group in groups.get(word, ()):
            rivals = any(group in groups.get(rival, ()) for rival in right.words - left.words)
            if rivals and not _has(both, group):
                return True
    return False


def _is_quarter(word: str) -> bool:
    return len(word) == len(QUARTER) + 1 and word.startswith(QUARTER)


def _has(words: Iterable[str], group: tuple[str, int]) -> bool:
    groups = _rivals()
    return any(group in groups.get(word, ()) for word in words)


@cache
def _rivals() -> dict[str, frozenset[tuple[str, int]]]:
    """The words that exclude each other, of all languages."""
    found: dict[str, frozenset[tuple[str, int]]] = {}
    for language in WORDS:
        for word, groups in rivals(language).items():
            found[word] = found.get(word, frozenset()) | {(language, group) for group in groups}
    return found
