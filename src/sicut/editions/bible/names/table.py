"""The form of a language's table of names."""

from typing import NamedTuple


class Names(NamedTuple):
    """What one language calls the books.

    ``books``: lines of ``ids: name; name``. One id: the book. Several ids: the books that the names with an ordinal
    mean, in the order of the ordinals. A name that is also a word of the language ends in ``?``. A name may leave out
    letters in square brackets (``Chronic[le]s``).
    ``ordinals``: the words for first, second, and so on, by number.
    ``trails``: those that may also follow a name.
    ``heads``: nouns that may stand before a name ("Book", "Gospel"); ``prepositions``: other words that may
    ("Saint"); ``links``: words between these and the name ("according to"); ``articles``: words that may stand before
    the heads and before names of several words.
    """

    books: str
    ordinals: tuple[str, ...] = ()
    heads: str = ""
    prepositions: str = ""
    links: str = ""
    articles: str = ""
    trails: tuple[str, ...] = ()
