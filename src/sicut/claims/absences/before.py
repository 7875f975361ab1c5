"""Whom a pronoun means, by the sentences before: "The letter has nine names. It does not mention the fees."."""

from sicut.claims.absences.listed import Grammar
from sicut.claims.absences.silent import Silent, Subjects
from sicut.claims.absences.terms import is_document
from sicut.claims.absences.tokens import Sentence, sentence_around
from sicut.model.span import Span
from sicut.text.fold import listed
from sicut.text.shown import BREAK

_MOST = 3
_PEOPLE = listed("he she")
"""Pronouns that never mean a paper."""


class Before:
    """Looks back in one text."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text, self.grammar = text, grammar

    def resolved(self, sentence: Sentence, first: int, silent: Silent) -> Silent:
        """*silent*, or what the sentences before are about if the statement from the token *first* on leaves it open.

        It does so with a pronoun for its subject, or none. Only the same paragraph is looked through.
        """
        pronoun = None if silent.person is None else sentence.text[slice(*silent.person)].lower()
        if silent.document is not None or silent.own or not self._is_open(sentence, first, pronoun):
            return silent
        span = sentence.span
        for _ in range(_MOST):
            before = self._sentence(span)
            if before is None:
                return silent
            found = self._subject(before, pronoun)
            if found is not None:
                return silent if found == Silent() else found
            span = before.span
        return silent

    def _is_open(self, sentence: Sentence, first: int, pronoun: str | None) -> bool:
        grammar = self.grammar
        if pronoun is not None:
            return pronoun in grammar.persons
        start = Subjects(sentence, grammar).clause_start(first)
        own = [key for key in sentence.keys[start:first] if key not in grammar.adverbs]
        return start == 0 and grammar.things.issuperset(own)

    def _sentence(self, span: Span) -> Sentence | None:
        """The sentence before *span*, in the same paragraph."""
        end = span.start
        while end > 0 and self.text[end - 1].isspace():
            end -= 1
        if end == 0 or BREAK in self.text[end : span.start]:
            return None
        found = sentence_around(self.text, end - 1)
        start = self.text.rfind(BREAK, found.start, end)
        whole = Span(max(found.start, start + len(BREAK) if start >= 0 else 0), end)
        sentence = Sentence(self.text, whole, parted=self.grammar.parted)
        return sentence if sentence.keys else None

    def _subject(self, before: Sentence, pronoun: str | None) -> Silent | None:
        """What the sentence *before* is about; ``None``: it does not tell, look before it."""
        grammar = self.grammar
        if before.keys[0] in grammar.things or before.keys[0] in grammar.persons:
            return None
        subjects = Subjects(before, grammar)
        named = subjects.opening()
        if pronoun is not None and (pronoun in _PEOPLE or named.person is not None):
            return named if named.person is not None else None
        if named.own or named.document is not None:
            return named
        papers = [at for at in range(len(before.keys)) if is_document(before, at, grammar)]
        return subjects.paper(papers[0]) if len(papers) == 1 else named
