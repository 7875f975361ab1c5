"""Numbers in words, as articles bear them: "Article premier", "المادة الأولى", "Article One"."""

from functools import cache
from typing import Final

_ROWS: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte",
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
    "première seconde",
    "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
    "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая",
    "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة",
)
_ARABIC_UNITS: Final = "الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة"
_ARABIC_TENS: Final = "العشرون الثلاثون الأربعون الخمسون الستون السبعون الثمانون التسعون"


@cache
def _table() -> dict[str, str]:
    table = {word: str(number) for row in _ROWS for number, word in enumerate(row.split(), 1)}
    units = _ARABIC_UNITS.split()
    for number, unit in enumerate(units, 1):
        table[f"{unit} عشرة"] = str(10 + number)
        for ten, name in enumerate(_ARABIC_TENS.split(), 2):
            table[f"{unit} و{name}"] = str(10 * ten + number)
    table |= {name: str(10 * ten) for ten, name in enumerate(_ARABIC_TENS.split(), 2)}
    return table


def ordinal(words: str) -> str | None:
    """The number that *words* name; ``None``: they name none."""
    written = " ".join(words.casefold().split())
    return _table().get(written) or _table().get(written.split(maxsplit=1)[0] if " " in written else "")
