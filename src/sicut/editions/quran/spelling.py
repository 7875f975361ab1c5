"""Which sura a name means, in Arabic script, in any usual romanisation, or translated.

A romanised name is held against the sounds of each vowelled name (:mod:`.sounds`), so that only what some usage writes
for a sound is taken for it; translations are compared by their letters, without articles. What fits two suras is none.
"""

from functools import cache, lru_cache
from unicodedata import normalize

from sicut.editions.quran import names_english, names_french, names_german, names_spanish
from sicut.editions.quran.sounds import Taken, Ways, is_vowelled, sounds
from sicut.editions.quran.suras import suras
from sicut.text.fold import letters
from sicut.text.pattern import pattern

LONGEST = 60
"""No name has more code points."""

_KEPT = 1 << 12
_ARTICLE = "ال"
_ARABIC = pattern("[\u0620-\u06ff]")
_ONE_HAND = str.maketrans("ۃةکیےەہھئؤ", "ههكييهههيو", "ء")

# Letters with diacritics that stand for another sound than the letter without.
_SIGNS = str.maketrans(
    {
        "ş": "sh",
        "š": "sh",
        "ŝ": "sh",
        "ğ": "gh",
        "ġ": "gh",
        "ḡ": "gh",
        "ǧ": "j",
        "ĝ": "j",
        "ǰ": "j",
        "ŷ": "j",
        "ž": "zh",
    }
    | {"ḫ": "kh", "ẖ": "kh", "ḵ": "kh", "ḏ": "dh", "ṯ": "th", "ẕ": "z", "ı": "i", "ç": "j", "ŭ": "u", "ø": "o"}
)
_NOT_LETTERS = pattern("[^a-z]+")
_SURA = pattern(
    r"^(?:(?:the|la|le|die|der|el)\s+)?(?:s(?:u|ou|oe|oo|û|ū|ú)r(?:a(?:h|te?)?|e[ht]?|ā|á)|azora)"
    r"(?:[uü](?:['’]?[a-z]{1,2}(?![a-z]))?)?(?:[-\s'’]+(?:e[-\s])?|$)"
    r"|\s+s[uû]resi$"
)
_ARABIC_SURA = pattern("^سور[هت]\\s+")
_LANGUAGES = (names_english, names_german, names_french, names_spanish)
_ARTICLES = {
    "the": (names_english,),
    **dict.fromkeys(("der", "die", "das", "dem", "den", "des"), (names_german,)),
    **dict.fromkeys(("le", "les", "l"), (names_french,)),
    **dict.fromkeys(("el", "los", "las"), (names_spanish,)),
    "la": (names_french, names_spanish),
}
_BEFORE = pattern(r"^(" + "|".join(_ARTICLES) + r")(?:\s+|(?<=l)['’]\s?)")

_ROMANISED_ARTICLE = pattern(r"^[aeui](?:l|[a-zşš]{1,4})[-'’\s‐‑]+(?=\S)")
_SHORT = 4
_LONG_VOWEL = pattern("aa|ee|oo|ou|[aeo]i")
_WORDS = frozenset({"abase", "father", "fathers", "jaaziah", "kareah", "maon", "seba"})

# Spellings that no rule makes, by the number of the sura.
_OTHERS = (
    "1:fatha,elhamd 2:bakarah 3:aleimran,aaleimran,aleimraan,alaimran 17:baniisrael,baniisraeel,beniisrael,baniisraeil "
    "20:toha 21:ambiya,alambiya,ambia,alambia 36:yacine,yassine,yasine 48:fetih 62:cuma,juma,aljuma,jumuat "
    "78:amma 83:mutaffifun,almutaffifun,mutafifun 94:alamnashrah,alamnasyrah,nashrah 97:kadir 98:lamyakun "
    "99:zalzala,zilzalah 55:rehman,errehman 107:maoon 32:alifmimsajdah 49:hudjarat"
)


def sura(name: str) -> int | None:
    """The number of the sura that *name* means, with or without "sura" before it; ``None`` if none or several."""
    name = name.strip(" \t\n\"'“”„«»‘’*_,;:.()[]")
    if not name or len(name) > LONGEST:
        return None
    return _sura(name)


