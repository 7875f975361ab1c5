"""Who speaks where the text does not say so beside the words: “he”, the other one, the same as before."""

from collections.abc import Iterator, Sequence

from sicut.claims.people import People, Person, known_names, names
from sicut.claims.prose import Prose
from sicut.claims.surroundings import AFTER, Surroundings
from sicut.claims.tags import Said, sentence_says, subjects

_BACK = 6
_AHEAD = 4
_SENTENCES = 4

Speaker = Person | str | None
"""A person, or the words for somebody who has no name; ``None`` where nobody knows."""


class Conversation:
    """The speakers of a document's quotations, one after the other.

    ``tags`` are what the text says beside each; ``said`` adds what the sentences before tell, and ``speakers`` whom
    that means.
    """

    def __init__(self, around: Surroundings, tags: Sequence[Said | None]) -> None:
        self.around, self.tags, self.grammar = around, tags, around.grammar
        self.people = People(around.grammar, self._known(tags))
        self.heard = known_names([around.prose(*place.inner) for place in around.places], called=True)
        self.loose = around.is_loose()
        self.said: list[Said | None] = []
        self.speakers: list[Speaker] = []
        self._calls: dict[int, tuple[Prose, ...]] = {}
        self._addressees: dict[int, tuple[Person, ...]] = {}
        self._foreseen: dict[int, Speaker] = {}
        for at, place in enumerate(around.places):
            self.people.read(around.gaps[at])
            self.said.append(tags[at])
            speaker = self._speaker(at)
            self.speakers.append(speaker)
            if isinstance(speaker, Person):
                self.people.speaks(speaker, place.outer.start)

    def _known(self, tags: Sequence[Said | None]) -> frozenset[str]:
        """The words that are names: where every noun has a capital, those only that a tag calls somebody by."""
        if not self.grammar.capital_nouns:
            return known_names(self.around.gaps)
        named = (self.around.prose(*tag.speaker) for tag in tags if tag is not None and tag.speaker is not None)
        return frozenset(
            one.key(len(one) - 1) for one in named if len(one) and one.key(0) not in self.grammar.determiners
        )

    def _speaker(self, at: int) -> Speaker:
        tag = self.tags[at]
        if tag is not None:
            return self._foreseen[at] if at in self._foreseen else self._meant(at, tag)
        answered = self._answered(at)
        if answered is not None:
            return answered
        if self._is_adjacent(at):
            return self._in_turn(at)
        if (self._continues(at) and self.speakers[at - 1] not in self._addressed(at)) or self._is_reported(at):
            before = self.said[at - 1]
            self.said[at] = before._replace(cue=None) if before is not None else None
            return self.speakers[at - 1]
        self.said[at] = self._told(self.around.before(at))
        told = self.said[at]
        person = self._meant(at, told) if told is not None else None
        if person is None or person in self._addressed(at):
            self.said[at] = None
            return self._in_turn(at)
        return person

    def _answered(self, at: int) -> Person | None:
        """Whom the quotation that follows at once calls by name: the one who has just spoken."""
        if at + 1 >= len(self.tags) or not self._is_adjacent(at + 1):
            return None
        but = (*self._addressed(at), *self.speakers[at - 1 : at])
        return next((one for one in self._addressed(at + 1) if one not in but), None)

    def _in_turn(self, at: int) -> Speaker:
        """Who speaks in a row of quotations: by the name that a later one of it has, or whoever is not the last."""
        ahead = self._ahead(at)
        if ahead is None:
            return self._other(at)
        turns, person = ahead
        if turns % 2 == 0:
            return person
        return self._other(at, person)

    def _ahead(self, at: int) -> tuple[int, Person] | None:
        """How many turns behind a quotation one is that has a name, with nothing between them, and whose."""
        for later in range(at + 1, min(len(self.tags), at + _AHEAD + 1)):
            if not self._is_adjacent(later):
                return None
            tag = self.tags[later]
            if tag is not None:
                if later not in self._foreseen:
                    if tag.person is not None:
                        return None
                    self._foreseen[later] = self._meant(later, tag)
                person = self._foreseen[later]
                return (later - at, person) if isinstance(person, Person) else None
        return None

    def _is_adjacent(self, at: int) -> bool:
        """Whether nothing stands between a quotation and the one before."""
        return at > 0 and not len(self.around.gaps[at])

    def _continues(self, at: int) -> bool:
        """Whether nothing but its tag stands between the quotation before and this one."""
        gap, before = self.around.gaps[at], self.tags[at - 1] if at else None
        if before is None or before.cue is None or not gap.span.covers(before.cue) or len(gap.sentences()) > 1:
            return False
        if self.around.places[at - 1].last != self.around.places[at].first:
            return False
        answered = self.around.stop(at - 1) == "?" and self.around.stop(at) != "?" and gap.begins(len(gap))
        return not (self.loose and answered)

    def _is_reported(self, at: int) -> bool:
        """Whether only sentences in the mood of reported speech part a quotation from the one before it."""
        if at == 0 or self.around.places[at - 1].last != self.around.places[at].first:
            return False
        before = self.around.before(at)
        sentences = before.sentences()
        tag = self.tags[at - 1]
        if tag is not None and tag.cue is not None and before.span.covers(tag.cue):
            sentences = sentences[1:]
        return bool(sentences) and all(self._reports(before, *one) for one in sentences)

    def _told(self, before: Prose) -> Said | None:
        """Who speaks or acts in the sentences of the paragraph before a quotation."""
        reported = False
        for start, end in reversed(before.sentences()[-_SENTENCES:]):
            found = sentence_says(before, start, end)
            if found is not None and found.sure and (self._is_person(found) or reported):
                return found._replace(cue=None)
            if self._reports(before, start, end):
                reported = True
                continue
            subject = next(filter(self._is_person, subjects(before, start, end)), None)
            if subject is not None:
                return subject
        return None

    def _reports(self, before: Prose, start: int, end: int) -> bool:
        """Whether a sentence goes on with what somebody said, by its mood."""
        return any(before.key(at) in self.grammar.subjunctive for at in range(start, end))

    def _is_person(self, said: Said) -> bool:
        """Whether a subject may be somebody: “he”, a name, a word for a person."""
        if said.person is not None:
            return said.person in self.grammar.male | self.grammar.female
        if said.speaker is None:
            return False
        return any(first == 0 for first, _ in names(self.around.prose(*said.speaker), self.people.known))

    def _meant(self, at: int, said: Said) -> Speaker:
        """Whom *said* names."""
        if said.speaker is None:
            return None
        if said.person is not None:
            if said.person in self.grammar.self:
                return self.people.teller(said.speaker, self._names_called(at))
            return self._pronoun(at, said)
        own = self.around.prose(*said.speaker)
        found = names(own, self.people.known | {own.key(0)})
        return self.people.named(own, *found[0], subject=True) if found else self.around.text[slice(*said.speaker)]

    def _pronoun(self, at: int, said: Said) -> Person | None:
        gender, but = self.people.gender_of(said.person or ""), list(self._addressed(at))
        if self._is_adjacent(at):
            other, last = self._other(at), self.speakers[at - 1]
            if isinstance(other, Person) and other.may_be(gender) and other not in but:
                return other
            but += [last] if isinstance(last, Person) else []
        start = self.around.places[at].outer.start
        return self.people.meant(gender, min(start, said.speaker.start if said.speaker else start), but)

    def _other(self, at: int, *others: Person) -> Speaker:
        """Whose turn it is after the quotation before *at*: the other one of two who talk, or who is called by name."""
        if at == 0:
            return None
        last, but = self.speakers[at - 1], [*self._addressed(at), *others]
        for person in self._addressed(at - 1) if self._is_adjacent(at) else ():
            if person is not last and person not in but:
                return person
        narrated = self.loose and not self._is_adjacent(at)
        for one in () if narrated else reversed(self.speakers[max(0, at - _BACK) : at - 1]):
            if one is not None and one != last and one not in but:
                return one
        but += [last] if isinstance(last, Person) else []
        return self.people.meant(None, self.around.places[at].outer.start, but) if self.loose else None

    def _addressed(self, at: int) -> tuple[Person, ...]:
        """The persons whom a quotation calls by name: “…, Reed, …”."""
        if at not in self._addressees:
            found = (self.people.called(name, self.heard) for name in self._called(at))
            self._addressees[at] = tuple(person for person in found if person is not None)
        return self._addressees[at]

    def _names_called(self, at: int) -> tuple[Prose, ...]:
        """The names called in the quotations just before and behind that at *at*."""
        near = (i for i in (at - 1, at + 1) if 0 <= i < len(self.tags))
        return tuple(name for i in near for name in self._called(i))

    def _called(self, at: int) -> tuple[Prose, ...]:
        """The names that a quotation calls."""
        if at not in self._calls:
            self._calls[at] = tuple(self._find_called(at))
        return self._calls[at]

    def _find_called(self, at: int) -> Iterator[Prose]:
        inner = self.around.places[at].inner
        prose = self.around.prose(inner.start, min(inner.end, inner.start + AFTER))
        for first, last in names(prose, self.people.known | {prose.key(0)}):
            begins = prose.begins(first) or "," in prose.gap(first)
            if begins and (last + 1 >= len(prose) or prose.gap(last + 1).lstrip()[:1] in set(",!?.;")):
                yield prose.part(*prose.phrase(first, last))
