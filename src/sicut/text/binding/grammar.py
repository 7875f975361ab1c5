"""What each word does in a clause: the grammar of a language as sets of folded words."""

from collections.abc import Mapping
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from sicut.text.binding.grammar_words import VERB_NOUNS, WORDS
from sicut.text.binding.stemming import stem
from sicut.text.binding.synonyms import sense
from sicut.text.fold import letters, listed
from sicut.text.lexicon import lexicon


class Part(IntEnum):
    """What a word does; ``CONTENT`` words are all that no table names."""

    CONTENT = 0
    DETERMINER = 1
    OF = 2
    PREPOSITION = 3
    AUXILIARY = 4
    JOINER = 5
    PRONOUN = 6
    OTHER = 7
    REPORTING = 8
    MEASURING = 9
    NUMBER = 10
    UNIT = 11
    DATE = 12


class Grammar(NamedTuple):
    """The words of one language: what each does, which join a noun to an amount, and what verbs tell an amount of.

    ``verb_nouns`` maps a verb to the stem of the noun that it stands for. ``past`` are irregular past forms.
    The other words are those of :class:`~sicut.text.binding.grammar_words.GrammarWords`.
    """

    language: str
    parts: Mapping[str, Part]
    of: frozenset[str]
    within: frozenset[str]
    verb_nouns: Mapping[str, str]
    past: frozenset[str]
    light: frozenset[str]
    transparent: frozenset[str]
    vague: frozenset[str]
    toward: frozenset[str]
    each: frozenset[str]
    adjectives_first: frozenset[str]
    adjectives_last: bool


@cache
def grammar(language: str | None) -> Grammar:
    """The grammar of *language*; for ``None`` and for what has no tables, that of English."""
    code = (language or "en").split("-")[0].lower()
    code = code if code in WORDS else "en"
    words, tables = WORDS[code], lexicon(code)
    parts: dict[str, Part] = dict.fromkeys(listed(words.measuring), Part.MEASURING)
    parts |= dict.fromkeys(tables.dates, Part.DATE)
    parts |= dict.fromkeys([key for key in tables.units if key not in tables.weak], Part.UNIT)
    parts |= dict.fromkeys(tables.numbers, Part.NUMBER) | dict.fromkeys(_numerals(code), Part.NUMBER)
    for text, part in (
        (words.reporting, Part.REPORTING),
        (words.other, Part.OTHER),
        (words.pronouns, Part.PRONOUN),
        (words.joiners, Part.JOINER),
        (words.auxiliaries, Part.AUXILIARY),
        (words.prepositions, Part.PREPOSITION),
        (words.determiners, Part.DETERMINER),
        (words.of, Part.OF),
    ):
        parts |= dict.fromkeys(listed(text), part)
    return Grammar(
        code,
        parts,
        listed(words.of),
        listed(words.within),
        _verb_nouns(code),
        frozenset(form for form, bases in tables.kin.forms.items() if form.endswith(_PAST)) if code == "en" else _NONE,
        listed(words.light),
        listed(words.transparent),
        listed(words.vague),
        listed(words.toward),
        listed(words.each),
        listed(words.adjectives_first),
        words.adjectives_last,
    )


_NONE: frozenset[str] = frozenset()
_PAST = (
    "ang",
    "ew",
    "ove",
    "oke",
    "ank",
    "ought",
    "aught",
    "elt",
    "ent",
    "ook",
    "old",
    "came",
    "went",
    "aw",
    "ave",
    "ed",
)
_NUMERALS = {
    "en": """hundred hundreds thousand thousands million millions billion billions trillion bn dozen dozens percent
        pct""",
    "de": "hundert tausend tausende million millionen milliarde milliarden mio mrd prozent dutzend",
    "fr": "cent cents mille million millions milliard milliards dizaine dizaines centaine centaines millier milliers",
    "es": "cien ciento mil millón millones miles docena docenas",
    "ar": "مئة مائة الف الاف مليون ملايين مليونا مليار مليارات مئات عشرات بالمئة",
    "ru": """сто тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов тыс млн млрд процентов
        процента""",
}


def _numerals(code: str) -> frozenset[str]:
    return listed(_NUMERALS.get(code, ""))


def _verb_nouns(code: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for group in VERB_NOUNS.get(code, "").split(";"):
        noun, *forms = group.split() or [""]
        found |= dict.fromkeys(map(letters, forms), sense(stem(letters(noun), code), code))
    return found


@cache
def generic() -> frozenset[str]:
    """The stems of words for any person, in all languages."""
    return frozenset(stem(key, code) for code, words in WORDS.items() for key in listed(words.generic)) | {"人"}


@cache
def named() -> frozenset[str]:
    """The stems of nouns that only tell what is measured of a thing (cost, length), in all languages."""
    return frozenset(noun for code in WORDS for noun in _verb_nouns(code).values())
