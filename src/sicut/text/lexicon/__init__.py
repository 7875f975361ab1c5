"""Words that carry meaning in few letters, by language: what denies, allows, counts, measures and dates.

Keys are folded, but for the marks that make another word (:mod:`sicut.text.lexicon.keys`). Each maps to the word that
it is a form of, so that forms of one word ("darf", "dürfen") are told from other words ("darf", "muss").
"""

from collections.abc import Mapping
from functools import cache

from sicut.text.lexicon.arabic import ARABIC
from sicut.text.lexicon.chinese import CHINESE
from sicut.text.lexicon.english import ENGLISH
from sicut.text.lexicon.entries import Entries
from sicut.text.lexicon.french import FRENCH
from sicut.text.lexicon.german import GERMAN
from sicut.text.lexicon.others import OTHERS
from sicut.text.lexicon.parsing import parsed
from sicut.text.lexicon.russian import RUSSIAN
from sicut.text.lexicon.spanish import SPANISH
from sicut.text.lexicon.tables import Kinship as Kinship
from sicut.text.lexicon.tables import Lexicon as Lexicon
from sicut.text.lexicon.uniting import Part, united

FULL: Mapping[str, Entries] = {
    "en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "ar": ARABIC, "ru": RUSSIAN, "zh": CHINESE,
}  # fmt: skip
LANGUAGES = tuple(FULL)
"""The languages with a full table; of :data:`OTHERS` only what denies is known."""


@cache
def lexicon(language: str | None) -> Lexicon:
    """The words of *language*; for ``None`` the English ones and those of other languages that are none of English.

    A language without a table has at most words that deny, and nothing else.
    """
    if language is not None:
        return parsed(FULL.get(language) or OTHERS.get(language) or Entries())
    return united([_part(tongue) for tongue in LANGUAGES])


def _part(language: str) -> Part:
    words = lexicon(language)
    strange = None if language == "en" else frozenset(words.keys.all(FULL[language].elsewhere))
    return Part(words, strange)
