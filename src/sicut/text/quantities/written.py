"""Numbers in digits where they stand in a text, and what has digits and is no number: times, versions, addresses."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.numerals.digits import Convention, conventions, numeral
from sicut.text.pattern import pattern

MOST_EXPONENT = 60
MOST_DIGITS = 30
_D = "0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19"
_SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
_THIN = "\u00a0\u202f\u2009"
_LETTER = "A-Za-z\u00c0-\u024f\u0400-\u052f_"
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")

_NO_NUMBER = rf"""
    [0-9]{{1,3}}(?:\.[0-9]{{1,3}}){{3}}(?![{_D}.])
  | [0-9]{{1,2}}[:][0-9]{{2}}(?::[0-9]{{2}})?(?![0-9])
  | [0-9]{{1,4}}([/.-])[0-9]{{1,2}}\g<dot>[0-9]{{1,4}}(?![{_D}])
  | [0-9]+(?:-[0-9]+){{2,}}
  | \+[0-9][0-9 ()-]{{6,20}}[0-9]
  | \([0-9]{{2,5}}\)[ ]?[0-9]{{3,}}[0-9 -]{{0,12}}
  | 97[89][ -]?[0-9]{{10}}(?![0-9])
  | 0[0-9]{{2,5}}[ /-][0-9]{{3,}}(?:[ -][0-9]{{2,}})*
""".replace("([/.-])", "(?P<dot>[/.-])").replace(r"\g<dot>", "(?P=dot)")
_QUOTIENT = rf"""
    (?:[{_D}]{{1,9}}[ {_THIN}]?)?[{_SIGNS}]
  | (?:[{_D}]{{1,9}}[ {_THIN}])?[{_D}]{{1,9}}[/\u2044][{_D}]{{1,9}}(?![{_D}/])
"""
_PLAIN = rf"""
    [{_D}]{{1,3}}(?P<gap>[ ’'٬{_THIN}])[{_D}]{{3}}(?:(?P=gap)[{_D}]{{3}})*(?![{_D}])(?:[.,٫][{_D}]+)?
  | [{_D}]+(?:[.,٬٫][{_D}]+)*
  | \.[{_D}]+
"""
_EXPONENT = rf"""
    [eE](?P<power>[+-]?[0-9]{{1,3}})(?![{_LETTER}{_D}])
  | [ {_THIN}]?[×x·*][ {_THIN}]?10(?:\^(?P<raised>[-−]?[0-9]{{1,3}})|(?P<above>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}}))
