"""What the builders of dates look at: the tokens of a text, its date, and the words around."""

import re
from datetime import date
from functools import cache

from sicut.model.span import Span
from sicut.text.dates.building import Direction, full_year
from sicut.text.dates.tokens import Tokens
from sicut.text.dates.words import COMING, COUNTED, LABELS, PAST
from sicut.text.fold import letters
from sicut.text.pattern import pattern

Found = re.Match[str]
_PREPARED = pattern("[fipgbJPeB] (?:h )?(?:J )?$")
_NEXT = pattern(r"[ \t]{1,2}([^\W\d_]+)")
_LAST = pattern(r"([^\W\d_]+)\.?[ \t]{0,2}$")
_WORD = pattern(r"[^\W\d_]+")
_END = pattern(r"[.!?。؟]\s|\n\s*\n")
_REACH = 160
_NO_NUMBER = frozenset("$€£¥₽#№%°+=*§@&")
_NO_PLURALS = frozenset(
    """was is has as this its his hers us yes always across thus plus towards perhaps besides sous dans sans mais puis
    nous vous ils elles les des ces ses pas depuis als bis es aus das los las nos sus ons alors après sobre""".split()
)
_ON_DAYS = frozenset("on by until since am vom bis zum le du el desde hasta".split())
_PLURAL = 3


@cache
def _folded(listed: frozenset[str]) -> frozenset[str]:
    return frozenset(map(letters, listed))


class Reading:
    """A text in tokens, with what is known of it."""

    def __init__(self, found: Tokens, language: str | None, today: date | None, *, month_first: bool) -> None:
        self.text, self.codes, self.today, self.language = found.text, found.codes, today, language
        self.starts, self.ends, self.values = found.starts, found.ends, found.values
        self.month_first = month_first

    def span(self, found: Found, group: str | int = 0) -> Span:
        """Where the tokens of a match stand in the text, without the space around."""
        start, end = found.span(group)
        while start < end and self.codes[start] in " |":
            start += 1
        while end > start and self.codes[end - 1] in " |":
            end -= 1
        return (
            Span(self.starts[start], self.ends[end - 1])
            if start < end
            else Span(self.starts[start], self.starts[start])
        )

    def value(self, found: Found, group: str) -> int | None:
        """The value of the one token of a group; ``None`` where the match has none."""
        if group not in found.re.groupindex or found.start(group) < 0:
            return None
        return self.values[found.start(group)]

    def told(self, found: Found, group: str) -> int:
        """The value of a group that every match has."""
        return self.values[found.start(group)]

    def code(self, found: Found, group: str) -> str:
        """The letter of a group; nothing where the match has none."""
        return found[group] or "" if group in found.re.groupindex else ""

    def on_day(self, found: Found) -> bool:
        """Whether a preposition stands before that goes before days, not before amounts."""
        start = self.span(found).start
        word = _LAST().search(self.text[max(0, start - 10) : start])
        return word is not None and letters(word[1]) in _ON_DAYS

    def year(self, found: Found, group: str = "y") -> int | None:
        """The year of a group; one of two digits in full."""
        value = self.value(found, group)
        if value is None or self.code(found, group) == "Y":
            return value
        return full_year(value, self.today)

    def width(self, found: Found, group: str) -> int:
        """How many characters the token of a group has."""
        at = found.start(group)
        return self.ends[at] - self.starts[at]

    def alone(self, found: Found) -> bool:
        """Whether the paragraph has nothing else: an entry of a list or a calendar, not a sentence."""
        return self.stands_alone(found.start(), found.end())

    def stands_alone(self, start: int, end: int) -> bool:
        """The same of the tokens from *start* to *end*."""
        before, behind = self.codes[max(0, start - 10) : start], self.codes[end : end + 4]
        return before.rstrip(" (iphfP-").endswith("|") and behind.lstrip(" .,)")[:1] == "|"

    def direction(self, found: Found) -> Direction:
        """Whether the sentence tells of what is past or to come."""
        if self.alone(found):
            return Direction.COMING
        start, end = self.span(found)
        before = _END().split(self.text[max(0, start - _REACH) : start])[-1]
        behind = _END().split(self.text[end : end + _REACH], 1)[0]
        words = [letters(word) for word in _WORD().findall(before + " " + behind)]
        if any(word in _folded(COMING) for word in words):
            return Direction.COMING
        if any(word in _folded(PAST) or (len(word) > 4 and word.endswith("ed")) for word in words):  # noqa: PLR2004
            return Direction.PAST
        return Direction.UNKNOWN

    def prepared(self, found: Found) -> bool:
        """Whether a preposition, "and" or "year" stands before."""
        at = found.start()
        return _PREPARED().search(self.codes[max(0, at - 6) : at]) is not None

    def is_label(self, found: Found) -> bool:
        """Whether what stands before makes the number a sum of money, a label or a part of a number."""
        start = self.span(found).start
        before = self.text[max(0, start - 24) : start]
        if before[-1:] in _NO_NUMBER or before.rstrip()[-1:] in _NO_NUMBER or before[-1:].isalnum():
            return bool(before)
        if before[-1:] in ".,:" and before[-2:-1].isdigit():
            return True
        word = _LAST().search(before)
        return word is not None and letters(word[1]) in _folded(LABELS)

    def counts(self, end: int) -> bool | None:
        """Whether a thing counted or a unit stands behind: ``True``; ``None`` where it may (a plural)."""
        behind = self.text[end : end + 26]
        if (
            behind[:1] in {"%", "°", "€", "$", "£"}
            or behind[:1].isalnum()
            or (behind[:1] in ".,:" and behind[1:2].isdigit())
        ):
            return bool(behind)
        word = _NEXT().match(behind)
        if word is None:
            return False
        key = letters(word[1])
        if key in _folded(COUNTED):
            return True
        plural = len(key) > _PLURAL and key.endswith("s") and not key.endswith("ss") and word[1][0].islower()
        return None if plural and key not in _NO_PLURALS else False
