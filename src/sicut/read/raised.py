"""Digits set above the line: ``m<sup>2</sup>`` reads as it looks, ``m²``."""

from typing import Final

_DIGITS: Final = "0123456789"
RAISED: Final = str.maketrans(_DIGITS, "\u2070\xb9\xb2\xb3\u2074\u2075\u2076\u2077\u2078\u2079")


def raised_digits(text: str) -> str | None:
    """*text* with its digits raised; ``None`` if it has other characters."""
    return None if text.strip(_DIGITS) else text.translate(RAISED)
