"""Units that stand for one of them: "a mile", "an hour", signs and endings that say it: 5'11", the Arabic dual."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from sicut.model.span import Span
from sicut.model.value import Amount
from sicut.text.fold import letters
from sicut.text.pattern import pattern
from sicut.text.quantities.unit_names import groups
from sicut.text.quantities.unit_reading import Reader
from sicut.text.quantities.unit_words import DUALS

_ALONE = pattern(
    r"(?<![\w-])(?:(?P<half>[Hh]alf(?:-|[^\S\n](?:an?[^\S\n])?))|(?P<quarter>(?:[Aa][^\S\n])?[Qq]uarter(?:-|[^\S\n]))"
    r"|(?:[Aa]n?|[Uu]n[ea]?|[Ee]in(?:e[rnms]?)?)[^\S\n])(?P<unit>[^\W\d_]{3,})"
)
_FEET_AND_INCHES = pattern(r"(?<![\w.,'’])(?P<feet>\d{1,2})['’′][^\S\n]?(?P<inches>\d|1[01])(?:[\"”″]|''|’’)")
_FEET = pattern(r"\d['’′]")
_HALF_WORDS = ("demi-", "полчаса", "полгода", "半")
_HALVES = pattern(
    r"(?<!\w)(?:(?P<hour>(?:une\s)?demi-heure|полчаса)|(?P<year>полгода)|(?P<day>(?:une\s)?demi-journée))(?!\w)"
    r"|半(?:(?P<zh_hour>个?小时|個?小時|个?钟头)|(?P<zh_year>年)|(?P<zh_day>天))"
)
_DUAL = pattern(r"(?<!\w)[وبلف]?ل?(?P<dual>[\u0621-\u064a]{2,8}(?:ان|ين))(?!\w)")
_AND_A_HALF = pattern(
    r"[^\S\n](?:and[^\S\n](?:a[^\S\n]|one[^\S\n])?(?P<en>half|quarter)|et[^\S\n](?P<fr>demie?)|y[^\S\n](?P<es>medi[ao]))\b"
)
_UNITS = frozenset(
    """centimetre inch gram ounce cent kilometre metre mile kilogram tonne litre gallon acre hectare dollar
    EUR penny kibibyte byte megabyte gigabyte
    terabyte decade century fortnight megawatt""".split()
)
_IN_PARTS = frozenset({"cup", "tablespoon", "teaspoon"})
_TIMES = frozenset({"minute", "hour", "day", "week", "month", "year"})
_LASTING = pattern(
    r"(?i)(?:^|\s)(?:in|for|within|after|over|than|about|nearly|almost|lasted|lasts?|took|takes?|during|every|another|"
    r"dans|pendant|durant|après|en|durante|nach|seit|vor|über)\s$"
)
_FOLLOWING = pattern(
    r"\sand\s(?:a\s(?:half|quarter)\b|\d|[a-z-]+\s(?:second|minute|hour|day|week|month)s\b)"
    r"|\s(?:ago|later|earlier|long|plus\stard|später|zuvor|lang|después|antes)\b"
)
_RATED = pattern(r"(?:\d|[$€£%]|[^\W\d]s|cents?|once|twice|times|dollars?|euros?|fois|veces|\bmph|\bkm)\s$")
_BACK = 14
INCHES = 12


def single_units(text: str, reader: Reader) -> tuple[Amount, ...]:
    """The amounts that an article or "half" before a unit makes, and Arabic duals; linear in the length of *text*."""
    return (
        *_with_articles(text, reader),
        *(_feet(text) if _FEET().search(text) else ()),
        *(_halves(text) if any(word in text for word in _HALF_WORDS) else ()),
        *(_duals(text) if "ن" in text else ()),
    )


def _with_articles(text: str, reader: Reader) -> Iterator[Amount]:
    for found in _ALONE().finditer(text):
        rest = reader.names.by_first.get(letters(found["unit"]))
        key = None if rest is None else dict(rest).get(())
        part = Fraction(1, 2) if found["half"] else Fraction(1, 4) if found["quarter"] else None
        if key is None or not (key in _UNITS or key in _TIMES or (part and key in _IN_PARTS)):
            continue
        if found["unit"][0].isupper() and reader.tongue != "de":
            continue
        before = text[max(0, found.start() - _BACK) : found.start()]
        lasts = key not in _TIMES or _LASTING().search(before) or _FOLLOWING().match(text, found.end())
        if part is not None or (lasts and not _RATED().search(before)):
            value = part or Fraction(1)
            span, number = Span(*found.span()), Span(found.start(), found.start("unit") - 1)
            yield and_a_half(Amount(span, number, value, value, part or Fraction(1), unit=key, in_words=True), text)


def _halves(text: str) -> Iterator[Amount]:
    """Words that are half of a unit ("полчаса", "demi-heure")."""
    half = Fraction(1, 2)
    for found in _HALVES().finditer(text):
        span, unit = Span(*found.span()), (found.lastgroup or "").removeprefix("zh_")
        yield Amount(span, span, half, half, half, unit=unit, in_words=True)


def _feet(text: str) -> Iterator[Amount]:
    """Heights with the signs of feet and inches (5'11")."""
    for found in _FEET_AND_INCHES().finditer(text):
        value = Fraction(int(found["feet"]) * INCHES + int(found["inches"]))
        number = Span(found.start(), found.end("inches"))
        yield Amount(Span(*found.span()), number, value, value, Fraction(1), unit="inch")


def _duals(text: str) -> Iterator[Amount]:
    two = Fraction(2)
    for found in _DUAL().finditer(text):
        key = _dual_words().get(letters(found["dual"]))
        if key is not None:
            span = Span(*found.span("dual"))
            yield Amount(span, span, two, two, Fraction(1), unit=key, in_words=True)


@cache
def _dual_words() -> dict[str, str]:
    return {letters(word): key for key, words in groups(DUALS) for word in words}


def and_a_half(amount: Amount, text: str) -> Amount:
    """The amount with what is told after its unit ("two years and a half")."""
    found = _AND_A_HALF().match(text, amount.span.end)
    if found is None or amount.low != amount.high or amount.step != 1:
        return amount
    more = Fraction(1, 4 if found["en"] == "quarter" else 2)
    return amount._replace(
        low=amount.low + more, high=amount.high + more, step=more, span=Span(amount.span.start, found.end())
    )
