"""What a witness says of itself: its name, its first lines, and the address that it records."""

import re
from typing import NamedTuple

from sicut.model.document import Document, InlineKind
from sicut.model.span import Span
from sicut.text.days import Day, days
from sicut.text.document_kinds import kind_of
from sicut.text.fold import letters
from sicut.text.pattern import pattern
from sicut.text.segment import words
from sicut.text.shown import shown

_FIRST = 500
_RECORD = 2_000
_RECORDED = pattern(
    r"^[ \t>*#-]{0,8}(?:<!--\s*)?(?:(?:Source|URL|Link|From|Retrieved from|Permalink|Quelle|Adresse|Fuente)"
    r"[ \t]*:[ \t]*)?[\"'<(]?(https?://[^\s\"'<>)]{1,500})[\"'>)]?[ \t.]*(?:-->)?$",
    re.MULTILINE | re.IGNORECASE,
)
_BLOCKS = 8
_LONGEST_NAME = 120
_YEAR = 4
_BEFORE = frozenset("the text of full consolidated der die das des text la le el los les l texte texto du de".split())
_BEHIND = frozenset("as amended of consolidated in der fassung vom version consolidée".split())
_IN_BRACKETS = pattern(r"[()\[\]]")
_SAVED = pattern(r"saved from url=(?:\([0-9]{1,6}\))?(\S{1,500})")


class Head(NamedTuple):
    """A witness by what tells it from others.

    ``stem`` is its file's name without suffix, ``name`` that and the siglum, folded; ``words`` are the folded words of
    its name, of what it says of itself (title, author, date) and of its first lines, ``kinds`` the numbers of the kinds
    of documents that they name. ``called`` are its title and its aliases in folded words, a space around each, as are
    those of its name and first lines in ``opening``.
    """

    document: Document
    stem: str
    name: str
    words: frozenset[str]
    kinds: frozenset[int]
    days: tuple[Day, ...]
    addresses: tuple[str, ...]
    called: tuple[str, ...] = ()
    opening: str = ""

    def has_year(self, year: str) -> bool:
        """Whether its name or first lines have *year*, whatever letter stands behind it."""
        return year[:4] in self.name or any(word[:4] == year[:4] for word in self.words)

    def has_name(self, name: str) -> bool:
        """Whether its name or first lines have the folded *name*."""
        return name in self.words or name in self.name

    @property
    def names(self) -> tuple[str, ...]:
        """What it may be called: its file's name, its siglum, its aliases, its title, and its first lines if short.

        A name with another in brackets, "Hafengesetz (HafG)", is both.
        """
        document = self.document
        titles = [document.metadata.title or "", *_first_lines(document)]
        parts = [part for title in titles for part in (title, *_IN_BRACKETS().split(title))]
        return (_parted(self.stem), _parted(document.siglum), *document.aliases, *parts)

    def has_day(self, day: Day) -> bool:
        """Whether its name or first lines have *day*."""
        return any(day.may_be(one) for one in self.days)


def head_of(document: Document) -> Head:
    """The head of *document*."""
    stem = stem_of(document.path)
    text = shown(document, Span(0, min(len(document.text), 3 * _FIRST)))[:_FIRST]
    told = "\n".join(filter(None, document.metadata))
    named = f"{_parted(stem)}\n{_parted(document.siglum)}\n{told}"
    keys = frozenset(word.key for part in (named, text) for word in words(part))
    return Head(
        document=document,
        stem=stem,
        name=letters(stem) + letters(document.siglum),
        words=keys,
        kinds=frozenset(kind for key in keys if (kind := kind_of(key)) is not None),
        days=(*days(stem), *days(told), *days(text), *days(document.text[:_FIRST])),
        addresses=tuple(_addresses(document)),
        called=tuple(filter(None, map(spaced, (document.metadata.title or "", *document.aliases)))),
        opening=spaced(f"{named}\n{text}"),
    )


def bare_name(name: str) -> str:
    """The folded letters of *name* without what titles have around it: "The Text of the Harbour Act, 2031"."""
    keys = [word.key for word in words(name)]
    while len(keys) > 1 and keys[0] in _BEFORE:
        del keys[0]
    while len(keys) > 1 and (keys[-1] in _BEHIND or (len(keys[-1]) == _YEAR and keys[-1].isdecimal())):
        del keys[-1]
    return "".join(keys)


def _first_lines(document: Document) -> list[str]:
    spans = [one.span for one in document.blocks[:_BLOCKS] if not one.kind.is_apart]
    texts = [shown(document, Span(one.start, min(one.end, one.start + _FIRST))) for one in spans]
    lines = [line for text in texts for line in text.split("\n")[:_BLOCKS]]
    return [line.removeprefix("title:") for line in lines[:_BLOCKS] if len(line) <= _LONGEST_NAME]


def spaced(text: str) -> str:
    """The folded words of *text*, a space around each; nothing if it has none."""
    keys = [word.key for word in words(text)]
    return f" {' '.join(keys)} " if keys else ""


def stem_of(path: str) -> str:
    """The name of the file at *path* without its suffix."""
    name = path.rsplit("!", 1)[-1].rsplit("/", 1)[-1]
    stem, point, _ = name.rpartition(".")
    return stem if point and stem else name


def _parted(name: str) -> str:
    """A file's name in words: ``harbour_plan-reed2031`` as ``harbour plan reed 2031``."""
    return re.sub(r"(?<=[^0-9])(?=[0-9])|(?<=[0-9])(?=[^0-9])|_", " ", name)


def _addresses(document: Document) -> list[str]:
    found = [] if document.address is None else [document.address]
    found += [alias for alias in document.aliases if "://" in alias]
    found += [one[1] for one in _RECORDED().finditer(document.text[:_RECORD])]
    for inline in document.inline:
        if inline.kind is InlineKind.COMMENT and inline.target is not None and inline.span.start < _RECORD:
            found += [one[1] for one in _SAVED().finditer(inline.target[:_RECORD])]
    return found
