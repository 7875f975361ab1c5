"""Who says, by language: verbs of saying, and the small words that show where the name of a speaker begins and ends."""

from functools import cache

from sicut.claims.sayings.english import ENGLISH
from sicut.claims.sayings.french import FRENCH
from sicut.claims.sayings.german import GERMAN
from sicut.claims.sayings.listed import Grammar, Listed
from sicut.claims.sayings.spanish import SPANISH

_LISTED = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}

__all__ = ["Grammar", "Listed", "grammar_of"]


@cache
def grammar_of(language: str | None) -> Grammar | None:
    """The grammar of *language*, a BCP 47 tag; ``None`` where none is known."""
    name = (language or "").split("-")[0]
    return Grammar(name, _LISTED[name]) if name in _LISTED else None
