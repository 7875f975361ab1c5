"""Whether two spellings are transliterations of one name, by rules of the usual systems, not by likeness.

Cyrillic names are spelt after the habits of English, German, French and of scholars; each spelling is read back after
each habit, and two that give the same sounds may be one name. Arabic names are compared by consonants, with the
    vowels
in three classes (a/e, e/i/y, o/u), as the letters of Arabic write no more. Chinese names: Wade-Giles and Hanyu
    Pinyin.
"""

import re
from functools import lru_cache

from sicut.text.fold import listed
from sicut.text.pattern import pattern

_ANY = (("ck", "k"), ("ph", "f"), ("x", "ks"), ("qu", "k"))
_ENGLISH = (
    *(("shch", "Q"), ("zh", "J"), ("kh", "H"), ("ch", "C"), ("sh", "S"), ("tz", "Z"), ("ts", "Z")),
    *(("ee", "i"), ("oo", "u"), ("j", "y"), ("w", "v"), ("h", "H")),
)
_GERMAN = (
    *(("schtsch", "Q"), ("tsch", "C"), ("sch", "S"), ("ch", "H"), ("z", "Z"), ("ss", "s"), ("ei", "ey"), ("j", "y")),
    *(("w", "v"), ("h", "H")),
)
_FRENCH = (
    *(("chtch", "Q"), ("tch", "C"), ("kh", "H"), ("ch", "S"), ("ts", "Z"), ("ou", "u"), ("gu", "g"), ("ine$", "in")),
    *(("j", "J"), ("w", "v"), ("h", "H")),
)
_HABITS = (_ENGLISH, _GERMAN, _FRENCH)
_ENDS = ((r"[iy]{1,2}[eji]?$|(?<=e)[iy]$", "i"), (r"e[iy]$", "i"))
_DOUBLED = pattern(r"(.)\1+")
_SLAVIC = pattern(
    r"(?:[oe]v|[oe]ff|[oe]w|[oe]va|[oe]wa|in|ine|yn|ina|sk[iy][ijy]?|skaya|skaja|enko|chuk|tschuk|vich|witsch|vitch|vic|"
    r"[^aeiou]ko|ei|ey|ej|iy|ij|yy)$|kh|shch|zh|tsch|dsch|^ye|^je|ya$|ja$"
)
_VOWEL_RUN = pattern(r"[aeiouyw']+")
_CLASSES = {"a": "a", "e": "ai", "i": "i", "y": "i", "o": "u", "u": "u", "w": "u"}
_ARABIC = (("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("sh", "S"), ("dj", "j"), ("ch", "S"), ("q", "k"),
           ("g", "k"), ("ph", "f"), ("v", "f"), ("ck", "k"), ("c", "k"), ("p", "b"))  # fmt: skip
ARABIC = listed(
    """muhammad mohammed mohamed mohammad ahmed ahmad ali hassan hasan hussein hussain husayn ibrahim ismail khalid
    mahmoud mahmud mustafa omar umar osama usama said saeed saleh salih abdullah abdallah abdul abd abdel bin ibn ben
    bint abu abou al el ad gaddafi qadhafi qaddafi kadhafi gadhafi khaddafi qaida qaeda kaida hamas hizbullah
    hezbollah
    hizballah houthi huthi saddam yasser arafat assad bashar salman nasser hamid karim fatima yusuf youssef
    laden yousef yusef
    youcef haddad qasimi qassimi kassimi
    hafez hosni mubarak morsi mursi sisi maliki abadi sadr sistani khamenei khomeini rouhani raisi"""
)
"""Words that show a name to be Arabic, or spelt as Arabic names are."""
_WADE_GILES = (("hs", "x"), ("tsz", "Z"), ("tz", "Z"), ("ts", "Z"), ("zh", "J"), ("ch", "J"), ("c", "Z"), ("z", "Z"),
               ("q", "J"), ("j", "J"), ("p", "b"), ("t", "d"), ("k", "g"), ("ung", "ong"), ("ien", "ian"),
               ("ieh", "ie"), ("ueh", "ue"), ("uei", "ui"), ("erh", "er"), ("ssu", "si"), ("szu", "si"))  # fmt: skip
_WADE = pattern(r"hs|ts[eu]|ung\b|ien\b|ieh|tz|[a-z]['’ʻ‘][a-z]|[a-z]-[a-z]", re.IGNORECASE)
CHINESE = listed(
    """wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie
    han tang
    feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai
    xia zhong
    tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan
    qian tang yin lai xi bo chang chao chou chu hsi hsu hsieh hsiao teng chiang tseng ts'ao tsao tsai chia hsia chung
    jen pai ch'iu ch'in kao kuo lo liang sung cheng tung t'ang ting tu t'ien chin k'ung ts'ui k'ang"""
)


@lru_cache(maxsize=4096)
def readings(word: str) -> frozenset[str]:
    """The sounds of a romanised word after the habits of English, German and French."""
    found: set[str] = set()
    for habit in _HABITS:
        sounds = word
        for written, sound in (*habit, *_ANY):
            sounds = re.sub(written, sound, sounds) if written.endswith("$") else sounds.replace(written, sound)
        sounds = _DOUBLED().sub(r"\1", sounds)
        found.add(_evened(sounds))
    return frozenset(found)


def _evened(sounds: str) -> str:
    """Sounds whose spelling varies within every habit: y and i, ye and e, the endings of adjectives."""
    sounds = re.sub(r"(?<=[SCJQ])yo|(?<=[SCJQ])o", "e", sounds)
    sounds = re.sub(r"^y?e", "e", sounds)
    sounds = re.sub(r"[iy]+(?=[aou])", "y", sounds)
    sounds = re.sub(r"(?<=[aou])ye", "e", sounds)
    sounds = re.sub(r"e?[iy]+$", "i", sounds)
    sounds = re.sub(r"e[iy]", "i", sounds).replace("ks", "ks")
    return sounds.replace("y", "i")


def same_sounds(one: str, other: str) -> bool:
    """Whether two romanised words are spellings of one name in Cyrillic; ask only of names that may be."""
    return min(len(one), len(other)) > 2 and not readings(one).isdisjoint(readings(other))  # noqa: PLR2004


def is_slavic(word: str) -> bool:
    """Whether the spelling of a romanised word is one that Cyrillic names have."""
    return _SLAVIC().search(word) is not None


@lru_cache(maxsize=4096)
def _skeleton(word: str) -> tuple[str, tuple[str, ...]]:
    sounds = re.sub(r"(?<=[aeiou])h?$|(?<=.)h$", "", word) if len(word) > 3 else word  # noqa: PLR2004
    for written, sound in _ARABIC:
        sounds = sounds.replace(written, sound)
    sounds = _DOUBLED().sub(r"\1", sounds)
    runs = tuple("".join(sorted({c for vowel in run for c in _CLASSES.get(vowel, "")})) for run in _vowels(sounds))
    return _VOWEL_RUN().sub("-", sounds), runs


def _vowels(sounds: str) -> list[str]:
    return _VOWEL_RUN().findall(sounds)


def same_arabic(one: str, other: str) -> bool:
    """Whether two romanised words are spellings of one name in Arabic; ask only of names that are."""
    if min(len(one), len(other)) < 3:  # noqa: PLR2004
        return False
    (mine, ours), (yours, theirs) = _skeleton(one), _skeleton(other)
    return mine == yours and all(set(a) & set(b) for a, b in zip(ours, theirs, strict=True))


def consonants(word: str) -> str:
    """What the spellings of a romanised word in :func:`same_arabic` and :func:`same_consonants` have in common."""
    return _skeleton("".join(c for c in word if c not in "aeiouywhvj"))[0].replace("-", "")


def same_consonants(bare: str, spelt: str) -> bool:
    """Whether *bare*, romanised from a script without vowels, can be *spelt*."""
    silent = "aeiouywhv" if "j" in bare else "aeiouywhvj"
    consonants = [_skeleton("".join(c for c in word if c not in silent))[0] for word in (bare, spelt)]
    return bool(consonants[0]) and consonants[0] == consonants[1]


def is_wade_giles(name: str) -> bool:
    """Whether a name is written with what Wade-Giles has and Pinyin has not."""
    return _WADE().search(name) is not None


@lru_cache(maxsize=1024)
def chinese_key(word: str) -> str:
    """What the spellings of a Chinese word in Wade-Giles and in Pinyin have in common."""
    for written, sound in _WADE_GILES:
        word = word.replace(written, sound)
    return re.sub(r"(?<=Z)u?[ei](?=$|[A-Zbdgx])|(?<=[J])ih|(?<=[JZ])i?h?$", "e", word)
