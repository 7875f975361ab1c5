"""How the words of one language are written down here, before they are folded."""

from typing import NamedTuple


class Entries(NamedTuple):
    """The words of one language that carry meaning in few letters, as they are spelt.

    A string holds words; in ``modals``, ``quantifiers``, ``units``, ``dates`` and ``forms`` semicolons part groups, and
    the words of one group are forms of one word. In ``numbers``, ``ordinals`` and ``tallies`` each group begins with
    its value; tallies count, but say more or less than the number ("twice", "vingtaine").
    ``weak`` words count only against another word of the same kind ("second" against "minute", "un" against "deux").
    ``elsewhere`` are words of other languages too, not to be used where the language is unknown. ``phrases`` are word
    runs that count as a whole. ``clitics`` are written together with the word that follows. ``paradigms`` are endings,
    ``-`` for none, that change into each other when a word is inflected. ``prefixes`` and ``suffixes`` deny;
    ``undenied`` are words that only look like it. ``twins`` look inflected from one another and are not. ``marked`` are
    words that are others without their diacritics. ``turned``: numbers say the ones before the tens, in one word.
    """

    negations: str = ""
    modals: str = ""
    quantifiers: str = ""
    numbers: str = ""
    ordinals: str = ""
    tallies: str = ""
    units: str = ""
    dates: str = ""
    forms: str = ""
    weak: str = ""
    elsewhere: str = ""
    joiners: str = ""
    articles: str = ""
    limits: tuple[str, ...] = ()
    chances: tuple[str, ...] = ()
    clitics: str = ""
    paradigms: tuple[str, ...] = ()
    prefixes: str = ""
    suffixes: str = ""
    undenied: str = ""
    twins: str = ""
    ordinal_endings: str = ""
    compounds: str = ""
    marked: str = ""
    turned: bool = False
