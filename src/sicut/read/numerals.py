"""Numbers as lists and headings print them."""

from collections.abc import Callable
from typing import Final

_MOST: Final = 3_999
_ROMAN: Final = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        "m cm d cd c xc l xl x ix v iv i".split(),
        strict=True,
    )
)
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN: Final = "абвгдежзиклмнопрстуфхцчшщыэюя"
_HAN: Final = "〇一二三四五六七八九"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_ARABIC: Final = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_HANGUL: Final = "가나다라마바사아자차카타파하"
_KANA: Final = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_LARGEST_HAN: Final = 99
_LARGEST_CIRCLE: Final = 20


def roman(number: int) -> str:
    """The Roman numeral in small letters; beyond 3999 in digits."""
    if not 0 < number <= _MOST:
        return str(number)
    told = []
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        told.append(letters * count)
    return "".join(told)


def letters(number: int, alphabet: str = _LATIN) -> str:
    """``a`` to ``z``, then ``aa``, ``bb``, as Word counts; beyond 3999 in digits."""
    if not 0 < number <= _MOST:
        return str(number)
    rounds, at = divmod(number - 1, len(alphabet))
    return alphabet[at] * (rounds + 1)


def _ordinal(number: int) -> str:
    teens = number // 10 % 10 == 1
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _han(number: int) -> str:
    if not 0 < number <= _LARGEST_HAN:
        return "".join(_HAN[int(digit)] for digit in str(number))
    tens, ones = divmod(number, 10)
    return (_HAN[tens] if tens > 1 else "") + "十" * (tens > 0) + (_HAN[ones] if ones else "")


def _circle(number: int) -> str:
    return chr(0x245F + number) if 0 < number <= _LARGEST_CIRCLE else str(number)


_FORMS: Final[dict[str, Callable[[int], str]]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "russianLower": lambda number: letters(number, _RUSSIAN),
    "russianUpper": lambda number: letters(number, _RUSSIAN).upper(),
    "ordinal": _ordinal,
    "decimalFullWidth": lambda number: str(number).translate({48 + n: 0xFF10 + n for n in range(10)}),
    "decimalEnclosedCircle": _circle,
    "decimalEnclosedCircleChinese": _circle,
    "ideographTraditional": lambda number: letters(number, _STEMS),
    "ideographDigital": lambda number: "".join(_HAN[int(digit)] for digit in str(number)),
    "arabicAlpha": lambda number: letters(number, _ARABIC),
    "arabicAbjad": lambda number: letters(number, _ABJAD),
    "ganada": lambda number: letters(number, _HANGUL),
    "aiueoFullWidth": lambda number: letters(number, _KANA),
}
_HAN_COUNTING: Final = (
    "chineseCounting chineseCountingThousand japaneseCounting taiwaneseCounting taiwaneseCountingThousand"
).split()


def numeral(number: int, form: str) -> str | None:
    """*number* in a number format of ECMA-376 part 1, 17.18.59; ``None`` if it is written in none known here."""
    if form in _HAN_COUNTING:
        return _han(number)
    write = _FORMS.get(form)
    return write(number) if write is not None else None


def is_simple(label: str) -> bool:
    """Whether a label is a bullet, or one numeral and the signs around it (``1.``, ``(a)``), as any list has."""
    inner = label.strip("()[]{}.:;,-\u2013\u2014\uff08\uff09\u3001 \t\u00a0")
    return inner.isalnum() or not any(map(str.isalnum, inner))
