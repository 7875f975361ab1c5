"""Who does what a verb says: the noun phrase before it, behind it, or at the head of its clause.

In German one phrase only stands before the verb of a main clause, and articles tell which cannot be the subject; the
verb of another clause ends it.
"""

from sicut.claims.phrases import LIMIT, Phrase, is_adverb, phrase_at
from sicut.claims.prose import Prose, is_plain
from sicut.model.span import Span

_BACK = 40
_STEPS = 3
_ASIDE = 7
_ENDING = ("t", "te", "ten", "en")


def is_oblique(prose: Prose, phrase: Phrase) -> bool:
    """Whether a German article, or “der” before a feminine noun, says that a phrase is no subject."""
    grammar, key = prose.grammar, prose.key(phrase.first)
    if key in grammar.oblique:
        return phrase.last > phrase.first
    if key != "der" or not grammar.feminine or phrase.last == phrase.first:
        return False
    noun = next((at for at in range(phrase.first + 1, phrase.last + 1) if prose.upper(at)), phrase.last)
    while noun < phrase.last and prose.gap(noun + 1) == "-":
        noun += 1
    adjective = prose.key(phrase.first + 1)
    return (noun > phrase.first + 1 and adjective.endswith("en")) or prose.key(noun).endswith(grammar.feminine)


def is_plural(prose: Prose, verb: int) -> bool:
    """Whether the form of a verb says that several do it."""
    ending = prose.grammar.plural_verb
    return bool(ending) and prose.key(verb).endswith(ending)


def subject_after(prose: Prose, verb: int) -> Phrase | None:
    """Who does what the verb says, standing behind it."""
    grammar, at, several = prose.grammar, _behind(prose, verb + 1), is_plural(prose, verb)
    aside = at > verb + 1
    for _ in range(_STEPS):
        while at < len(prose) and (aside or is_plain(prose.gap(at))) and _is_passed(prose, at):
            at, aside = at + 1, False
        if prose.key(at) in grammar.articles and prose.key(at + 1) in grammar.adverbs and not grammar.english:
            at += 2
            continue
        if aside:
            return phrase_at(prose, at, several=several, closed=True)
        if at >= len(prose) or not is_plain(prose.gap(at)) or prose.begins(at):
            return None
        if prose.key(at) in grammar.prepositions and not grammar.english:
            inner = phrase_at(prose, at + 1)
            at = inner.last + 1 if inner is not None else at + 2
            continue
        phrase = phrase_at(prose, at, several=several, closed=True)
        if phrase is None or not is_oblique(prose, phrase):
            return phrase
        at = phrase.last + 1
    return None


def _is_passed(prose: Prose, at: int) -> bool:
    """Whether an adverb, or a German time („gestern Abend“), parts a verb from its subject."""
    grammar, key = prose.grammar, prose.key(at)
    timed = grammar.capital_nouns and prose.upper(at) and key in grammar.stops and not prose.begins(at)
    return is_adverb(grammar, key) or timed


def _behind(prose: Prose, at: int) -> int:
    """The word *at*, or the one behind what commas set aside there: “apunta, por su parte, la alcaldesa”."""
    grammar = prose.grammar
    led = prose.key(at) in grammar.prepositions or prose.key(at) in grammar.adverbs
    if at >= len(prose) or prose.gap(at).strip() != "," or not led or grammar.english:
        return at
    return next((i for i in range(at + 1, min(len(prose), at + _ASIDE)) if prose.gap(i).strip() == ","), at)


def subject_before(prose: Prose, verb: int, floor: int) -> Phrase | None:
    """Who does what the verb says, standing before it and not before the word *floor*."""
    grammar, end = prose.grammar, verb
    floor, several = max(floor, verb - _BACK), is_plural(prose, verb)
    while (
        end > floor
        and is_plain(prose.gap(end))
        and prose.key(end - 1) not in grammar.pronouns
        and (prose.key(end - 1) in grammar.auxiliaries or is_adverb(grammar, prose.key(end - 1)))
    ):
        end -= 1
    if end <= floor or prose.begins(end):
        return None
    found = _found_before(prose, end, floor, several=several)
    return _with_others(prose, found, floor) if found is not None and several else found


def _with_others(prose: Prose, found: Phrase, floor: int) -> Phrase:
    """A phrase with those that “and” joins to it from the left behind a bracket: Reed (FDW) und Oster (SPE)."""
    joint = found.first - 1
    if joint <= floor or prose.key(joint) not in prose.grammar.conjunctions:
        return found
    if not prose.gap(joint).lstrip().startswith(")"):
        return found
    other = _ending_at(prose, _opening(prose, joint - 1, floor), floor)
    if other is None:
        return found
    return Phrase(other.first, found.core, found.last, Span(other.span.start, found.span.end))


def _found_before(prose: Prose, end: int, floor: int, *, several: bool) -> Phrase | None:
    """The phrase whose last word is before *end*, or that a comma or a bracket sets apart from it."""
    gap = prose.gap(end).strip()
    if gap.startswith(")"):
        return _ending_at(prose, _opening(prose, end - 1, floor), floor)
    if gap.startswith(","):
        for at in range(end - 1, floor, -1):
            if prose.gap(at).strip() == ",":
                found = _ending_at(prose, at - 1, floor, several=several)
                if found is not None:
                    return found
    return _ending_at(prose, end - 1, floor, several=several) if is_plain(gap) else None


def phrase_before(prose: Prose, end: int, floor: int) -> Phrase | None:
    """The longest noun phrase whose last word is the one before *end*, whatever it does in its clause."""
    return _ending_at(prose, end - 1, floor, free=True) if is_plain(prose.gap(end)) else None


