"""Which values of a report are claims, whose they are, and which source is cited for them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from sicut.claims.absences import find_absences
from sicut.claims.citation_list import find_citings
from sicut.claims.citation_marks import Citing, Ground
from sicut.claims.citation_sentences import WINDOW
from sicut.claims.citation_titles import named_documents
from sicut.claims.citations import cited
from sicut.claims.facts.own import own_faults
from sicut.claims.facts.reporting import Reporting, Source
from sicut.model.claim import (
    Absence,
    Candidate,
    Citation,
    CitationKind,
    Count,
    Date,
    Fact,
    Form,
    Mark,
    MarkKind,
    Name,
    Part,
    PartKind,
    Quantity,
    Quotation,
    Reference,
    Stated,
)
from sicut.model.document import BlockKind, Document, InlineKind
from sicut.model.span import Span
from sicut.model.value import About, Amount, Fault, NumberKind, ProperName, When
from sicut.text.dates import document_date
from sicut.text.document_kinds import any_kind_of, kind_of
from sicut.text.fold import letters, listed
from sicut.text.language import function_words
from sicut.text.locators import following_locator
from sicut.text.pattern import pattern
from sicut.text.quantities import find_amounts
from sicut.text.segment import words
from sicut.text.shown import Reading
from sicut.text.tongue import tongue
from sicut.text.unicode import is_digit
from sicut.text.values import Values

_CALLED, _NAMED, _BESIDE, _AROUND, _AHEAD = 3, 6, 2, 5, 12
_HEARERS = "reporters journalists journalisten journalistes periodistas журналистам للصحفيين"
_THAT = "that what how why whether dass was wie warum ob que qué cómo si ce comment إن أن ما что как почему"
_NOTE_NUMBERS = pattern(r"\[[0-9]{1,3}(?:[,;–-] ?[0-9]{1,3}){0,9}\]")
"""Numbers of notes, as no value stands: “the quay [1, 3–5]”."""
_WHEN = (
    "on in by until till from since between after before am im seit ab bis zum zwischen nach vor le el en desde hasta"
)
_BRACKETS = pattern(r"[(\[]([^()\[\]\n]{1,200})[)\]]")
_FOLLOWING = 80
_LOOSE, _SHORT = frozenset({MarkKind.SCARE, MarkKind.TERM, MarkKind.OTHER}), 30
_SILENT_BLOCKS = frozenset({BlockKind.CODE, BlockKind.FURNITURE, BlockKind.HIDDEN})
_SILENT_INLINE = frozenset({InlineKind.CODE, InlineKind.COMMENT})


def find_stated(
    reading: Reading,
    quotations: Sequence[Candidate],
    references: Sequence[Reference],
    marks: Sequence[Mark],
    *,
    every: bool,
) -> tuple[Stated, ...]:
    """The values in a document that are claims, in text order: what it reports of a source; *every*: all it states.

    What stands within quotations, references, citations and code is none, nor what is said not to be mentioned;
    *every*: but for a number that is all that stands in marks that may quote nobody. A value that its own text shows to
    be wrong (an impossible date, a wrong sum) is a claim in any case, and so is what it says that a source does not
    mention. Linear in the length of the text.
    """
    quoted = [one.claim.outer for one in quotations if one.claim.form is not Form.INDIRECT]
    loose = {mark.span for mark in marks if mark.kind in _LOOSE}
    loose |= {one.claim.outer for one in quotations if one.doubt in _LOOSE}
    silent = [*quoted, *(one.outer for one in references), *(mark.span for mark in marks)]
    if every:
        silent = [one for one in silent if one not in loose or not _is_number(reading.document, one)]
    return _Finder(reading, silent, quoted).claims(every=every)


def _is_number(document: Document, marked: Span) -> bool:
    """Whether a number is all that stands within marks: rated a “five”."""
    if marked.width > _SHORT:
        return False
    inner = document.slice(marked)[1:-1]
    return [one.span for one in find_amounts(inner, document.language)] == [Span(0, len(inner))]


class _Finder:
    """The search through one document; offsets are those of its text as shown."""

    def __init__(self, reading: Reading, silent: Sequence[Span], quoted: Sequence[Span]) -> None:
        self.reading, self.quoted = reading, quoted
        self.document = document = reading.document
        self.text = self.reading.text
        self.language = document.language or tongue(self.text)
        self.values = Values(self.reading, self.language, document_date(document))
        self.ground = Ground(document, self.reading)
        self.citings = find_citings(self.ground)
        self.places = [citing.place.start for citing in self.citings]
        self.silent = _merged([*map(self.reading.shown_span, self._silent(silent)), *self._cites()])

    def _silent(self, silent: Sequence[Span]) -> Iterator[Span]:
        yield from silent
        yield from (block.span for block in self.document.blocks if block.kind in _SILENT_BLOCKS)
        yield from (inline.span for inline in self.document.inline if inline.kind in _SILENT_INLINE)
        yield from (self.reading.source_span(Span(*note.span())) for note in _NOTE_NUMBERS().finditer(self.text))

    def _cites(self) -> Iterator[Span]:
        """Where sources are cited: citations, the brackets that hold them, the place that follows, and bare places."""
        places = _merged([one.place for one in self.citings if one.place.width])
        yield from places
        for found in _BRACKETS().finditer(self.text):
            bracket = Span(*found.span())
            at = bisect_left(places, bracket.end, key=lambda one: one.start)
            holds = at > 0 and bracket.covers(places[at - 1])
            locator = following_locator(self.text, bracket.start)
            if holds or (locator is not None and found[1].rstrip().endswith(locator)):
                yield bracket
        for one in places:
            locator = following_locator(self.text, one.end)
            at = -1 if locator is None else self.text.find(locator, one.end, one.end + _FOLLOWING)
            if locator is not None and at >= 0:
                yield Span(at, at + len(locator))

    @cached_property
    def reporting(self) -> Reporting:
        """Which sentences report."""
        return Reporting(self.text, self.language, self.values.sentences)

    def claims(self, *, every: bool) -> tuple[Stated, ...]:
        """All claims."""
        faults = dict(own_faults(self.values))
        absences = self._absences()
        denied = _merged([self.reading.shown_span(one.span) for one in absences])
        stated = [one for one in self._stated() if not (_meets(self.silent, one.span) or _meets(denied, one.span))]
        if not every:
            stated = [one for one in stated if one.span in faults or self._may_report(one.span)]
        found = self._cited([*(self._fact(one, faults.get(one.span)) for one in stated), *absences])
        kept = (self._kept(one, every=every) for one in found)
        return tuple(_first_names(one for one in kept if one is not None))

    def _absences(self) -> tuple[Absence, ...]:
        return find_absences(self.document, self.reading, self.quoted)

    def _may_report(self, span: Span) -> bool:
        """Whether the sentence of the value at *span* reports, or a citation stands in it or near behind."""
        sentence = self.values.sentences.at(span.start)
        at = bisect_left(self.places, sentence.start)
        near = at < len(self.places) and self.places[at] <= sentence.end + WINDOW
        return near or self.reporting.source_of(span) is not None or self.reporting.runs_on(sentence)

    def _stated(self) -> list[Amount | When | ProperName]:
        """Every value in text order."""
        numbers = [*self.values.amounts, *self.values.scores]
        values: list[Amount | When | ProperName] = [*numbers, *self.values.dates, *self.values.names]
        return sorted(values, key=lambda one: one.span)

    def _fact(self, value: Amount | When | ProperName, fault: Fault | None) -> Fact:
        about = self.values.about(value.span)
        siglum, language = self.document.siglum, self.language
        span = self.reading.source_span(value.span)
        if isinstance(value, When):
            return Date(siglum, span, span, about, language, fault=fault, value=value)
        if isinstance(value, ProperName):
            words = " ".join(self.text[slice(*value.span)].split())
            return Name(siglum, span, span, about, language, fault=fault, value=value, words=words)
        kind = Count if is_count(value, about) else Quantity
        return kind(siglum, span, span, about, language, fault=fault, value=value)

    def _cited(self, found: Sequence[Stated]) -> Iterator[Stated]:
        """*found* in text order, each with its citation; those that are part of one are left out."""
        facts = sorted(found, key=lambda one: one.span)
        if not self.citings and not any(isinstance(one, Date) for one in facts):
            yield from facts
            return
        pseudo = [Candidate(_as_quotation(one)) for one in facts]
        named = _merged([one.place for one in self._named(facts)])
        for fact, candidate in zip(
            facts, cited(self.document, pseudo, self.reading, citings=self.citings), strict=True
        ):
            citation, place = self._cited_for(candidate), self.reading.shown_span(fact.span)
            within = bisect_left(named, place.end, key=lambda one: one.start)
            if within == 0 or not named[within - 1].covers(place):
                yield fact if citation is None else replace(fact, cited=citation)

    def _cited_for(self, candidate: Candidate) -> Citation | None:
        """The citation of *candidate*, unless it is words that only seem to call a document by its day."""
        citation = candidate.claim.cited
        if citation is None or citation.kind is not CitationKind.TITLE:
            return citation
        return citation if self._is_called_so(self.reading.shown_span(citation.span)) else None

    def _named(self, facts: Sequence[Stated]) -> Iterator[Citing]:
        """The documents that sentences with a date call by it: "the letter of 14 March"."""
        sentences = dict.fromkeys(one.about.sentence for one in facts if isinstance(one, Date))
        for sentence in sentences:
            yield from (one for one in named_documents(self.ground, sentence) if self._is_called_so(one.place))

    def _is_called_so(self, place: Span) -> bool:
        """Whether the day stands right behind the kind of document: not “the letter, the repairs began on 3 March”."""
        found = words(self.text[slice(*place)])
        kind = max((at for at, word in enumerate(found) if kind_of(word.key) is not None), default=0)
        day = next((at for at, word in enumerate(found) if at > kind and any(map(is_digit, word.key))), kind)
        if day == kind:
            return True
        between = self.text[place.start + found[kind].span.end : place.start + found[day].span.start]
        return (
            day - kind <= _CALLED
            and len(found) - kind <= _NAMED
            and "," not in between
            and found[day - 1].key not in listed(_WHEN)
        )

    def _kept(self, fact: Stated, *, every: bool) -> Stated | None:
        """*fact* with whose it is; ``None`` if it is no claim."""
        if isinstance(fact, Absence):
            return fact
        place = self.reading.shown_span(fact.span)
        source = self.reporting.source_of(place)
        if source is not None and not every and (_is_speaker(fact, place, source) or self._is_day(fact, place, source)):
            return None if fact.fault is None else replace(fact, attributed=False)
        if source is None and fact.cited is None and not every:
            runs_on = fact.fault is None and self.reporting.runs_on(fact.about.sentence)
            return replace(fact, attributed=runs_on, doubtful=runs_on) if runs_on or fact.fault is not None else None
        if source is None:
            return replace(fact, attributed=fact.cited is not None)
        return self._told(fact, source)

    def _is_day(self, fact: Fact, place: Span, source: Source) -> bool:
        """Whether *fact* is the day on which something was said: "told reporters on Monday that …"."""
        if not isinstance(fact, Date) or source.cue is None or source.cue.end > place.start:
            return False
        between = self.text[source.cue.end : place.start]
        behind = self.text[place.end : place.end + _AHEAD].lstrip()
        keys = [word.key for word in words(between)]
        if len(keys) > _AROUND or "," in between or not listed(_THAT).isdisjoint(keys):
            return False
        if any(word.key in listed(_THAT) for word in words(behind)[:1]):
            return True
        small = function_words(self.language or "en") | listed(_HEARERS)
        leads = behind[:1] in {",", ":", "，", "："}
        return leads and all(key in small or any_kind_of(key) for key in keys)

    def _told(self, fact: Fact, source: Source) -> Fact:
        """*fact* with the speaker and the cue of its sentence."""
        to_source = self.reading.source_span
        speaker = None if source.speaker is None else to_source(source.speaker)
        return replace(fact, speaker=speaker, cue=None if source.cue is None else to_source(source.cue))


def _is_speaker(fact: Fact, place: Span, source: Source) -> bool:
    """Whether *fact* is the name of who speaks, and nothing that is said."""
    if not isinstance(fact, Name) or source.cue is None:
        return False
    if source.speaker is None:
        return 0 < max(place.start - source.cue.end, source.cue.start - place.end) <= _BESIDE
    return source.speaker.overlaps(place)


def is_count(value: Amount, about: About) -> bool:
    """Whether a number counts things that can be told one by one."""
    whole = value.low.denominator == 1 and value.high.denominator == 1
    return value.kind is NumberKind.CARDINAL and value.unit is None and whole and about.noun is not None


def _first_names(facts: Iterator[Stated]) -> Iterator[Stated]:
    """*facts*, of each name under one citation only the first place, unless something is wrong there."""
    seen: set[tuple[str, str]] = set()
    for fact in facts:
        if isinstance(fact, Name) and fact.fault is None:
            key = letters(fact.words), "" if fact.cited is None else fact.cited.target
            if key in seen:
                continue
            seen.add(key)
        yield fact


def _as_quotation(fact: Stated) -> Quotation:
    """A quotation at the place of *fact*: what is cited for the one is cited for the other."""
    return Quotation(fact.document, fact.span, fact.span, (Part(PartKind.VERBATIM, fact.span),), Form.INLINE)


def _meets(spans: Sequence[Span], span: Span) -> bool:
    """Whether *span* overlaps one of *spans*, which are in order and apart."""
    at = bisect_left(spans, span.end, key=lambda one: one.start)
    return at > 0 and spans[at - 1].overlaps(span)


def _merged(spans: Sequence[Span]) -> list[Span]:
    """*spans* in order, those that overlap as one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
