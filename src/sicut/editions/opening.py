"""An edition from a document whose blocks say what place they are: a Bible, the Qur'an, another work."""

from collections.abc import Callable
from typing import Final, NamedTuple

from sicut.editions.book_ids import book_by_id
from sicut.editions.edition import Edition
from sicut.editions.known_editions import known_edition
from sicut.editions.verse_places import BIBLE, QURAN, bible_places, quran_places, with_holders
from sicut.editions.written_places import written_place
from sicut.model.document import Block, BlockKind, Document, InlineKind
from sicut.model.reference import Place
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.pattern import pattern

# Formats in which such sections are places; elsewhere they may be headings.
_NUMBERED: Final = frozenset(("text/x-tanzil", "application/x-tanzil+xml", "text/x-verses"))
_OTHERS: Final = frozenset(("text/x-verses", "application/xml"))
_XML: Final = "application/xml"
_FEWEST: Final = 2
_CLASSIC_PAGE: Final = pattern(r"[0-9]{1,4}[a-e][0-9]{0,2}")
_MOST_OTHERS: Final = 0.5
_FIRST_AYA: Final = "بسم الله الرحمن الرحيم"


class _Kind(NamedTuple):
    work: str | None
    places: Callable[[str], tuple[Place, ...]]
    formats: frozenset[str] = frozenset()


_KINDS: Final = (_Kind(BIBLE, bible_places), _Kind(QURAN, quran_places, _NUMBERED), _Kind(None, written_place, _OTHERS))


def edition_of(document: Document) -> Edition | None:
    """The edition that *document* is; ``None`` for one whose blocks are not at places of a work.

    The work is the Bible if the places are in its books, the Qur'an if they are suras and their verses, else what the
    title or the file's name says. Linear.
    """
    placed = [block for block in document.blocks if block.kind is BlockKind.PARAGRAPH and block.section]
    for kind in _KINDS if placed else ():
        if kind.formats and document.media_type not in kind.formats:
            continue
        verses = _verses(placed, kind)
        if document.media_type == _XML and any(len(place) < _FEWEST for place in verses):
            continue
        if verses:
            return _edition(document, kind.work, verses)
    pages = _classic_pages(document)
    return _edition(document, None, pages) if pages else None


def _classic_pages(document: Document) -> dict[Place, Span]:
    """The pages of Stephanus or Bekker, which are numbered with their parts ("514a"), from one to the next."""
    begun = [
        (mark.target, mark.span.start)
        for mark in document.inline
        if mark.kind is InlineKind.PAGE and mark.target and _CLASSIC_PAGE().fullmatch(mark.target)
    ]
    if len(begun) < _FEWEST:
        return {}
    ends = [start for _, start in begun[1:]] + [len(document.text)]
    pages: dict[Place, Span] = {}
    for (label, start), end in zip(begun, ends, strict=True):
        if start < end:
            pages.setdefault((label,), Span(start, start + len(document.text[start:end].rstrip())))
    return pages


def _verses(blocks: list[Block], kind: _Kind) -> dict[Place, Span]:
    """Where each place stands, if nearly all of *blocks* have one; a verse in several blocks goes on to the last."""
    verses: dict[Place, Span] = {}
    others = 0
    most = len(blocks) * _MOST_OTHERS
    before: tuple[Place, ...] = ()
    for block in blocks:
        here = kind.places(block.section or "")
        others += not here
        if others > most:
            return {}
        for place in here:
            known = verses.get(place)
            if known is None:
                verses[place] = block.span
            elif here == before:
                verses[place] = Span(known.start, block.span.end)
        before = here
    return verses


def _edition(document: Document, work: str | None, verses: dict[Place, Span]) -> Edition:
    title, stem = document.metadata.title, _stem(document.path)
    known = known_edition(work, (name for name in (stem, *document.aliases, title, *_parts(stem)) if name))
    name = (known and known.name) or title or stem
    tags = (*(known.keys if known else ()), *(one for one in (title, stem, document.siglum) if one))
    return Edition(
        work=work or title or stem,
        name=name,
        document=document,
        places=with_holders(verses),
        tags=tuple(tag for tag in dict.fromkeys(tags) if tag != name),
        is_original=work == QURAN and _is_arabic_text(document, verses),
    )


def _is_arabic_text(document: Document, verses: dict[Place, Span]) -> bool:
    """Whether it is the Qur'an itself: its first verse is, or, in part of it, the language."""
    first = verses.get(("1", "1"))
    if first is None:
        return document.language == "ar"
    return letters(document.slice(first)).replace("ا", "") == letters(_FIRST_AYA).replace("ا", "")


def _stem(path: str) -> str:
    name = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit("!", 1)[-1]
    return name.rpartition(".")[0] or name


def _parts(stem: str) -> tuple[str, ...]:
    """A file's name without what translators of files put around it: "eng-kjv_osis" has the parts "eng", "kjv"."""
    for joint in "_-. ":
        stem = stem.replace(joint, " ")
    return tuple(part for part in stem.split() if book_by_id(part) is None)
