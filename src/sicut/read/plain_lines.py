"""The lines of a plain text side by side, and the runs that they make."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from io import StringIO
from itertools import accumulate, compress, count, repeat
from operator import add, not_, sub

from sicut.read.pages import FEED
from sicut.read.parsed import SPACES, WHITE

LONGEST_WRAPPED = 200
_PORTION = 1 << 17
_INDENT = SPACES + "\ufeff"
_PREFIX = re.compile(r" {0,3}>(?:[ \t]{0,4}>)*+[ \t]?")
_WIDE = re.compile(r"[ \t]{2,}+")
_EMPTY_LINE = re.compile(r"\n\r?+\n")
_EMPTY_LINES = re.compile(r"[\r\n]*+")
# What a list item, a time in brackets or the line under a title may begin with.
_TELLING = frozenset("-*=\u2022\u2023\u25aa\u2043([0123456789")


class Lines:
    """The lines of a portion of a text, in columns; a line is its number.

    ``bodies`` are what the lines say, without prefix, indent and trailing white space; ``starts`` and ``ends`` are
    where that begins and ends in the text. ``depths`` count the signs of quotation (``>``) before it. ``telling`` are
    lines that may be more than the next of their paragraph, by what they begin with or by their width.
    """

    __slots__ = ("_apart", "_raw", "_wide", "bodies", "depths", "ends", "starts", "telling")

    def __init__(self, text: str, begin: int, end: int) -> None:
        portion = text[begin:end]
        if "\r" in portion:
            raw = self._raw = list(StringIO(portion, newline=""))
            begins = list(accumulate(map(len, raw), initial=begin))
        else:
            raw = self._raw = portion.split("\n")
            begins = list(map(add, accumulate(map(len, raw), initial=begin), count()))
        stripped = [line.rstrip(WHITE) for line in raw]
        self.ends = list(map(add, begins, map(len, stripped)))
        self.bodies = [line.lstrip(_INDENT) for line in stripped]
        self.depths = self._take_prefixes() if ">" in portion else [0] * len(raw)
        self.starts = list(map(sub, self.ends, map(len, self.bodies)))
        self.telling = bytearray([body[:1] in _TELLING for body in self.bodies])
        for line in compress(count(), map(LONGEST_WRAPPED.__lt__, map(len, raw))):
            self.telling[line] = 1
        self._apart = self._begun(begins) if FEED in portion or ">" in portion else []
        self._wide = _wide(portion, begin)

    def _take_prefixes(self) -> list[int]:
        """Take the signs of quotation off the bodies; how many they were."""
        depths = [0] * len(self.bodies)
        for line in [line for line, body in enumerate(self.bodies) if body[:1] == ">"]:
            prefix = _PREFIX.match(self._raw[line])
            if prefix is not None:
                depths[line] = prefix[0].count(">")
                self.bodies[line] = self._raw[line][prefix.end() :].rstrip(WHITE).lstrip(_INDENT)
        return depths

    def _begun(self, begins: list[int]) -> list[int]:
        """The lines that begin a run, whatever is above: quoted otherwise, or the first of a new page."""
        depths, leads = self.depths, map(sub, self.starts, begins)
        pages = {
            line for line, lead, raw in zip(count(), leads, self._raw, strict=False) if lead and FEED in raw[:lead]
        }
        quoted = {line for line in range(1, len(depths)) if depths[line] != depths[line - 1]}
        return [line for line in pages | quoted if self.bodies[line]]

    def runs(self) -> Iterator[tuple[int, int]]:
        """The runs of lines that nothing parts: the first line of each, and the one after its last."""
        at, bodies = 0, self.bodies
        for edge in sorted([*compress(count(), map(not_, bodies)), *self._apart]):
            if at < edge:
                yield at, edge
            at = edge if bodies[edge] else edge + 1
        if at < len(bodies):
            yield at, len(bodies)

    def width(self, line: int) -> int:
        """The length of a line, without its end."""
        return len(self._raw[line].rstrip("\r\n"))

    def spaces(self, joined: bytearray) -> tuple[list[int], list[int]]:
        """Where each stretch that reads as one space begins, and where it ends.

        Such are the line ends before the lines *joined* to the one above, and wide spaces inside lines.
        """
        wide_starts, wide_ends = self._wide
        limits = [0, *self.ends]
        lines = map(bisect_right, repeat(self.starts), wide_starts)
        inside = [end <= limits[line] for end, line in zip(wide_ends, lines, strict=True)]
        starts = [*compress(self.ends, joined[1:]), *compress(wide_starts, inside)]
        ends = [*compress(self.starts, joined), *compress(wide_ends, inside)]
        return sorted(starts), sorted(ends)


def _wide(portion: str, begin: int) -> tuple[list[int], list[int]]:
    """Where each run of several spaces or tabs of *portion* begins, and where it ends; offsets count from *begin*."""
    if "\t" in portion:
        runs = [found.span() for found in _WIDE.finditer(portion)]
        return [begin + start for start, _ in runs], [begin + end for _, end in runs]
    # Pairs of spaces are found in a fraction of the time of the pattern. In a longer run nothing stands between two
    # pairs, and a single space may stand behind the last.
    pieces = portion.split("  ")
    pairs = list(accumulate((len(piece) + 2 for piece in pieces[:-1]), initial=begin))[1:]
    before, after = ["\n", *pieces[1:-1]], [*pieces[1:-1], pieces[-1] or "\n"]
    starts = [end - 2 for end, piece in zip(pairs, before, strict=False) if piece]
    return starts, [end + (piece[0] == " ") for end, piece in zip(pairs, after, strict=False) if piece]


def portions(text: str) -> Iterator[tuple[int, int]]:
    """The portions of *text* to be read one by one, so that not all lines need be kept. No run goes across an end.

    The empty lines before a portion are in none, however many.
    """
    at = 0
    while (at := _after_empty_lines(text, at)) < len(text):
        empty = _EMPTY_LINE.search(text, at + _PORTION)
        end = len(text) if empty is None else empty.end()
        yield at, end
        at = end


def _after_empty_lines(text: str, at: int) -> int:
    empty = _EMPTY_LINES.match(text, at)
    return at if empty is None else empty.end()
