"""A work of law in the tables: its names, and how far its numbers go."""

from typing import NamedTuple


class Code(NamedTuple):
    """A statute, treaty or act of a union.

    ``work``: what it is called by in references. ``title``: its name in a sentence ("the Grundgesetz").
    ``articles``: how many of them it has, or of what ``unit`` names; ``None`` where that may change or is not known.
    """

    work: str
    title: str
    unit: str = "section"
    articles: int | None = None

    def fault(self, unit: str, number: str) -> str | None:
        """Why it has no such *unit* with this *number*; ``None`` if it has, or may have."""
        if self.articles is None or unit != self.unit or not (number.isascii() and number.isdigit()):
            return None
        if 0 < int(number) <= self.articles:
            return None
        return f"the {self.title} has {self.articles} {self.unit}s"

    def has(self, unit: str, number: str = "") -> bool:
        """Whether it has the *unit* with this *number*; not, if that is not known."""
        known = self.articles is not None and unit == self.unit and number.isascii() and number.isdigit()
        return known and self.fault(unit, number) is None
