"""The names of all languages put together, by their folded letters."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from sicut.editions.bible.names.arabic import ARABIC
from sicut.editions.bible.names.english import ENGLISH
from sicut.editions.bible.names.french import FRENCH
from sicut.editions.bible.names.german import GERMAN
from sicut.editions.bible.names.greek import GREEK
from sicut.editions.bible.names.hebrew import HEBREW
from sicut.editions.bible.names.latin import LATIN
from sicut.editions.bible.names.spanish import SPANISH
from sicut.editions.bible.names.table import Names
from sicut.text.fold import fold

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, LATIN, GREEK, HEBREW, ARABIC)
"""The languages, in the order in which their readings of an ambiguous name are given."""

_WORD = re.compile("[0-9]+|[^ 0-9]+")
_OPTIONAL = re.compile(r"\[([^\]]*)\]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_THREE = re.compile(r"(?i)\b(?:three|drei|trois|tres|trium|τριών|שלושת|الثلاثة|ثلاثة)\b(?= \w)")
_DIGITS = {"1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "i": 1, "ii": 2, "iii": 3, "iv": 4, "iiii": 4, "v": 5}
_APOSTROPHES = str.maketrans("'\u2019", "  ")
_LEAST_CUT = 4

# Ordinary words, and names of people, that are beginnings of books' names.
_WORDS = frozenset(
    """offen offenbar apostel susan genes roman romano danieli macha hohen hohes colossi sapien revel revela sacha numer
    numero filip filipe philipp philippe galati regno δευτερο""".split()
)
_LONG = 7
_ATTACHED = (("ובלכמש", "אבגדהוזחטיכלמנסעפצקרשת"), ("وبلف", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"))
_FULL = 2
_LONG_JOINED = 9


class Name(NamedTuple):
    """What a name means without an ordinal, and with each; ``weak``: it is also a common word.

    ``bare``: the books of the series, for a name that is written without its ordinal.
    """

    books: tuple[str, ...] = ()
    series: tuple[tuple[str, ...], ...] = ()
    weak: bool = False
    bare: tuple[str, ...] = ()

    def of(self, ordinal: int) -> tuple[str, ...]:
        """The books with *ordinal*; 0 is none."""
        if ordinal == 0:
            return self.books or self.bare
        return self.series[ordinal - 1] if ordinal <= len(self.series) else ()


class Tables(NamedTuple):
    """All tables put together, by folded letters.

    ``names``: written together. ``single``: the names of one word; ``full``: those of them that are not
    abbreviations. ``leads``: the words that a name begins with.
    ``longer``: unfinished names. ``cuts``: beginnings of long names that no name is, to the name. ``ordinals``,
    ``trails``: words to numbers. ``heads``, ``prepositions``, ``links``, ``articles``: what stands before a name;
    ``before``: all that may come first.
    """

    names: dict[str, Name]
    single: frozenset[str]
    full: frozenset[str]
    leads: frozenset[str]
    longer: frozenset[str]
    cuts: dict[str, str]
    ordinals: dict[str, int]
    trails: dict[str, int]
    heads: frozenset[str]
    prepositions: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    before: frozenset[str]


def folded(word: str) -> str:
    """*word* folded, ligatures in two letters."""
    if word.isascii() and word.isalnum():
        return word.lower()
    key = fold(word)
    return key if key.isascii() else key.replace("æ", "ae").replace("œ", "oe")


def words(text: str) -> list[str]:
    """The words and numbers of *text*, folded."""
    if text.isascii() and text.isalpha():
        return [text.lower()]
    return _WORD.findall(folded(text.translate(_APOSTROPHES)))


def spellings(written: str) -> frozenset[str]:
    """*written* with and without the letters in each pair of brackets, umlauts in two letters, three as a digit."""
    if written.isascii() and "[" not in written and not _THREE.search(written):
        return frozenset((written,))
    parts = _OPTIONAL.split(written)
    choices = [("", part) if number % 2 else (part,) for number, part in enumerate(parts)]
    plain = {"".join(chosen) for chosen in product(*choices)}
    plain |= {one.translate(_UMLAUTS) for one in plain}
    return frozenset(plain | {_THREE.sub("3", one) for one in plain})


@cache
def tables() -> Tables:
    """All languages' tables; made once, in some ten milliseconds."""
    names: dict[str, Name] = {}
    several: set[tuple[str, ...]] = set()
    full: set[str] = set()
    for entry in (entry for language in LANGUAGES for entry in _entries(language)):
        parts = words(entry.written)
        whole = "".join(parts)
        names[whole] = _with(names.get(whole), entry.ids, weak=entry.is_weak)
        several.add(tuple(parts))
        full |= {whole} if entry.is_full and len(parts) == 1 else set()
    ordinals = {**_numbered([one.ordinals for one in LANGUAGES]), **_DIGITS}
    heads, prepositions, links, articles = (
        frozenset(words(" ".join(lists)))
        for lists in zip(*((n.heads, n.prepositions, n.links, n.articles) for n in LANGUAGES), strict=True)
    )
    heads |= {
        letter + head for head in heads for letters in _ATTACHED if head[0] in letters[1] for letter in letters[0]
    }
    single = frozenset(parts[0] for parts in several if len(parts) == 1)
    return Tables(
        names,
        single,
        frozenset(full),
        frozenset(parts[0] for parts in several)
        | {whole for whole in names if whole in single or len(whole) >= _LONG_JOINED},
        frozenset("".join(parts[:count]) for parts in several for count in range(1, len(parts))),
        _cuts(names, frozenset(full)),
        ordinals,
        _numbered([one.trails for one in LANGUAGES]),
        heads,
        prepositions,
        links | prepositions,
        articles,
        heads | prepositions | articles | ordinals.keys(),
    )


