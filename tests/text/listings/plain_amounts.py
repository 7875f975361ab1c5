"""A simple stand-in for the grammar of numbers, so that lists are tested by themselves."""

import re
from collections.abc import Iterator
from fractions import Fraction

from sicut.model.span import Span
from sicut.model.value import Amount, NumberKind
from sicut.text.fold import letters

_NUMBERS = {
    letters(word): number
    for number, words in enumerate(
        (
            "two zwei deux dos اثنان два две двух 两 兩",
            "three drei trois tres ثلاث ثلاثة الثلاث три трёх 三",
            "four vier quatre cuatro أربع أربعة الأربع четыре четырёх 四",
            "five fünf cinq cinco خمس خمسة пять пяти 五",
            "six sechs seis ست ستة шесть шести 六",
            "seven sieben sept siete سبع سبعة семь 七",
            "eight acht huit ocho ثماني восемь 八",
            "nine neun neuf nueve تسع تسعة التسع девять девяти 九",
            "ten zehn dix diez عشر десять 十",
            "eleven elf onze once одиннадцать",
            "twelve zwölf douze doce двенадцать",
        ),
        2,
    )
    for word in words.split()
}
_WORD = re.compile(r"[0-9]+(?:\.[0-9]+)?|[\u3400-\u9fff]|\w+")
_UNITS = {"hours": "hour", "weeks": "week", "%": "percent"}


def plain_amounts(text: str) -> tuple[Amount, ...]:
    """Digits and small number words as amounts."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Amount]:
    for word in _WORD.finditer(text):
        value = Fraction(word[0]) if word[0][0].isascii() and word[0][0].isdecimal() else _NUMBERS.get(letters(word[0]))
        if value is None:
            continue
        span = Span(*word.span())
        after = re.match(r"\s?(\w+|%)", text[word.end() :])
        unit = _UNITS.get(after[1]) if after else None
        kind = NumberKind.LABEL if text[: word.start()].endswith(("Room ", "page ", "No. ")) else NumberKind.CARDINAL
        value = Fraction(value)
        yield Amount(span, span, value, value, Fraction(1), kind, unit=unit)
