"""What a text gives out as scripture, whether or not any edition has it: by the words before it, and what it cites.

Words in marks or brackets that follow "God says:", or before a reference to scripture, are presented as a verse; those
of a prophet, told by other books, are not. Between both, the nearest word before decides.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from sicut.claims.references.scripture_words import (
    OTHERS,
    SAYING,
    SCRIPTURE,
    SOURCES_OF_SAYINGS,
    SPEAKING,
    phrases,
)
from sicut.claims.references.stretches import Stretch, stretches, trimmed
from sicut.model.span import Span
from sicut.text.fold import fold
from sicut.text.pattern import pattern
from sicut.text.segment import keys

BEFORE, BEHIND, BESIDE = 180, 48, 24
MOST_BETWEEN, MOST_UNMARKED = 8, 900
LEAST_LOOSE = 3
SHORT_WAY = 2
NEIGHBOURS = 3
_SENTENCE = pattern(r"(?:[^\W\d_]|[)\]}\"»”﴾]|\s)[.!?؟][)\]»\"”]*\s|[^:\s]\s*\n\s*\n")
_COLON = pattern(":")
ORNATE = ("\ufd3e", "\ufd3f")
_SOFT = " \t\r\n\"'“”„«»﴾﴿{}()[]*_>-–—.,،؛;:#"


class Kind(StrEnum):
    """What words are given out as."""

    VERSE = "verse"
    HADITH = "hadith"


class Presented(NamedTuple):
    """Words given out as scripture: ``span`` from the first to the last of them, ``outer`` with their marks, if any."""

    span: Span
    outer: Span
    kind: Kind


class _Cue(NamedTuple):
    """The last word that presents something, and how many words follow it; ``plain``: it says that somebody speaks."""

    kind: Kind
    between: int
    plain: bool


def presented(text: str, quotations: Sequence[Span] = (), references: Sequence[Span] = ()) -> Iterator[Presented]:
    """What *text* gives out as scripture, or as a saying of a prophet, in the order of the text.

    *text* is as shown. *quotations*: what is known to be in quotation marks, marks included; what stands in marks or
    brackets is found without them. *references*: where places of scripture are cited, without brackets. A stretch
    within another one is told beside it. Linear.
    """
    found = {one.inner: one for one in stretches(text)}
    starts = sorted(one.start for one in found)
    for outer in quotations:
        inner = trimmed(text, *outer)
        if inner is not None and bisect_left(starts, outer.start) == bisect_left(starts, outer.end):
            found[inner] = Stretch(inner, outer, "")
    judge = _Judge(text, sorted(found.values(), key=lambda one: (one.outer.start, -one.outer.end)), references)
    yield from sorted((*judge.marked(), *judge.unmarked()), key=lambda one: (one.span.start, -one.span.end))


class _Judge:
    """One text, its stretches in order, and the references in it."""

    def __init__(self, text: str, found: Sequence[Stretch], references: Sequence[Span]) -> None:
        self.text, self.found = text, found
        self.references = sorted(references)
        self.ends = sorted(one.outer.end for one in found)

    def marked(self) -> Iterator[Presented]:
        """What stands in marks or brackets."""
        for one in self.found:
            if self._cites(one.inner) or not _has_letters(self.text, one.inner):
                continue
            kind = self._kind(one)
            if kind is not None:
                yield Presented(one.inner, one.outer, kind)

    def _cites(self, span: Span) -> bool:
        """Whether a stretch is mostly a reference: "(Ruth 1:16)"."""
        at = bisect_left(self.references, (span.start - 1, 0))
        inside = [one for one in self.references[at : at + 3] if span.start - 1 <= one.start < span.end]
        return bool(inside) and 2 * sum(one.width for one in inside) >= span.width

    def _kind(self, one: Stretch) -> Kind | None:
        start = self._context(one.outer.start)
        if one.mark in ORNATE:
            return Kind.VERSE
        cue = _last_cue(self.text[start : one.outer.start])
        cited = self._cited_behind(one.outer.end)
        size = len(keys(self.text[slice(*one.inner)]))
        if cue is not None and (self._introduces(one) or cue.between <= (0 if size < LEAST_LOOSE else MOST_BETWEEN)):
            if cue.kind is Kind.VERSE and not cited and self._is_told(one.outer.end):
                return Kind.HADITH
            if one.mark in ("(", "[") and not (cited or self._introduces(one) or (cue.plain and cue.between == 0)):
                return None
            return cue.kind
        if (cited and one.mark != "[") or (one.mark not in ("(", "[") and self._cited_before(one.outer.start)):
            return Kind.VERSE
        return Kind.HADITH if self._is_told(one.outer.end) and one.mark not in ("(", "[") else None

    def _context(self, end: int) -> int:
        """Where the words that may introduce what begins at *end* begin: after the sentence and stretch before it."""
        start = max(0, end - BEFORE)
        at = bisect_right(self.ends, end) - 1
        while at >= 0 and self.ends[at] > start and self._is_within(self.ends[at], end):
            at -= 1
        last = start = max(start, self.ends[at] if at >= 0 else 0)
        for match in _SENTENCE().finditer(self.text, start, end):
            last = match.end()
        return last

    def _is_within(self, closed: int, end: int) -> bool:
        """Whether what closes at *closed* is a bracketed remark within the introduction: "Sura 2 (The Cow): …"."""
        return self.text[closed - 1 : closed] in ")]" and end - closed <= BESIDE

    def _introduces(self, one: Stretch) -> bool:
        """Whether the words before end in a colon."""
        return self.text[max(0, one.outer.start - BESIDE) : one.outer.start].rstrip(" \t\r\n*_>-").endswith(":")

    def _cited_behind(self, end: int) -> bool:
        at = bisect_left(self.references, (end, end))
        if at == len(self.references) or self.references[at].start - end > BESIDE:
            return False
        return not _plain(
            self.text[end : self.references[at].start], ("سورة", "الآية", "آية", "الآيات", "sura", "surah", "quran")
        )

    def _cited_before(self, start: int) -> bool:
        """Whether the paragraph or line before ends with a reference that belongs to nothing before it."""
        at = bisect_left(self.references, (start, start)) - 1
        if at < 0 or start - self.references[at].end > BESIDE:
            return False
        reference = self.references[at]
        between = self.text[reference.end : start]
        if "\n" not in between or keys(between):
            return False
        line = self.text.rfind("\n", 0, reference.start) + 1
        return bisect_right(self.ends, line) == bisect_right(self.ends, reference.start)

    def _is_told(self, end: int) -> bool:
        """Whether a book of sayings is named right behind."""
        behind = self.text[end : end + BEHIND]
        stripped = behind.lstrip(_SOFT)
        return len(behind) - len(stripped) <= BESIDE // 2 and _starts(stripped, SOURCES_OF_SAYINGS)

    def unmarked(self) -> Iterator[Presented]:
        """What stands without marks between a colon and the reference for it."""
        for reference in self.references:
            end = self._opening(reference.start)
            if end is None:
                continue
            low = max(0, end - MOST_UNMARKED)
            at = bisect_right(self.ends, end) - 1
            before = self.text.rfind("\n\n", low, end)
            low = max(low, before + 1, self.ends[at] if at >= 0 else 0)
            span = self._after_cue(low, end)
            if span is not None:
                yield Presented(span, span, Kind.VERSE)

    def _opening(self, at: int) -> int | None:
        """Where the bracket opens in which a reference stands first."""
        while at > 0 and self.text[at - 1] in " \t":
            at -= 1
        return at - 1 if at and self.text[at - 1] in "([{﴿﴾" else None

    def _after_cue(self, low: int, end: int) -> Span | None:
        """From the last colon that a word of scripture comes right before, to the bracket."""
        at = self.text.rfind(":", low, end)
        while at >= 0:
            cue = _last_cue(self.text[max(low, at - BESIDE * 3) : at])
            if cue is not None and cue.between <= SHORT_WAY:
                return trimmed(self.text, at + 1, end) if cue.kind is Kind.VERSE else None
            at = self.text.rfind(":", low, at)
        return None


def _has_letters(text: str, span: Span) -> bool:
    return any(key.isalpha() for key in keys(text[slice(*span)]))


@cache
def _longest() -> int:
    return max(len(phrase) for table in (SCRIPTURE, SPEAKING, SAYING) for phrase in phrases(table))


def _last_cue(text: str) -> _Cue | None:
    """The last word or phrase of *text* that presents scripture or a saying, and how many words follow it."""
    words = fold(text.translate(_LIGATURES)).split()
    for end in range(len(words), 0, -1):
        for size in range(min(_longest(), end), 0, -1):
            found = _tables().get(_stripped(tuple(words[end - size : end])))
            if found is not None:
                beside = words[max(0, end - size - NEIGHBOURS) :]
                kind, plain = found
                theirs = not plain and not _others().isdisjoint(map(_bare, beside))
                return None if theirs else _Cue(kind, len(words) - end, plain)
    return None


@cache
def _tables() -> dict[tuple[str, ...], tuple[Kind, bool]]:
    told = ((SCRIPTURE, Kind.VERSE, False), (SPEAKING, Kind.VERSE, True), (SAYING, Kind.HADITH, True))
    return {_stripped(phrase): (kind, plain) for table, kind, plain in told for phrase in phrases(table)}


@cache
def _others() -> frozenset[str]:
    return frozenset(_bare(phrase[0]) for phrase in phrases(OTHERS))


def _bare(word: str) -> str:
    return _stripped((word,))[0]


_CLITICS = tuple(sorted(fold("و ف ل ب ك ول ال وال فال بال كال لل ولل").split(), key=len, reverse=True))
_LIGATURES = str.maketrans({"\ufdfe": " سبحانه ", "\ufdff": " عز وجل "})


def _stripped(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """A phrase without the particles that Arabic writes in one with its first word."""
    first = phrase[0]
    for clitic in _CLITICS:
        if first.startswith(clitic) and len(first) > len(clitic) + 2:
            return first[len(clitic) :], *phrase[1:]
    return phrase


def _starts(text: str, table: str) -> bool:
    words = tuple(fold(text).split())
    return any(words[:size] in phrases(table) for size in (1, 2))


def _plain(text: str, allowed: tuple[str, ...]) -> bool:
    """Whether *text* has words other than those *allowed*."""
    known = {fold(word).strip() for word in allowed}
    return any(word not in known for word in fold(text).split())


def announced(text: str) -> Iterator[int]:
    """Where *text* says that scripture follows: right behind each colon that such a word comes before; linear."""
    for match in _COLON().finditer(text):
        cue = _last_cue(text[max(0, match.start() - BESIDE * 3) : match.start()])
        if cue is not None and cue.kind is Kind.VERSE and cue.between <= SHORT_WAY:
            yield match.end()
