"""Who does what a verb in a sentence says, wherever it stands in its clause."""

from sicut.claims.phrases import Phrase, phrase_at
from sicut.claims.prose import Prose, is_plain
from sicut.claims.subjects import clause_subject, main_subject, subject_after, subject_before

_CLAUSE = 30


def is_spoken(prose: Prose, at: int) -> bool:
    """Whether the word *at* is a verb of saying."""
    return prose.key(at) in prose.grammar.verbs and not prose.upper(at)


def subject_of(prose: Prose, verb: int, start: int, end: int) -> Phrase | None:
    """Who does what the word *verb* says in the sentence of the words *start* to *end*."""
    grammar, key = prose.grammar, prose.key(verb)
    if key in grammar.participles:
        if _is_done(prose, verb, start, end):
            return _agent(prose, verb, start)
        if prose.key(verb + 1) in grammar.auxiliaries and grammar.capital_nouns and is_last(prose, verb, start, end):
            return clause_subject(prose, start, verb)
        helped = _helped(prose, verb, start)
        if helped is not None or key not in grammar.verbs:
            return helped or _infinitive(prose, verb, start)
        if prose.key(verb - 1) == "zu":
            return main_subject(prose, start, verb)
    if grammar.capital_nouns and is_last(prose, verb, start, end):
        return clause_subject(prose, start, verb)
    return _finite(prose, verb, start, end)


def _is_done(prose: Prose, verb: int, start: int, end: int) -> bool:
    """Whether the clause of a participle is passive."""
    clause = next((at for at in range(verb, start, -1) if "," in prose.gap(at)), start)
    key = prose.key(verb)
    return any(is_passive(prose, at, key) for at in range(max(clause, verb - _CLAUSE), min(verb + 2, end)))


def _finite(prose: Prose, verb: int, start: int, end: int) -> Phrase | None:
    """Who does what a finite verb says: the phrase before or behind it, or that of the verb “and” joins it to."""
    grammar = prose.grammar
    before, after = subject_before(prose, verb, start), subject_after(prose, verb)
    if after is not None and after.last >= end:
        after = None
    if grammar.english and before is not None:
        return before
    conjoined = prose.key(verb - 1) in grammar.conjunctions
    joined = conjoined or (not grammar.capital_nouns and "," in prose.gap(verb)) or _then(prose, verb)
    if before is None and joined:
        return (_joined(prose, verb, start) if grammar.capital_nouns else None) or _shared(prose, verb, start)
    if before is None or after is None:
        return before or _inverted(prose, verb, after)
    if is_alone(prose, before):
        return before
    named = _is_name(prose, after) and not grammar.capital_nouns
    return after if is_alone(prose, after) or (named and not _is_name(prose, before)) else before


def _joined(prose: Prose, verb: int, start: int) -> Phrase | None:
    """The subject of the German verb that “und” joins this one to: …, erklärte Oster und ergänzte."""
    for at in range(verb - 2, start, -1):
        if "," in prose.gap(at) and is_spoken(prose, at):
            return subject_after(prose, at)
    return main_subject(prose, start, verb)


def is_last(prose: Prose, verb: int, start: int, end: int) -> bool:
    """Whether a German verb ends a clause that another word than its subject has opened."""
    opener = _opener(prose, verb, start, end)
    grammar, key = prose.grammar, prose.key(opener)
    if opener < 0:
        return False
    if opener > start and (key in grammar.asides or (key in grammar.prepositions and _is_relative(prose, opener + 1))):
        return True
    return key in grammar.openers or key in grammar.likes


def is_aside(prose: Prose, verb: int, start: int, end: int) -> bool:
    """Whether it ends a question or a clause about a noun: Oster antwortete auf die Frage, was der Rat fordert."""
    opener = _opener(prose, verb, start, end)
    return opener > start and (prose.key(opener) in prose.grammar.asides or prose.key(opener) in prose.grammar.likes)


def _opener(prose: Prose, verb: int, start: int, end: int) -> int:
    """The word that begins the clause which a German verb ends; -1 if it ends none."""
    behind = verb + 2 if prose.key(verb + 1) in prose.grammar.auxiliaries and verb + 1 < end else verb + 1
    if behind < end and "," not in prose.gap(behind):
        return -1
    return next((at for at in range(verb, start, -1) if "," in prose.gap(at)), start)


def _is_relative(prose: Prose, at: int) -> bool:
    return prose.key(at) in prose.grammar.asides or prose.key(at) in prose.grammar.oblique


