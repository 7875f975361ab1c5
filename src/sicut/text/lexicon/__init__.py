"""Words that carry meaning in few letters, by language: what denies, allows, counts, measures and dates.

Keys are folded (:func:`sicut.text.fold.letters`). Each maps to the word that it is a form of, so that forms of one word
("darf", "dürfen") are told from other words ("darf", "muss").
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sicut.text.fold import letters
from sicut.text.lexicon.arabic import ARABIC
from sicut.text.lexicon.chinese import CHINESE
from sicut.text.lexicon.english import ENGLISH
from sicut.text.lexicon.entries import Entries
from sicut.text.lexicon.french import FRENCH
from sicut.text.lexicon.german import GERMAN
from sicut.text.lexicon.others import OTHERS
from sicut.text.lexicon.russian import RUSSIAN
from sicut.text.lexicon.spanish import SPANISH

FULL: Mapping[str, Entries] = {
    "en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "ar": ARABIC, "ru": RUSSIAN, "zh": CHINESE,
}  # fmt: skip
LANGUAGES = tuple(FULL)
"""The languages with a full table; of :data:`OTHERS` only what denies is known."""
SHORT = 2


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The folded words of one language, or of several where the language is unknown.

    ``weak`` words count only against another word of the same kind. ``forms`` maps an irregular form to the words that
    it may be a form of. A paradigm is a set of endings that inflection exchanges. ``limits`` and ``chances`` are runs
    of words that stand for a quantifier and for a modal.
    """

    negations: frozenset[str]
    modals: Mapping[str, str]
    quantifiers: Mapping[str, str]
    numbers: Mapping[str, float]
    ordinals: Mapping[str, float]
    units: Mapping[str, str]
    dates: Mapping[str, str]
    forms: Mapping[str, frozenset[str]]
    weak: frozenset[str]
    joiners: frozenset[str]
    articles: frozenset[str]
    limits: frozenset[str]
    chances: frozenset[str]
    paradigms: tuple[frozenset[str], ...]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    undenied: frozenset[str]
    twins: frozenset[frozenset[str]]
    ordinal_endings: frozenset[str]
    compounds: tuple[str, ...]


def _folded(text: str) -> list[str]:
    return [letters(word) for word in text.split()]


def _groups(text: str) -> Iterator[list[str]]:
    return (group for group in map(_folded, text.split(";")) if group)


def _with_clitics(keys: Iterable[str], clitics: Sequence[str]) -> Iterator[str]:
    for key in keys:
        yield key
        for clitic in clitics:
            yield clitic + key


def _mapped(text: str, clitics: Sequence[str]) -> dict[str, str]:
    """Each word of the groups of *text*, by the first of its group; the first group that has it wins."""
    mapped: dict[str, str] = {}
    for group in _groups(text):
        for key in _with_clitics(group, clitics):
            mapped.setdefault(key, group[0])
    return mapped


def _valued(text: str, clitics: Sequence[str]) -> dict[str, float]:
    valued: dict[str, float] = {}
    for group in text.split(";"):
        value, *listed = group.split() or ["0"]
        for key in _with_clitics(map(letters, listed), clitics):
            valued.setdefault(key, float(value))
    return valued


def _forms(text: str) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for number, group in enumerate(_groups(text)):
        for key in group:
            forms.setdefault(key, set()).add(f"{number} {group[0]}")
    return {key: frozenset(found) for key, found in forms.items()}


def _runs(runs: Sequence[str]) -> frozenset[str]:
    return frozenset(" ".join(_folded(run)) for run in runs)


def _paradigm(text: str) -> frozenset[str]:
    return frozenset("" if ending == "-" else letters(ending) for ending in text.split())


