"""Chinese numbers where they stand in a text, in characters or in digits with characters for powers."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from sicut.model.span import Span
from sicut.model.value import NumberKind
from sicut.text.lexicon import lexicon
from sicut.text.numerals.digits import MOST_DIGITS, Convention, numeral
from sicut.text.numerals.hanzi import value_in_characters
from sicut.text.pattern import pattern

_DIGITS = "零〇一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖"
_POWERS = {
    "十": 10,
    "拾": 10,
    "百": 100,
    "佰": 100,
    "千": 1000,
    "仟": 1000,
    "万": 10**4,
    "萬": 10**4,
    "亿": 10**8,
    "億": 10**8,
}
_SCALES = "".join(_POWERS)
_ALL = f"{_DIGITS}{_SCALES}廿卅"
_HAN = pattern(
    rf"(?:(?P<rank>第)(?P<which>[{_ALL}]+|[0-9]+))"
    rf"|(?P<below>[{_ALL}]+|(?<![0-9])[0-9]+)分之(?P<above>[{_ALL}]+|[0-9]+)"
    rf"|(?P<ten>十)[几幾]|(?P<some>[数數几幾上])(?P<size>[十百千][万萬亿億]?|[万萬亿億])|(?P<full>成千上[万萬])"
    rf"|(?P<mixed>(?<![0-9.,])[0-9][0-9,.]*[{_SCALES}]+(?:[0-9]+[{_SCALES}]+)*(?:[0-9]+(?![0-9.]))?)"
    rf"|(?P<share>一半|半数|半數)"
    rf"|(?P<plain>[{_ALL}]+)(?:[点點](?P<decimals>[{_DIGITS}]+)(?P<power>[{_SCALES}]*))?(?P<half>[{_SCALES}]?半)?"
)
_MIXED = pattern(rf"([0-9][0-9,.]*)([{_SCALES}]*)")
_FORMAL = frozenset("贰叁肆伍陆柒捌玖貳參陸")
"""Figures of cheques: by themselves words and surnames ("陆路"), but for money."""
_MONEY = frozenset("元圆圓角分")
_SINGLE_AFTER = frozenset("名人票次天年周层層艘辆輛岁歲月日号倍条條项項万")
_COUNTED_BEFORE = frozenset("仅僅有唯")
_MORE = str.maketrans({"廿": "二十", "卅": "三十", "貳": "二", "參": "三", "陸": "六"})


@cache
def _stops() -> re.Pattern[str]:
    """Words that have a number's character and count nothing ("一起")."""
    words = (word for word in lexicon("zh").compounds if any(c in _ALL for c in word))
    return re.compile("|".join(map(re.escape, words)))


class Han(NamedTuple):
    """A number in characters."""

    span: Span
    low: Fraction
    high: Fraction
    kind: NumberKind = NumberKind.CARDINAL
    step: Fraction = Fraction(1)
    is_about: bool = False
    in_words: bool = True


def han(text: str) -> Iterator[Han]:
    """The Chinese numbers of *text*, in order. Linear."""
    if text.isascii():
        return
    covered = {at for match in _stops().finditer(text) for at in range(*match.span())}
    for match in _HAN().finditer(text):
        start, end = match.span()
        if (start in covered and end - start <= 2 and not match["rank"]) or end - start > MOST_DIGITS:  # noqa: PLR2004
            continue
        kind = match.lastgroup or ""
        if match["some"] or match["full"] or match["ten"]:
            yield _many(match["size"] or "", Span(start, end), is_ten=bool(match["ten"]), is_full=bool(match["full"]))
        elif match["rank"]:
            value = _value(match["which"])
            if value is not None:
                yield Han(Span(start, end), value, value, NumberKind.ORDINAL, in_words=not match["which"].isdecimal())
        elif match["below"]:
            yield from _share(match["below"], match["above"], Span(start, end))
        elif match["mixed"]:
            yield from _mixed(match["mixed"], Span(start, end))
        elif kind == "share":
            yield Han(Span(start, end), Fraction(1, 2), Fraction(1, 2), NumberKind.SHARE, Fraction(1, 2))
        else:
            yield from _plain(text, match["plain"], match["decimals"], match["power"], match["half"], Span(start, end))


def _value(written: str) -> Fraction | None:
    if written[0] in "0123456789":
        return numeral(written, Convention.POINT)
    plain = written.translate(_MORE)
    found = value_in_characters(plain)
    return None if found is None else Fraction(found)


def _many(size: str, span: Span, *, is_ten: bool, is_full: bool) -> Han:
    if is_ten:
        return Han(span, Fraction(11), Fraction(19), is_about=True)
    if is_full:
        return Han(span, Fraction(2000), Fraction(100_000), is_about=True)
    base = Fraction(1)
    for c in size:
        base *= _POWERS[c]
    return Han(span, base * 2, base * 10, is_about=True)


def _share(below: str, above: str, span: Span) -> Iterator[Han]:
    one, other = _value(above), _value(below)
    if below in {"百", "千", "万", "萬"}:
        if one is not None:
            start = span.end - len(above)
            yield Han(Span(start, span.end), one, one, in_words=not above.isdecimal())
    elif one is not None and other:
        yield Han(span, one / other, one / other, NumberKind.SHARE, 1 / other, in_words=not above.isdecimal())


def _mixed(written: str, span: Span) -> Iterator[Han]:
    total, step, least = Fraction(0), Fraction(1), Fraction(10**18)
    for digits, powers in _MIXED().findall(written):
        value = numeral(digits, Convention.POINT)
        scale = Fraction(1)
        for c in powers:
            scale *= _POWERS[c]
        if value is None or scale >= least:
            return
        total, least = total + value * scale, scale
        step = scale / 10 ** len(digits.partition(".")[2])
    yield Han(span, total, total, step=step, in_words=False)


def _plain(
    text: str, plain: str, decimals: str | None, power: str | None, half: str | None, span: Span
) -> Iterator[Han]:
    if plain in {"一", "壹"} and not decimals and not half:
        alone = text[span.end : span.end + 1]
        if not (alone in _SINGLE_AFTER and alone) and text[max(0, span.start - 1) : span.start] not in _COUNTED_BEFORE:
            return
    if plain in _FORMAL and not decimals and text[span.end : span.end + 1] not in _MONEY:
        return
    if all(c in _SCALES for c in plain) and plain not in {"十", "拾"}:
        return
    value = _value(plain)
    if value is None:
        value = _pair(plain)
        if value is not None:
            yield Han(span, value, value + 1, is_about=True)
        return
    if decimals:
        figures = [value_in_characters([c]) for c in decimals]
        value += Fraction(int("".join(str(figure or 0) for figure in figures)), 10 ** len(figures))
        for c in power or "":
            value *= _POWERS[c]
    elif half:
        value += Fraction(1, 2) * (_POWERS[half[0]] if len(half) > 1 else 1)
    yield Han(span, value, value)


def _pair(plain: str) -> Fraction | None:
    """The lesser of two digits side by side ("两三")."""
    one, other = (value_in_characters([c]) if c in _DIGITS else None for c in (plain[:1], plain[1:]))
    return Fraction(one) if len(plain) == 2 and one is not None and other == one + 1 else None  # noqa: PLR2004
