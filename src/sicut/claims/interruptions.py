"""A quotation that its report breaks off to say who speaks (“We knew,” she said, “and we chose to wait.”).

Told by the punctuation, which leaves the sentence open on both sides, and by a single verb of saying in between. Where
the sentence does not plainly run on, the two halves stay two quotations: joined wrongly, words that stand
apart in the source would be called altered.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sicut.claims.cues import Cues
from sicut.claims.enclosed import Enclosed
from sicut.claims.layout import trimmed
from sicut.model.span import Span
from sicut.text.segment import columns, keys
from sicut.text.shown import BREAK
from sicut.text.unicode import is_upper

_WIDEST = 160
_MOST_WORDS = 16
_FIRST_WORD = 24
_DASHES = frozenset("—–―-")
_OPEN_ENDS = frozenset(",!?…，、،；;") | _DASHES
_ENDS = frozenset(".。")
_COMMAS = frozenset(",，、،")
_PAUSES = _COMMAS | _DASHES
_GOES_ON = frozenset(
    """and but or nor while whereas then as who which und oder aber doch sowie während et mais ou puis tandis y e
    pero o mientras и но а или ma mas och men""".split()
)
_NAMING = frozenset(("according", "laut", "selon", "segun", "zufolge", "per"))
_PARTICIPLE = "ing"


def _says(found: Sequence[str], cues: Cues) -> bool:
    """Whether the folded words *found* are a clause that does no more than say who speaks."""
    if not 0 < len(found) <= _MOST_WORDS or found[0] in _GOES_ON:
        return False
    spoken = [key for key in found if key in cues.speech]
    return len(spoken) == 1 and not spoken[0].endswith(_PARTICIPLE) and spoken[0] not in _NAMING


def _ends(text: str, span: Span) -> tuple[str, str]:
    """The first and the last character of *span* that are no space."""
    inner = trimmed(text, span)
    return (text[inner.start], text[inner.end - 1]) if inner.width else ("", "")


def _mark(text: str, enclosed: Enclosed) -> str:
    """The mark that opens *enclosed*; none if it is marked up and not typed."""
    return text[enclosed.outer.start : enclosed.inner[0].start][:1]


def _following(text: str, enclosed: Enclosed) -> tuple[str, ...]:
    """The words after *enclosed* that belong to its sentence, up to the next mark."""
    if _ends(text, enclosed.inner[-1])[1] in _ENDS:
        return ()
    tail = text[enclosed.outer.end : enclosed.outer.end + _WIDEST]
    return keys(re.split(r"[.!?:\n\"“”„«»]", tail, maxsplit=1)[0])


def _runs_on(text: str, one: Enclosed, other: Enclosed, cues: Cues) -> bool:
    """Whether *other* goes on with the sentence that *one* began."""
    between = Span(one.outer.end, other.outer.start)
    if one.mended or other.mended or between.width > _WIDEST or len(other.inner) > 1:
        return False
    held = text[between.start : between.end]
    if BREAK in held:
        return False
    if _mark(text, one) != _mark(text, other):
        return False
    first, last = _ends(text, between)
    _, before = _ends(text, one.inner[-1])
    after, _ = _ends(text, other.inner[0])
    if before == "." or not (last in _PAUSES or after in _DASHES):
        return False
    found = keys(held)
    inverted = bool(found) and found[0] in cues.speech and not found[0].endswith(_PARTICIPLE)
    if not (inverted or before in _OPEN_ENDS or first in _PAUSES):
        return False
    if not _says(found, cues):
        thrown_in = before in _DASHES and (after in _DASHES or last in _DASHES)
        return thrown_in and 0 < len(found) <= _MOST_WORDS and found[0] not in _GOES_ON
    begins = columns(text[other.inner[0].start : other.inner[0].start + _FIRST_WORD], other.inner[0].start).starts
    if not begins or not is_upper(text[begins[0]]):
        return True
    return cues.speech.isdisjoint(_following(text, other))


def interrupted(text: str, found: Sequence[Enclosed], cues: Cues) -> Iterator[tuple[Enclosed, ...]]:
    """*found*, in text order, in runs: the pieces of one interrupted quotation together, all else alone."""
    run: list[Enclosed] = list(found[:1])
    for one, other in pairwise(found):
        if not _runs_on(text, one, other, cues):
            yield tuple(run)
            run = []
        run.append(other)
    if run:
        yield tuple(run)
