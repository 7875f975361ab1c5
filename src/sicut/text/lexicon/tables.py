"""The words of one language by what they mean, or of several where the language is unknown."""

from collections.abc import Mapping
from typing import NamedTuple

from sicut.text.lexicon.keys import Keys


class Kinship(NamedTuple):
    """How the words of a language are derived from each other.

    ``forms`` maps an irregular form to the words that it may be a form of. A paradigm is a set of endings that
    inflection exchanges; ``twins`` are pairs that only look inflected. ``prefixes`` and ``suffixes`` deny, but not in
    the words ``undenied``.
    """

    forms: Mapping[str, frozenset[str]]
    paradigms: tuple[frozenset[str], ...]
    twins: frozenset[frozenset[str]]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    undenied: frozenset[str]


class Lexicon(NamedTuple):
    """The keys of words of one language, or of several where the language is unknown.

    ``keys`` makes them. ``tallies`` count and are no cardinals. ``weak`` words count only against another word of the
    same kind. ``limits`` and ``chances`` are
    runs of words that stand for a quantifier and for a modal; ``compounds`` are words written in characters that mean
    something else in them.
    """

    keys: Keys
    negations: frozenset[str]
    modals: Mapping[str, str]
    quantifiers: Mapping[str, str]
    numbers: Mapping[str, float]
    ordinals: Mapping[str, float]
    tallies: Mapping[str, float]
    units: Mapping[str, str]
    dates: Mapping[str, str]
    weak: frozenset[str]
    joiners: frozenset[str]
    articles: frozenset[str]
    limits: frozenset[str]
    chances: frozenset[str]
    ordinal_endings: frozenset[str]
    compounds: tuple[str, ...]
    kin: Kinship
