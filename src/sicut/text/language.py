"""The language of a text, told by its scripts and its function words.

Only the first :data:`SAMPLE` code points are looked at. A script that one language alone writes tells it by itself;
where several share one, its function words must.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from sicut.text import language_words as data
from sicut.text.fold import letters, listed
from sicut.text.segment import words
from sicut.text.unicode import APOSTROPHES

SAMPLE = 4_000
FEW_WORDS = 6
FEW_KINDS = 4
SEVERAL = 2
LEAST_SHARE = 0.12
FEW_LETTERS = 100
RIVAL = 0.65
OWN_SCRIPT = {"hangul": "ko", "hebrew": "he", "greek": "el", "thai": "th", "georgian": "ka", "armenian": "hy"}
_SCRIPTS = (
    (0x41, 0x5A, "latin"), (0x61, 0x7A, "latin"), (0xC0, 0x24F, "latin"), (0x1E00, 0x1EFF, "latin"),
    (0x370, 0x3FF, "greek"), (0x1F00, 0x1FFF, "greek"), (0x400, 0x52F, "cyrillic"), (0x531, 0x588, "armenian"),
    (0x590, 0x5FF, "hebrew"), (0x600, 0x6FF, "arabic"), (0x750, 0x77F, "arabic"), (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFC, "arabic"), (0x900, 0x97F, "devanagari"), (0xE00, 0xE7F, "thai"), (0x10A0, 0x10FF, "georgian"),
    (0x3040, 0x30FF, "kana"), (0x31F0, 0x31FF, "kana"), (0x3400, 0x4DBF, "han"), (0x4E00, 0x9FFF, "han"),
    (0x20000, 0x3FFFF, "han"), (0xAC00, 0xD7A3, "hangul"), (0x1100, 0x11FF, "hangul"),
)  # fmt: skip
_SHARED: Mapping[str, Mapping[str, str]] = {
    "latin": data.LATIN, "cyrillic": data.CYRILLIC, "arabic": data.ARABIC, "devanagari": data.DEVANAGARI,
}  # fmt: skip
_CHINESE = frozenset("的了是在这這我们們他也和就都说說与與为為")
_LIKELY = {"cyrillic": "ru", "arabic": "ar"}
_LATIN_LIKELY = ("de", "en", "es", "fr")
_MARKS = {c: language for language, marks in (("es", "áíóúñ¿¡"), ("de", "äöüß"), ("fr", "éèêàçîœ")) for c in marks}
_SHARED_MARK = "é"
_PARTS = 60
_NO_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, " "))


def guess(text: str) -> str | None:
    """The language of *text* as a code of ISO 639-1; ``None`` where it is too short, mixed, or not one known here."""
    sample = text[:SAMPLE]
    scripts = _scripts(sample)
    if not scripts:
        return None
    main, size = max(scripts.items(), key=lambda item: (item[1], item[0]))
    if main in {"han", "kana"}:
        return _east_asian(sample, scripts)
    if size * 3 < sum(scripts.values()) * 2:
        return None
    if main in OWN_SCRIPT:
        return OWN_SCRIPT[main] if size >= FEW_WORDS and len({word.key for word in words(sample)}) > SEVERAL else None
    return _by_words(sample, main)


def likeliest(text: str) -> str | None:
    """The most likely of the languages whose values are known, also of a text too short for :func:`guess`."""
    sample = text[:SAMPLE]
    scripts = _scripts(sample)
    main = max(scripts, key=lambda one: (scripts[one], one), default="")
    if main in _LIKELY:
        foreign = any(_SHARED[main].get(language) and language != _LIKELY[main] for language, _ in _evidence(sample))
        return None if foreign else _LIKELY[main]
    if main != "latin":
        return None
    table, weight = _tables(main), Counter[str]()
    for word in words(sample.translate(_NO_APOSTROPHES)):
        for language, share in table.get(word.key, ()):
            weight[language] += round(share * _PARTS)
    for c in sample.casefold():
        weight[_MARKS.get(c, "")] += _PARTS // (3 if c == _SHARED_MARK else 2)
    del weight[""]
    order = sorted(_LATIN_LIKELY, key=lambda language: (-weight[language], language))
    best, second = weight[order[0]], weight[order[1]]
    return order[0] if best * 2 >= _PARTS and best > second and best * 2 > max(weight.values()) else None


def script_of(text: str) -> str | None:
    """The script that most letters of the first :data:`SAMPLE` code points are of; ``None`` without any known here.

    Japanese is written in several, which count as the Chinese one.
    """
    scripts = _scripts(text[:SAMPLE])
    if "kana" in scripts:
        scripts["han"] += scripts.pop("kana")
    return max(scripts, key=lambda one: (scripts[one], one)) if scripts else None


def _scripts(sample: str) -> Counter[str]:
    """How many letters are of each script."""
    scripts = Counter[str]()
    for c, times in Counter(sample).items():
        scripts[_script(c)] += times
    del scripts[""]
    return scripts


@cache
def _script(c: str) -> str:
    point = ord(c)
    return next((script for first, last, script in _SCRIPTS if first <= point <= last), "")


def _east_asian(sample: str, scripts: Mapping[str, int]) -> str | None:
    """Chinese or Japanese: Japanese prose is never without kana."""
    kana, han = scripts.get("kana", 0), scripts.get("han", 0)
    if (kana + han) * 3 < sum(scripts.values()) * 2:
        return None
    if kana * 10 >= kana + han:
        return "ja" if kana >= FEW_WORDS // 2 else None
    told = sum(c in _CHINESE for c in sample)
    if len(set(sample)) < FEW_KINDS:
        return None
    return "zh" if kana == 0 and (han >= FEW_WORDS or told > 1) else "zh" if told * 20 >= han else None


@cache
def _tables(script: str) -> Mapping[str, tuple[tuple[str, float], ...]]:
    """For each folded function word of a script, the languages that have it, and what it says for each."""
    owners: dict[str, list[str]] = {}
    for language, given in _SHARED[script].items():
        for word in dict.fromkeys(letters(word) for word in given.split()):
            owners.setdefault(word, []).append(language)
    return {word: tuple((language, 1 / len(found)) for language in found) for word, found in owners.items()}


@cache
def function_words(language: str) -> frozenset[str]:
    """The folded function words of a language; none for one that is not known."""
    return listed(next((tables[language] for tables in _SHARED.values() if language in tables), ""))


def _evidence(sample: str) -> Iterable[tuple[str, int]]:
    counted = Counter(sample)
    for c, language in data.EVIDENCE.items():
        if counted[c]:
            yield language, counted[c]


def _by_words(sample: str, script: str) -> str | None:
    keys = [word.key for word in words(sample.translate(_NO_APOSTROPHES))]
    keys = [key for key in keys if _script(key[0]) == script]
    table, weight = _tables(script), dict[str, float]()
    hits, kinds = Counter[str](), Counter[str]()
    for key, times in Counter(keys).items():
        for language, share in table.get(key, ()):
            weight[language] = weight.get(language, 0.0) + share * times
            hits[language] += times
            kinds[language] += len(key) > 1 or script != "latin"
    for language, times in _evidence(sample):
        if language in _SHARED[script]:
            weight[language] = weight.get(language, 0.0) + min(times, 1 + len(keys) // 8)
            kinds[language] += 1
    for language in [one for one in weight if _is_foreign(one, sample)]:
        del weight[language]
    return _decided(weight, hits, kinds, len(keys))


def _is_foreign(language: str, sample: str) -> bool:
    """Whether *sample* is full of letters that *language* has not."""
    found = sum(sample.count(c) for c in data.FOREIGN.get(language, ""))
    return found > SEVERAL and found * FEW_LETTERS > len(sample)


def _decided(weight: Mapping[str, float], hits: Mapping[str, int], kinds: Mapping[str, int], size: int) -> str | None:
    """The language whose words weigh most, if there are enough of them and no other weighs about as much."""
    order = sorted(weight, key=lambda language: (-weight[language], language))
    if not order:
        return None
    best = order[0]
    second = weight[order[1]] if len(order) > 1 else 0.0
    if second >= RIVAL * weight[best]:
        return None
    if size < FEW_WORDS:
        return best if kinds[best] > 1 and weight[best] > 1 and 2 * second < weight[best] else None
    enough = kinds[best] > 1 and hits[best] >= LEAST_SHARE * size
    return best if enough else None
