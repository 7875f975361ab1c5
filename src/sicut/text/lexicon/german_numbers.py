"""German numbers that are written as one word: the ones before the tens, "und" between."""

from collections.abc import Mapping

_INFLECTED = ("eine", "eins")


def turned(numbers: Mapping[str, float]) -> dict[str, float]:
    """Those up to 99, and full hundreds and thousands, made of the *numbers* of one part."""
    ones, teens = _between(numbers, 1, 10), _between(numbers, 2, 20)
    made = {
        f"{one}und{ten}": value + tens
        for ten, tens in _between(numbers, 20, 100).items()
        for one, value in ones.items()
    }
    for key, value in ({"ein": 1.0} | teens).items():
        made |= {f"{key}hundert": value * 100, f"{key}tausend": value * 1000}
    return made


def turned_ordinals(numbers: Mapping[str, float]) -> dict[str, float]:
    """Their ordinals from 13 up to 99."""
    made: dict[str, float] = {}
    for key, value in (_between(numbers, 13, 100) | _between(turned(numbers), 13, 100)).items():
        ending = "ste" if value >= 20 else "te"  # noqa: PLR2004
        made |= {f"{key}{ending}{case}": value for case in ("", "n", "r", "s", "m")}
    return made


def _between(numbers: Mapping[str, float], first: int, end: int) -> dict[str, float]:
    """The counting words of a range: "ein", not "eine" or "einmal"."""
    return {
        key: value
        for key, value in numbers.items()
        if first <= value < end
        and value.is_integer()
        and not key.startswith(_INFLECTED)
        and not key.endswith("mal")
        and key != "dutzend"
    }
