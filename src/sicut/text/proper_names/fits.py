"""Whether two names name the same: their words are put against each other one by one, and each pair is judged."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from sicut.model.value import NameKind
from sicut.text.fold import letters
from sicut.text.proper_names.acronyms import is_acronym_of
from sicut.text.proper_names.given import is_given
from sicut.text.proper_names.judging import Likeness, Manner, is_one_slip, likeness
from sicut.text.proper_names.parts import Part, Parts, taken_apart
from sicut.text.proper_names.places import countries, is_people
from sicut.text.proper_names.sounds import ARABIC, CHINESE, is_wade_giles
from sicut.text.unicode import is_upper

_KEPT = 1 << 14
_PIECES = 4


class NameFit(StrEnum):
    """How two names fit.

    ``SAME``: equal but for case, order, initials, middle names, particles, titles and legal forms. ``VARIANT``: another
    transliteration, script, form ("Ben") or spelling with marks. ``SPELLING``: one name with a slip. ``PART``: one is
    part of the other, or its acronym. ``OTHER``: the names of two.
    """

    SAME = "same"
    VARIANT = "variant"
    SPELLING = "spelling"
    PART = "part"
    OTHER = "other"


class Pair(NamedTuple):
    """Words that stand for each other in two names, as written, and how."""

    one: str
    other: str
    likeness: Likeness


class Fit(NamedTuple):
    """How two names fit and why: the words put against each other, and those left over on either side."""

    fit: NameFit
    pairs: tuple[Pair, ...] = ()
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()

    @property
    def differing(self) -> tuple[Pair, ...]:
        """The pairs that are spelt otherwise."""
        return tuple(pair for pair in self.pairs if pair.likeness in {Likeness.VARIANT, Likeness.SPELLING})

    @property
    def is_of_land(self) -> bool:
        """Whether the names differ only as a country and its people do, or two names of one country."""
        pairs = [(letters(pair.one), letters(pair.other)) for pair in self.differing]
        lands = [{key for key in pair if is_people(key) or key in countries()} for pair in pairs]
        return self.fit is NameFit.VARIANT and all(lands)


def compare(one: str, other: str, kind: NameKind = NameKind.UNKNOWN) -> NameFit:
    """Whether *one* and *other* may name the same; symmetric. No more than 24 words of each are looked at."""
    return fitted(one, other, kind).fit


@lru_cache(maxsize=_KEPT)
def fitted(one: str, other: str, kind: NameKind = NameKind.UNKNOWN) -> Fit:
    """The same as :func:`compare`, with the reasons."""
    if one > other:
        turned = fitted(other, one, kind)
        pairs = tuple(Pair(pair.other, pair.one, pair.likeness) for pair in turned.pairs)
        return Fit(turned.fit, pairs, turned.right, turned.left)
    if one == other:
        return Fit(NameFit.SAME)
    if "/" in one + other and one.count("/") + other.count("/") <= _PIECES:
        return min(
            (fitted(mine, theirs, kind) for mine in one.split("/") for theirs in other.split("/")),
            key=lambda fit: list(NameFit).index(fit.fit),
        )
    return _whole(one, other, kind)


def _whole(one: str, other: str, kind: NameKind) -> Fit:
    """How two names fit, with and without their legal forms."""
    person = kind is NameKind.PERSON
    manner = _manner(one, other)
    mine, theirs = (taken_apart(name, person=person) for name in (one, other))
    if not mine.words or not theirs.words:
        return Fit(NameFit.OTHER)
    found = _fit(mine, theirs, kind, manner)
    if found.fit is NameFit.OTHER and (mine.legal or theirs.legal):
        ours, others = (taken_apart(name, person=person, keep_legal=True) for name in (one, other))
        full = _fit(ours, others, kind, manner)
        found = full if full.fit is not NameFit.PART else found
    if found.fit is NameFit.OTHER and mine.whole == theirs.whole:
        return Fit(NameFit.SAME)
    acronym = is_acronym_of(one, other) or is_acronym_of(other, one)
    return Fit(NameFit.PART) if found.fit is NameFit.OTHER and acronym and not person else found


def _manner(one: str, other: str) -> Manner:
    """What the names show of the language they come from."""
    keys = [[word.key for word in taken_apart(name, person=True).words] for name in (one, other)]
    lowered = [set(name.casefold().replace("-", " ").split()) for name in (one, other)]
    if all(not ARABIC.isdisjoint({*mine, *low}) for mine, low in zip(keys, lowered, strict=True)):
        return Manner.ARABIC
    if is_wade_giles(one) != is_wade_giles(other) and all(not CHINESE.isdisjoint(mine[:1]) for mine in keys):
        return Manner.CHINESE
    return Manner.PLAIN


def _fit(mine: Parts, theirs: Parts, kind: NameKind, manner: Manner) -> Fit:
    """How the words of two names fit."""
    words = mine.words, theirs.words
    if manner is Manner.CHINESE:
        words = _two(words[0]), _two(words[1])
    pairs, left, right = _aligned(*words, manner)
    shown = tuple(Pair(a.written, b.written, how) for a, b, how in pairs)
    rest = tuple(word.written for word in left), tuple(word.written for word in right)
    fit = _decided(mine, theirs, (pairs, left, right), kind)
    return Fit(fit, shown, *rest)


def _is_persons(word: Part) -> bool:
    """Whether a word is a given name or an initial."""
    return is_given(word.latin) or len(word.latin) == 1


def _two(words: tuple[Part, ...]) -> tuple[Part, ...]:
    """A Chinese name as its surname and its given name, however that is parted."""
    if len(words) < 3:  # noqa: PLR2004
        return words
    given = words[1:]
    written, key, latin = ("".join(pieces) for pieces in zip(*(word[:3] for word in given), strict=True))
    return words[0], Part(written, key, latin)


_Pairs = list[tuple[Part, Part, Likeness]]
_Aligned = tuple[_Pairs, list[Part], list[Part]]


def _decided(mine: Parts, theirs: Parts, aligned: _Aligned, kind: NameKind) -> NameFit:
    pairs, left, right = aligned
    full = [how for a, b, how in pairs if how is not Likeness.INITIAL]
    if not full or (left and right) or _asides_differ(mine, theirs):
        return NameFit.OTHER
    missing = left or right
    slipped = [(a, b) for a, b, how in pairs if how is Likeness.SPELLING]
    if len(slipped) > 1 or missing:
        if len(slipped) == len(full) > 1 and missing:
            return NameFit.OTHER
        if any(not is_one_slip(a, b) for a, b in slipped):
            return NameFit.OTHER
    part = bool(missing) and not _is_first(missing) and _is_part(mine, theirs, aligned, kind)
    if part and kind is not NameKind.PERSON and mine.legal and theirs.legal:
        return NameFit.OTHER
    if slipped:
        return NameFit.SPELLING
    if part or bool(mine.aside) != bool(theirs.aside):
        return NameFit.PART
    return NameFit.VARIANT if Likeness.VARIANT in full else NameFit.SAME


def _is_first(missing: Sequence[Part]) -> bool:
    """Whether what one name lacks is only the number of the first of a series."""
    return all(word.number == 1 for word in missing)


def _asides_differ(mine: Parts, theirs: Parts) -> bool:
    """Whether both names have something in brackets, and not the same."""
    keys = {word.key for word in mine.aside}, {word.key for word in theirs.aside}
    return bool(keys[0]) and bool(keys[1]) and keys[0] != keys[1]


def _is_part(mine: Parts, theirs: Parts, aligned: _Aligned, kind: NameKind) -> bool:
    """Whether the shorter name lacks more than middle names: the words of a body, a given name, a surname."""
    pairs, left, right = aligned
    longer = mine.words if left else theirs.words
    kept = [(b if right else a) for a, b, how in pairs]
    ends = longer[0] in kept and longer[-1] in kept
    legal = mine.legal and theirs.legal
    person = kind is NameKind.PERSON or (kind is NameKind.UNKNOWN and _is_persons(longer[0]) and not legal)
    body = not person or any(word.number is not None for word in left or right)
    return body or not ends or len(pairs) < 2  # noqa: PLR2004


def _aligned(mine: Sequence[Part], theirs: Sequence[Part], manner: Manner) -> _Aligned:
    """The words put against each other, the closest pairs first; equals of the names' order before others."""
    left, right = list(mine), list(theirs)
    pairs: _Pairs = []
    _joined(left, right, pairs)
    _initialled(left, right, pairs)
    judged = sorted(
        (likeness(a, b, manner, alone=min(len(mine), len(theirs)) < 3), abs(i - j), i, j)  # noqa: PLR2004
        for i, a in enumerate(left) for j, b in enumerate(right)
    )  # fmt: skip
    ours, others = set[int](), set[int]()
    for how, _, i, j in judged:
        if how is Likeness.OTHER or i in ours or j in others:
            continue
        ours.add(i)
        others.add(j)
        pairs.append((left[i], right[j], how))
    return pairs, [a for i, a in enumerate(left) if i not in ours], [b for j, b in enumerate(right) if j not in others]