def _cuts(names: dict[str, Name], full: frozenset[str]) -> dict[str, str]:
    """The beginnings that only one book's names have, to the shortest of these names."""
    found: dict[str, str | None] = {}
    for key in sorted(full, key=lambda key: (len(key), key)):
        if names[key].weak or len(key) < (_LONG if key.isascii() else _LEAST_CUT + 1):
            continue
        for size in range(_LEAST_CUT, len(key)):
            known = found.setdefault(key[:size], key)
            if known and names[known].of(0)[:1] != names[key].of(0)[:1]:
                found[key[:size]] = None
    return {cut: key for cut, key in found.items() if key and cut not in names and cut not in _WORDS}


class _Entry(NamedTuple):
    ids: tuple[str, ...]
    written: str
    is_weak: bool
    is_full: bool


def _entries(language: Names) -> Iterator[_Entry]:
    """The names of the lines; the first two of a line are full names, unless the second is short for the first."""
    for line in language.books.strip().splitlines():
        told, _, aliases = line.partition(":")
        ids = tuple(told.split())
        first = aliases.strip().partition(";")[0].removesuffix("?")
        for rank, alias in enumerate(aliases.split(";")):
            name = alias.strip().removesuffix("?")
            is_full = rank < _FULL and (rank == 0 or not first.startswith(name[:-1]) or len(first) - len(name) < _FULL)
            for written in sorted(spellings(name)):
                yield _Entry(ids, written, alias.endswith("?"), is_full)


def _numbered(languages: Sequence[tuple[str, ...]]) -> dict[str, int]:
    """The words of all *languages* to their numbers; the first language that has a word decides."""
    pairs = [(word, number) for texts in languages for number, text in enumerate(texts, 1) for word in words(text)]
    return dict(reversed(pairs))


def _with(known: Name | None, ids: tuple[str, ...], *, weak: bool) -> Name:
    if known is None and len(ids) == 1:
        return Name(ids, weak=weak)
    books, series, was_weak, bare = known or Name()
    if len(ids) == 1:
        return Name(_joined(books, ids), series, weak or was_weak, bare)
    width = max(len(ids), len(series))
    one_by_one = tuple(_joined(series[at] if at < len(series) else (), ids[at : at + 1]) for at in range(width))
    return Name(books, one_by_one, weak or was_weak, _joined(bare, ids))


def _joined(known: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(known + more))
