"""What is listed for a language, and the constructions made of it."""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache, cached_property
from typing import NamedTuple

from sicut.text.fold import fold, listed


class Listed(NamedTuple):
    """The words of one language by which statements of absence are known, apart by spaces; ``|`` parts phrases.

    ``constructions``, one in a line, see :func:`construction`; every sentence that has one has both an ``anchor`` and a
    ``matter`` in it, letters of a word as written. ``adverbs`` may stand within. Before a thing not mentioned stand
    ``determiners``; it goes on behind ``links`` and ``joins``, and ends at ``stops`` or at an ``inside`` that leads to
    a document. ``openers`` begin a clause instead of it. ``generic`` things say too little to be looked for. ``breaks``
    begin a clause, among them ``relatives`` and ``contrasts``. No statement is meant behind ``voids`` in the sentence
    or ``bars`` in the clause, nor what is told behind ``sayings`` or with ``hearsay``. ``own``: what a report calls
    itself, with ``near`` before it ("this summary"); ``selves`` speak for it. ``things`` are pronouns for a document,
    ``persons`` for others. ``documents`` are words for documents beside those that :mod:`sicut.text.document_kinds`
    knows. ``audiences``: what is addressed and no subject matter. ``spaced``: words are parted by spaces; ``parted``:
    by apostrophes too. ``verb_first``: the subject may stand between verb and object.
    """

    constructions: str
    anchors: str
    matters: str
    adverbs: str
    determiners: str
    joins: str
    links: str
    stops: str
    openers: str
    generic: str
    breaks: str
    relatives: str
    contrasts: str
    voids: str
    bars: str
    sayings: str
    hearsay: str
    own: str
    near: str
    selves: str
    things: str
    persons: str
    inside: str
    documents: str
    audiences: str = ""
    spaced: bool = True
    parted: bool = False
    verb_first: bool = False


class Place(Enum):
    """Where a construction has what is not mentioned."""

    BEHIND = "behind"
    BEFORE = "before"
    BETWEEN = "between"


class Construction(NamedTuple):
    """A construction: ``pattern`` on the joined tokens of a sentence.

    Flags: ``document``: it counts only of a document; ``impersonal``: it has no subject; ``named``: it counts only of
    names; ``clause``: only of clauses.
    """

    place: Place
    pattern: re.Pattern[str]
    document: bool
    impersonal: bool
    named: bool
    clause: bool


_FLAGS = "!=^%"
_WRAPPED = re.compile(r"\|\s+")
_MARKS = {",": ", ", ".": "(?=[.;:,)-] |$)"}
_BETWEEN = r"(?P<object>(?:[^ .;:()-]+ ){1,14}?)"
_GAP = r"(?:[^ .;:,()-]+ ){0,5}?"
_LED = r"(?P<object>(?:[^ .;:,()-]+ ){1,8}?|(?:(?:[^ .;:,()-]+ ){1,2}, ){1,4}(?:[^ .;:,()-]+ ){2,6}?)"


def construction(line: str, adverbs: str) -> Construction:
    """The construction of *line*: words apart by spaces, ``|`` between those that may stand for each other.

    ``_`` joins a phrase; ``?`` ends what may be missing; ``~`` is up to three *adverbs*, ``…`` up to five words of any
    kind, ``@`` what is not mentioned, ``$`` the subject, ``$der|dieser`` one that begins so. With a subject, it begins
    a clause. The flags ``! = ^ %`` before it are those of :class:`Construction` in order.
    """
    line = _WRAPPED.sub("|", line)
    bare = line.lstrip(_FLAGS)
    flags = line[: len(line) - len(bare)]
    parts = bare.split()
    place = Place.BEHIND if parts[-1] == "@" else Place.BEFORE if parts[0] == "@" else Place.BETWEEN
    if place is not Place.BETWEEN:
        parts = [part for part in parts if part != "@"]
    between = _LED if any(part.startswith("$") for part in parts) else _BETWEEN
    found = "".join(between if part == "@" else _element(part, adverbs) for part in parts)
    return Construction(place, re.compile(rf"(?<![^ ]){found}"), *(flag in flags for flag in _FLAGS))


