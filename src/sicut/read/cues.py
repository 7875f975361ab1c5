"""The cues of a file of subtitles: SubRip, and WebVTT (https://www.w3.org/TR/webvtt1/), as they are in the wild.

What has a time is a cue, whatever blank lines are missing or too many. Linear in the length of the file.
"""

import re
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Final, NamedTuple

from sicut.read.parsed import WHITE

_TIMING: Final = re.compile(r"[ \t\ufeff]{0,99}(-?[0-9][0-9:.,]{0,40})[ \t]{0,99}-->[ \t]{0,99}(-?[0-9][0-9:.,]{0,40})")
_CLOCK: Final = re.compile(r"(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2})(?:[.,]([0-9]{1,9}))?")
_HEADER: Final = "WEBVTT"
_APART: Final = ("NOTE", "STYLE", "REGION")
_LONGEST_NAME: Final = 200


class FileLine(NamedTuple):
    """A line without its end; ``number`` is its own, from 1."""

    number: int
    text: str


class Cue(NamedTuple):
    """What is shown from ``time`` on (``HH:MM:SS``; ``None``: what is written there is no time).

    ``kind``: ``""`` for a cue, ``NOTE``, ``WEBVTT`` (the head of the file), ``NAME`` (the name of a cue), ``TEXT``
    (lines that have no time). ``begin`` and ``end`` are in milliseconds.
    """

    kind: str
    time: str | None
    lines: Sequence[FileLine]
    begin: int = 0
    end: int = 0


def cues(text: str, *, vtt: bool) -> Iterator[Cue]:
    """The cues of *text*, and what stands between them. Styles and regions are no text."""
    lines = [FileLine(number, line.rstrip("\r\n")) for number, line in enumerate(StringIO(text, newline=""), 1)]
    timings = [number for number, line in enumerate(lines) if "-->" in line.text and _TIMING.match(line.text)]
    heads = [_head(lines, timing, before, vtt=vtt) for timing, before in zip(timings, [-1, *timings], strict=False)]
    yield from _between(lines[: heads[0] if heads else len(lines)], vtt=vtt)
    for timing, head, end in zip(timings, heads, [*heads[1:], len(lines)], strict=False):
        if head < timing and _is_name(lines[head].text):
            yield Cue("NAME", None, lines[head:timing])
        found = _TIMING.match(lines[timing].text)
        stop = _end(lines, timing + 1, end) if vtt else end
        begin, until = found.groups() if found else ("", "")
        yield Cue("", clock(begin), _trimmed(lines[timing + 1 : stop]), _milliseconds(begin), _milliseconds(until))
        yield from _between(lines[stop:end], vtt=vtt)


def clock(written: str) -> str | None:
    """A time in hours, minutes and seconds."""
    found = _CLOCK.fullmatch(written)
    return None if found is None else ":".join((part or "").zfill(2) for part in found.groups()[:3])


def _milliseconds(written: str) -> int:
    found = _CLOCK.fullmatch(written)
    if found is None:
        return 0
    hours, minutes, seconds, fraction = (part or "0" for part in found.groups())
    return ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(fraction[:3].ljust(3, "0"))


def _head(lines: Sequence[FileLine], timing: int, before: int, *, vtt: bool) -> int:
    """Where a cue begins: with its number or name, if it has one, on the line above its time."""
    above = timing - 1
    if above <= before:
        return timing
    name = lines[above].text.strip(WHITE)
    alone = above - 1 <= before or not lines[above - 1].text.strip(WHITE)
    if name.isascii() and name.isdigit():
        return above
    named = vtt and name and alone and not name.startswith((_HEADER, *_APART))
    return above if named else timing


def _is_name(text: str) -> bool:
    """Whether the name of a cue is words, not a number or a key."""
    return any(space in text.strip(WHITE) for space in " \t")


def _end(lines: Sequence[FileLine], start: int, end: int) -> int:
    """Where a cue of WebVTT ends: at the first blank line behind its text."""
    while start < end and not lines[start].text.strip(WHITE):
        if not lines[start].text and start + 1 < end and not lines[start + 1].text:
            return start
        start += 1
    while start < end and lines[start].text.strip(WHITE):
        start += 1
    return start


def _trimmed(lines: Sequence[FileLine]) -> Sequence[FileLine]:
    return [line for line in lines if line.text.strip(WHITE)]


def _between(lines: Sequence[FileLine], *, vtt: bool) -> Iterator[Cue]:
    """What stands outside of the cues, part by part."""
    part: list[FileLine] = []
    for line in (*lines, FileLine(0, "")):
        if line.text.strip(WHITE):
            part.append(line)
        elif part:
            kind = _kind(part[0].text) if vtt else "TEXT"
            if kind not in {"STYLE", "REGION"}:
                yield Cue(kind, None, part)
            part = []


def _kind(first: str) -> str:
    word = (first.split(maxsplit=1) or [""])[0].removeprefix("\ufeff")
    return word if word in {_HEADER, *_APART} else "TEXT"
