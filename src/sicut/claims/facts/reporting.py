"""Which sentences of a report say what a source says, and who that is.

A sentence reports if somebody says something in it ("the mayor said", "according to the council"), if a paper does
("the letter lists", "is named in the minutes"), or if it goes on about one that did ("It also names"). What the author
could not confirm, what the author asked and was told, is no such sentence. Where a semicolon parts two clauses, the one
that says nothing of this goes with the one before, unless that is the author's.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.claims.facts.reporting_words import ReportingWords, reporting_words
from sicut.claims.prose import Prose
from sicut.claims.sayings import Grammar, grammar_of
from sicut.claims.tags import sentence_says
from sicut.model.span import Span
from sicut.text.binding import Sentences
from sicut.text.document_kinds import any_kind_of
from sicut.text.fold import letters
from sicut.text.pattern import pattern
from sicut.text.segment import Word, words
from sicut.text.shown import BREAK

_FIRST = 12
_VERB = 8
_NEAR, _INSIDE, _OUTLET, _PAPER = 2, 4, 3, 3
_CLAUSE = pattern(r"[;；؛]")
_SUBJECT = pattern(
    r"(?:^|[，。])(?P<who>[^，。；：]{0,8}(?:公开信|声明|报告|通知|公告|节目单|纪要|合同|信))(?P<verb>有|要求|规定|共|由|给出|附)"
)
_QUOTES = frozenset('"“”„«»‹›')
_ELIDED = frozenset("'’")
_UNVOWELLED = "\u0600"
_AND = tuple(map(letters, ("و", "ف")))


class Source(NamedTuple):
    """Whose words a sentence gives, where it names them, and the word that says so; offsets of the text as shown."""

    speaker: Span | None
    cue: Span | None


class _Clause(NamedTuple):
    """What a clause shows: whose words it gives, if it reports, or that it is the ``own`` of the author."""

    span: Span
    source: Source | None
    own: bool


class Reporting:
    """The sentences of one text, each asked once."""

    def __init__(self, text: str, language: str | None, sentences: Sentences) -> None:
        self.text, self.sentences = text, sentences
        self.grammar: Grammar | None = grammar_of(language)
        self.words: ReportingWords = reporting_words(language)
        self._known: dict[Span, tuple[_Clause, ...]] = {}
        self._running: dict[int, bool] = {}

    def source(self, sentence: Span) -> Source | None:
        """Whose words *sentence* reports, in one of its clauses; ``None`` if it does not."""
        return next((one.source for one in self._telling(sentence) if one.source is not None), None)

    def source_of(self, value: Span) -> Source | None:
        """Whose words the value at *value* is of: by its clause, else by those before it."""
        telling = self._telling(self.sentences.at(value.start))
        behind = bisect_right(telling, value.start, key=lambda one: one.span.start)
        return telling[behind - 1].source if behind else None

    def runs_on(self, sentence: Span) -> bool:
        """Whether *sentence* may go on with what one before it in its paragraph reports."""
        at, passed = self.sentences.index_at(sentence.start), []
        while (told := self._running.get(at)) is None and (told := self._runs_by_itself(at)) is None:
            passed.append(at)
            at -= 1
        self._running.update(dict.fromkeys((at, *passed), told))
        return told

    def _runs_by_itself(self, at: int) -> bool | None:
        """The same of a sentence, without those before the last; ``None`` if they tell."""
        if at == 0 or BREAK in self.text[self.sentences[at - 1].end : self.sentences[at].start]:
            return False
        found = words(self.text[slice(*self.sentences[at])])
        first_person = not self.words.first_persons.isdisjoint(word.key for word in found)
        if first_person or any(one.own for one in self._telling(self.sentences[at])):
            return False
        return True if self.source(self.sentences[at - 1]) is not None else None

    def _telling(self, sentence: Span) -> tuple[_Clause, ...]:
        """The clauses of *sentence* that report or are the author's own."""
        if sentence not in self._known:
            clauses = map(self._clause, self._parts(sentence))
            self._known[sentence] = tuple(one for one in clauses if one.source is not None or one.own)
        return self._known[sentence]

    def _parts(self, sentence: Span) -> Iterator[Span]:
        start = sentence.start
        for found in _CLAUSE().finditer(self.text, *sentence):
            yield Span(start, found.start())
            start = found.end()
        yield Span(start, sentence.end)

    def _clause(self, part: Span) -> _Clause:
        found = words(self.text[slice(*part)], part.start)
        if not found:
            return _Clause(part, None, own=False)
        keys = [self._bare(word) for word in found]
        if self._is_own(keys, self.text[slice(*part)]):
            return _Clause(part, None, own=True)
        source = self._said(part) or self._by_marker(found, keys) or self._by_paper(found, keys)
        source = source or self._by_body(found, keys) or self._going_on(part, found, keys)
        own = source is not None and self._is_told_the_author(source, found, keys)
        return _Clause(part, None if own else source, own)

    def _bare(self, word: Word) -> str:
        """A folded word without a French article, or an Arabic “and” if the rest is one of the words known."""
        key, start = word.key, word.span.start
        if self.text[start + 1 : start + 2] in _ELIDED and word.span.width > len("l’"):
            return letters(self.text[start + 2 : word.span.end])
        if key[:1] < _UNVOWELLED or not key.startswith(_AND):
            return key
        return key[1:] if key[1:] in self.words.known or any_kind_of(key[1:]) is not None else key

    # --- the author

    def _is_own(self, keys: Sequence[str], text: str) -> bool:
        """Whether the author says what was asked or seen, or what could not be found out: “could not verify”."""
        if any(marker in text for marker in self.words.own_markers):
            return True
        if not self.words.subjects.isdisjoint(keys[:_NEAR]):
            return True
        return any(
            key in self.words.verifying and not self.words.denying.isdisjoint(keys[max(0, at - _VERB) : at + _VERB])
            for at, key in enumerate(keys)
        )

    def _is_told_the_author(self, source: Source, found: Sequence[Word], keys: Sequence[str]) -> bool:
        """“told us”, “sagte unserer Zeitung”."""
        cue = source.cue
        at = next((number for number, word in enumerate(found) if cue is not None and word.span.end >= cue.end), None)
        if at is None:
            return False
        if not self.words.hearers.isdisjoint(keys[max(0, at - _NEAR) : at + _NEAR + 1]):
            return True
        behind = keys[at + 1 : at + 1 + _OUTLET]
        owned = not self.words.first_persons.isdisjoint(behind) or not self.words.these.isdisjoint(behind)
        return owned and not self.words.outlets.isdisjoint(behind)

    # --- who says it

    def _said(self, part: Span) -> Source | None:
        """Somebody says something, by the grammar of the language."""
        if self.grammar is None:
            return None
        prose = Prose(self.text, part, self.grammar)
        said = sentence_says(prose, 0, len(prose)) if len(prose) else None
        if said is None or not said.sure or said.cue is None:
            return None
        between = "" if said.speaker is None else self.text[said.speaker.end : said.cue.start]
        if said.speaker is None or not _QUOTES.isdisjoint(between):
            return Source(None, said.cue)
        speaker = self._nearest(said.speaker) if said.cue.start > said.speaker.start else said.speaker
        behind = self._behind(said.cue, part) if speaker == said.speaker else None
        if behind is None and letters(self.text[slice(*said.cue)]) in self.words.calling:
            named = words(self.text[slice(*speaker)])
            return Source(speaker, said.cue) if any(self._is_paper(word.key) for word in named) else None
        return Source(behind or speaker, said.cue)

    def _behind(self, cue: Span, part: Span) -> Span | None:
        """A paper right behind the word for saying, with a comma before that: “halló grietas, dice la carta”."""
        if not self.text[part.start : cue.start].rstrip().endswith(","):
            return None
        found = words(self.text[cue.end : part.end], cue.end)[:_PAPER]
        return next((word.span for word in found if self._is_paper(self._bare(word))), None)

    def _nearest(self, speaker: Span) -> Span:
        """What stands behind the last comma of a speaker, if it is a paper: “in Elmsted, the letter says”."""
        start = speaker.start + self.text[slice(*speaker)].rfind(",") + 1
        found = words(self.text[start : speaker.end], start)
        behind = start > speaker.start and any(self._is_paper(word.key) for word in found)
        return Span(found[0].span.start, speaker.end) if behind else speaker

    def _by_marker(self, found: Sequence[Word], keys: Sequence[str]) -> Source | None:
        """A word that says so by itself: “according”, “zufolge”, «согласно», 据; or two: “geht … hervor”."""
        text = self.text[found[0].span.start : found[-1].span.end]
        for marker in self.words.markers:
            at = text.find(marker)
            if at >= 0 and (len(marker) > 1 or text[at - 1 : at] not in self.words.joined_before):
                start = found[0].span.start + at
                return Source(None, Span(start, start + len(marker)))
        if self.words.unspaced and (subject := _SUBJECT().search(text)):
            start = found[0].span.start
            return Source(Span(*subject.span("who")).shifted(start), Span(*subject.span("verb")).shifted(start))
        for at, key in enumerate(keys):
            if key in self.words.marking or self._is_led(keys, at):
                return Source(None, found[at].span)
        for one, other in self.words.pairs:
            if one in keys and other in keys[keys.index(one) + 1 :]:
                return Source(None, found[keys.index(one)].span)
        return None

    def _is_led(self, keys: Sequence[str], at: int) -> bool:
        near = keys[max(0, at - _NEAR) : at]
        led = keys[at] in self.words.led or (bool(self.words.beginnings) and self._is_paper(keys[at]))
        return led and not self.words.leading.isdisjoint(near)

    def _is_paper(self, key: str) -> bool:
        if key in self.words.papers or (self.words.beginnings and key.startswith(self.words.beginnings)):
            return True
        return key[:1] >= _UNVOWELLED and any_kind_of(key) is not None and not self.words.unspaced

    def _by_paper(self, found: Sequence[Word], keys: Sequence[str]) -> Source | None:
        """A paper that lists, names, counts, or in which something is listed."""
        said = self.words.verbs
        for at, key in enumerate(keys):
            if not self._is_paper(key):
                continue
            inside = not self.words.inside.isdisjoint(keys[max(0, at - _INSIDE) : at])
            behind = range(at + 1, min(len(keys), at + 1 + _VERB))
            before = range(at - 1, max(-1, at - _FIRST), -1) if inside else range(0)
            first = [near for near in range(max(0, at - _NEAR), at) if self._comes_first(found, keys, near)]
            for near in (*(behind if at < _FIRST or inside else ()), *before, *first):
                is_noun = not inside and near > at + 1 and self._is_paper(keys[near])
                if keys[near] in said and not is_noun and (inside or not self._is_done_to_it(keys, near)):
                    return Source(found[at].span, found[near].span)
        return None

    def _comes_first(self, found: Sequence[Word], keys: Sequence[str], at: int) -> bool:
        """Whether a verb may stand there before who does it: “indica el comunicado”."""
        if at == 0 or keys[at - 1] in self.words.likes or not self.words.likes:
            return self.words.verb_first
        return self.words.verb_first and "," in self.text[found[at - 1].span.end : found[at].span.start]

    def _is_done_to_it(self, keys: Sequence[str], at: int) -> bool:
        """Whether a passive tells what became of a paper: “was read”, “was signed on Monday”; not “is signed by”."""
        if at == 0 or keys[at - 1] not in self.words.passive:
            return False
        return keys[at] not in self.words.of_papers or keys[at + 1 : at + 2] == ["on"]

    def _by_body(self, found: Sequence[Word], keys: Sequence[str]) -> Source | None:
        """A body that estimates, announces, reckons: its word stands before the verb, near the beginning."""
        for at, key in enumerate(keys[:_FIRST]):
            if key in self.words.bodies:
                first = range(max(0, at - 1), at) if self.words.verb_first and not self.words.likes else range(0)
                for near in (*range(at + 1, min(len(keys), at + 2 + _INSIDE)), *first):
                    if keys[near] in self.words.telling:
                        return Source(found[at].span, found[near].span)
        return None

    def _going_on(self, part: Span, found: Sequence[Word], keys: Sequence[str]) -> Source | None:
        """“It also lists …”, right behind a sentence that reports."""
        if keys[0] not in self.words.pronouns or found[0].span.start > part.start:
            return None
        at = self.sentences.index_at(part.start)
        verb = next((near for near in range(1, min(_VERB, len(keys))) if keys[near] in self.words.verbs), None)
        if verb is None or at <= 0:
            return None
        source = self._source_before(at)
        return None if source is None else Source(source.speaker, found[verb].span)

    def _source_before(self, at: int) -> Source | None:
        """The source of the sentence before the one with number *at*: those that may go on, from the first on."""
        first = at - 1
        while first > 0 and self.sentences[first] not in self._known and self._has_pronoun(first):
            first -= 1
        return [self.source(self.sentences[number]) for number in range(first, at)][-1]

    def _has_pronoun(self, at: int) -> bool:
        found = words(self.text[slice(*self.sentences[at])])
        return not self.words.pronouns.isdisjoint(map(self._bare, found))
