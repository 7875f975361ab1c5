"""Citations by links and in notes."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.claims.citation_marks import LATEX, Citing, Ground, Manner
from sicut.claims.citation_names import leading_author_year
from sicut.claims.citation_titles import described
from sicut.claims.cues import cues_of
from sicut.model.claim import Citation, CitationKind
from sicut.model.document import Block, BlockKind, InlineKind
from sicut.model.span import Span
from sicut.text.days import days
from sicut.text.document_kinds import kind_of
from sicut.text.locators import following_locator, read_locator
from sicut.text.pattern import pattern
from sicut.text.segment import words
from sicut.text.unicode import is_digit, is_upper

_REFERENCE = pattern(r"\[\^([^\[\]\s^]{1,100})\](:)?")
_LATEX_NOTE = pattern(r"\\(?:footnote|endnote|footnotetext)(?![A-Za-z{\[])")
_NO_SOURCE = ("mailto:", "tel:", "javascript:", "data:", "#")
_NAMED = 400
_BEFORE = 40
_LEADING = 3
_SOURCE = frozenset("source sources quelle via here hier ici aqui link video recording pdf page website".split())
_INTRODUCING = frozenset(
    "in according per via from source see citing laut gemass nach zufolge aus im selon dans segun en".split()
)


def link_citing(ground: Ground, span: Span, target: str) -> Citing:
    """The citation of the link or ``cite`` *target* at *span* of the document's text."""
    place = ground.shown(*span)
    locator = following_locator(ground.reading.text, place.end)
    return Citing(place, Citation(span, None, locator, CitationKind.LINK, target), Manner.TEXTUAL)


def link_citings(ground: Ground) -> Iterator[Citing]:
    """The links to other documents."""
    for inline in ground.document.inline:
        if inline.kind is InlineKind.LINK and inline.target and not inline.target.startswith(_NO_SOURCE):
            yield link_citing(ground, inline.span, inline.target)


def is_source_link(text: str, place: Span, end: int | None) -> bool:
    """Whether a link at *place* of *text* leads to a source: told by its words, those before it, or where it stands.

    It does if it names a kind of document or a way of saying, if "in", "according to" and the like stand before it, or
    if it stands alone, in brackets or last, behind the quotation that ends at *end*.
    """
    own = words(text[place.start : min(place.end, place.start + _NAMED)])
    if any(kind_of(word.key) is not None or word.key in cues_of(None).speech or word.key in _SOURCE for word in own):
        return True
    before = words(text[max(0, place.start - _BEFORE) : place.start])[-_LEADING:]
    if any(word.key in _INTRODUCING for word in before):
        return True
    if end is None or text[end : place.start].strip(" .,;:!?)]”’»\"'([—–-\xa0"):
        return False
    after = text[place.end : place.end + 2].strip(" \n")
    return not after or after[0] in ").,;]!?" or any(c in "([" for c in text[end : place.start])


class Note(NamedTuple):
    """A note: where the text refers to it, and what it says; spans of the text as shown."""

    place: Span
    content: Span


def find_notes(ground: Ground) -> tuple[Note, ...]:
    """The footnotes of Markdown, HTML and LaTeX, in the order in which the text refers to them. Linear."""
    notes = [block for block in ground.document.blocks if block.kind is BlockKind.NOTE]
    if not notes:
        return ()
    found = [*_markdown_notes(ground, notes), *_html_notes(ground, notes), *_latex_notes(ground, notes)]
    return tuple(sorted(found))


def _markdown_notes(ground: Ground, notes: Sequence[Block]) -> Iterator[Note]:
    starts = [block.span.start for block in notes]
    contents: dict[str, Span] = {}
    references: list[tuple[str, Span]] = []
    for found in _REFERENCE().finditer(ground.document.text):
        at = bisect_left(starts, found.start())
        if (
            found[2] is not None
            and at < len(notes)
            and starts[at] - found.end() < _NAMED
            and not ground.holds(found.start())
        ):
            contents.setdefault(found[1], ground.reading.shown_span(notes[at].span))
        elif ground.holds(found.start()):
            references.append((found[1], ground.shown(*found.span())))
    return (Note(place, contents[label]) for label, place in references if label in contents)


