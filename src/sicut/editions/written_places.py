"""Places as a reference at the head of a line writes them: "Il. 1.1", "1.23", "Art. 5 Abs. 1"."""

from typing import Final

from sicut.editions.unit_labels import legal_place
from sicut.model.reference import Place
from sicut.text.pattern import pattern

_LONGEST: Final = 60
_NUMBERS: Final = pattern(r"(?:[^\W\d_][\w'’.-]{0,20}[ .])?((?:[0-9]{1,4}[a-z]?)(?:[.:][0-9]{1,4}[a-z]?){0,3})")


def written_place(section: str) -> tuple[Place, ...]:
    """The place that *section* writes, if it is one."""
    if len(section) > _LONGEST:
        return ()
    place = legal_place(section)
    if place:
        return (place,)
    found = _NUMBERS().fullmatch(section.strip())
    return (tuple(found[1].replace(":", ".").split(".")),) if found is not None else ()
