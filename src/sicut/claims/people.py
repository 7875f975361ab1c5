"""The persons that a text names: which names are one person's, and whom “he” or “she” may mean.

Only what the text itself shows counts: titles, words such as “uncle”, and the pronouns that follow a name.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple

from sicut.claims.names import names
from sicut.claims.phrases import is_owner, is_pronoun
from sicut.claims.prose import Prose, is_plain
from sicut.claims.sayings import Grammar
from sicut.model.span import Span

Gender = Literal["male", "female", "plural"]
Keys = tuple[str, ...]
REACH = 2_500
_VOTERS = 14
_KEPT = 24
_TITLED = 4
_KNOWN = 1_000_000
_ASIDE = 250
_DIM = 1_000
_VAGUE = 300
_NEAR = 600
_SOON = 200
_ARTICLE = 2
_INDEFINITE = frozenset({"a", "an", "another", "ein", "eine", "einen", "einem", "einer", "un", "une", "una"})


class Person:
    """Somebody named in a text, by every name so far; votes for “he” and “she”.

    ``heard``: only those who speak have used the name; ``most``: the name used most.
    """

    __slots__ = ("described", "female", "forms", "heard", "keys", "male", "most", "places")

    def __init__(self, keys: Keys, *, described: bool) -> None:
        self.keys, self.described, self.heard = keys, described, False
        self.forms: Counter[Keys] = Counter()
        self.places: dict[Keys, list[Span]] = {}
        self.male = self.female = 0
        self.most = keys

    def may_be(self, gender: Gender | None) -> bool:
        """Whether a pronoun of *gender* may mean this person."""
        if gender == "male":
            return self.male >= self.female
        return gender is None or (gender == "female" and self.female >= self.male)

    def add(self, keys: Keys, span: Span, times: int = 1) -> None:
        """Note that *keys* at *span* name the person, *times* over."""
        self.forms[keys] += times
        if keys != self.most:
            self.most = max(self.most, keys, key=lambda one: (self.forms[one], len(one), one))
        insort(self.places.setdefault(keys, []), span)

    def name(self, quotation: Span) -> Span:
        """The name to give for who speaks a *quotation*, at the place nearest before it.

        It is the one that introduced the person if it stands near, else the one that the text uses most.
        """
        introduced = None if self.described else self._introduced(quotation)
        return introduced or self._last(self.most, quotation.start)

    def introduction(self, own: Span, quotation: Span) -> Span:
        """The name that introduced the person where it stands near a *quotation*, else the one at *own*."""
        found = None if self.described else self._introduced(quotation)
        return own if found is None or found.overlaps(own) else found

    def _introduced(self, quotation: Span) -> Span | None:
        """The first of the person's names that stands near a *quotation*."""
        for keys in self.forms:
            place = self._last(keys, quotation.start)
            if quotation.start - _NEAR <= place.start < quotation.end + _SOON:
                return place
        return None

    def _last(self, keys: Keys, end: int) -> Span:
        """The last place of a name that begins before *end*; its first place if there is none."""
        places = self.places[keys]
        return places[max(0, bisect_left(places, end, key=lambda span: span.start) - 1)]


class _Mention(NamedTuple):
    """A person at an offset; ``subject``: as somebody who does something."""

    at: int
    person: Person
    subject: bool

    def distance(self) -> int:
        """How much further away the mention counts as standing."""
        known = self.person.male or self.person.female or (self.subject and len(self.person.keys) > 1)
        dim = 0 if known else _DIM
        return (0 if self.subject else _ASIDE) + dim + (_VAGUE if self.person.described else 0)


