"""Chinese names, in a script without capitals: a surname and what stands around it, or a place and its kind."""

from sicut.collate.around import Place
from sicut.model.span import Span
from sicut.text.lexicon import naming
from sicut.text.unicode import is_unspaced

MOST_GIVEN = 2
_PLAIN = frozenset(naming.CHINESE_SURNAMES.split())
_SURNAMES = _PLAIN | frozenset(naming.CHINESE_SURNAMES_TOO.split())
_TITLES = tuple(naming.CHINESE_TITLES.split())
_TOLD = (*_TITLES, *naming.CHINESE_SAYINGS.split())
_AFTER, _BEFORE = frozenset(naming.CHINESE_AFTER.split()), frozenset(naming.CHINESE_BEFORE.split())
_FUNCTION = frozenset(naming.CHINESE_FUNCTION.split())
_PLACES, _KINDS = frozenset(naming.CHINESE_PLACES.split()), frozenset(naming.CHINESE_KINDS.split())


def are_names(lemma: Place, reading: Place) -> bool:
    """Whether characters of both places are names of persons, or of places, or belong to such names."""
    return any(is_name(*lemma) and is_name(*reading) for is_name in (_is_person, _is_place))


def _is_person(text: str, span: Span) -> bool:
    return any(
        _is_full(text, start, surname, span.end)
        for start in range(max(0, span.start - MOST_GIVEN), span.start + 1)
        for surname in (text[start : start + 2], text[start : start + 1])
        if surname in _SURNAMES
    )


def _is_full(text: str, start: int, surname: str, least: int) -> bool:
    """Whether a name with *surname* stands at *start*, goes on to *least* or farther, and shows by its neighbours."""
    first = start + len(surname)
    opened, titled = _opens(text, start), text.endswith(_TITLES, max(0, start - 2), start)
    for end in range(max(first, least), first + MOST_GIVEN + 1):
        if not all(is_unspaced(c) and c not in _FUNCTION for c in text[first:end]):
            return False
        told = text.startswith(_TITLES if end == first else _TOLD, end)
        if told and (opened or titled):
            return True
        if end > first and surname in _PLAIN and (titled or (opened and text[end : end + 1] in _AFTER)):
            return True
    return False


def _opens(text: str, at: int) -> bool:
    """Whether a name may begin at *at*: after a sign, a space or a word that stands before names."""
    before = text[at - 1 : at]
    return not before or not is_unspaced(before) or before in _BEFORE


def _is_place(text: str, span: Span) -> bool:
    """Whether the characters are two or more of a place's name, with its kind at the end or right after it."""
    name = text[span.start : span.end]
    if name[-1] in _PLACES:
        name = name[:-1]
    elif text[span.end : span.end + 1] not in _PLACES:
        return False
    return len(name) > 1 and all(is_unspaced(c) and c not in _FUNCTION and c not in _KINDS for c in name)
