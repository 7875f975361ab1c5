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
_OWNERS = ("'s", "’s", "'S", "’S")
_INFINITIVE = ("er", "re", "ir")
_ALWAYS_GENITIVE = frozenset({"des", "eines", "ihres", "seines", "dieses"})


class Phrase(NamedTuple):
    """The words ``first`` to ``last`` of a prose; ``core`` is the last one without what is set behind a comma."""

    first: int
    core: int
    last: int
    span: Span


def is_pronoun(grammar: Grammar, key: str) -> bool:
    """Whether the folded word *key* stands for a person by itself."""
    return key in grammar.pronouns


def is_owner(prose: Prose, at: int) -> bool:
    """Whether the word *at* is an English genitive: Reed's."""
    return prose.grammar.english and prose.written(at).endswith(_OWNERS) and prose.word(at).width > 2  # noqa: PLR2004


def is_adverb(grammar: Grammar, key: str) -> bool:
    """Whether the folded word *key* may stand between a verb and who does it."""
    return key in grammar.adverbs or (grammar.english and key.endswith("ly") and len(key) > 4)  # noqa: PLR2004


class _Walk:
    """The way to the right through one noun phrase."""

    def __init__(self, prose: Prose, first: int, *, wide: bool, several: bool) -> None:
        self.prose, self.grammar, self.first = prose, prose.grammar, first
        self.wide, self.several = wide, several
        self.links = prose.grammar.prepositions if wide else prose.grammar.links
        self.last: int | None = None
        self.open = True
        self.named = False
        self.owner = ""

    def end(self) -> int | None:
        """The last word of the phrase; ``None`` if none begins here."""
        prose = self.prose
        for at in range(self.first, min(len(prose), self.first + LIMIT)):
            gap = prose.gap(at) if at > self.first else " "
            if (gap != " " and (not is_plain(gap) or prose.begins(at))) or not self._takes(at, gap):
                break
        return self.last

    def _takes(self, at: int, gap: str) -> bool:
        """Whether the word *at*, behind *gap*, belongs to the phrase."""
        key, grammar = self.prose.key(at), self.grammar
        if gap == "-" and self.last is not None and key not in grammar.pronouns:
            self.last = at
            return True
        upper = self.prose.upper(at)
        if at == self.first and upper and key in grammar.opening and self.prose.begins(at):
            return False
        if key not in grammar.small:
            return self._capital(at) if upper else self._small(at, key)
        return self._takes_small(at, key, upper=upper)

    def _takes_small(self, at: int, key: str, *, upper: bool) -> bool:
        """The same of an article, a pronoun, a preposition or another word of the lists."""
        grammar, begun = self.grammar, at > self.first and self.last is not None
        if key in grammar.pronouns and not self._is_article(at, key):
            self.last = at if at == self.first else self.last
            return False
        if begun and key in self.links and self._joins(at, key):
            self.open = True
            return True
        if key in grammar.determiners and (at == self.first or not upper):
            return self._determiner(at, key)
        if begun and not upper and self._joins(at, key):
            self.open = True
            return True
        if at == self.first and key in grammar.particles and self._is_noble(at):
            self.open = True
            return True
        if key in grammar.stops and not (upper and at > self.first and key in grammar.particles):
            return False
        return self._capital(at) if upper else self._small(at, key)

    def _is_noble(self, at: int) -> bool:
        """Whether a German name begins with the word *at*: Von der Aue."""
        return self.wide and self.grammar.capital_nouns and self.prose.key(at + 1) in self.grammar.particles

    def _is_article(self, at: int, key: str) -> bool:
        """Whether a word is an article that is spelt like a pronoun: Spanish *el* and *él*."""
        if key not in self.grammar.articles or at + 1 >= len(self.prose) or not is_plain(self.prose.gap(at + 1)):
            return False
        return self.prose.written(at).isascii()

    def _determiner(self, at: int, key: str) -> bool:
        if at == self.first:
            if key in self.grammar.subjects and key not in self.grammar.pronouns:
                self.last = at
            return True
        before = self.prose.key(at - 1)
        if before in self.links or before in self.grammar.conjunctions:
            return True
        genitive = key in self.grammar.genitives and self.last == at - 1 and self._may_own(at - 1, key)
        self.open = self.open or genitive
        self.owner = key if genitive else self.owner
        return genitive

    def _may_own(self, at: int, key: str) -> bool:
        """Whether a genitive may follow the word *at*: none follows letters (“BMI der …”) or a name.

        „… sagte der Wirt Jonas Hale der Zeitung“ tells whom he told.
        """
        grammar, written = self.grammar, self.prose.written(at)
        if len(written) > 1 and all(map(is_upper, written)):
            return False
        if key not in _ALWAYS_GENITIVE and self.prose.key(at - 1) in grammar.given:
            return False
        bare = self._is_bare()
        owner = self.prose.key(at)
        owned = owner in grammar.offices or owner.endswith(grammar.reports + grammar.offices_end)
        return key in _ALWAYS_GENITIVE or not bare or owned

    def _is_bare(self) -> bool:
        return self.prose.key(self.first) not in self.grammar.determiners

    def _joins(self, at: int, key: str) -> bool:
        """Whether a preposition or an “and” leads to more of the phrase."""
        grammar, following = self.grammar, at + 1
        if following >= len(self.prose) or not is_plain(self.prose.gap(following)):
            return False
        other = self.prose.key(following)
        if key in self.links:
            if key in grammar.auxiliaries and self.prose.written(at)[0].isascii():
                return False
            if grammar.capital_nouns and not self.wide and key not in grammar.agents and self._is_bare():
                return False
            if other in grammar.participles and not grammar.capital_nouns and other.endswith(_INFINITIVE):
                return False
            return other not in grammar.stops or other in grammar.determiners
        if key in grammar.conjunctions:
            if other in grammar.determiners:
                return self._adds(other)
            name = self.prose.upper(following) and other not in grammar.stops
            return name and self.named and other not in grammar.pronouns
        return key in grammar.particles and self.prose.upper(following)

    def _adds(self, key: str) -> bool:
        """Whether the determiner *key*, behind an “and”, begins one more of those who say it, or of a genitive."""
        if self.owner and (key == self.owner or key in _ALWAYS_GENITIVE):
            return True
        return self.several and key not in self.grammar.oblique

    def _capital(self, at: int) -> bool:
        self.last, self.open, self.named = at, False, True
        return True

    def _small(self, at: int, key: str) -> bool:
        grammar = self.grammar
        if key in grammar.weak and self.last is not None and self._ends(at):
            return False
        if key in grammar.strong or key in grammar.auxiliaries or key in grammar.prepositions:
            return False
        if is_adverb(grammar, key) and not self._is_adjective(at):
            return False
        if grammar.capital_nouns:
            return self.open
        if self.named and not self.open and not is_owner(self.prose, at - 1):
            return False
        if not grammar.english and self.last is not None and not self.open and key in grammar.tags:
            return False
        if self.last is not None and self._is_participle(at, key):
            return False
        self.last, self.open = at, False
        return True

    def _is_adjective(self, at: int) -> bool:
        """Whether a word behind an article only looks like an adverb: the burly smith."""
        return self.last is None and at > self.first and not self._ends(at)

    def _is_participle(self, at: int, key: str) -> bool:
        """Whether an English word goes on with what the person does."""
        if not self.grammar.english or not key.endswith(("ing", "ed")):
            return False
        return self._ends(at)

    def _ends(self, at: int) -> bool:
        """Whether no noun follows the word *at*."""
        following = self.prose.key(at + 1)
        ends = at + 1 >= len(self.prose) or not is_plain(self.prose.gap(at + 1))
        return ends or following in self.grammar.breaks


