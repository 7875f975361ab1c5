"""Who or what a sentence says is silent: a document, a person, or the report itself, of which nothing is claimed."""

from typing import NamedTuple

from sicut.claims.absences.listed import Construction, Grammar, Place
from sicut.claims.absences.terms import is_document
from sicut.claims.absences.tokens import COMMA, MARKS, SEMICOLON, Sentence
from sicut.model.span import Span
from sicut.text.document_kinds import chinese_kinds
from sicut.text.fold import listed

_FEW, _SOME, _VERB = 3, 8, 2
_ARABIC_PREPOSITIONS = listed("على إلى عن حول بشأن")
_DATED = listed("of dated von vom de du del от")

WITHOUT = listed("without ohne sans sin без دون بدون ودون من")
"""Words that begin a statement whose subject is that of the sentence."""

ONLY = listed(
    """only just merely solely alone nur bloß lediglich allein seulement uniquement solo sólo solamente únicamente
    только лишь исключительно فقط فحسب 仅 只"""
)
"""Words that say that more than one thing is mentioned."""


class Silent(NamedTuple):
    """``document``: the words for a document; ``person``: those for whoever speaks; ``own``: the report itself."""

    document: Span | None = None
    person: Span | None = None
    own: bool = False


class Subjects:
    """Looks for what is silent in one sentence."""

    def __init__(self, sentence: Sentence, grammar: Grammar) -> None:
        self.sentence, self.keys, self.grammar = sentence, sentence.keys, grammar

    def clause_start(self, at: int) -> int:
        """Where the clause begins that the token *at* stands in."""
        while at > 0 and self.keys[at - 1] not in MARKS and not self._breaks(at - 1):
            at -= 1
        return at

    def _breaks(self, at: int) -> bool:
        """Whether the token *at* begins a clause; a German article does so only behind a comma."""
        key = self.keys[at]
        article = key in self.grammar.determiners and (at == 0 or self.keys[at - 1] != COMMA)
        return key in self.grammar.breaks and not article

    def found(self, first: int, last: int, construction: Construction, subject: Span | None) -> Silent:
        """What is silent, where the statement takes up the tokens from *first* up to *last*.

        *subject*: the tokens of its subject, if it stands behind the verb.
        """
        start = self.clause_start(first)
        related = start > 0 and self.keys[start - 1] in self.grammar.relatives
        if subject is not None:
            silent = self._named(*subject)
        elif construction.impersonal:
            silent = self._antecedent(start - 1) if related else Silent()
        else:
            silent = self._subject(start, first)
        if silent.document is None and not silent.own:
            leading = bool(self.keys) and self.keys[0] in self.grammar.inside
            inside = self._inside(0 if leading else start, last, led=construction.place is Place.BEFORE)
            if silent.person is None and inside == Silent():
                inside = self._within(first, last)
            if inside.document is not None or inside.own:
                return Silent(inside.document, silent.person, inside.own)
        return silent

    def has_subject(self, last: int) -> bool:
        """Whether words of the clause stand before an Arabic verb, which ends before the token *last*: its subject."""
        start = self.clause_start(last)
        return last - start > _VERB and self.keys[start] not in self.grammar.inside

    # --- the subject

    def opening(self) -> Silent:
        """What the sentence begins with, its subject as a rule."""
        return self._first(len(self.keys))

    def paper(self, at: int) -> Silent:
        """The document that the token *at* names, with the words before it."""
        return self._paper(self._determined(at, 0), at)

    def _subject(self, start: int, end: int) -> Silent:
        if self.keys[end] in WITHOUT:
            return self._first(end)
        small = self.grammar.adverbs
        while end > start and self.keys[end - 1] in small:
            end -= 1
        while start < end and self.keys[start] in small:
            start += 1
        if start < end:
            named = self._named(start, end)
            return named if named != Silent() else Silent(self._first(start).document)
        before = start - 1
        while before >= 0 and self.keys[before] == COMMA:
            before -= 1
        if before >= 0 and self.keys[before] in self.grammar.relatives:
            return self._antecedent(before)
        return self._first(end)

    def _antecedent(self, at: int) -> Silent:
        """The noun before a relative pronoun: “the letter, which …”."""
        end = at
        while end > 0 and (self.keys[end - 1] == COMMA or self.keys[end - 1] in self.grammar.inside):
            end -= 1
        start = end
        while start > 0 and end - start < _SOME and self.keys[start - 1] not in MARKS:
            start -= 1
        for number in range(end - 1, start - 1, -1):
            if self._is_paper(number):
                return self._named(self._determined(number, start), end)
        return self._named(self._determined(end - 1, start), end) if end > start else Silent()

    def _first(self, limit: int) -> Silent:
        """The subject that the sentence begins with: “The mayor spoke of the quay but did not mention …”.

        It ends before the token *limit*.
        """
        start = 0
        while start < len(self.keys) and (self.keys[start] in MARKS or self.keys[start] in self.grammar.adverbs):
            start += 1
        pronouns = self.grammar.persons | self.grammar.things | self.grammar.selves
        if start < limit and self.keys[start] in pronouns:
            return self._named(start, start + 1)
        for number in range(start, min(limit, start + _SOME)):
            if self.keys[number] in self.grammar.sayings and number > start:
                return self._named(start, number)
            if self.keys[number] in MARKS or self.keys[number] in self.grammar.breaks:
                break
            if self._is_paper(number) and number <= start + _FEW:
                return self._named(start, number + 1)
        end = start + 1
        if start < len(self.keys) and self.keys[start] in self.grammar.determiners:
            end += 1
        while end < limit and self.sentence.is_capital(end):
            end += 1
        return self._named(start, end) if self.grammar.spaced and end <= limit else Silent()

    def _determined(self, at: int, start: int) -> int:
        """Where the phrase of the noun at the token *at* begins: at most some words before it."""
        for number in range(at, max(start, at - _FEW) - 1, -1):
            if self.keys[number] in self.grammar.inside | _ARABIC_PREPOSITIONS | MARKS:
                return min(number + 1, at)
            if self.keys[number] in self.grammar.determiners or self.keys[number] in self.grammar.near:
                return number
        return at

    def _named(self, start: int, end: int) -> Silent:
        """What the tokens from *start* up to *end* mean, a subject."""
        keys = self.keys
        if self.grammar.has(self.grammar.selves, keys[start:end]):
            return Silent(own=True)
        for number in range(start, end):
            if self._is_paper(number):
                return self._paper(self._determined(number, start), number)
        if keys[end - 1] in self.grammar.things and end - start <= _FEW:
            return Silent()
        return Silent(person=self.sentence.span_of(start, end)) if end - start <= _SOME else Silent()

    # --- documents

    def _is_paper(self, at: int) -> bool:
        return is_document(self.sentence, at, self.grammar)

    def _paper(self, start: int, at: int) -> Silent:
        keys, grammar = self.keys, self.grammar
        near = any(key in grammar.near for key in keys[max(0, start - 1) : at])
        if near and (keys[at] in grammar.own or not grammar.spaced):
            return Silent(own=True)
        return Silent(document=self.sentence.span_of(start, self._chained(at)))

    def _chained(self, at: int) -> int:
        """Where the phrase ends that begins with a word for a document: “the letter of 14 March to the council”."""
        if not self.grammar.spaced:
            start = self.sentence.tokens[at].span.start
            word = next(one for one in _longest_first() if self.sentence.text.startswith(one, start))
            return at + len(word)
        end = at + 1
        if end < len(self.keys) and self.keys[end] in _DATED:
            for number in range(end + 1, min(len(self.keys), end + _FEW)):
                if self.keys[number][0].isdecimal():
                    return self._dated(number, end)
        return end

    def _dated(self, at: int, first: int) -> int:
        """Where the date ends whose first number is the token *at*: “14 March 2031”, “3 de mayo”, “March 14”."""
        end = at + 1
        if at == first + 1:
            end += 1 if self.keys[end : end + 1] != ("de",) else 2
        if self.keys[end : end + 1] and self.keys[end][0].isdecimal():
            end += 1
        return min(end, len(self.keys))

    def _inside(self, start: int, last: int, *, led: bool) -> Silent:
        """The document that “in the letter” names in the clause or behind it; *led*: “left out of” leads to it."""
        for number in range(start, len(self.keys)):
            if self.keys[number] == SEMICOLON and number > last:
                break
            behind = led and last <= number <= last + _FEW
            if not self._is_paper(number) or (self.grammar.spaced and not behind and not self._led(number, start)):
                continue
            return self._paper(self._determined(number, start), number)
        return Silent()

    def _within(self, first: int, last: int) -> Silent:
        """The document that stands among the words of the statement itself: “nowhere does the letter mention …”."""
        found = (number for number in range(first, last) if self._is_paper(number))
        return next((self._paper(self._determined(number, first), number) for number in found), Silent())

    def _led(self, at: int, start: int) -> bool:
        """Whether “in” stands before the word at *at*, at most some words away."""
        for number in range(at - 1, max(start, at - 1 - _FEW) - 1, -1):
            if self.keys[number] in self.grammar.inside:
                return True
            if self.keys[number] in MARKS:
                return False
        return False


def _longest_first() -> list[str]:
    return sorted(chinese_kinds(), key=len, reverse=True)
