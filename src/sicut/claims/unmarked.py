"""Speech that a text prints without any mark: Here is your pass, said the clerk. Your room is beside the gate.

Looked for only in a text that has (all but) no quotation marks, and says twice or more in this way who speaks. There a
sentence with “said the clerk” is speech, and so are the sentences beside it that have the voice of speech. What
speaks in the first or second person, asks or calls is surely speech; all else is doubtful.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from sicut.claims.cues import Cues
from sicut.claims.inquits import Inquits, Tag, verbs_of
from sicut.claims.layout import Stretch, trimmed
from sicut.claims.voices import (
    Sentence,
    Voice,
    is_narrated,
    is_personal,
    language_of,
    part_into_sentences,
    sentences,
    voice_of,
)
from sicut.model.span import Span
from sicut.text.fold import fold, listed
from sicut.text.segment import Word, words

_HABIT = 2
_APART = 400
_YOU = listed("du dich dir dein deine deinen deinem deiner euch euer eure you your yours thou thee thy")
_ANSWERS = listed("ja nein ach oh yes no well nun")
_TELLING = listed("indem während als und wobei nachdem ohne da denn and while as when with without looking turning")


class Spoken(NamedTuple):
    """Speech without marks, in shown offsets: its dash, if it has one, with its words, the words, what interrupts them.

    ``cue`` is the clause that says who speaks; ``sure``: it is surely speech.
    """

    outer: Span
    inner: Span
    interruptions: tuple[Span, ...]
    cue: Span | None
    sure: bool


class _Piece(NamedTuple):
    """Words that are spoken, the clause that interrupts them, and the cue that says who speaks; ``sure``: surely so."""

    span: Span
    interruption: Span | None
    cue: Span | None
    sure: bool


def find_unmarked(
    text: str, stretches: Sequence[Stretch], loud: Sequence[Span], cues: Cues, language: str | None
) -> tuple[Spoken, ...]:
    """The unmarked speech of neighbouring blocks of prose, in text order.

    None where there are many marks; *loud* are their spans, and what stands in them. Linear in the length of the text.
    """
    name = language_of(language)
    if not name or not stretches or len(loud) * _APART > stretches[-1].span.end - stretches[0].span.start:
        return ()
    reader = _Reader(text, cues, name, loud)
    found = tuple(spoken for stretch in stretches for spoken in reader.read(stretch.span))
    return found if reader.habit >= _HABIT and 2 * reader.habit > len(loud) else ()


def speech_of_line(
    text: str, span: Span, loud: Sequence[Span], cues: Cues, name: str, *, running: bool
) -> Iterator[Spoken]:
    """What is spoken in *span*, a line that a dash begins, by the voices of the language *name*.

    *running*: the line stands within a paragraph, and the story may go on behind the speech.
    """
    reader = _Reader(text, cues, name, loud, in_dashes=True)
    rows = list(sentences(text, span, name))
    tags = [reader.tag(row) for row in rows]
    told = next((at for at, tag in enumerate(tags) if tag is not None), len(rows))
    spoken = {0, *(reader.run(rows, tags, 0, 1) if running else range(told))}
    last = max(spoken)
    for at in range(told, len(rows)):
        if tags[at] is not None and at <= last + 1:
            spoken.update((at, *reader.run(rows, tags, at, 1)))
            last = max(last, at, *reader.run(rows, tags, at, 1))
    yield from reader.joined(rows, tags, spoken)


class _Reader:
    """Reads the unmarked speech of one text. ``habit`` counts the sentences that plainly have some."""

    def __init__(self, text: str, cues: Cues, name: str, loud: Sequence[Span] = (), *, in_dashes: bool = False) -> None:
        self.text, self.name = text, name
        places = sorted(loud)
        self._loud_from = [span.start for span in places]
        self._loud_to = list(accumulate((span.end for span in places), max))
        self.verbs = verbs_of(cues.speech)
        self.inquits = Inquits(text, self.verbs, name, in_dashes=in_dashes)
        self.habit = 0
        self.narrated = False
        self.in_dashes = in_dashes

    def read(self, span: Span) -> Iterator[Spoken]:
        """The speech within a paragraph."""
        text, name = self.text, self.name
        if self.verbs.isdisjoint(fold(text[span.start : span.end]).split()):
            return
        parted = tuple(part_into_sentences(text, span))
        self.narrated = is_narrated(text, tuple(word for _, found in parted for word in found), name)
        self.inquits.narrated = self.narrated
        rows = [Sentence(*one, voice_of(text, one[1], name, narrated=self.narrated)) for one in parted]
        tags = [self.tag(row) for row in rows]
        spoken: set[int] = set()
        for at, tag in enumerate(tags):
            if tag is not None:
                self.habit += self._is_plain(rows[at], tag)
                back = () if tag.stop == ":" else self.run(rows, tags, at, -1)
                spoken.update((*back, *self.run(rows, tags, at, 1), at))
        yield from self.joined(rows, tags, spoken)

    def joined(self, rows: Sequence[Sentence], tags: Sequence[Tag | None], spoken: set[int]) -> Iterator[Spoken]:
        """What is said in the sentences *spoken*, those that run on together."""
        run: list[_Piece] = []
        for at, row in enumerate(rows):
            piece = self._piece(row, tags[at]) if at in spoken else None
            if run and (piece is None or piece.span.start > row.span.start or run[-1].span.end < rows[at - 1].span.end):
                yield _spoken(run)
                run = []
            run += [] if piece is None else [piece]
        if run:
            yield _spoken(run)

    def run(self, rows: Sequence[Sentence], tags: Sequence[Tag | None], at: int, step: int) -> Iterator[int]:
        """The sentences from *at* on, one way, that have the voice of speech."""
        open_ones: list[int] = []
        by = at + step
        while 0 <= by < len(rows) and tags[by] is None and rows[by].voice is not Voice.TOLD:
            if not self.in_dashes and self._is_loud(rows[by].span):
                return
            if rows[by].voice is Voice.SPOKEN:
                yield from (*open_ones, by)
                open_ones = []
            else:
                open_ones.append(by)
            by += step

    def _is_loud(self, span: Span) -> bool:
        """Whether marks, or what is in them, lie in *span*."""
        at = bisect_left(self._loud_from, span.end)
        return at > 0 and self._loud_to[at - 1] > span.start

    def tag(self, row: Sentence) -> Tag | None:
        """The clause of a sentence that says who speaks; none where marks do."""
        return None if not self.in_dashes and self._is_loud(row.span) else self.inquits.find(row)

    def _is_plain(self, row: Sentence, tag: Tag) -> int:
        """How plainly the words of *row* speak: to somebody (2), of the one who speaks (1), or not."""
        led = tag.span.start == row.span.start
        own = [word for word in row.found if (word.span.start > tag.span.end) is led and not tag.span.covers(word.span)]
        asks = self.text[row.span.start : tag.span.start].rstrip(" –—")[-1:] in {"?", "!"}
        if asks or any(word.key in _YOU for word in own):
            return 2
        personal = not self.narrated and is_personal(self.text, own, self.name)
        if personal and led:
            return 2
        return int(personal or own[0].key in _ANSWERS) if own else 0

    def _piece(self, row: Sentence, tag: Tag | None) -> _Piece:
        """What is spoken in a sentence."""
        if tag is None:
            return _Piece(row.span, None, None, self._is_sure(row.span, row.found))
        cue = self._cue(tag.span)
        after = row.found[bisect_left(row.found, tag.span.end, key=lambda word: word.span.start) :]
        if tag.span.start == row.span.start:
            span = trimmed(self.text, Span(tag.span.end, row.span.end))
            span = trimmed(self.text, Span(span.start + 1, span.end))
            return _Piece(span, None, cue, self._is_sure(span, after))
        first = trimmed(self.text, Span(row.span.start, tag.span.start))
        first = first if self.in_dashes else self._stripped(first)
        before = row.found[: bisect_left(row.found, tag.span.start, key=lambda word: word.span.start)]
        if not (after and tag.stop != "." and self._resumes(after, tag)):
            return _Piece(first, None, cue, self._is_sure(first, before))
        stop = self.text.find(tag.stop, tag.span.end) + len(tag.stop)
        own = trimmed(self.text, Span(first.end, max(stop, tag.span.end)))
        return _Piece(row.span, own, cue, self._is_sure(row.span, (*before, *after)))

    def _resumes(self, found: Sequence[Word], tag: Tag) -> bool:
        """Whether the speech goes on after *tag* with the words *found*."""
        voice = voice_of(self.text, found, self.name)
        if voice is Voice.TOLD or (tag.stop == "," and found[0].key in _TELLING and voice is not Voice.SPOKEN):
            return False
        return tag.stop != "," or found[0].key not in _TELLING - {"denn", "und", "and"}

    def _stripped(self, span: Span) -> Span:
        """*span* without the comma and the dash at its end."""
        span = trimmed(self.text, span)
        while span.width and self.text[span.end - 1] in ",;–— ":
            span = trimmed(self.text, Span(span.start, span.end - 1))
        return span

    def _cue(self, clause: Span) -> Span:
        found = words(self.text[clause.start : clause.end], clause.start)
        return next((word.span for word in found if word.key in self.verbs), clause)

    def _is_sure(self, span: Span, own: Sequence[Word]) -> bool:
        """Whether the words *own*, of what is spoken in *span*, surely are: they ask, call, or are of “I” and “you”."""
        if any(c in "!?" for c in self.text[span.start : span.end + 1]):
            return True
        heard = voice_of(self.text, own, self.name, narrated=True) if self.narrated else Voice.SPOKEN
        return heard is Voice.SPOKEN and is_personal(self.text, own, self.name)


def _spoken(run: Sequence[_Piece]) -> Spoken:
    """The pieces of *run* as one."""
    whole = Span(run[0].span.start, run[-1].span.end)
    own = tuple(piece.interruption for piece in run if piece.interruption is not None)
    cue = next((piece.cue for piece in run if piece.cue is not None), None)
    return Spoken(whole, whole, own, cue, any(piece.sure for piece in run))
