"""All citations of a document, those in notes and those that point back included."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from sicut.claims.citation_keys import latex_citings, pandoc_citings
from sicut.claims.citation_links import Note, find_notes, link_citings, note_citing
from sicut.claims.citation_marks import Back, Citing, Ground, Manner
from sicut.claims.citation_names import author_year_citings, back_citings
from sicut.claims.citation_titles import set_titles
from sicut.model.claim import Citation, CitationKind
from sicut.model.document import InlineKind
from sicut.model.span import Span
from sicut.text.fold import letters

_STRONG = frozenset((CitationKind.KEY, CitationKind.AUTHOR_YEAR, CitationKind.REFERENCE))
_REMEMBERED = 400


def find_citings(ground: Ground, references: Sequence[Citing] = ()) -> list[Citing]:
    """All citations in the order of their places, those that point back with what they point to.

    *references* are those to places in works, which another finds.
    """
    keys = [*pandoc_citings(ground), *latex_citings(ground)]
    found = [*keys, *_outside(author_year_citings(ground), keys)]
    found += [*link_citings(ground), *set_titles(ground, _emphasis(ground)), *_outside(references, found)]
    notes = find_notes(ground)
    if not found and not notes:
        return []
    cited = sorted((*found, *back_citings(ground)), key=_order)
    contents = [note.content for note in notes]
    own = [one for one in cited if not any(_within(one, contents))]
    inside = [_inside(cited, note) for note in notes]
    made = [note_citing(ground, note, found) for note, found in zip(notes, inside, strict=True)]
    return _resolved(sorted((*own, *made), key=_order))


def _order(citing: Citing) -> tuple[Span, Span]:
    return citing.place, citing.citation.span


def _outside(citings: Iterable[Citing], keys: Sequence[Citing]) -> Iterator[Citing]:
    """Those of *citings* that stand in none of *keys*: ``[@reed, (Reed 2031)]``."""
    starts = sorted(key.place for key in keys if key.place.width)
    for one in citings:
        at = bisect_right(starts, (one.place.start, len(starts) and starts[-1].end)) - 1
        if at < 0 or starts[at].end <= one.place.start:
            yield one


def _emphasis(ground: Ground) -> Iterator[Span]:
    kinds = {InlineKind.EMPHASIS}
    return (ground.reading.shown_span(inline.span) for inline in ground.document.inline if inline.kind in kinds)


def _within(citing: Citing, contents: Sequence[Span]) -> Iterator[bool]:
    at = bisect_right(contents, citing.place.start, key=lambda span: span.start) - 1
    yield at >= 0 and contents[at].end >= citing.place.end


def _inside(cited: Sequence[Citing], note: Note) -> list[Citing]:
    first = bisect_left(cited, note.content.start, key=lambda one: one.place.start)
    last = bisect_right(cited, note.content.end, key=lambda one: one.place.start)
    return list(cited[first:last])


def _resolved(citings: Sequence[Citing]) -> list[Citing]:
    """*citings* in reading order, those that point back with what they point to; to nothing: dropped."""
    resolved: list[Citing] = []
    known: list[Citation] = []
    for citing in citings:
        if citing.back is None:
            resolved.append(citing)
            if citing.citation.kind in _STRONG or citing.manner is Manner.ASIDE:
                known.append(citing.citation)
            continue
        meant = _meant(citing.citation, known)
        if meant is not None:
            own = citing.citation
            locator = own.locator or (meant.locator if citing.back is Back.PLACE else None)
            citation = meant._replace(span=own.span, locator=locator)
            resolved.append(citing._replace(citation=citation))
            known.append(citation)
    return resolved


def _meant(back: Citation, known: Sequence[Citation]) -> Citation | None:
    """The citation that *back* repeats: the last one, or the last one with the names that "op. cit." gives."""
    names = [letters(name) for name in back.target.split()]
    for one in reversed(known[-_REMEMBERED:]):
        if all(name in letters(one.target) for name in names):
            return one
    return None
