"""Arabic names, in a script without capitals: those of the Qur'an, and words that stand as names do."""

from sicut.collate.around import Place, gap_before, word_after, word_before
from sicut.text.fold import letters
from sicut.text.lexicon import naming

ARTICLE = letters("ال")


def _keys(text: str) -> frozenset[str]:
    return frozenset(map(letters, text.split()))


_CLITICS = tuple(sorted(_keys(naming.ARABIC_CLITICS)))
_NAMES = _keys(naming.ARABIC_NAMES) | {clitic + name for clitic in _CLITICS for name in _keys(naming.ARABIC_NAMES)}
_TITLES, _KIN = _keys(naming.ARABIC_TITLES), _keys(naming.ARABIC_KIN)
_SERVANT, _SON = letters(naming.ARABIC_SERVANT), letters("بن")


def are_names(lemma: Place, reading: Place) -> bool:
    """Whether two words, one put for the other, are names: by a table or by the words around both."""
    return all(letters(place.word) in _NAMES or _stands_as_name(place) for place in (lemma, reading))


def _stands_as_name(place: Place) -> bool:
    key, span = letters(place.word), place.span
    end, lines = gap_before(place.text, span.start)
    before = letters(word_before(place.text, end)) if lines <= 1 else ""
    if before in _TITLES or before == _SERVANT:
        return True
    return not key.startswith(ARTICLE) and (before in _KIN or letters(word_after(place.text, span.end)) == _SON)