def _html_notes(ground: Ground, notes: Sequence[Block]) -> Iterator[Note]:
    """Links within the page that show as nothing are the marks of notes; they go with these if there are as many."""
    places: dict[str, list[Span]] = {}
    for inline in ground.document.inline:
        if inline.kind is InlineKind.LINK and inline.target is not None and inline.target.startswith("#"):
            place = ground.reading.shown_span(inline.span)
            if inline.span.width and not place.width:
                places.setdefault(inline.target, []).append(place)
    if len(places) == len(notes):
        for block, referring in zip(notes, places.values(), strict=True):
            yield from (Note(place, ground.reading.shown_span(block.span)) for place in referring)


def _latex_notes(ground: Ground, notes: Sequence[Block]) -> Iterator[Note]:
    if ground.document.media_type != LATEX:
        return iter(())
    marks = (found.end() for found in _LATEX_NOTE().finditer(ground.document.text) if ground.holds(found.start()))
    return (
        Note(ground.shown(at, at), ground.reading.shown_span(block.span))
        for at, block in zip(marks, notes, strict=False)
    )


def note_citing(ground: Ground, note: Note, inside: Sequence[Citing]) -> Citing:
    """The citation that *note* makes: the first of those *inside* it, else its words."""
    named = leading_author_year(ground, note.content)
    if named is not None:
        return named._replace(place=note.place)
    strong = [citing for citing in inside if citing.citation.kind in {CitationKind.KEY, CitationKind.AUTHOR_YEAR}]
    text = ground.reading.text[slice(*note.content)][:_NAMED]
    links = [citing for citing in inside if citing.citation.kind is CitationKind.LINK]
    for citing in strong or links or (() if _is_listing(text) else inside):
        return citing._replace(place=note.place, manner=Manner.ASIDE)
    citing = described(ground, note.content)
    kind = CitationKind.TITLE if _names_a_document(text) else CitationKind.NOTE
    citation = citing.citation._replace(locator=_last_locator(text), kind=kind)
    return citing._replace(place=note.place, citation=citation)


def _names_a_document(text: str) -> bool:
    """Whether a note plainly names a source: a kind of document and a day, a year and a place in it, or as lists do."""
    if _is_listing(text):
        return True
    found = words(text)
    dated = any(True for _ in days(text))
    year = any(len(word.key) == 4 and all(map(is_digit, word.key)) for word in found)  # noqa: PLR2004
    return (dated and any(kind_of(word.key) is not None for word in found)) or (
        year and _last_locator(text) is not None
    )


def _is_listing(text: str) -> bool:
    """``Okafor, A History of Nets, p. 7``: pieces that begin as names and titles do, and last a place."""
    place = next(iter(list(_PLACE().finditer(text))[-1:]), None)
    span = None if place is None else read_locator(text[place.start() :])
    if place is None or span is None or text[place.start() + span[1] :].strip(" .;\n"):
        return False
    pieces = [piece.strip() for piece in re.split(r"[,:]", text[: place.start()]) if piece.strip(" .")]
    return len(pieces) > 1 and all(is_upper(piece[0]) or is_digit(piece[0]) for piece in pieces)


_PLACE = pattern(r"(?<![A-Za-z])(?:(?:pp?|S|ch|sec|chap|Kap)\.|§§?|pages?|Seiten?)(?=[\s\xa0]?[0-9ivxIVX])")


def _last_locator(text: str) -> str | None:
    """The last place in a source that *text* names with its kind."""
    found = None
    for one in _PLACE().finditer(text):
        span = read_locator(text[one.start() :])
        found = text[one.start() + span[0] : one.start() + span[1]] if span is not None else found
    return found
