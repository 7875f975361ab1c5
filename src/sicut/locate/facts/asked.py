"""What a count of a report asks of a list: how many, named beside "others" or not, all of them or a part."""

from typing import NamedTuple

from sicut.model.claim import Count, Quantity
from sicut.model.span import Span
from sicut.model.value import Bound, NumberKind
from sicut.text.listings import words as told
from sicut.text.pattern import pattern
from sicut.text.segment import Word, words
from sicut.text.unicode import is_digit

_JOINT = pattern(
    r"(?:\b(?:and|und|sowie|et|ainsi que|y|e|и|plus|along with|together with|as well as|avec|con|с|mit)|&|[和及与與]"
    r"|以及|(?:^|\s)و)\s*$"
)
_OTHER_CHINESE = pattern(r"(?:另外|其他|其它|另)的?$")
_LEAST, _MOST = 2, 1000
_NEAR, _FAR, _WINDOW = 3, 12, 400
_PART = told.NO_PARTITIVE | {"out", "sur", "من"}


class Asked(NamedTuple):
    """What a count asks of a list.

    ``beside``: the words in which others are named beside it ("The chamber" of "the chamber and nine others").
    ``signed``: it says how many signed. ``bodies``: what it counts are bodies, of any sort; ``free``: nothing limits
    them. ``whole``: it is not a part of them, nor those that did not.
    """

    number: int
    beside: str | None
    signed: bool
    bodies: bool
    free: bool
    whole: bool


def asked(claim: Count | Quantity, text: str) -> Asked | None:
    """What *claim* asks, in the report whose text as shown is *text*; ``None`` if it counts nothing."""
    value, sentence = claim.value, claim.about.sentence
    if value.kind is not NumberKind.CARDINAL or value.unit is not None or value.low != value.high:
        return None
    if value.low.denominator != 1 or not _LEAST <= value.low < _MOST or not sentence.covers(value.span):
        return None
    around = Span(max(sentence.start, value.span.start - _WINDOW), min(sentence.end, value.span.end + _WINDOW))
    before, after = text[around.start : value.span.start], text[value.span.end : around.end]
    head, is_other = _without_other(before, after)
    joint = _JOINT().search(head) if is_other else None
    behind = words(after)
    noun = next((at for at, word in enumerate(behind[:_NEAR]) if word.key.startswith(_GROUPS)), None)
    bodies = noun is not None or told.GROUPS_CHINESE().match(after) is not None or claim.about.noun is None
    bodies = bodies or bool(behind and behind[0].key in told.OTHERS)
    whole = value.bound is Bound.EXACT and not _is_part(before, behind) and (joint is not None or not is_other)
    return Asked(
        int(value.low),
        None if joint is None else head[: joint.start()],
        _is_near(before, after),
        bodies,
        _is_free(after, behind, noun, beside=joint is not None),
        whole and told.REFUSING().search(text, *around) is None,
    )


_GROUPS = tuple(told.GROUPS)


def _without_other(before: str, after: str) -> tuple[str, bool]:
    """What stands before the number and an "other" before it; and whether "other" stands before or behind it."""
    chinese = _OTHER_CHINESE().search(before)
    if chinese is not None:
        return before[: chinese.start()], True
    found = list(words(before))
    end, is_other = len(before), any(word.key in told.OTHERS for word in words(after)[:_NEAR])
    while found and found[-1].key in told.OTHERS | told.ARTICLES | {"some", "noch"}:
        is_other = is_other or found[-1].key in told.OTHERS
        end = found.pop().span.start
    return before[:end], is_other


def _is_part(before: str, behind: tuple[Word, ...]) -> bool:
    """Whether it counts some of more: "two of the signatories", "one of the twelve"."""
    if behind and behind[0].key in _PART:
        return True
    found = [word for word in words(before) if word.key not in told.ARTICLES]
    if not found or found[-1].key not in _PART:
        return False
    return len(found) < _LEAST or told.SIGNING().fullmatch(before[slice(*found[-2].span)]) is None


def _is_near(before: str, after: str) -> bool:
    """Whether a word of signing stands near the number, without digits or a new sentence between."""
    behind = told.SIGNING().search(after)
    if behind is not None and _is_close(after[: behind.start()]):
        return True
    found = [*told.SIGNING().finditer(before)]
    return bool(found) and _is_close(before[found[-1].end() :])


def _is_close(between: str) -> bool:
    return len(words(between)) <= _FAR * (1 + any("\u3400" <= c <= "\u9fff" for c in between)) and not any(
        c in ";:" or is_digit(c) for c in between
    )


def _is_free(after: str, behind: tuple[Word, ...], noun: int | None, *, beside: bool) -> bool:
    """Whether nothing limits what is counted: nothing stands before the noun, and a verb or a stop behind it.

    Of others beside what is named, any word may stand behind.
    """
    if noun is None:
        return bool(behind and behind[0].key in told.OTHERS) or told.GROUPS_CHINESE().match(after) is not None
    if any(word.key not in told.OTHERS for word in behind[:noun]):
        return False
    if beside or noun + 1 == len(behind):
        return True
    start, end = behind[noun].span.end, behind[noun + 1].span.start
    following = behind[noun + 1]
    is_parted = any(c in ",.()–—،" for c in after[start:end])
    is_verb = following.key in told.FINITE or told.SIGNING().match(after, *following.span) is not None
    return is_parted or is_verb or following.key in told.OTHERS
