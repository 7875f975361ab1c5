"""A string inside a file that is written there with escapes: its text, and where each part of it stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from sicut.read.parsed import WHITE
from sicut.read.scribe import Point, Scribe


class FileLines:
    """The lines of a file, for the places of offsets."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        from sicut.text.lines import line_starts

        self._starts = line_starts(text)

    def point(self, offset: int) -> Point:
        """The place of *offset*."""
        row = bisect_right(self._starts, offset)
        return Point(row, offset - self._starts[row - 1] + 1)

    def offset(self, point: Point) -> int:
        """The offset of a place."""
        return self._starts[min(point.line, len(self._starts)) - 1] + point.column - 1


class Strand:
    """``text``; from ``starts[n]`` of it on it runs in step with the file from ``places[n]`` on, up to the next."""

    __slots__ = ("_places", "_starts", "text")

    def __init__(self, text: str, starts: Sequence[int] = (0,), places: Sequence[int] = (0,)) -> None:
        self.text, self._starts, self._places = text, starts, places

    @property
    def place(self) -> int:
        """Where it begins in the file."""
        return self._places[0]

    @property
    def is_plain(self) -> bool:
        """Whether it is one line, as it stands in the file, without markup and white space before it."""
        text = self.text
        return (
            len(self._starts) == 1
            and "<" not in text
            and "\n" not in text
            and "\r" not in text
            and text[:1] not in WHITE
        )

    @classmethod
    def of(cls, pieces: Sequence[tuple[str, int]]) -> "Strand":
        """The strand of *pieces*, each with its place in the file."""
        starts, at = [], 0
        for text, _ in pieces:
            starts.append(at)
            at += len(text)
        return cls("".join(text for text, _ in pieces), starts or (0,), [place for _, place in pieces] or (0,))

    def parts(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The parts of ``text[start:end]`` that run in step with the file, each with its place there."""
        number = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_left(self._starts, end)
        while number < last:
            begin = max(start, self._starts[number])
            until = min(end, self._starts[number + 1]) if number + 1 < len(self._starts) else end
            if begin < until:
                yield begin, until, self._places[number] + begin - self._starts[number]
            number += 1

    def write(self, scribe: Scribe, lines: FileLines, start: int, end: int, reading: str | None = None) -> None:
        """Write ``text[start:end]`` into the block that is open; all of it reads as *reading*, if that is given."""
        for begin, until, place in self.parts(start, end):
            scribe.write(self.text[begin:until], lines.point(place), reading)
            reading = reading and ""