def _infinitive(prose: Prose, verb: int, start: int) -> Phrase | None:
    """Oster beeilte sich zu erklären; et Morel de conclure."""
    grammar, key = prose.grammar, prose.key(verb)
    if grammar.capital_nouns:
        return main_subject(prose, start, verb) if "zu" in key else None
    if (prose.key(verb - 1) != "de" and key[:1] != "d") or prose.key(start) not in grammar.conjunctions:
        return None
    phrase = phrase_at(prose, start + 1)
    return phrase if phrase is not None and phrase.core < verb else None


def _then(prose: Prose, verb: int) -> bool:
    """Whether a verb follows an adverb behind a comma: “Reed paused, then resumed”."""
    grammar = prose.grammar
    return not grammar.capital_nouns and prose.key(verb - 1) in grammar.adverbs and "," in prose.gap(verb - 1)


def _shared(prose: Prose, verb: int, start: int) -> Phrase | None:
    """The subject of an earlier verb, which “and” joins this one to: Reed rose and said."""
    grammar, found = prose.grammar, None
    for at in range(start, verb - 1):
        led = at == start or "," in prose.gap(at) or prose.key(at - 1) in grammar.joins
        if not led or not (
            prose.upper(at) or prose.key(at) in grammar.determiners or prose.key(at) in grammar.subjects
        ):
            continue
        phrase = phrase_at(prose, at)
        if phrase is None or phrase.last >= verb - 1 or not is_plain(prose.gap(phrase.last + 1)):
            continue
        following = prose.key(phrase.last + 1)
        if following in grammar.auxiliaries or following in grammar.adverbs or following not in grammar.breaks:
            found = phrase
    return found


def _inverted(prose: Prose, verb: int, after: Phrase | None) -> Phrase | None:
    """A subject behind its verb in English stands there only at the end of a clause: “to which replied the man:”."""
    if after is None or not prose.grammar.english:
        return after
    ends = after.last + 1 >= len(prose) or not is_plain(prose.gap(after.last + 1))
    return after if ends and prose.key(verb - 1) not in prose.grammar.conjunctions else None


def is_alone(prose: Prose, phrase: Phrase) -> bool:
    """Whether a phrase is nothing but a pronoun."""
    return phrase.first == phrase.last and prose.key(phrase.first) in prose.grammar.pronouns


def _is_name(prose: Prose, phrase: Phrase) -> bool:
    return prose.upper(phrase.first) and prose.key(phrase.first) not in prose.grammar.determiners


def _helped(prose: Prose, verb: int, start: int) -> Phrase | None:
    """Who says it by an auxiliary further to the left: Reed hat am Montag gesagt."""
    grammar = prose.grammar
    for at in range(verb - 1, max(start, verb - _CLAUSE) - 1, -1):
        if "," in prose.gap(at + 1):
            return None
        if prose.key(at) in grammar.auxiliaries:
            after = at if grammar.capital_nouns or grammar.english else verb
            found = subject_before(prose, at, start) or subject_after(prose, after)
            if not grammar.capital_nouns and found is not None:
                return found
            if found is not None and found.last < verb:
                return found
    return None


def is_passive(prose: Prose, auxiliary: int, key: str) -> bool:
    """Whether the word *auxiliary* makes a passive of the folded participle *key*: then its subject says nothing."""
    grammar = prose.grammar
    if prose.key(auxiliary) not in grammar.passives or key in grammar.cites:
        return False
    if grammar.capital_nouns:
        return key.endswith("t") or key not in grammar.verbs
    return prose.key(auxiliary + 1) == key


def _agent(prose: Prose, verb: int, start: int) -> Phrase | None:
    """Who does it by a German passive: Der Plan wurde von Reed kritisiert; von Reed wird der Plan kritisiert."""
    for at in range(verb - 1, start - 1, -1):
        if prose.key(at) in prose.grammar.agents and prose.grammar.capital_nouns:
            phrase = phrase_at(prose, at + 1)
            if phrase is not None and phrase.last < verb:
                return phrase
    return None


def is_told(prose: Prose, verb: int, start: int) -> bool:
    """Whether a German participle is itself part of what is reported: Reed sagte, er habe gewarnt."""
    if prose.key(verb) not in prose.grammar.participles:
        return False
    helping = (at for at in range(verb - 1, start, -1) if prose.key(at) in prose.grammar.auxiliaries)
    return prose.key(next(helping, -1)) in prose.grammar.subjunctive
