"""What the words right behind a quotation, or on both sides of it, say of its speaker."""

from sicut.claims.names import names
from sicut.claims.phrases import phrase_at
from sicut.claims.predicates import is_passive, is_spoken
from sicut.claims.prose import Prose, is_plain
from sicut.claims.subjects import clause_subject, main_subject, subject_after
from sicut.claims.tags import Said, according, first_subject, is_person, paper, quoted, said, sentence_says

_FIRST = 4
_SOON = 8


def tag_after(prose: Prose, *, bound: bool) -> Said | None:
    """What the words right behind a quotation say of its speaker.

    *bound*: its last mark (a comma) says that the sentence goes on.
    """
    if not len(prose):
        return None
    end = next((at for at in range(1, len(prose)) if prose.begins(at)), len(prose))
    found = _verb_first(prose, end, bound=bound) or according(prose, 0, end)
    if found is not None:
        return found
    return _subject_first(prose, end, bound=bound)


def resumed(prose: Prose) -> Said | None:
    """„…“ Das sagte Reed: the sentence behind the one that a quotation ends looks back to it."""
    grammar = prose.grammar
    if not len(prose) or prose.key(0) not in grammar.resumes:
        return None
    start, end = prose.first_sentence()
    if end == len(prose) and ":" in prose.tail:
        return None
    for at in range(start + 1, min(end, _SOON)):
        if prose.key(at) in grammar.remarks and grammar.capital_nouns:
            subject = main_subject(prose, at + 1, end) or subject_after(prose, at + 1)
            return None if subject is None else said(prose, subject, prose.word(at))
        if is_spoken(prose, at) and prose.key(at) not in grammar.weak and prose.key(0) != "mit":
            subject = subject_after(prose, at)
            return None if subject is None else said(prose, subject, prose.word(at))
    return None


def _verb_first(prose: Prose, end: int, *, bound: bool) -> Said | None:
    """“…,” said the mayor; „…“, hatte Reed gesagt."""
    grammar = prose.grammar
    at = _verb_at(prose, end, bound=bound)
    if at >= end or (prose.upper(at) and not (at == 0 and bound)):
        return None
    key = prose.key(at)
    printed = paper(prose, at, end)
    if printed is not None:
        return printed
    spoken = key in grammar.verbs or (bound and _may_say(prose, at))
    helped = _participle(prose, at, end) if key in grammar.auxiliaries else 0
    if not (spoken or helped):
        return None
    verb = helped if helped and (key not in grammar.verbs or key in grammar.auxiliaries) else at
    one = quoted(prose, verb, 0, end)
    if one is not None:
        return one
    phrase = subject_after(prose, at) if grammar.capital_nouns or verb == at else subject_after(prose, verb)
    phrase = phrase or subject_after(prose, at)
    return None if phrase is None else said(prose, phrase, prose.word(verb))


def _verb_at(prose: Prose, end: int, *, bound: bool) -> int:
    """Where the verb may stand that follows a quotation; *end* where another clause begins."""
    grammar, at = prose.grammar, 0
    while at < min(_FIRST, end) and prose.key(at) in grammar.joins:
        at += 1
    if not bound and any(prose.key(i) in grammar.conjunctions for i in range(at)):
        return end
    comma = at + 1 < end and prose.gap(at + 1).strip() == ","
    return at + 1 if comma and grammar.capital_nouns and prose.key(at) in grammar.auxiliaries else at


def _may_say(prose: Prose, at: int) -> bool:
    """Whether a word behind a quotation whose sentence goes on is a verb: “…,” fleered Jack; „…“, freut sich Reed."""
    key, grammar = prose.key(at), prose.grammar
    if grammar.capital_nouns:
        return not prose.upper(at) and (key in grammar.auxiliaries or key not in grammar.closed)
    return bool(grammar.ending) and key.endswith(grammar.ending)


def _participle(prose: Prose, start: int, end: int) -> int:
    """The word from *start* on that says with an auxiliary; 0 if there is none."""
    return next((at for at in range(start + 1, end) if prose.key(at) in prose.grammar.participles), 0)


def _subject_first(prose: Prose, end: int, *, bound: bool) -> Said | None:
    """“…,” the mayor said; ‘…!’ he shouted."""
    grammar = prose.grammar
    first = 0
    while first < min(2, end) and (prose.key(first) in grammar.conjunctions or prose.key(first) in grammar.likes):
        first += 1
    phrase = phrase_at(prose, first)
    if phrase is None or phrase.last + 1 >= end:
        return None
    if prose.key(phrase.last + 1) in grammar.hears:
        return _heard(prose, phrase.last + 2)
    for last in dict.fromkeys((phrase.last, phrase.core)):
        at = last + 1
        while at < end and (prose.key(at) in grammar.auxiliaries or prose.key(at) in grammar.adverbs
                            or (grammar.english and prose.key(at).endswith("ly"))):  # fmt: skip
            at += 1
        key = prose.key(at) if at < end else ""
        if key in grammar.verbs or (key in grammar.participles and at > last + 1):
            return said(prose, phrase, prose.word(at))
    if first and grammar.capital_nouns:
        verb = next((at for at in range(end - 1, phrase.last, -1) if is_spoken(prose, at)), None)
        return None if verb is None else said(prose, phrase, prose.word(verb))
    if not bound or not is_plain(prose.gap(phrase.last + 1)):
        return None
    at = phrase.last + 1
    moved = not prose.upper(at) and prose.key(at) not in grammar.breaks
    return said(prose, phrase, prose.word(at), sure=False) if moved else None


