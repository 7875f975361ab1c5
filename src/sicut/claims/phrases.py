"""Noun phrases that name who speaks: “the mayor of Elmsted, Mary Reed”, “Bundesministerin Okafor (XYZ)”, “he”.

No parser: a phrase runs from a determiner, a name or a pronoun to the first word that cannot belong to it. What is
looked at is bounded, so that all of it is linear in the length of the text.
"""

from typing import NamedTuple

from sicut.claims.prose import Prose, is_plain
from sicut.claims.sayings import Grammar
from sicut.model.span import Span
from sicut.text.unicode import is_upper

LIMIT = 16
_BRACKET = 14
_BACK = 40
_ALWAYS_GENITIVE = frozenset({"des", "eines", "ihres", "seines", "dieses"})


class Phrase(NamedTuple):
    """The words ``first`` to ``last`` of a prose; ``core`` is the last one without what is set behind a comma."""

    first: int
    core: int
    last: int
    span: Span


def is_pronoun(grammar: Grammar, key: str) -> bool:
    """Whether the folded word *key* stands for a person by itself."""
    return key in grammar.subjects and (
        key in grammar.male or key in grammar.female or key in grammar.plural or key in grammar.self
    )


def is_owner(prose: Prose, at: int) -> bool:
    """Whether the word *at* is an English genitive: Reed's."""
    text = prose.text[prose.word(at).start : prose.word(at).end]
    return prose.grammar.language == "en" and len(text) > 2 and text[-2] in "'’" and text[-1] in "sS"  # noqa: PLR2004


def _is_adverb(grammar: Grammar, key: str) -> bool:
    return key in grammar.adverbs or (grammar.language == "en" and key.endswith("ly") and len(key) > 4)  # noqa: PLR2004


class _Walk:
    """The way to the right through one noun phrase."""

    def __init__(self, prose: Prose, first: int, *, wide: bool = False) -> None:
        self.prose, self.grammar, self.first = prose, prose.grammar, first
        self.wide = wide
        self.links = prose.grammar.prepositions if wide else prose.grammar.links
        self.last: int | None = None
        self.open = True
        self.named = False

    def end(self) -> int | None:
        """The last word of the phrase; ``None`` if none begins here."""
        for at in range(self.first, min(len(self.prose), self.first + LIMIT)):
            if at > self.first and (not is_plain(self.prose.gap(at)) or self.prose.begins(at)):
                break
            if not self._takes(at):
                break
        return self.last

    def _takes(self, at: int) -> bool:
        """Whether the word *at* belongs to the phrase."""
        key, grammar = self.prose.key(at), self.grammar
        if is_pronoun(grammar, key) and not self._is_article(at, key):
            self.last = at if at == self.first else self.last
            return False
        if at > self.first and self.last is not None and key in self.links and self._joins(at, key):
            self.open = True
            return True
        if key in grammar.determiners and (at == self.first or not self.prose.upper(at)):
            return self._determiner(at, key)
        if at > self.first and self.last is not None and not self.prose.upper(at) and self._joins(at, key):
            self.open = True
            return True
        if at == self.first and self.wide and key in grammar.particles and self.prose.key(at + 1) in grammar.particles:
            self.open = True
            return True
        if key in grammar.stops and not (self.prose.upper(at) and at > self.first and key in grammar.particles):
            return False
        return self._capital(at) if self.prose.upper(at) else self._small(at, key)

    def _is_article(self, at: int, key: str) -> bool:
        """Whether a word is an article that is spelt like a pronoun: Spanish *el* and *él*."""
        if key not in self.grammar.articles or at + 1 >= len(self.prose) or not is_plain(self.prose.gap(at + 1)):
            return False
        following = self.prose.key(at + 1)
        return following not in self.grammar.stops | self.grammar.verbs | self.grammar.auxiliaries

    def _determiner(self, at: int, key: str) -> bool:
        if at == self.first:
            if key in self.grammar.subjects:
                self.last = at
            return True
        joined = self.prose.key(at - 1) in self.links and at > self.first
        genitive = key in self.grammar.genitives and self.last == at - 1 and self._may_own(at - 1, key)
        self.open = self.open or genitive
        return joined or genitive

    def _may_own(self, at: int, key: str) -> bool:
        """Whether a genitive may follow the word *at*: none follows letters (“BMI der …”) or a bare name."""
        grammar, span = self.grammar, self.prose.word(at)
        if span.width > 1 and all(map(is_upper, self.prose.text[span.start : span.end])):
            return False
        bare = self.prose.key(self.first) not in grammar.determiners
        offices = grammar.titles | grammar.men | grammar.women | grammar.persons
        return key in _ALWAYS_GENITIVE or not bare or self.prose.key(at) in offices

    def _joins(self, at: int, key: str) -> bool:
        """Whether a preposition or an “and” leads to more of the phrase."""
        grammar, following = self.grammar, at + 1
        if following >= len(self.prose) or not is_plain(self.prose.gap(following)):
            return False
        other = self.prose.key(following)
        if key in self.links:
            return other not in grammar.stops or other in grammar.determiners
        if key in grammar.particles:
            return self.prose.upper(following)
        if key in grammar.conjunctions:
            name = self.prose.upper(following) and other not in grammar.stops and other not in grammar.determiners
            return name and self.named and not is_pronoun(grammar, other)
        return False

    def _capital(self, at: int) -> bool:
        self.last, self.open, self.named = at, False, True
        return True

    def _small(self, at: int, key: str) -> bool:
        grammar = self.grammar
        if key in grammar.weak and self.last is not None and self._ends(at):
            return False
        if key in grammar.verbs - grammar.weak or key in grammar.auxiliaries or _is_adverb(grammar, key):
            return False
        if grammar.capital_nouns:
            return self.open
        if self.named and not self.open and not is_owner(self.prose, at - 1):
            return False
        if self.last is not None and self._is_participle(at, key):
            return False
        self.last, self.open = at, False
        return True

    def _is_participle(self, at: int, key: str) -> bool:
        """Whether an English word goes on with what the person does."""
        if self.grammar.language != "en" or not key.endswith(("ing", "ed")):
            return False
        return self._ends(at)

    def _ends(self, at: int) -> bool:
        """Whether no noun follows the word *at*."""
        following = self.prose.key(at + 1)
        ends = at + 1 >= len(self.prose) or not is_plain(self.prose.gap(at + 1))
        return ends or following in self.grammar.stops or following in self.grammar.determiners


