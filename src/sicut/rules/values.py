"""Numbers, months and weekdays that words name, in seven languages, as far as two wordings can be compared.

A value is found, not judged: two wordings differ in a number when each has one that the other has not.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from sicut.text.fold import fold_character
from sicut.text.segment import Word, words
from sicut.text.unicode import is_digit

_TO_TWENTY = (
    (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty"
    ),
    (
        "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
        "siebzehn achtzehn neunzehn zwanzig"
    ),
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    (
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte"
    ),
    "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
    (
        "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
        "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать"
    ),
    "零 一 二 三 四 五 六 七 八 九 十",
)
_TENS = (
    "thirty forty fifty sixty seventy eighty ninety",
    "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "trente quarante cinquante soixante",
    "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون",
)
_LARGE: Mapping[float, str] = {
    100: "hundred hundert cent cien ciento сто مئة مائة 百",
    1000: "thousand tausend mille mil тысяча тысячи тысяч ألف آلاف 千",
    10_000: "万",
    10**6: "million millions millionen millón millones миллион миллиона миллионов مليون ملايين",
    10**9: "billion billions milliarde milliarden milliard milliards миллиард миллиардов مليار",
}
_MONTHS = (
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
)
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miércoles jueves viernes sábado domingo",
    "понедельник вторник среду четверг пятницу субботу воскресенье",
    "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
)
UNITS = frozenset(
    "mile miles km kilometre kilometres kilometer kilometers metre metres meter meters m foot feet ft inch inches yard "
    "yards pound pounds lb lbs kg kilogram kilograms tonne tonnes ton tons litre litres liter liters gallon gallons "
    "degrees c f celsius fahrenheit euro euros dollar dollars franc francs crown crowns hectare hectares acre "
    "acres percent".split()
)
_HUNDRED = 100


def numbers(text: str) -> tuple[float, ...]:
    """The numbers that *text* names, in order; ``twenty-one`` and ``two hundred`` are one each."""
    found: list[float] = []
    running: float | None = None
    closed = 0.0
    for word in words(text):
        value = _value(text[slice(*word.span)], word.key)
        if value is None:
            found.extend([] if running is None else [closed + running])
            running, closed = None, 0.0
        elif running is None:
            running = value
        elif value >= _HUNDRED and running < value:
            running = running * value
            closed, running = (closed, running) if value == _HUNDRED else (closed + running, 0.0)
        elif value < max(running, 1) or running == 0:
            running += value
        else:
            found.append(closed + running)
            running, closed = value, 0.0
    return (*found, closed + running) if running is not None else tuple(found)


def has_unit(text: str) -> frozenset[str]:
    """The units of measure that *text* names."""
    return frozenset(word.key for word in words(text)) & UNITS


def months(text: str) -> frozenset[int]:
    """The months that *text* names, from 0."""
    return _named(words(text), _month_table())


def weekdays(text: str) -> frozenset[int]:
    """The days of the week that *text* names, Monday being 0."""
    return _named(words(text), _weekday_table())


def _named(found: Sequence[Word], table: Mapping[str, int]) -> frozenset[int]:
    return frozenset(table[word.key] for word in found if word.key in table)


def _value(written: str, key: str) -> float | None:
    digits = "".join(fold_character(c) if is_digit(c) else c for c in written)
    if digits and all("0" <= c <= "9" or c in ".,'’\u066b\u066c" for c in digits):
        return float(_grouped(digits) or 0)
    return _word_table().get(key)


def _grouped(digits: str) -> str:
    """A number with its thousands joined and a point before its fraction."""
    plain = "".join("," if c in "'’\u066c" else "." if c == "\u066b" else c for c in digits).strip(",.")
    pieces = plain.replace(",", ".").split(".")
    if len(pieces) > 1 and all(len(piece) == 3 for piece in pieces[1:]) and 0 < len(pieces[0]) <= 3:  # noqa: PLR2004
        return "".join(pieces)
    return "".join(pieces[:-1]) + (f".{pieces[-1]}" if len(pieces) > 1 else pieces[0])


@cache
def _word_table() -> Mapping[str, float]:
    table: dict[str, float] = {}
    for row in _TO_TWENTY:
        table |= {word.key: float(value) for value, word in enumerate(words(row))}
    for row in _TENS:
        table |= {word.key: 30.0 + 10 * place for place, word in enumerate(words(row))}
    for value, row in _LARGE.items():
        table |= {word.key: float(value) for word in words(row)}
    return table


@cache
def _month_table() -> Mapping[str, int]:
    return {word.key: place for row in _MONTHS for place, word in enumerate(words(row))}


@cache
def _weekday_table() -> Mapping[str, int]:
    return {word.key: place for row in _WEEKDAYS for place, word in enumerate(words(row))}
