"""The noun that a number counts or that an amount is said of, by the order of the words around it.

Nothing is parsed: the tables tell function words and some verbs, the rest are runs of content words. Where the order
of the words does not tell the noun, there is none.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sicut.text.binding.clauses import Token
from sicut.text.binding.grammar import Grammar, Part

_MOST_WORDS = 6
_RUSSIAN_ADJECTIVES = (
    "ыи",
    "ии",
    "ои",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ых",
    "их",
    "ого",
    "его",
    "ому",
    "ему",
    "ую",
    "ым",
    "им",
    "ыми",
    "ими",
)
_SKIPPED = frozenset({Part.DETERMINER, Part.NUMBER, Part.OTHER})
_RUSSIAN_GENITIVES = ("та", "на", "ра", "да", "ка", "са", "ия", "ов", "ев", "ии", "ты", "ны", "ры", "ды", "ки", "мы")


class Noun(NamedTuple):
    """The head of what a value is of, as a word's number, with the numbers of what limits it.

    ``named``: the stem of the noun that a verb stands for ("it costs"), of which the head, if any, is then the owner.
    """

    head: int | None
    limits: tuple[int, ...] = ()
    named: str = ""


def counted(found: Sequence[Token], after: int, end: int, grammar: Grammar, *, one: bool = False) -> Noun | None:
    """The noun behind a number: "nine other bodies", "12 of the 40 boats"; *after* is the word behind the number."""
    at = after
    while at < end and (found[at].part in _SKIPPED or (found[at].part is Part.OF and at == after)):
        if found[at].parted and at > after:
            return None
        at += 1
    if at >= end or found[at].parted:
        return None
    run = _run(found, at, end)
    head = _head(found, run, grammar, one=one)
    if head is None:
        return None
    return Noun(head, (*[n for n in run if n < head], *_following(found, run, head, end, grammar)))


def measured(found: Sequence[Token], clause: tuple[int, int], value: tuple[int, int], grammar: Grammar) -> Noun | None:
    """What an amount is said of: "4.7 million crowns of repairs", "earnings of $1", "the repairs cost 4.7 million"."""
    start, end = clause
    first, last = value
    noun = _of_amount(found, start, first, grammar)
    if noun is not None:
        return noun
    said = max((n + 1 for n in range(start, first) if found[n].part is Part.REPORTING), default=start)
    subject = _subject(found, said, first, grammar) or _subject(found, start, first, grammar)
    if last < end and not found[last].parted and found[last].key in grammar.within:
        noun = counted(found, last + 1, end, grammar, one=True)
        if noun is not None and (found[last].key in grammar.of or subject is None):
            return noun
    verbs = [n for n in range(start, first) if found[n].part is Part.MEASURING]
    named = _named(found, [*verbs, *range(last, min(last + 1, end))], subject, grammar)
    if subject is None:
        return Noun(None, (), named) if named else None
    return subject._replace(named=named)


def _of_amount(found: Sequence[Token], start: int, first: int, grammar: Grammar) -> Noun | None:
    """The noun before "of" and an amount, or before what it changes to: "earnings of $1", "raised its budget to $9"."""
    at = first - 1
    while at >= start and found[at].part in _SKIPPED and not _is_of(found[at], grammar):
        at -= 1
    if at <= start or not (_is_of(found[at], grammar) or found[at].key in grammar.toward):
        return None
    run = _run_before(found, _before_per(found, at - 1, start), start)
    outer = _outer(found, run, start)
    head = _head(found, outer or run, grammar, one=True)
    limits = tuple(n for n in (*outer, *run) if n != head)
    return None if head is None or (not limits and found[head].key in grammar.transparent) else Noun(head, limits)


def _before_per(found: Sequence[Token], at: int, start: int) -> int:
    """The last word before "per share", if that ends at *at*; else *at*."""
    per = next((n for n in range(at - 1, max(start, at - 3), -1) if found[n].key == "per"), None)
    return at if per is None else per - 1


def _outer(found: Sequence[Token], run: Sequence[int], start: int) -> list[int]:
    """The noun that the noun in *run* belongs to by a preposition: "earnings from operations"."""
    at = (run[0] if run else 0) - 1
    while at > start and found[at].part is Part.DETERMINER:
        at -= 1
    if at <= start or found[at].part is not Part.PREPOSITION or found[at - 1].part is not Part.CONTENT:
        return []
    return _run_before(found, at - 1, start)


def _is_of(token: Token, grammar: Grammar) -> bool:
    return token.key in grammar.of


def _subject(found: Sequence[Token], start: int, first: int, grammar: Grammar) -> Noun | None:
    """The first noun before the value that stands behind no preposition, with what it is of."""
    at = start
    behind = False
    while at < first:
        token = found[at]
        if token.part is Part.CONTENT or (token.part is Part.MEASURING and _is_noun(found, at)):
            run = _run(found, at, first, verbs=True)
            head = None if behind else _head(found, run, grammar, one=True)
            if head is not None:
                return Noun(head, (*[n for n in run if n < head], *_following(found, run, head, first, grammar)))
            behind = False
            at = run[-1]
        elif token.part is Part.PREPOSITION or (token.part is Part.OF and at > start and not token.parted):
            behind = True
        elif token.part not in _SKIPPED:
            behind = False
        at += 1
    return None


def _is_noun(found: Sequence[Token], at: int) -> bool:
    """Whether a word that may be a verb of measuring is a noun: behind an article, or first before "of"."""
    before = found[at - 1].part if at else None
    if before is Part.CONTENT and at > 1 and found[at - 2].part is Part.DETERMINER:
        return not found[at - 1].parted and not found[at].parted
    return before is Part.DETERMINER or (
        at + 1 < len(found) and found[at + 1].part is Part.OF and (at == 0 or found[at - 1].part is not Part.CONTENT)
    )


def _named(found: Sequence[Token], at: Sequence[int], subject: Noun | None, grammar: Grammar) -> str:
    """The noun that a verb or an adjective stands for: cost, length."""
    own = () if subject is None else (subject.head, *subject.limits)
    return next((noun for n in at if n not in own and (noun := grammar.verb_nouns.get(found[n].key))), "")


def _run(found: Sequence[Token], at: int, end: int, *, verbs: bool = False) -> list[int]:
    """The content words from *at* on, without anything between them."""
    run = [at] if verbs else []
    for n in range(at + len(run), min(end, at + _MOST_WORDS)):
        if found[n].part is not Part.CONTENT or (run and found[n].parted):
            break
        run.append(n)
    return run


def _run_before(found: Sequence[Token], at: int, start: int) -> list[int]:
    """The content words up to *at*, without anything between them."""
    run: list[int] = []
    while at >= start and len(run) < _MOST_WORDS:
        if found[at].part is not Part.CONTENT and not (found[at].part is Part.MEASURING and _is_noun(found, at)):
            break
        run.append(at)
        if found[at].parted:
            break
        at -= 1
    return run[::-1]


def _head(found: Sequence[Token], run: Sequence[int], grammar: Grammar, *, one: bool) -> int | None:
    if not run:
        return None
    if grammar.adjectives_last:
        return next((n for n in run if found[n].key not in grammar.adjectives_first), None)
    if grammar.language == "de":
        return next((n for n in run if found[n].upper), None)
    if grammar.language == "ru":
        return next((n for n in run if not found[n].key.endswith(_RUSSIAN_ADJECTIVES)), None)
    return _english_head(found, run, grammar, one=one)


def _english_head(found: Sequence[Token], run: Sequence[int], grammar: Grammar, *, one: bool) -> int:
    """The last of the first plurals in a run; else its last word before a past form."""
    if not one:
        plural = next((at for at, n in enumerate(run) if _is_plural(found[n].key)), None)
        if plural is not None:
            while plural + 1 < len(run) and _is_plural(found[run[plural + 1]].key):
                plural += 1
            return run[plural]
    cut = next((at for at in range(1, len(run)) if _ends_noun(found, run, at, grammar)), len(run))
    return run[cut - 1]


def _ends_noun(found: Sequence[Token], run: Sequence[int], at: int, grammar: Grammar) -> bool:
    """Whether a word is a verb, not a participle before a noun ("consolidated sales")."""
    if not _is_past(found[run[at]].key, grammar):
        return False
    return at + 1 == len(run) or not found[run[at]].key.endswith("ed") or _is_plural(found[run[at - 1]].key)


def is_plural(token: Token, grammar: Grammar) -> bool:
    """Whether a word is surely a noun in the plural; other languages than English tell less: any content word is."""
    return token.part is Part.CONTENT and not token.parted and (grammar.language != "en" or _is_plural(token.key))


def _is_plural(key: str) -> bool:
    return key in _PLURALS or (key.endswith("s") and len(key) > 3 and not key.endswith(("ss", "us", "is", "ous")))  # noqa: PLR2004


_PLURALS = frozenset(
    "people men women children mice teeth feet geese police staff fish sheep aircraft fishermen lives".split()
)


def _is_past(key: str, grammar: Grammar) -> bool:
    return key in grammar.past or (key.endswith("ed") and len(key) > 4)  # noqa: PLR2004


def _following(found: Sequence[Token], run: Sequence[int], head: int, end: int, grammar: Grammar) -> tuple[int, ...]:
    """What limits a head behind it: adjectives where they follow, then a phrase with "of"."""
    limits = [n for n in run if n > head] if grammar.adjectives_last else []
    if grammar.language == "ru" and head + 1 in run and found[head + 1].key.endswith(_RUSSIAN_GENITIVES):
        return (head + 1,)
    at = (run[-1] if grammar.adjectives_last else head) + 1
    if at < end and not found[at].parted and _is_of(found[at], grammar):
        at += 1
        while at < end and found[at].part in _SKIPPED and not found[at].parted:
            at += 1
        if at < end and not found[at].parted:
            limits += _run(found, at, end)
    return tuple(limits)
