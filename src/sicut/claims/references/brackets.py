"""References and the brackets around them."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.claims.references.found import Found
from sicut.model.span import Span

_PAIRS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】"}
_OPENING = {closing: opening for opening, closing in _PAIRS.items()}
_BACK = 160
_BESIDE = 60


class Bracketed(NamedTuple):
    """References that stand in one pair of brackets, or one that stands in none; ``outer`` includes the brackets."""

    outer: Span
    found: tuple[Found, ...]


def bracketed(text: str, found: tuple[Found, ...]) -> Iterator[Bracketed]:
    """*found*, in text order, by the brackets around them; linear."""
    group: list[Found] = []
    around: Span | None = None
    for one in found:
        own = _brackets(text, one.span)
        if group and own is not None and own == around:
            group.append(one)
            continue
        yield from _made(group, around)
        group, around = [one], own
    yield from _made(group, around)


def _made(group: list[Found], around: Span | None) -> Iterator[Bracketed]:
    """The group, without brackets that hold much else."""
    if around is not None and around.width - sum(one.span.width for one in group) > _BESIDE:
        yield from (Bracketed(one.span, (one,)) for one in group)
    elif group:
        yield Bracketed(around or group[0].span, tuple(group))


def _brackets(text: str, span: Span) -> Span | None:
    """The innermost pair of brackets around *span* in its paragraph, as far as it is not far away."""
    closed: list[str] = []
    for at in range(span.start - 1, max(-1, span.start - _BACK), -1):
        sign = text[at]
        if sign == "\n" and text[at - 1 : at] == "\n":
            return None
        if sign in _OPENING:
            closed.append(_OPENING[sign])
        elif sign in _PAIRS and (not closed or closed.pop() != sign):
            end = text.find(_PAIRS[sign], span.end, span.end + _BACK)
            return Span(at, end + 1) if end >= 0 and "\n\n" not in text[span.end : end] else None
    return None
