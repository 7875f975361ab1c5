"""Gives each quotation its speaker, and the word that says who it is.

What the text says beside the words comes first: a tag, a colon, “according to”. Where it says nothing, the sentences
before tell, and then the order of the conversation; such a claim has no cue. A pronoun is resolved to the name that it
most likely means; where nobody can be meant it is given itself.
"""

from collections.abc import Sequence
from dataclasses import replace

from sicut.claims.conversation import Conversation
from sicut.claims.people import Person
from sicut.claims.phrases import phrase_at
from sicut.claims.prose import Prose
from sicut.claims.sayings import grammar_of
from sicut.claims.surroundings import COLONS, Surroundings
from sicut.claims.tags import Said, according, finished_by, named_alone, said, sentence_says, tag_after
from sicut.model.claim import Candidate
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.language import guess
from sicut.text.shown import Reading

_DASHES = frozenset("—–―-~")
_ENDINGS = " \t\r\n.!?…,;:\"'”“’‘»«>*_"
_GOES_ON = frozenset("!?…—–-")
_ENDED = frozenset(".!?")


def attributed(document: Document, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """*found*, in text order, each with the speaker and the cue that the text gives it.

    Languages whose verbs of saying are not known are left as they are. Linear in the length of the text.
    """
    return _attributed(document, found, resolved=True)


def mentioned(document: Document, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The same with speakers as they are named beside the words, “he” and “she” among them."""
    return _attributed(document, found, resolved=False)


def _attributed(document: Document, found: Sequence[Candidate], *, resolved: bool) -> tuple[Candidate, ...]:
    if not found:
        return ()
    reading = Reading(document)
    grammar = grammar_of(document.language or guess(reading.text))
    if grammar is None:
        return tuple(found)
    around = Surroundings(document, reading, grammar, found)
    talk = Conversation(around, [_tag(around, at) for at in range(len(found))])
    return tuple(_with(one, reading, talk, at, resolved=resolved) for at, one in enumerate(found))


def _with(candidate: Candidate, reading: Reading, talk: Conversation, at: int, *, resolved: bool) -> Candidate:
    told, person = talk.said[at], talk.speakers[at]
    span = told.speaker if told is not None else None
    named = told is not None and told.person is None and talk.tags[at] is not None
    if isinstance(person, Person) and (span is None or (resolved and not named)):
        span = person.name(talk.around.places[at].outer)
    cue = told.cue if told is not None else None
    claim = candidate.claim
    speaker = None if span is None else reading.source_span(span)
    return replace(
        candidate,
        claim=replace(claim, speaker=speaker, cue=claim.cue if cue is None else reading.source_span(cue)),
    )


def _tag(around: Surroundings, at: int) -> Said | None:
    """What the words beside a quotation say of its speaker."""
    for span in around.places[at].breaks:
        tag = tag_after(around.prose(*span), bound=True)
        if tag is not None:
            return tag
    tag = _credit(around, at)
    if tag is not None:
        return tag
    before, after, bound, led = around.before(at), around.after(at), around.is_bound(at), around.is_led(at)
    tag = _lead(around, before, at) if led else None
    if tag is None and (bound or around.stop(at) in _GOES_ON or not after.upper(0)):
        tag = tag_after(after, bound=bound)
    if tag is None and not led:
        tag = _lead(around, before, at)
    if tag is None and around.stop(at) not in _ENDED and len(after) and not _ENDED & set(after.gap(0)):
        tag = finished_by(before, after)
    return tag


def _credit(around: Surroundings, at: int) -> Said | None:
    """Whom the line below a block quotation credits: “— Mary Reed, mayor”."""
    place = around.places[at]
    rest = around.text[place.inner.end : place.outer.end]
    dash = next((i for i, c in enumerate(rest) if c in _DASHES), -1)
    if dash < 0 or rest[:dash].strip(_ENDINGS):
        return None
    start = place.inner.end + dash
    prose = around.prose(start, place.outer.end)
    phrase = phrase_at(prose, 0)
    return said(prose, phrase, Span(start, start + 1)) if phrase is not None else None


def _lead(around: Surroundings, before: Prose, at: int) -> Said | None:
    """What the sentence says that leads to a quotation, without the tag of the one before."""
    if not len(before) or (before.begins(len(before)) and not around.is_led(at)):
        return None
    start, end = before.sentences()[-1]
    if around.is_led(at):
        colon = max(around.text.rfind(c, before.span.start, before.span.end) for c in COLONS)
        alone = named_alone(before, colon)
        if alone is not None:
            return alone
    shared = at > 0 and start == 0 and before.span.start == around.places[at - 1].outer.end
    if not shared or not (around.is_bound(at - 1) or not before.upper(0)):
        return sentence_says(before, start, end)
    return _second_clause(before, end)


def _second_clause(before: Prose, end: int) -> Said | None:
    """“…,” said the mayor, and the smith added: “…”."""
    for at in range(3, end):
        if before.gap(at).strip()[:1] in {",", ";"} or before.key(at) in before.grammar.conjunctions:
            found = sentence_says(before, at, end)
            if found is not None and found.speaker is not None and found.speaker.start >= before.word(at).start:
                return found
    return according(before, 0, end)