def phrase_at(
    prose: Prose, first: int, *, wide: bool = False, several: bool = False, closed: bool = False
) -> Phrase | None:
    """The noun phrase that begins with the word *first*, with an apposition; ``None`` if none does.

    *wide*: any preposition may lead to more of it, as where its end is known. *several*: an “and” may add another.
    *closed*: no verb follows that it could belong to, so that a comma must end an apposition.
    """
    if not 0 <= first < len(prose):
        return None
    last = _Walk(prose, first, wide=wide, several=several).end()
    if last is None:
        return None
    core, grammar = last, prose.grammar
    if last > first or prose.key(first) not in grammar.pronouns:
        last = _apposition(prose, first, last, closed=closed)
        if grammar.capital_nouns and last == core and prose.key(first) in grammar.determiners:
            core, last = _placed(prose, first, core)
    return Phrase(first, core, last, _with_bracket(prose, first, last))


def core_at(prose: Prose, first: int) -> int | None:
    """The last word of the noun phrase that begins with the word *first*, an apposition apart."""
    if prose.grammar.capital_nouns:
        phrase = phrase_at(prose, first)
        return None if phrase is None else phrase.core
    return _Walk(prose, first, wide=False, several=False).end()


def _placed(prose: Prose, first: int, core: int) -> tuple[int, int]:
    """The same with a place, where a name behind a comma shows that it belongs: „der Leiter der Werft in X, Karl Y“."""
    if prose.key(core + 1) not in prose.grammar.inside:
        return core, core
    far = _Walk(prose, first, wide=True, several=False).end() or core
    last = _apposition(prose, first, far, closed=True) if far > core else core
    named = last > far and prose.upper(far + 1)
    bracket = far > core and prose.gap(far + 1).lstrip()[:1] == "(" and prose.upper(far + 1)
    return (far, last) if named or bracket else (core, core)


def _apposition(prose: Prose, first: int, last: int, *, closed: bool) -> int:
    """The last word of “, the mayor of Elmsted,” behind a name, or of a name behind a title; *last* without one."""
    at = last + 1
    if at >= len(prose) or prose.gap(at).strip() != ",":
        return last
    grammar, key = prose.grammar, prose.key(at)
    named = any(prose.upper(i) for i in range(first, last + 1))
    article = key in grammar.determiners and key not in grammar.subjects
    bare = key in grammar.offices and not (grammar.english or prose.upper(at)) and named
    led = prose.upper(at) and (grammar.capital_nouns or prose.key(first) in grammar.determiners)
    if not (article or led or bare):
        return last
    end = _Walk(prose, at, wide=False, several=True).end()
    if end is None or (end == at and article) or not (named or prose.upper(end)):
        return last
    gap = prose.gap(end + 1)
    ends = gap.lstrip()[:1] in {",", ".", ":", ";", ")", "("} or end + 1 >= len(prose)
    ends = ends or (grammar.capital_nouns and led and prose.key(end + 1) in grammar.adverbs)
    if not ends and grammar.capital_nouns:
        far = _Walk(prose, at, wide=True, several=True).end() or end
        end, ends = (far, True) if prose.gap(far + 1).lstrip()[:1] in {",", ":"} else (end, False)
    return end if ends or (named and not closed and prose.key(end + 1) in grammar.acts) else last


def _with_bracket(prose: Prose, first: int, last: int) -> Span:
    """The words *first* to *last*, with a short bracket behind them: (SPD)."""
    span = prose.phrase(first, last)
    if prose.text.find("(", span.end, span.end + 2) < 0:
        return span
    rest = prose.text[span.end : min(prose.span.end, span.end + _BRACKET)]
    if rest.lstrip().startswith("(") and ")" in rest and prose.upper(last):
        return Span(span.start, span.end + rest.index(")") + 1)
    return span
