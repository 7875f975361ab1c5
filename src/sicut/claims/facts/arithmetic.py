"""What a text reckons, and reckons wrong: all that is needed to see it stands in one sentence, or one table."""

from collections.abc import Iterator, Sequence

from sicut.claims.facts.changes import changes
from sicut.claims.facts.columns import columns
from sicut.claims.facts.conversions import conversions
from sicut.claims.facts.outline import Found, outlines
from sicut.claims.facts.parts import parts
from sicut.claims.facts.stretches_of_time import stretches_of_time
from sicut.model.value import Amount, When
from sicut.text.shown import Reading


def own_faults(reading: Reading, amounts: Sequence[Amount], dates: Sequence[When]) -> Iterator[Found]:
    """The values among *amounts* and *dates* (in order, of *reading*'s text) that their own sentence or table denies.

    Parts and totals, percentages and changes, differences, lengths of time between two dates, ages, and conversions.
    Rounding is licensed; in doubt nothing is said. A value is given once. Linear in the width of the text.
    """
    seen: set[tuple[int, int]] = set()
    for found in _all(reading, amounts, dates):
        if found.value.span not in seen:
            seen.add(found.value.span)
            yield found


def _all(reading: Reading, amounts: Sequence[Amount], dates: Sequence[When]) -> Iterator[Found]:
    for outline in outlines(reading.text, amounts, dates):
        yield from changes(outline)
        yield from parts(outline)
        yield from stretches_of_time(outline)
        yield from conversions(outline)
    if amounts:
        yield from columns(reading, amounts)
