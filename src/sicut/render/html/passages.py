"""A place in a source, with what stands around it and how its words differ from the report's."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from sicut.model.claim import Claim
from sicut.model.collation import Collation, Licence, Variant
from sicut.model.span import Span
from sicut.render.html.naming import shown_path
from sicut.render.places import Places
from sicut.text.printed import page_at, page_labels

_REACH: Final = 600
_SENTENCES: Final = 2
_ENDS: Final = re.compile(r"[.!?…؟۔।]+[”’\"')\]»›“]*(?=\s)|[。！？]+[”’」』》)]*|\n\s*\n")
_LONGEST_GAP: Final = 400

FORGIVEN: Final = {
    Licence.CASE: "capital or small letters",
    Licence.PUNCTUATION: "punctuation",
    Licence.TYPOGRAPHY: "the form of quotation marks, dashes or letters",
    Licence.WHITESPACE: "spaces and line ends",
    Licence.HYPHENATION: "hyphens",
    Licence.MARKS: "vowel marks or accents",
    Licence.ORTHOGRAPHY: "the spelling of the same word",
    Licence.NUMBER_FORM: "a number written as a word, or a word as a number",
    Licence.OCR: "letters that a scan misread",
}
"""What licences forgive, after "differs only in"."""

ALLOWED: Final = {
    Licence.ELLIPSIS: "the ellipsis stands for words of the source",
    Licence.INTERPOLATION: "words in brackets are the report's own",
    Licence.DECLARED: "the report declares a change",
    Licence.GLOSS: "the report leaves out an explanation in the source",
    Licence.NOTE: "the report leaves out a note's number or sign",
    Licence.FURNITURE: "a header, footer or page number stands inside the passage",
    Licence.DISFLUENCY: "the report leaves out a slip of the tongue",
    Licence.DERIVATION: "the value follows from the source's",
}
"""What other licences allow, as a sentence."""


class Piece(NamedTuple):
    """Words of a passage: ``same``, ``del`` (the report's alone), ``ins`` (the source's alone), or a ``gap``."""

    kind: Literal["same", "del", "ins", "gap"]
    text: str


class Where(NamedTuple):
    """Where words stand: the page's number and as printed, the time, the line of the file, the headings above."""

    line: int
    page: int | None
    label: str | None
    time: str | None
    section: str | None

    @property
    def shown_page(self) -> str:
        """The page as people name it, or nothing."""
        return self.label or (str(self.page) if self.page is not None else "")

    @property
    def told(self) -> str:
        """The place in words."""
        page = f"page {self.shown_page}" if self.shown_page else ""
        time = f"at {self.time}" if self.time else ""
        line = "" if page or time else f"line {self.line}"
        section = f"under “{self.section}”" if self.section else ""
        return ", ".join(filter(None, (page, time, line, section)))


class Passage(NamedTuple):
    """A place in the source ``siglum``; ``before`` and ``after`` are up to two sentences, as shown.

    ``pieces`` are the passage's own words with every unlicensed difference. ``forgiven`` tells the others in words,
    after "differs only in"; ``notes`` are sentences without their point.
    """

    siglum: str
    path: str
    span: Span
    where: Where
    before: str
    pieces: tuple[Piece, ...]
    after: str
    forgiven: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The source's own words."""
        return "".join(piece.text for piece in self.pieces if piece.kind in ("same", "ins"))

    @property
    def differs(self) -> bool:
        """Whether anything in it is not forgiven."""
        return any(piece.kind in ("del", "ins") for piece in self.pieces)


def passage(claim: Claim, found: Collation, places: Places) -> Passage:
    """The passage *found* as a reader sees it beside *claim*."""
    bare = plain(found.siglum, found.span, places)
    notes = [*_allowed(found, places)]
    if found.reordered:
        notes.append("its parts stand in another order in the source")
    if found.spliced:
        notes.append("places far apart are joined as if they ran on")
    return bare._replace(
        pieces=tuple(_joined(_pieces(claim, found, places))), forgiven=_forgiven(found), notes=tuple(notes)
    )


def plain(siglum: str, span: Span, places: Places) -> Passage:
    """The words at *span* of *siglum*, with what stands around them."""
    length = len(places.document(siglum).text)
    before = places.shown(siglum, Span(max(0, span.start - _REACH), span.start))
    after = places.shown(siglum, Span(span.end, min(length, span.end + _REACH)))
    return Passage(
        siglum,
        shown_path(places, siglum),
        span,
        where(places, siglum, span.start),
        _last_sentences(before),
        (Piece("same", places.shown(siglum, span)),),
        _first_sentences(after),
    )


