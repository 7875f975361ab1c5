"""Who speaks when: the likeliest order of speakers in a row of quotations.

Every quotation has the speakers it may have, each at a cost, and a link to the one before it. The cheapest way through
all of them is taken, so that a name told late settles what was open before it. The costs follow what novels do: a
quotation right behind another is nearly always somebody else's, one behind nothing but a tag nearly always the same.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from sicut.claims.people import Person

Speaker = Person | str | None
"""A person, or the words for somebody who has no name; ``None`` where nobody knows."""

_WAYS = 8


class Link(Enum):
    """What stands between a quotation and the one before."""

    FREE = "words that lead to the quotation and say who speaks"
    NOTHING = "nothing at all"
    CLAUSE = "a part of a sentence, or reported speech"
    TAG = "nothing but who said the one before"
    ANSWER = "the same, between a question and what is none"
    STORY = "sentences of the story, where a text has no paragraphs"
    PARAGRAPH = "sentences of the same paragraph"
    APART = "sentences of another paragraph"


STEPS = {
    Link.FREE: (0, 0, 0),
    Link.NOTHING: (40, 0, 12),
    Link.CLAUSE: (0, 60, 60),
    Link.TAG: (0, 20, 30),
    Link.ANSWER: (10, 8, 28),
    Link.STORY: (4, 12, 16),
    Link.PARAGRAPH: (0, 12, 16),
    Link.APART: (10, 0, 6),
}
"""What it costs that the same speaks on, that the one before last does, and that anybody else does."""


class Turn(NamedTuple):
    """A quotation: its link to the one before, and what each speaker costs."""

    link: Link
    costs: Mapping[Speaker, int]


class _Way(NamedTuple):
    """One order of speakers so far; ``before`` is the way to its last one."""

    cost: int
    last: Speaker
    other: Speaker
    before: "_Way | None"


def likeliest(turns: Sequence[Turn], before: Sequence[Speaker]) -> list[Speaker]:
    """The speakers of *turns*, behind the speakers *before*. Linear in their number."""
    if all(len(turn.costs) == 1 for turn in turns):
        return [speaker for turn in turns for speaker in turn.costs]
    last = before[-1] if before else None
    ways = [_Way(0, last, next((one for one in reversed(before) if one not in (last, None)), None), None)]
    for turn in turns:
        best: dict[tuple[Speaker, Speaker], _Way] = {}
        for way in ways:
            for speaker, cost in turn.costs.items():
                other = way.other if speaker == way.last or way.last is None else way.last
                total = way.cost + cost + _step(turn.link, way, speaker)
                if (speaker, other) not in best or total < best[speaker, other].cost:
                    best[speaker, other] = _Way(total, speaker, other, way)
        ways = sorted(best.values(), key=lambda way: way.cost)[:_WAYS]
    return _path(ways[0])


def _path(way: _Way) -> list[Speaker]:
    """The speakers on a *way*, the first one first."""
    path: list[Speaker] = []
    while way.before is not None:
        path.append(way.last)
        way = way.before
    return path[::-1]


def _step(link: Link, way: _Way, speaker: Speaker) -> int:
    same, back, new = STEPS[link]
    if speaker is None or speaker not in (way.last, way.other):
        return new
    return same if speaker == way.last else back
