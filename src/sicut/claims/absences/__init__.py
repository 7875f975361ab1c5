"""Statements of a report that a source does not mention something: "the letter does not mention the fees".

Constructions are looked for by language, on the folded words of a sentence; what may be none is none: what the report
says of itself, questions, conditions, what ought to be, other people's words, pronouns, denials of a denial.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sicut.claims.absences.before import Before
from sicut.claims.absences.listed import Construction, Grammar, Listed, Place, grammars, may_be_in, small
from sicut.claims.absences.objects import object_start
from sicut.claims.absences.silent import ONLY, WITHOUT, Silent, Subjects
from sicut.claims.absences.terms import Phrases, clause_behind
from sicut.claims.absences.tokens import COLON, COMMA, MARKS, SEMICOLON, STOP, Sentence, sentence_around
from sicut.model.claim import Absence
from sicut.model.document import BlockKind, Document
from sicut.model.span import Span
from sicut.model.value import About
from sicut.text.language import guess
from sicut.text.shown import Reading
from sicut.text.unicode import is_upper

_UNKNOWN = ("en", "de", "fr", "es", "ar", "ru", "zh")
_APART = frozenset((BlockKind.CODE, BlockKind.FURNITURE, BlockKind.HIDDEN))
_TAIL = 6


def _tables() -> Mapping[str, Listed]:
    from sicut.claims.absences.arabic import ARABIC
    from sicut.claims.absences.chinese import CHINESE
    from sicut.claims.absences.english import ENGLISH
    from sicut.claims.absences.french import FRENCH
    from sicut.claims.absences.german import GERMAN
    from sicut.claims.absences.russian import RUSSIAN
    from sicut.claims.absences.spanish import SPANISH

    return {
        "en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "ar": ARABIC, "ru": RUSSIAN, "zh": CHINESE,
    }  # fmt: skip


_grammar = grammars(_tables)


def find_absences(document: Document, reading: Reading, quoted: Sequence[Span] = ()) -> tuple[Absence, ...]:
    """What *document* says that sources do not mention, in the order of its text.

    *reading* is that of *document*; *quoted* are the spans of its quotations in ``document.text``: what stands in them
    is not the report's own. Spans are those of ``document.text``, but for ``about``. Linear in the length of the text.
    """
    language = document.language or guess(reading.text)
    names = _UNKNOWN if language is None else (language.split("-")[0].lower(),)
    found: dict[Span, Absence] = {}
    closed = _Spans([*quoted, *_set_apart(document)])
    folded, tables = reading.text.casefold(), _tables()
    for name in names:
        given = tables.get(name)
        grammar = _grammar(name) if given is not None and may_be_in(folded, given) else None
        if grammar is not None:
            for absence in _Finder(document, reading, grammar, closed).found():
                found.setdefault(absence.span, absence)
    return tuple(sorted(found.values(), key=lambda one: one.span))


def _set_apart(document: Document) -> Iterator[Span]:
    """What is no running text of the report's own."""
    for block in document.blocks:
        if block.kind in _APART or block.quotation is not None:
            yield block.span


