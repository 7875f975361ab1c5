"""The times of a recording that its transcript writes before what is said: ``[00:12:30]``, ``Reed (12:30):``, ``-->``.

They count if there are several and none is earlier than the one before: else they are times of day, verses, or of
several recordings.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.model.document import Block, BlockKind
from sicut.model.span import Span
from sicut.text.locators import seconds
from sicut.text.unicode import is_digit

_CLOCK = "(?:[0-9]{1,2}:)?[0-5]?[0-9]:[0-5][0-9]"
_TIME = rf"({_CLOCK})(?:[.,][0-9]{{1,3}})?"
_SET = r"[*_`#>\s]{0,8}"
_LEAD = re.compile(
    rf"{_SET}(?:(?P<mark>[\[(])\s?{_TIME}(?:\s?[-–—]{{1,3}}>?\s?{_TIME})?\s?[\])][*_`]{{0,3}}:?"
    rf"|{_TIME}\s?-->\s?{_TIME}[^\r\n]*|{_TIME}[*_`]{{0,3}}(?=[\s:–—-]|\Z)(?!\s?[-–—]\s?[0-9]))\s{{0,4}}"
)
_NAMED = re.compile(
    rf"{_SET}[^\r\n\[\]():0-9]{{1,60}}[*_`\s]{{0,4}}"
    rf"(?:(?P<mark>[\[(])\s?{_TIME}\s?[\])][*_`]{{0,3}}\s?(?=[:\r\n]|\Z)|{_TIME}[*_`]{{0,3}}\s?(?=[\r\n]|\Z))"
)
LINE = re.compile(rf"[\[(]\s?{_TIME}\s?[\])]|{_TIME}\s?-->")
_ANY = re.compile(r"[0-9]:[0-5][0-9](?![0-9:])")
_LEAST, _LEAST_BARE = 2, 3


class _Timed(NamedTuple):
    """The block with the number ``block`` begins with ``time``; ``lead`` is as far as that is no word of it, if at all.

    ``bare``: no bracket and no arrow stands there. ``cue``: an arrow does.
    """

    block: int
    time: str
    lead: int
    bare: bool
    cue: bool


def timed(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """*blocks* with their times; a time before what is said is a block of its own, of furniture. Linear."""
    if not _may_be_timed(text):
        return tuple(blocks)
    found = [one for at, block in enumerate(blocks) if (one := _timed(text, at, block)) is not None]
    if len(found) < (_LEAST_BARE if any(one.bare for one in found) else _LEAST) or not _runs_on(found):
        return tuple(blocks)
    return tuple(_marked(text, blocks, {one.block: one for one in found}))


def _may_be_timed(text: str) -> bool:
    """Whether *text* has times enough; colons are rare, and found fast."""
    at, known = text.find(":"), 0
    while at >= 0 and known < _LEAST:
        known += _ANY.match(text, max(0, at - 1)) is not None
        at = text.find(":", at + 1)
    return known >= _LEAST


def _timed(text: str, number: int, block: Block) -> _Timed | None:
    if block.kind in {BlockKind.CODE, BlockKind.FURNITURE, BlockKind.CELL}:
        return None
    found = _LEAD.match(text, *block.span)
    lead = found is not None
    found = found or _NAMED.match(text, *block.span)
    if found is None:
        return None
    time = next(group for group in found.groups() if group is not None and group not in {"[", "("})
    cue = "-->" in found[0]
    return _Timed(number, time, found.end() if lead else block.span.start, found["mark"] is None and not cue, cue)


def _runs_on(found: Iterable[_Timed]) -> bool:
    times = [seconds(one.time) or 0 for one in found]
    return times == sorted(times) and times[0] < times[-1]


def _marked(text: str, blocks: Sequence[Block], found: Mapping[int, _Timed]) -> Iterator[Block]:
    """*blocks*, each with the last time before it; the time itself, and the number of its cue, are furniture."""
    time: str | None = None
    for number, block in enumerate(blocks):
        one, following = found.get(number), found.get(number + 1)
        if one is not None:
            time = one.time
            yield from _parted(text, replace(block, time=time), one.lead)
        elif following is not None and following.cue and all(map(is_digit, text[slice(*block.span)])):
            yield replace(block, kind=BlockKind.FURNITURE, time=following.time)
        else:
            yield replace(block, time=time)


def _parted(text: str, block: Block, lead: int) -> Iterator[Block]:
    """The time that *block* begins with, up to *lead*, and the rest of it; one of the two may be empty."""
    end = block.span.start + len(text[block.span.start : lead].rstrip())
    if end > block.span.start:
        yield replace(block, kind=BlockKind.FURNITURE, span=Span(block.span.start, end))
    if lead < block.span.end:
        yield replace(block, span=Span(lead, block.span.end))
