"""What units measure, how much they are, and how they are named in messages."""

from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from sicut.text.quantities import unit_sizes
from sicut.text.quantities.unit_names import codes, groups, shared

_POWERS = {"square": 2, "cubic": 3}
_MADE: Mapping[tuple[str, str], str] = {
    ("length", "time"): "speed", ("data", "time"): "data rate", ("energy", "time"): "power",
    ("mass", "volume"): "density",
}  # fmt: skip
_AREAS = {2: "area", 3: "volume"}
_LOOSE: tuple[frozenset[str], ...] = (
    frozenset({"ton", "tonne", "long ton"}),
    frozenset({"degree", "degree Celsius"}),
    frozenset({"degree", "degree Fahrenheit"}),
    frozenset({"pound", "pound mass"}),
    frozenset({"gallon", "gallon imperial"}),
    frozenset({"mile", "nautical mile"}),
    frozenset({"cent", "penny"}),
    frozenset({"rial", "riyal"}),
    frozenset({"ounce", "ounce troy", "fluid ounce"}),
)
"""Units that may go by one name: the number alone does not tell them apart."""
_IRREGULAR = {
    "foot": "feet", "inch": "inches", "century": "centuries", "penny": "pence", "percent": "percent",
    "hertz": "hertz", "kelvin": "kelvin", "horsepower": "horsepower", "yen or yuan": "yen or yuan", "won": "won",
    "degree Celsius": "°C", "degree Fahrenheit": "°F", "pound mass": "pounds", "gallon imperial": "imperial gallons",
    "ounce troy": "troy ounces", "stone": "stone", "rupee": "rupees", "hundredweight": "hundredweight",
    "quart imperial": "imperial quarts", "fluid ounce imperial": "imperial fluid ounces", "permille": "per mille",
    "part per million": "parts per million", "lux": "lux", "leu": "lei",
    "o'clock": "o'clock",
}  # fmt: skip


class Measure(NamedTuple):
    """What a unit measures, and how much it is in the unit of the SI: ``number * size + offset``."""

    dimension: str
    size: Fraction
    offset: Fraction = Fraction(0)


def dimension(unit: str | None) -> str | None:
    """What *unit* measures: "length", "money", "time", "speed" …; ``None`` for a bare number and an unknown unit.

    A unit divided by another one has a dimension like "money per time", where there is no word for it.
    """
    found = None if unit is None else measure(unit)
    return None if found is None else found.dimension


@cache
def measure(unit: str) -> Measure | None:
    """The measure of the unit with the key *unit*."""
    if unit in _table():
        return _table()[unit]
    above, per, below = unit.rpartition(" per ")
    if unit.startswith("per "):
        above, per, below = "", " per ", unit[4:]
    if per:
        return _divided(Measure("", Fraction(1)) if not above else measure(above), measure(below))
    power, _, base = unit.partition(" ")
    found = measure(base) if power in _POWERS else None
    if found is None or found.dimension not in {"length", "time"}:
        return None
    exponent = _POWERS[power]
    name = _AREAS[exponent] if found.dimension == "length" else f"{power} {found.dimension}"
    return Measure(name, found.size**exponent)


def _divided(above: Measure | None, below: Measure | None) -> Measure | None:
    if above is None or below is None:
        return None
    name = _MADE.get((above.dimension, below.dimension), f"{above.dimension} per {below.dimension}".strip())
    return Measure(name, above.size / below.size)


@cache
def _table() -> Mapping[str, Measure]:
    found = dict.fromkeys(codes() | shared().keys(), Measure("money", Fraction(1)))
    found["penny"] = found["cent"] = Measure("money", Fraction(1, 100))
    for row in unit_sizes.SIZES.replace("\n  ", " ").strip().splitlines():
        kind, _, units = row.partition(": ")
        for each in units.split(";"):
            numbers = [word for word in each.split() if word[0].isdigit()]
            name = " ".join(word for word in each.split() if not word[0].isdigit())
            found[name] = Measure(kind, *map(Fraction, numbers))
    sizes = {name: Fraction(size) for name, size, _ in (row.split() for row in unit_sizes.PREFIXES.split(";"))}
    for base, prefixes in groups(unit_sizes.PREFIXABLE.strip().replace("\n", ";")):
        for prefix in prefixes:
            found[prefix + base] = found[base]._replace(size=found[base].size * sizes[prefix])
    return found


def convert(value: Fraction, from_unit: str, to_unit: str) -> Fraction | None:
    """*value* in *to_unit*; ``None`` where the units measure different things, or are different currencies.

    A percentage point is no percent. A name that several currencies share converts to each of them as it is.
    """
    one, other = measure(from_unit), measure(to_unit)
    if from_unit == to_unit or (one == other and compatible(from_unit, to_unit)):
        return value
    if one is None or other is None or one.dimension != other.dimension or not _same_money(from_unit, to_unit):
        return None
    return (value * one.size + one.offset - other.offset) / other.size


def _same_money(one: str, other: str) -> bool:
    """Whether what two units have of money in them is of one currency."""
    heads = one.partition(" per ")[0], other.partition(" per ")[0]
    if all(dimension(head) != "money" for head in heads):
        return True
    return compatible(*heads) or any(_hundredth(part, whole) for part, whole in (heads, heads[::-1]))


def _hundredth(part: str, whole: str) -> bool:
    allowed = {"cent": {"dollar", "EUR", *shared()["dollar"]}, "penny": {"pound", "GBP"}}
    return whole in allowed.get(part, ())


def compatible(one: str | None, other: str | None) -> bool:
    """Whether both may be the same unit: the same key, or a name that several share and one of those.

    "dollar" may be USD and AUD, and not EUR; "degree" may be that of Celsius. A rate may be told without its "per".
    """
    if one == other:
        return True
    if one is None or other is None:
        return False
    (above, per, below), (their_above, their_per, their_below) = one.partition(" per "), other.partition(" per ")
    if per or their_per:
        return (not (per and their_per) or below == their_below) and compatible(above or None, their_above or None)
    if any(one in loose and other in loose for loose in _LOOSE):
        return True
    mine, theirs = shared().get(one, frozenset({one})), shared().get(other, frozenset({other}))
    return (one in shared() or other in shared()) and not mine.isdisjoint(theirs)


def unit_name(key: str) -> str:
    """The unit with the key *key* in words for a message, in the plural ("miles", "°C"); a currency's code as it is."""
    above, per, below = key.partition(" per ")
    if key.startswith("per "):
        return key
    if per and key not in _IRREGULAR:
        return f"{unit_name(above)} per {below}"
    if key in _IRREGULAR or key in codes() or not key:
        return _IRREGULAR.get(key, key)
    return key if key.endswith(("hertz", "s")) else f"{key[:-4]}feet" if key.endswith("foot") else f"{key}s"
