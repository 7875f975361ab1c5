"""What the words of a language do in and around a number, by their folded letters."""

from collections.abc import Iterator, Mapping
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from sicut.model.value import Bound
from sicut.text.fold import letters
from sicut.text.lexicon import FULL, lexicon
from sicut.text.quantities.number_words import NUMBER_WORDS, NumberWords
from sicut.text.segment import keys

POWERS = frozenset({100, 10**3, 10**4, 10**5, 10**6, 10**7, 10**8, 10**9, 10**12, 10**15})


class Role(Enum):
    """What a word does in a number; ``VALUE`` stands for digits too."""

    VALUE = "value"
    POWER = "power"
    ORDINAL = "ordinal"
    ONE = "one"
    JOINER = "joiner"
    POINT = "point"
    MINUS = "minus"


class Term(NamedTuple):
    """A word of a number. The values are those it has where it can be read that way, else 0.

    ``value``: as its role says; ``part``: it divides ("thirds"); ``many``: the power it stands for alone ("hundreds").
    """

    role: Role | None = None
    value: Fraction = Fraction(0)
    part: int = 0
    many: int = 0
    tens: int = 0
    is_share: bool = False
    is_half: bool = False
    is_loose: bool = False
    is_linked: bool = False
    ordinal: int = 0


class Vocabulary(NamedTuple):
    """The words of one language. Phrases are folded words with one space between."""

    language: str
    terms: Mapping[str, Term]
    before: Mapping[str, Bound]
    after: Mapping[str, Bound]
    openers: frozenset[str]
    between: frozenset[str]
    to: frozenset[str]
    ends: frozenset[str]
    either: frozenset[str]
    of: frozenset[str]
    changes: frozenset[str]
    labels: frozenset[str]
    articles: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]
    ordinal_endings: frozenset[str]


@cache
def vocabulary(language: str | None) -> Vocabulary:
    """The words of *language*; of English and, in their own scripts, Arabic and Russian where it is ``None``."""
    base = (language or "en").split("-")[0].lower()
    made = _made(base, NUMBER_WORDS.get(base, NumberWords()))
    for other in () if language else ("ru", "ar"):
        strange = vocabulary(other)
        made = made._replace(
            terms={**strange.terms, **made.terms},
            before={**strange.before, **made.before},
            after={**strange.after, **made.after},
            **{name: getattr(made, name) | getattr(strange, name) for name in _SETS},
        )
    return made


_SETS = ("openers", "between", "to", "ends", "either", "of", "changes", "labels")


def _made(language: str, given: NumberWords) -> Vocabulary:
    listed = {name: _phrases(getattr(given, name)) for name in _SETS[:5]}
    words = {
        name: _words(getattr(given, name))
        for name in ("of", "changes", "labels", "articles", "not_before", "not_after")
    }
    bounds = {bound: _phrases(getattr(given, bound.value)) for bound in _BOUNDS}
    after = {bound: _phrases(getattr(given, f"{bound.value}_after", "")) for bound in _BOUNDS}
    return Vocabulary(
        language=language,
        terms=_terms(language, given),
        before={phrase: bound for bound, phrases in bounds.items() for phrase in phrases},
        after={phrase: bound for bound, phrases in after.items() for phrase in phrases},
        ordinal_endings=lexicon(language).ordinal_endings if language in FULL else frozenset(),
        **listed,
        **words,
    )


_BOUNDS = (Bound.ABOUT, Bound.OVER, Bound.UNDER, Bound.LEAST, Bound.MOST)


def _words(text: str) -> frozenset[str]:
    return frozenset(map(letters, text.split()))


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(keys(phrase)) for phrase in text.split(",") if phrase.strip())


def _valued(text: str) -> Iterator[tuple[str, Fraction]]:
    for group in text.split(";"):
        value, *words = group.split() or ["0"]
        yield from ((letters(word), Fraction(value)) for word in words)


def _terms(language: str, given: NumberWords) -> Mapping[str, Term]:
    if language not in FULL or language == "zh":
        return {letters(word): Term(Role.MINUS) for word in given.minus.split()}
    terms: dict[str, Term] = {}
    known = lexicon(language)
    for key, number in known.numbers.items():
        value = Fraction(number)
        if value.denominator == 1:
            terms[key] = Term(Role.POWER if int(value) in POWERS else Role.VALUE, value)
    for key, value in (*_valued(given.cardinals), *_valued(given.mixed)):
        terms[key] = Term(Role.VALUE, value)
    for key, value in _valued(given.powers):
        terms[key] = Term(Role.POWER, value)
    for key, value in _valued(given.tallies):
        terms[key] = Term(Role.POWER, value, is_loose=True)
    _add_other_roles(terms, given)
    ranks: dict[str, Fraction] = {key: Fraction(rank) for key, rank in known.ordinals.items()}
    for key, rank in (ranks | dict(_valued(given.ordinals))).items():
        term = terms.get(key, Term())
        terms[key] = term._replace(ordinal=int(rank), role=term.role or Role.ORDINAL)
    return terms | (_linked(terms) if language == "ar" else {})


def _add_other_roles(terms: dict[str, Term], given: NumberWords) -> None:
    for key, value in _valued(given.parts):
        terms[key] = terms.get(key, Term())._replace(part=int(value))
    for key, value in _valued(given.hosts):
        terms[key] = terms.get(key, Term())._replace(many=int(value))
    for key, value in _valued(given.tens):
        terms[key] = terms.get(key, Term())._replace(tens=int(value))
    for key, share in _valued(given.fixed):
        terms[key] = Term(value=share, is_share=True)
    for key in _words(given.shares):
        terms[key] = terms.get(key, Term(part=2))._replace(is_share=True)
    for key in _words(given.halves):
        terms[key] = terms.get(key, Term(part=2))._replace(is_half=True)
    for role, words in (
        (Role.ONE, given.ones),
        (Role.JOINER, given.joiners),
        (Role.POINT, given.points),
        (Role.MINUS, given.minus),
    ):
        for key in _words(words):
            terms[key] = Term(role, Fraction(role is Role.ONE))


def _linked(terms: Mapping[str, Term]) -> dict[str, Term]:
    """The Arabic words with "and" or "by" before them, which are written as one."""
    made: dict[str, Term] = {}
    for key, term in terms.items():
        if term.role not in {Role.JOINER, Role.ONE} and not (key.startswith("و") and key[1:] in terms):
            made["و" + key] = term._replace(is_linked=True)
            if "ب" + key not in terms and key != "ثمن":
                made["ب" + key] = term
    return made
