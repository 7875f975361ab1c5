"""Documents called by what they are: ``the council’s letter of 14 March``, and titles that are set in italics."""

from bisect import bisect_left
from collections.abc import Iterator

from sicut.claims.citation_marks import Citing, Ground, Manner
from sicut.model.claim import Citation, CitationKind
from sicut.model.span import Span
from sicut.text.days import days
from sicut.text.document_kinds import kind_of
from sicut.text.locators import following_locator
from sicut.text.segment import Word, words
from sicut.text.unicode import is_upper

_LONGEST = 400
_NEAR = 6
_OWNERS = 4
_LEAST_NAMED = 2
_SMALL = 3
_ARTICLES = frozenset("the this that a an in der die das dem den des im le la les el los las".split())


def named_documents(ground: Ground, sentence: Span) -> Iterator[Citing]:
    """The documents that *sentence*, a span of the text as shown, calls by their kind and day."""
    text = ground.reading.text[sentence.start : min(sentence.end, sentence.start + _LONGEST)]
    if not any(c in text for c in "0123456789"):
        return
    found = words(text)
    for day in days(text):
        at = bisect_left(found, day.span.start, key=_start)
        before = found[max(0, at - _NEAR - _OWNERS) : at]
        behind = bisect_left(found, day.span.end, key=_start)
        span = _named_before(text, before, day.span)
        for word in found[behind : behind + 1] if span is None else ():
            if kind_of(word.key) is not None and not text[day.span.end : word.span.start].strip():
                span = Span(_owner(text, before, day.span.start), word.span.end)
        if span is not None:
            yield _citing(ground, span.shifted(sentence.start))


def _start(word: Word) -> int:
    return word.span.start


def _named_before(text: str, before: tuple[Word, ...], day: Span) -> Span | None:
    """``letter of 14 March``: a kind at most :data:`_NEAR` words before the day, no stop between."""
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _NEAR), -1):
        word = before[at]
        if kind_of(word.key) is not None:
            between = text[word.span.end : day.start]
            if any(c in between for c in '.;:!?“”«»"'):
                return None
            return Span(_owner(text, before[:at], word.span.start), day.end)
    return None


def _owner(text: str, before: tuple[Word, ...], start: int) -> int:
    """Where the names before a kind of document begin: ``the Harbour Board’s letter``, ``the council’s letter``."""
    for word in reversed(before[-_OWNERS:]):
        written = text[slice(*word.span)]
        names = is_upper(written[0]) or written[-2:] in {"’s", "'s", "s’", "s'"}
        if not names or word.key in _ARTICLES or text[word.span.end : start].strip():
            break
        start = word.span.start
    return start


def set_titles(ground: Ground, emphasis: Iterator[Span]) -> Iterator[Citing]:
    """The runs of *emphasis* (spans of the text as shown) that are written as titles of two words and more."""
    text = ground.reading.text
    for span in emphasis:
        if span.width <= _LONGEST:
            longer = [word for word in words(text[slice(*span)]) if len(word.key) > _SMALL]
            capitals = [is_upper(text[span.start + word.span.start]) for word in longer]
            if len(longer) >= _LEAST_NAMED and all(capitals):
                yield _citing(ground, span)


def described(ground: Ground, content: Span) -> Citing:
    """All of a note that names its source in words: ``Minutes of the council, 14 March 2031, p. 4``."""
    end = min(content.end, content.start + _LONGEST)
    return _citing(ground, Span(content.start, end), Manner.ASIDE)


def _citing(ground: Ground, place: Span, manner: Manner = Manner.TEXTUAL) -> Citing:
    target = " ".join(ground.reading.text[slice(*place)].split())
    locator = following_locator(ground.reading.text, place.end)
    return Citing(place, Citation(ground.reading.source_span(place), None, locator, CitationKind.TITLE, target), manner)