class _Spans:
    """Spans to be asked whether an offset lies in one of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts, self._ends = list[int](), list[int]()
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


class _Statement(NamedTuple):
    """The tokens of what says that something is missing, and what is missing, in offsets of the text as shown.

    ``subject``: the tokens of the subject, if they stand between the verb and that.
    """

    first: int
    last: int
    terms: tuple[Span, ...]
    construction: Construction
    subject: Span | None = None


class _Finder:
    """The search through one text by the constructions of one language."""

    def __init__(self, document: Document, reading: Reading, grammar: Grammar, closed: _Spans) -> None:
        self.document, self.reading, self.grammar, self.closed = document, reading, grammar, closed
        self.before = Before(reading.text, grammar)

    def found(self) -> Iterator[Absence]:
        end, letters = 0, small(self.reading.text)
        for anchor in self.grammar.anchors.finditer(letters):
            if anchor.start() < end:
                continue
            span = sentence_around(self.reading.text, anchor.start(), end)
            end = max(anchor.end(), span.end)
            if self.grammar.matters.search(letters, *span) is None:
                continue
            sentence = Sentence(self.reading.text, span, parted=self.grammar.parted)
            yield from self._of(sentence)

    def _of(self, sentence: Sentence) -> Iterator[Absence]:
        if sentence.is_question():
            return
        taken: list[Span] = []
        for construction in self.grammar.constructions:
            for match in construction.pattern.finditer(sentence.joined):
                first, last = sentence.number(match.start()), sentence.number(match.end())
                whole = Span(first, last)
                if any(whole.overlaps(one) for one in taken) or self._is_closed(sentence, first):
                    continue
                statement = self._statement(sentence, construction, whole, match)
                if statement is None:
                    continue
                absence = self._absence(sentence, statement)
                if absence is not None:
                    taken.append(whole)
                    yield absence

    def _is_closed(self, sentence: Sentence, first: int) -> bool:
        return self.closed.holds(self.reading.to_source(sentence.tokens[first].span.start))

    # --- what is missing

    def _statement(
        self, sentence: Sentence, construction: Construction, whole: Span, match: re.Match[str]
    ) -> _Statement | None:
        terms, subject = self._parts(sentence, construction, whole, match)
        terms = tuple(term for term in terms if self._counts(sentence, construction, term, whole))
        return _Statement(whole.start, whole.end, terms, construction, subject) if terms else None

    def _parts(
        self, sentence: Sentence, construction: Construction, whole: Span, match: re.Match[str]
    ) -> tuple[tuple[Span, ...], Span | None]:
        """What is missing, and the tokens of the subject, if they stand between the verb and that."""
        first, last = whole
        phrases, groups = Phrases(sentence, self.grammar), match.groupdict()
        place = construction.place
        start, end = first, len(sentence.keys)
        if place is Place.BETWEEN:
            start, end = sentence.number(match.start("object")), sentence.number(match.end("object"))
        elif place is Place.BEHIND:
            start = last
        if "subject" in groups:
            subject = Span(sentence.number(match.start("subject")), sentence.number(match.end("subject")))
            begins = Subjects(sentence, self.grammar).clause_start(first)
            fronted = all(key in self.grammar.adverbs for key in sentence.keys[begins:first])
            return (phrases.behind(start, until=end), subject) if fronted else ((), None)
        if place is Place.BEFORE:
            return phrases.before(first, Subjects(sentence, self.grammar).clause_start(first)), None
        at = object_start(sentence, first, start, end, construction, self.grammar)
        found = Span(start, at) if at > start else None
        clause = clause_behind(sentence, at, self.grammar) if place is Place.BEHIND else None
        if clause is not None:
            return (clause,), found
        return (() if construction.clause else phrases.behind(at, until=end)), found

    def _counts(self, sentence: Sentence, construction: Construction, term: Span, whole: Span) -> bool:
        written = sentence.text[slice(*term)]
        if construction.named and not any(is_upper(c) for c in written):
            return False
        words = sentence.keys[whole.start : whole.end]
        addressed = any(key.startswith("address") for key in words) and self.grammar.audiences
        return not (addressed and written.lower().rpartition(" ")[2] in self.grammar.audiences)

    # --- who does not mention it

    def _absence(self, sentence: Sentence, statement: _Statement) -> Absence | None:
        if self._is_void(sentence, statement):
            return None
        if not ONLY.isdisjoint(self._object_words(sentence, statement)):
            return None
        subjects = Subjects(sentence, self.grammar)
        silent = subjects.found(statement.first, statement.last, statement.construction, statement.subject)
        if not statement.construction.impersonal:
            silent = self.before.resolved(sentence, statement.first, silent)
        if silent.own or (statement.construction.document and silent.document is None):
            return None
        return None if self._is_reported(sentence, statement) else self._claim(sentence, statement, silent)

    def _object_words(self, sentence: Sentence, statement: _Statement) -> Iterator[str]:
        """The words from the end of the construction to the one behind the first thing: "not … only the fees"."""
        end = statement.terms[0].end
        for at in range(statement.last, len(sentence.keys)):
            yield sentence.keys[at]
            if sentence.tokens[at].span.start >= end:
                return

    def _is_void(self, sentence: Sentence, statement: _Statement) -> bool:
        """Whether a condition, a wish, a modal verb or another negation takes the statement back."""
        keys, grammar = sentence.keys, self.grammar
        start = Subjects(sentence, grammar).clause_start(statement.first)
        before = keys[: statement.first]
        return grammar.has(grammar.voids, before) or grammar.has(grammar.bars, keys[start : statement.first])

    def _is_reported(self, sentence: Sentence, statement: _Statement) -> bool:
        """Whether somebody else says so: “Reed said that the letter does not mention it”, “…, Reed said.”."""
        grammar, keys = self.grammar, sentence.keys
        if any(one in f" {sentence.joined}" for one in grammar.hearsay):
            return True
        last = max(
            (at for at, token in enumerate(sentence.tokens) if token.span.end <= statement.terms[-1].end), default=0
        )
        for at in range(max(last, statement.last), len(keys)):
            if keys[at] == COMMA and self._says(sentence, at + 1):
                return True
        for at in range(statement.first - 1, -1, -1):
            if keys[at] in {SEMICOLON, STOP} or keys[at] in grammar.contrasts:
                return False
            if keys[at] in grammar.sayings:
                return self._has_subject(sentence, statement)
        return False

    def _says(self, sentence: Sentence, at: int) -> bool:
        """Whether “Reed said” or “said Reed” stands by itself between commas from the token *at* on."""
        keys, end = sentence.keys, at
        while end < len(keys) and keys[end] not in MARKS:
            end += 1
        sayings = self.grammar.sayings
        return at < end <= at + _TAIL and not sayings.isdisjoint((*keys[at : at + 2], keys[end - 1]))

    def _has_subject(self, sentence: Sentence, statement: _Statement) -> bool:
        if statement.construction.impersonal or statement.construction.place is Place.BEFORE:
            return True
        if sentence.keys[statement.first] in WITHOUT:
            return False
        start = Subjects(sentence, self.grammar).clause_start(statement.first)
        own = [key for key in sentence.keys[start : statement.first] if key not in self.grammar.adverbs]
        if statement.subject is not None:
            return True
        joined = start > 0 and sentence.keys[start - 1] in (self.grammar.relatives | {COLON}) - self.grammar.joins
        return (bool(own) and own[-1] not in self.grammar.joins) or joined

    def _claim(self, sentence: Sentence, statement: _Statement, silent: Silent) -> Absence:
        source = self.reading.source_span
        cue = sentence.span_of(statement.first, statement.last)
        start = min(cue.start, statement.terms[0].start)
        end = max(cue.end, statement.terms[-1].end)
        return Absence(
            self.document.siglum,
            source(Span(start, end)),
            source(sentence.span),
            About(sentence.span),
            self.document.language or self.grammar.name,
            speaker=None if silent.person is None else source(silent.person),
            cue=source(cue),
            terms=tuple(map(source, statement.terms)),
            within=None if silent.document is None else source(silent.document),
        )