def _parsed(entries: Entries) -> Lexicon:
    clitics = _folded(entries.clitics)
    return Lexicon(
        negations=frozenset(_with_clitics(_folded(entries.negations), clitics)),
        modals=_mapped(entries.modals, clitics),
        quantifiers=_mapped(entries.quantifiers, clitics),
        numbers=_compounds(_valued(entries.numbers, clitics))
        if entries is GERMAN
        else _valued(entries.numbers, clitics),
        ordinals=_valued(entries.ordinals, clitics),
        units=_mapped(entries.units, clitics),
        dates=_mapped(entries.dates, clitics),
        forms=_forms(entries.forms),
        weak=frozenset(_with_clitics(_folded(entries.weak), clitics)),
        joiners=frozenset(_folded(entries.joiners)),
        articles=frozenset(_folded(entries.articles)),
        limits=_runs(entries.limits),
        chances=_runs(entries.chances),
        paradigms=tuple(map(_paradigm, entries.paradigms)),
        prefixes=tuple(_folded(entries.prefixes)),
        suffixes=tuple(_folded(entries.suffixes)),
        undenied=frozenset(_folded(entries.undenied)),
        twins=frozenset(map(frozenset, _groups(entries.twins))),
        ordinal_endings=frozenset(_folded(entries.ordinal_endings)),
        compounds=tuple(sorted(_folded(entries.compounds), key=lambda compound: (-len(compound), compound))),
    )


def _compounds(numbers: dict[str, float]) -> dict[str, float]:
    """German numbers up to 99, and full hundreds and thousands, written as one word."""
    units = [(key, value) for key, value in numbers.items() if value < 10 and value == int(value) > 0]  # noqa: PLR2004
    teens = [(key, value) for key, value in numbers.items() if value in range(2, 20)]
    made = dict(numbers)
    for ten, tens in ((key, value) for key, value in numbers.items() if value in range(20, 100)):
        for key, value in units:
            made.setdefault(f"{key}und{ten}", tens + value)
    for key, value in [("ein", 1.0), *teens]:
        made.setdefault(f"{key}hundert", value * 100)
        made.setdefault(f"{key}tausend", value * 1000)
    return made


def _elsewhere(language: str) -> frozenset[str]:
    """Words of a language that are not to be used where the language is unknown."""
    return frozenset(_folded(FULL[language].elsewhere))


def _is_telling(key: str, strange: frozenset[str]) -> bool:
    return key not in strange and (len(key) > SHORT or key[0] > "\u02ff")


@cache
def lexicon(language: str | None) -> Lexicon:
    """The words of *language*; for ``None`` the English ones and those of other languages that are none of English.

    A language without a table has at most words that deny, and nothing else.
    """
    if language is not None:
        return _parsed(FULL.get(language) or OTHERS.get(language) or Entries())
    return _united()


def _united() -> Lexicon:
    parts = [lexicon(language) for language in LANGUAGES]
    strange = {language: _elsewhere(language) for language in LANGUAGES}

    def telling(key: str, language: str) -> bool:
        return language == "en" or _is_telling(key, strange[language])

    def keys(sets: Sequence[Iterable[str]]) -> frozenset[str]:
        pairs = zip(LANGUAGES, sets, strict=True)
        return frozenset(key for language, listed in pairs for key in listed if telling(key, language))

    def words(tables: Sequence[Mapping[str, str]]) -> dict[str, str]:
        pairs = reversed(tuple(zip(LANGUAGES, tables, strict=True)))
        return {key: table[key] for language, table in pairs for key in table if telling(key, language)}

    def values(tables: Sequence[Mapping[str, float]]) -> dict[str, float]:
        pairs = reversed(tuple(zip(LANGUAGES, tables, strict=True)))
        return {key: table[key] for language, table in pairs for key in table if telling(key, language)}

    english = parts[0]
    return Lexicon(
        negations=keys([part.negations for part in parts]),
        modals=words([part.modals for part in parts]),
        quantifiers=words([part.quantifiers for part in parts]),
        numbers=values([part.numbers for part in parts]),
        ordinals=values([part.ordinals for part in parts]),
        units=words([part.units for part in parts]),
        dates=words([part.dates for part in parts]),
        forms={key: part.forms[key] for part in reversed(parts) for key in part.forms},
        weak=frozenset(key for part in parts for key in part.weak),
        joiners=english.joiners,
        articles=english.articles,
        limits=frozenset(run for part in parts for run in part.limits),
        chances=frozenset(run for part in parts for run in part.chances),
        paradigms=tuple(dict.fromkeys(paradigm for part in parts for paradigm in part.paradigms)),
        prefixes=tuple(dict.fromkeys(prefix for part in parts for prefix in part.prefixes)),
        suffixes=tuple(dict.fromkeys(suffix for part in parts for suffix in part.suffixes)),
        undenied=frozenset(word for part in parts for word in part.undenied),
        twins=frozenset(pair for part in parts for pair in part.twins),
        ordinal_endings=english.ordinal_endings,
        compounds=lexicon("zh").compounds,
    )