def _element(part: str, adverbs: str) -> str:
    if part == "…":
        return _GAP
    if part.startswith("$"):
        begun = f"(?:{_words(part[1:])})" if len(part) > 1 else "[^ .;:,()-]+ "
        return f"(?P<subject>{begun}{_GAP})"
    if part in _MARKS:
        return _MARKS[part]
    if part == "~":
        return f"(?:{_words(adverbs.replace(' ', '|'))}){{0,3}}"
    bare = part.removesuffix("?")
    return f"(?:{_words(bare)}){'?' if bare != part else ''}"


def _words(alternatives: str) -> str:
    """What any of *alternatives* reads as on joined tokens."""
    return "|".join(" ".join(fold(one.replace("_", " ")).split()) + " " for one in alternatives.split("|"))


def may_be_in(folded: str, given: Listed) -> bool:
    """Whether a text has any of the words that begin a search, all its cases folded; quick."""
    return all(any(piece in folded for piece in _pieces(words)) for words in (given.anchors, given.matters))


class Grammar:
    """The words of :class:`Listed`, folded; sets of them have the names that they have there."""

    def __init__(self, name: str, given: Listed) -> None:
        self.name, self.given = name, given
        self.spaced, self.parted, self.verb_first = given.spaced, given.parted, given.verb_first
        self.anchors, self.matters = _any_of(given.anchors), _any_of(given.matters)  # of small letters
        sets = (_set(words) for words in given if isinstance(words, str))
        (_, _, _, self.adverbs, self.determiners, self.joins, self.links, self.stops, self.openers, self.generic,
         self.breaks, self.relatives, self.contrasts, self.voids, self.bars, self.sayings, _, self.own, self.near,
         self.selves, self.things, self.persons, self.inside, self.documents, self.audiences) = sets  # fmt: skip
        self.hearsay = tuple(_words(one) for one in given.hearsay.split("|") if one)

    @cached_property
    def constructions(self) -> tuple[Construction, ...]:
        """The constructions, each made ready."""
        lines = (line.strip() for line in self.given.constructions.strip().splitlines())
        return tuple(construction(line, self.given.adverbs) for line in lines)

    def has(self, words: frozenset[str], keys: Sequence[str]) -> bool:
        """Whether one of *words* is among *keys*; where no spaces part words, whether *keys* have one in a row."""
        if self.spaced:
            return not words.isdisjoint(keys)
        joined = "".join(keys)
        return any(word in joined for word in words)

    def opens(self, keys: Sequence[str], at: int) -> bool:
        """Whether a clause begins with the word *at*."""
        if self.spaced:
            return at < len(keys) and keys[at] in self.openers
        return "".join(keys[at : at + 3]).startswith(tuple(self.openers))


def _any_of(parts: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(part.lower()).replace("_", r"\s") for part in parts.split()))


def small(text: str) -> str:
    """*text* in small letters, each in its place; letters that are only another's small form become that.

    To search this takes a fraction of a search that ignores case.
    """
    return (text.translate(_AS_USUAL) if any(map(text.__contains__, _SMALL_FORMS)) else text).lower()


_AS_USUAL = str.maketrans("İıſᲀᲁᲂᲃᲄᲅᲆᲇ", "iisвдосттъѣ")
_SMALL_FORMS = frozenset(map(chr, _AS_USUAL))


def _pieces(parts: str) -> tuple[str, ...]:
    """The longest word of each of *parts*, its case folded."""
    return tuple(max(part.split("_"), key=len).casefold() for part in parts.split())


def _set(words: str) -> frozenset[str]:
    return listed(words.replace("_", " "))


def grammars(tables: Callable[[], Mapping[str, Listed]]) -> Callable[[str], Grammar | None]:
    """What gives the grammar of a language, made when it is first asked for."""

    @cache
    def grammar(language: str) -> Grammar | None:
        given = tables().get(language)
        return None if given is None else Grammar(language, given)

    return grammar
