"""The items of a list that is set out in a sentence, and how many they may be read to be."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.lexicon import lexicon
from sicut.text.listings import words as told
from sicut.text.pattern import pattern
from sicut.text.segment import words
from sicut.text.unicode import is_upper

LONGEST_ITEM = 14
_LONGEST_LIST = 5000
_FEW, _SHORT, _LONG_ITEM = 2, 4, 6
_SIGN = pattern(
    r"[(\[（“«„「《]|[)\]）”»」》]|[;；]|(?<![0-9]),(?![0-9])|(?<=[0-9]),(?=\s)|(?<=[0-9]),(?=[^\W\d])"
    r"|(?<![0-9\s]),(?=[0-9])|[，、،؛]"
)
_OPENING, _CLOSING, _STRONG = "([（“«„「《", ")]）”»」》", ";；؛"
_NUMBER = pattern(r"[0-9٠-٩۰-۹]{1,3}(?![0-9.,٠-٩۰-۹])")
_ENUMERATOR = pattern(r"\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})\)\s*", re.IGNORECASE)
_WHITE = " \t\n\u00a0\u202f\u3000"
_ENDS = _WHITE + ".:;,!?。；，、،؛"
_HAN = pattern(r"[\u3400-\u9fff]")
_BODY = pattern(r"(?:委员会|委員會|部|局|厅|会|會|处|组|公司|协会)$")


class Parted(NamedTuple):
    """The items of a list, and how many things they may be read to name; ``extra`` included.

    ``joined``: the last item is joined by "and", or the items are apart by semicolons or enumeration commas.
    """

    items: tuple[Span, ...]
    low: int
    high: int
    extra: int
    joined: bool


class _Piece(NamedTuple):
    """What stands between two separators; ``led``: a conjunction stood before it."""

    span: Span
    led: bool


def parted(text: str, bounds: Span) -> Parted | None:
    """The list that *bounds* of *text* are; ``None`` if they are none. Linear in the width of *bounds*."""
    if bounds.width > _LONGEST_LIST:
        return None
    cuts, strong = _separators(text, bounds)
    pieces = [piece for piece in _pieces(text, bounds, cuts) if not _is_suffix(text, piece.span)]
    if not pieces:
        return None
    if strong:
        return _by_semicolons(text, tuple(piece.span for piece in pieces))
    if any(
        len(words(text[slice(*piece.span)])) > LONGEST_ITEM * (1 + _is_chinese(text, piece.span)) for piece in pieces
    ):
        return None
    return _by_commas(text, pieces)


def _separators(text: str, bounds: Span) -> tuple[list[Span], bool]:
    """What parts the items, outside of brackets: semicolons if there are any, else commas."""
    commas: list[Span] = []
    semicolons: list[Span] = []
    depth = 0
    for found in _SIGN().finditer(text, *bounds):
        sign = found[0]
        if sign in _OPENING:
            depth += 1
        elif sign in _CLOSING:
            depth = max(0, depth - 1)
        elif not depth:
            (semicolons if sign in _STRONG else commas).append(Span(*found.span()))
    if any(text[slice(*comma)] == "、" for comma in commas):
        commas = [comma for comma in commas if text[slice(*comma)] == "、"]
    return (semicolons, True) if semicolons else (commas, False)


def _pieces(text: str, bounds: Span, cuts: Sequence[Span]) -> list[_Piece]:
    edges = [bounds.start, *(edge for cut in cuts for edge in cut), bounds.end]
    pieces = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        span = trimmed(text, Span(start, end))
        led = _conjunction(text, span) if span.start else None
        if led is not None and led.start == span.start:
            span = trimmed(text, Span(led.end, span.end))
        mark = _ENUMERATOR().match(text, *span)
        if mark is not None and mark.end() < span.end:
            span = Span(mark.end(), span.end)
        if span.width:
            pieces.append(_Piece(span, led is not None and led.end <= span.start))
    return pieces


def trimmed(text: str, span: Span) -> Span:
    """*span* without white space and the marks that end an item."""
    start, end = span
    while start < end and text[start] in _ENDS:
        start += 1
    while end > start and text[end - 1] in _ENDS:
        end -= 1
    return Span(start, end)


def _conjunction(text: str, span: Span, start: int | None = None) -> Span | None:
    """The first conjunction in *span* from *start* on."""
    at = span.start if start is None else start
    if _is_chinese(text, span):
        found = told.CHINESE_CONJUNCTION().search(text, at, span.end)
    else:
        found = told.CONJUNCTION().search(text, at, span.end)
        if found is not None and found[0] == "و" and _is_root(text, found.end(), span.end):
            return None if found.end() >= span.end else _conjunction(text, span, found.end())
    return None if found is None else Span(*found.span())


def _is_root(text: str, at: int, end: int) -> bool:
    """Whether the letter before *at* belongs to a short word, such as “وفد”."""
    short = 3
    run = at
    while run < end and run - at <= short and text[run] not in _ENDS:
        run += 1
    return run - at < short


def _is_chinese(text: str, span: Span) -> bool:
    return _HAN().search(text, *span) is not None


def _is_suffix(text: str, span: Span) -> bool:
    return letters(text[slice(*span)]) in told.SUFFIXES if span.width <= len("GmbH") + 1 else False


def _by_commas(text: str, pieces: list[_Piece]) -> Parted | None:
    *firsts, last = pieces
    if not last.led:
        pieces = [*firsts, *_split(text, last.span)]
    extra = _extra(text, pieces[-1].span) if pieces[-1].led else 0
    spans = tuple(piece.span for piece in pieces)
    if extra:
        spans, pieces = spans[:-1], pieces[:-1]
    if not spans or (len(spans) < _FEW and not extra):
        return None
    joined = bool(extra) or pieces[-1].led or text[spans[0].end : spans[0].end + 1] == "、"
    low, high = len(spans), len(spans) + sum(_conjunctions(text, span) + text.count("/", *span) for span in spans)
    low = min(low, _named(text, pieces))
    if any(len(words(text[slice(*span)])) > _LONG_ITEM for span in spans):
        low = min(low, _FEW)
    if not joined or (len(spans) == _FEW and high > _FEW):
        low = min(low, 1 if len(spans) == _FEW else low)
    return Parted(spans, low + extra, high + extra, extra, joined)


def _by_semicolons(text: str, spans: tuple[Span, ...]) -> Parted | None:
    """The items between semicolons; one that holds commas and a conjunction may be several."""
    is_long = any(len(words(text[slice(*span)])) > LONGEST_ITEM for span in spans)
    if len(spans) < _FEW + is_long:
        return None
    inner = sum(text.count(",", *span) + _conjunctions(text, span) for span in spans)
    return Parted(spans, len(spans), len(spans) + inner, 0, joined=True)


def _split(text: str, span: Span) -> list[_Piece]:
    """The last piece, in two where a conjunction stands in it."""
    joint = _conjunction(text, span)
    if joint is None or joint.start == span.start:
        return [_Piece(span, led=False)]
    before, after = trimmed(text, Span(span.start, joint.start)), trimmed(text, Span(joint.end, span.end))
    if not before.width or not after.width:
        return [_Piece(span, led=False)]
    return [_Piece(before, led=False), _Piece(after, led=True)]


def _conjunctions(text: str, span: Span) -> int:
    count, at = 0, span.start
    while (joint := _conjunction(text, span, at)) is not None:
        count, at = count + 1, joint.end
    return count


def joints(text: str, span: Span) -> int:
    """How many commas and conjunctions part a short item that may be several."""
    if len(words(text[slice(*span)])) > _LONG_ITEM:
        return 0
    return sum(text.count(sign, *span) for sign in ",،、，/") + _conjunctions(text, span)


def _extra(text: str, span: Span) -> int:
    """How many more the last item says there are: "nine others", "9 other bodies"."""
    part = text[slice(*span)]
    found = words(part)
    if _is_chinese(text, span):
        if told.OTHERS_CHINESE().search(part) is None:
            return 0
    elif not any(word.key in told.OTHERS for word in found[:_SHORT]):
        return 0
    for place, word in enumerate(found[:_SHORT]):
        if _NUMBER().fullmatch(part[slice(*word.span)]):
            return int(part[slice(*word.span)])
        value = lexicon(None).numbers.get(word.key, 0)
        if (
            value
            and value == int(value)
            and not (len(found) > place + 1 and found[place + 1].key in lexicon(None).numbers)
        ):
            return int(value)
    return 0


def _named(text: str, pieces: list[_Piece]) -> int:
    """How many of the items surely name one thing more: not a role, a clause, a date, or a part of the one before."""
    spans = [piece.span for piece in pieces]
    if _is_chinese(text, spans[0]):
        return 1 if _shares_ending(text, spans) else len(spans)
    firsts = [words(text[slice(*span)]) for span in spans]
    if any(not first for first in firsts):
        return 1
    keys = [first[0].key for first in firsts]
    if keys[0] in told.ARTICLES and not any(key in told.ARTICLES for key in keys[1:]) and len(firsts[-1]) > 1:
        return 1
    behind = max((place for place, piece in enumerate(pieces) if piece.led), default=len(pieces) - 1)
    if behind < len(pieces) - 1:
        return (min(len(pieces), behind + 1) + 1) // 2
    upper = _is_raised(text, spans[0], firsts[0][0].key)
    sure = [
        not (key in told.RELATIVE | told.ROLES or text[span.start].isdecimal())
        and (key not in told.INDEFINITE or keys[0] in told.INDEFINITE)
        and (not upper or _is_raised(text, span, key))
        for span, key in zip(spans, keys, strict=True)
    ]
    return max(1, sum(sure))


def _is_raised(text: str, span: Span, key: str) -> bool:
    """Whether the item begins with a capital (or in a script that has none), its article left out."""
    start = span.start
    if key in told.ARTICLES:
        blank = re.compile(r"[\s'\u2019]+").search(text, *span)
        start = start if blank is None or blank.end() >= span.end else blank.end()
    c = text[start]
    return is_upper(c) or c == c.upper()


def _shares_ending(text: str, spans: list[Span]) -> bool:
    """Whether only the last item says what kind of body it is: “港口、渡轮和渔业委员会” may be one."""
    bodies = [_BODY().search(text[slice(*span)]) is not None for span in spans]
    return bodies[-1] and not any(bodies[:-1])


def are_raised(text: str, items: Sequence[Span]) -> bool:
    """Whether all *items* begin with a capital, articles left out."""
    return all(
        found and _is_raised(text, item, found[0].key) and text[item.start].isalpha()
        for item, found in ((item, words(text[slice(*item)])) for item in items)
    )
