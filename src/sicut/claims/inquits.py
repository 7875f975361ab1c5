"""Clauses that say who speaks, in a sentence that no marks part: Here is your pass, said the clerk.

The verb comes first in German, first or last in English. Behind a comma they are read only where what
stands before is a clause of its own: “When we came, she said nothing” says nothing.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from sicut.claims.incises import SUBORDINATE
from sicut.claims.voices import Sentence, Voice, is_personal, voice_of
from sicut.model.span import Span
from sicut.text.fold import listed
from sicut.text.pattern import pattern
from sicut.text.segment import Word, words
from sicut.text.unicode import is_upper

_CLAUSE = pattern(r"[,!?…;–—] ?[–—]?\s*")
_END = pattern(r"\s?[.,;:!?–—](?=\s|\Z)")
_WIDEST = 160
_MOST_WORDS = 16
_SUBJECT = 4
_NEAR = 8
_TRIES = 12
_NO_TAGS = listed(
    """so laut zufolge hinzu gegenüber gesagt gesprochen mitgeteilt geschrieben geäußert sagen stellt stellte teilte
    wies nennt nannte nannten according writing saying asking telling quoting citing laughed began begins"""
)
_SUBORDINATE = SUBORDINATE | listed(
    """damit sowie nach in an auf bei mit aus zu von vor über on at to for with by from under over upon"""
)
_SUBJECTS = listed("er sie es ich wir man der die das ein eine mein meine sein seine ihr ihre jener jene dieser diese")
_OBJECTS = listed(
    """nichts that nothing it so the a an what no he she they him her me us you how why where something dass
    daß etwas"""
)


class Tag(NamedTuple):
    """A clause that says who speaks, and the mark after it; all that stands before a colon, if that is the mark."""

    span: Span
    stop: str


@cache
def verbs_of(speech: frozenset[str]) -> frozenset[str]:
    """Those of the cues *speech* that say who speaks without marks."""
    return speech - _NO_TAGS


class Inquits:
    """Finds such clauses in one text. ``narrated``: “I” tells its story; ``in_dashes``: its sentences are spoken."""

    def __init__(self, text: str, verbs: frozenset[str], name: str, *, in_dashes: bool) -> None:
        self.text, self.verbs, self.name, self.in_dashes = text, verbs, name, in_dashes
        self.narrated = False

    def find(self, row: Sentence) -> Tag | None:
        """The clause of a sentence that says who speaks."""
        text = self.text
        tries = 0
        for comma in _CLAUSE().finditer(text, *row.span):
            if comma.start() == row.span.start or comma.end() >= row.span.end:
                continue
            end = _END().search(text, comma.end(), min(row.span.end, comma.end() + _WIDEST))
            clause = Span(comma.end(), row.span.end if end is None else end.start())
            stop = "" if end is None else end.group().strip()
            calls = text[comma.start()] in "!?"
            if not self._says(clause):
                continue
            tries += 1
            if calls or (stop != ":" and (self.in_dashes or self._is_whole(row, comma.start()))):
                return Tag(clause, stop)
            if tries == _TRIES:
                break
        return None if self.in_dashes else self._lead(row)

    def _lead(self, row: Sentence) -> Tag | None:
        """The clause before a colon, if it has a verb of saying and speech follows."""
        colon = self.text.find(": ", *row.span)
        colon = self.text.find(" : ", *row.span) if colon < 0 else colon
        before = [word.key for word in row.found if word.span.end <= colon]
        after = [word for word in row.found if word.span.start > colon]
        if not after or self.verbs.isdisjoint(before[-_NEAR:]):
            return None
        spoken = is_personal(self.text, after, self.name) or self.text[row.span.end - 1] in "!?"
        return Tag(Span(row.span.start, colon), ":") if spoken else None

    def _is_whole(self, row: Sentence, end: int) -> bool:
        """Whether what stands before a comma is a clause of its own, and none of the story's."""
        before = row.found[: bisect_right(row.found, end, key=lambda word: word.span.end)]
        if not before or before[0].key in _SUBORDINATE:
            return False
        if self.name == "de" and not self.narrated:
            return True
        return voice_of(self.text, before, self.name, narrated=self.narrated) is not Voice.TOLD

    def _says(self, clause: Span) -> bool:
        """Whether *clause* is no more than a verb of saying with who says it."""
        if not 0 < clause.width < _WIDEST:
            return False
        found = words(self.text[clause.start : clause.end], clause.start)
        if not 1 < len(found) <= _MOST_WORDS:
            return False
        if found[0].key in self.verbs and not is_upper(self.text[found[0].span.start]):
            return found[1].key in _SUBJECTS or found[1].key == "the" or self._upper(found[1]) or self._calls(found)
        if self.name != "en":
            return False
        at = next((at for at, word in enumerate(found[:_SUBJECT]) if word.key in self.verbs), 0)
        return at > 0 and self._is_subject(found[:at]) and (at + 1 == len(found) or found[at + 1].key not in _OBJECTS)

    def _calls(self, found: Sequence[Word]) -> bool:
        """Whether a pronoun stands before the one who speaks: rief ihr der Bursche nach."""
        return self.name == "de" and len(found) > 2 and found[2].key in _SUBJECTS  # noqa: PLR2004

    def _is_subject(self, found: Sequence[Word]) -> bool:
        first = found[0].key in {"he", "she", "they", "i", "we", "the", "her", "his", "my"}
        return first or all(self._upper(word) for word in found)

    def _upper(self, word: Word) -> bool:
        return is_upper(self.text[word.span.start])