class People:
    """The persons named so far, in the order of the text."""

    def __init__(self, grammar: Grammar, known: frozenset[str]) -> None:
        self.grammar, self.known = grammar, known
        self._by_key: dict[str, list[Person]] = {}
        self._by_title: dict[str, list[Person]] = {}
        self._mentions: list[_Mention] = []
        self._teller: Person | None = None

    def gender_of(self, pronoun: str) -> Gender:
        """What the folded *pronoun* tells of the person it means."""
        if pronoun in self.grammar.male:
            return "male"
        return "female" if pronoun in self.grammar.female else "plural"

    def read(self, prose: Prose) -> None:
        """Take note of the persons in *prose*."""
        ranges = dict(names(prose, self.known))
        held: Person | None = None
        since = free = 0
        for at in sorted({*ranges, *prose.numbers(self.grammar.singular)}):
            if at in ranges:
                subject = _opens(prose, at) or _acts(prose, at, ranges[at])
                held, since, free = self.named(prose, at, ranges[at], subject=subject), at, ranges[at] + 1
            elif at >= free:
                if held is not None and at - since < _VOTERS:
                    self._vote(held, prose.key(at))
                    held = None
                if is_pronoun(self.grammar, prose.key(at)) and _opens(prose, at):
                    self._meant(prose, at)

    def _vote(self, person: Person, pronoun: str) -> None:
        person.male += pronoun in self.grammar.male
        person.female += pronoun in self.grammar.female

    def _meant(self, prose: Prose, at: int) -> None:
        place = prose.word(at).start
        person = self.meant(self.gender_of(prose.key(at)), place)
        if person is not None:
            self._note(_Mention(place, person, subject=True))

    def meant(self, gender: Gender | None, at: int, but: Sequence[Person] = ()) -> Person | None:
        """Whom a pronoun at the offset *at* most likely means: nobody of *but*."""
        return next((person for person in self.likely(gender, at) if person not in but), None)

    def likely(self, gender: Gender | None, at: int) -> list[Person]:
        """Whom a pronoun at the offset *at* may mean, the likeliest first: the nearest one, subjects before others."""
        near = [one for one in self._mentions if one.at < at <= one.at + REACH and one.person.may_be(gender)]
        near.sort(key=lambda one: (one.at - one.distance(), one.at), reverse=True)
        return list(dict.fromkeys(one.person for one in near))

    def speaks(self, person: Person, at: int) -> None:
        """Note that *person* speaks at the offset *at*."""
        self._note(_Mention(at, person, subject=True))

    def teller(self, place: Span, called: Sequence[Prose]) -> Person:
        """Whoever tells the story, who says “I” at *place*; by name, if somebody who talks with them has *called* one.

        A name that the story itself uses is another's.
        """
        keys = tuple(sorted(self.grammar.self))[:1]
        self._teller = self._teller or Person(keys, described=True)
        for name in called:
            own = tuple(name.key(at) for at in range(len(name)))
            heard = self.find(own)
            if self.known.isdisjoint(own) and (heard is None or heard.heard):
                self._teller.keys = own
                self._teller.add(own, name.span, _KNOWN)
        self._teller.add(keys, place)
        return self._teller

    def called(self, name: Prose, known: frozenset[str]) -> Person | None:
        """The person whom somebody calls by *name*; nobody, if its words are not *known* as a name."""
        keys = tuple(name.key(at) for at in range(len(name)))
        person = self.find(keys)
        if person is not None:
            if not person.described:
                person.add(keys, name.span)
            return person
        if self._teller is not None and self._teller.keys == keys:
            return self._teller
        if known.isdisjoint(keys):
            return None
        person = Person(keys, described=False)
        self._add(person, keys, name.span)
        person.heard = True
        return person

    def _note(self, mention: _Mention) -> None:
        self._mentions.append(mention)
        del self._mentions[:-_KEPT]

    def named(self, prose: Prose, first: int, last: int, *, subject: bool) -> Person:
        """The person whom the words *first* to *last* name."""
        keys = tuple(prose.key(at) for at in range(first, last + 1))
        span = prose.phrase(first, last)
        if is_owner(prose, last):
            keys, span = (*keys[:-1], keys[-1].removesuffix("s")), Span(span.start, span.end - 2)
        person = self.find(keys)
        if person is None:
            person = Person(keys, described=keys[0] in self.grammar.determiners)
        self._add(person, keys, span)
        self._note(_Mention(span.start, person, subject))
        return person

    def find(self, keys: Keys) -> Person | None:
        """The person last named by *keys*, or by more or fewer of these words."""
        if keys[0] in self.grammar.determiners:
            return self._described(keys)
        bare = _bare(keys, self.grammar)
        titled = self._titled(bare[-1]) if self.grammar.titles.issuperset(bare) else None
        if titled is not None:
            return titled
        male, female = bool(self.grammar.men & set(keys)), bool(self.grammar.women & set(keys))
        for key in dict.fromkeys((bare[-1], bare[0])):
            for person in reversed(self._by_key.get(key, [])):
                wrong = (male and person.female > person.male) or (female and person.male > person.female)
                theirs = set(_bare(person.keys, self.grammar))
                if not (person.described or wrong) and (set(bare) <= theirs or theirs <= set(bare)):
                    return person
        return None

    def _described(self, keys: Keys) -> Person | None:
        """Who is meant by “the old man”: not by “a man”, nor after “a young man”."""
        if keys[0] in _INDEFINITE:
            return None
        for person in reversed(self._by_key.get(keys[-1], [])):
            more, theirs = set(keys[1:-1]), set(person.keys[1:-1])
            if person.described and (not more or not theirs or more & theirs):
                return person
        described = len(keys) > _ARTICLE
        return None if described else self._titled(keys[-1])

    def _titled(self, title: str) -> Person | None:
        """Who was last named with a *title*: the parson is Parson Reed."""
        return next(reversed(self._by_title.get(title, [])), None)

    def _add(self, person: Person, keys: Keys, span: Span) -> None:
        person.heard = False
        person.add(keys, span)
        if len(keys) > len(person.keys) and not person.described:
            person.keys = keys
        person.male += _TITLED * bool(self.grammar.men & set(keys)) + 2 * (keys[0] in self.grammar.given_men)
        person.female += _TITLED * bool(self.grammar.women & set(keys)) + 2 * (keys[0] in self.grammar.given_women)
        bare = _bare(keys, self.grammar)
        for key in keys[-1:] if person.described else bare:
            _put_last(self._by_key, key, person)
        for key in () if person.described or keys[0] in self.grammar.determiners else keys:
            if key not in bare:
                _put_last(self._by_title, key, person)


