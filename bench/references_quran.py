"""The suras' names in many spellings, and references to the Qur'an in the answers of language models.

Spellings are made from the vowelled Arabic names by the tables of usages, written here anew: a right sura is a hit,
``None`` a miss, another sura wrong. ``-v`` prints what is missed.

In the answers of IslamicEval 2025 (development part) the even rows were looked at while the finder was made. Of the odd
rows all that it found was then read, and all that it left of the words for suras and verses, of pairs of numbers with a
colon, and of brackets that end in a number: 248 found, all right; 2 missed (a name and numbers without a colon, and a
name in damaged letters): precision 1.00, recall .99.
"""

import re
import sys
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from measure import rows
from sicut.claims.references.quran import find
from sicut.editions.quran.spelling import sura
from sicut.editions.quran.suras import suras

LETTERS = "ءبتثجحخدذرزسشصضطظعغفقكلمنهوي"
SUN = "تثدذرزسشصضطظلن"
HAMZAS = str.maketrans("أإؤئ", "ءءءء")
SHORT = {"\u064e": "a", "\u064f": "u", "\u0650": "i"}
HEAVY = frozenset("حخصضطظعغق")


class Usage(NamedTuple):
    """One way of writing Arabic in Latin letters: the 28 consonants, the vowels, the ending of the feminine."""

    name: str
    consonants: str
    vowels: str = "a i u ā ī ū aw ay"
    feminine: tuple[str, ...] = ("a", "ah")
    article: str = "al"
    has_light_vowels: bool = False


USAGES = (
    Usage("ALA-LC", "ʼ b t th j ḥ kh d dh r z s sh ṣ ḍ ṭ ẓ ʻ gh f q k l m n h w y", feminine=("ah", "at")),
    Usage("DIN 31635", "ʾ b t ṯ ǧ ḥ ḫ d ḏ r z s š ṣ ḍ ṭ ẓ ʿ ġ f q k l m n h w y", feminine=("a", "at")),
    Usage("ISO 233", "ʾ b t ṯ ǧ ḥ ẖ d ḏ r z s š ṣ ḍ ṭ ẓ ʿ ġ f q k l m n h w y", feminine=("aẗ",)),
    Usage("EI2", "ʾ b t th dj ḥ kh d dh r z s sh ṣ ḍ ṭ ẓ ʿ gh f ḳ k l m n h w y"),
    Usage("BGN/PCGN", "’ b t th j ḩ kh d dh r z s sh ş ḑ ţ z̧ ‘ gh f q k l m n h w y", feminine=("ah", "at")),
    Usage("English, plain", "' b t th j h kh d dh r z s sh s d t z ' gh f q k l m n h w y", "a i u a i u aw ay"),
    Usage("English, sounded", "- b t th j h kh d dh r z s sh s d t z - gh f q k l m n h w y", "a i u aa ee oo au ai"),
    Usage(
        "German print", "- b t th dsch h ch d dh r z s sch s d t z - gh f q k l m n h w j", "a i u a i u au ai", ("a",)
    ),
    Usage(
        "German, circumflex",
        "' b t th dj h kh d dh r z s sch s d t z ' gh f k k l m n h w y",
        "a i u â î û au ai",
        ("a",),
    ),
    Usage("French", "’ b t th j h kh d dh r z s ch s d t z ‘ gh f q k l m n h w y", "a i ou a i ou aw ay"),
    Usage(
        "French, old", "' b t th dj h kh d dh r z s ch s d t z ' gh f k k l m n h w y", "a i ou â î oû aou aï", ("a",)
    ),
    Usage("Spanish", "ʾ b t ṯ ŷ ḥ j d ḏ r z s š ṣ ḍ ṭ ẓ ʿ g f q k l m n h w y", feminine=("a",)),
    Usage("Spanish print", "- b t z y h j d d r z s sh s d t z - g f q k l m n h w y", "a i u a i u au ai", ("a",)),
    Usage(
        "Turkish",
        "' b t s c h h d z r z s ş s d t z ' ğ f k k l m n h v y",
        "a i u â î û ev ey",
        ("e",),
        "el",
        has_light_vowels=True,
    ),
    Usage(
        "Indonesian", "' b t ts j h kh d dz r z s sy sh dh th zh ' gh f q k l m n h w y", "a i u a i u au ai", ("ah",)
    ),
    Usage("Malay", "' b t th j h kh d z r z s sy s d t z ' gh f q k l m n h w y", "a i u a i u au ai", ("ah", "at")),
    Usage("Urdu", "' b t s j h kh d z r z s sh s z t z ' gh f q k l m n h w y", "a i u a ee oo au ai", ("ah", "at")),
    Usage(
        "Persian", "' b t s j h kh d z r z s sh s z t z ' gh f gh k l m n h v y", "a e o a i u ow ey", ("eh", "e", "at")
    ),
)


