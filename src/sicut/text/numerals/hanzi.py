"""Numbers in Chinese characters."""

from collections.abc import Sequence

from sicut.text.pattern import pattern
from sicut.text.unicode import is_unspaced

_PLAIN = str.maketrans("零〇一壹二贰两兩三叁四肆五伍六陆七柒八捌九玖拾佰仟萬億", "0011222233445566778899十百千万亿")
_ROW = pattern(r"[0-9]{3,}\Z|(?=[0-9]*0)[0-9]{2,}\Z")
_BELOW_TEN_THOUSAND = pattern(r"(?:([1-9]?)千)?0?(?:([1-9]?)百)?0?(?:([1-9]?)十)?0?(?:(?<![千百])([1-9]))?\Z")
_SECTIONS = (("亿", 10**8), ("万", 10**4))
_POWERS = (1_000, 100, 10, 1)


def are_characters(words: Sequence[str]) -> bool:
    """Whether all folded *words* are characters of a script without spaces."""
    return all(len(word) == 1 and is_unspaced(word) for word in words)


def value_in_characters(characters: Sequence[str]) -> int | None:
    """The value of one number, or of a row of digits as in a year; ``None`` for anything else.

    A row of two digits is no number ("三五": three or five), nor is a digit right after hundreds or more, which
    counts the next lower power in speech ("二百五": 250).
    """
    text = "".join(characters).translate(_PLAIN)
    if not text:
        return None
    return int(text) if _ROW().match(text) else _value(text)


def _value(text: str) -> int | None:
    for sign, size in _SECTIONS:
        head, found, tail = text.rpartition(sign)
        if found:
            above, below = _value(head) if head else 1, _value(tail)
            if above is None or below is None or below >= size or len(tail) == 1:
                return None
            return above * size + below
    parts = _BELOW_TEN_THOUSAND().match(text)
    if parts is None:
        return None
    return sum(
        int(digit or 1) * power for digit, power in zip(parts.groups(), _POWERS, strict=True) if digit is not None
    )