def _joined(left: list[Part], right: list[Part], pairs: _Pairs) -> None:
    """Take out words that one name writes together and the other apart: JanDaniel, Jan Daniel."""
    for ours, others, turned in ((left, right, False), (right, left, True)):
        for whole in [word for word in ours if len(word.latin) > 4]:  # noqa: PLR2004
            at, size = _run(whole, others)
            if size > 1:
                joined = others[at]._replace(written=" ".join(word.written for word in others[at : at + size]))
                ours.remove(whole)
                others[at : at + size] = []
                pairs.append((joined, whole, Likeness.EQUAL) if turned else (whole, joined, Likeness.EQUAL))


def _run(whole: Part, words: Sequence[Part]) -> tuple[int, int]:
    """Where neighbours of *words* make up *whole*, and how many they are."""
    for at in range(len(words)):
        joined = ""
        for size, word in enumerate(words[at : at + _PIECES], start=1):
            joined += word.latin
            if joined == whole.latin:
                return at, size
            if not whole.latin.startswith(joined):
                break
    return 0, 0


def _initialled(left: list[Part], right: list[Part], pairs: _Pairs) -> None:
    """Take out initials written as one word, with the words that they stand for: JC, Jean Claude."""
    for ours, others, turned in ((left, right, False), (right, left, True)):
        for short in [word for word in ours if _is_initials(word, ours)]:
            size = len(short.key)
            at = next((at for at in range(len(others) - size)
                       if "".join(word.key[:1] for word in others[at : at + size]) == short.key), None)  # fmt: skip
            if at is not None:
                first = others[at]
                ours.remove(short)
                others[at : at + size] = []
                pairs.append((first, short, Likeness.INITIAL) if turned else (short, first, Likeness.INITIAL))


def _is_initials(word: Part, name: Sequence[Part]) -> bool:
    """Whether a word is two or three initials: in capitals, in a name that is not."""
    size = len(word.written)
    small = any(not all(map(is_upper, other.written)) for other in name)
    return 1 < size < _PIECES and all(map(is_upper, word.written)) and small and len(word.key) == size


def is_comparable(one: str, other: str) -> bool:
    """Whether the scripts of both names can be held against each other; else ``OTHER`` tells nothing."""
    scripts = [any(not c.isascii() for word in taken_apart(name, person=True).words for c in word.latin)
               for name in (one, other)]  # fmt: skip
    return scripts[0] == scripts[1]
