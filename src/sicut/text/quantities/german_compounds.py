"""German numbers in one word: "zweihundertfünfzigtausend", and their ordinals."""

from functools import cache

from sicut.text.lexicon import lexicon

_POWERS = (("tausend", 1000), ("hundert", 100))
_CASES = ("ster", "sten", "stes", "stem", "ste", "ter", "ten", "tes", "tem", "te")
LONGEST = 100


@cache
def _small() -> dict[str, int]:
    numbers = lexicon("de").numbers
    inflected = {"eine", "einen", "einem", "einer", "eines", "dutzend"}
    return {key: int(value) for key, value in numbers.items() if value in range(1, 100) and key not in inflected}


def compound(key: str) -> int | None:
    """The value of one folded word, ``None`` for a word that is no number."""
    return None if len(key) > LONGEST else _value(key)


def _value(key: str) -> int | None:
    for name, size in _POWERS:
        head, found, tail = key.partition(name)
        if found:
            above = _value(head) if head else 1
            below = _value(tail.removeprefix("und")) if tail else 0
            fits = above is not None and below is not None and below < size and above < 1000  # noqa: PLR2004
            return above * size + below if fits and above is not None and below is not None else None
    return _small().get(key)


def compound_ordinal(key: str) -> int | None:
    """The value of an ordinal in one word ("zweihundertfünfzigste", "hunderterste")."""
    ordinals = lexicon("de").ordinals
    for name, size in _POWERS:
        head, found, tail = key.rpartition(name)
        if found and tail:
            above = _value(head + name)
            below = 0 if tail in _CASES else int(ordinals.get(tail.removeprefix("und"), -1))
            return above + below if above is not None and 0 <= below < size else None
    return None
