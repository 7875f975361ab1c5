"""Who says it, as a sentence says so: Reed said; according to Reed; in dem Schreiben heißt es."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.claims.phrases import Phrase, phrase_at
from sicut.claims.predicates import is_alone, is_aside, is_spoken, is_told, subject_of
from sicut.claims.prose import Prose, is_plain
from sicut.claims.subjects import clause_subject, phrase_before, subject_after, subject_before
from sicut.model.span import Span

_FIRST = 4
_CLAUSE = 30
_NAME = 5
_CLAUSES = frozenset({",", ";"})
_VIEWS = frozenset({"fur", "pour", "para"})
_SO = 2


class Said(NamedTuple):
    """A speaker as named (``None``: a cue names nobody), and the word that says so; in shown offsets.

    ``person`` is the folded pronoun if that is all there is, else ``None``. ``sure``: the word is a verb of saying.
    ``whole``: all the words that name the speaker, where there are more, as in „nach Angaben von Reed“.
    """

    speaker: Span | None
    cue: Span | None
    person: str | None = None
    sure: bool = True
    whole: Span | None = None


def said(prose: Prose, phrase: Phrase, cue: Span | None, *, sure: bool = True) -> Said:
    """What *phrase* says by the word at *cue*."""
    key = prose.key(phrase.first)
    return Said(phrase.span, cue, key if is_alone(prose, phrase) else None, sure)


def paper(prose: Prose, verb: int, end: int) -> Said | None:
    """„…“, heißt es in dem Schreiben; in dem Schreiben heißt es; peut-on lire dans la lettre: the paper says it."""
    grammar, key = prose.grammar, prose.key(verb)
    near = range(max(0, verb - 1), min(verb + _FIRST - 1, len(prose)))
    if key not in grammar.tags or not grammar.impersonal or grammar.english:
        return None
    impersonal = any(prose.key(at) in grammar.impersonal for at in near) and (not grammar.reads or key in grammar.reads)
    if not (key in grammar.prints or impersonal or _is_led_by_it(prose, verb)):
        return None
    reach = range(verb + 1, min(end, verb + 2 + 2 * _FIRST))
    after = range(verb + 1, next((at for at in reach if "," in prose.gap(at)), reach.stop))
    before = range(verb - 1, max(-1, verb - _CLAUSE), -1)
    for at in (*after, *before):
        if prose.key(at) in grammar.inside:
            phrase = phrase_at(prose, at + 1)
            aside = phrase is not None and "," in prose.gap(phrase.last + 1)
            if phrase is not None and (at > verb or aside or phrase.last == verb - 1):
                return said(prose, phrase, prose.word(verb))
    return Said(None, prose.word(verb)) if impersonal and grammar.capital_nouns else None


def _is_led_by_it(prose: Prose, verb: int) -> bool:
    """Wie es in dem Schreiben heißt."""
    grammar = prose.grammar
    if not grammar.capital_nouns or not (verb + 1 >= len(prose) or "," in prose.gap(verb + 1)):
        return False
    start = next((at for at in range(verb, -1, -1) if prose.begins(at) or "," in prose.gap(at)), 0)
    return prose.key(start) in grammar.likes and prose.key(start + 1) in grammar.impersonal


def quoted(prose: Prose, verb: int, start: int, end: int) -> Said | None:
    """„…“, zitiert der Bote die Bürgermeisterin: whom somebody cites."""
    if prose.key(verb) not in prose.grammar.cites or prose.upper(verb):
        return None
    subject = subject_after(prose, verb)
    direct = phrase_at(prose, verb + 1)
    if subject is None or subject.last >= end:
        subject = direct if direct is not None and direct.last < end else None
        return None if subject is None or not _has(prose, start, verb) else said(prose, subject, prose.word(verb))
    cited = phrase_at(prose, subject.last + 1) if is_plain(prose.gap(subject.last + 1)) else None
    if cited is None or cited.last >= end:
        return None
    return said(prose, cited, prose.word(verb))


def _has(prose: Prose, start: int, verb: int) -> bool:
    return subject_before(prose, verb, start) is not None


def named_alone(prose: Prose, colon: int) -> Said | None:
    """Reed: “…”; dazu Reed: „…“; Oster wörtlich: „…“: nothing but a name before the colon at the offset *colon*."""
    if not len(prose):
        return None
    grammar = prose.grammar
    start, end = prose.last_sentence()
    while start < end - 1 and prose.key(start) in grammar.joins:
        start += 1
    owned = _owner(prose, start, end)
    if owned is not None:
        return owned
    phrase = phrase_at(prose, start)
    if phrase is None or not prose.upper(phrase.core) or phrase.core - start > _NAME:
        return None
    if phrase.last != end - 1 and not _trails(prose, phrase.last + 1, end):
        return None
    return said(prose, phrase, Span(colon, colon + 1))


def _trails(prose: Prose, start: int, end: int) -> bool:
    """Whether nothing but adverbs, or one German preposition with its noun, follows: „Oster auf Nachfrage:“."""
    grammar = prose.grammar
    if not grammar.capital_nouns or not is_plain(prose.gap(start)):
        return False
    if all(prose.key(at) in grammar.adverbs for at in range(start, end)):
        return True
    inner = phrase_at(prose, start + 1) if prose.key(start) in grammar.prepositions else None
    return inner is not None and inner.last == end - 1


def _owner(prose: Prose, start: int, end: int) -> Said | None:
    """Whose remark a line before a colon announces: „Das Fazit der Ingenieurin:“; « Réponse de la maire : »."""
    grammar = prose.grammar
    for at in range(start, min(end, start + _FIRST)):
        if prose.key(at) not in grammar.remarks:
            continue
        if at == end - 1:
            own = at > start and prose.upper(at - 1) and grammar.capital_nouns and prose.key(at - 1)[-1:] == "s"
            return Said(prose.word(at - 1), prose.word(at)) if own else None
        if prose.key(at + 1) in grammar.owners:
            first = at + 1 if prose.key(at + 1) in grammar.determiners and grammar.capital_nouns else at + 2
            phrase = phrase_at(prose, first)
            if phrase is not None and phrase.last == end - 1:
                return said(prose, phrase, prose.word(at))
    return None


def according(prose: Prose, start: int, end: int) -> Said | None:
    """According to the mayor; laut einer Mitteilung; einer Mitteilung zufolge."""
    grammar = prose.grammar
    if prose.lacks(grammar.according.keys(), start, end) and prose.lacks(grammar.behind, start, end):
        return None
    for at in range(start, end):
        key = prose.key(at)
        for words in grammar.according.get(key, ()):
            if len(words) == 1 or all(prose.key(at + i) == word for i, word in enumerate(words)):
                found = _according(prose, at, words, start, end)
                if found is not None:
                    return found
        if key in grammar.behind and at > start:
            phrase = phrase_before(prose, at, start)
            if phrase is not None and (key != "nach" or prose.key(phrase.last).endswith(grammar.reports)):
                return _voiced(prose, said(prose, phrase, prose.word(at)), phrase, at)
    return None


def _according(prose: Prose, at: int, words: tuple[str, ...], start: int, end: int) -> Said | None:
    """What the phrase behind *words* at the word *at* says."""
    grammar, first = prose.grammar, at + len(words)
    phrase = phrase_at(prose, first, closed=True)
    if phrase is None or (len(words[0]) <= _SO and len(words) == 1 and not _opens(prose, at, start)):
        return None
    if words == ("nach",):
        head = next((i for i in range(first, phrase.last + 1) if prose.key(i).endswith(grammar.reports)), None)
        if head is None or not prose.upper(head):
            return None
    if words[0] in _VIEWS and not (at == start and _is_view(prose, phrase, end)):
        return None
    cue = Span(prose.word(at).start, prose.word(first - 1).end)
    return _voiced(prose, said(prose, phrase, cue), phrase, at)


def _opens(prose: Prose, at: int, start: int) -> bool:
    return at == start or "," in prose.gap(at)


def _is_view(prose: Prose, phrase: Phrase, end: int) -> bool:
    """Für Reed ist …; pour Reed, …: whether a person's view is given."""
    grammar, after = prose.grammar, phrase.last + 1
    if after >= end or not (prose.gap(after).strip() == "," or prose.key(after) in grammar.auxiliaries):
        return False
    own = range(phrase.first, phrase.last + 1)
    named = prose.upper(phrase.first) and not grammar.capital_nouns
    return named or any(prose.key(at) in grammar.offices or prose.key(at) in grammar.given for at in own)


