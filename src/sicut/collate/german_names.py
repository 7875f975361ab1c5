"""German names, which no capital tells from other nouns.

A noun needs a word before it that shows its case; a name stands without one. So a word is told by what stands before
it, at its place and at its other places in the source.
"""

from collections.abc import Iterator
from enum import Enum, auto

from sicut.collate.around import Place, gap_before, word_before
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.language import function_words
from sicut.text.lexicon import lexicon, naming
from sicut.text.unicode import is_upper, is_word_character

FAR, MOST_PLACES, NOUN_SHARE = 20_000, 200, 4
ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
LEAST_TITLE = 5
PAUSES = frozenset(",-\u2013\u2014")


def _keys(text: str) -> frozenset[str]:
    return frozenset(map(letters, text.split()))


TITLES = _keys(naming.GERMAN_TITLES)
DETERMINERS = _keys(naming.GERMAN_DETERMINERS)
BARE = _keys(naming.GERMAN_BARE)
SMALL = _keys(naming.GERMAN_SMALL)
_LATTER_TITLES = tuple(sorted(title for title in TITLES if len(title) >= LEAST_TITLE))
_NOUN_ENDINGS = tuple(sorted(_keys(naming.GERMAN_NOUN_ENDINGS)))


class Stand(Enum):
    """What a capitalised word must be at its place: a name, another noun, or either."""

    NAME = auto()
    NOUN = auto()
    OPEN = auto()


def are_names(lemma: Place, reading: Place) -> bool:
    """Whether two capitalised words, one put for the other, are names: at their place, or where the source has them."""
    if _is_noun(lemma.word) or _is_noun(reading.word):
        return False
    here = {_stand(*lemma), _stand(*reading)}
    if Stand.NOUN in here:
        return False
    mine, theirs = (list(_elsewhere(reading.text, word, reading.span)) for word in (lemma.word, reading.word))
    if any(Stand.NOUN in found and found.count(Stand.NOUN) * NOUN_SHARE >= len(found) for found in (mine, theirs)):
        return False
    return Stand.NAME in here or Stand.NAME in theirs


def _is_noun(word: str) -> bool:
    """Whether the form of a word shows that it is no name: an ending that makes nouns, or a title."""
    key = letters(word)
    return _is_title(key) or key.endswith(_NOUN_ENDINGS) or key.removesuffix("s").endswith(_NOUN_ENDINGS)


def _is_title(key: str) -> bool:
    return key in TITLES or key.endswith(_LATTER_TITLES)


def _stand(text: str, span: Span) -> Stand:
    """What the word before says of the word at *span*."""
    end, lines = gap_before(text, span.start)
    last = text[end - 1 : end]
    before = word_before(text, end - (last == "."))
    key = letters(before)
    if lines > 1 or not last:
        return Stand.OPEN
    if _is_title(key):
        return Stand.NAME
    if last == "." or not before:
        return Stand.NAME if last in PAUSES else Stand.OPEN
    if key in DETERMINERS or key in lexicon("de").numbers:
        return Stand.NOUN
    if _is_small(key) or not is_upper(before[0]):
        return _after_small(key, text[span.end : span.end + 2])
    return Stand.NAME if _is_inside(text, end - len(before)) else Stand.OPEN


def _after_small(key: str, after: str) -> Stand:
    """What a word that is neither a noun nor a name says of the word after it, which *after* follows."""
    if key in BARE:
        return Stand.NAME if after[:1] == " " and is_upper(after[-1]) else Stand.OPEN
    return Stand.NAME if _is_small(key) or not key.endswith(ADJECTIVE_ENDINGS) else Stand.OPEN


def _is_small(key: str) -> bool:
    """Whether a word is known as one that has a capital only at the beginning of a sentence, and is no adjective."""
    words = lexicon("de")
    return key in function_words("de") or key in words.kin.forms or key in words.modals or key in SMALL


def _is_inside(text: str, at: int) -> bool:
    """Whether a word stands before *at*, with nothing but spaces between."""
    end, lines = gap_before(text, at)
    return lines <= 1 and end > 0 and is_word_character(text[end - 1])


def _elsewhere(text: str, word: str, span: Span) -> Iterator[Stand]:
    """How *word* stands at its other places around *span*; where it has a small letter it is no name."""
    first, rest = letters(word[0]), word[1:]
    begin, end = max(0, span.start - FAR), min(len(text), span.end + FAR)
    at = begin
    for _ in range(MOST_PLACES):
        at = text.find(rest, at + 1, end)
        if at < 0:
            return
        start, after = at - 1, at + len(rest)
        if start == span.start or _joins(text[start - 1 : start]) or _joins(text[after : after + 1]):
            continue
        if letters(text[start]) == first:
            yield _stand(text, Span(start, after)) if is_upper(text[start]) else Stand.NOUN


def _joins(c: str) -> bool:
    return bool(c) and is_word_character(c)
