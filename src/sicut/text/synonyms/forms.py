"""Forms of one noun: plurals, cases, articles written with the word.

Strict: the forms of two words should not meet; what is missed is told by :func:`may_be_forms`. Endings are those of
the declensions in school grammars, after folding, which drops diacritics.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

from sicut.text.fold import letters

_LEAST, _GERMAN, _RUSSIAN, _ARABIC = 3, 4, 3, 3
_COMMON, _SHARE = 4, 0.55
_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "persons": "person", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "lives": "life", "wives": "wife", "knives": "knife", "halves": "half",
    "thieves": "thief", "loaves": "loaf", "leaves": "leaf", "shelves": "shelf", "wolves": "wolf", "crises": "crisis",
    "analyses": "analysis", "criteria": "criterion", "data": "data", "news": "news", "media": "media",
}  # fmt: skip
_SPELT = (("isation", "ization"), ("our", "or"), ("ence", "ense"), ("tre", "ter"), ("ogue", "og"), ("yse", "yze"),
          ("ise", "ize"), ("programme", "program"), ("cheque", "check"), ("grey", "gray"), ("plough", "plow"),
          ("tyre", "tire"), ("storey", "story"), ("aluminium", "aluminum"))  # fmt: skip
_NO_PLURAL = ("ss", "us", "is")
_WOMEN = ("erinnen", "erin")
_PARTICLES = frozenset(map(letters, """vor auf aus ein ver zer ent miß wider unter über gegen nach hinter um zu bei mit
    fort rück dar durch zwischen außer wieder weg los ober""".split()))  # fmt: skip
_CASES = tuple(map(letters, "innen ern en er em es e n".split()))
_OBLIQUE = tuple(
    sorted(
        set(
            map(
                letters,
                """ами ями ыми ими ого его ому ему ую юю ой ей ый ий ая яя ое ее ые ие ых их ам ям ах ях ов ев ем ом ью
                ию ия ии ием иям иях иями ием а я у ю ы и е о ь""".split(),
            )
        ),
        key=len,
        reverse=True,
    )
)
_ARTICLES = tuple(map(letters, "وبال ولل وال فال بال كال لل ال".split()))
_CLITICS = tuple(map(letters, "و ف ب ل ك".split()))
_SUFFIXES = tuple(map(letters, "اتها اتهم اته هما ها هم نا ات ون ين ية ة ه ي".split()))


@lru_cache(maxsize=1 << 15)
def form(key: str, language: str | None) -> str:
    """What all forms of the noun that the folded word *key* is have in common."""
    rule = _RULES.get((language or "en").split("-")[0].lower())
    return key if rule is None or not key else rule(key)


def may_be_forms(one: str, other: str) -> bool:
    """Whether two folded words begin so much alike that they may come from one: "closure", "closed"."""
    common = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        common += 1
    return one == other or (common >= _COMMON and common >= _SHARE * max(len(one), len(other)))


def _english(key: str) -> str:
    key = _IRREGULAR.get(key, key)
    if len(key) > _LEAST + 1 and key.endswith("ies"):
        key = key[:-3] + "y"
    elif len(key) > _LEAST + 1 and key.endswith(("ches", "shes", "sses", "xes", "zes")):
        key = key[:-2]
    elif len(key) > _LEAST and key.endswith("s") and not key.endswith(_NO_PLURAL):
        key = key[:-1]
    for british, american in _SPELT:
        if key.endswith(british) and len(key) > len(british):
            return key[: -len(british)] + american
        if key == british:
            return american
    return key.replace("our", "or") if len(key) > _GERMAN + 1 else key


def _german(key: str) -> str:
    if key.endswith("s") and len(key) > _GERMAN + 1 and key[-2] not in "aeious":
        key = key[:-1]
    for ending in _WOMEN:
        if key.endswith(ending) and len(key) - len(ending) >= _GERMAN:
            return key[: -len(ending)]
    for ending in _CASES:
        if key.endswith(ending) and len(key) - len(ending) >= _GERMAN:
            return key[: -len(ending)]
    return key


def ends_compound(one: str, key: str) -> bool:
    """Whether the German folded word *key* is a compound that ends with the noun *one*: “Gebühren”, “Hafengebühr”."""
    base, whole = form(one, "de"), form(key, "de")
    before = whole.removesuffix(base)
    return before != whole and len(one) > _GERMAN and len(before) >= _LEAST and before not in _PARTICLES


def _french(key: str) -> str:
    if len(key) > _GERMAN and key.endswith("aux") and not key.endswith("eaux"):
        return key[:-3] + "al"
    return key[:-1] if len(key) > _LEAST and key[-1] in "sx" else key


def _spanish(key: str) -> str:
    if len(key) > _GERMAN and key.endswith("ces"):
        return key[:-3] + "z"
    if len(key) > _GERMAN and key.endswith("es") and key[-3] in "lrndjzsy":
        return key[:-2]
    return key[:-1] if len(key) > _LEAST and key.endswith("s") else key


def _russian(key: str) -> str:
    for ending in _OBLIQUE:
        if key.endswith(ending) and len(key) - len(ending) >= _RUSSIAN:
            return key[: -len(ending)]
    return key


def _arabic(key: str) -> str:
    for article in _ARTICLES:
        if key.startswith(article) and len(key) - len(article) >= _ARABIC - 1:
            key = key[len(article) :]
            break
    else:
        if key[:1] in _CLITICS and len(key) > _ARABIC + 1 and key[1:3] == _ARTICLES[-1]:
            key = key[3:]
    for suffix in _SUFFIXES:
        if key.endswith(suffix) and len(key) - len(suffix) >= _ARABIC:
            return key[: -len(suffix)]
    return key


_RULES: Mapping[str, Callable[[str], str]] = {
    "en": _english, "de": _german, "fr": _french, "es": _spanish, "ru": _russian, "ar": _arabic,
}  # fmt: skip
