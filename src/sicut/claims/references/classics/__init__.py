"""Places in classical works: "Il. 1.1-7", "Pl. Rep. 514a", "Aristotle, Politics I 1, 1252a1", "Ham. III.i.56".

A title counts with a place in the form of its work; an abbreviation that could be a word ("Met.", "Pol.") only beside
its author, or with a place that no other work has.
"""

from collections.abc import Iterator

from sicut.claims.references.classics.places import ACT, BOOK, Cited, book, by_book, chapters, places
from sicut.claims.references.classics.titles import Title, title_ahead, titles
from sicut.claims.references.found import Found
from sicut.editions.classics import Scheme, Strength
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_NUMBER = pattern(
    r"(?<![^\s(])(?:(?=\d)|(?=[IVXLC]{1,6}[.,:]\s?[\divxl])|(?=(?:[IVX]{1,5}|[ivxl]{1,5}\.?|[Α-Ω])\s?\d)|(?=(?:Act|Akt|Acte|Book|Canto|Buch|Gesang)\s[IVX\d]))"
)


_PAGED = frozenset((Scheme.STEPHANUS, Scheme.BEKKER))
_LETTERS, _PAGE, _LARGE_PAGE = 3, 100, 1000
_SMALL = frozenset(("chapter", "poem", "letter"))
_NO_ARTICLE = (
    "The ",
    "A ",
    "De ",
    "Ab ",
    "On ",
    "Life ",
    "Letters ",
    "Works ",
    "Institutio ",
    "Prometheus ",
    "Oedipus ",
)


def find(text: str) -> Iterator[Found]:
    """The places that *text* cites with the title of their work."""
    end = 0
    for match in _NUMBER().finditer(text):
        at = match.start()
        if at < end:
            continue
        found = next((one for title in titles(text, at) if (one := _found(text, at, title))), None)
        found = found or (_played(text, at) if text[at] == "A" else _booked(text, at) if text[at] in "BCG" else None)
        if found is not None and found.span.start >= end:
            yield found
            end = found.span.end


def _found(text: str, at: int, title: Title) -> Found | None:
    cited = places(text, at, title.classic) or (chapters(text, at) if _is_in_chapters(title) else None)
    cited = cited or (by_book(text, at) if title.classic.scheme in _PAGED and _is_long(title) else None)
    cited = cited or _whole_book(text, at, title)
    if cited is None or not _is_enough(title, cited):
        return None
    fault = _fault(title, cited)
    if fault and not (title.has_author or _is_plainly_meant(title, cited)):
        return None
    span = Span(title.start, cited.end)
    written = text[span.start : span.end]
    if text[span.end : span.end + 1] == ")" and written.count("(") > written.count(")"):
        span = Span(span.start, span.end + 1)
    return Found(span, System.CLASSIC, title.classic.name, cited.ref, cited.reaches, fault=fault)


def _is_plainly_meant(title: Title, cited: Cited) -> bool:
    """Whether a place that is not there is a slip, and not another thing's number: "Il. 25.1", but not "Il. 99.1"."""
    if title.strength is Strength.FULL:
        return title.classic.scheme not in _PAGED
    is_dotted = title.classic.scheme is Scheme.DOTTED and cited.steps < len(("25", "12", "2012"))
    return is_dotted and max(cited.firsts) <= 2 * title.classic.last


def _whole_book(text: str, at: int, title: Title) -> Cited | None:
    """A book that is named as one, or is a number beside the author: "Aeneid, Book 6", "Homer, Odyssey 9"."""
    if title.classic.scheme is not Scheme.DOTTED or title.strength is not Strength.FULL:
        return None
    cited = book(text, at)
    if cited is None or not (cited.is_spelt or (title.has_author and cited.firsts[0] <= title.classic.last)):
        return None
    return cited


def _booked(text: str, at: int) -> Found | None:
    """A book of a work that is named behind it: "Book 9 of the Odyssey"."""
    of = BOOK().match(text, at)
    title = title_ahead(text, of.end(), Scheme.DOTTED) if of else None
    cited = places(text, at, title.classic) or book(text, at) if title else None
    if title is None or cited is None:
        return None
    span = Span(at, title.end)
    return Found(span, System.CLASSIC, title.classic.name, cited.ref, cited.reaches, fault=_fault(title, cited))


def _is_long(title: Title) -> bool:
    """Whether the title is no common word: it stands beside its author, or has several words."""
    return title.has_author or (title.strength is Strength.FULL and " " in title.classic.name)


def _is_enough(title: Title, cited: Cited) -> bool:
    """Whether the title and the form of the place leave no doubt."""
    if title.has_author:
        return True
    if cited.is_spelt:
        return title.strength is Strength.FULL
    if title.classic.scheme in _PAGED:
        return title.strength is Strength.FULL or (cited.is_lettered and _is_plain_page(title, cited))
    if title.strength is Strength.SHORT:
        return cited.steps > 1 and cited.is_plain
    return cited.steps > 1


def _played(text: str, at: int) -> Found | None:
    """A place of a play that is named behind it: "Act 3, Scene 1 of Hamlet"."""
    of = ACT().match(text, at)
    title = title_ahead(text, of.end(), Scheme.SCENE) if of else None
    cited = places(text, at, title.classic) if title else None
    if of is None or title is None or cited is None:
        return None
    return Found(
        Span(at, title.end), System.CLASSIC, title.classic.name, cited.ref, cited.reaches, fault=_fault(title, cited)
    )


def _is_plain_page(title: Title, cited: Cited) -> bool:
    """Whether an abbreviation alone can be no other word, with that page."""
    page = cited.firsts[0]
    return page >= _PAGE if title.width >= _LETTERS else page >= _LARGE_PAGE


def _is_in_chapters(title: Title) -> bool:
    """Whether one number beside the author is a place: "Tac. Agr. 30", "Catull. 5"."""
    return title.classic.scheme is Scheme.DOTTED and title.classic.unit in _SMALL and title.has_author


def _fault(title: Title, cited: Cited) -> str | None:
    classic = title.classic
    if cited.is_by_book or all(classic.first <= number <= classic.last for number in cited.firsts):
        return None
    is_name = classic.scheme is Scheme.SCENE or "," in classic.name or classic.name.startswith(_NO_ARTICLE)
    name = classic.name if is_name else f"the {classic.name}"
    if classic.scheme in _PAGED:
        edition = "Stephanus" if classic.scheme is Scheme.STEPHANUS else "Bekker"
        return f"{name} is on pages {classic.first} to {classic.last} of {edition}"
    return f"{name} has {classic.last} {classic.unit}s"
