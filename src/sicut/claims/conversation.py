"""Who speaks where the text does not say so beside the words: “he”, the other one, the same as before."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from sicut.claims.addresses import Addresses
from sicut.claims.exchange import Link, Speaker, Turn, likeliest
from sicut.claims.links import links, reports
from sicut.claims.names import known_names, names
from sicut.claims.people import Gender, People, Person
from sicut.claims.prose import Prose
from sicut.claims.surroundings import Surroundings
from sicut.claims.tags import Said, sentence_says, subjects

_BACK = 6
_AHEAD = 4
_SENTENCES = 4
_LIKELY = 3
_CARRIED = 4

_RANKS = 4
_RANK, _RANK_TAGGED = 4, 16
_UNTOLD = 10
_ANSWERS, _ANSWERS_TAGGED = 30, 15
_CALLED = 70
_NOBODY, _NOBODY_LOOSE = 30, 60
"""What it costs: a rank among those who were named last, not to be who acts before, to be called by name, nobody."""

_TOLD = frozenset({Link.FREE, Link.STORY, Link.PARAGRAPH, Link.APART})
_ON = frozenset({Link.CLAUSE, Link.TAG, Link.ANSWER, Link.PARAGRAPH})


class Conversation:
    """The speakers of a document's quotations, one after the other.

    ``tags`` are what the text says beside each; ``said`` adds what the sentences before tell, and ``speakers`` whom
    that means.
    """

    def __init__(self, around: Surroundings, tags: Sequence[Said | None]) -> None:
        self.around, self.tags, self.grammar = around, tags, around.grammar
        self.people = People(around.grammar, self._known())
        self.loose, self.links = around.is_loose(), links(around, tags)
        self.said: list[Said | None] = list(tags)
        self.speakers: list[Speaker] = []
        self._addresses = Addresses(around, self.people)
        self._named: dict[int, Speaker] = {}
        self._told: dict[int, tuple[Said, Speaker]] = {}
        self._words: dict[str, Said] = {}
        starts = [at for at, link in enumerate(self.links) if link in _TOLD]
        for start, end in pairwise([*starts, len(tags)]):
            self._exchange(start, end)

    def _known(self) -> frozenset[str]:
        """The words that are names: where every noun has a capital, those only that a tag calls somebody by."""
        if not self.grammar.capital_nouns:
            return known_names(self.around.gaps)
        named = (self.around.prose(*tag.speaker) for tag in self.tags if tag is not None and tag.speaker is not None)
        return frozenset(
            one.key(len(one) - 1) for one in named if len(one) and one.key(0) not in self.grammar.determiners
        )

    def _exchange(self, start: int, end: int) -> None:
        """Find who speaks in the quotations *start* to *end*, with no story between them."""
        for at in range(start, end):
            self.people.read(self.around.gaps[at])
            self._read(at)
        turns: list[Turn] = []
        for at in range(start, end):
            near = (*self._near(at, start, end), *_cheapest(turns[-2:]))
            turns.append(Turn(self.links[at], self._costs(at, end, near)))
        goes_on = self.loose or self.links[start] is Link.PARAGRAPH
        self.speakers += likeliest(turns, self.speakers[-_BACK:] if goes_on else ())
        for at in range(start, end):
            speaker = self.speakers[at]
            if isinstance(speaker, Person):
                self.people.speaks(speaker, self.around.places[at].outer.start)
            if self.tags[at] is None:
                self.said[at] = self._inferred(at)

    def _read(self, at: int) -> None:
        """Take note of whom the tag of a quotation names, or the sentences before it."""
        tag = self.tags[at]
        if tag is not None:
            if tag.person not in self.grammar.singular:
                self._named[at] = self._meant(at, tag)
        elif self.links[at] in _TOLD:
            told = self._find_told(self.around.before(at))
            person = self._meant(at, told) if told is not None else None
            if told is not None and person is not None:
                self._told[at] = told, person

    def _near(self, at: int, start: int, end: int) -> Iterator[Speaker]:
        """Who speaks, or is called by name, in the quotations around *at*, those from *start* to *end* among them."""
        if self.loose or self.tags[at] is not None or at in self._told or self.links[start] is Link.PARAGRAPH:
            yield from reversed(self.speakers[-_BACK:])
        for i in range(max(start, at - _BACK), min(end, at + _AHEAD + 1)):
            yield self._named.get(i)
            if i in self._told:
                yield self._told[i][1]
            yield from self._addresses.persons(i)

    def _costs(self, at: int, end: int, near: Sequence[Speaker]) -> dict[Speaker, int]:
        """Who may speak a quotation, *near* ones among them, each with what it costs."""
        if at in self._named:
            return {self._named[at]: 0}
        if self._is_silent(at, end):
            return {None: 0}
        tag, told = self.tags[at], self._told.get(at)
        gender = None if tag is None else self.people.gender_of(tag.person or "")
        answering = self._answering(at)
        costs = self._ranked(at, gender, (*answering, *near))
        if told is not None:
            costs = {person: cost + _UNTOLD for person, cost in costs.items()} | {told[1]: 0}
        for person in answering:
            if person in costs:
                costs[person] -= _ANSWERS if tag is None else _ANSWERS_TAGGED
        for person in self._addresses.persons(at):
            if person in costs:
                costs[person] += _CALLED
        before = self._before(at)
        if tag is None and self.links[at] in _ON and isinstance(before, str):
            costs[before] = 0
        if tag is None or not costs:
            costs[None] = _NOBODY_LOOSE if self.loose else _NOBODY
        return costs

    def _is_silent(self, at: int, end: int) -> bool:
        """Whether nothing at all tells who speaks: no tag, no sentence, no talk, in a text that has its paragraphs."""
        answered = at + 1 < end and self.links[at + 1] is Link.NOTHING
        untold = self.tags[at] is None and at not in self._told and self.links[at] in _TOLD
        return untold and not answered and not self.loose and self.links[at] is not Link.PARAGRAPH

    def _ranked(self, at: int, gender: Gender | None, near: Sequence[Speaker]) -> dict[Speaker, int]:
        """Those who were named last before a quotation, and *near* ones, by how near their names stand."""
        tag, place = self.tags[at], self.around.places[at].outer.start
        if tag is not None and tag.speaker is not None:
            place = min(place, tag.speaker.start)
        likely = self.people.likely(gender, place)
        found = likely[:_LIKELY] if self.loose or tag is not None else []
        fitting = (one for one in near if _may_be(one, gender, tagged=tag is not None))
        step = _RANK if tag is None else _RANK_TAGGED
        ranks: dict[Speaker, int] = {person: rank * step for rank, person in enumerate(likely[:_RANKS])}
        return {person: ranks.get(person, _RANKS * step) for person in dict.fromkeys((*found, *fitting))}

    def _answering(self, at: int) -> list[Person]:
        """Whom the quotations right before and behind call by name."""
        found: list[Person] = []
        if self.links[at] in {Link.NOTHING, Link.ANSWER}:
            found += self._addresses.persons(at - 1)
        if at + 1 < len(self.links) and self.links[at + 1] is Link.NOTHING:
            found += self._addresses.persons(at + 1)
        return found

    def _before(self, at: int) -> Speaker:
        """Who speaks the quotation before, as far as it is known."""
        return self.speakers[at - 1] if 0 < at <= len(self.speakers) else self._named.get(at - 1)

    def _inferred(self, at: int) -> Said | None:
        """The words that show who speaks a quotation without a tag, if there are any."""
        speaker, told = self.speakers[at], self._told.get(at)
        if told is not None and speaker == told[1]:
            return told[0]
        before = self.said[at - 1] if at else None
        if before is not None and speaker == self.speakers[at - 1] and self.links[at] in _ON:
            return before._replace(cue=None)
        return self._words[speaker]._replace(cue=None) if isinstance(speaker, str) else None

    def _find_told(self, before: Prose) -> Said | None:
        """Who speaks or acts in the sentences of the paragraph before a quotation."""
        reported = False
        for start, end in reversed(before.sentences()[-_SENTENCES:]):
            found = sentence_says(before, start, end)
            if found is not None and found.sure and (self._is_person(found) or reported):
                return found._replace(cue=None)
            if reports(before, start, end):
                reported = True
                continue
            subject = self._heard(before, start, end)
            subject = subject or next(filter(self._is_person, subjects(before, start, end)), None)
            if subject is not None:
                return subject
        return None

    def _heard(self, before: Prose, start: int, end: int) -> Said | None:
        """Whom somebody hears: she heard Reed speak."""
        at = next((at for at in range(start + 1, end) if before.key(at - 1) in self.grammar.hears), end)
        if at == end:
            return None
        rest = before.part(before.word(at).start, before.word(end - 1).end)
        found = next(iter(names(rest, self.people.known)), None)
        if found is not None:
            return Said(rest.phrase(*found), None, sure=False)
        return (
            Said(before.word(at), None, before.key(at), sure=False) if before.key(at) in self.grammar.singular else None
        )

    def _is_person(self, said: Said) -> bool:
        """Whether a subject may be somebody: “he”, a name, a word for a person."""
        if said.person is not None:
            return said.person in self.grammar.singular
        if said.speaker is None:
            return False
        return any(first == 0 for first, _ in names(self.around.prose(*said.speaker), self.people.known))

    def _meant(self, at: int, said: Said) -> Speaker:
        """Whom *said* names."""
        if said.speaker is None:
            return None
        if said.person is not None:
            if said.person in self.grammar.self:
                return self.people.teller(said.speaker, self._addresses.names_beside(at))
            start = min(self.around.places[at].outer.start, said.speaker.start)
            return self.people.meant(self.people.gender_of(said.person), start, self._addresses.persons(at))
        own = self.around.prose(*said.speaker)
        found = names(own, self.people.known, led=True)
        if found:
            return self.people.named(own, *found[0], subject=True)
        words = self.around.text[slice(*said.speaker)]
        self._words[words] = said
        return words


def _may_be(speaker: Speaker, gender: Gender | None, *, tagged: bool) -> bool:
    """Whether somebody may speak; who has no name only where no pronoun is to mean them."""
    if isinstance(speaker, Person):
        return speaker.may_be(gender)
    return speaker is not None and not tagged


def _cheapest(turns: Sequence[Turn]) -> Iterator[Speaker]:
    """Those who most likely speak in *turns*."""
    for turn in turns:
        yield from islice(sorted(turn.costs, key=turn.costs.__getitem__), _CARRIED)