def is_romanised(name: str) -> bool:
    """Whether *name* is a sura's name in Arabic or by its sound, not by what it means."""
    return _ARABIC().search(name) is not None or bool(_by_sound(_folded(_without_sura(name)), is_plain=True))


@lru_cache(maxsize=_KEPT)
def _sura(name: str) -> int | None:
    if _ARABIC().search(name):
        return _arabic().get(_arabic_key(name))
    rest = _without_sura(name)
    is_plain = len(rest) != len(name) or _ROMANISED_ARTICLE().match(rest) is not None
    article = _BEFORE().match(rest)
    bare = rest[article.end() :] if article else rest
    found = _by_sound(_folded(rest), is_plain=is_plain) or _by_sound(_folded(bare), is_plain=is_plain)
    if is_plain or article or name[:1] != rest[:1] or " " in name:
        for language in _ARTICLES[article[1]] if article else _LANGUAGES:
            found |= _meanings(language.NAMES).get(letters(bare), frozenset())
    return next(iter(found)) if len(found) == 1 else None


def _without_sura(name: str) -> str:
    return _SURA().sub("", normalize("NFC", name).casefold()).strip(" -'’")


def _folded(name: str) -> str:
    """The plain letters of a name in Latin script."""
    spelled = normalize("NFC", name.casefold()).translate(_SIGNS)
    return _NOT_LETTERS().sub("", normalize("NFD", spelled))


@cache
def _arabic() -> dict[str, int]:
    """The numbers of the suras by the letters of their Arabic names, with and without the article."""
    found: dict[str, int] = {}
    for one in suras():
        for name in one.arabic:
            key = _arabic_key(name)
            endings = (key, key[:-1] + "ت") if name.endswith("ة") else (key,)
            found |= {form: one.number for ending in endings for form in (ending, ending.removeprefix(_ARTICLE))}
    return found


def _arabic_key(name: str) -> str:
    """The letters of *name*, in one hand; without hamzas, which many leave out."""
    return letters(_ARABIC_SURA().sub("", name.translate(_ONE_HAND)).translate(_ONE_HAND)).translate(_ONE_HAND)


@cache
def _spoken(taken: Taken) -> tuple[tuple[int, tuple[Ways, ...]], ...]:
    return tuple((one.number, sounds(name, taken)) for one in suras() for name in one.arabic if is_vowelled(name))


@cache
def _listed() -> dict[str, int]:
    rows = (row.split(":") for row in _OTHERS.split())
    return {name: int(number) for number, names in rows for name in names.split(",")}


@lru_cache(maxsize=_KEPT)
def _by_sound(folded: str, *, is_plain: bool) -> frozenset[int]:
    """The suras with a name that may be spelled *folded*; *is_plain*: a word beside it says that a sura is meant."""
    if folded in _listed():
        return frozenset({_listed()[folded]})
    is_short = len(folded) <= _SHORT
    if not is_plain and (folded in _WORDS or (is_short and _LONG_VOWEL().search(folded))):
        return frozenset()
    near = _beginning(folded[:1], Taken(rare=is_plain or len(folded) > _SHORT + 1, doubled=is_plain))
    return frozenset(number for number, ways in near if _fits(folded, ways))


@cache
def _beginning(letter: str, taken: Taken) -> tuple[tuple[int, tuple[Ways, ...]], ...]:
    """The names that can begin with *letter*: of the article, or of the sounds up to the first that must be written."""
    return tuple((number, ways) for number, ways in _spoken(taken) if letter and letter in _first_letters(ways))


def _first_letters(sounds_of_name: tuple[Ways, ...]) -> set[str]:
    found: set[str] = set()
    for ways in sounds_of_name:
        found |= {way[:1] for way in ways if way}
        if "" not in ways:
            break
    return found


def _fits(text: str, sounds_of_name: tuple[Ways, ...]) -> bool:
    """Whether the sounds can be spelled as *text*: the places reached after each sound are carried on."""
    at = {0}
    for ways in sounds_of_name:
        at = {place + len(way) for place in at for way in ways if text.startswith(way, place)}
        if not at:
            return False
    return len(text) in at


@cache
def _meanings(names: str) -> dict[str, frozenset[int]]:
    """The numbers of the suras by the letters of their translated names."""
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(names.splitlines(), 1):
        for name in filter(None, line.split("|")):
            key = letters(name)
            found[key] = found.get(key, frozenset()) | {number}
    return found
