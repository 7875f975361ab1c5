"""Units made of others: powers, and what is divided by what."""

from sicut.text.quantities.unit_measure import dimension, measure

_UNITS_OF_TIME = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "quarter year"})


def raised(key: str, exponent: int) -> str | None:
    """The unit with the key *key* to the power *exponent*, if there is such a unit."""
    if exponent == 1:
        return key
    made = f"{'square' if exponent == 2 else 'cubic'} {key}"  # noqa: PLR2004 - the second power
    return made if measure(made) is not None else None


def ratio(above: str, below: str) -> str:
    """The key of one unit divided by another."""
    return f"{above} per {below.removeprefix('per ')}"


def divides(above: str, below: str, word: str) -> bool:
    """Whether *below* after "per", "/" or the like is what *above* is divided by."""
    if (" per " in above and " per " in below) or dimension(above) == dimension(below) == "time":
        return False
    if word in {"", "per", "pro", "je", "par", "por", "لكل", "每"}:
        return True
    kinds = dimension(above), dimension(below)
    if word in {"a", "an", "each", "every"}:
        return kinds[0] in {"money", "length", "data", "volume", "mass", "energy"} and (
            below in _UNITS_OF_TIME or kinds[0] == "money" != kinds[1]
        )
    return below in _UNITS_OF_TIME and kinds[0] in {"length", "money", "volume", "data", "power", "energy"}
