"""Speech that begins with a dash and has no marks: dialogue in French, Spanish, Russian, Polish and many more.

A line is one where a paragraph, or a line of the file, begins with a dash and a capital letter and ends as a sentence
does. It is surely speech if it says who speaks, or stands beside one that does. Texts that run their dialogue on
within a paragraph are read likewise where they do so throughout and use no marks.
"""

import re
from collections.abc import Iterator, Sequence

from sicut.claims.cues import Cues
from sicut.claims.incises import DASHED, Clause, incises, narrated
from sicut.claims.layout import Layout, Stretch, trimmed
from sicut.claims.unmarked import Spoken, speech_of_line
from sicut.claims.voices import language_of
from sicut.model.document import BlockKind
from sicut.model.span import Span
from sicut.text.pattern import pattern
from sicut.text.segment import words
from sicut.text.unicode import is_upper, is_word_character

_OPENER = pattern(r"(?:[—–―]|--)[ \xa0\u202f\u2009]*(?=[^\s—–―-])")
_RUN_ON = pattern(r"(?<=[.!?:…][ \n])(?:[—–―]|--)[ \xa0\u202f\u2009]*(?=[^\s—–―-])")
_ENDS = (".", "!", "?", "…", "»", "”", '"', ":")
_ENDED = pattern(r"[.!?…][»”\"]?(?=\s|\Z)|:\Z")
_PROMPT = 80
_FEW = 3
_SEVERAL = 2
_DASHES = ("—", "–", "―", "--")
_APOSTROPHES = frozenset("'’")


def find_dialogue(layout: Layout, stretches: Sequence[Stretch], cues: Cues, language: str | None) -> tuple[Spoken, ...]:
    """The lines of dialogue among neighbouring blocks, in text order. Linear in the length of the text."""
    if not any(dash in layout.reading.text for dash in _DASHES):
        return ()
    reader = _Reader(layout, cues, language)
    rows = [(number, spoken) for number, stretch in enumerate(stretches) for spoken in reader.lines(stretch)]
    told = {number for number, spoken in rows if spoken.cue is not None}
    return tuple(
        spoken._replace(
            sure=spoken.sure or spoken.cue is not None or (reader.dashed and not told.isdisjoint(_beside(number)))
        )
        for number, spoken in rows
    )


def _beside(number: int) -> range:
    return range(number - 1, number + 2)


class _Reader:
    """Reads lines of dialogue in one document."""

    def __init__(self, layout: Layout, cues: Cues, language: str | None) -> None:
        self.layout, self.text, self.cues = layout, layout.reading.text, cues
        self.language = language
        self.voices = language_of(language)
        self.dashed = (language or "").split("-")[0] in DASHED

    def lines(self, stretch: Stretch) -> Iterator[Spoken]:
        """The lines of dialogue in *stretch*."""
        if stretch.block.kind is not BlockKind.PARAGRAPH or not (self.dashed or self._is_unmarked(stretch)):
            return
        starts = list(self._starts(stretch))
        running = bool(self.voices) and len(starts) < _SEVERAL and self._runs_on(stretch)
        if running:
            starts = [Span(*found.span()) for found in _RUN_ON().finditer(self.text, *stretch.span)]
        loud = [token.span for token in stretch.tokens if token.mark not in _APOSTROPHES]
        for number, start in enumerate(starts):
            end = starts[number + 1].start if number + 1 < len(starts) else stretch.span.end
            span = trimmed(self.text, Span(start.end, end))
            if self.voices and span.width and self._begins(span):
                yield from self._heard(start, span, loud, running=running)
                continue
            spoken = self._line(start, span)
            if spoken is not None:
                yield spoken

    def _heard(self, dash: Span, span: Span, loud: Sequence[Span], *, running: bool) -> Iterator[Spoken]:
        """What is spoken in a line, by its voices."""
        lines = tuple(speech_of_line(self.text, span, loud, self.cues, self.voices, running=running))
        told = any(spoken.cue is not None for spoken in lines)
        if not (told or running or _ENDED().search(self.text, *span)):
            return
        for spoken in lines:
            first = spoken.inner.start == span.start
            cue = spoken.cue or (self._prompt(dash.start) if first else None)
            outer = Span(dash.start, spoken.outer.end) if first else spoken.outer
            yield spoken._replace(outer=outer, cue=cue, sure=running or told)

    def _starts(self, stretch: Stretch) -> Iterator[Span]:
        """The dashes that begin the paragraph and its lines."""
        first = _OPENER().match(self.text, *stretch.span)
        if first is None:
            return
        reading = self.layout.reading
        for found in _OPENER().finditer(self.text, *stretch.span):
            source = reading.to_source(found.start())
            if found.start() == stretch.span.start or self.layout.document.text[source - 1] in "\r\n":
                yield Span(*found.span())

    def _is_unmarked(self, stretch: Stretch) -> bool:
        return sum(token.mark not in _APOSTROPHES for token in stretch.tokens) <= 1

    def _runs_on(self, stretch: Stretch) -> bool:
        """Whether *stretch* has its speech in dashes within the paragraph."""
        found = list(_RUN_ON().finditer(self.text, *stretch.span))
        if len(found) < _FEW:
            return False
        ends = [one.start() for one in found[1:]] + [stretch.span.end]
        told = sum(
            self._prompt(one.start()) is not None or bool(self._clauses(Span(one.end(), end)))
            for one, end in zip(found, ends, strict=True)
        )
        return 2 * told >= len(found)

    def _prompt(self, at: int) -> Span | None:
        """The word of speech in a clause that ends with a colon just before *at*."""
        before = self.text[max(0, at - _PROMPT) : at].rstrip()
        if not before.endswith(":"):
            return None
        clause = re.split(r"[.!?]\s", before)[-1]
        start = max(0, at - _PROMPT) + len(before) - len(clause)
        said = [word.span.shifted(start) for word in words(clause) if word.key in self.cues.speech]
        return said[-1] if said else None

    def _line(self, dash: Span, span: Span) -> Spoken | None:
        if not span.width or not self._begins(span):
            return None
        found = self._clauses(span)
        end = span.end
        last = end
        while last > span.start and not is_word_character(self.text[last - 1]):
            last -= 1
        kept: list[Span] = []
        for clause in found:
            if clause.last or clause.span.end >= last:
                end = min(end, clause.span.start)
                break
            kept.append(clause.span)
        inner = trimmed(self.text, Span(span.start, end))
        while inner.width and self.text[inner.end - 1] in "—–―":
            inner = trimmed(self.text, Span(inner.start, inner.end - 1))
        whole = not found and not self.text[inner.start : inner.end].endswith(_ENDS)
        if whole or not words(self.text[inner.start : inner.end]):
            return None
        cue = self._cue(found[0].span) if found else self._prompt(dash.start)
        return Spoken(Span(dash.start, inner.end), inner, tuple(kept), cue, sure=False)

    def _begins(self, span: Span) -> bool:
        at = span.start
        while at < span.end and not is_word_character(self.text[at]):
            at += 1
        return at < span.end and (is_upper(self.text[at]) or self.text[span.start] in "¿¡…")

    def _clauses(self, span: Span) -> tuple[Clause, ...]:
        if self.dashed:
            return incises(self.text, span, self.cues, self.language, spoken=True)
        return narrated(self.text, span, self.cues)

    def _cue(self, clause: Span) -> Span:
        said = (word.span for word in words(self.text[clause.start : clause.end]) if word.key in self.cues.speech)
        return next((span.shifted(clause.start) for span in said), clause)
