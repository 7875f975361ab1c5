"""The hours of the day that a text names: 6:55 PM, 18.55 Uhr, 18h30, a las seis y media, 晚上7点."""

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from sicut.model.span import Span
from sicut.model.value import Amount, Bound
from sicut.text.dates.clock_words import ABOUT, SIGNS, TONGUES, Tongue
from sicut.text.pattern import pattern

OCLOCK = "o'clock"
_HALF_DAY, _DAY, _EVENING = 12, 24, 6
_MINUTE = Fraction(1, 60)
_REACH = 24
_DIGITS = "[0-9٠-٩０-９]"
_SIGN = r"[0-9٠-٩][ ]?(?:[:h]|\.[0-9]|[ap]\.?m\b|[AP]\.?M\b|GMT|UTC|BST|CET)"
_WINDOW = 40
_AT = "al a в к"
_TAIL = pattern(r"(?:[^\W\d_]+[ ]){1,2}$")


class _Clock(NamedTuple):
    """The regular expressions of one language, and what its words are."""

    orders: tuple[re.Pattern[str], ...]
    hours: dict[str, int]
    pieces: tuple[tuple[re.Pattern[str], int], ...]
    parts: tuple[tuple[re.Pattern[str], int], ...]
    fixed: tuple[tuple[re.Pattern[str], int], ...]
    about: frozenset[str]
    closing: tuple[str, ...]
    sign: re.Pattern[str]


def find_times(text: str, language: str | None) -> tuple[Amount, ...]:
    """The hours of the day that *text* tells in *language* (English if it is not known), in order and apart.

    Their unit is :data:`OCLOCK`; ``low`` is the hour of the day, from 0 to 24, with its minutes as a part. Where it is
    not told which half of the day is meant, ``high`` is that in the second half. ``step`` is an hour or a minute. Times
    of recordings, scores, ratios and verses are none: a sign or a word must say that an hour is told. Linear.
    """
    tongue = (language or "en").split("-")[0].lower()
    if tongue not in TONGUES:
        return ()
    windows = tuple(_windows(text, _clock(tongue).sign))
    tongues = (tongue,) if tongue == "en" or not windows or _PM().search(text) is None else (tongue, "en")
    found = (amount for one in tongues for amount in _found(text, windows, _clock(one)))
    kept: list[Amount] = []
    for amount in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or amount.span.start >= kept[-1].span.end:
            kept.append(amount)
    return tuple(kept)


def _windows(text: str, signs: re.Pattern[str]) -> Iterator[Span]:
    """Where times may be: around their signs."""
    last: Span | None = None
    for sign in signs.finditer(text):
        start, end = max(0, sign.start() - _WINDOW), min(len(text), sign.end() + _WINDOW)
        if last is not None and start <= last.end:
            last = Span(last.start, end)
        else:
            if last is not None:
                yield last
            last = Span(start, end)
    if last is not None:
        yield last


def same_time(one: Amount, other: Amount) -> bool:
    """Whether two hours may be one; a bare number is an hour of either half of the day."""
    slack = Fraction(1, 4) if Bound.EXACT not in {one.bound, other.bound} or one.bound is Bound.ABOUT else Fraction(0)
    return any(_apart(mine, its) <= slack for mine in _hours(one) for its in _hours(other))


def nearly_same_time(one: Amount, other: Amount) -> bool:
    """Whether the first is told to the hour, and the other is at most five minutes off."""
    return one.step == 1 and any(_apart(mine, its) <= 5 * _MINUTE for mine in _hours(one) for its in _hours(other))


def _apart(one: Fraction, other: Fraction) -> Fraction:
    gap = abs(one - other) % _DAY
    return min(gap, _DAY - gap)


def _hours(amount: Amount) -> tuple[Fraction, ...]:
    if amount.unit == OCLOCK or amount.low >= _HALF_DAY + 1:
        return amount.low, amount.high
    return amount.low, amount.low + _HALF_DAY


_PM = pattern(r"[0-9][ ]?[ap]\.?m\b|[0-9]{4} ?(?:GMT|UTC)")


def _found(text: str, windows: Sequence[Span], clock: _Clock) -> Iterator[Amount]:
    for window in windows:
        for order in clock.orders:
            for found in order.finditer(text, *window):
                amount = _read(text, found, clock)
                if amount is not None:
                    yield amount


def _read(text: str, found: re.Match[str], clock: _Clock) -> Amount | None:
    told = found.groupdict()
    half, part = _of(told.get("half"), clock.pieces) or 0, _of(told.get("part"), clock.parts)
    minutes = int(told.get("minute") or told.get("minute2") or _tens(told.get("tens"), clock))
    if told.get("fixed"):
        hour = part = _of(told["fixed"], clock.fixed) or 0
    elif told.get("four"):
        part = 0 if told["four"] < "13" else None
        hour, minutes = divmod(int(told["four"]), 100)
    else:
        written = told["hour"]
        hour = int(written) if written.isdecimal() else clock.hours.get(_key(written), _DAY + 1)
        if part is None and written.isdecimal() and len(written) > 1 and int(written[0]) == 0:
            part = 0
    if hour > _DAY or minutes >= 60 or (part == 0 and hour > _HALF_DAY):  # noqa: PLR2004
        return None
    low, high = _halves((hour + (half + minutes) * _MINUTE) % _DAY, part)
    to_minute = half or any(told.get(name) for name in ("minute", "minute2", "tens", "four"))
    return Amount(
        span := Span(*found.span()),
        Span(*found.span("hour")) if told.get("hour") else span,
        low,
        high,
        _MINUTE if to_minute else Fraction(1),
        bound=Bound.ABOUT if _is_about(text, span.start, clock) else Bound.EXACT,
        unit=OCLOCK,
        in_words=not any(map(str.isdigit, found[0])),
    )


