"""Gives each quotation its speaker, and the word that says who it is.

What the text says beside the words comes first: a tag, a colon, “according to”. Where it says nothing, the sentences
before tell, and then the order of the conversation; such a claim has no cue. A pronoun is resolved to the name that it
most likely means; where nobody can be meant it is given itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sicut.claims.behind import finished_by, led_on, open_clause, reported, resumed, tag_after
from sicut.claims.conversation import Conversation
from sicut.claims.interviews import Interview, interview
from sicut.claims.people import Person
from sicut.claims.phrases import phrase_at
from sicut.claims.prose import Prose
from sicut.claims.sayings import grammar_of
from sicut.claims.surroundings import COLONS, Surroundings
from sicut.claims.tags import Said, according, named_alone, said, sentence_says
from sicut.model.claim import Candidate
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.language import guess
from sicut.text.shown import BREAK, Reading

_DASHES = frozenset("—–―-~")
_ENDINGS = " \t\r\n.!?…,;:\"'”“’‘»«>*_"
_GOES_ON = frozenset("!?…—–-")
_ENDED = frozenset(".!?")
_SIGNING = frozenset("—–―")
_CREDIT = 120
_BETWEEN = 25
_LABEL = 12


def attributed(document: Document, found: Sequence[Candidate], reading: Reading | None = None) -> tuple[Candidate, ...]:
    """*found*, in text order, each with the speaker and the cue that the text gives it.

    Languages whose verbs of saying are not known are left as they are. *reading* is that of *document*, if it is at
    hand. Linear in the length of the text.
    """
    return _attributed(document, found, reading or Reading(document), resolved=True)


def mentioned(document: Document, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The same with speakers as they are named beside the words, “he” and “she” among them."""
    return _attributed(document, found, Reading(document), resolved=False)


def _attributed(
    document: Document, found: Sequence[Candidate], reading: Reading, *, resolved: bool
) -> tuple[Candidate, ...]:
    if not found:
        return ()
    grammar = grammar_of(document.language or guess(reading.text))
    if grammar is None:
        return tuple(found)
    around = Surroundings(document, reading, grammar, found)
    talk = Conversation(around, _tags(around))
    named = [_with(one, reading, talk, at, resolved=resolved) for at, one in enumerate(found)]
    return tuple(_answering(document, around, named))


def _answering(document: Document, around: Surroundings, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """*found*, those behind “A:” in an interview with the name of who answers."""
    roles: Interview | None = None
    for one, place in zip(found, around.places, strict=True):
        lead = around.text[place.floor : place.outer.start].strip(" \t\r\n*_")
        if not (lead.endswith(tuple(COLONS)) and len(lead) <= _LABEL and letters(lead) in around.grammar.answers):
            yield one
            continue
        roles = roles or interview(document, around.reading, around.grammar, place.floor)
        claim = one.claim
        speaker = None if roles.answers is None else around.reading.source_span(roles.answers)
        yield one if speaker is None else replace(one, claim=replace(claim, speaker=speaker))


def _with(candidate: Candidate, reading: Reading, talk: Conversation, at: int, *, resolved: bool) -> Candidate:
    told, person = talk.said[at], talk.speakers[at]
    span, outer = told.speaker if told is not None else None, talk.around.places[at].outer
    if told is not None and told.whole is not None and not resolved:
        span = told.whole
    named = told is not None and told.person is None and talk.tags[at] is not None
    if isinstance(person, Person) and (span is None or resolved):
        span = person.introduction(span, outer) if named and span is not None else person.name(outer)
    speaker = None if span is None else reading.source_span(span)
    cue = candidate.claim.cue if span is None else None
    if told is not None and told.cue is not None:
        cue = reading.source_span(told.cue)
    return replace(candidate, claim=replace(candidate.claim, speaker=speaker, cue=cue))


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
    small, open_ended = len(after) > 0 and not after.upper(0), around.stop(at) in _GOES_ON
    if tag is None and (bound or open_ended or not after.upper(0)):
        tag = tag_after(after, bound=bound or (open_ended and small))
    if tag is None and not led:
        tag = _lead(around, before, at)
    if tag is None and around.stop(at) not in _ENDED and len(after) and not _ENDED & set(after.gap(0)):
        tag = finished_by(before, after)
    if tag is None and (around.stop(at) in _ENDED or around.following(at) in _ENDED):
        tag = resumed(after)
    return tag


def _tags(around: Surroundings) -> list[Said | None]:
    """What is said of the speaker of each quotation: beside it, or beside another one of its sentence."""
    found = [_tag(around, at) for at in range(len(around.places))]
    joined = [_is_one_sentence(around, at) for at in range(len(found) - 1)]
    for at, one in enumerate(joined):
        if one and found[at + 1] is None:
            found[at + 1] = _shared(found[at])
    for at in range(len(joined) - 1, -1, -1):
        if joined[at] and found[at] is None:
            found[at] = _shared(found[at + 1])
    for at, tag in enumerate(found):
        if tag is None:
            led, before = around.is_led(at), around.before(at)
            found[at] = (led_on(before) if led else reported(around.gaps[at], around.after(at))) or open_clause(
                before, led=led
            )
    return found


def _shared(tag: Said | None) -> Said | None:
    return tag if tag is not None and tag.sure else None


def _is_one_sentence(around: Surroundings, at: int) -> bool:
    """Whether a quotation and the next one stand in one sentence: Reed called it “old” and “weak”."""
    gap = around.gaps[at + 1]
    if around.grammar.english or around.places[at].last != around.places[at + 1].first or len(gap) > _BETWEEN:
        return False
    if around.is_led(at + 1) or around.stop(at) in _ENDED or not len(gap):
        return False
    return not any(gap.begins(i) for i in range(1, len(gap) + 1)) and not (_ENDED & set(gap.gap(0)))


def _credit(around: Surroundings, at: int) -> Said | None:
    """Whom the line at the end of a block quotation, or below it, credits: “— Mary Reed, mayor”."""
    place = around.places[at]
    end = place.outer.end
    rest = around.text[place.inner.end : end]
    if not rest.strip(_ENDINGS):
        end = _signed_until(around, at)
        rest = around.text[place.inner.end : end]
    dash = next((i for i, c in enumerate(rest) if c in _DASHES), -1)
    if dash < 0 or rest[:dash].strip(_ENDINGS):
        return None
    start = place.inner.end + dash
    prose = around.prose(start, end)
    phrase = phrase_at(prose, 0)
    return said(prose, phrase, Span(start, start + 1)) if phrase is not None else None


def _signed_until(around: Surroundings, at: int) -> int:
    """Where the paragraph ends that stands below a quotation, begins with a dash and is no speech; else its own end."""
    place, text = around.places[at], around.text
    start = place.outer.end + len(BREAK)
    if place.outer.start > place.floor or not text.startswith(BREAK, place.outer.end):
        return place.outer.end
    end = text.find(BREAK, start)
    end = len(text) if end < 0 else end
    spoken = at + 1 < len(around.places) and around.places[at + 1].outer.start < end
    line = text[start:end].rstrip()
    signs = line[:1] in _SIGNING and len(line) <= _CREDIT and line[-1] not in _GOES_ON
    return end if signs and not spoken else place.outer.end


def _lead(around: Surroundings, before: Prose, at: int) -> Said | None:
    """What the sentence says that leads to a quotation, without the tag of the one before."""
    if not len(before) or (before.begins(len(before)) and not around.is_led(at)):
        return None
    start, end = before.last_sentence()
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
