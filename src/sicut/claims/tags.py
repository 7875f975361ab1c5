"""Who says it, as the text beside a quotation says so: “…,” said the mayor; according to Reed: “…”."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.claims.phrases import Phrase, is_pronoun, phrase_at, subject_after, subject_before
from sicut.claims.prose import Prose, is_plain
from sicut.model.span import Span

_FIRST = 4
_CLAUSE = 30
_NAME = 5
_CLAUSES = frozenset({",", ";"})


class Said(NamedTuple):
    """A speaker as named (``None``: a cue names nobody), and the word that says so; in shown offsets.

    ``person`` is the folded pronoun if that is all there is, else ``None``. ``sure``: the word is a verb of saying.
    """

    speaker: Span | None
    cue: Span | None
    person: str | None = None
    sure: bool = True


def said(prose: Prose, phrase: Phrase, cue: Span | None, *, sure: bool = True) -> Said:
    """What *phrase* says by the word at *cue*."""
    key = prose.key(phrase.first)
    alone = phrase.first == phrase.last and is_pronoun(prose.grammar, key)
    return Said(phrase.span, cue, key if alone else None, sure)


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


def _verb_first(prose: Prose, end: int, *, bound: bool) -> Said | None:
    """“…,” said the mayor; „…“, hatte Reed gesagt."""
    grammar = prose.grammar
    at = 0
    while at < min(_FIRST, end) and (prose.key(at) in grammar.adverbs or prose.key(at) in grammar.conjunctions):
        at += 1
    if at >= end:
        return None
    key = prose.key(at)
    if prose.upper(at) and not (at == 0 and bound):
        return None
    paper = _paper(prose, at)
    if paper is not None:
        return paper
    spoken = key in grammar.verbs or (bound and _may_say(prose, at))
    helped = _participle(prose, at, end) if key in grammar.auxiliaries else 0
    if not (spoken or helped):
        return None
    verb = helped if helped and key not in grammar.verbs else at
    phrase = subject_after(prose, at) if grammar.capital_nouns or verb == at else subject_after(prose, verb)
    phrase = phrase or subject_after(prose, at)
    return None if phrase is None else said(prose, phrase, prose.word(verb))


def _may_say(prose: Prose, at: int) -> bool:
    """Whether a word behind a quotation whose sentence goes on is a verb: “…,” fleered Jack; „…“, freut sich Reed."""
    key, grammar = prose.key(at), prose.grammar
    if grammar.capital_nouns:
        helps = key in grammar.auxiliaries
        return not prose.upper(at) and (helps or key not in grammar.stops | grammar.determiners | grammar.subjects)
    return bool(grammar.ending) and key.endswith(grammar.ending)


def _participle(prose: Prose, start: int, end: int) -> int:
    """The word from *start* on that says with an auxiliary; 0 if there is none."""
    return next((at for at in range(start + 1, end) if prose.key(at) in prose.grammar.participles), 0)


def _paper(prose: Prose, verb: int) -> Said | None:
    """„…“, heißt es in dem Schreiben; in dem Schreiben heißt es: the paper says it."""
    grammar = prose.grammar
    if (
        prose.key(verb) not in grammar.verbs
        or not grammar.capital_nouns
        or prose.key(verb + 1) not in grammar.impersonal
    ):
        return None
    after = range(verb + 2, min(len(prose), verb + 2 + _FIRST))
    before = range(verb - 1, max(-1, verb - _CLAUSE), -1)
    for at in (*after, *before):
        if prose.key(at) in grammar.inside:
            phrase = phrase_at(prose, at + 1)
            if phrase is not None and (at > verb or phrase.last == verb - 1):
                return said(prose, phrase, prose.word(verb))
    return Said(None, prose.word(verb))


def _subject_first(prose: Prose, end: int, *, bound: bool) -> Said | None:
    """“…,” the mayor said; ‘…!’ he shouted."""
    grammar = prose.grammar
    first = 0
    while first < min(2, end) and prose.key(first) in grammar.conjunctions | grammar.likes:
        first += 1
    phrase = phrase_at(prose, first)
    if phrase is None or phrase.last + 1 >= end:
        return None
    for last in dict.fromkeys((phrase.last, phrase.core)):
        at = last + 1
        while at < end and (prose.key(at) in grammar.auxiliaries or prose.key(at) in grammar.adverbs
                            or (grammar.language == "en" and prose.key(at).endswith("ly"))):  # fmt: skip
            at += 1
        key = prose.key(at) if at < end else ""
        if key in grammar.verbs or (key in grammar.participles and at > last + 1):
            return said(prose, phrase, prose.word(at))
    if first and grammar.capital_nouns:
        verb = next((at for at in range(end - 1, phrase.last, -1) if _is_verb(prose, at)), None)
        return None if verb is None else said(prose, phrase, prose.word(verb))
    if not bound or not is_plain(prose.gap(phrase.last + 1)):
        return None
    at = phrase.last + 1
    moved = not prose.upper(at) and prose.key(at) not in grammar.stops and prose.key(at) not in grammar.determiners
    return said(prose, phrase, prose.word(at), sure=False) if moved else None


def _is_verb(prose: Prose, at: int) -> bool:
    return prose.key(at) in prose.grammar.verbs and not prose.upper(at)


def named_alone(prose: Prose, colon: int) -> Said | None:
    """Reed: “…”; dazu Reed: „…“: nothing but a name before the colon at the offset *colon*."""
    if not len(prose):
        return None
    start, end = prose.sentences()[-1]
    while start < end - 1 and prose.key(start) in prose.grammar.adverbs | prose.grammar.conjunctions:
        start += 1
    phrase = phrase_at(prose, start)
    if phrase is None or phrase.last != end - 1 or not prose.upper(phrase.core) or phrase.core - start > _NAME:
        return None
    return said(prose, phrase, Span(colon, colon + 1))


def according(prose: Prose, start: int, end: int) -> Said | None:
    """According to the mayor; laut einer Mitteilung; einer Mitteilung zufolge."""
    for at in range(start, end):
        key = prose.key(at)
        for words in prose.grammar.according:
            if key != words[0] or tuple(prose.key(i) for i in range(at, at + len(words))) != words:
                continue
            phrase = phrase_at(prose, at + len(words))
            if phrase is not None and (len(words) > 1 or len(key) > 2 or at == start):  # noqa: PLR2004
                cue = Span(prose.word(at).start, prose.word(at + len(words) - 1).end)
                return said(prose, phrase, cue)
        if key in prose.grammar.behind and at > start:
            phrase = subject_before(prose, at, start)
            if phrase is not None and key != "nach":
                return said(prose, phrase, prose.word(at))
    return None


def sentence_says(prose: Prose, start: int, end: int) -> Said | None:
    """Who says something in the sentence of the words *start* to *end*: the last one who does."""
    weak: Said | None = None
    if prose.grammar.capital_nouns and prose.key(start) in prose.grammar.likes:
        found = _clause(prose, start, end)
        if found is not None:
            return found
    for verb in _verbs(prose, start, end):
        paper = _paper(prose, verb)
        if paper is not None:
            return paper
        phrase = _subject(prose, verb, start, end)
        if phrase is None:
            continue
        one = said(prose, phrase, prose.word(verb))
        if prose.key(verb) not in prose.grammar.weak:
            return one
        weak = weak or one._replace(sure=False)
    return according(prose, start, end) or weak


def _clause(prose: Prose, start: int, end: int) -> Said | None:
    """Wie Reed mitteilte, sei …: the verb ends its clause."""
    phrase = phrase_at(prose, start + 1)
    stop = next((at for at in range(start + 1, end) if "," in prose.gap(at)), end)
    if phrase is None or phrase.last >= stop - 1 or not _is_verb(prose, stop - 1):
        return None
    return said(prose, phrase, prose.word(stop - 1))


def _verbs(prose: Prose, start: int, end: int) -> Iterator[int]:
    """The words that may say something, the last one first."""
    grammar = prose.grammar
    for at in range(end - 1, start - 1, -1):
        key = prose.key(at)
        if (key in grammar.verbs and not (prose.upper(at) and at > start)) or key in grammar.participles:
            yield at


def _subject(prose: Prose, verb: int, start: int, end: int) -> Phrase | None:
    grammar = prose.grammar
    if prose.key(verb) in grammar.participles:
        helped = _helped(prose, verb, start)
        if helped is not None or prose.key(verb) not in grammar.verbs:
            return helped
    before, after = subject_before(prose, verb, start), subject_after(prose, verb)
    if after is not None and after.last >= end:
        after = None
    if grammar.language == "en" and before is not None:
        return before
    conjoined = prose.key(verb - 1) in grammar.conjunctions
    joined = conjoined or (not grammar.capital_nouns and "," in prose.gap(verb)) or _then(prose, verb)
    if before is None and joined:
        return _shared(prose, verb, start)
    if before is None or after is None:
        return before or _inverted(prose, verb, after)
    if is_pronoun(grammar, prose.key(before.first)):
        return before
    pronoun = is_pronoun(grammar, prose.key(after.first))
    named = prose.upper(after.first) and prose.key(after.first) not in grammar.determiners
    return after if pronoun or (named and not _is_name(prose, before)) else before


def _then(prose: Prose, verb: int) -> bool:
    """Whether a verb follows an adverb behind a comma: “Reed paused, then resumed”."""
    grammar = prose.grammar
    return not grammar.capital_nouns and prose.key(verb - 1) in grammar.adverbs and "," in prose.gap(verb - 1)


def _shared(prose: Prose, verb: int, start: int) -> Phrase | None:
    """The subject of an earlier verb, which “and” joins this one to: Reed rose and said."""
    grammar, found = prose.grammar, None
    for at in range(start, verb - 1):
        led = at == start or "," in prose.gap(at) or prose.key(at - 1) in grammar.conjunctions | grammar.adverbs
        if not led or not (prose.upper(at) or prose.key(at) in grammar.determiners | grammar.subjects):
            continue
        phrase = phrase_at(prose, at)
        if phrase is None or phrase.last >= verb - 1 or not is_plain(prose.gap(phrase.last + 1)):
            continue
        following = prose.key(phrase.last + 1)
        if following in grammar.auxiliaries | grammar.adverbs or following not in grammar.stops | grammar.determiners:
            found = phrase
    return found


def _inverted(prose: Prose, verb: int, after: Phrase | None) -> Phrase | None:
    """A subject behind its verb in English stands there only at the end of a clause: “to which replied the man:”."""
    if after is None or prose.grammar.language != "en":
        return after
    ends = after.last + 1 >= len(prose) or not is_plain(prose.gap(after.last + 1))
    return after if ends and prose.key(verb - 1) not in prose.grammar.conjunctions else None


def _is_name(prose: Prose, phrase: Phrase) -> bool:
    return prose.upper(phrase.first) and prose.key(phrase.first) not in prose.grammar.determiners


def _helped(prose: Prose, verb: int, start: int) -> Phrase | None:
    """Who says it by an auxiliary further to the left: Reed hat am Montag gesagt."""
    grammar = prose.grammar
    for at in range(verb - 1, max(start, verb - _CLAUSE) - 1, -1):
        if "," in prose.gap(at + 1):
            return None
        if prose.key(at) in grammar.auxiliaries:
            found = subject_before(prose, at, start) or subject_after(prose, at)
            if found is not None and found.last < verb:
                return found
    return None


def finished_by(before: Prose, after: Prose) -> Said | None:
    """Who says it in a sentence that its last verb ends behind the words: Reed hat den Plan „…“ genannt."""
    start, end = after.sentences()[0]
    verb = next((at for at in range(start, end) if after.key(at) in after.grammar.participles), None)
    if verb is not None and len(before) and not before.begins(len(before)):
        subject = first_subject(before, *before.sentences()[-1])
        if subject is not None:
            return subject._replace(cue=after.word(verb))
    return sentence_says(after, start, end)


def subjects(prose: Prose, start: int, end: int) -> Iterator[Said]:
    """The noun phrases that the clauses of a sentence begin with, if a verb seems to follow them."""
    for at in range(start, end):
        if at == start or prose.gap(at).strip() in _CLAUSES:
            found = first_subject(prose, at, end)
            if found is not None:
                yield found


def first_subject(prose: Prose, start: int, end: int) -> Said | None:
    """The noun phrase that a sentence begins with, if a verb seems to follow it."""
    grammar = prose.grammar
    while start < end and prose.key(start) in grammar.conjunctions | grammar.adverbs | grammar.openers:
        start += 1
    phrase = phrase_at(prose, start)
    if phrase is None or phrase.last + 1 >= end:
        return None
    at = phrase.last + 1
    if prose.key(at) in grammar.prepositions or prose.upper(at):
        return None
    return said(prose, phrase, None, sure=False)