def _is_about(text: str, start: int, clock: _Clock) -> bool:
    """Whether the words right before make it about then."""
    tail = _TAIL().search(text, max(0, start - _REACH), start)
    words = tail[0].lower().split() if tail else ()
    return not clock.about.isdisjoint(words) or text.endswith(clock.closing, 0, start)


def _halves(at: Fraction, part: int | None) -> tuple[Fraction, Fraction]:
    """The hour in the part of the day that is told; both hours where none is."""
    if at >= _HALF_DAY + 1:
        return at, at
    clock = at % _HALF_DAY
    if part is None:
        return clock, clock + _HALF_DAY
    if part == _DAY:
        part = _HALF_DAY if clock >= _EVENING else 0
    return clock + part, clock + part


def _of(written: str | None, table: tuple[tuple[re.Pattern[str], int], ...]) -> int | None:
    """What words for a part of an hour or of a day stand for."""
    if not written:
        return None
    return next((value for one, value in table if one.fullmatch(written)), None)


def _tens(written: str | None, clock: _Clock) -> int:
    """Minutes in Chinese characters or digits."""
    if not written or written.isdecimal():
        return int(written or 0)
    tens, ten, ones = written.partition("十")
    if not ten:
        return clock.hours[tens]
    return 10 * (clock.hours[tens] if tens else 1) + (clock.hours[ones] if ones else 0)


def _key(written: str) -> str:
    return " ".join(written.lower().split())


@cache
def _clock(language: str) -> _Clock:
    tongue = TONGUES[language]
    hours = {word.replace("·", " "): place for place, word in enumerate(tongue.hours.split(), 1)}
    return _Clock(
        tuple(re.compile(_order(order, tongue, language), re.IGNORECASE) for order in tongue.orders),
        hours,
        _table(tongue.pieces),
        _table(tongue.parts),
        _table(tongue.fixed),
        frozenset(ABOUT[language].split()),
        tuple(ABOUT["zh"].split()),
        re.compile("|".join((_SIGN, *SIGNS[language].split("|")))),
    )


def _table(listed: Mapping[int, str]) -> tuple[tuple[re.Pattern[str], int], ...]:
    return tuple((re.compile(words, re.IGNORECASE), value) for value, words in listed.items())


def _order(order: str, tongue: Tongue, language: str) -> str:
    """A regular expression of an order of parts."""
    told = order.replace("{hour}", _hour(tongue, language))
    for name in ("minute", "minute2"):
        told = told.replace(f"{{{name}}}", rf"(?P<{name}>{_DIGITS}{{2}})(?!{_DIGITS}|[:：.]{_DIGITS})")
    told = told.replace("{tens}", rf"(?P<tens>{_DIGITS}{{1,2}}|[二三四五]?十[一二三四五六七八九]?)")
    apart, behind = ("", "") if language == "zh" else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    for name, table in (("half", tongue.pieces), ("part", tongue.parts), ("fixed", tongue.fixed)):
        listed = "|".join(table.values())
        told = told.replace(f"{{{name}}}", rf"(?P<{name}>{apart}(?:{listed}){behind})" if listed else "(?!)")
    told = told.replace("{{", "{").replace("}}", "}")
    for name, words in (("before", tongue.before), ("at", _AT)):
        looked = (rf"(?<=(?<![^\W_]){word.replace('·', '[ ]')}[ ])" for word in words.split())
        told = told.replace(f"(?<={{{name}}}[ ])", f"(?:{'|'.join(looked)})")
    return told


def _hour(tongue: Tongue, language: str) -> str:
    """An hour in digits or in words, which is no part of another number."""
    words = "|".join(sorted((word.replace("·", "[ ]") for word in tongue.hours.split()), key=len, reverse=True))
    if language == "zh":
        digits = rf"(?<![0-9٠-٩０-９.,:/$€£-])(?<![0-9][ ]){_DIGITS}{{1,2}}(?!{_DIGITS})"
        return rf"(?P<hour>{digits}|(?<![一二三四五六七八九十百千万亿])(?:{words}))"
    digits = rf"(?<![\w.,:/$€£#])(?:(?<![-–—])|(?<=[mhr.][-–—])){_DIGITS}{{1,2}}(?!{_DIGITS})"
    return rf"(?P<hour>{digits}|(?<![^\W_])(?:{words})(?![^\W\d_]))"