def spoken(word: str, usage: Usage, feminine: str) -> str:
    """One vowelled word, without its article, in *usage*."""
    consonants = dict(zip(LETTERS, usage.consonants.split(), strict=True)) | {"ا": ""}
    a, i, u, long_a, long_i, long_u, aw, ay = usage.vowels.split()
    short, after = {"a": a, "i": i, "u": u}, {"ا": long_a, "ى": long_a}
    said: list[str] = []
    vowel, last = "", ""
    word = re.sub("([\u064e-\u0650])\u0651", "\u0651\\1", word.replace("\u0652", ""))
    word = word.translate(HAMZAS).replace("آ", "ءَا").replace("مٰ", "مَا")
    for at, c in enumerate(word):
        following = word[at + 1 : at + 2]
        if c in SHORT:
            heavy = last in HEAVY or following in HEAVY
            vowel = SHORT[c]
            said.append("e" if usage.has_light_vowels and vowel == "a" and not heavy else short[vowel])
        elif c == "\u0651":
            said.append(said[-1])
        elif c == "ة":
            said[-1] = feminine
        elif vowel == "a" and c in after:
            said[-1], vowel = after[c], ""
        elif c in "وي" and vowel and following not in {*SHORT, "\u0651"} and (vowel, c) != ("u", "ي"):
            said[-1] = {"aو": aw, "aي": ay, "uو": long_u, "iي": long_i}[vowel + c]
            vowel = ""
        elif c == "ا":
            vowel = ""
        else:
            said.append(consonants[c].strip("-"))
            last, vowel = c, ""
    return "".join(said)


def without_article(word: str) -> str:
    """A vowelled word without its article, and without the doubling that the article makes."""
    return re.sub("^ال(.)(.?)\u0651", r"\1\2", word).removeprefix("ال")


def written(name: str, usage: Usage) -> Iterator[str]:
    """The spellings of a vowelled name in *usage*: with the article in its ways, and without."""
    for feminine in usage.feminine:
        words = [spoken(without_article(word), usage, feminine).strip("'’ʾʼ") for word in name.split()]
        bare = words[0]
        if len(words) > 1:
            if not any(word.startswith("ال") for word in name.split()):
                yield " ".join(words).title()
            return
        yield bare.capitalize()
        if not name.startswith("ال"):
            continue
        letter = name[2]
        sound = dict(zip(LETTERS, usage.consonants.split(), strict=True)).get(letter, "")
        articles = {usage.article, usage.article[0] + sound} if letter in SUN else {usage.article}
        for article, gap in product(sorted(articles), ("-", " ", "")):
            yield f"{article}{gap}{bare}" if gap == "" else f"{article.capitalize()}{gap}{bare.capitalize()}"


def spellings() -> Iterator[tuple[str, int, str]]:
    """Each spelling once, with its sura and usage."""
    seen: set[tuple[str, int]] = set()
    for usage in USAGES:
        for one in suras():
            for name in one.arabic:
                if not any(c in SHORT for c in name):
                    continue
                for spelling in written(name, usage):
                    if (spelling, one.number) not in seen:
                        seen.add((spelling, one.number))
                        yield spelling, one.number, usage.name


def figures() -> Iterator[str]:
    """The lines to print."""
    yield from _names()
    yield from _spellings()
    yield from _answers()


def _names() -> Iterator[str]:
    hits = wrong = every = 0
    for row in rows("quran_names.jsonl"):
        for name in (*row["arabic"], *row["latin"], *row["english"]):
            number = sura(name)
            every += 1
            hits += number == row["surah"]
            wrong += number not in {row["surah"], None}
    yield f"sura names, quran_names: {hits} of {every} right, {wrong} wrong"


def _spellings() -> Iterator[str]:
    hits = wrong = bare_missed = every = 0
    for spelling, number, usage in spellings():
        found = sura(spelling)
        every += 1
        hits += found == number
        wrong += found not in {number, None}
        if found is None and sura("Surat " + spelling) == number:
            bare_missed += 1
        elif found != number and "-v" in sys.argv:
            print(f"  {usage}: {spelling} is {number}, called {found}")
    yield (
        f"sura names, by rule from {len(USAGES)} usages: {hits} of {every} right ({hits / every:.3f}), {wrong} wrong, "
        f"{bare_missed} more with the word for a sura before them"
    )


def _answers() -> Iterator[str]:
    answers = tuple(row["response"] for row in rows("islamiceval2025_dev.jsonl"))
    for name, half in (("even", answers[::2]), ("odd", answers[1::2])):
        found = [one for text in half for one in find(text)]
        faults = sum(one.fault is not None for one in found)
        yield f"references in the {name} answers: {len(found)}, {faults} to no such place"


if __name__ == "__main__":
    for line in figures():
        print(line)
