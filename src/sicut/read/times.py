"""The times of a recording that its transcript writes before what is said: ``[00:12:30]``, ``Reed (12:30):``, ``-->``.

They count if there are several and none is earlier than the one before: else they are times of day, verses, or of
several recordings.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
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
_ANY = re.compile(r":[0-5][0-9](?![0-9:])")
_DIGITS = frozenset("0123456789")
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
    found = _running_on(text, blocks)
    if len(found) < (_LEAST_BARE if any(one.bare for one in found) else _LEAST):
        return tuple(blocks)
    return tuple(_marked(text, blocks, {one.block: one for one in found}))


def _may_be_timed(text: str) -> bool:
    """Whether *text* has times enough; colons are rare, and found fast."""
    known = (found for found in _ANY.finditer(text) if found.start() and text[found.start() - 1] in _DIGITS)
    return len(list(islice(known, _LEAST))) >= _LEAST


def _timed(text: str, number: int, block: Block) -> _Timed | None:
    if text.find(":", *block.span) < 0 or block.kind in {BlockKind.CODE, BlockKind.FURNITURE, BlockKind.CELL}:
        return None
    found = _LEAD.match(text, *block.span)
    lead = found is not None
    found = found or _NAMED.match(text, *block.span)
    if found is None:
        return None
    time = next(group for group in found.groups() if group is not None and group not in {"[", "("})
    cue = "-->" in found[0]
    return _Timed(number, time, found.end() if lead else block.span.start, found["mark"] is None and not cue, cue)


def _running_on(text: str, blocks: Iterable[Block]) -> list[_Timed]:
    """The times that blocks begin with; none if one is earlier than the one before, or all are the same."""
    found: list[_Timed] = []
    first = last = -1
    for number, block in enumerate(blocks):
        one = _timed(text, number, block)
        if one is not None:
            at = seconds(one.time) or 0
            if at < last:
                return []
            first, last = at if first < 0 else first, at
            found.append(one)
    return found if first < last else []


def _marked(text: str, blocks: Sequence[Block], found: Mapping[int, _Timed]) -> Iterator[Block]:
    """*blocks*, each with the last time before it; the time itself, and the number of its cue, are furniture."""
    time: str | None = None
    for number, block in enumerate(blocks):
        one, following = found.get(number), found.get(number + 1)
        if one is not None:
            time = one.time
            yield from _parted(text, block, one)
        elif following is not None and following.cue and all(map(is_digit, text[slice(*block.span)])):
            yield _at_time(block, BlockKind.FURNITURE, block.span, following.time)
        else:
            yield _at_time(block, block.kind, block.span, time)


def _parted(text: str, block: Block, begun: _Timed) -> Iterator[Block]:
    """The time that *block* begins with and the rest of it; one of the two may be empty."""
    start, end = block.span
    mark_end = start + len(text[start : begun.lead].rstrip())
    if mark_end > start:
        yield _at_time(block, BlockKind.FURNITURE, Span(start, mark_end), begun.time)
    if begun.lead < end:
        yield _at_time(block, block.kind, Span(begun.lead, end), begun.time)


def _at_time(block: Block, kind: BlockKind, span: Span, time: str | None) -> Block:
    """*block* with these: a fifth of the time of ``replace``."""
    place = block.page, block.page_label
    return Block(kind, span, block.level, block.quotation, block.cite, block.section, *place, time)