"""
_NUMBER = pattern(
    rf"""(?<![{_D}])(?:(?<![{_D}][.,/:])(?P<skipped>{_NO_NUMBER})
    | (?:(?:{_QUOTIENT.replace("(?:", "(?:", 1)})|(?P<plain>{_PLAIN})(?:{_EXPONENT})?))""",
    re.VERBOSE,
)
_DIGIT = pattern(f"[{_D}{_SIGNS}]")
_ADDRESS = pattern(r"(?:https?://|www\.)[^\s<>\"]+|[A-Za-z0-9.+_-]{1,64}@[^\s<>\"@]+")
_HEADING = pattern(r"[0-9]{1,3}[.)]\Z")


class Written(NamedTuple):
    """A number in digits, ``None`` for other things in digits.

    ``is_bare``: digits alone, without sign, group, decimals; ``is_label``: letters stand before it ("A320"), or it
    numbers a line.
    """

    span: Span
    value: Fraction | None
    step: Fraction = Fraction(1)
    is_quotient: bool = False
    is_bare: bool = False
    is_label: bool = False


def written(text: str, language: str | None) -> Iterator[Written]:
    """The numbers in digits, in order, with their sign. Linear in the length of *text*."""
    base = (language or "en").split("-")[0].lower()
    order = _order(base)
    addresses = (
        [match.span() for match in _ADDRESS().finditer(text)] if "@" in text or "://" in text or "www" in text else []
    )
    at = 0
    for match in _numbers(text):
        start, end = match.span()
        while at < len(addresses) and addresses[at][1] <= start:
            at += 1
        if at < len(addresses) and addresses[at][0] <= start:
            continue
        if match["skipped"] is not None and not _is_grouped(match["skipped"], order):
            yield Written(Span(start, end), None)
        else:
            yield from _read(text, match, order, base)


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """The matches of numbers, each sought from the next digit on, or from the sign before that."""
    at = 0
    while (digit := _DIGIT().search(text, at)) is not None:
        found = _NUMBER().search(text, max(at, digit.start() - 1))
        if found is None:
            return
        yield found
        at = found.end()


def _order(language: str) -> tuple[Convention, ...]:
    first = conventions(language)
    if len(first) > 1:
        return (Convention.POINT, Convention.COMMA, Convention.SPACED)
    return first + tuple(each for each in (Convention.COMMA, Convention.POINT, Convention.SPACED) if each not in first)


_GROUPED = pattern(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}\Z")


def _is_grouped(written: str, order: tuple[Convention, ...]) -> bool:
    return bool(_GROUPED().match(written)) and (order[0] is not Convention.POINT or written.count(".") == 2)  # noqa: PLR2004


def _read(text: str, match: re.Match[str], order: tuple[Convention, ...], language: str) -> Iterator[Written]:
    start, end = match.span()
    found = text[start:end]
    plain = match["plain"]
    if plain is None:
        yield from _quotient(text, start, found)
        return
    if plain.startswith(".") and start and not (text[start - 1].isspace() or text[start - 1] in "-−$€£(~≈<>"):
        plain, start = plain[1:], start + 1
    if match["gap"] == " " and language in {"en", "zh"} and plain.count(" ") == 1:
        yield from _parted(text, start, plain, order)
        return
    yield from _one(text, start, plain, end, _power(match), order)


def _power(match: re.Match[str]) -> int:
    told = match["power"] or match["raised"] or match["above"]
    return int(told.translate(_RAISED)) if told else 0


def _parted(text: str, start: int, plain: str, order: tuple[Convention, ...]) -> Iterator[Written]:
    one, _, other = plain.partition(" ")
    yield from _one(text, start, one, start + len(one), 0, order)
    begin = start + len(one) + 1
    yield from _one(text, begin, other, begin + len(other), 0, order)


def _one(text: str, start: int, plain: str, end: int, power: int, order: tuple[Convention, ...]) -> Iterator[Written]:
    value, decimals = _value(plain, order)
    if value is None or abs(power) > MOST_EXPONENT or len(plain) > MOST_DIGITS:
        yield Written(Span(start, end), None)
        return
    scale = Fraction(10) ** power
    begin = _sign(text, start)
    is_label = begin == start and _is_label(text, start, end)
    is_bare = begin == start and not power and all(c not in " .,'’٬٫" + _THIN for c in plain)
    signed = -value if begin < start and text[begin] != "+" else value
    yield Written(Span(begin, end), signed * scale, scale / 10**decimals, is_bare=is_bare, is_label=is_label)


def _value(plain: str, order: tuple[Convention, ...]) -> tuple[Fraction | None, int]:
    if plain.startswith("."):
        plain = f"0{plain}"
    for convention in order:
        value = numeral(plain, convention)
        if value is not None:
            sign = convention.value[1]
            decimals = max((len(plain.rpartition(c)[2]) for c in (sign, "\u066b") if c in plain), default=0)
            return value, decimals
    return None, 0


def _quotient(text: str, start: int, found: str) -> Iterator[Written]:
    value = numeral(found, Convention.POINT)
    above, slash, below = found.replace("\u2044", "/").partition("/")
    is_mixed = any(c in found for c in " " + _THIN)
    if slash and not is_mixed and not _is_proper(above, below):
        value = None
    span = Span(_sign(text, start), start + len(found))
    if value is not None and span.start < start and text[span.start] != "+":
        value = -value
    yield Written(
        span, value, Fraction(1, value.denominator if value else 1), is_quotient=value is not None and value < 1
    )


def _is_proper(above: str, below: str) -> bool:
    """Whether "3/4" is a share: "9/11", "24/7" and "2016/17" are none."""
    return 0 < int(above) < int(below) and (
        int(below) <= 10  # noqa: PLR2004
        or int(below) in {12, 15, 16, 20, 25, 32, 50, 60, 64, 100, 1000}
    )


def _sign(text: str, start: int) -> int:
    """Where the sign before *start* stands, or *start*."""
    if not start or text[start - 1] not in "-−+\u2013":
        return start
    before = text[max(0, start - 3) : start - 1]
    if not before or before[-1] in '\n(\t[„“"«:' or (before[-1] == " " and not before[:-1].isdigit()):
        return start - 1
    return start


_MARKED = pattern(rf"(?:[{_LETTER}]|[{_LETTER}]{{2}}-)\Z")


def _is_label(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 3) : start]
    if _MARKED().search(before):
        return before[-1] != "-" or before[-2:-1].isupper()
    line = text.rfind("\n", max(0, start - 4), start) + 1
    opens = start in {line, 0} and _HEADING().match(text[start : end + 1])
    return bool(opens) and text[end + 1 : end + 2].isspace()