def _heard(prose: Prose, at: int) -> Said | None:
    """“…,” she heard the mayor say; he heard her say."""
    if at >= len(prose):
        return None
    cue, phrase = prose.word(at - 1), phrase_at(prose, at)
    named = next(iter(names(prose.part(prose.word(at).start, prose.span.end), frozenset())), (1, 1))
    if named[0] == 0:
        return Said(prose.phrase(at, at + named[1]), cue)
    if prose.key(at) in prose.grammar.singular:
        return Said(prose.word(at), cue, prose.key(at))
    return None if phrase is None else said(prose, phrase, cue)


def finished_by(before: Prose, after: Prose) -> Said | None:
    """Who says it in a sentence that its last verb ends behind the words: Reed hat den Plan „…“ genannt."""
    start, end = after.first_sentence()
    grammar = after.grammar
    verb = next((at for at in range(start, end) if after.key(at) in grammar.participles), None)
    if len(before) and not before.begins(len(before)):
        sentence = before.last_sentence()
        acted = _acted(before, after, sentence, verb)
        if acted is not None:
            return acted
        verb = start if verb is None and is_spoken(after, start) and _closes(after, start) else verb
        if verb is not None and grammar.capital_nouns:
            phrase = clause_subject(before, *sentence)
            if phrase is not None:
                return said(before, phrase, after.word(verb))
        subject = first_subject(before, *sentence) if verb is not None else None
        if subject is not None and verb is not None:
            return subject._replace(cue=after.word(verb))
    return sentence_says(after, start, end)


def _closes(prose: Prose, at: int) -> bool:
    """Whether a clause ends behind the word *at*."""
    return at + 1 >= len(prose) or prose.gap(at + 1).strip()[:1] in {",", ".", ";"}


def _acted(before: Prose, after: Prose, sentence: tuple[int, int], verb: int | None) -> Said | None:
    """Whom a passive names: Der Plan wurde von Reed „…“ genannt; le projet a été jugé « … » par Reed."""
    grammar, (start, end) = before.grammar, sentence
    auxiliary = next((at for at in range(end - 1, start - 1, -1) if before.key(at) in grammar.passives), None)
    if auxiliary is None and verb is not None and grammar.capital_nouns and after.key(verb + 1) in grammar.passives:
        auxiliary = start
    if auxiliary is None:
        return None
    if grammar.capital_nouns:
        passive = verb is not None and (auxiliary == start or is_passive(before, auxiliary, after.key(verb)))
        return _acting(before, auxiliary, start, end, after, verb) if passive and verb is not None else None
    said_by = next((at for at in range(auxiliary, end) if before.key(at) in grammar.participles), None)
    if said_by is None or after.key(0) not in grammar.agents:
        return None
    phrase = phrase_at(after, 1)
    return None if phrase is None else said(after, phrase, before.word(said_by))


def _acting(prose: Prose, auxiliary: int, start: int, end: int, other: Prose, verb: int) -> Said | None:
    """Who does what the participle *verb* of *other* says, behind a German *von*."""
    for at in (*range(auxiliary + 1, end), start):
        if prose.key(at) in prose.grammar.agents:
            phrase = phrase_at(prose, at + 1)
            if phrase is not None and phrase.last < end:
                return said(prose, phrase, other.word(verb))
    return Said(None, None)


def reported(before: Prose, after: Prose) -> Said | None:
    """Who speaks in the sentences before a German one in the mood of reported speech: Oster klagt. Der Kai sei „…“."""
    grammar = before.grammar
    if not len(before) or not grammar.capital_nouns:
        return None
    sentences, inside = before.sentences(), not before.begins(len(before))
    moods = [(before, *sentences[-1])] if inside else []
    moods += [(after, *after.first_sentence())] if len(after) else []
    if not any(_is_reported(*mood) for mood in moods):
        return None
    someone: Said | None = None
    for start, end in reversed((sentences[:-1] if inside else sentences)[-_SOON:]):
        found = sentence_says(before, start, end)
        if found is None and not _is_reported(before, start, end):
            phrase = main_subject(before, start, end)
            found = said(before, phrase, None) if phrase is not None else None
        if found is not None and found.speaker is not None:
            someone = someone or found
            if found.person is None:
                return found._replace(cue=None, sure=False)
    return someone._replace(cue=None, sure=False) if someone is not None else None


def _is_reported(prose: Prose, start: int, end: int) -> bool:
    return any(prose.key(at) in prose.grammar.subjunctive for at in range(start, end))


def led_on(before: Prose) -> Said | None:
    """„Wörtlich:“, „Und weiter:“: who speaks in the German sentence before a few words that a colon ends."""
    if not len(before) or not before.grammar.capital_nouns or len(before.sentences()) == 1:
        return None
    *_, (start, end), (first, last) = before.sentences()
    if last - first > _FIRST:
        return None
    found = sentence_says(before, start, end)
    return found._replace(cue=None, sure=False) if found is not None and found.speaker is not None else None


def open_clause(before: Prose, *, led: bool) -> Said | None:
    """Who does something in the German sentence that a quotation stands in, if nobody is said to say it.

    *led*: a colon leads to it; then nobody but a person is meant.
    """
    if not len(before) or not before.grammar.capital_nouns or before.begins(len(before)):
        return None
    start, end = before.last_sentence()
    if _is_reported(before, start, end):
        return None
    phrase = main_subject(before, start, end)
    if phrase is None or phrase.last >= len(before) - 1 or (led and not is_person(before, phrase)):
        return None
    return said(before, phrase, None, sure=False)