def _opening(prose: Prose, at: int, floor: int) -> int:
    """The word before the bracket that holds the word *at*."""
    while at > floor and "(" not in prose.gap(at):
        at -= 1
    return at - 1


def _ending_at(prose: Prose, end: int, floor: int, *, several: bool = False, free: bool = False) -> Phrase | None:
    """The longest noun phrase whose last word is *end*; *free*: it need not be a subject."""
    for first in range(max(floor, end - 2 * LIMIT), end + 1):
        if first > floor and not _may_begin(prose, first, free=free):
            continue
        if not prose.grammar.capital_nouns and prose.begins(first) and prose.key(first) in prose.grammar.participles:
            continue
        phrase = phrase_at(prose, first, wide=True, several=several)
        if phrase is not None and end in (phrase.core, phrase.last) and (free or not is_oblique(prose, phrase)):
            return phrase
    return None


def _may_begin(prose: Prose, first: int, *, free: bool) -> bool:
    """Whether a phrase may begin with the word *first*: nothing governs it, and it goes on from nothing."""
    key, grammar = prose.key(first - 1), prose.grammar
    if not is_plain(prose.gap(first)) or (grammar.english and prose.key(first) in grammar.pronouns):
        return True
    if key in grammar.prepositions or key in grammar.determiners:
        return False
    if grammar.capital_nouns and not free:
        return key in grammar.leads or prose.begins(first)
    return prose.upper(first) or prose.key(first) in grammar.determiners or key in grammar.conjunctions


def clause_subject(prose: Prose, start: int, end: int) -> Phrase | None:
    """Who does something in the German clause that is open at the word *end* of a sentence from *start* on."""
    comma = next((at for at in range(end - 1, start, -1) if "," in prose.gap(at)), start)
    grammar, key = prose.grammar, prose.key(comma)
    if comma > start and key in grammar.relatives and not _is_article(prose, comma, end):
        own = phrase_at(prose, comma + 1)
        if key == "der" or own is None or own.last >= end or is_oblique(prose, own):
            return phrase_before_comma(prose, comma, start)
        return own
    if comma > start and key in grammar.prepositions and prose.key(comma + 1) in grammar.determiners:
        return _led(prose, comma + 2, end)
    if key in grammar.openers or key in grammar.likes:
        return _led(prose, comma + 1, end)
    return main_subject(prose, start, end)


def _is_article(prose: Prose, at: int, end: int) -> bool:
    """Whether “der”, “die”, “das” behind a comma begins a noun phrase."""
    phrase = phrase_at(prose, at)
    return phrase is not None and at < phrase.last < end


def phrase_before_comma(prose: Prose, comma: int, floor: int) -> Phrase | None:
    """The noun phrase that a relative clause behind the comma before the word *comma* belongs to."""
    return _ending_at(prose, comma - 1, floor, free=True)


def _led(prose: Prose, at: int, end: int) -> Phrase | None:
    """The first phrase of a clause from *at* that may be its subject."""
    for _ in range(_STEPS):
        while at < end and is_adverb(prose.grammar, prose.key(at)) and prose.key(at) not in prose.grammar.pronouns:
            at += 1
        phrase = phrase_at(prose, at)
        if phrase is None or phrase.last >= end:
            return None
        if not is_oblique(prose, phrase):
            return phrase
        at = phrase.last + 1
    return None


def main_subject(prose: Prose, start: int, end: int) -> Phrase | None:
    """Who does something in a German main clause: the phrase before its verb, or else the one behind it."""
    grammar = prose.grammar
    while start < end and (prose.key(start) in grammar.conjunctions or prose.key(start) in grammar.openers):
        start += 1
    first = phrase_at(prose, start)
    if first is None:
        verb = _behind_first(prose, start, end)
    elif _follows(prose, first.last + 1, end) and not is_oblique(prose, first):
        return first
    else:
        verb = first.last + 1
    if not _follows(prose, verb, end):
        verb = next((at for at in range(verb, end) if _is_finite(prose, at)), end)
    found = subject_after(prose, verb) if verb < end else None
    return found if found is not None and found.last < end else None


def _behind_first(prose: Prose, at: int, end: int) -> int:
    """The word behind the adverbs and prepositions that a clause begins with."""
    grammar = prose.grammar
    while at < end and (
        prose.key(at) in grammar.adverbs
        or prose.key(at) in grammar.prepositions
        or (prose.upper(at) and prose.key(at) in grammar.stops)
    ):
        inner = phrase_at(prose, at + 1) if prose.key(at) in grammar.prepositions else None
        at = inner.last + 1 if inner is not None else at + 1
    return at


def _follows(prose: Prose, at: int, end: int) -> bool:
    """Whether the word behind the first phrase of a main clause may be its verb."""
    grammar, key = prose.grammar, prose.key(at)
    if at >= end or prose.upper(at):
        return False
    return key in grammar.acts or (key not in grammar.breaks and key not in grammar.adverbs)


def _is_finite(prose: Prose, at: int) -> bool:
    """Whether a word may be the verb of a German main clause."""
    grammar, key = prose.grammar, prose.key(at)
    if prose.upper(at) or not (is_plain(prose.gap(at)) or prose.gap(at).strip()[:1] in {",", ")"}):
        return False
    if key in grammar.acts:
        return True
    return (
        key.endswith(_ENDING) and key not in grammar.breaks and key not in grammar.adverbs and not prose.upper(at + 1)
    )
