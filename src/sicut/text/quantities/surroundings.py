"""What stands around a number: how it is limited, whether it is one end of a range, whether it only labels."""

from itertools import pairwise

from sicut.model.value import Bound
from sicut.text.quantities.grammar import Reading
from sicut.text.quantities.vocabulary import Vocabulary
from sicut.text.segment import Columns

LONGEST_PHRASE = LONGEST_GAP = LONGEST_ABBREVIATION = 4
_BEFORE = {
    "~": Bound.ABOUT,
    "≈": Bound.ABOUT,
    "<": Bound.UNDER,
    ">": Bound.OVER,
    "≥": Bound.LEAST,
    "≤": Bound.MOST,
    "～": Bound.ABOUT,
}
_LOOSE = frozenset(" \u00a0\u202f\u2009\n$€£¥₹₽~≈.-−")
_FROM = 6
_PLACES = frozenset(("the", place) for place in ("hall", "room", "house", "building", "street", "desk", "bus", "train"))
"""With an article, these are no labels: “of 40 people in the hall 25 stood”."""


class Surroundings:
    """The words around the numbers of one text."""

    def __init__(self, text: str, columns: Columns, known: Vocabulary) -> None:
        """Look at *text* by its words."""
        self._text, self._columns, self._known = text, columns, known

    def bound(self, start: int, end: int, first: int, last: int) -> Bound | None:
        """How a number is limited that stands from *start* to *end*, *first* and *last* being its words."""
        sign = self._text[start - 1 : start].strip() or self._text[max(0, start - 2) : start - 1]
        if start and sign in _BEFORE:
            return _BEFORE[sign]
        if self._text[end : end + 1] == "+" and not self._text[end + 1 : end + 2].isalnum():
            return Bound.LEAST
        after = self._after(end, last)
        before = self._before(start, first)
        return after if before in {None, Bound.ABOUT} and after is not None else before

    def _before(self, start: int, first: int) -> Bound | None:
        _, ends, keys = self._columns
        for size in range(min(LONGEST_PHRASE, first), 0, -1):
            phrase = " ".join(keys[first - size : first])
            is_near = phrase in self._known.before and self._is_loose(ends[first - 1], start)
            if is_near and self._is_joined(first - size, first):
                return (
                    None if phrase in self._known.to and self._is_opened(first - size) else self._known.before[phrase]
                )
        return None

    def _is_opened(self, last: int) -> bool:
        """Whether a number behind "from" stands before word *last*: "с 680 до 612" is no "at most"."""
        words = self._columns.keys[max(0, last - _FROM) : last]
        return any(one in self._known.openers and other.isdecimal() for one, other in pairwise(words))

    def _after(self, end: int, last: int) -> Bound | None:
        starts, _, keys = self._columns
        for size in range(LONGEST_PHRASE, 0, -1):
            phrase = " ".join(keys[last + 1 : last + 1 + size])
            if phrase in self._known.after and last + size < len(keys) and self._is_loose(end, starts[last + 1]):
                return self._known.after[phrase]
        return None

    def _is_loose(self, start: int, end: int) -> bool:
        gap = self._text[start:end]
        return (
            len(gap) <= LONGEST_GAP
            and "\n\n" not in gap
            and (not gap.strip(" .") or all(c in _LOOSE for c in gap))
            and ". " not in gap[1:]
        )

    def _is_joined(self, first: int, last: int) -> bool:
        """Whether the words from *first* to *last* have only spaces between."""
        starts, ends, _ = self._columns
        return all(
            self._text[ends[at] : starts[at + 1]] in {"", " ", "\n", "\u00a0", "'", "’", "-"}
            for at in range(first, last - 1)
        )

    def is_label(self, start: int, first: int) -> bool:
        """Whether a word before the number says that it only names ("Room 12", "No. 7", "Boeing 737")."""
        if not first:
            return False
        starts, ends, keys = self._columns
        gap = self._text[ends[first - 1] : start]
        key = keys[first - 1]
        if key in self._known.labels and gap in {" ", ". ", "\u00a0", ".\u00a0", ".", "", "-", ": ", ".: ", " #"}:
            if gap == " " and (key == "с" or (first > 1 and (keys[first - 2], key) in _PLACES)):
                return False
            return not (gap == ". " and len(key) > LONGEST_ABBREVIATION) and not (
                key == "no" and gap == " " and self._text[starts[first - 1]] == "n"
            )
        return self._text[start - 1 : start] in {"#", "№", "§"} or gap in {" №", " № ", " § ", "§ "} or "№" in gap

    def range_between(self, one: Reading, other: Reading, words: tuple[int, int, int]) -> str | None:
        """How *one* and *other* are the ends of a range: by "to", "between", "or" or a dash; else ``None``.

        *words*: the first word of *one*, its last word, the first word of *other*.
        """
        first, last, then = words
        gap = self._text[one.end : other.start]
        if len(gap) > 24 or "\n\n" in gap:  # noqa: PLR2004
            return None
        before = self._columns.keys[first - 1] if first else ""
        if gap.strip() == "و" and before in self._known.between:
            return "between"
        if then == last + 1 or not any(c.isalnum() for c in gap):
            return "dash" if gap.strip(" \u00a0") in {"-", "–", "—", "−", "~", "～", "‑", "至", "到"} and gap else None
        phrase = " ".join(self._columns.keys[last + 1 : then])
        if any(c in ",.;:()" for c in gap):
            return None
        opened = (
            before in self._known.openers
            or " ".join(self._columns.keys[max(0, first - 2) : first]) in self._known.openers
        )
        if phrase in self._known.ends and before in self._known.between:
            return "between"
        if phrase in self._known.to:
            changed = set(self._columns.keys[max(0, first - 6) : first]) & self._known.changes
            if self._known.language in {"fr", "es"} and not opened:
                return "or" if phrase in self._known.either else None
            return None if changed else "to"
        return "or" if phrase in self._known.either else None
