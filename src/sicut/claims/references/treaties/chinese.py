"""Articles in Chinese: "《联合国宪章》第五十一条"."""

from collections.abc import Iterator

from sicut.claims.references.found import Found
from sicut.claims.references.provisions import reach
from sicut.editions.law.treaties import names
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.pattern import pattern

_ARTICLE = pattern(r"(联合国宪章|世界人权宣言)》?第([零〇一二三四五六七八九十百\d]{1,6})条")
_DIGITS = {digit: number for number, digit in enumerate("〇一二三四五六七八九")} | {"零": 0}


def find_chinese(text: str) -> Iterator[Found]:
    """The articles of the works that have a Chinese name in the table."""
    for match in _ARTICLE().finditer(text) if "条" in text else ():
        treaty = names()[letters(match[1])]
        number = int(match[2]) if match[2].isdecimal() else _value(match[2])
        is_there = treaty.articles is None or 1 <= number <= treaty.articles
        fault = None if is_there else f"the {treaty.name} has {treaty.articles} articles"
        place = reach((f"article {number}",))
        yield Found(Span(*match.span()), System.LAW, treaty.name, f"Article {number}", (place,), fault=fault)


def _value(numeral: str) -> int:
    """The number below a thousand that *numeral* spells."""
    total = ones = 0
    for c in numeral:
        if c in "十百":
            total += (ones or 1) * (10 if c == "十" else 100)
            ones = 0
        else:
            ones = _DIGITS.get(c, 0)
    return total + ones
