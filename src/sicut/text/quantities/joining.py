"""Amounts that belong together: a unit and a smaller one, the ends of a range, a unit told once for several numbers."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache

from sicut.model.span import Span
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.pattern import pattern
from sicut.text.quantities.currency_words import LOCAL_PARTS
from sicut.text.quantities.unit_measure import convert, dimension
from sicut.text.quantities.unit_names import shared

_AND = r"and|und|et|y|e|и|و|和|as well as|&"
_TO = r"to|bis|à|a|до|по|إلى|الى|至|到"
_COMPOUND = pattern(rf"[^\S\n]?,?[^\S\n]?(?:(?:{_AND})[^\S\n])?|و|[^\S\n]و[^\S\n]?")
_SHARING = pattern(
    rf"(?:,?[^\S\n](?:{_AND}|or|oder|ou|o|или|أو|{_TO})[^\S\n]|[^\S\n]و|[^\S\n]?[-–—][^\S\n]?|[和至到或])"
)
_COMMA = pattern(r",[^\S\n]|、")
_RANGE = pattern(rf"[^\S\n](?:{_TO})[^\S\n]|[^\S\n]?[-–—~][^\S\n]?|[至到]")
_RANGE_AND = pattern(rf"[^\S\n](?:{_AND})[^\S\n]|[^\S\n]و[^\S\n]?")
_BETWEEN = pattern(r"(?i)(?:\b(?:between|zwischen|entre|между|range\sof)|بين)\s(?:about\s)?$")
_CHANGE = pattern(
    r"(?i)\b(?:r[oi]s[ei]\w*|fell|fall\w*|gr[eo]w\w*|increas\w+|decreas\w+|jump\w*|drop\w*|climb\w*|cut\w*|reduc\w+|"
    r"expand\w*|went|go\w*|raise[ds]?|lower\w*|up|down|chang\w+|stieg\w*|sank\w*|pass\w*|augment\w*|subi\w*|baj\w*)\b"
    r"(?:[^.;\n]{0,40}\b(?:from|by|von|um|de|desde|en|с|на|من|ب))?\s$"
)
_END = pattern(r"\s*(?:[.,;:)!?\]]|\Z|\n\n)")
_BACK = 70
_CALENDAR: Mapping[tuple[str, str], int] = {
    ("year", "month"): 12, ("year", "week"): 52, ("year", "day"): 365, ("year", "hour"): 365 * 24,
    ("year", "minute"): 365 * 1440, ("year", "second"): 365 * 86400, ("month", "day"): 30,
    ("month", "week"): 4, ("decade", "year"): 10, ("century", "year"): 100,
}  # fmt: skip
_HUNDRED, _DOZEN = 100, 12
_FEET = frozenset({"foot"})
_COUNTED_ON = frozenset({"time", "length", "mass", "volume"})
"""What is told in a unit and a smaller one."""


def shared_units(text: str, amounts: Sequence[Amount]) -> list[Amount]:
    """The amounts, those without a unit with that of the next one where it is told for both ("45 and 50 km")."""
    result = list(amounts)
    in_list = False
    for at in range(len(result) - 2, -1, -1):
        one, other = result[at], result[at + 1]
        gap = text[one.span.end : other.span.start]
        linked = bool(_SHARING().fullmatch(gap))
        if (
            _lends(other, one)
            and (linked or (in_list and _COMMA().fullmatch(gap)))
            and other.number.start == other.span.start
        ):
            result[at] = one._replace(unit=other.unit, kind=NumberKind.CARDINAL)
            in_list = True
        elif _lends(one, other) and one.number.start > one.span.start and _RANGE().fullmatch(gap):
            result[at + 1] = other._replace(unit=one.unit)
        else:
            in_list = False
    return result


def _lends(giver: Amount, taker: Amount) -> bool:
    """Whether the unit of one may be that of the other too."""
    plain = taker.unit is None and taker.kind is NumberKind.CARDINAL and giver.unit is not None
    return plain and (giver.in_words == taker.in_words or taker.low < _HUNDRED)


def joined(text: str, amounts: Sequence[Amount]) -> Iterator[Amount]:
    """The amounts, those that are one as one."""
    last: Amount | None = None
    for amount in amounts:
        if last is None:
            last = amount
            continue
        together = _cents(text, last, amount) or _compound(text, last, amount) or _range(text, last, amount)
        if together is None:
            yield last
            last = amount
        else:
            last = together
    if last is not None:
        yield last


def _compound(text: str, one: Amount, other: Amount) -> Amount | None:
    """One amount of a unit and a smaller one ("7 feet 10 inches")."""
    if one.unit is None or not _COMPOUND().fullmatch(text, one.span.end, other.span.start):
        return None
    if not (one.low == one.high and other.low == other.high and one.low.denominator == 1):
        return None
    if _BETWEEN().search(text, max(0, one.span.start - 20), one.span.start):
        return None
    if other.unit is None:
        return _bare_inches(text, one, other)
    ratio = _ratio(one.unit, other.unit)
    if ratio is None or ratio <= 1 or not 0 <= other.low < ratio or dimension(one.unit) not in _COUNTED_ON:
        return None
    value = one.low * ratio + other.low
    return other._replace(
        span=Span(one.span.start, other.span.end), number=Span(one.number.start, other.number.end),
        low=value, high=value, bound=one.bound, in_words=one.in_words and other.in_words,
    )  # fmt: skip


def _ratio(one: str, other: str) -> Fraction | None:
    calendar = _CALENDAR.get((one, other))
    if dimension(one) == "money":
        return None
    return convert(Fraction(1), one, other) if calendar is None else Fraction(calendar)


def _bare_inches(text: str, one: Amount, other: Amount) -> Amount | None:
    """Feet and a number of inches without their unit ("5 ft 11")."""
    is_near = text[one.span.end : other.span.start] in {" ", "", "-"}
    if one.unit not in _FEET or not is_near or other.low >= _DOZEN or other.step != 1:
        return None
    is_marked = text[other.span.end : other.span.end + 1] in {'"', "”", "″"}
    end = other.span.end + is_marked
    if not is_marked and text[end : end + 2].strip()[:1].isalpha():
        return None
    value = one.low * _DOZEN + other.low
    return one._replace(
        span=Span(one.span.start, end), number=Span(one.number.start, other.number.end), low=value, high=value,
        step=Fraction(1), unit="inch",
    )  # fmt: skip


def _cents(text: str, one: Amount, other: Amount) -> Amount | None:
    """Money with its hundredth parts ("20 dollars and 43 cents")."""
    if (
        one.unit is None
        or dimension(one.unit) != "money"
        or not _COMPOUND().fullmatch(text, one.span.end, other.span.start)
    ):
        return None
    if not (one.low == one.high and other.low == other.high and 0 < other.low < _HUNDRED) or one.step < 1:
        return None
    if one.low.denominator != 1 or one.unit in {"cent", "penny"} or other.bound is not Bound.EXACT:
        return None
    end = _end_of_cents(text, one, other)
    if end is None:
        return None
    value = one.low + other.low / _HUNDRED
    return one._replace(
        span=Span(one.span.start, end), number=Span(one.number.start, other.number.end), low=value, high=value,
        step=Fraction(1, _HUNDRED), in_words=one.in_words and other.in_words,
    )  # fmt: skip


def _end_of_cents(text: str, one: Amount, other: Amount) -> int | None:
    """Where the hundredth parts end, if *other* are some of *one*."""
    if other.unit in {"cent", "penny"}:
        return other.span.end
    if other.unit is not None:
        return None
    start = other.span.end + 1
    word = next((word for word in _parts().get(one.unit or "", ()) if text.startswith(word, start)), None)
    if word is not None and not text[start + len(word) : start + len(word) + 1].isalnum():
        return start + len(word)
    is_bare = text[one.span.end : other.span.start].strip(" \u00a0") in {"", "and"}
    two_digits = other.in_words or other.number.end - other.number.start == 2  # noqa: PLR2004 - cents
    return other.span.end if is_bare and two_digits and _END().match(text, other.span.end) else None


@cache
def _parts() -> Mapping[str, tuple[str, ...]]:
    rows = (group.split() for group in LOCAL_PARTS.replace("\n", " ").split(";"))
    return {row[0]: tuple(sorted(row[1:], key=len, reverse=True)) for row in rows}


def _range(text: str, one: Amount, other: Amount) -> Amount | None:
    """One amount of both ends of a range ("44 mg to 50 mg", "between $10 and $20")."""
    if one.unit is None or other.unit is None or one.low != one.high or other.low != other.high:
        return None
    if one.kind is not NumberKind.CARDINAL or other.kind is not NumberKind.CARDINAL or other.bound is not Bound.EXACT:
        return None
    before = text[max(0, one.span.start - _BACK) : one.span.start]
    gap = one.span.end, other.span.start
    is_range = _RANGE().fullmatch(text, *gap) and not _CHANGE().search(before)
    if not (is_range or (_RANGE_AND().fullmatch(text, *gap) and _BETWEEN().search(before))):
        return None
    low = one.low if one.unit == other.unit else convert(one.low, one.unit, other.unit)
    if low is None or low >= other.low:
        return None
    unit = one.unit if other.unit in shared() else other.unit
    return other._replace(
        span=Span(one.span.start, other.span.end), number=Span(one.number.start, other.number.end), low=low,
        bound=one.bound, unit=unit, in_words=one.in_words and other.in_words,
    )  # fmt: skip