def is_person(prose: Prose, phrase: Phrase) -> bool:
    """Whether a phrase is “he”, a name of two words, or has a word for a person in it."""
    grammar = prose.grammar
    own = [prose.key(at) for at in range(phrase.first, phrase.core + 1)]
    if any(key in grammar.offices or key in grammar.given or key.endswith(grammar.offices_end) for key in own):
        return True
    named = len(own) > 1 and all(prose.upper(at) for at in range(phrase.first, phrase.core + 1))
    return named or own[0] in grammar.pronouns


def _voiced(prose: Prose, one: Said, phrase: Phrase, at: int) -> Said:
    """„nach Angaben von Reed“: those whose word it is, with all of it as the whole."""
    grammar = prose.grammar
    for head in range(phrase.first, phrase.last):
        if prose.upper(head) and prose.key(head) in grammar.voices:
            own = head + 2 if prose.key(head + 1) in grammar.agents else head + 1
            owner = phrase_at(prose, own)
            if owner is None or owner.last > phrase.last:
                return one
            cue = Span(prose.word(at).start, prose.word(own - 1).end) if at < head else one.cue
            return said(prose, owner, cue)._replace(whole=one.speaker)
    return one


def sentence_says(prose: Prose, start: int, end: int) -> Said | None:
    """Who says something in the sentence of the words *start* to *end*: the last one who does."""
    weak = later = None
    grammar, led = prose.grammar, ":" in prose.tail
    reported = _clause(prose, start, end) if grammar.capital_nouns and prose.key(start) in grammar.likes else None
    for verb in _verbs(prose, start, end):
        if reported is not None and reported.cue is not None and prose.word(verb).start <= reported.cue.start:
            break
        one = paper(prose, verb, end) or quoted(prose, verb, start, end)
        if one is not None:
            return one
        phrase = subject_of(prose, verb, start, end)
        if phrase is None:
            continue
        one = said(prose, phrase, prose.word(verb))
        if grammar.capital_nouns and (is_told(prose, verb, start) or (led and is_aside(prose, verb, start, end))):
            later = later or one
        elif prose.key(verb) not in grammar.weak:
            return one
        else:
            weak = weak or one._replace(sure=False)
    return reported or according(prose, start, end) or _remark(prose, start, end) or weak or later