def where(places: Places, siglum: str, offset: int) -> Where:
    """Where the character at *offset* stands."""
    document, block = places.document(siglum), places.block(siglum, offset)
    label = next(iter(page_labels(document, Span(offset, offset + 1))), None)
    page = page_at(document, block, offset) if block else None
    line = places.position(siglum, offset).line
    return Where(line, page, label, block.time if block else None, block.section if block else None)


def _last_sentences(text: str) -> str:
    ends = [found.end() for found in _ENDS.finditer(text.rstrip() + " ")]
    if ends and ends[-1] >= len(text.rstrip()):
        ends.pop()
    cut = ends[-_SENTENCES] if len(ends) >= _SENTENCES else 0
    return text[cut:].lstrip()


def _first_sentences(text: str) -> str:
    ends = [found.end() for found in _ENDS.finditer(text) if text[: found.end()].strip(" .!?…,;:”’\"'")]
    return text[: ends[_SENTENCES - 1]].rstrip() if len(ends) >= _SENTENCES else text.rstrip()


def _forgiven(found: Collation) -> tuple[str, ...]:
    licences = {variant.licence for variant in found.apparatus}
    return tuple(words for licence, words in FORGIVEN.items() if licence in licences)


def _allowed(found: Collation, places: Places) -> Iterator[str]:
    """What is told as a sentence; an ellipsis with the words that it leaves out."""
    licences = {variant.licence for variant in found.apparatus}
    left_out = [v for v in found.apparatus if v.licence is Licence.ELLIPSIS and v.witness.width > 0]
    words = " … ".join(" ".join(places.shown(v.siglum, v.witness).split()) for v in left_out)
    for licence, sentence in ALLOWED.items():
        if licence is Licence.ELLIPSIS and words:
            yield f"the ellipsis leaves out: “{words if len(words) <= _LONGEST_GAP else words[:_LONGEST_GAP] + '…'}”"
        elif licence in licences:
            yield sentence


def _regions(found: Collation) -> Sequence[Span]:
    """The stretches of the source that the words stand in: all of it, unless much lies between its segments."""
    own = sorted(segment.span for segment in found.segments if segment.siglum == found.siglum)
    if found.span.width <= _LONGEST_GAP or len(own) < 2:  # noqa: PLR2004 - no gap without two
        return (found.span,)
    merged = [own[0]]
    for span in own[1:]:
        if span.start - merged[-1].end <= _LONGEST_GAP:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _pieces(claim: Claim, found: Collation, places: Places) -> Iterator[Piece]:
    open_ones = sorted((v for v in found.apparatus if v.licence is None), key=lambda v: (v.siglum, v.witness, v.report))
    told: set[int] = set()
    for number, region in enumerate(_regions(found)):
        if number:
            yield Piece("gap", " […] ")
        within = [
            (n, v)
            for n, v in enumerate(open_ones)
            if n not in told and v.siglum == found.siglum and region.covers(v.witness)
        ]
        told.update(n for n, _ in within)
        yield from _region(claim, found.siglum, region, [v for _, v in within], places)
    for segment in found.segments:
        if segment.siglum != found.siglum:
            yield Piece("gap", f" […] [{segment.siglum}] ")
            yield Piece("same", places.shown(segment.siglum, segment.span))
    for n, variant in enumerate(open_ones):
        if n not in told:
            yield Piece("gap", " […] ")
            yield from _change(claim, variant, variant.witness, places)


def _region(claim: Claim, siglum: str, region: Span, variants: Sequence[Variant], places: Places) -> Iterator[Piece]:
    at = region.start
    for variant in variants:
        start = max(at, variant.witness.start)
        yield Piece("same", places.shown(siglum, Span(at, start)))
        end = max(start, variant.witness.end)
        yield from _change(claim, variant, Span(start, end), places)
        at = end
    yield Piece("same", places.shown(siglum, Span(at, region.end)))


def _change(claim: Claim, variant: Variant, theirs: Span, places: Places) -> Iterator[Piece]:
    gone, came = places.shown(claim.document, variant.report), places.shown(variant.siglum, theirs)
    if gone and not came:
        yield Piece("del", gone)
        yield Piece("gap", " ")
    else:
        yield Piece("del", gone)
        yield Piece("ins", came)


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """*pieces* without the empty ones; neighbours of one kind as one."""
    last: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if last is not None and last.kind == piece.kind:
            last = Piece(last.kind, last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