def _put_last(index: dict[str, list[Person]], key: str, person: Person) -> None:
    """Make *person* the last one of those that *key* names."""
    persons = index.setdefault(key, [])
    if person in persons:
        persons.remove(person)
    persons.append(person)
    del persons[:-_KEPT]


def _bare(keys: Keys, grammar: Grammar) -> Keys:
    """*keys* without titles, unless there is nothing else."""
    return tuple(key for key in keys if key not in grammar.titles) or keys


def _opens(prose: Prose, at: int) -> bool:
    """Whether the word *at* begins a clause, as a subject does."""
    if prose.begins(at):
        return True
    before = prose.key(at - 1)
    joins = prose.grammar.conjunctions | prose.grammar.adverbs | prose.grammar.openers
    return before in joins or "," in prose.gap(at) or "-" in prose.gap(at)


def _acts(prose: Prose, first: int, last: int) -> bool:
    """Whether a verb follows a name that nothing governs."""
    grammar, verb = prose.grammar, last + 1
    if verb >= len(prose) or not is_plain(prose.gap(verb)) or prose.upper(verb):
        return False
    key = prose.key(verb)
    acts = key in grammar.verbs or key in grammar.auxiliaries or (grammar.ending and key.endswith(grammar.ending))
    return bool(acts) and prose.key(first - 1) not in grammar.prepositions
