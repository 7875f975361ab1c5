"""Stems: one for the inflected forms of a word, by rules of suffixes of each language.

Light and careful: two words that are not forms of one another should not meet. The keys are folded, so the rules know
no diacritics. Irregular forms are those of :mod:`sicut.text.lexicon`.
"""

from collections.abc import Callable, Mapping
from functools import cache

from sicut.text.binding import suffixes as data
from sicut.text.lexicon import LANGUAGES, lexicon

_KEPT = 1 << 16
_SHORTEST = 3
_Stemmer = Callable[[str], str]


class _Stems(dict[str, str]):
    """The stems of the words of one language, kept as they are asked for."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._rules = _RULES[language]
        self._forms = _irregular(language)

    def __missing__(self, key: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
        found = self[key] = self._rules(self._forms.get(key, key))
        return found


def stem(key: str, language: str | None) -> str:
    """The stem of the folded word *key*; the word itself in a language without rules."""
    table = stems(language)
    return key if table is None else table[key]


def stems(language: str | None) -> Mapping[str, str] | None:
    """The stems of any words of *language*, for many look-ups; ``None`` in a language without rules."""
    language = (language or "en").split("-")[0]
    return _table(language) if language in _RULES else None


@cache
def _table(language: str) -> _Stems:
    return _Stems(language)


@cache
def _irregular(language: str) -> Mapping[str, str]:
    """Irregular forms by the word that they are a form of, where that is one word."""
    found: dict[str, str] = {}
    if language in LANGUAGES:
        for form, words in lexicon(language).kin.forms.items():
            if len(words) == 1:
                found[form] = next(iter(words)).split(" ", 1)[-1]
    for group in data.FORMS.get(language, "").split(";"):
        base, *forms = group.split() or [""]
        found |= dict.fromkeys(forms, base)
        if language == "ar":
            found |= {clitic + form: base for clitic in data.ARABIC_BEFORE for form in forms}
    return found


def _vowelled(word: str) -> bool:
    return not data.VOWELS.isdisjoint(word)


def _english(word: str) -> str:
    if len(word) <= _SHORTEST or word in data.ENGLISH_WHOLE:
        return word
    plural, word = word, _english_plural(word)
    if word != plural and word in data.ENGLISH_WHOLE:
        return word
    word = _english_noun(word)
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST and _vowelled(rest) and not rest.endswith("e"):
            if rest[-1] == rest[-2] and rest[-1] in "bdgmnprt":
                rest = rest[:-1]
            word = rest[:-1] + "y" if rest.endswith("i") else rest
            break
    word = word.replace("iz", "is") if word.endswith(("iz", "ize", "izat")) else word
    word = word[:-2] + "er" if word.endswith("tre") else word.removesuffix("e")
    return word[:-1] if word.endswith("ll") and len(word) >= data.LONG else word


def _english_plural(word: str) -> str:
    if word.endswith("ied") or (word.endswith("ies") and len(word) > len("dies")):
        return word[:-3] + "y" if len(word) > len("died") else word[:-1]
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word[:-1] if word in data.ENGLISH_EED else word


def _english_noun(word: str) -> str:
    """Without the endings that make a noun of a verb, an adverb of an adjective, and that two spellings share."""
    if word.endswith("ment") and word[:-4] in data.ENGLISH_MENT:
        word = word[:-4]
    elif word.endswith(("isation", "ization")):
        word = word[:-7] + "is"
    elif word.endswith(("ation", "ction")) and len(word) >= data.LONG + 2:
        word = word[:-3]
    elif word.endswith("ly") and len(word) > data.LONG:
        word = word[:-2]
    return word[:-3] + "or" if word.endswith("our") and len(word) >= data.LONG else word


def _stripped(word: str, endings: tuple[str, ...], shortest: int) -> str:
    """*word* without the longest of *endings*, which come longest first, that leaves *shortest* letters."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)]
    return word


def _german(word: str) -> str:
    if word.endswith("ung") and len(word) > data.LONG + 1:
        return word[:-3]
    word = word.removesuffix("s") if len(word) > data.LONG - 1 and word[-2:-1] in data.GERMAN_BEFORE_S else word
    word = _stripped(word, data.GERMAN, _SHORTEST)
    if word.endswith("ung") and len(word) > data.LONG + 1:
        return word[:-3]
    word = _stripped(word, ("et", "er", "en", "e"), _SHORTEST + 1)
    return word.removesuffix("t") if word.endswith("iert") else word


def _french(word: str) -> str:
    if len(word) > _SHORTEST:
        word = (
            word[:-3] + "al"
            if word.endswith("aux") and not word.endswith("eaux") and len(word) > data.LONG - 1
            else word
        )
        word = word if word.endswith("eux") else word.removesuffix("x")
        word = word.removesuffix("s") if not word.endswith("ss") else word
    if word.endswith("ation") and len(word) > data.LONG + 2:
        return word[: -len("ation")]
    word = _stripped(word, data.FRENCH, data.SHORT)
    return _stripped(word, ("ee", "e"), _SHORTEST)


def _spanish(word: str) -> str:
    if word.endswith(("ciones", "siones", "dades", "ores", "ales", "eres", "iles")):
        word = word[:-2]
    word = word.removesuffix("s") if len(word) > _SHORTEST and not word.endswith("ss") else word
    word = _stripped(word, ("acion",), data.SHORT)
    word = _stripped(word, data.SPANISH, data.SHORT)
    return _stripped(word, ("a", "o", "e"), _SHORTEST)


def _russian(word: str) -> str:
    word = _stripped(word, ("ся", "сь"), data.SHORT)
    word = _stripped(word, data.RUSSIAN, _SHORTEST)
    if word.endswith(data.RUSSIAN_FLEETING) and len(word) >= data.LONG - 1 and word[-3] not in data.RUSSIAN_KEEPING:
        return word[:-2] + word[-1]
    return word


def _arabic(word: str) -> str:
    for clitic in data.ARABIC_BEFORE:
        if word.startswith(clitic) and len(word) - len(clitic) >= _SHORTEST:
            word = word[len(clitic) :]
            break
    return _stripped(word, data.ARABIC, _SHORTEST)


def _itself(word: str) -> str:
    return word


_RULES: Mapping[str, _Stemmer] = {
    "en": _english, "de": _german, "fr": _french, "es": _spanish, "ar": _arabic, "ru": _russian, "zh": _itself,
}  # fmt: skip