def phrase_at(prose: Prose, first: int, *, wide: bool = False) -> Phrase | None:
    """The noun phrase that begins with the word *first*, with an apposition; ``None`` if none does.

    *wide*: any preposition may lead to more of it, as where its end is known.
    """
    if not 0 <= first < len(prose):
        return None
    last = _Walk(prose, first, wide=wide).end()
    if last is None:
        return None
    core, grammar = last, prose.grammar
    if not is_pronoun(grammar, prose.key(first)):
        last = _apposition(prose, first, last)
    return Phrase(first, core, last, _with_bracket(prose, first, last))


def _apposition(prose: Prose, first: int, last: int) -> int:
    """The last word of “, the mayor of Elmsted,” behind a name, or of a name behind a title; *last* without one."""
    at = last + 1
    if at >= len(prose) or prose.gap(at).strip() != ",":
        return last
    grammar, key = prose.grammar, prose.key(at)
    named = any(prose.upper(i) for i in range(first, last + 1))
    article = key in grammar.determiners and key not in grammar.subjects
    if not (article or (prose.upper(at) and (grammar.capital_nouns or prose.key(first) in grammar.determiners))):
        return last
    end = _Walk(prose, at).end()
    if end is None or (end == at and article) or not (named or prose.upper(end)):
        return last
    gap = prose.gap(end + 1)
    closed = gap.lstrip()[:1] in {",", ".", ":", ";", ")"} or end + 1 >= len(prose)
    return end if closed or (named and prose.key(end + 1) in grammar.verbs | grammar.auxiliaries) else last


def _with_bracket(prose: Prose, first: int, last: int) -> Span:
    """The words *first* to *last*, with a short bracket behind them: (SPD)."""
    span = prose.phrase(first, last)
    rest = prose.text[span.end : min(prose.span.end, span.end + _BRACKET)]
    if rest.lstrip().startswith("(") and ")" in rest and prose.upper(last):
        return Span(span.start, span.end + rest.index(")") + 1)
    return span


def subject_after(prose: Prose, verb: int) -> Phrase | None:
    """Who does what the verb says, standing behind it."""
    at = verb + 1
    while at < len(prose) and is_plain(prose.gap(at)) and _is_adverb(prose.grammar, prose.key(at)):
        at += 1
    if at >= len(prose) or not is_plain(prose.gap(at)) or prose.begins(at):
        return None
    return phrase_at(prose, at)


def subject_before(prose: Prose, verb: int, floor: int) -> Phrase | None:
    """Who does what the verb says, standing before it and not before the word *floor*."""
    grammar, end = prose.grammar, verb
    floor = max(floor, verb - _BACK)
    while (
        end > floor
        and is_plain(prose.gap(end))
        and not is_pronoun(grammar, prose.key(end - 1))
        and (prose.key(end - 1) in grammar.auxiliaries or _is_adverb(grammar, prose.key(end - 1)))
    ):
        end -= 1
    gap = prose.gap(end).strip()
    if end <= floor or prose.begins(end):
        return None
    if gap.startswith(")"):
        return _ending_at(prose, _opening(prose, end - 1, floor), floor)
    if gap.startswith(","):
        for at in range(end - 1, floor, -1):
            if prose.gap(at).strip() == ",":
                found = _ending_at(prose, at - 1, floor)
                if found is not None:
                    return found
    return _ending_at(prose, end - 1, floor) if is_plain(gap) else None


def _opening(prose: Prose, at: int, floor: int) -> int:
    """The word before the bracket that holds the word *at*."""
    while at > floor and "(" not in prose.gap(at):
        at -= 1
    return at - 1


def _ending_at(prose: Prose, end: int, floor: int) -> Phrase | None:
    """The longest noun phrase whose last word is *end*."""
    for first in range(max(floor, end - 2 * LIMIT), end + 1):
        if first > floor and not _may_begin(prose, first):
            continue
        phrase = phrase_at(prose, first, wide=True)
        if phrase is not None and end in (phrase.core, phrase.last):
            return phrase
    return None


def _may_begin(prose: Prose, first: int) -> bool:
    """Whether a phrase may begin with the word *first*: nothing governs it, and it goes on from nothing."""
    key, grammar = prose.key(first - 1), prose.grammar
    if not is_plain(prose.gap(first)) or (grammar.language == "en" and is_pronoun(grammar, prose.key(first))):
        return True
    if key in grammar.prepositions or key in grammar.determiners:
        return False
    return prose.upper(first) or prose.key(first) in grammar.determiners or key in grammar.conjunctions