def _remark(prose: Prose, start: int, end: int) -> Said | None:
    """Oster schloss sich der Kritik mit den Worten an; Oster ist der Meinung."""
    grammar = prose.grammar
    if not grammar.capital_nouns:
        return None
    for at in range(end - 1, start + 1, -1):
        near = {prose.key(i) for i in range(at - 3, at)}
        if prose.upper(at) and prose.key(at) in grammar.remarks and ("mit" in near or prose.key(at) in grammar.voices):
            phrase = clause_subject(prose, start, at)
            if phrase is not None and phrase.last < at - 1:
                return said(prose, phrase, prose.word(at))
    return None


def _clause(prose: Prose, start: int, end: int) -> Said | None:
    """Wie Reed mitteilte, sei …: the verb ends its clause."""
    phrase = phrase_at(prose, start + 1)
    stop = next((at for at in range((phrase.last if phrase else start) + 2, end) if "," in prose.gap(at)), end)
    if phrase is None or phrase.last >= stop - 1 or not is_spoken(prose, stop - 1):
        return None
    return said(prose, phrase, prose.word(stop - 1))


def _verbs(prose: Prose, start: int, end: int) -> Iterator[int]:
    """The words that may say something, the last one first."""
    grammar = prose.grammar
    for at in range(end - 1, start - 1, -1):
        key = prose.key(at)
        if key in grammar.tags and not (prose.upper(at) and at > start and key not in grammar.participles):
            yield at


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
    while start < end and prose.key(start) in grammar.leads:
        start += 1
    phrase = phrase_at(prose, start)
    if phrase is None or phrase.last + 1 >= end:
        return None
    at = phrase.last + 1
    if prose.key(at) in grammar.prepositions or prose.upper(at):
        return None
    return said(prose, phrase, None, sure=False)
