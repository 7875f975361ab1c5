"""How many verses a sura has, and where the counting schools differ.

Editions and translations of today count as the school of Kufa does (the Cairo edition of 1924). Where a single sura
has more verses elsewhere is from as-Sakhāwī, *Jamāl al-qurrāʾ* (chapter on the counts), and, for the second, from
as-Suyūṭī, *al-Itqān*, chapter 19.
"""

from typing import NamedTuple

from sicut.editions.quran.suras import usual
from sicut.model.reference import Place

VERSES = tuple(
    map(
        int,
        """7 286 200 176 120 165 206 75 129 109 123 111 43 52 99 128 111 110 98 135 112 78 118 64 77 227 93 88 69 60
        34 30 73 54 45 83 182 88 75 85 54 53 89 59 37 35 38 29 18 45 60 49 62 55 78 96 29 22 24 13 14 11 11 18 12 12
        30 52 52 44 28 28 20 56 40 31 50 40 46 42 29 19 36 25 22 17 19 26 30 20 15 21 11 8 8 19 5 8 8 11 11 8 3 9 5
        4 7 3 6 3 5 4 5 6""".split(),
    )
)
"""The number of verses of each sura, in the count of Kufa."""

BASRA, DAMASCUS, MECCA, MEDINA_1, MEDINA_2 = "Basran", "Damascene", "Meccan", "first Medinan", "later Medinan"

# Suras that other schools count to more verses than Kufa, as far as they are taken from a handbook.
_LONGER: dict[int, tuple[tuple[int, tuple[str, ...]], ...]] = {
    2: ((287, (BASRA,)),),
    91: ((16, (MEDINA_1,)),),
    96: ((20, (MECCA, MEDINA_1, MEDINA_2)),),
    97: ((6, (DAMASCUS, MECCA)),),
    106: ((5, (MECCA, MEDINA_1, MEDINA_2)),),
    112: ((5, (DAMASCUS, MECCA)),),
    114: ((7, (DAMASCUS, MECCA)),),
}


class Counted(NamedTuple):
    """Where a verse of the count of Kufa stands in ``counts``."""

    counts: tuple[str, ...]
    places: tuple[Place, ...]


def others(place: Place) -> tuple[Counted, ...]:
    """The places of a verse in other counts than Kufa's, of the first sura; of the others none are held here.

    Kufa and Mecca count the Basmala as the first verse of the first sura; the others do not, and part its last verse
    in two instead.
    """
    if len(place) == 1 or place[0] != "1":
        return ()
    without = (BASRA, DAMASCUS, MEDINA_1, MEDINA_2)
    verse = int(place[1])
    if verse == 1:
        return (Counted(without, ()),)
    if verse < VERSES[0]:
        return (Counted(without, (("1", str(verse - 1)),)),)
    return (Counted(without, (("1", "6"), ("1", "7"))),) if verse == VERSES[0] else ()


def fault(number: int, verse: int | None = None) -> str | None:
    """Why there is no such sura, or no such verse of it, in a clause; ``None`` if there is."""
    if not 1 <= number <= len(VERSES):
        return f"the Qur'an has {len(VERSES)} suras"
    count = VERSES[number - 1]
    if verse is None or 1 <= verse <= count:
        return None
    said = f"sura {number} ({usual(number)}) has {count} verses"
    longer = [f"{more} in the {' and '.join(names)} count" for more, names in _LONGER.get(number, ()) if verse <= more]
    return f"{said} ({'; '.join(longer)})" if verse and longer else said
