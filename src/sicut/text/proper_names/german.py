"""German names, which no capital tells from other nouns: what the words themselves and their places show."""

from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from itertools import takewhile

from sicut.text.fold import letters, listed
from sicut.text.lexicon import naming
from sicut.text.pattern import pattern
from sicut.text.proper_names import bodies, forms
from sicut.text.proper_names.capitals import Capital
from sicut.text.proper_names.given import is_given
from sicut.text.proper_names.openers import never
from sicut.text.proper_names.places import countries
from sicut.text.unicode import is_upper

_BEFORE = pattern(r"(\S+)\s$")
_BACK = 30
_LANDS = "stadt städte hauptstadt dorf insel provinz kanton kreis bezirk landkreis grafschaft gemeinde fluss"
_STREET, _NAMED = 6, 2
_TRADES = """lehrer lehrerin meister meisterin leiter leiterin arzt ärztin forscher forscherin ingenieur
    ingenieurin gutachter
    gutachterin fischer fischerin händler händlerin führer führerin gastwirt wirtin pfarrer pfarrerin schreiber
    schreiberin bäcker bäckerin kapitän kapitänin anwalt anwältin chef chefin autor autorin architekt
    architektin biologe
    biologin historiker historikerin trainer trainerin pfleger pflegerin helfer helferin besitzer besitzerin nachbar
    nachbarin kollege kollegin bibliothekar bibliothekarin gärtner gärtnerin malerin schwimmer schwimmerin taucher
    taucherin schauspieler schauspielerin sänger sängerin dichter dichterin schriftsteller schriftstellerin
    wissenschaftler wissenschaftlerin unternehmer unternehmerin künstler künstlerin fotograf fotografin journalist
    journalistin bewohner bewohnerin wächter wächterin apotheker apothekerin geologe geologin physiker physikerin"""


def shown(text: str, found: Sequence[Capital]) -> frozenset[str]:
    """The folded words that their places show to be names: after a given name or a title, never after an article."""
    names: set[str] = set()
    nouns: Counter[str] = Counter()
    for before, one in zip([None, *found], found, strict=False):
        beside = before is not None and text[before.end : one.start] in {" ", ". "}
        led = "" if beside else _word_before(text, one.start)
        if beside and before is not None and (is_given(before.key) or is_title(before.key)):
            names.add(one.key)
        elif letters(led) in _determiners() or (not one.opens and led[-2:] in {"en", "er", "es", "em"} and not beside):
            nouns[one.key] += 1
    told = (name for name in names if not nouns[name] and not name.endswith(_noun_endings()))
    return frozenset(name for name in told if not (is_given(name) or name in never() or bodies.is_body(name)))


def trimmed(kept: Sequence[Capital], titles: Sequence[Capital], known: Collection[str]) -> list[Capital]:
    """The words of a run that are a name for sure, without the nouns before and behind; none, if nothing shows it."""
    words = list(kept)
    if len(words) > 1 and any(one.key in forms.LEGAL_WORDS or one.written in forms.LEGAL_SHORT for one in words[1:]):
        return words if words[0].key not in forms.LEGAL_WORDS else []
    if not titles:
        first = next((place for place, one in enumerate(words) if _is_strong(one, known)), len(words))
        words = words[first:]
    if not words:
        return [kept[0]] if len(kept) == 1 and not kept[0].opens and _is_street(kept[0].key) else []
    if not titles and not is_given(words[0].key):
        return list(takewhile(lambda one: _is_strong(one, known) or len(one.key) == 1, words))
    end = next((place for place, one in enumerate(words, start=1) if _is_owner(one, known)), len(words))
    given = sum(1 for _ in takewhile(lambda one: is_given(one.key) or len(one.key) == 1, words))
    return words[: min(end, max(given + 1, _NAMED))]


def _is_strong(one: Capital, known: Collection[str]) -> bool:
    """Whether a word is a name wherever it stands: a table has it, the text shows it, it is all capitals."""
    loud = len(one.key) > 1 and all(map(is_upper, one.written)) and one.key not in forms.LEGAL_WORDS | never()
    named = is_given(one.key) or one.key in countries() or one.key in known or _is_owner(one, known)
    return named or (loud and not one.headed)


def _is_owner(one: Capital, known: Collection[str]) -> bool:
    """Whether a word is the genitive of a name: what follows it is a noun."""
    base = one.key.removesuffix("s")
    return base != one.key and not is_given(one.key) and (base in known or base in countries() or is_given(base))


def _is_street(key: str) -> bool:
    return len(key) > _STREET + 1 and key.endswith(("strasse", "gasse", "allee"))


def is_land(titles: Sequence[Capital]) -> bool:
    """Whether what stands before a name is no title but says what kind of place it names."""
    return bool(titles) and titles[-1].key in listed(_LANDS)


@lru_cache(maxsize=1 << 14)
def is_title(key: str) -> bool:
    """Whether a folded word is a title, or ends in one, or is its genitive: Außenministerin, Senators."""
    return any(word in _titles() or word.endswith(_long_titles()) for word in (key, key.removesuffix("s")))


@cache
def _long_titles() -> tuple[str, ...]:
    return tuple(sorted(title for title in listed(naming.GERMAN_TITLES) | listed(_TRADES) if len(title) > _STREET))


def _word_before(text: str, at: int) -> str:
    match = _BEFORE().search(text[max(0, at - _BACK) : at])
    return match[1] if match else ""


@cache
def _titles() -> frozenset[str]:
    return listed(naming.GERMAN_TITLES) | listed(_TRADES) | forms.TITLES


def _determiners() -> frozenset[str]:
    return listed(naming.GERMAN_DETERMINERS)


def _noun_endings() -> tuple[str, ...]:
    return tuple(sorted(listed(naming.GERMAN_NOUN_ENDINGS)))
