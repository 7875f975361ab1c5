"""Half-open spans of a document's text, in Unicode code points."""

from typing import NamedTuple


class Span(NamedTuple):
    """``text[start:end]``, in code points; ``start == end`` is a place between two characters."""

    start: int
    end: int

    @property
    def width(self) -> int:
        """How many code points the span holds."""
        return self.end - self.start

    def covers(self, other: "Span") -> bool:
        """Whether every place of *other* lies in this span, its ends included."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> "Span":
        """The same span *by* code points further on."""
        return Span(self.start + by, self.end + by)
