"""Places in works that are cited by place: verses, articles, sections, pages of a reporter, lines."""

from enum import StrEnum
from typing import NamedTuple

Place = tuple[str, ...]
"""Labels from the outside in. Scripture and classics: the bare numbers (``("30", "4")``, ``("Gen", "1", "1")``,
``("1", "1")``, ``("514a",)``). Law and all that is built like it: the unit's name and its number (``("article 6",
"paragraph 1", "letter a")``), a dotted number as one (``("section 7.1",)``)."""


class System(StrEnum):
    """The kinds of work that are cited by place."""

    BIBLE = "bible"
    QURAN = "quran"
    LAW = "law"
    CASE = "case"
    STANDARD = "standard"
    CLASSIC = "classic"


class Reach(NamedTuple):
    """From the place ``first`` to the place ``last``, both included; a place holds all places below it."""

    first: Place
    last: Place
